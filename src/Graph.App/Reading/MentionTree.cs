using System.Collections.Immutable;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.App.Reading;

/// <summary>The mentions of one sentence, one in another as their words are: "[[Chinese] officials]".</summary>
/// <param name="Range">Its characters.</param>
/// <param name="Entities">Who is meant; several for a group.</param>
/// <param name="Inner">Those within it, in text order.</param>
internal sealed record MentionTree(TextRange Range, ImmutableArray<int> Entities, ImmutableArray<MentionTree> Inner)
{
    /// <summary>The outermost mentions of a sentence, in text order. Of two that cross, the one that begins later is left out.</summary>
    public static ImmutableArray<MentionTree> Of(IEnumerable<Mention> mentions)
    {
        var spans = mentions
            .GroupBy(mention => mention.Range, mention => mention.Entity)
            .OrderBy(group => group.Key.Start)
            .ThenByDescending(group => group.Key.End)
            .Select(group => (Range: group.Key, Entities: group.Distinct().ToImmutableArray()))
            .ToList();
        var at = 0;
        return Level(spans, ref at, int.MaxValue);
    }

    private static ImmutableArray<MentionTree> Level(List<(TextRange Range, ImmutableArray<int> Entities)> spans, ref int at, int end)
    {
        var trees = ImmutableArray.CreateBuilder<MentionTree>();
        while (at < spans.Count && spans[at].Range.Start < end)
        {
            var (range, entities) = spans[at++];
            if (range.End <= end)
            {
                trees.Add(new MentionTree(range, entities, Level(spans, ref at, range.End)));
            }
        }

        return trees.ToImmutable();
    }
}
