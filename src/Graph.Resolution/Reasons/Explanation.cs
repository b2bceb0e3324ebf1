using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Meetings;
using Graph.Resolution.Names;

namespace Graph.Resolution.Reasons;

/// <summary>Lays open why two mentions or two reports are, or are not, one: the same comparisons that decided, one by one.</summary>
internal static class Explanation
{
    private const double Decisive = double.PositiveInfinity;

    /// <param name="one">What the documents say of the one.</param>
    /// <param name="other">Of the other.</param>
    /// <param name="mine">Whom the one was taken for.</param>
    /// <param name="theirs">Whom the other was taken for.</param>
    /// <param name="judged">What people have judged about just these two.</param>
    public static Decision Of(Profile one, Profile other, GraphNode mine, GraphNode theirs, IEnumerable<string> judged)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.AddRange(judged.Select(word => new Reason("judged", word.StartsWith("two", StringComparison.Ordinal) ? -Decisive : Decisive, word)));
        var line = ActorContext.Line;
        if (one.Kind != other.Kind)
        {
            reasons.Add(new Reason("other kind", -Decisive, $"{one.Kind} | {other.Kind}"));
        }
        else if (one.Kind == EntityKind.Person)
        {
            var name = NameComparison.Of(one.Name, other.Name);
            reasons.AddRange(name.Reasons);
            line = name.Relation == NameRelation.Part ? ActorContext.PartLine : ActorContext.Line;
            reasons.AddRange(ActorContext.Of(new Cluster([one]), new Cluster([other])));
        }
        else
        {
            var (group, second) = (
                new NameGroup(one.Kind, EntityReading.Key(Entity(one)), one.Name),
                new NameGroup(other.Kind, EntityReading.Key(Entity(other)), other.Name)
            );
            group.Add(one);
            second.Add(other);
            reasons.Add(Named(group, second));
            reasons.AddRange(
                ActorContext
                    .Of(new Cluster([one]), new Cluster([other]))
                    .Where(reason => one.Kind is EntityKind.Organization or EntityKind.Place && reason.Name.EndsWith("country", StringComparison.Ordinal))
            );
        }

        if (one.MeetsIn(other) && one != other)
        {
            reasons.Add(
                new Reason(
                    "told apart by a document",
                    -14,
                    string.Join(' ', one.Documents.Intersect(other.Documents).Select(doc => doc.Facts.Document.Id.Value).Order(StringComparer.Ordinal).Take(3))
                )
            );
        }

        var areOne = mine.Id == theirs.Id;
        var sum = reasons.Sum(reason => reason.Weight);
        if (areOne && sum < line)
        {
            reasons.Add(
                new Reason(
                    "joined through others",
                    line - sum,
                    $"both are {mine.Id}: {string.Join(", ", mine.Properties.Texts("aliases").Append(mine.Name).Order(StringComparer.Ordinal).Take(5))}"
                )
            );
        }
        else if (!areOne && sum >= line)
        {
            reasons.Add(new Reason("others fit as well", line - sum - ActorContext.Margin, $"{mine.Id} | {theirs.Id}"));
        }

        return new Decision(areOne, reasons.ToImmutable(), line);
    }

    /// <summary>Line 0: each of kind, parties, dates and places must go together.</summary>
    public static Decision Of(MeetingCase one, MeetingCase other, bool areOne, bool apart)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        if (apart)
        {
            reasons.Add(new Reason("judged", -Decisive, "two meetings"));
        }

        if (one.Document == other.Document)
        {
            reasons.Add(new Reason("told apart by a document", -14, one.Document.Facts.Document.Id.Value));
        }

        reasons.AddRange(Likeness.Reasons(one, other));
        var sum = reasons.Sum(reason => reason.Weight);
        if (areOne && sum < 0)
        {
            reasons.Add(new Reason("joined through others", -sum, "other reports go together with both"));
        }
        else if (!areOne && sum >= 0)
        {
            reasons.Add(new Reason("another fits better", -sum - 1, "each went to another meeting"));
        }

        return new Decision(areOne, reasons.ToImmutable(), 0);
    }

    private static Reason Named(NameGroup one, NameGroup other)
    {
        var detail = $"{one.Profiles.First().Name} | {other.Profiles.First().Name}";
        return one.Key == other.Key
            ? IsFormer(one) == IsFormer(other)
                ? new Reason("same name", 10, detail)
                : new Reason("former name", 9, detail)
            : BodyNames.Others(one).Contains(other.Key, StringComparer.Ordinal) || BodyNames.Others(other).Contains(one.Key, StringComparer.Ordinal)
                ? new Reason("acronym or other name", 7, detail)
                : BodyNames.Initials(one).Contains(other.Key, StringComparer.Ordinal) || BodyNames.Initials(other).Contains(one.Key, StringComparer.Ordinal)
                    ? new Reason("initials of the words", 5.5, detail)
                    : new Reason("other name", -12, detail);
    }

    private static bool IsFormer(NameGroup group) => EntityReading.IsFormer(group.Kind, group.Profiles.First().Name);

    private static Entity Entity(Profile profile) => new(profile.Kind, profile.Name, profile.Code, profile.Acronym, [.. profile.Aliases]);
}
