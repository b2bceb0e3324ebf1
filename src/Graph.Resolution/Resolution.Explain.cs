using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Names;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Meetings;
using Graph.Resolution.Names;
using Graph.Resolution.Reasons;

namespace Graph.Resolution;

public sealed partial class Resolution
{
    /// <summary>Why two are, or are not, one: of all ways to speak of them, the two that speak most for it.</summary>
    /// <returns><c>null</c> where a node is not of this corpus, or is no actor and no meeting.</returns>
    public Explanation? Explain(Asked one, Asked other)
    {
        _ = Snapshot();
        if (byNode.TryGetValue(one.Node, out var mine) && byNode.TryGetValue(other.Node, out var theirs))
        {
            return Explain(Meant(mine, one), Meant(theirs, other), mine == theirs);
        }

        return meetings.Find(one.Node) is { } first && meetings.Find(other.Node) is { } second ? Explain(first, second) : null;
    }

    private static List<Profile> Meant(Actor actor, Asked asked)
    {
        var here = asked.Article is { } article ? actor.Profiles.Where(profile => profile.Documents.Any(doc => doc.Facts.Document.Id.Value == article)).ToList() : [.. actor.Profiles];
        var key = NameKey.Unordered(asked.Name);
        var named = here.Where(profile => NameKey.Unordered(profile.Name) == key).ToList();
        var aliased = here.Where(profile => profile.Aliases.Append(profile.Acronym).OfType<string>().Any(alias => NameKey.Unordered(alias) == key)).ToList();
        return named.Count > 0 ? named
            : aliased.Count > 0 ? aliased
            : here;
    }

    private Explanation? Explain(List<Profile> ones, List<Profile> others, bool areOne)
    {
        var pairs = ones.SelectMany(_ => others, (one, other) => (One: one, Other: other)).ToList();
        var apart = pairs.Where(pair => pair.One != pair.Other).ToList();
        return (apart.Count > 0 ? apart : pairs)
            .Take(MostCompared)
            .Select(pair => (pair.One, pair.Other, Decision: Decide(pair.One, pair.Other, areOne)))
            .OrderByDescending(pair => pair.Decision.Weight)
            .ThenBy(pair => pair.One.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Other.Key, StringComparer.Ordinal)
            .Select(pair => new Explanation(Told(pair.One), Told(pair.Other), pair.Decision))
            .FirstOrDefault();
    }

    // Ways to speak of one that are looked through: someone may be spoken of in thousands.
    private const int MostCompared = 10_000;

    private Decision Decide(Profile one, Profile other, bool areOne)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        var (mine, theirs) = (new Cluster([one]), new Cluster([other]));
        if (judged.AreApart(mine, theirs))
        {
            reasons.Add(new Reason("judged to be two", double.NegativeInfinity, "by a line of the corrections file"));
        }
        else if (one.Tag is { } tag && other.Tag is { } partner && judged.SameAs(tag).Contains(partner, StringComparer.Ordinal))
        {
            reasons.Add(new Reason("judged to be one", double.PositiveInfinity, "by a line of the corrections file"));
        }
        else if (!areOne && ((one.Tag is { } lone && judged.IsAlone(lone)) || (other.Tag is { } second && judged.IsAlone(second))))
        {
            reasons.Add(new Reason("judged to stand alone", double.NegativeInfinity, "by a line of the corrections file"));
        }

        var part = false;
        if (one.Kind != other.Kind)
        {
            reasons.Add(new Reason("other kind", double.NegativeInfinity, $"{one.Kind} | {other.Kind}".ToLowerInvariant()));
        }
        else if (one.Kind == EntityKind.Person)
        {
            var name = NameComparison.Of(one.Name, other.Name);
            part = name.Relation == NameRelation.Part;
            reasons.AddRange(name.Reasons);
        }
        else
        {
            reasons.Add(Name(one, other));
        }

        reasons.AddRange(ActorContext.Of(mine, theirs));
        if (one != other && one.MeetsIn(other) && !areOne)
        {
            reasons.Add(new Reason("told apart", double.NegativeInfinity, "one article speaks of both"));
        }

        var line = part ? ActorContext.PartLine : ActorContext.Line;
        var sum = reasons.Sum(reason => reason.Weight);
        if (areOne && sum < line)
        {
            reasons.Add(new Reason("joined through others", 0, "each is one with a third way to speak of them"));
        }
        else if (!areOne && sum >= line)
        {
            reasons.Add(new Reason(part ? "several fit" : "others exclude it", 0, part ? "the shorter name can stand for more than one" : "who is one with them is not one with the other"));
        }

        return new Decision(areOne, reasons.ToImmutable(), line);
    }

    private static Reason Name(Profile one, Profile other)
    {
        var (mine, theirs) = (NameKeys(one), NameKeys(other));
        return NameKey.Of(one.Name) == NameKey.Of(other.Name) ? new Reason("same name", 12, one.Name)
            : mine.Overlaps(theirs) ? new Reason("shared other name", 8, mine.Intersect(theirs, StringComparer.Ordinal).Order(StringComparer.Ordinal).First())
            : new Reason("other name", -12, $"{one.Name} | {other.Name}");
    }

    private static HashSet<string> NameKeys(Profile profile) =>
        profile.Aliases.Append(profile.Name).Append(profile.Acronym).Append(profile.Code).OfType<string>().Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);

    private static string Told(Profile profile)
    {
        string?[] parts =
        [
            string.Join(' ', profile.States),
            string.Join(", ", profile.Titles),
            profile.Year is { } year ? FormattableString.Invariant($"{year}") : null,
            FormattableString.Invariant($"{profile.Documents.Count} article{(profile.Documents.Count == 1 ? string.Empty : "s")}"),
        ];
        return $"{profile.Name} ({string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)))})";
    }

    private Explanation Explain(Meeting one, Meeting other)
    {
        var pairs = one.Cases.SelectMany(_ => other.Cases, (mine, theirs) => (Mine: mine, Theirs: theirs)).ToList();
        var apart = pairs.Where(pair => pair.Mine != pair.Theirs).ToList();
        return (apart.Count > 0 ? apart : pairs)
            .Take(MostCompared)
            .Select(pair => (pair.Mine, pair.Theirs, Decision: Decide(pair.Mine, pair.Theirs, one == other)))
            .OrderByDescending(pair => pair.Decision.Reasons.Count(reason => reason.Weight > 0))
            .ThenByDescending(pair => pair.Decision.Weight)
            .Select(pair => new Explanation(Told(pair.Mine), Told(pair.Theirs), pair.Decision))
            .First();
    }

    private Decision Decide(MeetingCase one, MeetingCase other, bool areOne)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        if (constraints.AreApart(one, other))
        {
            reasons.Add(new Reason("judged to be two", double.NegativeInfinity, "by a line of the corrections file"));
        }
        else if (one.Tag is { } tag && other.Tag is { } partner && constraints.Partners[tag].Contains(partner, StringComparer.Ordinal))
        {
            reasons.Add(new Reason("judged to be one", double.PositiveInfinity, "by a line of the corrections file"));
        }

        reasons.AddRange(Likeness.Why(one, other));
        if (!areOne && one.Document == other.Document)
        {
            reasons.Add(new Reason("told apart", double.NegativeInfinity, "one article reports both"));
        }

        return new Decision(areOne, reasons.ToImmutable(), 1);
    }

    private static string Told(MeetingCase item) => $"{item.Document.Facts.Document.Id}: {item.Reports[0].Evidence.Range.In(item.Document.Facts.Document.Text)}";
}
