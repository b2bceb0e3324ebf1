using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Extraction.Dates;
using Graph.Model.Documents;
using Graph.Text;
using Graph.Text.Gazetteer;
using Graph.Text.Times;

namespace Graph.Extraction.Reading;

/// <summary>A document's tokens with what every rule asks of them: form, key, sentence, capital, time. Immutable.</summary>
/// <remarks>Indexes are token indexes of the whole document. A <em>key</em> is the folded form, letters and digits only; it is empty for punctuation.</remarks>
internal sealed class Passage
{
    private readonly ReadDocument read;
    private readonly ImmutableArray<int> sentenceOf;
    private readonly ImmutableArray<bool> titleCase;
    private readonly ImmutableArray<bool> headings;
    private readonly bool[] timed;
    private readonly Lazy<Tree> tree;
    private readonly string?[] lemmas;

    public Passage(Document document, ParsingMode parsing = ParsingMode.Accurate)
    {
        Document = document;
        read = Language.Read(document.Text, parsing);
        tree = new Lazy<Tree>(() => new Tree(read));
        Count = read.Tokens.Length;
        lemmas = new string?[Count];
        (Forms, Keys) = Words(read);
        var owner = new int[Count];
        for (var s = 0; s < read.Sentences.Length; s++)
        {
            for (var i = read.Sentences[s].First; i < read.Sentences[s].End; i++)
            {
                owner[i] = s;
            }
        }

        sentenceOf = ImmutableCollectionsMarshal.AsImmutableArray(owner);
        Sentences = [.. read.Sentences.Select((sentence, index) => new Sentence(index, sentence.Range))];
        titleCase = [.. read.Sentences.Select(sentence => IsTitleCase(sentence.First, sentence.End))];
        headings = Headings.Find(read);
        (Times, IsHistory) = NarrativeYears.Complete(
            read,
            DatedList.Complete(read, [.. read.Sentences.SelectMany(sentence => TimeFinder.Find(Keys, i => Forms[i], sentence.First, sentence.End))]),
            headings,
            document.Metadata.Published?.Start
        );
        timed = new bool[Count];
        foreach (var time in Times)
        {
            timed.AsSpan(time.First, time.End - time.First).Fill(true);
        }

        LowerCaseWords = Enumerable
            .Range(0, Count)
            .Where(i => Forms[i].Length > 0 && char.IsLower(Forms[i][0]))
            .Select(i => Keys[i])
            .ToHashSet(StringComparer.Ordinal);
    }

    public Document Document { get; }

    public int Count { get; }

    public ImmutableArray<string> Forms { get; }

    public ImmutableArray<string> Keys { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>In text order.</summary>
    public ImmutableArray<TimeExpression> Times { get; }

    /// <summary>Whether the text tells of years long past and not of the days around its publication.</summary>
    public bool IsHistory { get; }

    /// <summary>Whether a heading stands between two sentences, or at the second.</summary>
    public bool HasHeading(int from, int to) => headings.AsSpan()[(from + 1)..(to + 1)].Contains(true);

    /// <summary>Whether a token is part of a time expression.</summary>
    public bool IsTime(int token) => token >= 0 && token < Count && timed[token];

    /// <summary>The time expressions that begin within the tokens, in order.</summary>
    public IEnumerable<TimeExpression> TimesWithin(TokenSpan span)
    {
        var low = 0;
        var high = Times.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Times[middle].First < span.First ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < Times.Length && Times[i].First < span.End; i++)
        {
            yield return Times[i];
        }
    }

    /// <summary>Keys of words that this document writes in lower case somewhere: their capital elsewhere may be a sentence's.</summary>
    public IReadOnlySet<string> LowerCaseWords { get; }

    public int SentenceOf(int token) => sentenceOf[token];

    /// <summary>Tokens of a sentence.</summary>
    public TokenSpan Tokens(int sentence) => new(read.Sentences[sentence].First, read.Sentences[sentence].End);

    /// <summary>Tokens of the sentence that <paramref name="token"/> stands in.</summary>
    public TokenSpan SentenceAt(int token) => Tokens(sentenceOf[token]);

    /// <summary>Whether most words of the sentence have a capital, as headlines do, so that capitals say nothing.</summary>
    public bool InTitleCase(int token) => titleCase[sentenceOf[token]];

    public bool IsCapital(int token) => token >= 0 && token < Count && Forms[token].Length > 0 && char.IsUpper(Forms[token][0]);

    /// <summary>Two or more letters, all of them capitals.</summary>
    public bool IsUpperCase(int token) => AreCapitals(Forms[token]);

    /// <summary>Whether there are two or more letters, all of them capitals.</summary>
    public static bool AreCapitals(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                letters++;
                if (!char.IsUpper(c))
                {
                    return false;
                }
            }
        }

        return letters > 1;
    }

    /// <summary>Whether the token is used as a verb; where capitals say nothing, whether it could be.</summary>
    public bool IsVerb(int token) => read.Upos(token) is Upos.Verb or Upos.Aux || (titleCase[sentenceOf[token]] && read.Upos(token) is not Upos.Adp);

    /// <summary>Whether the token is used as a common noun; where capitals say nothing, whether it could be.</summary>
    public bool IsNoun(int token) => read.Upos(token) is Upos.Noun || (read.Upos(token) is Upos.Propn && (titleCase[sentenceOf[token]] || IsCapital(token)));

    /// <summary>The token that this one depends on; −1 for the root of its sentence.</summary>
    public int Head(int token) => tree.Value.Heads[token];

    /// <summary>How it depends on its head, as Universal Dependencies name it.</summary>
    public string Relation(int token) => read.Relation(token);

    /// <summary>The tokens that depend on this one, in text order.</summary>
    public ImmutableArray<int> Children(int token) => tree.Value.Children[token];

    /// <summary>Whether the token is used as a name.</summary>
    public bool IsProper(int token) => read.Upos(token) is Upos.Propn;

    /// <summary>The dictionary form, or an empty text outside the document.</summary>
    public string Lemma(int token) => token >= 0 && token < Count ? lemmas[token] ??= read.Lemma(token) : string.Empty;

    /// <summary>The key, or an empty text outside the document.</summary>
    public string Key(int token) => token >= 0 && token < Count ? Keys[token] : string.Empty;

    /// <summary>The form, or an empty text outside the document.</summary>
    public string Form(int token) => token >= 0 && token < Count ? Forms[token] : string.Empty;

    /// <summary>The part of speech; a mark's outside the document.</summary>
    public Upos Part(int token) => token >= 0 && token < Count ? read.Upos(token) : Upos.Punct;

    /// <summary>The Penn Treebank tag, or an empty text outside the document.</summary>
    public string Tag(int token) => token >= 0 && token < Count ? read.Xpos(token) : string.Empty;

    /// <summary>Whether an empty line stands between two sentences, or the second is the first of all.</summary>
    public bool StartsParagraph(int sentence) => Paragraphs.IsStart(read, sentence);

    public bool StartsSentence(int token) => SentenceAt(token).First == token;

    /// <summary>Whether no white space stands between a token and the one before it.</summary>
    public bool IsAttached(int token) => token > 0 && read.Tokens[token].Range.Start == read.Tokens[token - 1].Range.End;

    /// <summary>Where the tokens stand in the document's text.</summary>
    public TextRange Range(TokenSpan span) => new(read.Tokens[span.First].Range.Start, read.Tokens[span.End - 1].Range.End);

    /// <summary>The text of the tokens, with line breaks and runs of white space as single spaces.</summary>
    public string Text(TokenSpan span) =>
        span.Length == 0 ? string.Empty : string.Join(' ', Range(span).In(Document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Forms and keys of all tokens; words that are written alike share theirs.
    private static (ImmutableArray<string> Forms, ImmutableArray<string> Keys) Words(ReadDocument read)
    {
        var forms = new string[read.Tokens.Length];
        var keys = new string[read.Tokens.Length];
        var known = new Dictionary<string, (string Form, string Key)>(StringComparer.Ordinal);
        var byText = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < forms.Length; i++)
        {
            var text = read.Text.AsSpan(read.Tokens[i].Range.Start, read.Tokens[i].Range.Length);
            if (!byText.TryGetValue(text, out var word))
            {
                var form = read.Form(i);
                byText[text] = word = (form, WordKey.Of(form));
            }

            (forms[i], keys[i]) = word;
        }

        return (ImmutableCollectionsMarshal.AsImmutableArray(forms), ImmutableCollectionsMarshal.AsImmutableArray(keys));
    }

    private bool IsTitleCase(int first, int end)
    {
        var long_ = 0;
        var capital = 0;
        for (var i = first; i < end; i++)
        {
            if (Keys[i].Length > 3 && char.IsLetter(Forms[i][0]))
            {
                long_++;
                capital += char.IsUpper(Forms[i][0]) ? 1 : 0;
            }
        }

        return long_ >= 4 && capital * 10 >= long_ * 8 && Forms[end - 1] is not ("." or "\"" or "”");
    }

    // The dependencies, read once: each token's head, and the other way round.
    private sealed class Tree
    {
        public Tree(ReadDocument read)
        {
            Heads = new int[read.Tokens.Length];
            Children = new ImmutableArray<int>[Heads.Length];
            var counts = new int[Heads.Length];
            for (var i = 0; i < Heads.Length; i++)
            {
                Heads[i] = read.Head(i);
                if (Heads[i] >= 0)
                {
                    counts[Heads[i]]++;
                }
            }

            var dependents = new int[Heads.Length][];
            for (var i = 0; i < Heads.Length; i++)
            {
                dependents[i] = counts[i] == 0 ? [] : new int[counts[i]];
            }

            for (var i = Heads.Length - 1; i >= 0; i--)
            {
                if (Heads[i] >= 0)
                {
                    dependents[Heads[i]][--counts[Heads[i]]] = i;
                }
            }

            for (var i = 0; i < Heads.Length; i++)
            {
                Children[i] = ImmutableCollectionsMarshal.AsImmutableArray(dependents[i]);
            }
        }

        public int[] Heads { get; }

        public ImmutableArray<int>[] Children { get; }
    }
}
