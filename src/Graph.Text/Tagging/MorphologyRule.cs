namespace Graph.Text.Tagging;

/// <summary>Reads grammatical features off tags and forms.</summary>
internal static class MorphologyRule
{
    /// <param name="xpos">The Penn Treebank tag.</param>
    /// <param name="form">The word in small letters.</param>
    /// <param name="passive">Whether the words around make a past participle passive.</param>
    public static Morphology Of(Upos upos, string xpos, string form, bool passive) =>
        upos switch
        {
            Upos.Noun or Upos.Propn => new Morphology(
                xpos is "NNS" or "NNPS" ? GrammaticalNumber.Plural : GrammaticalNumber.Singular,
                0,
                default,
                default,
                default,
                Passive: false
            ),
            Upos.Pron or Upos.Det => new Morphology(NumberOf(form), PersonOf(form), default, default, default, Passive: false),
            Upos.Adj or Upos.Adv => new Morphology(default, 0, default, default, DegreeOf(xpos), Passive: false),
            Upos.Verb or Upos.Aux => Verb(xpos, form, passive),
            _ => default,
        };

    private static Morphology Verb(string xpos, string form, bool passive)
    {
        var number = form switch
        {
            "am" or "was" or "'m" => GrammaticalNumber.Singular,
            _ => xpos == "VBZ" ? GrammaticalNumber.Singular : GrammaticalNumber.None,
        };
        var person =
            xpos == "VBZ" ? 3
            : form is "am" or "'m" ? 1
            : 0;
        return xpos switch
        {
            "VBZ" or "VBP" => new Morphology(number, person, Tense.Present, VerbForm.Finite, default, Passive: false),
            "VBD" => new Morphology(number, person, Tense.Past, VerbForm.Finite, default, Passive: false),
            "MD" => new Morphology(default, 0, default, VerbForm.Finite, default, Passive: false),
            "VBG" => new Morphology(default, 0, Tense.Present, VerbForm.PresentParticiple, default, Passive: false),
            "VBN" => new Morphology(default, 0, Tense.Past, VerbForm.PastParticiple, default, passive),
            _ => new Morphology(default, 0, default, VerbForm.Infinitive, default, Passive: false),
        };
    }

    private static Degree DegreeOf(string xpos) =>
        xpos switch
        {
            "JJR" or "RBR" => Degree.Comparative,
            "JJS" or "RBS" => Degree.Superlative,
            "JJ" => Degree.Positive,
            _ => Degree.None,
        };

    private static GrammaticalNumber NumberOf(string form) =>
        form switch
        {
            "i" or "me" or "my" or "mine" or "myself" or "he" or "him" or "his" or "himself" or "she" or "her" or "hers" or "herself" =>
                GrammaticalNumber.Singular,
            "it" or "its" or "itself" or "this" or "that" or "yourself" => GrammaticalNumber.Singular,
            "we" or "us" or "our" or "ours" or "ourselves" or "they" or "them" or "their" or "theirs" or "themselves" => GrammaticalNumber.Plural,
            "these" or "those" or "yourselves" => GrammaticalNumber.Plural,
            _ => GrammaticalNumber.None,
        };

    private static int PersonOf(string form) =>
        form switch
        {
            "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves" => 1,
            "you" or "your" or "yours" or "yourself" or "yourselves" => 2,
            "he" or "him" or "his" or "himself" or "she" or "her" or "hers" or "herself" or "it" or "its" or "itself" => 3,
            "they" or "them" or "their" or "theirs" or "themselves" => 3,
            _ => 0,
        };
}
