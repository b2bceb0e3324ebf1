using Graph.Text;
using Graph.Text.Names;
using Graph.Text.Tokens;
using Graph.Text.Words;
using Graph.Training.Corpora;
using Graph.Training.Learning;

namespace Graph.Training.Names;

/// <summary>Writes sentences again with other names of the same kind, drawn from the world's lists, so that the finder learns from what stands around a name and to trust the lists.</summary>
internal sealed class NameSwap
{
    private const int Copied = 100;
    private const int Kept = 20;

    private readonly Shuffler shuffler;
    private readonly string[] countries = Names("countries.tsv", row => [row[1]]);
    private readonly string[] cities = Names("cities.tsv", row => row[3] == "1" && row[4] != "1" ? [row[0]] : []);
    private readonly string[] regions = Names("regions.tsv", row => [row[0]]);
    private readonly string[] bodies = Names("organizations.tsv", row => [row[0], row[0], row[0], row[1]]);
    private readonly string[] forenames = Names("forenames.tsv", row => IsState(row[0]) ? [] : [row[0]]);
    private readonly string[] surnames = Names("surnames.tsv", row => IsState(row[0]) ? [] : [row[0]]);

    public NameSwap(ulong seed) => shuffler = new Shuffler(seed);

    /// <summary>The sentences and those that have names once more with other names.</summary>
    public List<NameSentence> AddTo(IReadOnlyList<NameSentence> sentences)
    {
        var all = new List<NameSentence>(sentences);
        foreach (var sentence in sentences)
        {
            if (sentence.Labels.Any(label => label != "O") && shuffler.Next(100) < Copied)
            {
                all.Add(Swap(sentence));
            }
        }

        return all;
    }

    private NameSentence Swap(NameSentence sentence)
    {
        var forms = new List<string>();
        var labels = new List<string>();
        for (var i = 0; i < sentence.Labels.Count; i++)
        {
            var label = sentence.Labels[i];
            if (label == "O")
            {
                forms.Add(sentence.Forms[i]);
                labels.Add(label);
                continue;
            }

            var first = i;
            while (i + 1 < sentence.Labels.Count && sentence.Labels[i + 1] == "I-" + label[2..])
            {
                i++;
            }

            // A word of nationality is marked as a place in some corpora: what is no noun by its ending stays.
            var old = sentence.Forms.Skip(first).Take(i + 1 - first).ToArray();
            var name = shuffler.Next(100) < Kept || IsAdjective(old) ? old : Draw(label[2..], old.Length);
            forms.AddRange(name);
            labels.AddRange(name.Select((_, k) => (k == 0 ? "B-" : "I-") + label[2..]));
        }

        return new NameSentence(forms, labels);
    }

    private static bool IsAdjective(string[] name) =>
        name.Length == 1
        && (
            name[0].EndsWith('n')
            || name[0].EndsWith("ish", StringComparison.Ordinal)
            || name[0].EndsWith("ese", StringComparison.Ordinal)
            || name[0].EndsWith("ch", StringComparison.Ordinal)
            || name[0].EndsWith('i')
            || name[0].EndsWith('c')
        );

    // "Israel", "Jordan", "Chad" are persons' names as well; a finder that sees them so as often as any other name would miss the countries.
    private static bool IsState(string name)
    {
        WordKeys.Read(name, out var keys);
        return NameLists.Shared.IsCountry([keys]);
    }

    private string[] Draw(string kind, int length)
    {
        var text = kind switch
        {
            "PER" when length == 1 => Pick(shuffler.Next(10) < 7 ? surnames : forenames),
            "PER" => Pick(forenames) + " " + Pick(surnames),
            "LOC" => Pick(
                shuffler.Next(20) switch
                {
                    < 9 => countries,
                    < 16 => cities,
                    _ => regions,
                }
            ),
            _ => Pick(bodies),
        };
        return [.. Tokenizer.Split(text).Select(token => token.Range.In(text))];
    }

    private string Pick(string[] names) => names[shuffler.Next(names.Length)];

    private static string[] Names(string list, Func<string[], string[]> names) => [.. WordList.Read(list).SelectMany(names).Where(name => name.Length > 1)];
}
