using System.Collections.Immutable;
using Graph.Resolution.Reasons;

namespace Graph.Resolution.Names;

/// <summary>Compares two names of people, by themselves.</summary>
/// <remarks>Reads as one: "Sergei Lavrov" and "Sergey Lavrov", "Li Bo" and "Bo Li", "Kim Jong Un" and "Kim Jong-un", "Joe Hart" and "Joseph Hart". Reads as a part:
/// "Rios", "A. Rios" and "Ana Rios" of "Ana Maria Rios". Refuses "Ana Rios" and "Eva Rios", "Kim Jong Un" and "Kim Jong Il", "Hart Jr" and "Hart Sr".</remarks>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Reasons">With weights in bits, for what is alike and what is not.</param>
/// <param name="FirstIsPart">For <see cref="NameRelation.Part"/>: whether the first is the incomplete one.</param>
internal sealed record NameComparison(NameRelation Relation, ImmutableArray<Reason> Reasons, bool FirstIsPart)
{
    private const int MostWords = 8;

    public double Weight => Reasons.Sum(reason => reason.Weight);

    public static NameComparison Of(string one, string other) => Of(PersonName.Of(one), PersonName.Of(other));

    public static NameComparison Of(PersonName one, PersonName other)
    {
        if (one.Generation is { } mine && other.Generation is { } theirs && mine != theirs)
        {
            return Differ("other generation", $"{mine} | {theirs}");
        }

        if (one.Words.IsEmpty || other.Words.IsEmpty)
        {
            return Differ("no name", $"{one.Joined} | {other.Joined}");
        }

        if (one.Joined == other.Joined || one.Whole == other.Whole)
        {
            return Is(NameRelation.Same, new Reason("same name", one.Full > 1 || one.Words.Length > 1 ? 12 : 7, one.Joined), first: false);
        }

        var swap = one.Words.Length > other.Words.Length || (one.Words.Length == other.Words.Length && one.Full > other.Full);
        var (part, whole) = swap ? (other, one) : (one, other);
        if (whole.Words.Length > MostWords)
        {
            return Differ("other name", $"{one.Joined} | {other.Joined}");
        }

        var match = WordMatch.Of(part, whole);
        if (match is null)
        {
            // A name of several syllables parted elsewhere: "Mao Tse-tung", "Mao Zedong".
            return part.Words.Length != whole.Words.Length && part.Words.Length > 1 && BeginAlike(part.Words[0], whole.Words[0]) && AreRespelt(part, whole)
                ? Is(NameRelation.Same, new Reason("spelt alike", 7, $"{one.Joined} | {other.Joined}"), first: false)
                : Differ("other name", $"{string.Join(' ', one.Words)} | {string.Join(' ', other.Words)}");
        }

        return Matched(part, whole, match, first: !swap);
    }

    private static NameComparison Matched(PersonName part, PersonName whole, WordMatch match, bool first)
    {
        var detail = $"{string.Join(' ', part.Words)} | {string.Join(' ', whole.Words)}";
        if (match.Strong == 0)
        {
            return Differ("initials only", detail);
        }

        if (match.Left == 0 && match.Initials == 0)
        {
            if (part.Words.Length == 1)
            {
                // One word that is only spelt alike: nothing else of the name is known.
                return Is(NameRelation.Same, new Reason("spelt alike", 4, detail), first: false);
            }

            var weight = 12 - (2 * match.Respelt) - (match.InOrder ? 0 : 1);
            var name =
                match.Respelt > 0 ? "spelt alike"
                : match.InOrder ? "same name"
                : "other word order";
            return Is(NameRelation.Same, new Reason(name, weight, detail), first: false);
        }

        // "George W. Bush" and "George H. W. Bush": who writes an initial leaves out no other.
        if (match.Left > 0 && Middle(part) > 0 && Middle(whole) > Middle(part))
        {
            return Differ("other initials", detail);
        }

        if (match.Left == 0)
        {
            return match.InOrder ? Is(NameRelation.Part, new Reason("initials fit", 5, detail), first) : Differ("other initials", detail);
        }

        if (part.Words.Length == 1)
        {
            return Is(NameRelation.Part, new Reason("one word of the name", match.Respelt > 0 ? 1.5 : 3, detail), first);
        }

        // "Aung San" and "Aung San Suu Kyi": whose family name is left out is called by one name, not by two of many; "Ana bin Rios" tells the family.
        if (!match.HasLast && whole.Spaced - part.Spaced > 1 && part.Whole == part.Joined)
        {
            return Differ("other words behind", detail);
        }

        if (!match.InOrder || !(match.HasEnds || match.Contiguous && (match.HasFirst || match.HasLast)))
        {
            return Differ("other words between", detail);
        }

        var shortened = match.HasEnds ? 6.0 : 5.0;
        return Is(NameRelation.Part, new Reason("shorter name", shortened - match.Respelt - match.Initials, detail), first);
    }

    private static int Middle(PersonName name) => name.Words.Skip(1).Count(word => word.Length == 1);

    private static bool BeginAlike(string one, string other) =>
        Spelling.Alike(one, other) || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static bool AreRespelt(PersonName one, PersonName other)
    {
        var (a, b) = (Spelling.Normal(one.Joined), Spelling.Normal(other.Joined));
        return Math.Max(a.Length, b.Length) >= 7 && Spelling.Skeleton(a) == Spelling.Skeleton(b) && Spelling.Distance(a, b) <= 2;
    }

    private static NameComparison Is(NameRelation relation, Reason reason, bool first) => new(relation, [reason], first);

    private static NameComparison Differ(string name, string detail) => new(NameRelation.Different, [new Reason(name, -12, detail)], FirstIsPart: false);
}
