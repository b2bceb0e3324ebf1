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
        Finite = [.. Names.Select(name => name is "VERB|VBD" or "VERB|VBZ" or "VERB|VBP" or "AUX|VBD" or "AUX|VBZ" or "AUX|VBP" or "AUX|MD" or "VERB|MD")];
        FiniteTags = [.. Enumerable.Range(0, Count).Where(tag => Names[tag] is "VERB|VBD" or "VERB|VBZ" or "VERB|VBP")];
    }

    /// <summary>Both parts with a bar between, by the tag's number: "NOUN|NNS".</summary>
    public ImmutableArray<string> Names { get; }

    public ImmutableArray<Upos> Upos { get; }

    public ImmutableArray<string> Xpos { get; }

    /// <summary>Whether a tag is that of a finite verb, by its number.</summary>
    public ImmutableArray<bool> Finite { get; }

    /// <summary>The numbers of the tags of finite verbs that are no auxiliaries.</summary>
    public ImmutableArray<int> FiniteTags { get; }

    public int Count => Names.Length;
}
