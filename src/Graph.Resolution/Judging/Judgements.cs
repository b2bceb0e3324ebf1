using System.Collections.Immutable;

namespace Graph.Resolution.Judging;

/// <summary>What people have decided, bound to the documents at hand; resolution obeys it before its own rules.</summary>
/// <remarks>
/// <para>The order of steps: (1) facts that are rejected, and entities that are split within one document, are taken out of the documents before they are
/// given to resolution; (2) <see cref="SameActor"/> joins first, and nothing is joined against <see cref="OtherActor"/> or to one that is
/// <see cref="AloneActor"/>; then the rules; (3) meetings in the same way, with the actors as they are then; (4) fields are reconciled from the reports,
/// and <see cref="Names"/> and <see cref="Fields"/> are laid over what came out.</para>
/// <para>Where two judgements contradict each other, keeping apart wins over joining, and the later line over the earlier one of the same field.</para>
/// <para>Compares by content.</para>
/// </remarks>
public sealed record Judgements
{
    /// <summary>Nobody has decided anything.</summary>
    public static Judgements None { get; } = new();

    /// <summary>Pairs that are one actor.</summary>
    public ImmutableArray<(EntityRef One, EntityRef Other)> SameActor { get; init; } = [];

    /// <summary>Pairs that are two actors.</summary>
    public ImmutableArray<(EntityRef One, EntityRef Other)> OtherActor { get; init; } = [];

    /// <summary>Entities that are joined to nothing but what <see cref="SameActor"/> names.</summary>
    public ImmutableArray<EntityRef> AloneActor { get; init; } = [];

    /// <summary>Names of actors, by one of their entities.</summary>
    public ImmutableArray<(EntityRef Actor, string Name)> Names { get; init; } = [];

    /// <summary>Pairs that are one meeting.</summary>
    public ImmutableArray<(MeetingRef One, MeetingRef Other)> SameMeeting { get; init; } = [];

    /// <summary>Pairs that are two meetings.</summary>
    public ImmutableArray<(MeetingRef One, MeetingRef Other)> OtherMeeting { get; init; } = [];

    /// <summary>Meetings that are joined to nothing but what <see cref="SameMeeting"/> names.</summary>
    public ImmutableArray<MeetingRef> AloneMeeting { get; init; } = [];

    /// <summary>Fields of meetings.</summary>
    public ImmutableArray<FieldJudgement> Fields { get; init; } = [];

    public bool Equals(Judgements? other) =>
        other is not null
        && SameActor.SequenceEqual(other.SameActor)
        && OtherActor.SequenceEqual(other.OtherActor)
        && AloneActor.SequenceEqual(other.AloneActor)
        && Names.SequenceEqual(other.Names)
        && SameMeeting.SequenceEqual(other.SameMeeting)
        && OtherMeeting.SequenceEqual(other.OtherMeeting)
        && AloneMeeting.SequenceEqual(other.AloneMeeting)
        && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => HashCode.Combine(SameActor.Length, OtherActor.Length, SameMeeting.Length, OtherMeeting.Length, Fields.Length);
}
