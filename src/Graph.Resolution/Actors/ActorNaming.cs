using Graph.Model.Facts;
using Graph.Model.Names;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Actors;

/// <summary>What an actor's id is made of.</summary>
internal static class ActorNaming
{
    public static IdRequest Of(Actor actor)
    {
        var slug =
            actor.Code is { } code && actor.Kind == EntityKind.Country ? code
            : Slug.Of(actor.Name) is { Length: > 0 } name ? name
            : "unnamed";
        // Two actors of one name are told apart by their states, which stay the same whatever else is read; numbers are the last resort.
        var longer = actor.States.IsEmpty ? null : $"{slug}-{string.Join('-', actor.States.Select(state => state.ToLowerInvariant()))}";
        return new IdRequest((NodeLabel)actor.Kind, slug, longer, () => Order(actor));
    }

    private static string Order(Actor actor)
    {
        var first = actor.Profiles.SelectMany(profile => profile.Documents).Min(doc => doc.Facts.Document.Id.Value)!;
        return $"{actor.Name}\u0001{first}\u0001{string.Join('\u0001', actor.Profiles.Select(profile => profile.Key).Order(StringComparer.Ordinal))}";
    }
}
