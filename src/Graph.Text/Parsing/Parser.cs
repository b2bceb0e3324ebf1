using Graph.Text.Models;
using Graph.Text.Words;

namespace Graph.Text.Parsing;

/// <summary>Finds each word's head and its relation to it. Safe from any number of threads, each with its own <see cref="ParserMemory"/>.</summary>
internal sealed class Parser
{
    public const string FileName = "dependencies";

    // Turns sums of weights into probabilities, chosen on the development sets.
    private const float Temperature = 0.03f;

    // A step so much less probable than the best one, as a logarithm, is not followed.
    private const float Cut = 2f;

    private static readonly Lazy<Parser> Loaded = new(() => ModelFile.Read(FileName, Read));

    private readonly WeightTable weights;

    public Parser(ParseSteps steps, WeightTable weights)
    {
        Steps = steps;
        this.weights = weights;
    }

    /// <summary>The parser that ships with the program.</summary>
    public static Parser Shared => Loaded.Value;

    public ParseSteps Steps { get; }

    /// <summary>Parses one sentence.</summary>
    /// <param name="beam">How many half-built trees to keep: 1 is fast, 4 or 8 more accurate.</param>
    /// <returns>The finished tree, valid until the memory is used again.</returns>
    public ParseState Parse(ReadOnlySpan<WordKeys> words, ReadOnlySpan<byte> tags, int beam, ParserMemory memory)
    {
        memory.Input.Load(words, tags);
        return beam <= 1 ? Greedy(memory) : Beam(memory, beam);
    }

    public static void Write(BinaryWriter writer, ParseSteps steps, IEnumerable<(uint Key, float[] Weights)> rows)
    {
        steps.Write(writer);
        WeightCodec.Write(writer, rows, steps.Count);
    }

    public static Parser Read(BinaryReader reader)
    {
        var steps = ParseSteps.Read(reader);
        return new Parser(steps, WeightCodec.Read(reader));
    }

    /// <summary>The step to take when only one is possible; -1 when there is a choice.</summary>
    private int OnlyStep(ParseState state)
    {
        if (!state.CanLeft && !state.CanRight)
        {
            return ParseSteps.Shift;
        }

        return state.Next == state.Length && state.Depth == 1 ? Steps.RootStep : -1;
    }

    private ParseState Greedy(ParserMemory memory)
    {
        Span<uint> features = stackalloc uint[ParseFeatures.Most];
        Span<int> scores = stackalloc int[weights.Width];
        var state = memory.State(0);
        state.Start(memory.Input.Length);
        while (!state.Done)
        {
            var step = OnlyStep(state);
            if (step < 0)
            {
                var count = ParseFeatures.Extract(state, memory.Input, features);
                weights.Score(features[..count], scores);
                step = Best(state, scores);
            }

            Steps.Take(state, step);
        }

        return state;
    }

    private int Best(ParseState state, ReadOnlySpan<int> scores)
    {
        var best = state.CanShift ? ParseSteps.Shift : -1;
        if (state.CanLeft)
        {
            for (var step = 1; step < Steps.FirstRight; step++)
            {
                best = best < 0 || scores[step] > scores[best] ? step : best;
            }
        }

        if (state.CanRight)
        {
            for (var step = Steps.FirstRight; step < Steps.Count; step++)
            {
                best = best < 0 || scores[step] > scores[best] ? step : best;
            }
        }

        return best;
    }

    private ParseState Beam(ParserMemory memory, int width)
    {
        Span<uint> features = stackalloc uint[ParseFeatures.Most];
        Span<int> scores = stackalloc int[weights.Width];
        Span<float> logs = stackalloc float[weights.Width];
        var candidates = memory.Candidates;
        var length = memory.Input.Length;
        memory.State(0).Start(length);
        var kept = 1;
        for (var turn = 0; turn < 2 * length; turn++)
        {
            candidates.Clear();
            for (var parent = 0; parent < kept; parent++)
            {
                var state = memory.State(parent);
                var only = OnlyStep(state);
                if (only >= 0)
                {
                    candidates.Add(new ParseCandidate(state.Score, parent, only));
                    continue;
                }

                var count = ParseFeatures.Extract(state, memory.Input, features);
                weights.Score(features[..count], scores);
                Propose(state, parent, scores, logs, candidates);
            }

            candidates.Sort();
            kept = Math.Min(width, candidates.Count);
            memory.Follow(candidates, kept, Steps);
        }

        return memory.State(0);
    }

    /// <summary>Adds the steps from a state that are worth following, each with the probability of the whole way to it.</summary>
    private void Propose(ParseState state, int parent, ReadOnlySpan<int> scores, Span<float> logs, List<ParseCandidate> candidates)
    {
        var scale = weights.Unit * Temperature;
        var best = scores[Best(state, scores)];
        var first = state.CanShift ? 0 : 1;
        var end = state.CanRight ? Steps.Count : Steps.FirstRight;
        var sum = 0f;
        for (var step = first; step < end; step++)
        {
            logs[step] = (scores[step] - best) * scale;
            var possible = step == 0 || step >= Steps.FirstRight || state.CanLeft;
            sum += possible && logs[step] > -20 ? MathF.Exp(logs[step]) : 0;
        }

        var total = MathF.Log(sum);
        for (var step = first; step < end; step++)
        {
            var possible = step == 0 || step >= Steps.FirstRight || state.CanLeft;
            if (possible && logs[step] > -Cut)
            {
                candidates.Add(new ParseCandidate(state.Score + logs[step] - total, parent, step));
            }
        }
    }
}
