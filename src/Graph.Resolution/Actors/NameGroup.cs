using Graph.Model.Facts;
using Graph.Resolution.Names;

namespace Graph.Resolution.Actors;

/// <summary>The profiles of one name and kind.</summary>
internal sealed class NameGroup(EntityKind kind, string key, string name)
{
    private readonly SortedDictionary<string, Profile> profiles = new(StringComparer.Ordinal);

    public EntityKind Kind { get; } = kind;

    /// <summary>The name as it is compared.</summary>
    public string Key { get; } = key;

    /// <summary>Of a person's name; the default for all else.</summary>
    public PersonName Words { get; } = kind == EntityKind.Person ? PersonName.Of(name) : new PersonName([], [], null, 0, string.Empty);

    /// <summary>For people: names that may be another way to write this one, or a part or the whole of it.</summary>
    public Dictionary<NameGroup, NameComparison> Kin { get; } = [];

    /// <summary>In ordinal order of their keys.</summary>
    public IReadOnlyCollection<Profile> Profiles => profiles.Values;

    public bool IsEmpty => profiles.Count == 0;

    public Profile? Find(string profile) => profiles.GetValueOrDefault(profile);

    public void Add(Profile profile) => profiles.Add(profile.Key, profile);

    public void Remove(Profile profile) => profiles.Remove(profile.Key);
}
