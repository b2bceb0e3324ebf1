using Graph.Text.Names;
using Graph.Training.Learning;

namespace Graph.Training.Names;

/// <summary>Learns the name finder's weights as a conditional random field.</summary>
// Method: Lafferty, McCallum and Pereira (2001), with the step sizes of Duchi, Hazan and Singer (2011).
internal sealed class NameTrainer
{
    private const float Rate = 0.1f;
    private const float Decay = 0.0005f;
    private const float Never = -1e30f;

    // A step so small is not worth a row in the table.
    private const float LeastStep = 0.1f;
    private const float LeastTransitionStep = 0.01f;
    private const int W = NameLabels.Width;

    private readonly FloatWeights weights = new(NameLabels.Count);
    private readonly float[] transitions = new float[TransitionCount];
    private readonly float[] transitionSums = new float[TransitionCount];
    private readonly float[] step = new float[W];
    private uint[] features = [];
    private int[] counts = [];
    private float[] scores = [];
    private float[] held = [];
    private float[] expected = [];
    private float[] forward = [];
    private float[] backward = [];
    private uint[] listed = [];

    /// <summary>How many weights there are of a label after another.</summary>
    public const int TransitionCount = (NameLabels.Count + 1) * W;

    public int Features => weights.Count;

    /// <summary>One pass over the examples.</summary>
    public void Round(NameExample[] examples, Shuffler shuffler)
    {
        shuffler.Shuffle(examples);
        foreach (var example in examples)
        {
            Learn(example);
        }
    }

    /// <summary>The weights of each label after each, as they are.</summary>
    public ReadOnlySpan<float> Transitions => transitions;

    /// <summary>The rows of features that were updated often enough.</summary>
    public IEnumerable<(uint Key, float[] Weights)> Rows(int leastUpdates) => weights.Current(leastUpdates, 0);

    private void Learn(NameExample example)
    {
        var n = example.Words.Length;
        Reserve(n);
        NameLists.Shared.Find(example.Words, listed);
        var extractor = new NameFeatures(example.Words, example.Tags, listed.AsSpan(0, n), example.Around);
        for (var i = 0; i < n; i++)
        {
            counts[i] = extractor.Extract(i, features.AsSpan(i * NameFeatures.Most, NameFeatures.Most));
            weights.Score(features.AsSpan(i * NameFeatures.Most, counts[i]), scores.AsSpan(i * W, W));
        }

        Expect(example, n);
        var total = Sum(n, []);
        for (var i = 0; i < n; i++)
        {
            var largest = 0f;
            for (var label = 0; label < NameLabels.Count; label++)
            {
                step[label] = MathF.Exp(Math.Min(0, forward[(i * W) + label] + backward[(i * W) + label] - total)) - expected[(i * W) + label];
                largest = Math.Max(largest, Math.Abs(step[label]));
            }

            if (largest > LeastTransitionStep)
            {
                if (!example.Labels.Contains(NameExample.Unknown))
                {
                    LearnTransitions(example, i, total);
                }

                LearnWord(i, add: largest > LeastStep);
            }
        }
    }

    /// <summary>Fills in how probable each label is for each word, given what the example says: certain where it is labelled, the weights' own opinion where not.</summary>
    private void Expect(NameExample example, int n)
    {
        expected.AsSpan(0, n * W).Clear();
        if (!example.Labels.Contains(NameExample.Unknown))
        {
            for (var i = 0; i < n; i++)
            {
                expected[(i * W) + example.Labels[i]] = 1;
            }

            return;
        }

        var total = Sum(n, example.Labels);
        for (var i = 0; i < n * W; i++)
        {
            expected[i] = i % W < NameLabels.Count ? MathF.Exp(Math.Min(0, forward[i] + backward[i] - total)) : 0;
        }
    }

    private void LearnWord(int i, bool add)
    {
        foreach (var feature in features.AsSpan(i * NameFeatures.Most, counts[i]))
        {
            if (!weights.TryRow(feature, add, out var row, out var sums))
            {
                continue;
            }

            for (var label = 0; label < NameLabels.Count; label++)
            {
                var gradient = step[label] + (Decay * row[label]);
                sums[label] += gradient * gradient;
                row[label] -= Rate * gradient / MathF.Sqrt(sums[label] + 0.01f);
            }
        }
    }

    private void LearnTransitions(NameExample example, int i, float total)
    {
        if (i == 0)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                Move((NameLabels.Count * W) + label, step[label]);
            }

            return;
        }

        for (var label = 0; label < NameLabels.Count; label++)
        {
            foreach (var previous in NameLabels.Before[label])
            {
                var at = (previous * W) + label;
                var likely = MathF.Exp(
                    Math.Min(0, forward[((i - 1) * W) + previous] + transitions[at] + scores[(i * W) + label] + backward[(i * W) + label] - total)
                );
                Move(at, likely - (example.Labels[i - 1] == previous && example.Labels[i] == label ? 1 : 0));
            }
        }
    }

    private void Move(int at, float gradient)
    {
        if (Math.Abs(gradient) > LeastTransitionStep)
        {
            transitionSums[at] += gradient * gradient;
            transitions[at] -= Rate / 2 * gradient / MathF.Sqrt(transitionSums[at] + 0.01f);
        }
    }

    /// <summary>Fills the tables of the forward and backward sums; returns the logarithm of the sum over all rows of labels.</summary>
    /// <param name="labels">Labels to hold to; empty for none.</param>
    private float Sum(int n, ReadOnlySpan<byte> labels)
    {
        Span<float> terms = stackalloc float[NameLabels.Count];
        scores.AsSpan(0, n * W).CopyTo(held);
        for (var i = 0; i < labels.Length; i++)
        {
            for (var label = 0; label < NameLabels.Count && labels[i] != NameExample.Unknown; label++)
            {
                held[(i * W) + label] = label == labels[i] ? held[(i * W) + label] : Never;
            }
        }

        for (var label = 0; label < NameLabels.Count; label++)
        {
            var possible = label == NameLabels.Outside || NameLabels.IsFirst(label);
            forward[label] = possible ? held[label] + transitions[(NameLabels.Count * W) + label] : Never;
            backward[((n - 1) * W) + label] = NameLabels.IsOpen(label) ? Never : 0;
        }

        for (var i = 1; i < n; i++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var before = NameLabels.Before[label];
                for (var k = 0; k < before.Length; k++)
                {
                    terms[k] = forward[((i - 1) * W) + before[k]] + transitions[(before[k] * W) + label];
                }

                forward[(i * W) + label] = LogSum(terms[..before.Length]) + held[(i * W) + label];
            }
        }

        for (var i = n - 2; i >= 0; i--)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var after = NameLabels.After[label];
                for (var k = 0; k < after.Length; k++)
                {
                    terms[k] = backward[((i + 1) * W) + after[k]] + held[((i + 1) * W) + after[k]] + transitions[(label * W) + after[k]];
                }

                backward[(i * W) + label] = LogSum(terms[..after.Length]);
            }
        }

        for (var label = 0; label < NameLabels.Count; label++)
        {
            terms[label] = forward[((n - 1) * W) + label] + backward[((n - 1) * W) + label];
        }

        return LogSum(terms);
    }

    private static float LogSum(ReadOnlySpan<float> terms)
    {
        var largest = Never;
        foreach (var term in terms)
        {
            largest = Math.Max(largest, term);
        }

        if (largest <= Never / 2)
        {
            return Never;
        }

        var sum = 0f;
        foreach (var term in terms)
        {
            sum += term - largest > -20 ? MathF.Exp(term - largest) : 0;
        }

        return largest + MathF.Log(sum);
    }

    private void Reserve(int n)
    {
        if (counts.Length < n)
        {
            counts = new int[n * 2];
            features = new uint[n * 2 * NameFeatures.Most];
            listed = new uint[n * 2];
            scores = new float[n * 2 * W];
            held = new float[n * 2 * W];
            expected = new float[n * 2 * W];
            forward = new float[n * 2 * W];
            backward = new float[n * 2 * W];
        }
    }
}
