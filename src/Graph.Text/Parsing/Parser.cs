using System.Runtime.CompilerServices;
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

    // Adds nothing to the sum of the probabilities.
    private const float Negligible = 12f;

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
    /// <param name="beam">How many half-built trees to keep: 1 is fast, 8 or more accurate.</param>
    /// <returns>The finished tree, valid until the memory is used again.</returns>
    public ParseState Parse(ReadOnlySpan<WordKeys> words, ReadOnlySpan<byte> tags, int beam, ParserMemory memory)
    {
        memory.Load(words, tags, weights.Width);
        return beam <= 1 ? Greedy(memory) : Beam(memory, beam);
    }

    public static void Write(BinaryWriter writer, ParseSteps steps, IEnumerable<(uint Key, float[] Weights)> rows)
    {
        steps.Write(writer);
        WeightCodec.Write(writer, rows, steps.Count);
    }

    public static Parser Read(ModelReader reader)
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
        Span<int> scores = stackalloc int[weights.Width];
        var state = memory.State(0);
        state.Start(memory.Input.Length);
        while (!state.Done)
        {
            var step = OnlyStep(state);
            if (step < 0)
            {
                Score(state, memory, scores);
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

                foreach (var (step, log) in Outlook(state, memory))
                {
                    candidates.Add(new ParseCandidate(state.Score + log, parent, step));
                }
            }

            kept = memory.Follow(width, Steps);
        }

        return memory.State(Consensus.Best(memory, kept));
    }

    /// <summary>The steps from a state that are worth following, with the logarithms of their probabilities.</summary>
    private ReadOnlySpan<(int Step, float Log)> Outlook(ParseState state, ParserMemory memory)
    {
        var view = state.View;
        if (memory.Outlooks.TryFind(view, out var known))
        {
            return known;
        }

        Span<int> scores = stackalloc int[weights.Width];
        Span<(int, float)> steps = stackalloc (int, float)[weights.Width];
        Score(state, memory, scores);
        return memory.Outlooks.Add(view, steps[..Propose(state, scores, steps)]);
    }

    /// <summary>Sets the scores of all steps from a state, of which most has often been added up for a state before.</summary>
    [SkipLocalsInit]
    private void Score(ParseState state, ParserMemory memory, Span<int> scores)
    {
        var features = new ParseFeatures(state, memory.Input);
        Span<uint> keys = stackalloc uint[ParseFeatures.Most];
        Span<uint> rows = stackalloc uint[ParseFeatures.Most];
        var nextEnd = memory.Next.TryFind(features.NextKey, out var next) ? 0 : features.WriteNext(keys);
        var stackEnd = nextEnd + (memory.Stack.TryFind(features.StackKey, out var stack) ? 0 : features.WriteStack(keys[nextEnd..]));
        var pairsEnd = stackEnd + (memory.Pairs.TryFind(features.PairsKey, out var pairs) ? 0 : features.WritePairs(keys[stackEnd..]));
        var end = pairsEnd + features.WriteArcs(keys[pairsEnd..]);
        weights.Find(keys[..end], rows);
        weights.Add(rows[..nextEnd], next);
        weights.Add(rows[nextEnd..stackEnd], stack);
        weights.Add(rows[stackEnd..pairsEnd], pairs);
        Rows.Sum(next, stack, pairs, scores);
        weights.Add(rows[pairsEnd..end], scores);
    }

    /// <summary>Writes the steps that are worth following and says how many there are.</summary>
    private int Propose(ParseState state, ReadOnlySpan<int> scores, Span<(int Step, float Log)> steps)
    {
        var scale = weights.Unit * Temperature;
        var best = scores[Best(state, scores)];
        var first = state.CanShift ? 0 : 1;
        var end = state.CanRight ? Steps.Count : Steps.FirstRight;
        var sum = 0f;
        var count = 0;
        for (var step = first; step < end; step++)
        {
            var log = (scores[step] - best) * scale;
            if (log < -Negligible || (step > 0 && step < Steps.FirstRight && !state.CanLeft))
            {
                continue;
            }

            sum += MathF.Exp(log);
            if (log > -Cut)
            {
                steps[count++] = (step, log);
            }
        }

        var total = MathF.Log(sum);
        for (var i = 0; i < count; i++)
        {
            steps[i].Log -= total;
        }

        return count;
    }
}
