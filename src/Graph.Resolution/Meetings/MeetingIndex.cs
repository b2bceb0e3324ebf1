using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Documents;
using Graph.Resolution.Writing;

namespace Graph.Resolution.Meetings;

/// <summary>The meetings of the corpus, with their ids.</summary>
internal sealed class MeetingIndex(MeetingMatcher matcher, MeetingConstraints constraints, SourceIndex sources, TieIndex ties)
{
    private readonly Dictionary<MeetingCase, Meeting> byCase = [];
    private readonly IdPool<Meeting> ids = new();
    private readonly WholeIndex wholes = new();

    /// <summary>Writes anew what has changed.</summary>
    /// <param name="documents">Documents whose meetings are to be written anew in any case.</param>
    /// <param name="removed">Documents that are no more.</param>
    /// <param name="fragments">Where to.</param>
    public void Settle(IEnumerable<DocumentState> documents, IReadOnlySet<DocumentState> removed, Fragments fragments)
    {
        var (open, gone) = matcher.Settle();
        open.UnionWith(documents.Where(doc => !removed.Contains(doc)).SelectMany(doc => doc.Cases));
        var retired = new HashSet<Meeting>();
        foreach (var item in gone)
        {
            if (byCase.Remove(item, out var meeting))
            {
                retired.Add(meeting);
            }
        }

        var made = new List<Meeting>();
        var queue = new Queue<MeetingCase>(open.Concat(retired.SelectMany(meeting => meeting.Cases)));
        var seen = new HashSet<MeetingCase>();
        while (queue.TryDequeue(out var item))
        {
            if (!matcher.Knows(item) || seen.Contains(item))
            {
                continue;
            }

            var cases = matcher.Of(item);
            seen.UnionWith(cases);
            foreach (var before in cases.Select(byCase.GetValueOrDefault).OfType<Meeting>().Where(retired.Add).ToList())
            {
                foreach (var other in before.Cases)
                {
                    queue.Enqueue(other);
                }
            }

            made.Add(new Meeting(cases, Reconciliation.Of(cases, sources).With(constraints.FieldsOf(cases), cases)));
        }

        // What was part of a gathering that goes, and of one that comes.
        var parts = retired.SelectMany(wholes.PartsOf).ToHashSet();
        foreach (var meeting in retired)
        {
            ids.Remove(meeting);
            wholes.Remove(meeting);
            fragments.Remove(meeting);
        }

        foreach (var meeting in made)
        {
            foreach (var item in meeting.Cases)
            {
                byCase[item] = meeting;
            }

            ids.Add(meeting, EventWriter.Request(meeting, ties));
            wholes.Add(meeting);
        }

        var changed = ids.Settle((meeting, id) => meeting.Id = id).Select(pair => pair.Item).ToHashSet();
        changed.UnionWith(parts.Where(meeting => !retired.Contains(meeting)));
        changed.UnionWith(changed.SelectMany(wholes.PartsOf).ToList());
        Write(changed, fragments);
    }

    // Those that are part of one with another id are written anew, too.
    private void Write(HashSet<Meeting> changed, Fragments fragments)
    {
        foreach (var doc in changed.SelectMany(meeting => meeting.Cases).Select(item => item.Document).ToHashSet())
        {
            changed.UnionWith(doc.Cases.Where(item => item.Reports.Any(report => report.PartOf is not null)).Select(item => byCase[item]));
        }

        foreach (var meeting in changed)
        {
            fragments.Remove(meeting);
        }

        foreach (var meeting in changed)
        {
            fragments.Put(meeting, EventWriter.Of(meeting, wholes.WholeOf(meeting), ties, IdOf));
        }
    }

    private NodeId? IdOf(DocumentState doc, int number) =>
        doc.Cases.Where(item => item.Number == number).Select(item => (NodeId?)byCase[item].Id).FirstOrDefault();
}
