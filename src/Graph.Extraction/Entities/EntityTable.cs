using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Names;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>The entities of one document while it is read: each once, with the ways it is named.</summary>
internal sealed class EntityTable
{
    private readonly List<Draft> drafts = [];
    private readonly Dictionary<(EntityKind Kind, string Key), int> byKey = [];

    private readonly Dictionary<int, string> states = [];

    public int Count => drafts.Count;

    public EntityKind Kind(int entity) => drafts[entity].Kind;

    public string Name(int entity) => drafts[entity].Name;

    /// <summary>ISO code of a country; <c>null</c> for all else.</summary>
    public string? Code(int entity) => drafts[entity].Code;

    public int Country(Country country) => Get(EntityKind.Country, country.Iso, country.Name, country.Iso, null);

    /// <summary>The country with this ISO code, if the document has it.</summary>
    public int? FindCountry(string iso) => byKey.TryGetValue((EntityKind.Country, iso), out var entity) ? entity : null;

    /// <summary>A body; two of one name and different states are two.</summary>
    public int Organization(string name, string? acronym, string? iso)
    {
        var entity = Get(EntityKind.Organization, $"{NameKey.Of(name)}/{iso}", name, null, acronym);
        if (iso is not null)
        {
            states[entity] = iso;
        }

        return entity;
    }

    /// <summary>The country whose body an organisation is, where its name or what stands beside it says so; <c>null</c> else.</summary>
    public int? StateOf(int organization) => states.TryGetValue(organization, out var iso) ? FindCountry(iso) : null;

    public int Place(string name) => Get(EntityKind.Place, NameKey.Of(name), name, null, null);

    public int Issue(string name) => Get(EntityKind.Issue, NameKey.Of(name), name, null, null);

    /// <summary>A new person; who is the same is for <see cref="PersonBook"/> to say.</summary>
    public int NewPerson(string name)
    {
        drafts.Add(new Draft(EntityKind.Person, name, null, null));
        return drafts.Count - 1;
    }

    public void Rename(int entity, string name)
    {
        Alias(entity, drafts[entity].Name);
        drafts[entity].Name = name;
    }

    /// <summary>Adds a way the text names the entity.</summary>
    public void Alias(int entity, string text) => drafts[entity].Aliases.Add(text);

    public ImmutableArray<Entity> Build() =>
        [.. drafts.Select(draft => new Entity(draft.Kind, draft.Name, draft.Code, draft.Acronym, [.. draft.Aliases.Where(alias => alias != draft.Name)]))];

    private int Get(EntityKind kind, string key, string name, string? code, string? acronym)
    {
        if (!byKey.TryGetValue((kind, key), out var entity))
        {
            entity = drafts.Count;
            drafts.Add(new Draft(kind, name, code, acronym));
            byKey[(kind, key)] = entity;
        }

        return entity;
    }

    private sealed class Draft(EntityKind kind, string name, string? code, string? acronym)
    {
        public EntityKind Kind { get; } = kind;

        public string Name { get; set; } = name;

        public string? Code { get; } = code;

        public string? Acronym { get; } = acronym;

        public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);
    }
}
