using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Graph.Text.Models;
using Graph.Text.Words;

namespace Graph.Text.Tagging;

/// <summary>Gives each word its tag, from left to right. Safe from any number of threads.</summary>
internal sealed class Tagger
{
    public const string FileName = "tags";

    private static readonly Lazy<Tagger> Loaded = new(() => ModelFile.Read(FileName, Read));

    private readonly WeightTable weights;
    private readonly KeyTable settled;

    private Tagger(TagSet tags, KeyTable settled, WeightTable weights)
    {
        Tags = tags;
        this.settled = settled;
        this.weights = weights;
    }

    /// <summary>The tagger that ships with the program.</summary>
    public static Tagger Shared => Loaded.Value;

    public TagSet Tags { get; }

    /// <summary>Tags one sentence.</summary>
    /// <param name="tags">As long as <paramref name="words"/>; receives numbers in <see cref="Tags"/>.</param>
    public void Tag(ReadOnlySpan<WordKeys> words, Span<byte> tags)
    {
        var finite = new FiniteVerb(Tags);
        Run(words, tags, 0, ref finite);
        if (finite.Missing(tags[..words.Length]))
        {
            tags[finite.Token] = (byte)finite.Tag;
            Run(words, tags, finite.Token + 1, ref finite);
        }
    }

    private void Run(ReadOnlySpan<WordKeys> words, Span<byte> tags, int first, ref FiniteVerb finite)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[weights.Width];
        for (var i = first; i < words.Length; i++)
        {
            var tag = (int)settled.Find(words[i].Exact) - 1;
            if (tag < 0)
            {
                var count = TagFeatures.Extract(words, i, i > 0 ? tags[i - 1] : -1, i > 1 ? tags[i - 2] : i - 2, features);
                weights.Score(features[..count], scores);
                tag = Best(scores[..Tags.Count]);
                finite.Saw(i, tag, scores);
            }

            finite.Given(tag);
            tags[i] = (byte)tag;
        }
    }

    /// <param name="settled">Words that have the same tag wherever they stand, and the tag.</param>
    public static void Write(BinaryWriter writer, TagSet tags, IReadOnlyDictionary<uint, int> settled, IEnumerable<(uint Key, float[] Weights)> rows)
    {
        writer.Write(tags.Count);
        foreach (var name in tags.Names)
        {
            writer.Write(name);
        }

        writer.Write(settled.Count);
        foreach (var (key, tag) in settled.OrderBy(pair => pair.Key))
        {
            writer.Write(key);
            writer.Write((byte)tag);
        }

        WeightCodec.Write(writer, rows, tags.Count);
    }

    public static Tagger Read(ModelReader reader)
    {
        var tags = new TagSet([.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())]);
        return new Tagger(tags, ReadSettled(reader), WeightCodec.Read(reader));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static KeyTable ReadSettled(ModelReader reader)
    {
        const int Size = sizeof(uint) + 1;
        var count = reader.ReadInt32();
        var pairs = reader.ReadBytes(count * Size);
        var known = new KeyTable(count);
        for (var i = 0; i < pairs.Length; i += Size)
        {
            known.Add(BinaryPrimitives.ReadUInt32LittleEndian(pairs[i..]), pairs[i + sizeof(uint)] + 1u);
        }

        return known;
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        return best;
    }
}
