using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>Says of which state a body is that the text names without one: "the foreign ministry", "Parliament".</summary>
/// <remarks>Reads "Hua Chunying, a spokeswoman for the foreign ministry" as China's where the text speaks of China, since the name is at home there; else
/// the country named last before it. Refuses a body that is no state's own ("the bank"), and a document without countries.</remarks>
internal sealed class BodyStates(Passage passage, NameLayer names)
{
    private const int MostSentencesBack = 3;

    private readonly CountrySentences countries = new(passage, names);
    private readonly Dictionary<string, Country?> decided = new(StringComparer.Ordinal);

    /// <summary>The names with the states of their bodies.</summary>
    public static NameLayer Complete(Passage passage, NameLayer names)
    {
        var states = new BodyStates(passage, names);
        return new NameLayer([.. names.Select((_, n) => states.Of(n))], passage.Count);
    }

    private NameSpan Of(int n)
    {
        var name = names[n];
        if (
            name.Kind != NameKind.Organization
            || name.Country is not null
            || name.Organization is { Kind: not ("government" or "ministry" or "agency" or "parliament" or "military") }
        )
        {
            return name;
        }

        if (SceneReader.StateOf(passage, names, n) is { } beside)
        {
            decided[name.Text] = beside;
            return name with { Country = beside };
        }

        if (!IsStateBody(name))
        {
            return name;
        }

        if (!decided.TryGetValue(name.Text, out var state))
        {
            state = Best(n) is { } iso ? World.Country(iso) : null;
            decided[name.Text] = state;
        }

        return name with
        {
            Country = state,
            CountryInferred = true,
        };
    }

    private bool IsStateBody(NameSpan name) =>
        Enumerable.Range(1, name.Span.Length).Any(length => WordLists.StateBodies.Contains(Phrase(name.Span.End - length, name.Span.End)))
        || Enumerable.Range(1, name.Span.Length).Any(length => WordLists.StateBodies.Contains(Phrase(name.Span.First, name.Span.First + length)));

    private string Phrase(int first, int end) => string.Join(' ', passage.Keys[first..end]);

    private string? Best(int n)
    {
        var sentence = passage.SentenceOf(names[n].Span.First);
        var people = Enumerable
            .Range(Math.Max(0, n - 2), Math.Min(names.Count, n + 3) - Math.Max(0, n - 2))
            .Where(other => names[other].Kind == NameKind.Run && passage.SentenceOf(names[other].Span.First) == sentence && names[other].Span.Length > 1)
            .Select(other => NameCulture.Words(names[other].Text))
            .ToList();
        string? best = null;
        var bestScore = 0.0;
        foreach (var iso in countries)
        {
            var distance = countries.Distance(iso, names[n].Span.First);
            var fit = people.Count == 0 ? 0 : people.Max(words => NameCulture.Fit(words, iso));
            if (distance > MostSentencesBack && fit <= 0)
            {
                continue;
            }

            var score = (3.0 / (1 + distance)) + Math.Min(3, countries.Count(iso) * 0.3) + (4 * fit);
            if (score > bestScore)
            {
                (best, bestScore) = (iso, score);
            }
        }

        return best;
    }
}
