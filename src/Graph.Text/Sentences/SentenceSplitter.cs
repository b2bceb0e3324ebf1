using Graph.Model.Documents;

namespace Graph.Text.Sentences;

/// <summary>Groups tokens into sentences: empty lines and paragraph lines always end one, full stops and the like when what follows agrees.</summary>
internal readonly ref struct SentenceSplitter
{
    // Tables and lists without a full stop are cut here, so that no later step meets a sentence without bound.
    private const int LongestSentence = 600;

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly LineBreaks lines;
    private readonly BoundaryRule rule;

    private SentenceSplitter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        this.text = text;
        this.tokens = tokens;
        lines = LineBreaks.Of(text);
        rule = new BoundaryRule(text, tokens);
    }

    public static SentenceSpan[] Split(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens) => new SentenceSplitter(text, tokens).Run();

    private SentenceSpan[] Run()
    {
        var sentences = new List<SentenceSpan>(tokens.Length / 16);
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i + 1 == tokens.Length || Ends(first, i))
            {
                sentences.Add(new SentenceSpan(first, i + 1, new TextRange(tokens[first].Range.Start, tokens[i].Range.End)));
                first = i + 1;
            }
        }

        return [.. sentences];
    }

    private bool Ends(int first, int token)
    {
        var gap = GapAfter(token);
        if (gap == Gap.Paragraph || token - first + 1 >= LongestSentence)
        {
            return true;
        }

        if (gap == Gap.Line && !rule.IsOpen(token) && !lines.RunsOn(text, tokens[token].Range.End, tokens[token + 1].Range.Start, rule.IsTerminal(token)))
        {
            return true;
        }

        return rule.Ends(first, token, gap);
    }

    private Gap GapAfter(int token)
    {
        if (!tokens[token + 1].SpaceBefore)
        {
            return Gap.None;
        }

        var ends = 0;
        for (var i = tokens[token].Range.End; i < tokens[token + 1].Range.Start; i++)
        {
            var c = text[i];
            if (c is '\u2029' or '\f')
            {
                return Gap.Paragraph;
            }

            if (c is '\n' or '\u2028' or '\u0085' || (c == '\r' && text[i + 1] != '\n'))
            {
                ends++;
            }
        }

        return ends switch
        {
            0 => Gap.Space,
            1 => Gap.Line,
            _ => Gap.Paragraph,
        };
    }
}
