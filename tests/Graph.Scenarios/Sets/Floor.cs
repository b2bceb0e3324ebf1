using System.Collections.Immutable;
using System.Globalization;
using Graph.Scenarios.Support;

namespace Graph.Scenarios.Sets;

/// <summary>The least that a measure of a set may come to.</summary>
/// <param name="Set">See <see cref="ArticleSet.Name"/>.</param>
/// <param name="Measure">As the table calls it, or <c>corpus meetings</c> or <c>corpus connections</c>.</param>
/// <param name="Figure">precision, recall or F1.</param>
/// <param name="Least">0 to 1.</param>
internal sealed record Floor(string Set, string Measure, string Figure, double Least)
{
    /// <summary>The lines of <c>floors.tsv</c>, after the two of its head.</summary>
    public static ImmutableArray<Floor> All { get; } =
    [.. File.ReadLines(Repository.At("tests", "Graph.Scenarios", "floors.tsv")).Skip(2).Where(line => line.Length > 0).Select(Parse)];

    public static IEnumerable<Floor> Of(string set) => All.Where(floor => floor.Set == set);

    /// <returns>What is wrong; <c>null</c> where <paramref name="figure"/> is high enough.</returns>
    public string? Complaint(double figure) =>
        figure >= Least ? null : string.Create(CultureInfo.InvariantCulture, $"{Set}: the {Figure} of {Measure} is {figure:F3}, below its floor of {Least:F3}");

    private static Floor Parse(string line)
    {
        var cells = line.Split('\t');
        return new Floor(cells[0], cells[1], cells[2], double.Parse(cells[3], CultureInfo.InvariantCulture));
    }
}
