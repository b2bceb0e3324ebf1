using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Actors;

/// <summary>All entities that their documents describe in the same way: same name, countries, offices and year. What is decided for one holds for all.</summary>
/// <remarks>So the work follows the number of ways to speak of someone, and not that of the documents that do.</remarks>
internal sealed class Profile(string key, Entity entity, ImmutableArray<string> states, ImmutableArray<string> titles, int? year, string? tag)
{
    private readonly Dictionary<DocumentState, int> documents = [];
    private readonly SortedDictionary<string, int> aliases = new(StringComparer.Ordinal);

    /// <summary>All that tells profiles of one name apart, as text.</summary>
    public string Key { get; } = key;

    public EntityKind Kind { get; } = entity.Kind;

    public string Name { get; } = entity.Name;

    public string? Code { get; } = entity.Code;

    public string? Acronym { get; } = entity.Acronym;

    /// <summary>Codes of the countries that the documents tie it to, in ordinal order.</summary>
    public ImmutableArray<string> States { get; } = states;

    /// <summary>Keys of the titles that the documents give a person, in ordinal order.</summary>
    public ImmutableArray<string> Titles { get; } = titles;

    /// <summary>Of publication, for people; <c>null</c> where it is not known.</summary>
    public int? Year { get; } = year;

    /// <summary>Set where somebody has judged this very entity, which then has a profile of its own.</summary>
    public string? Tag { get; } = tag;

    /// <summary>What it was taken for when all was settled last.</summary>
    public Actor? Actor { get; set; }

    public IReadOnlyCollection<DocumentState> Documents => documents.Keys;

    public IReadOnlyCollection<string> Aliases => aliases.Keys;

    public void Add(DocumentState doc, Entity entity) => Count(doc, entity, 1);

    public void Remove(DocumentState doc, Entity entity) => Count(doc, entity, -1);

    public bool MeetsIn(Profile other)
    {
        var (fewer, more) = documents.Count <= other.documents.Count ? (documents, other.documents) : (other.documents, documents);
        return fewer.Keys.Any(more.ContainsKey);
    }

    private void Count(DocumentState doc, Entity entity, int change)
    {
        Change(documents, doc, change);
        foreach (var alias in entity.Aliases)
        {
            Change(aliases, alias, change);
        }
    }

    private static void Change<TKey>(IDictionary<TKey, int> counts, TKey key, int change)
        where TKey : notnull
    {
        var count = (counts.TryGetValue(key, out var before) ? before : 0) + change;
        if (count == 0)
        {
            counts.Remove(key);
        }
        else
        {
            counts[key] = count;
        }
    }
}
