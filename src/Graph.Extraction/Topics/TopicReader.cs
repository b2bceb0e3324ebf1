using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;

namespace Graph.Extraction.Topics;

/// <summary>Finds what is spoken of, asked for and agreed, and adds it as mentions of issues.</summary>
/// <remarks>Four ways lead to an issue: a name of a topic that is one wherever it stands (Lexicon/topics.tsv without weak-topics.tsv), a disputed place that
/// a topic is called after, a noun such as "curbs" with a noun before it (issue-heads.tsv), and a slot of discussion (<see cref="IssueSlots"/>). Where
/// they overlap the longest is kept. Reads "rare earth exports", "raised concern about X". Refuses a topic inside a name or an office ("World Trade
/// Organization", "trade negotiator"), "two ships".</remarks>
internal static class TopicReader
{
    /// <summary>The given mentions and those of issues, in text order.</summary>
    public static ImmutableArray<EntityMention> Read(Passage passage, NameLayer names, ImmutableArray<EntityMention> mentions, EntityTable entities)
    {
        var issueNames = new IssueNames(passage, names, mentions, entities);
        var slots = new IssueSlots(passage, issueNames);
        var candidates = new List<IssueCandidate>();
        foreach (var sentence in passage.Sentences)
        {
            var tokens = passage.Tokens(sentence.Index);
            candidates.AddRange(slots.In(tokens));
            candidates.AddRange(sentence.Index == 0 ? slots.Headline(tokens) : []);
            candidates.AddRange(Listed(passage, issueNames, tokens));
            candidates.AddRange(Places(passage, names, tokens));
            candidates.AddRange(Compounds(passage, issueNames, tokens));
        }

        var found = new List<EntityMention>();
        var told = new List<IssueCandidate>();
        foreach (var candidate in Longest(passage, candidates))
        {
            var span = candidate.Span;
            var name = Earlier(passage, told, candidate)?.Name ?? candidate.Name;
            told.Add(candidate);
            var issue = entities.Issue(name);
            entities.Alias(issue, passage.Text(span).ToLowerInvariant());
            found.Add(new EntityMention(span, span, [issue], MentionForm.Name, SceneReader.IsPossessive(passage, span.End)));
        }

        return [.. mentions.Concat(found).OrderBy(mention => mention.Span.First).ThenBy(mention => mention.Span.End)];
    }

    // Those that overlap no longer one, in text order.
    private static IEnumerable<IssueCandidate> Longest(Passage passage, List<IssueCandidate> candidates)
    {
        var taken = new bool[passage.Count];
        var kept = new List<IssueCandidate>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Span.Length).ThenBy(candidate => candidate.Span.First))
        {
            var tokens = taken.AsSpan(candidate.Span.First, candidate.Span.Length);
            if (!tokens.Contains(value: true))
            {
                tokens.Fill(true);
                kept.Add(candidate);
            }
        }

        return kept.OrderBy(candidate => candidate.Span.First);
    }

    // "the quotas", after "mackerel quotas": the same ones.
    private static IssueCandidate? Earlier(Passage passage, List<IssueCandidate> told, IssueCandidate candidate)
    {
        var span = candidate.Span;
        return span.Length == 1 && passage.Key(span.First - 1) is "the" or "these" or "those" or "this" or "that"
            ? told.FindLast(known => known.Span.Length > 1 && passage.Keys[known.Span.End - 1] == passage.Keys[span.First])
            : null;
    }

    private static IEnumerable<IssueCandidate> Listed(Passage passage, IssueNames names, TokenSpan sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (passage.Keys[i].Length == 0)
            {
                continue;
            }

            var (end, topics) = TopicLists.Strong.Longest(passage.Keys, i, sentence.End);
            if (!topics.IsEmpty && !names.InName(i, end) && !names.InTitle(i, end))
            {
                yield return new IssueCandidate(new TokenSpan(i, end), topics[0].Name);
            }
        }
    }

    // "Kashmir": a place that a topic of the list is called after.
    private static IEnumerable<IssueCandidate> Places(Passage passage, NameLayer names, TokenSpan sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (
                names.StartingAt(i) is { Kind: NameKind.Place, Span: var span }
                && TopicLists.Strong.Longest(passage.Keys, i, span.End) is { Values: [var topic, ..], End: var end }
                && end == span.End
            )
            {
                yield return new IssueCandidate(span, topic.Name);
            }
        }
    }

    private static IEnumerable<IssueCandidate> Compounds(Passage passage, IssueNames names, TokenSpan sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (
                TopicLists.Heads.Contains(passage.Keys[i])
                && !NounPhrases.IsNoun(passage, i + 1)
                && NounPhrases.Before(passage, i + 1, sentence.First) is { } phrase
                && (names.Listed(phrase.Span) ?? names.Compound(phrase)) is { } found
                && found.Span.Length > 1
            )
            {
                yield return found;
            }
        }
    }
}
