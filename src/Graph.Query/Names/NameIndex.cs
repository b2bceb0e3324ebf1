using System.Collections.Immutable;
using Graph.Model.Names;
using Graph.Model.Snapshot;

namespace Graph.Query.Names;

/// <summary>Finds the node that someone means by what they type, without regard to case, diacritics, punctuation and word order.</summary>
/// <remarks>An id beats a name, a name an alias, acronym or ISO code, those a part of a name ("jinping"), and that the beginning of one.
/// Within one rank nothing wins by being well known: several are asked back. One exception: a country of exactly the typed name or alias
/// wins over a place, organisation or issue of it, because a city-state or a namesake is rarely what is asked; the others are
/// handed along. Meetings and actions are found by id alone. Built once in time linear in the names; a look-up touches only the names
/// that share words with it, and an unknown name those that share letter triples.</remarks>
public sealed class NameIndex
{
    /// <summary>How many candidates an ambiguous name lists.</summary>
    public const int MostCandidates = 10;

    private const int MostNearest = 3;

    private readonly GraphSnapshot graph;
    private readonly Dictionary<string, List<(int Node, NameRank Rank)>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly List<NamedForm> forms = [];
    private readonly Lazy<NearestNames> nearest;
    private readonly Lazy<string[]> sortedWords;

    private NameIndex(GraphSnapshot graph)
    {
        this.graph = graph;
        nearest = new Lazy<NearestNames>(() => new NearestNames(forms));
        sortedWords = new Lazy<string[]>(() => [.. byWord.Keys.Order(StringComparer.Ordinal)]);
    }

    public static NameIndex Of(GraphSnapshot graph)
    {
        var index = new NameIndex(graph);
        for (var i = 0; i < graph.Nodes.Length; i++)
        {
            index.Add(i, graph.Nodes[i]);
        }

        return index;
    }

    /// <summary>What <paramref name="typed"/> leads to. Text without a letter or digit is unknown.</summary>
    public NameMatch Find(string typed)
    {
        var trimmed = typed.Trim();
        if (ById(trimmed) is { } node)
        {
            return new NameMatch.Found(node, []);
        }

        var words = NameKey.Words(trimmed);
        var match = Match(trimmed, words);
        if (match is null && words is ["the", ..])
        {
            match = Match(trimmed, [.. words.Skip(1)]);
        }

        return match ?? new NameMatch.Unknown(trimmed, Nearest(words));
    }

    private void Add(int i, GraphNode node)
    {
        if (node.Label > NodeLabel.Issue)
        {
            return;
        }

        AddForm(i, node.Name, NameRank.Name);
        var others = node.Properties.Texts("aliases").AsEnumerable();
        foreach (var other in others.Append(node.Properties.Text("acronym")).Append(node.Properties.Text("iso")).OfType<string>())
        {
            AddForm(i, other, NameRank.Alias);
        }
    }

    private void AddForm(int node, string text, NameRank rank)
    {
        var words = NameKey.Words(text);
        if (words.Count == 0)
        {
            return;
        }

        var key = string.Join(' ', words.Order(StringComparer.Ordinal));
        if (!whole.TryGetValue(key, out var list))
        {
            whole.Add(key, list = []);
        }
        else if (list.Exists(entry => entry.Node == node))
        {
            return;
        }

        list.Add((node, rank));
        var form = forms.Count;
        forms.Add(new NamedForm(node, string.Join(' ', words), key));
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            if (!byWord.TryGetValue(word, out var having))
            {
                byWord.Add(word, having = []);
            }

            having.Add(form);
        }
    }

    private GraphNode? ById(string typed)
    {
        if (NodeId.TryParse(typed, out var id))
        {
            return graph.Find(id);
        }

        // The part after the colon alone: "ana-prado". A name of one word is left to the names, where others may share it.
        var key = typed.Contains('-', StringComparison.Ordinal) ? typed : null;
        var named = key is null
            ? []
            : Enum.GetValues<NodeLabel>()
                .Where(label => label <= NodeLabel.Issue)
                .Select(label => graph.Find(NodeId.OfKey(label, key)))
                .OfType<GraphNode>()
                .ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private NameMatch? Match(string typed, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return null;
        }

        if (whole.TryGetValue(string.Join(' ', words.Order(StringComparer.Ordinal)), out var exact))
        {
            var best = exact.Min(entry => entry.Rank);
            var nodes = exact.Where(entry => entry.Rank == best).Select(entry => graph.Nodes[entry.Node]).Distinct().ToList();
            var countries = nodes.Where(node => node.Label == NodeLabel.Country).ToList();
            if (countries.Count == 1 && nodes.TrueForAll(node => node.Label != NodeLabel.Person))
            {
                return new NameMatch.Found(countries[0], [.. nodes.Where(node => node != countries[0])]);
            }

            // "TikTok", the company and what is argued over: one thing to whoever asks.
            var others = nodes.Where(node => node.Label != NodeLabel.Issue).ToList();
            if (others.Count == 1 && nodes.Count > 1)
            {
                return new NameMatch.Found(others[0], [.. nodes.Where(node => node != others[0])]);
            }

            return Decide(typed, nodes);
        }

        return Decide(typed, Parts(words, word => byWord.GetValueOrDefault(word) ?? []))
            ?? (words.All(word => word.Length >= 3) ? Decide(typed, Parts(words, FormsWithBeginning)) : null);
    }

    /// <summary>The nodes of which one name or alias has every one of the words.</summary>
    private List<GraphNode> Parts(IReadOnlyList<string> words, Func<string, IEnumerable<int>> having)
    {
        HashSet<int>? common = null;
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            var these = having(word);
            if (common is null)
            {
                common = [.. these];
            }
            else
            {
                common.IntersectWith(these);
            }

            if (common.Count == 0)
            {
                return [];
            }
        }

        return [.. common!.Select(form => forms[form].Node).Distinct().Order().Select(node => graph.Nodes[node])];
    }

    private IEnumerable<int> FormsWithBeginning(string beginning)
    {
        var words = sortedWords.Value;
        var at = Array.BinarySearch(words, beginning, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < words.Length && words[i].StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            foreach (var form in byWord[words[i]])
            {
                yield return form;
            }
        }
    }

    private NameMatch? Decide(string typed, List<GraphNode> nodes)
    {
        if (nodes.Count < 2)
        {
            return nodes.Count == 0 ? null : new NameMatch.Found(nodes[0], []);
        }

        // Counting documents walks the graph, so a word that half the graph shares is cut before it.
        var candidates = nodes.Take(1000).Select(Candidate).OrderByDescending(c => c.Documents).ThenBy(c => c.Node.Id).Take(MostCandidates);
        return new NameMatch.Ambiguous(typed, [.. candidates], nodes.Count);
    }

    private NameCandidate Candidate(GraphNode node) => Candidates.Of(graph, node);

    private ImmutableArray<NameCandidate> Nearest(IReadOnlyList<string> words) =>
        [.. nearest.Value.To(words, MostNearest, node => graph.Nodes[node].Name).Select(node => Candidate(graph.Nodes[node]))];
}
