using Graph.Text.Parsing;
using Graph.Training.Learning;

namespace Graph.Training.Parsing;

/// <summary>The right tree of a sentence, and what each step costs on the way to it.</summary>
// Method: the dynamic oracle for arc-hybrid parsing, Goldberg and Nivre (2013).
internal sealed class GoldTree
{
    private readonly int[] heads;
    private readonly int[] labels;

    public GoldTree(TrainingSentence sentence, IReadOnlyDictionary<string, int> labelNumbers)
    {
        Sentence = sentence;
        var tokens = sentence.Source.Tokens;
        heads = [.. tokens.Select(token => token.Head < 0 ? tokens.Count : token.Head)];
        labels = [.. tokens.Select(token => labelNumbers[token.Relation])];
    }

    public TrainingSentence Sentence { get; }

    /// <summary>How many right arcs can no longer be made after each kind of step: shift, left, right.</summary>
    public void Costs(ParseState state, Span<int> costs)
    {
        int top = state.Stack(0),
            below = state.Stack(1),
            next = state.Next,
            n = state.Length;
        costs.Clear();
        if (top >= 0)
        {
            var children = 0;
            for (var i = next; i < n; i++)
            {
                children += heads[i] == top ? 1 : 0;
            }

            costs[1] = children + ((below >= 0 && heads[top] == below) || heads[top] > next ? 1 : 0);
            costs[2] = children + (heads[top] >= next ? 1 : 0);
        }

        if (next < n)
        {
            for (var down = 0; down < state.Depth; down++)
            {
                var word = state.Stack(down);
                costs[0] += heads[word] == next ? 1 : 0;
                costs[0] += down > 0 && word == heads[next] ? 1 : 0;
            }
        }
    }

    /// <summary>Whether attaching the top word to <paramref name="head"/> is the right arc, so that its label counts.</summary>
    public bool IsArc(int top, int head) => heads[top] == head;

    public int Label(int word) => labels[word];
}
