using System.Collections.Immutable;
using Graph.Extraction.Acts;
using Graph.Extraction.Dates;
using Graph.Extraction.Entities;
using Graph.Extraction.Events;
using Graph.Extraction.Reading;
using Graph.Extraction.Rules;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction;

/// <summary>From one document to its facts. Pure and safe from any thread: the same document gives the same facts.</summary>
public static class Extractor
{
    /// <summary>Changes whenever the same document could give other facts, so that a ledger knows what to read again.</summary>
    public const string Version = "4";

    public static DocumentFacts Extract(Document document) => Extract(document, ParsingMode.Accurate);

    /// <param name="document">What is read.</param>
    /// <param name="parsing">How much work to put into dependencies.</param>
    public static DocumentFacts Extract(Document document, ParsingMode parsing)
    {
        var passage = new Passage(document, parsing);
        var scene = SceneReader.Read(passage);
        var published = document.Metadata.Published;
        var dateline = Dateline.Find(passage);
        // What a history tells does not count from the day it was published on.
        var reference = passage.IsHistory ? null : dateline?.Reference(published) ?? published ?? OnlyDay(passage);
        var surroundings = new Surroundings(scene, new DateResolver(reference), dateline);
        var drafts = Drafts(surroundings);
        var facts = FactBuilder.Build(scene, Continuation.Carry(scene, drafts));
        ImmutableArray<Mention> mentions =
        [
            .. scene.Mentions.SelectMany(mention =>
                mention.Entities.Select(entity => new Mention(entity, passage.SentenceOf(mention.Head.First), passage.Range(mention.Head)))
            ),
        ];
        return Pruned.Of(new DocumentFacts(document, passage.Sentences, scene.Entities.Build(), mentions, facts));
    }

    // Where nothing says when it was written, the one full date of the text is the nearest there is: a caption's, most often.
    private static Edtf? OnlyDay(Passage passage)
    {
        var days = passage
            .Times.Where(time => time.Date is { Year: not null, Day: not null } && time.OtherReading is null)
            .Select(time => time.Date!.Value)
            .Distinct()
            .Take(2)
            .ToList();
        return days.Count == 1 ? Edtf.Of(days[0]) : null;
    }

    // Rules in their order; what one has read, a later one leaves alone.
    private static List<EventDraft> Drafts(Surroundings surroundings)
    {
        var taken = new bool[surroundings.Passage.Count];
        var drafts = new List<EventDraft>();
        var read = new HashSet<(TokenSpan Trigger, string Rule)>();
        foreach (var rule in EventRules.All)
        {
            foreach (var draft in rule.Read(surroundings))
            {
                var free = true;
                for (var i = draft.Trigger.First; i < draft.Trigger.End; i++)
                {
                    free &= !taken[i];
                }

                if (free || read.Contains((draft.Trigger, draft.Rule)))
                {
                    read.Add((draft.Trigger, draft.Rule));
                    drafts.Add(draft);
                    taken.AsSpan(draft.Trigger.First, draft.Trigger.Length).Fill(true);
                }
            }
        }

        return Referents.Complete(surroundings, [.. drafts.OrderBy(draft => draft.Trigger.First)]);
    }
}
