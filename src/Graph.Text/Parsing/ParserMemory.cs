using Graph.Text.Words;

namespace Graph.Text.Parsing;

/// <summary>What one thread needs for parsing, kept from sentence to sentence so that nothing is allocated again.</summary>
internal sealed class ParserMemory
{
    private ParseState[] current = [new()];
    private ParseState[] coming = [new()];
    private int[] uses = new int[1];

    // Arcs and next word of each candidate that is kept.
    private (uint Arcs, int Next)[] ways = new (uint, int)[1];

    public ParseInput Input { get; } = new();

    public List<ParseCandidate> Candidates { get; } = [];

    public StepOutlooks Outlooks { get; } = new();

    /// <summary>What the features of the next words add to the scores; see <see cref="ParseFeatures"/>.</summary>
    public PartialScores Next { get; private set; } = new(0);

    public PartialScores Stack { get; private set; } = new(0);

    public PartialScores Pairs { get; private set; } = new(0);

    /// <summary>Takes a sentence and forgets the one before.</summary>
    /// <param name="width">How many scores a step has.</param>
    public void Load(ReadOnlySpan<WordKeys> words, ReadOnlySpan<byte> tags, int width)
    {
        Input.Load(words, tags);
        Outlooks.Clear();
        if (Next.Width != width)
        {
            (Next, Stack, Pairs) = (new PartialScores(width), new PartialScores(width), new PartialScores(width));
        }

        Next.Clear();
        Stack.Clear();
        Pairs.Clear();
    }

    /// <summary>A state of the beam; 0 is the best.</summary>
    public ParseState State(int index)
    {
        while (index >= current.Length)
        {
            current = [.. current, new ParseState()];
            coming = [.. coming, new ParseState()];
            uses = new int[current.Length];
            ways = new (uint, int)[current.Length];
        }

        return current[index];
    }

    /// <summary>Takes the steps of the best <paramref name="width"/> candidates; they become the states of the beam. A state that one candidate needs is moved, not copied.</summary>
    /// <remarks>Of candidates that come to the same arcs on different ways the best one counts.</remarks>
    /// <returns>How many states there are now.</returns>
    public int Follow(int width, ParseSteps steps)
    {
        Candidates.Sort();
        State(Math.Min(width, Candidates.Count) - 1);
        Array.Clear(uses);
        var kept = 0;
        for (var i = 0; i < Candidates.Count && kept < width; i++)
        {
            var (_, parent, step) = Candidates[i];
            var arcs = steps.ArcsAfter(current[parent], step);
            var next = current[parent].Next + (step == ParseSteps.Shift ? 1 : 0);
            if (!Knows(arcs, next, kept))
            {
                uses[parent]++;
                ways[kept] = (arcs, next);
                Candidates[kept++] = Candidates[i];
            }
        }

        for (var i = 0; i < kept; i++)
        {
            var candidate = Candidates[i];
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
        return kept;
    }

    private bool Knows(uint arcs, int next, int count) => ways.AsSpan(0, count).Contains((arcs, next));
}
