using System.Text;

namespace Graph.App.Documents.Decoding;

/// <summary>Replaces what no text may hold and JSON or HTML can smuggle in: NUL, and half a surrogate pair, each by U+FFFD.</summary>
/// <remarks>One code unit for one, so no offset moves.</remarks>
internal static class CleanText
{
    public static string Of(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                clean ??= new StringBuilder(text);
                clean[i] = '\ufffd';
            }
        }

        return clean?.ToString() ?? text;
    }
}
