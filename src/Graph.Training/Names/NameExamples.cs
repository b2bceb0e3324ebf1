using Graph.Text;
using Graph.Text.Names;
using Graph.Text.Tagging;
using Graph.Text.Words;
using Graph.Training.Corpora;

namespace Graph.Training.Names;

/// <summary>Brings the name corpora to one convention: no titles and no "the" in names, demonyms a kind of their own, religions no names.</summary>
internal sealed class NameExamples
{
    // Sentences that follow each other are read as one document of this many.
    private const int DocumentLength = 12;

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "president",
        "prime",
        "minister",
        "professor",
        "prof.",
        "mr.",
        "mr",
        "mrs.",
        "mrs",
        "ms.",
        "ms",
        "dr.",
        "dr",
        "emperor",
        "king",
        "queen",
        "prince",
        "princess",
        "senator",
        "sen.",
        "governor",
        "gov.",
        "general",
        "gen.",
        "colonel",
        "col.",
        "captain",
        "capt.",
        "pope",
        "saint",
        "sir",
        "lord",
        "lady",
        "madam",
        "speaker",
        "judge",
        "justice",
        "rev.",
        "reverend",
        "secretary",
        "ambassador",
        "chancellor",
        "uncle",
        "aunt",
        "director",
        "coach",
    };

    private static readonly HashSet<string> Faiths = new(StringComparer.OrdinalIgnoreCase)
    {
        "christian",
        "christians",
        "christianity",
        "jewish",
        "jews",
        "jew",
        "judaism",
        "catholic",
        "catholics",
        "protestant",
        "protestants",
        "muslim",
        "muslims",
        "islam",
        "islamic",
        "hindu",
        "hindus",
        "buddhist",
        "buddhists",
        "buddhism",
        "orthodox",
        "sunni",
        "shia",
        "shiite",
        "anglican",
        "methodist",
        "mormon",
    };

    private readonly Lexicon lexicon;
    private readonly Tagger tagger;

    public NameExamples(Lexicon lexicon, Tagger tagger)
    {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /// <summary>The sentences of a corpus as examples.</summary>
    /// <param name="adapt">Whether to bring the labels to our convention, as for training; false leaves them as they are, for scoring.</param>
    /// <param name="strict">Whether to leave out sentences in which a proper noun has no label: corpora that miss some.</param>
    public List<NameExample> Of(IReadOnlyList<NameSentence> sentences, bool adapt, bool strict)
    {
        var examples = new List<NameExample>();
        var cases = new DocumentCase();
        foreach (var document in sentences.Chunk(DocumentLength))
        {
            WordKeys[][] words = [.. document.Select(sentence => sentence.Forms.Select(Keys).ToArray())];
            cases.Clear();
            Array.ForEach(words, sentence => cases.Note(sentence));
            for (var i = 0; i < document.Length; i++)
            {
                var example = new NameExample(words[i], new byte[words[i].Length], new byte[words[i].Length], new byte[words[i].Length]);
                cases.Tell(example.Words, example.Around);
                tagger.Tag(example.Words, example.Tags);
                Label(document[i], example, adapt);
                if (!strict || IsComplete(example))
                {
                    examples.Add(example);
                }
            }
        }

        return examples;
    }

    /// <summary>Treebank sentences, of which is known only that words far from any proper noun are no names.</summary>
    public List<NameExample> Of(IReadOnlyList<TreeSentence> sentences)
    {
        var named = sentences
            .Select(sentence => new NameSentence([.. sentence.Tokens.Select(token => token.Form)], [.. sentence.Tokens.Select(_ => "O")]))
            .ToList();
        var examples = Of(named, adapt: false, strict: false);
        for (var s = 0; s < examples.Count; s++)
        {
            var tokens = sentences[s].Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                var capital = i > 0 && examples[s].Words[i].Traits.HasFlag(WordTraits.Capitalised) && tokens[i].Upos is "NOUN" or "ADJ" or "NUM" or "X";
                if (IsProper(tokens, i) || capital || (IsProper(tokens, i - 1) && IsProper(tokens, i + 1)))
                {
                    examples[s].Labels[i] = NameExample.Unknown;
                }
            }

            LabelFromLists(examples[s], tokens);
        }

        return examples;
    }

    /// <summary>Labels runs of proper nouns that are wholly a country, a listed city or body, or start with a forename that is nothing else.</summary>
    private static void LabelFromLists(NameExample example, IReadOnlyList<TreeToken> tokens)
    {
        var listed = new uint[tokens.Count];
        NameLists.Shared.Find(example.Words, listed);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsProper(tokens, i))
            {
                continue;
            }

            var first = i;
            while (IsProper(tokens, i + 1))
            {
                i++;
            }

            if (KindOf(listed.AsSpan(first, i + 1 - first)) is { } kind)
            {
                for (var k = first; k <= i; k++)
                {
                    example.Labels[k] = (byte)NameLabels.Of(kind, k - first, i + 1 - first);
                }
            }
        }
    }

    private static NameKind? KindOf(ReadOnlySpan<uint> run)
    {
        const ListedAs Places = ListedAs.Country | ListedAs.Region | ListedAs.LargeCity;
        const ListedAs Bodies = ListedAs.Body | ListedAs.Party | ListedAs.Media;
        var lists = (ListedAs)run[0];
        foreach (var word in run[1..])
        {
            lists &= (ListedAs)word;
        }

        var whole = NameLists.IsWhole(run);
        var elsewhere = (ListedAs)run[0] & ~(ListedAs.Forename | ListedAs.Surname) & (ListedAs)((1u << NameLists.PlaceShift) - 1);
        if (((ListedAs)run[0]).HasFlag(ListedAs.Forename) && run.Length <= 3 && elsewhere == ListedAs.Nowhere)
        {
            return NameKind.Person;
        }

        if (!whole || lists.HasFlag(ListedAs.Forename))
        {
            return null;
        }

        return (lists & Places) != ListedAs.Nowhere && (lists & Bodies) == ListedAs.Nowhere ? NameKind.Location
            : (lists & Bodies) != ListedAs.Nowhere && (lists & Places) == ListedAs.Nowhere ? NameKind.Organization
            : null;
    }

    private static bool IsProper(IReadOnlyList<TreeToken> tokens, int i) => i >= 0 && i < tokens.Count && tokens[i].Upos == "PROPN";

    private WordKeys Keys(string form)
    {
        lexicon.Read(form, out var keys);
        return keys;
    }

    private static void Label(NameSentence sentence, NameExample example, bool adapt)
    {
        var labels = sentence.Labels;
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == "O")
            {
                if (adapt && IsNationality(example, i, i + 1))
                {
                    example.Labels[i] = (byte)NameLabels.Of(NameKind.Nationality, 0, 1);
                }

                continue;
            }

            var first = i;
            while (i + 1 < labels.Count && labels[i + 1] == "I-" + labels[first][2..])
            {
                i++;
            }

            var kind = labels[first][2..] switch
            {
                "PER" => NameKind.Person,
                "ORG" => NameKind.Organization,
                _ => NameKind.Location,
            };
            Mark(sentence, example, first, i + 1, kind, adapt);
        }
    }

    private static void Mark(NameSentence sentence, NameExample example, int first, int end, NameKind kind, bool adapt)
    {
        if (adapt)
        {
            while (first < end && (sentence.Forms[first] == "the" || (kind == NameKind.Person && end - first > 1 && Titles.Contains(sentence.Forms[first]))))
            {
                first++;
            }

            kind = (kind != NameKind.Person || end - first == 1) && IsNationality(example, first, end) ? NameKind.Nationality : kind;
            if (first == end || (end - first == 1 && Faiths.Contains(sentence.Forms[first])))
            {
                return;
            }
        }

        for (var i = first; i < end; i++)
        {
            example.Labels[i] = (byte)NameLabels.Of(kind, i - first, end - first);
        }
    }

    private static bool IsNationality(NameExample example, int first, int end) =>
        example.Words[first].Traits.HasFlag(WordTraits.Capitalised)
        && NameLists.Shared.IsNationality(example.Words.AsSpan(first, end - first))
        && !NameLists.Shared.IsCountry(example.Words.AsSpan(first, end - first));

    private bool IsComplete(NameExample example)
    {
        for (var i = 0; i < example.Words.Length; i++)
        {
            if (example.Labels[i] == NameLabels.Outside && tagger.Tags.Upos[example.Tags[i]] == Upos.Propn)
            {
                return false;
            }
        }

        return true;
    }
}
