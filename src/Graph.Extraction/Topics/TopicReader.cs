using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;

namespace Graph.Extraction.Topics;

/// <summary>Finds what is spoken of, asked for and agreed, and adds it as mentions of issues.</summary>
/// <remarks>Three ways lead to an issue: a name of a topic that is one wherever it stands (Lexicon/topics.tsv without weak-topics.tsv), a noun such as
/// "curbs" with a noun before it (issue-heads.tsv), and a slot of discussion (<see cref="IssueSlots"/>). Where they overlap the longest is kept.
/// Reads "rare earth exports", "raised concern about X". Refuses a topic inside a name ("World Trade Organization"), "two ships".</remarks>
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

        var taken = new bool[passage.Count];
        var found = new List<EntityMention>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Span.Length).ThenBy(candidate => candidate.Span.First))
        {
            var span = candidate.Span;
            if (taken.AsSpan(span.First, span.Length).Contains(value: true))
            {
                continue;
            }

            taken.AsSpan(span.First, span.Length).Fill(true);
            var issue = entities.Issue(candidate.Name);
            entities.Alias(issue, passage.Text(span).ToLowerInvariant());
            found.Add(new EntityMention(span, span, [issue], MentionForm.Name, SceneReader.IsPossessive(passage, span.End)));
        }

        return [.. mentions.Concat(found).OrderBy(mention => mention.Span.First).ThenBy(mention => mention.Span.End)];
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
