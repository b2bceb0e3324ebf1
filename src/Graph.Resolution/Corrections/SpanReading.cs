using System.Collections.Immutable;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.Resolution.Corrections;

/// <summary>What was read at some words.</summary>
internal static class SpanReading
{
    /// <summary>The mention that covers the words best; <c>null</c> where none touches them.</summary>
    public static Mention? MentionAt(DocumentFacts facts, FoundSpan span) =>
        facts
            .Mentions.Where(mention => mention.Sentence == span.Sentence && mention.Range.Overlaps(span.Range))
            .OrderByDescending(mention => mention.Range == span.Range)
            .ThenByDescending(mention => Overlap(mention.Range, span.Range))
            .ThenBy(mention => mention.Range.Length)
            .ThenBy(mention => mention.Entity)
            .FirstOrDefault();

    /// <summary>The facts of a kind whose evidence touches the words, the best first.</summary>
    public static ImmutableArray<Fact> FactsAt(DocumentFacts facts, FoundSpan span, FactKind kind) =>
        [
            .. facts
                .Facts.Where(fact => KindOf(fact) == kind && fact.Evidence.Sentence == span.Sentence && fact.Evidence.Range.Overlaps(span.Range))
                .OrderByDescending(fact => fact.Evidence.Range == span.Range)
                .ThenByDescending(fact => Overlap(fact.Evidence.Range, span.Range)),
        ];

    public static FactKind KindOf(Fact fact) =>
        fact switch
        {
            MeetingReport => FactKind.Meeting,
            ActionReport => FactKind.Action,
            OfficeFact => FactKind.Office,
            AffiliationFact => FactKind.Affiliation,
            BelongingFact => FactKind.Belonging,
            MembershipFact => FactKind.Membership,
            LocationFact => FactKind.Location,
            _ => throw new ArgumentException($"A fact of a kind that no correction knows: {fact.GetType().Name}.", nameof(fact)),
        };

    private static int Overlap(TextRange one, TextRange other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
}
