using System.Runtime.InteropServices;
using Graph.Text.Words;

namespace Graph.Training.Clusters;

/// <summary>The words of a large text by frequency, and how often each follows each.</summary>
internal sealed class BigramCounts
{
    private BigramCounts(uint[] keys, string[] words, (int Word, int Count)[][] after, (int Word, int Count)[][] before)
    {
        Keys = keys;
        Words = words;
        After = after;
        Before = before;
    }

    /// <summary>The model's key of each word, most frequent first.</summary>
    public uint[] Keys { get; }

    /// <summary>One spelling of each word.</summary>
    public string[] Words { get; }

    /// <summary>For each word: what follows it. Two more entries stand at the end: all rarer words together, and the sentence's edge.</summary>
    public (int Word, int Count)[][] After { get; }

    /// <summary>For each word: what comes before it.</summary>
    public (int Word, int Count)[][] Before { get; }

    public static BigramCounts Of(IEnumerable<IReadOnlyList<string>> sentences, int most, int least)
    {
        var counts = new Dictionary<uint, int>();
        var spelling = new Dictionary<uint, string>();
        var texts = new List<uint[]>();
        foreach (var sentence in sentences)
        {
            var keys = new uint[sentence.Count];
            for (var i = 0; i < keys.Length; i++)
            {
                WordKeys.Read(sentence[i], out var word);
                keys[i] = word.Lower;
                CollectionsMarshal.GetValueRefOrAddDefault(counts, word.Lower, out _)++;
                spelling.TryAdd(word.Lower, sentence[i].ToLowerInvariant());
            }

            texts.Add(keys);
        }

        uint[] top =
        [
            .. counts
                .Where(count => count.Value >= least)
                .OrderByDescending(count => count.Value)
                .ThenBy(count => spelling[count.Key], StringComparer.Ordinal)
                .Take(most)
                .Select(count => count.Key),
        ];
        var ids = new Dictionary<uint, int>();
        for (var i = 0; i < top.Length; i++)
        {
            ids[top[i]] = i;
        }

        var pairs = Pairs(texts, ids, top.Length);
        return new BigramCounts(
            top,
            [.. top.Select(key => spelling[key])],
            Lists(pairs, top.Length + 2, forward: true),
            Lists(pairs, top.Length + 2, forward: false)
        );
    }

    private static Dictionary<(int, int), int> Pairs(List<uint[]> texts, Dictionary<uint, int> ids, int known)
    {
        var pairs = new Dictionary<(int, int), int>();
        var (rare, edge) = (known, known + 1);
        foreach (var text in texts)
        {
            var last = edge;
            foreach (var key in text)
            {
                var word = ids.TryGetValue(key, out var id) ? id : rare;
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, (last, word), out _)++;
                last = word;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(pairs, (last, edge), out _)++;
        }

        return pairs;
    }

    private static (int, int)[][] Lists(Dictionary<(int First, int Second), int> pairs, int count, bool forward)
    {
        var lists = new List<(int, int)>[count];
        for (var i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        foreach (var (pair, times) in pairs)
        {
            lists[forward ? pair.First : pair.Second].Add((forward ? pair.Second : pair.First, times));
        }

        return [.. lists.Select(list => list.Order().ToArray())];
    }
}
