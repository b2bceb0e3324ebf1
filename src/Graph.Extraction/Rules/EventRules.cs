using System.Collections.Immutable;

namespace Graph.Extraction.Rules;

/// <summary>The rules for meetings and actions, in the order they are tried; a later one does not read a trigger that an earlier one read.</summary>
internal static class EventRules
{
    public static ImmutableArray<IEventRule> All { get; } =
    [
        new GatheringRule(),
        new MeetingVerbRule(),
        new CompanyRule(),
        new VisitRule(),
        new PresenceRule(),
        new SeriesRule(),
        new MeetingNounRule(),
        new JointActRule(),
        new DenialRule(),
        new SayingRule(),
        new JudgementRule(),
        new ActionVerbRule(),
        new ActionNounRule(),
    ];
}
