using Graph.Text.Parsing;
using Graph.Training.Learning;

namespace Graph.Training.Parsing;

/// <summary>Learns the parser's weights with the averaged perceptron, going also through states that mistakes lead to.</summary>
internal sealed class ParserTrainer
{
    private const double FollowOwnStep = 0.9;

    private readonly float margin;
    private readonly ParseSteps steps;
    private readonly FloatWeights weights;
    private readonly ParseState state = new();
    private readonly ParseInput input = new();
    private readonly Shuffler shuffler;
    private readonly int[] kinds;

    /// <param name="margin">Right steps that won by less are strengthened too.</param>
    public ParserTrainer(ParseSteps steps, ulong seed, float margin)
    {
        this.margin = margin;
        this.steps = steps;
        weights = new FloatWeights(steps.Count);
        shuffler = new Shuffler(seed);
        kinds =
        [
            .. Enumerable
                .Range(0, steps.Count)
                .Select(step =>
                    step == ParseSteps.Shift ? 0
                    : step < steps.FirstRight ? 1
                    : 2
                ),
        ];
    }

    public int Features => weights.Count;

    /// <summary>All labels of the treebank with the side on which their heads stand.</summary>
    public static ParseSteps StepsOf(IReadOnlyList<TrainingSentence> sentences)
    {
        var arcs = sentences
            .SelectMany(sentence => sentence.Source.Tokens.Select((token, i) => (token.Relation, Left: token.Head < 0 || token.Head > i)))
            .CountBy(arc => arc)
            .Where(arc => arc.Value >= 3)
            .Select(arc => arc.Key)
            .ToList();
        string[] labels = [.. arcs.Select(arc => arc.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new ParseSteps(labels, Of(left: true), Of(left: false));

        IEnumerable<int> Of(bool left) => arcs.Where(arc => arc.Left == left).Select(arc => Array.IndexOf(labels, arc.Relation)).Order();
    }

    /// <summary>One pass over the sentences.</summary>
    /// <param name="explore">Whether to go on from the step that the weights choose, right or wrong.</param>
    /// <returns>How many steps were wrong.</returns>
    public int Round(GoldTree[] trees, bool explore)
    {
        shuffler.Shuffle(trees);
        return trees.Sum(tree => Learn(tree, explore));
    }

    /// <summary>The averaged rows of features that were updated often enough.</summary>
    public IEnumerable<(uint Key, float[] Weights)> Rows(int leastUpdates) => weights.Averaged(leastUpdates, 0);

    private int Learn(GoldTree tree, bool explore)
    {
        Span<uint> features = stackalloc uint[ParseFeatures.Most];
        Span<float> scores = stackalloc float[weights.Width];
        Span<int> costs = stackalloc int[3];
        input.Load(tree.Sentence.Words, tree.Sentence.Tags);
        state.Start(input.Length);
        var wrong = 0;
        while (!state.Done)
        {
            var count = ParseFeatures.Extract(state, input, features);
            weights.Score(features[..count], scores);
            tree.Costs(state, costs);
            var (best, good) = Choose(tree, scores, costs);
            weights.Clock++;
            if (best.IsGood)
            {
                var rival = Rival(tree, scores, costs);
                if (rival >= 0 && scores[best.Step] - scores[rival] < margin)
                {
                    weights.Update(features[..count], best.Step, rival);
                }

                steps.Take(state, best.Step);
                continue;
            }

            weights.Update(features[..count], good, best.Step);
            wrong++;
            steps.Take(state, explore && shuffler.NextDouble() < FollowOwnStep ? best.Step : good);
        }

        return wrong;
    }

    /// <summary>The step with the highest score, whether it loses nothing, and the highest of those that lose nothing.</summary>
    private ((int Step, bool IsGood) Best, int Good) Choose(GoldTree tree, ReadOnlySpan<float> scores, ReadOnlySpan<int> costs)
    {
        ReadOnlySpan<bool> can = [state.CanShift, state.CanLeft, state.CanRight];
        var least = int.MaxValue;
        for (var kind = 0; kind < 3; kind++)
        {
            least = can[kind] ? Math.Min(least, costs[kind]) : least;
        }

        int best = -1,
            good = -1;
        for (var step = 0; step < steps.Count; step++)
        {
            var kind = kinds[step];
            if (!can[kind] || (kind == 1 && state.Next == state.Length && step != steps.RootStep))
            {
                continue;
            }

            best = best < 0 || scores[step] > scores[best] ? step : best;
            if (costs[kind] == least && IsRightLabel(tree, step, kind) && (good < 0 || scores[step] > scores[good]))
            {
                good = step;
            }
        }

        good = good < 0 ? best : good;
        return ((best, best == good), good);
    }

    /// <summary>The step with the highest score of those that lose something; -1 when none does.</summary>
    private int Rival(GoldTree tree, ReadOnlySpan<float> scores, ReadOnlySpan<int> costs)
    {
        ReadOnlySpan<bool> can = [state.CanShift, state.CanLeft, state.CanRight];
        var least = int.MaxValue;
        for (var kind = 0; kind < 3; kind++)
        {
            least = can[kind] ? Math.Min(least, costs[kind]) : least;
        }

        var rival = -1;
        for (var step = 0; step < steps.Count; step++)
        {
            var kind = kinds[step];
            if (!can[kind] || (kind == 1 && state.Next == state.Length && step != steps.RootStep) || (costs[kind] == least && IsRightLabel(tree, step, kind)))
            {
                continue;
            }

            rival = rival < 0 || scores[step] > scores[rival] ? step : rival;
        }

        return rival;
    }

    private bool IsRightLabel(GoldTree tree, int step, int kind)
    {
        if (kind == 0)
        {
            return true;
        }

        var top = state.Stack(0);
        var head = kind == 1 ? state.Next : state.Stack(1);
        return !tree.IsArc(top, head) || tree.Label(top) == (kind == 1 ? steps.Left[step - 1] : steps.Right[step - steps.FirstRight]);
    }
}
