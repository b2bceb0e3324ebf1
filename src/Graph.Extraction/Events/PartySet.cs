using Graph.Extraction.Entities;
using Graph.Extraction.Rules;
using Graph.Model.Facts;

namespace Graph.Extraction.Events;

/// <summary>The parties of a meeting, each once, with the persons among them and the countries that they are or act for.</summary>
internal sealed class PartySet(Scene scene)
{
    public HashSet<int> All { get; } = [];

    public HashSet<int> People { get; } = [];

    public HashSet<int> Countries { get; } = [];

    public void Add(EventDraft draft)
    {
        foreach (var (entity, _) in draft.Participants)
        {
            if (!All.Add(entity))
            {
                continue;
            }

            if (scene.Entities.Kind(entity) == EntityKind.Person)
            {
                People.Add(entity);
            }

            if (scene.CountryOf(entity) is { } country)
            {
                Countries.Add(country);
            }
        }
    }

    /// <summary>Whether an entity is one of the parties, or acts for the same country as one of them.</summary>
    public bool Has(int entity) => All.Contains(entity) || (scene.CountryOf(entity) is { } country && Countries.Contains(country));

    /// <summary>From 0 to 1: shared persons over all persons; where one side names no persons, shared countries.</summary>
    public double Likeness(PartySet other)
    {
        if (People.Count == 0 || other.People.Count == 0)
        {
            return Countries.Count > 1 && Countries.SetEquals(other.Countries) ? 0.7 : 0;
        }

        var shared = People.Count(other.People.Contains);
        var total = Math.Min(People.Count, other.People.Count);
        return shared == 0
            ? 0
            : (double)shared
                / total
                * (
                    shared == People.Count && shared == other.People.Count ? 1
                    : total == 1 && Countries.SetEquals(other.Countries) ? 0.9
                    : total == 1 ? 0.4
                    : shared == total ? 0.8
                    : 0.6
                );
    }
}
