using Graph.Training.Corpora;

namespace Graph.Training.Learning;

/// <summary>Writes a share of the sentences again as headlines do: Title Case, CAPITALS, or no capitals at all.</summary>
internal static class Recase
{
    /// <summary>The sentences with a fifth of them added in another case.</summary>
    public static List<TreeSentence> AddTo(IReadOnlyList<TreeSentence> sentences, ulong seed)
    {
        var shuffler = new Shuffler(seed);
        var all = new List<TreeSentence>(sentences);
        foreach (var sentence in sentences)
        {
            Func<TreeToken, int, string>? recase = shuffler.Next(100) switch
            {
                < 9 => Title,
                < 13 => (token, _) => token.Form.ToUpperInvariant(),
                < 19 => (token, _) => token.Form.ToLowerInvariant(),
                _ => null,
            };
            if (recase != null)
            {
                all.Add(sentence with { Tokens = [.. sentence.Tokens.Select((token, i) => token with { Form = recase(token, i) })] });
            }
        }

        return all;
    }

    /// <summary>The sentences with a quarter of them added in another case.</summary>
    public static List<NameSentence> AddTo(IReadOnlyList<NameSentence> sentences, ulong seed)
    {
        var shuffler = new Shuffler(seed);
        var all = new List<NameSentence>(sentences);
        foreach (var sentence in sentences)
        {
            Func<string, string>? recase = shuffler.Next(100) switch
            {
                < 9 => form => char.ToUpperInvariant(form[0]) + form[1..],
                < 12 => form => form.ToUpperInvariant(),
                < 24 => form => form.ToLowerInvariant(),
                _ => null,
            };
            if (recase != null)
            {
                all.Add(sentence with { Forms = [.. sentence.Forms.Select(recase)] });
            }
        }

        return all;
    }

    private static string Title(TreeToken token, int index) =>
        index == 0 || token.Form.Length > 3 || token.Upos is "NOUN" or "VERB" or "ADJ" ? char.ToUpperInvariant(token.Form[0]) + token.Form[1..] : token.Form;
}
