using Graph.Model.Documents;

namespace Graph.Text;

/// <summary>A word, number or mark, as the English Web Treebank cuts them: "don't" is "do" and "n't", "U.S.-China" is "U.S.", "-" and "China".</summary>
/// <param name="Range">Where it stands in the document's text; never empty. Ranges rise and do not overlap.</param>
/// <param name="SpaceBefore">Whether white space stands between the token before and this one; false for the first of a document.</param>
public readonly record struct Token(TextRange Range, bool SpaceBefore);
