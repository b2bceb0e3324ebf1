using System.Collections.Immutable;

namespace Graph.Text.Tagging;

/// <summary>The tags that the tagger gives: each a universal part of speech with a Penn Treebank tag.</summary>
internal sealed class TagSet
{
    public TagSet(IEnumerable<string> names)
    {
        Names = [.. names];
        Upos = [.. Names.Select(name => Enum.Parse<Upos>(name[..name.IndexOf('|', StringComparison.Ordinal)], ignoreCase: true))];
        Xpos = [.. Names.Select(name => string.Intern(name[(name.IndexOf('|', StringComparison.Ordinal) + 1)..]))];
    }

    /// <summary>Both parts with a bar between, by the tag's number: "NOUN|NNS".</summary>
    public ImmutableArray<string> Names { get; }

    public ImmutableArray<Upos> Upos { get; }

    public ImmutableArray<string> Xpos { get; }

    public int Count => Names.Length;
}
