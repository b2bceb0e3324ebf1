namespace Graph.Training.Corpora;

/// <summary>One word of a treebank sentence.</summary>
/// <param name="Form">The word; words of one surface token ("do", "n't") follow each other.</param>
/// <param name="Head">Index of the head in the sentence, from 0; -1 for the root.</param>
/// <param name="Relation">The relation with its subtype, such as <c>nsubj:pass</c>.</param>
/// <param name="SpaceAfter">Whether a space stands after it in the text.</param>
internal sealed record TreeToken(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, bool SpaceAfter);
