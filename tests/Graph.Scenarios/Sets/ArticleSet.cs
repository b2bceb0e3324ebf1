using System.Collections.Immutable;
using Graph.Scenarios.Support;

namespace Graph.Scenarios.Sets;

/// <summary>Documents with gold: <c>NAME.*</c> in one folder, <c>NAME.json</c> in the other, which may be the same.</summary>
/// <param name="Name">What <c>floors.tsv</c> calls it.</param>
internal sealed record ArticleSet(string Name, string Documents, string Gold)
{
    public static ImmutableArray<ArticleSet> All { get; } =
    [
        new("seeds", Repository.At("seeds"), Repository.At("tests", "Graph.Scenarios", "seeds")),
        new("shared-seeds", Repository.Shared("seeds"), Repository.Shared("gold", "seeds")),
        Own("dev"),
        Own("own"),
        Own("fresh"),
        Own("later"),
        Own("unread"),
    ];

    /// <summary>Whether the set is here; those of <c>shared</c> may not be.</summary>
    public bool Exists => Directory.Exists(Documents) && Directory.Exists(Gold);

    /// <exception cref="KeyNotFoundException">There is no such set.</exception>
    public static ArticleSet Find(string name) => All.FirstOrDefault(set => set.Name == name) ?? throw new KeyNotFoundException($"There is no set '{name}'.");

    /// <summary>The document that the gold file NAME.json is about.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public string DocumentOf(string name)
    {
        var gold = Path.Combine(Gold, name + ".json");
        return Directory.EnumerateFiles(Documents, name + ".*").Order(StringComparer.Ordinal).FirstOrDefault(file => file != gold)
            ?? throw new FileNotFoundException($"There is no document for {gold}.");
    }

    private static ArticleSet Own(string name)
    {
        var folder = Repository.At("tests", "Graph.Scenarios", "articles", name);
        return new ArticleSet(name, folder, folder);
    }
}
