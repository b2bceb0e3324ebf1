using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Wording;

/// <summary>An action as a clause: "China sanctioned Ana Prado over tariffs in May 2024".</summary>
internal static class ActionWording
{
    public static string Clause(EventView view, IReadOnlyList<NodeId> focus)
    {
        var properties = view.Node.Properties;
        var phrases = ActionPhrases.Of(properties.Text("type"), properties.Text("verb"));
        var actors = EventWording.Ordered(view.Parties, focus);
        var targets = EventWording.Ordered(view.Targets, focus);
        var about = EventWording.Ordered(view.About, focus).Where(node => !view.Targets.Contains(node)).ToImmutableArray();
        var topic = about.IsEmpty ? null : $"{phrases.About} {EventWording.Names(about)}";
        var when = view.Date is { } date ? DateWording.Phrase(date) : null;
        var where = view.Places.IsEmpty ? null : $"in {EventWording.Names(view.Places)}";
        return EventWording.Spaced(Core(view, phrases, actors, targets), topic, where, when);
    }

    private static string Core(EventView view, ActionPhrases phrases, ImmutableArray<GraphNode> actors, ImmutableArray<GraphNode> targets)
    {
        var whom = EventWording.Names(targets);
        if (actors.IsEmpty)
        {
            // Only a plain object can become the subject: "was sanctioned", but not "was imposed tariffs on".
            return targets.IsEmpty ? $"someone {StatusWording.Verb(phrases.Alone, view.Status)}"
                : phrases.To.Length == 0 ? $"{whom} {StatusWording.Passive(phrases.Phrase, view.Status, targets.Length > 1)}"
                : $"someone {StatusWording.Verb(phrases.Phrase, view.Status)} {phrases.To} {whom}";
        }

        var who = EventWording.Names(actors);
        var many = actors.Length > 1;
        if (many && targets.SequenceEqual(actors))
        {
            whom = "each other";
        }

        return targets.IsEmpty
            ? $"{who} {StatusWording.Verb(phrases.Alone, view.Status, many)}"
            : EventWording.Spaced(who, StatusWording.Verb(phrases.Phrase, view.Status, many), phrases.To, whom);
    }
}
