using Graph.Text.Words;

namespace Graph.Text.Parsing;

/// <summary>What the parser's features need of each word, and of the root after the last: hashes of word, tag and groups. Reused; not for two threads.</summary>
internal sealed class ParseInput
{
    /// <summary>Stands for "no such word" in every array's place.</summary>
    public const uint None = 2;

    private const uint Root = 3;
    private const uint FirstTag = 5;

    public uint[] Words { get; private set; } = new uint[65];

    public uint[] Tags { get; private set; } = new uint[65];

    public uint[] Clusters { get; private set; } = new uint[65];

    public uint[] Coarse { get; private set; } = new uint[65];

    public int Length { get; private set; }

    public void Load(ReadOnlySpan<WordKeys> words, ReadOnlySpan<byte> tags)
    {
        Length = words.Length;
        if (Words.Length <= Length)
        {
            Words = new uint[Length * 2];
            Tags = new uint[Length * 2];
            Clusters = new uint[Length * 2];
            Coarse = new uint[Length * 2];
        }

        for (var i = 0; i < words.Length; i++)
        {
            Words[i] = words[i].Lower;
            Tags[i] = tags[i] + FirstTag;
            Clusters[i] = words[i].Entry.Cluster;
            Coarse[i] = words[i].Entry.Coarse;
        }

        (Words[Length], Tags[Length], Clusters[Length], Coarse[Length]) = (Root, Root, Root, Root);
    }
}
