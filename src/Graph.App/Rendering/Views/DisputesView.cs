using Graph.Query.Questions;

namespace Graph.App.Rendering.Views;

/// <summary>Each disputed field with who says what.</summary>
internal static class DisputesView
{
    private const int MostQuotes = 2;

    public static void Write(IPage page, IReadOnlyList<Dispute> disputes)
    {
        for (var i = 0; i < disputes.Count; i++)
        {
            if (i > 0)
            {
                page.Line();
            }

            var dispute = disputes[i];
            page.Line(Piece.Strong(dispute.Meeting.Sentence), ".");
            page.Line(2, Piece.Dim(dispute.Meeting.Meeting.Id.Value));
            page.Line(2, $"{dispute.Field}: ", Piece.Strong(dispute.Won ?? "not decided"), dispute.Decided is { } how ? Piece.Dim($"  ({how})") : string.Empty);
            foreach (var side in dispute.Sides)
            {
                page.Line(4, side.Value);
                CitationView.WriteFirst(page, 6, side.Says, MostQuotes);
            }
        }
    }
}
