using System.Text;

namespace Graph.Query.Cypher.Syntax;

/// <summary>The names of Unicode's normal forms.</summary>
internal static class TextForms
{
    /// <returns><c>null</c> where it is no such name. Letter case makes no difference.</returns>
    public static NormalizationForm? Find(string name) =>
        name.ToUpperInvariant() switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => null,
        };
}
