using Graph.Text.Models;
using Graph.Text.Words;
using Graph.Training.Clusters;
using Graph.Training.Corpora;

namespace Graph.Training.Tagging;

/// <summary>Joins the learned word groups with the tags that words have in the treebanks.</summary>
internal static class LexiconBuilder
{
    // A word's tags count when it was seen at least so often, a tag when it makes out at least this share, and three tags at most.
    private const int LeastSeen = 3;
    private const double LeastShare = 0.03;
    private const int MostTags = 3;

    // The first numbers stand for the edges of a sentence; see TagFeatures.
    private const int FirstNumber = 10;

    public static List<(uint Key, WordEntry Entry)> Build(string clusterFile, IEnumerable<TreeSentence> treebank)
    {
        var entries = new Dictionary<uint, WordEntry>();
        foreach (var (word, fine, coarse) in ClusterFile.Read(clusterFile))
        {
            WordKeys.Read(word, out var keys);
            entries.TryAdd(keys.Lower, new WordEntry((ushort)(fine + FirstNumber), (ushort)(coarse + FirstNumber), 0));
        }

        foreach (var (key, tags) in Tags(treebank))
        {
            entries[key] = entries.GetValueOrDefault(key) with { Tags = tags };
        }

        return [.. entries.Select(entry => (entry.Key, entry.Value)).OrderBy(entry => entry.Key)];
    }

    private static IEnumerable<(uint Key, ushort Tags)> Tags(IEnumerable<TreeSentence> treebank)
    {
        var counts = new Dictionary<uint, Dictionary<string, int>>();
        foreach (var token in treebank.SelectMany(sentence => sentence.Tokens))
        {
            WordKeys.Read(token.Form, out var keys);
            if (!counts.TryGetValue(keys.Lower, out var tags))
            {
                counts[keys.Lower] = tags = new Dictionary<string, int>(StringComparer.Ordinal);
            }

            var tag = token.Upos + "|" + token.Xpos;
            tags[tag] = tags.GetValueOrDefault(tag) + 1;
        }

        foreach (var (key, tags) in counts)
        {
            var total = tags.Values.Sum();
            if (total >= LeastSeen)
            {
                var common = tags.Where(tag => tag.Value >= total * LeastShare)
                    .OrderByDescending(tag => tag.Value)
                    .ThenBy(tag => tag.Key, StringComparer.Ordinal)
                    .Take(MostTags)
                    .SelectMany(tag => tag.Key + " ");
                yield return (key, (ushort)(Hash.Finish(common.Aggregate(Hash.Seed, (state, c) => Hash.Add(state, c))) | FirstNumber));
            }
        }
    }
}
