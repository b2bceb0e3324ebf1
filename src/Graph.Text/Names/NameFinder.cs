using Graph.Text.Models;
using Graph.Text.Words;

namespace Graph.Text.Names;

/// <summary>Finds names in a sentence: the best row of labels under the weights. Safe from any number of threads, each with its own <see cref="NameMemory"/>.</summary>
internal sealed class NameFinder
{
    public const string FileName = "names";

    private const float Never = -1e30f;

    private static readonly Lazy<NameFinder> Loaded = new(() => ModelFile.Read(FileName, Read));

    private readonly WeightTable weights;
    private readonly float[] transitions;
    private readonly float reluctance;

    /// <param name="transitions">The weight of each label after each, rows by the label before; one row more for the start of a sentence.</param>
    /// <param name="reluctance">Taken off the score of "outside", so that names are not missed.</param>
    public NameFinder(WeightTable weights, float[] transitions, float reluctance)
    {
        this.weights = weights;
        this.transitions = transitions;
        this.reluctance = reluctance;
    }

    /// <summary>The finder that ships with the program.</summary>
    public static NameFinder Shared => Loaded.Value;

    /// <summary>Labels the words of one sentence.</summary>
    /// <param name="around">What the document says of each word; see <see cref="DocumentCase"/>.</param>
    /// <returns>One label a word, valid until the memory is used again.</returns>
    public ReadOnlySpan<byte> Label(ReadOnlySpan<WordKeys> words, ReadOnlySpan<byte> tags, ReadOnlySpan<byte> around, NameMemory memory)
    {
        memory.Reserve(words.Length);
        var listed = memory.Listed.AsSpan(0, words.Length);
        NameLists.Shared.Find(words, listed);
        var features = new NameFeatures(words, tags, listed, around);
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        Span<int> scores = stackalloc int[weights.Width];
        var cased = PlainWords.IsCased(words);
        for (var i = 0; i < words.Length; i++)
        {
            if (cased && PlainWords.Has(words, tags, listed, i))
            {
                memory.Scores.AsSpan(i * NameLabels.Width, NameLabels.Width).Fill(Never);
                memory.Scores[(i * NameLabels.Width) + NameLabels.Outside] = 0;
                continue;
            }

            var count = features.Extract(i, keys);
            weights.Score(keys[..count], scores);
            var row = memory.Scores.AsSpan(i * NameLabels.Width, NameLabels.Width);
            for (var label = 0; label < NameLabels.Count; label++)
            {
                row[label] = scores[label] * weights.Unit;
            }

            row[NameLabels.Outside] -= reluctance;
        }

        Best(words.Length, memory);
        var labels = memory.Labels.AsSpan(0, words.Length);
        PreferCountries(labels, listed);
        return labels;
    }

    public static void Write(BinaryWriter writer, IEnumerable<(uint Key, float[] Weights)> rows, float[] transitions, float reluctance)
    {
        writer.Write(reluctance);
        foreach (var weight in transitions)
        {
            writer.Write(weight);
        }

        WeightCodec.Write(writer, rows, NameLabels.Count);
    }

    public static NameFinder Read(ModelReader reader)
    {
        var outside = reader.ReadSingle();
        var between = new float[(NameLabels.Count + 1) * NameLabels.Width];
        for (var i = 0; i < between.Length; i++)
        {
            between[i] = reader.ReadSingle();
        }

        return new NameFinder(WeightCodec.Read(reader), between, outside);
    }

    /// <summary>A "person" that is called like a country and nothing more is the country: states say, kill and sign as persons do.</summary>
    private static void PreferCountries(Span<byte> labels, ReadOnlySpan<uint> listed)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var first = i;
            while (NameLabels.IsOpen(labels[i]))
            {
                i++;
            }

            var isPerson = labels[i] != NameLabels.Outside && NameLabels.Kind(labels[i]) == NameKind.Person;
            if (isPerson && NameLists.IsCountry(listed[first..(i + 1)]))
            {
                for (var k = first; k <= i; k++)
                {
                    labels[k] = (byte)NameLabels.Of(NameKind.Location, k - first, i + 1 - first);
                }
            }
        }
    }

    // Method: Viterbi (1967).
    private void Best(int length, NameMemory memory)
    {
        var scores = memory.Scores;
        var from = memory.From;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var possible = label == NameLabels.Outside || NameLabels.IsFirst(label);
            scores[label] = possible ? scores[label] + transitions[(NameLabels.Count * NameLabels.Width) + label] : Never;
        }

        for (var i = 1; i < length; i++)
        {
            var last = (i - 1) * NameLabels.Width;
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var best = Never;
                var origin = 0;
                foreach (var previous in NameLabels.Before[label])
                {
                    var score = scores[last + previous] + transitions[(previous * NameLabels.Width) + label];
                    (best, origin) = score > best ? (score, previous) : (best, origin);
                }

                scores[(i * NameLabels.Width) + label] += best;
                from[(i * NameLabels.Width) + label] = (byte)origin;
            }
        }

        var end = NameLabels.Outside;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            var row = (length - 1) * NameLabels.Width;
            end = !NameLabels.IsOpen(label) && scores[row + label] > scores[row + end] ? label : end;
        }

        for (var i = length - 1; i >= 0; i--)
        {
            memory.Labels[i] = (byte)end;
            end = from[(i * NameLabels.Width) + end];
        }
    }
}
