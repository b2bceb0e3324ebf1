namespace Graph.Text.Tagging;

/// <summary>Whether a past participle is passive, by the auxiliaries before it.</summary>
/// <remarks>Passive: "was sent", "has been sent", "got hurt", "the man sent there". Not: "has sent", "had not yet sent".</remarks>
internal static class PassiveRule
{
    private const int Reach = 6;

    public static bool Applies(ReadDocument read, int token)
    {
        var first = read.Sentences[read.SentenceOf(token)].First;
        for (var i = token - 1; i >= first && i >= token - Reach; i--)
        {
            switch (read.Upos(i))
            {
                case Text.Upos.Aux:
                    return read.Lemma(i) is "be" or "get";
                case Text.Upos.Verb when read.Lemma(i) is "have":
                    return false;
                case Text.Upos.Adv or Text.Upos.Part or Text.Upos.Pron:
                    break;
                case Text.Upos.Verb when read.Xpos(i) == "VBN":
                case Text.Upos.Cconj:
                    // "was arrested and sent": the first participle decides.
                    break;
                default:
                    return true;
            }
        }

        return true;
    }
}
