using System.Collections.Immutable;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;

namespace Graph.Extraction.Entities;

/// <summary>Finds policy topics by name or synonym and adds them as mentions of issues.</summary>
/// <remarks>Reads "rare earth exports", "the fentanyl crisis". Refuses a topic inside a name ("World Trade Organization").
/// Topics: Lexicon/topics.tsv.</remarks>
internal static class TopicReader
{
    /// <summary>The given mentions and those of topics, in text order.</summary>
    public static ImmutableArray<EntityMention> Read(
        Passage passage,
        ImmutableArray<EntityMention> mentions,
        IReadOnlyCollection<TokenSpan> taken,
        EntityTable entities
    )
    {
        var covered = new bool[passage.Count];
        foreach (var span in taken)
        {
            covered.AsSpan(span.First, span.Length).Fill(true);
        }

        var found = new List<EntityMention>();
        for (var i = 0; i < passage.Count; )
        {
            if (covered[i] || passage.Keys[i].Length == 0)
            {
                i++;
                continue;
            }

            var (end, topics) = WordLists.Topics.Longest(passage.Keys, i, passage.SentenceAt(i).End);
            if (topics.IsEmpty || covered[end - 1])
            {
                i++;
                continue;
            }

            var span = new TokenSpan(i, end);
            var issue = entities.Issue(topics[0].Name);
            entities.Alias(issue, passage.Text(span).ToLowerInvariant());
            found.Add(new EntityMention(span, span, [issue], MentionForm.Name, SceneReader.IsPossessive(passage, end)));
            i = end;
        }

        return [.. mentions.Concat(found).OrderBy(mention => mention.Span.First).ThenBy(mention => mention.Span.End)];
    }
}
