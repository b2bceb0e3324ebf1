using System.Globalization;
using Graph.Query.Questions;

namespace Graph.App.Rendering.Views;

/// <summary>How many nodes of each label there are.</summary>
internal static class CountsView
{
    public static void Write(IPage page, Summary summary) =>
        page.Table(
            ["what", "how many"],
            [
                .. summary
                    .Nodes.Where(pair => pair.Count > 0)
                    .Select(pair => (IReadOnlyList<Piece>)[pair.Label.ToString(), pair.Count.ToString(CultureInfo.InvariantCulture)]),
            ]
        );
}
