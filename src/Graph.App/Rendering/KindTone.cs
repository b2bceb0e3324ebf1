using Graph.Model.Facts;

namespace Graph.App.Rendering;

/// <summary>The tone of a kind of entity.</summary>
internal static class KindTone
{
    public static Tone Of(EntityKind kind) =>
        kind switch
        {
            EntityKind.Person => Tone.Person,
            EntityKind.Country => Tone.Country,
            EntityKind.Organization => Tone.Organization,
            EntityKind.Place => Tone.Place,
            _ => Tone.Issue,
        };
}
