using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Graph.Text.Models;

namespace Graph.Text.Words;

/// <summary>What is known of single words: the group that each belongs to, and which tags it had in training.</summary>
internal sealed class Lexicon
{
    public const string FileName = "lexicon";

    private static readonly Lazy<Lexicon> Loaded = new(() => ModelFile.Read(FileName, Read));

    private readonly KeyTable index;
    private readonly WordEntry[] entries;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Lexicon(ReadOnlySpan<(uint Key, WordEntry Entry)> words)
    {
        index = new KeyTable(words.Length);
        entries = new WordEntry[words.Length + 1];
        for (var i = 0; i < words.Length; i++)
        {
            index.Add(words[i].Key, (uint)i + 1);
            entries[i + 1] = words[i].Entry;
        }
    }

    /// <summary>The lexicon that ships with the program.</summary>
    public static Lexicon Shared => Loaded.Value;

    /// <summary>The keys of a word with what the lexicon knows of it.</summary>
    public void Read(ReadOnlySpan<char> word, out WordKeys keys)
    {
        WordKeys.Read(word, out keys);
        keys.Entry = entries[index.Find(keys.Lower)];
    }

    public static void Write(BinaryWriter writer, IEnumerable<(uint Key, WordEntry Entry)> words)
    {
        var sorted = words.OrderBy(word => word.Key).ToList();
        writer.Write(sorted.Count);
        var last = 0u;
        foreach (var (key, _) in sorted)
        {
            writer.Write(key - last);
            last = key;
        }

        sorted.ForEach(word => writer.Write(word.Entry.Cluster));
        sorted.ForEach(word => writer.Write((byte)word.Entry.Coarse));
        sorted.ForEach(word => writer.Write(word.Entry.Tags));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Lexicon Read(ModelReader reader)
    {
        var words = new (uint Key, WordEntry Entry)[reader.ReadInt32()];
        var keys = reader.ReadBytes(words.Length * sizeof(uint));
        var clusters = reader.ReadBytes(words.Length * sizeof(ushort));
        var coarse = reader.ReadBytes(words.Length);
        var tags = reader.ReadBytes(words.Length * sizeof(ushort));
        var key = 0u;
        for (var i = 0; i < words.Length; i++)
        {
            key += BinaryPrimitives.ReadUInt32LittleEndian(keys[(i * sizeof(uint))..]);
            var cluster = BinaryPrimitives.ReadUInt16LittleEndian(clusters[(i * sizeof(ushort))..]);
            words[i] = (key, new WordEntry(cluster, coarse[i], BinaryPrimitives.ReadUInt16LittleEndian(tags[(i * sizeof(ushort))..])));
        }

        return new Lexicon(words);
    }
}
