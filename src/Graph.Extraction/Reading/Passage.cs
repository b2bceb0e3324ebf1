using System.Collections.Frozen;
using System.Collections.Immutable;
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
    private readonly Lazy<ImmutableArray<int>[]> children;

    public Passage(Document document, ParsingMode parsing = ParsingMode.Accurate)
    {
        Document = document;
        read = Language.Read(document.Text, parsing);
        children = new Lazy<ImmutableArray<int>[]>(Dependents);
        Count = read.Tokens.Length;
        Forms = [.. Enumerable.Range(0, Count).Select(read.Form)];
        Keys = [.. Forms.Select(WordKey.Of)];
        var owner = new int[Count];
        for (var s = 0; s < read.Sentences.Length; s++)
        {
            for (var i = read.Sentences[s].First; i < read.Sentences[s].End; i++)
            {
                owner[i] = s;
            }
        }

        sentenceOf = [.. owner];
        Sentences = [.. read.Sentences.Select((sentence, index) => new Sentence(index, sentence.Range))];
        titleCase = [.. read.Sentences.Select(sentence => IsTitleCase(sentence.First, sentence.End))];
        Times = DatedList.Complete(read, [.. read.Sentences.SelectMany(sentence => TimeFinder.Find(Keys, i => Forms[i], sentence.First, sentence.End))]);
        LowerCaseWords = Enumerable
            .Range(0, Count)
            .Where(i => Forms[i].Length > 0 && char.IsLower(Forms[i][0]))
            .Select(i => Keys[i])
            .ToFrozenSet(StringComparer.Ordinal);
    }

    public Document Document { get; }

    public int Count { get; }

    public ImmutableArray<string> Forms { get; }

    public ImmutableArray<string> Keys { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>In text order.</summary>
    public ImmutableArray<TimeExpression> Times { get; }

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
    public FrozenSet<string> LowerCaseWords { get; }

    public int SentenceOf(int token) => sentenceOf[token];

    /// <summary>Tokens of a sentence.</summary>
    public TokenSpan Tokens(int sentence) => new(read.Sentences[sentence].First, read.Sentences[sentence].End);

    /// <summary>Tokens of the sentence that <paramref name="token"/> stands in.</summary>
    public TokenSpan SentenceAt(int token) => Tokens(sentenceOf[token]);

    /// <summary>Whether most words of the sentence have a capital, as headlines do, so that capitals say nothing.</summary>
    public bool InTitleCase(int token) => titleCase[sentenceOf[token]];

    public bool IsCapital(int token) => token >= 0 && token < Count && Forms[token].Length > 0 && char.IsUpper(Forms[token][0]);

    /// <summary>Two or more letters, all of them capitals.</summary>
    public bool IsUpperCase(int token) => Forms[token].Count(char.IsLetter) > 1 && Forms[token].All(c => !char.IsLetter(c) || char.IsUpper(c));

    /// <summary>Whether the token is used as a verb; where capitals say nothing, whether it could be.</summary>
    public bool IsVerb(int token) => read.Upos(token) is Upos.Verb or Upos.Aux || (titleCase[sentenceOf[token]] && read.Upos(token) is not Upos.Adp);

    /// <summary>Whether the token is used as a common noun; where capitals say nothing, whether it could be.</summary>
    public bool IsNoun(int token) => read.Upos(token) is Upos.Noun || (read.Upos(token) is Upos.Propn && (titleCase[sentenceOf[token]] || IsCapital(token)));

    /// <summary>The token that this one depends on; −1 for the root of its sentence.</summary>
    public int Head(int token) => read.Head(token);

    /// <summary>How it depends on its head, as Universal Dependencies name it.</summary>
    public string Relation(int token) => read.Relation(token);

    /// <summary>The tokens that depend on this one, in text order.</summary>
    public ImmutableArray<int> Children(int token) => children.Value[token];

    /// <summary>Whether the token is used as a name.</summary>
    public bool IsProper(int token) => read.Upos(token) is Upos.Propn;

    /// <summary>The dictionary form, or an empty text outside the document.</summary>
    public string Lemma(int token) => token >= 0 && token < Count ? read.Lemma(token) : string.Empty;

    /// <summary>The key, or an empty text outside the document.</summary>
    public string Key(int token) => token >= 0 && token < Count ? Keys[token] : string.Empty;

    /// <summary>The form, or an empty text outside the document.</summary>
    public string Form(int token) => token >= 0 && token < Count ? Forms[token] : string.Empty;

    /// <summary>The part of speech; a mark's outside the document.</summary>
    public Upos Part(int token) => token >= 0 && token < Count ? read.Upos(token) : Upos.Punct;

    /// <summary>The Penn Treebank tag, or an empty text outside the document.</summary>
    public string Tag(int token) => token >= 0 && token < Count ? read.Xpos(token) : string.Empty;

    /// <summary>Whether an empty line stands between two sentences, or the second is the first of all.</summary>
    public bool StartsParagraph(int sentence) =>
        sentence == 0 || Document.Text.AsSpan()[Sentences[sentence - 1].Range.End..Sentences[sentence].Range.Start].Count('\n') > 1;

    public bool StartsSentence(int token) => SentenceAt(token).First == token;

    /// <summary>Whether no white space stands between a token and the one before it.</summary>
    public bool IsAttached(int token) => token > 0 && read.Tokens[token].Range.Start == read.Tokens[token - 1].Range.End;

    /// <summary>Where the tokens stand in the document's text.</summary>
    public TextRange Range(TokenSpan span) => new(read.Tokens[span.First].Range.Start, read.Tokens[span.End - 1].Range.End);

    /// <summary>The text of the tokens, with line breaks and runs of white space as single spaces.</summary>
    public string Text(TokenSpan span) =>
        span.Length == 0 ? string.Empty : string.Join(' ', Range(span).In(Document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private ImmutableArray<int>[] Dependents()
    {
        var lists = new List<int>?[Count];
        for (var i = 0; i < Count; i++)
        {
            if (read.Head(i) is >= 0 and var head)
            {
                (lists[head] ??= []).Add(i);
            }
        }

        return [.. lists.Select(list => list is null ? ImmutableArray<int>.Empty : [.. list])];
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
}
