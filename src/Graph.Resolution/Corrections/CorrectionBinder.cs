using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Resolution.Actors;
using Graph.Resolution.Judging;

namespace Graph.Resolution.Corrections;

/// <summary>Turns corrections into judgements of the documents at hand. Lives for one corpus.</summary>
/// <remarks>Rejections and splits come first, as they change what the documents say; then all else, in the order of lines.</remarks>
internal sealed class CorrectionBinder(ImmutableArray<DocumentFacts> given)
{
    private const string NotFound = "no article has these words now";

    // Names that thousands of articles have are kept apart by these two alone.
    private const int MostPairs = 40_000;

    private readonly DocumentFacts[] documents = [.. given];
    private readonly SpanFinder finder = new(given);
    private readonly List<CorrectionProblem> unmet = [];
    private readonly List<(EntityRef, EntityRef)> sameActor = [];
    private readonly List<(EntityRef, EntityRef)> otherActor = [];
    private readonly List<EntityRef> aloneActor = [];
    private readonly List<(EntityRef, string)> names = [];
    private readonly List<(MeetingRef, MeetingRef)> sameMeeting = [];
    private readonly List<(MeetingRef, MeetingRef)> otherMeeting = [];
    private readonly List<MeetingRef> aloneMeeting = [];
    private readonly List<FieldJudgement> fields = [];
    private ILookup<(EntityKind Kind, string Key), EntityRef>? byName;

    public CorrectedDocuments Bind(CorrectionFile file)
    {
        foreach (var correction in file.Corrections.Where(correction => correction.Verb is CorrectionVerb.Reject))
        {
            Reject(correction);
        }

        foreach (var correction in file.Corrections.Where(correction => correction.Verb is CorrectionVerb.Split))
        {
            Split(correction);
        }

        foreach (var correction in file.Corrections.Where(correction => correction is { Verb: CorrectionVerb.Set, Field: "place" }))
        {
            if (finder.Find(correction.Spans[0]) is { } span)
            {
                documents[span.Document] = FactEditing.WithPlace(documents[span.Document], PlaceCalled(correction.Value!));
            }
        }

        foreach (var correction in file.Corrections.Where(correction => correction.Verb is not (CorrectionVerb.Reject or CorrectionVerb.Split)))
        {
            Judge(correction);
        }

        foreach (var merge in file.Corrections.Where(correction => correction.Verb == CorrectionVerb.Merge))
        {
            if (file.Corrections.FirstOrDefault(other => other.Verb == CorrectionVerb.Apart && AreSame(merge, other)) is { } against)
            {
                Miss(merge, FormattableString.Invariant($"line {against.Line} keeps the same two apart, which wins"));
            }
        }

        var judgements = new Judgements
        {
            SameActor = [.. sameActor],
            OtherActor = [.. otherActor],
            AloneActor = [.. aloneActor],
            Names = [.. names],
            SameMeeting = [.. sameMeeting],
            OtherMeeting = [.. otherMeeting],
            AloneMeeting = [.. aloneMeeting],
            Fields = [.. fields],
        };
        return new CorrectedDocuments([.. documents], judgements, [.. unmet.OrderBy(problem => problem.Line)]);
    }

    private void Judge(Correction correction)
    {
        switch (correction.Verb)
        {
            case CorrectionVerb.Merge or CorrectionVerb.Apart when correction.Kind == FactKind.Meeting:
                if (Meeting(correction, 0) is { } one && Meeting(correction, 1) is { } other)
                {
                    (correction.Verb == CorrectionVerb.Merge ? sameMeeting : otherMeeting).Add((one, other));
                }

                break;
            case CorrectionVerb.Merge or CorrectionVerb.Apart:
                if (Entity(correction, 0) is { } first && Entity(correction, 1) is { } second)
                {
                    Pair(correction, first, second);
                }

                break;
            case CorrectionVerb.Alone when correction.Kind == FactKind.Meeting:
                if (Meeting(correction, 0) is { } lone)
                {
                    aloneMeeting.Add(lone);
                }

                break;
            case CorrectionVerb.Alone:
                if (Entity(correction, 0) is { } alone)
                {
                    aloneActor.Add(alone);
                }

                break;
            case CorrectionVerb.Rename when correction.Kind == FactKind.Actor:
                if (Entity(correction, 0) is { } called)
                {
                    names.Add((called, correction.Value!));
                }

                break;
            case CorrectionVerb.Set:
                if (Meeting(correction, 0) is { } meeting)
                {
                    fields.Add(new FieldJudgement(meeting, correction.Field!, correction.Value!));
                }

                break;
            case CorrectionVerb.Confirm:
                Confirm(correction);
                break;
        }
    }

    private void Pair(Correction correction, EntityRef one, EntityRef other)
    {
        if (one == other)
        {
            Miss(correction, "both are the same one of the same article");
            return;
        }

        var (mine, theirs) = (EntityOf(one), EntityOf(other));
        if (correction.Verb == CorrectionVerb.Merge)
        {
            if (mine.Kind == theirs.Kind)
            {
                sameActor.Add((one, other));
            }
            else
            {
                Miss(correction, $"a {mine.Kind} and a {theirs.Kind} cannot be one".ToLowerInvariant());
            }

            return;
        }

        // Two that are called differently are two wherever they are called so, and not in these two articles only.
        var (ours, others) = (Named(one, other), Named(other, one));
        otherActor.AddRange(
            ours.Count * (long)others.Count <= MostPairs
                ? ours.SelectMany(_ => others, (here, there) => (here, there))
                : ours.Select(here => (here, other)).Concat(others.Select(there => (one, there)))
        );
    }

    private List<EntityRef> Named(EntityRef one, EntityRef other)
    {
        byName ??= documents
            .SelectMany(facts => facts.Entities.Select((entity, index) => (Key: KeyOf(entity), Ref: new EntityRef(facts.Document.Id, index))))
            .ToLookup(pair => pair.Key, pair => pair.Ref);
        var key = KeyOf(EntityOf(one));
        return key == KeyOf(EntityOf(other)) ? [one] : [.. byName[key]];
    }

    private static (EntityKind, string) KeyOf(Entity entity) => (entity.Kind, EntityReading.Key(entity));

    private void Confirm(Correction correction)
    {
        if (Find(correction, 0) is not { } span)
        {
            return;
        }

        var facts = SpanReading.FactsAt(documents[span.Document], span, correction.Kind);
        if (facts.IsEmpty)
        {
            Miss(correction, $"no {correction.Kind} is read from these words now".ToLowerInvariant());
        }
        else if (facts[0] is MeetingReport report)
        {
            var meeting = new MeetingRef(documents[span.Document].Document.Id, report.Meeting);
            fields.Add(new FieldJudgement(meeting, "status", report.Status.ToString().ToLowerInvariant()));
            if (report.Date is { First: not null } date)
            {
                fields.Add(new FieldJudgement(meeting, "date", date.ToString()));
            }
        }
    }

    private void Reject(Correction correction)
    {
        if (Find(correction, 0) is not { } span)
        {
            return;
        }

        var rejected = SpanReading.FactsAt(documents[span.Document], span, correction.Kind);
        if (rejected.IsEmpty)
        {
            Miss(correction, $"no {correction.Kind} is read from these words now".ToLowerInvariant());
            return;
        }

        documents[span.Document] = FactEditing.Without(documents[span.Document], rejected);
    }

    private void Split(Correction correction)
    {
        if (Find(correction, 0) is not { } span)
        {
            return;
        }

        var facts = documents[span.Document];
        if (SpanReading.MentionAt(facts, span) is not { } mention)
        {
            Miss(correction, "nobody and nothing is read from these words now");
            return;
        }

        documents[span.Document] = FactEditing.Split(facts, mention);
        var (one, rest) = (new EntityRef(facts.Document.Id, facts.Entities.Length), new EntityRef(facts.Document.Id, mention.Entity));
        aloneActor.Add(one);
        otherActor.Add((one, rest));
    }

    // As most documents know it; a town that none names is one all the same.
    private Entity PlaceCalled(string name) =>
        documents
            .SelectMany(facts => facts.Entities)
            .Where(entity =>
                entity.Kind is EntityKind.Place or EntityKind.Country && (entity.Name == name || entity.Aliases.Contains(name, StringComparer.Ordinal))
            )
            .GroupBy(entity => (entity.Kind, entity.Code))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Kind)
            .ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => new Entity(group.Key.Kind, name, group.Key.Code, null, []))
            .FirstOrDefault()
        ?? new Entity(EntityKind.Place, name, null, null, []);

    private EntityRef? Entity(Correction correction, int which)
    {
        if (Find(correction, which) is not { } span)
        {
            return null;
        }

        var facts = documents[span.Document];
        if (SpanReading.MentionAt(facts, span) is { } mention)
        {
            return new EntityRef(facts.Document.Id, mention.Entity);
        }

        Miss(correction, $"nobody and nothing is read from '{correction.Spans[which].Marked}' now");
        return null;
    }

    private MeetingRef? Meeting(Correction correction, int which)
    {
        if (Find(correction, which) is not { } span)
        {
            return null;
        }

        var facts = documents[span.Document];
        if (SpanReading.FactsAt(facts, span, FactKind.Meeting) is [MeetingReport report, ..])
        {
            return new MeetingRef(facts.Document.Id, report.Meeting);
        }

        Miss(correction, $"no meeting is read from '{correction.Spans[which].Marked}' now");
        return null;
    }

    private FoundSpan? Find(Correction correction, int which)
    {
        var found = finder.Find(correction.Spans[which]);
        if (found is null)
        {
            Miss(correction, $"{NotFound}: '{correction.Spans[which].Sentence}'");
        }

        return found;
    }

    private Entity EntityOf(EntityRef entity) => documents.First(facts => facts.Document.Id == entity.Document).Entities[entity.Entity];

    private static bool AreSame(Correction one, Correction other) =>
        one.Kind == other.Kind
        && ((one.Spans[0] == other.Spans[0] && one.Spans[1] == other.Spans[1]) || (one.Spans[0] == other.Spans[1] && one.Spans[1] == other.Spans[0]));

    private void Miss(Correction correction, string why) => unmet.Add(new CorrectionProblem(correction.Line, 1, why));
}
