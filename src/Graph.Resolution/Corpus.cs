using System.Collections.Immutable;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Documents;
using Graph.Resolution.Judging;
using Graph.Resolution.Meetings;
using Graph.Resolution.Reasons;
using Graph.Resolution.Writing;

namespace Graph.Resolution;

/// <summary>A corpus and its graph, which follows when documents come and go.</summary>
/// <remarks>The graph depends on the documents that are in it and on the judgements, and on nothing else: not on the order in which they came, nor on what was
/// in it before. A change costs what it touches: the names, meetings and actions that could be one with those of the changed documents. Not for two threads
/// at once; the snapshots are.</remarks>
public sealed class Corpus
{
    private readonly Dictionary<DocumentId, DocumentState> documents = [];
    private readonly HashSet<DocumentState> added = [];
    private readonly HashSet<DocumentState> removed = [];
    private readonly ActorIndex actors;
    private readonly TieIndex ties = new();
    private readonly Placer placer = new();
    private readonly SourceIndex sources = new();
    private readonly MeetingConstraints constraints;
    private readonly MeetingMatcher matcher;
    private readonly MeetingIndex meetings;
    private readonly DeedIndex deeds = new();
    private readonly IdPool<Deed> deedIds = new();
    private readonly Dictionary<NodeId, Actor> byNode = [];
    private readonly Fragments fragments = new();

    /// <param name="judgements">What people have decided; <c>null</c> for nothing.</param>
    public Corpus(Judgements? judgements = null)
    {
        var judged = judgements ?? Judgements.None;
        actors = new ActorIndex(new Constraints(judged));
        constraints = new MeetingConstraints(judged);
        matcher = new MeetingMatcher(constraints);
        meetings = new MeetingIndex(matcher, constraints, sources, ties);
    }

    /// <summary>How many documents are in it.</summary>
    public int Count => documents.Count;

    /// <summary>Whether a document is in it.</summary>
    public bool Contains(DocumentId document) => documents.ContainsKey(document);

    /// <exception cref="ArgumentException">A document of that id is in it already.</exception>
    public void Add(DocumentFacts facts) => Add(facts, MinHash.Of(facts.Document.Text));

    /// <summary>Takes many documents in, as <see cref="Add(DocumentFacts)"/> does.</summary>
    /// <exception cref="ArgumentException">A document is given twice, or is in it already.</exception>
    public void AddAll(IEnumerable<DocumentFacts> all)
    {
        foreach (var chunk in all.Chunk(256))
        {
            // Each document's sketch is its own: the only work that threads can share, and half of the time of taking in.
            var sketches = chunk.AsParallel().AsOrdered().Select(facts => MinHash.Of(facts.Document.Text)).ToList();
            for (var i = 0; i < chunk.Length; i++)
            {
                Add(chunk[i], sketches[i]);
            }
        }
    }

    /// <returns>Whether it was in it.</returns>
    public bool Remove(DocumentId document)
    {
        if (!documents.Remove(document, out var doc))
        {
            return false;
        }

        if (!added.Remove(doc))
        {
            removed.Add(doc);
        }

        actors.Remove(doc);
        sources.Remove(doc);
        return true;
    }

    /// <summary>The graph of the documents that are in it now.</summary>
    public GraphSnapshot Snapshot()
    {
        if (added.Count > 0 || removed.Count > 0)
        {
            Settle();
        }

        return fragments.Snapshot();
    }

    /// <summary>Why two documents' meetings are, or are not, one.</summary>
    /// <exception cref="ArgumentException">A document is not in it, or has no such meeting.</exception>
    public Decision Explain(MeetingRef one, MeetingRef other)
    {
        Snapshot();
        var (mine, theirs) = (Case(one), Case(other));
        return Explanation.Of(mine, theirs, matcher.Of(mine).Contains(theirs), constraints.AreApart(mine, theirs));
    }

    private MeetingCase Case(MeetingRef meeting) =>
        documents.GetValueOrDefault(meeting.Document)?.Cases.FirstOrDefault(item => item.Number == meeting.Meeting)
        ?? throw new ArgumentException($"There is no meeting {meeting.Meeting} of '{meeting.Document}'.", nameof(meeting));

    private void Add(DocumentFacts facts, ImmutableArray<uint> sketch)
    {
        var doc = new DocumentState(facts);
        if (!documents.TryAdd(facts.Document.Id, doc))
        {
            throw new ArgumentException($"The document '{facts.Document.Id}' is given twice.", nameof(facts));
        }

        added.Add(doc);
        actors.Add(doc);
        sources.Add(doc, sketch);
    }

    private void Settle()
    {
        var change = actors.Settle();
        Write(change);
        var spoken = change.Documents.Concat(added).Where(doc => !removed.Contains(doc)).ToHashSet();
        foreach (var doc in removed)
        {
            ties.Remove(doc);
            deeds.Remove(doc);
            fragments.Remove(doc);
            Replace(doc, []);
        }

        foreach (var doc in spoken)
        {
            ties.Put(doc);
            deeds.Put(doc);
        }

        var moved = ties.Settle().Where(byNode.ContainsKey).SelectMany(id => byNode[id].Profiles).SelectMany(profile => profile.Documents);
        foreach (var doc in spoken.Concat(moved).ToHashSet())
        {
            Replace(doc, CaseReader.Read(doc, ties, constraints));
        }

        var placed = placer.Settle();
        placed.ExceptWith(removed);
        foreach (var doc in placed)
        {
            Renew(doc);
        }

        var rewritten = sources.Settle();
        rewritten.UnionWith(spoken);
        meetings.Settle(rewritten, removed, fragments);
        WriteDeeds();
        spoken.UnionWith(placed);
        foreach (var (doc, fragment) in spoken.AsParallel().Select(doc => (doc, DocumentWriter.Of(doc))))
        {
            fragments.Put(doc, fragment);
        }

        added.Clear();
        removed.Clear();
    }

    private void Write(ActorChange change)
    {
        foreach (var actor in change.Before)
        {
            fragments.Remove(actor);
            if (byNode.TryGetValue(actor.Id, out var known) && known == actor)
            {
                byNode.Remove(actor.Id);
            }
        }

        foreach (var (actor, before) in change.Renamed)
        {
            fragments.Remove(actor);
            if (byNode.TryGetValue(before, out var known) && known == actor)
            {
                byNode.Remove(before);
            }
        }

        foreach (var actor in change.After.Concat(change.Renamed.Select(pair => pair.Item)))
        {
            byNode[actor.Id] = actor;
            fragments.Put(actor, DocumentWriter.Of(actor));
        }
    }

    private void Replace(DocumentState doc, ImmutableArray<MeetingCase> cases)
    {
        if (cases.Length == doc.Cases.Length && cases.Zip(doc.Cases).All(pair => pair.First.Signature == pair.Second.Signature))
        {
            return;
        }

        foreach (var item in doc.Cases)
        {
            placer.Remove(item);
            matcher.Remove(item);
        }

        doc.Cases = cases;
        foreach (var item in cases)
        {
            placer.Add(item);
            matcher.Add(item);
        }
    }

    // The same cases, told at another time.
    private void Renew(DocumentState doc)
    {
        var before = doc.Cases;
        doc.Cases = CaseReader.Read(doc, ties, constraints);
        for (var i = 0; i < before.Length; i++)
        {
            placer.Swap(before[i], doc.Cases[i]);
            matcher.Remove(before[i]);
            matcher.Add(doc.Cases[i]);
        }
    }

    private void WriteDeeds()
    {
        var (before, after) = deeds.Settle();
        foreach (var deed in before)
        {
            deedIds.Remove(deed);
            fragments.Remove(deed);
        }

        foreach (var deed in after)
        {
            deedIds.Add(deed, EventWriter.Request(deed));
        }

        var changed = deedIds.Settle((deed, id) => deed.Id = id).Select(pair => pair.Item).ToList();
        foreach (var deed in changed)
        {
            fragments.Remove(deed);
        }

        foreach (var deed in changed)
        {
            fragments.Put(deed, EventWriter.Of(deed));
        }
    }
}
