namespace Graph.Text.Parsing;

/// <summary>What one thread needs for parsing, kept from sentence to sentence so that nothing is allocated again.</summary>
internal sealed class ParserMemory
{
    private ParseState[] current = [new()];
    private ParseState[] coming = [new()];
    private int[] uses = new int[1];

    public ParseInput Input { get; } = new();

    public List<ParseCandidate> Candidates { get; } = [];

    /// <summary>A state of the beam; 0 is the best.</summary>
    public ParseState State(int index)
    {
        while (index >= current.Length)
        {
            current = [.. current, new ParseState()];
            coming = [.. coming, new ParseState()];
            uses = new int[current.Length];
        }

        return current[index];
    }

    /// <summary>Takes the first <paramref name="kept"/> candidates' steps; they become the states of the beam. A state that one candidate needs is moved, not copied.</summary>
    public void Follow(List<ParseCandidate> candidates, int kept, ParseSteps steps)
    {
        State(kept - 1);
        Array.Clear(uses);
        for (var i = 0; i < kept; i++)
        {
            uses[candidates[i].Parent]++;
        }

        for (var i = 0; i < kept; i++)
        {
            var candidate = candidates[i];
            if (--uses[candidate.Parent] == 0)
            {
                // The last to need the parent takes it over; the spare state goes where the parent was.
                (coming[i], current[candidate.Parent]) = (current[candidate.Parent], coming[i]);
            }
            else
            {
                coming[i].CopyFrom(current[candidate.Parent]);
            }

            steps.Take(coming[i], candidate.Step);
            coming[i].Score = candidate.Score;
        }

        (current, coming) = (coming, current);
    }
}
