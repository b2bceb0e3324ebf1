using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Resolution.Judging;

namespace Graph.Resolution.Corrections;

/// <summary>Documents with the corrections in them, ready for <see cref="Resolver"/>.</summary>
/// <param name="Documents">In the order they were given, without what was rejected.</param>
/// <param name="Judgements">The corrections that resolution obeys.</param>
/// <param name="Unmet">The lines that find nothing to correct, or that another contradicts, by line.</param>
public sealed record CorrectedDocuments(ImmutableArray<DocumentFacts> Documents, Judgements Judgements, ImmutableArray<CorrectionProblem> Unmet)
{
    private SpanFinder Finder => field ??= new SpanFinder(Documents);

    /// <summary>Who or what is read at these words; <c>null</c> where nothing is.</summary>
    public EntityRef? EntityAt(SpanKey key) =>
        Finder.Find(key) is { } span && SpanReading.MentionAt(Documents[span.Document], span) is { } mention
            ? new EntityRef(Documents[span.Document].Document.Id, mention.Entity)
            : null;

    /// <summary>Which meeting is read at these words; <c>null</c> where none is.</summary>
    public MeetingRef? MeetingAt(SpanKey key) =>
        Finder.Find(key) is { } span && SpanReading.FactsAt(Documents[span.Document], span, FactKind.Meeting) is [MeetingReport report, ..]
            ? new MeetingRef(Documents[span.Document].Document.Id, report.Meeting)
            : null;

    /// <summary>Binds each correction to what the documents say now.</summary>
    public static CorrectedDocuments Of(IEnumerable<DocumentFacts> documents, CorrectionFile file)
    {
        ImmutableArray<DocumentFacts> all = [.. documents];
        return file.Corrections.IsEmpty ? new CorrectedDocuments(all, Judgements.None, []) : new CorrectionBinder(all).Bind(file);
    }
}
