using Graph.Model.Facts;

namespace Graph.Store.Sql;

/// <summary>Guards the promise that every document comes back exactly as it was put.</summary>
internal static class StorableText
{
    /// <exception cref="ArgumentException">The document's text would come back changed: SQLite ends a text at NUL, and UTF-8 has no
    /// form for half a surrogate pair.</exception>
    public static void Check(DocumentFacts facts)
    {
        var text = facts.Document.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
            {
                throw new ArgumentException($"The text of '{facts.Document.Id}' holds a NUL at {i}.", nameof(facts));
            }

            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                throw new ArgumentException($"The text of '{facts.Document.Id}' holds half a surrogate pair at {i}.", nameof(facts));
            }

            i++;
        }
    }
}
