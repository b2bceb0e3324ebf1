using System.Runtime.InteropServices;

namespace Graph.Query.Names;

/// <summary>Finds the names spelt most like a text: those sharing the most letter triples are measured by edit distance.</summary>
internal sealed class NearestNames
{
    /// <summary>How many of the names that share most triples are measured.</summary>
    private const int Measured = 200;

    private readonly List<NamedForm> forms;
    private readonly Dictionary<long, List<int>> byTriple = [];

    public NearestNames(List<NamedForm> forms)
    {
        this.forms = forms;
        for (var i = 0; i < forms.Count; i++)
        {
            foreach (var triple in Triples(forms[i].Sorted))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(byTriple, triple, out _);
                list ??= [];
                if (list.Count == 0 || list[^1] != i)
                {
                    list.Add(i);
                }
            }
        }
    }

    /// <summary>The nodes with the nearest names: by distance, then by name.</summary>
    public IEnumerable<int> To(IReadOnlyList<string> words, int count, Func<int, string> name)
    {
        var text = string.Join(' ', words);
        var sorted = string.Join(' ', words.Order(StringComparer.Ordinal));
        return Likely(sorted)
            .Select(form => (forms[form].Node, Distance: Distance(text, sorted, words.Count, forms[form])))
            .GroupBy(pair => pair.Node)
            .Select(group => (Node: group.Key, Distance: group.Min(pair => pair.Distance), Name: name(group.Key)))
            .OrderBy(found => found.Distance)
            .ThenBy(found => found.Name, StringComparer.Ordinal)
            .ThenBy(found => found.Node)
            .Take(count)
            .Select(found => found.Node);
    }

    private IEnumerable<int> Likely(string sorted)
    {
        var shared = new int[forms.Count];
        foreach (var triple in Triples(sorted).Distinct())
        {
            if (byTriple.TryGetValue(triple, out var list))
            {
                foreach (var form in list)
                {
                    shared[form]++;
                }
            }
        }

        // Names that share nothing come last, so that a small graph still has three to offer.
        return Enumerable
            .Range(0, forms.Count)
            .OrderByDescending(form => shared[form] * 2.0 / (sorted.Length + forms[form].Sorted.Length))
            .ThenBy(form => form)
            .Take(Measured);
    }

    private static int Distance(string text, string sorted, int words, NamedForm form)
    {
        var least = Math.Min(EditDistance.Between(text, form.Text), EditDistance.Between(sorted, form.Sorted));
        if (words == 1 && form.Text.Contains(' ', StringComparison.Ordinal))
        {
            // One word is often a surname: "Rubbio" is near to a Rubio, though a full name is long. One more, so that a whole name wins.
            least = Math.Min(least, 1 + form.Text.Split(' ').Min(word => EditDistance.Between(text, word)));
        }

        return least;
    }

    private static IEnumerable<long> Triples(string text)
    {
        long triple = ' ';
        foreach (var c in text)
        {
            triple = ((triple << 16) | c) & 0xFFFF_FFFF_FFFF;
            if (triple > 0xFFFF_FFFF)
            {
                yield return triple;
            }
        }

        yield return ((triple << 16) | ' ') & 0xFFFF_FFFF_FFFF;
    }
}
