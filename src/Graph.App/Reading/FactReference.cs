using Graph.Model.Facts;

namespace Graph.App.Reading;

/// <summary>One fact of one document.</summary>
/// <param name="Index">Its place in the document's facts, from 0.</param>
internal readonly record struct FactReference(DocumentFacts Read, int Index)
{
    public Fact Fact => Read.Facts[Index];

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Read.Document.Id}#{Index}");
}
