using System.Text;
using System.Xml;

namespace Graph.Export.Drawings;

/// <summary>XML that is the same bytes everywhere and that no reader refuses.</summary>
internal static class XmlText
{
    /// <summary>A writer over <paramref name="to"/> that has written the XML declaration for UTF-8; leaves <paramref name="to"/> open.</summary>
    public static XmlWriter Open(TextWriter to)
    {
        // The writer would name the encoding of a StringWriter, which is UTF-16; what reaches the file is UTF-8.
        to.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return XmlWriter.Create(
            to,
            new XmlWriterSettings
            {
                OmitXmlDeclaration = true,
                Indent = true,
                NewLineChars = "\n",
                NewLineHandling = NewLineHandling.Entitize,
                CloseOutput = false,
            }
        );
    }

    /// <summary><paramref name="text"/> without the control characters that XML 1.0 cannot hold in any form.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in WellFormed.Of(text))
        {
            if (char.IsSurrogate(c) || XmlConvert.IsXmlChar(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
