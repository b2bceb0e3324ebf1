namespace Graph.Text.Tagging;

/// <summary>The law that a sentence with a full stop has a finite verb, where word after word was tagged without knowing the whole.</summary>
/// <remarks>"The envoy, a lawyer, travelled to Lima.": a participle to who only sees two words on either side. While a sentence is tagged the token
/// that came nearest to a finite verb is kept; where none became one, that token is it. A caption, which has nothing near, stays without.</remarks>
internal struct FiniteVerb
{
    // Shorter ones are headings and answers.
    private const int Shortest = 5;

    // How far below the best tag that of a finite verb may lie, in the units of the weights; a participle, which is written alike, so many times as far.
    private const int Near = 3000;
    private const int Participles = 8;

    private readonly TagSet tags;
    private int margin = Near;

    public FiniteVerb(TagSet tags) => this.tags = tags;

    /// <summary>The token that is the likeliest finite verb after all; −1 where none is near.</summary>
    public int Token { get; private set; } = -1;

    /// <summary>The tag it would have.</summary>
    public int Tag { get; private set; }

    /// <summary>Whether one was found.</summary>
    public bool Found { get; private set; }

    /// <summary>Notes a tag that was given.</summary>
    public void Given(int tag) => Found |= tags.Finite[tag];

    /// <summary>Notes how near a token came, as long as none was found.</summary>
    public void Saw(int token, int best, ReadOnlySpan<int> scores)
    {
        if (Found)
        {
            return;
        }

        foreach (var tag in tags.FiniteTags)
        {
            var lacks = (scores[best] - scores[tag]) / (tags.Xpos[best] is "VBN" ? Participles : 1);
            if (lacks < margin)
            {
                margin = lacks;
                (Token, Tag) = (token, tag);
            }
        }
    }

    /// <summary>Whether the sentence has to have one and has none.</summary>
    public readonly bool Missing(ReadOnlySpan<byte> given) => !Found && Token >= 0 && given.Length >= Shortest && tags.Xpos[given[^1]] is ".";
}
