using Graph.Text.Models;

namespace Graph.Text.Words;

/// <summary>What is known of single words: the group that each belongs to, and which tags it had in training.</summary>
internal sealed class Lexicon
{
    public const string FileName = "lexicon";

    private static readonly Lazy<Lexicon> Loaded = new(() => ModelFile.Read(FileName, Read));

    private readonly KeyTable index;
    private readonly WordEntry[] entries;

    public Lexicon(IReadOnlyList<(uint Key, WordEntry Entry)> words)
    {
        index = new KeyTable(words.Count);
        entries = new WordEntry[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
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

    public static Lexicon Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var keys = new uint[count];
        var last = 0u;
        for (var i = 0; i < count; i++)
        {
            last += reader.ReadUInt32();
            keys[i] = last;
        }

        var clusters = Fill(count, reader.ReadUInt16);
        var coarse = Fill(count, () => reader.ReadByte());
        var tags = Fill(count, reader.ReadUInt16);
        return new Lexicon([.. Enumerable.Range(0, count).Select(i => (keys[i], new WordEntry(clusters[i], coarse[i], tags[i])))]);
    }

    private static ushort[] Fill(int count, Func<ushort> next)
    {
        var values = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = next();
        }

        return values;
    }
}
