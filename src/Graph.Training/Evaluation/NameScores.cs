using System.Globalization;
using Graph.Text;
using Graph.Text.Names;
using Graph.Training.Names;

namespace Graph.Training.Evaluation;

/// <summary>How well names are found: spans of the right extent and kind, by kind; and of the countries that are named, how many are found as places.</summary>
internal sealed record NameScores(Score All, IReadOnlyDictionary<NameKind, Score> Kinds, Score Countries)
{
    public static NameScores Of(IReadOnlyList<NameExample> examples, NameFinder finder)
    {
        var memory = new NameMemory();
        var found = new List<(int Sentence, int First, int End, NameKind Kind)>();
        var gold = new List<(int Sentence, int First, int End, NameKind Kind)>();
        int countries = 0,
            countriesFound = 0;
        for (var s = 0; s < examples.Count; s++)
        {
            var example = examples[s];
            var names = NameExample.Names(finder.Label(example.Words, example.Tags, example.Around, memory).ToArray()).ToList();
            found.AddRange(names.Select(name => (s, name.First, name.End, name.Kind)));
            foreach (var name in NameExample.Names(example.Labels))
            {
                gold.Add((s, name.First, name.End, name.Kind));
                if (name.Kind == NameKind.Location && NameLists.Shared.IsCountry(example.Words.AsSpan(name.First, name.End - name.First)))
                {
                    countries++;
                    countriesFound += names.Contains(name) ? 1 : 0;
                }
            }
        }

        var kinds = new[] { NameKind.Person, NameKind.Organization, NameKind.Location }.ToDictionary(
            kind => kind,
            kind => Score(found.Where(name => name.Kind == kind), gold.Where(name => name.Kind == kind))
        );
        return new NameScores(Score(found, gold), kinds, new Score(countriesFound, countriesFound, countries));
    }

    /// <summary>All of it on one line.</summary>
    public string Line(string corpus) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus}, gold tokens: names F1 {All.F1:F2} (P {All.Precision:F1}, R {All.Recall:F1}; {string.Join(", ", Kinds.Select(kind => kind.Key + " " + kind.Value.F1.ToString("F1", CultureInfo.InvariantCulture)))}; countries found {Countries.Recall:F1} of {Countries.True})"
        );

    private static Score Score(IEnumerable<(int, int, int, NameKind)> found, IEnumerable<(int, int, int, NameKind)> gold)
    {
        var truth = gold.ToHashSet();
        var guesses = found.ToHashSet();
        return new Score(guesses.Count(truth.Contains), guesses.Count, truth.Count);
    }
}
