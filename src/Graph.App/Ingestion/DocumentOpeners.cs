using Graph.App.Composition;
using Graph.App.Documents;
using Graph.App.Documents.Formats;

namespace Graph.App.Ingestion;

/// <summary>The formats that the program reads, with the field names its user gave.</summary>
internal static class DocumentOpeners
{
    /// <param name="map"><c>field=path</c>, see <see cref="FieldMap.Parse"/>.</param>
    /// <exception cref="WrongUseException">A mapping is not of that form.</exception>
    public static DocumentOpener Of(IEnumerable<string> map)
    {
        try
        {
            var options = DocumentOptions.Default with { Map = FieldMap.Parse(map) };
            return path => DocumentReader.Read(path, options);
        }
        catch (FormatException e)
        {
            throw new WrongUseException(e.Message);
        }
    }
}
