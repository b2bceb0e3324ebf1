using System.Collections.Immutable;
using Graph.Text.Lemmas;
using Graph.Text.Names;
using Graph.Text.Parsing;
using Graph.Text.Tagging;
using Graph.Text.Tokens;

namespace Graph.Text;

/// <summary>A text and what was read in it. Every range points into <see cref="Text"/>.</summary>
/// <remarks>Tokens and sentences are there from the start; tags, names and dependencies are each made for the whole text when the first of
/// them is asked for, and kept.
/// Asking twice gives the same answer, from any thread.</remarks>
public sealed class ReadDocument
{
    private readonly Lazy<byte[]> tags;
    private readonly Lazy<ImmutableArray<NameSpan>> names;
    private readonly Lazy<DocumentTrees> trees;

    internal ReadDocument(string text, ImmutableArray<Token> tokens, ImmutableArray<SentenceSpan> sentences, ParsingMode parsing)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        tags = new Lazy<byte[]>(() => DocumentTagger.Tag(this));
        names = new Lazy<ImmutableArray<NameSpan>>(() => DocumentNames.Find(this));
        trees = new Lazy<DocumentTrees>(() => DocumentTrees.Parse(this, parsing));
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>In the order of the text. White space and stray invisible characters belong to no token.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>In the order of the text; together they hold every token once.</summary>
    public ImmutableArray<SentenceSpan> Sentences { get; }

    /// <summary>The token's text without soft hyphens and zero-width characters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public string Form(int token)
    {
        ThrowIfNone(token);
        return Characters.Clean(Raw(token));
    }

    /// <summary>The token's universal part of speech.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public Upos Upos(int token)
    {
        ThrowIfNone(token);
        return Tagger.Shared.Tags.Upos[tags.Value[token]];
    }

    /// <summary>The token's Penn Treebank tag, such as <c>VBD</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public string Xpos(int token)
    {
        ThrowIfNone(token);
        return Tagger.Shared.Tags.Xpos[tags.Value[token]];
    }

    /// <summary>The token's dictionary form: "meet" for "met". Proper nouns keep their capitals, all else is in small letters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public string Lemma(int token) => Lemmatizer.Shared.Lemma(Form(token).Replace('\u2019', '\''), Xpos(token));

    /// <summary>The token's grammatical features.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public Morphology Morphology(int token)
    {
        var xpos = Xpos(token);
        return MorphologyRule.Of(Upos(token), xpos, Form(token).ToLowerInvariant(), xpos == "VBN" && PassiveRule.Applies(this, token));
    }

    /// <summary>The names of persons, organisations and places, and the words of nationality, in the order of the text; none overlap.</summary>
    public ImmutableArray<NameSpan> Names => names.Value;

    /// <summary>The token on which this one depends, or -1 for the root of its sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public int Head(int token)
    {
        var sentence = Sentences[SentenceOf(token)];
        var head = trees.Value.Head(token);
        return head == sentence.Count ? -1 : sentence.First + head;
    }

    /// <summary>How the token depends on its head, as Universal Dependencies name it, with the subtype: <c>nsubj:pass</c>; <c>root</c> for the root.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public string Relation(int token)
    {
        ThrowIfNone(token);
        return trees.Value.Label(token);
    }

    /// <summary>The tokens that depend on this one, in the order of the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public IEnumerable<int> Children(int token)
    {
        var sentence = Sentences[SentenceOf(token)];
        return Enumerable.Range(sentence.First, sentence.Count).Where(i => trees.Value.Head(i) == token - sentence.First);
    }

    /// <summary>The index in <see cref="Sentences"/> of the sentence that holds the token.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public int SentenceOf(int token)
    {
        ThrowIfNone(token);
        int low = 0,
            high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Sentences[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>The token's characters as they stand in the text.</summary>
    internal ReadOnlySpan<char> Raw(int token)
    {
        var range = Tokens[token].Range;
        return Text.AsSpan(range.Start, range.Length);
    }

    /// <summary>The numbers of all tokens' tags.</summary>
    internal ReadOnlySpan<byte> Tags => tags.Value;

    private void ThrowIfNone(int token)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, Tokens.Length);
    }
}
