using System.Globalization;
using Graph.App.Reading;
using Graph.Model.Facts;

namespace Graph.App.Rendering.Views;

/// <summary>A fact in one line: number, kind, what it says, who says it, the rule.</summary>
internal static class FactLine
{
    public static void Write(IPage page, int indent, FactReference reference)
    {
        var (read, fact) = (reference.Read, reference.Fact);
        var (kind, parts) = FactParts.Of(fact);
        var pieces = new List<Piece> { Piece.Dim(string.Create(CultureInfo.InvariantCulture, $"#{reference.Index} ")), Piece.Strong(kind) };
        foreach (var part in parts)
        {
            pieces.Add(Piece.Dim($" {part.Name} "));
            if (part.Text is { } text)
            {
                pieces.Add(new Piece(text, part.Name == "status" ? StatusTone.Of(text) : Tone.Plain));
            }

            pieces.AddRange(Names(read, part.Entities));
        }

        if (fact.Evidence.Speaker is { } speaker)
        {
            pieces.Add(Piece.Dim(" says "));
            pieces.AddRange(speaker.Entity is { } who ? Names(read, [who]) : [speaker.Text]);
        }

        pieces.Add(Piece.Dim($" [{fact.Evidence.Rule}]"));
        page.Line(indent, [.. pieces]);
    }

    /// <summary>Entities by name and mark, with commas between.</summary>
    public static IEnumerable<Piece> Names(DocumentFacts read, IEnumerable<int> entities)
    {
        var comma = false;
        foreach (var entity in entities)
        {
            yield return comma ? ", " : string.Empty;
            yield return new Piece(read.Entities[entity].Name, KindTone.Of(read.Entities[entity].Kind));
            yield return Piece.Dim(" " + EntityMark.Of(read, entity));
            comma = true;
        }
    }
}
