using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Graph.Scenarios.Scoring;

/// <summary>The tallies of a set of documents, and what was missed or wrong in them. Grows while documents are scored; belongs to one thread.</summary>
internal sealed class ScoreBoard
{
    private static readonly ImmutableArray<string> Names =
    [
        "people",
        "person's country",
        "person's office",
        "countries",
        "organizations",
        "places",
        "meetings",
        "meeting's status",
        "meeting's date",
        "meeting's place",
        "issues",
        "relations",
    ];

    private readonly Tally[] tallies = new Tally[Names.Length];
    private readonly StringBuilder misses = new();

    /// <summary>How many documents were scored.</summary>
    public int Documents { get; private set; }

    public Tally this[Measure measure] => tallies[(int)measure];

    /// <summary>What was missed and what was wrong, document by document.</summary>
    public string Misses => misses.ToString();

    /// <returns>The measure that the table calls <paramref name="name"/>; <c>null</c> where there is none.</returns>
    public static Measure? Find(string name) => Names.IndexOf(name) is >= 0 and var index ? (Measure)index : null;

    public void Begin(string document)
    {
        Documents++;
        misses.Append(document).Append('\n');
    }

    public void Add(Measure measure, Tally tally) => tallies[(int)measure] += tally;

    public void Note(string text) => misses.Append("  ").Append(text).Append('\n');

    /// <summary>Notes what was missed and what was found without being there; nothing for empty lists.</summary>
    public void Note(string what, IReadOnlyCollection<string> missed, IReadOnlyCollection<string> extra)
    {
        if (missed.Count > 0)
        {
            Note($"missed {what}: {string.Join("; ", missed)}");
        }

        if (extra.Count > 0)
        {
            Note($"extra  {what}: {string.Join("; ", extra)}");
        }
    }

    /// <summary>One row a measure: precision, recall, F1 and the counts behind them.</summary>
    /// <remarks>Gold holds the clearly stated relations only, so what else a graph says is not counted as wrong.</remarks>
    public string Table()
    {
        var table = new StringBuilder();
        table.Append("measure              precision  recall     F1   found/gold/predicted   (");
        table.Append(CultureInfo.InvariantCulture, $"{Documents} documents)\n");
        for (var i = 0; i < Names.Length; i++)
        {
            var tally = tallies[i];
            var open = (Measure)i == Measure.Relations;
            table.Append(CultureInfo.InvariantCulture, $"{Names[i], -20}{(open ? "-" : Figure(tally.Precision)), 10}{Figure(tally.Recall), 8}");
            table.Append(CultureInfo.InvariantCulture, $"{(open ? "-" : Figure(tally.F1)), 7}   {tally.Found}/{tally.Gold}/{tally.Predicted}\n");
        }

        return table.ToString();
    }

    /// <summary>Three decimals; an exact tie goes to the even digit, as in the project's scoring script.</summary>
    private static string Figure(double value)
    {
        // Only sixteenths can lie exactly between two thousandths.
        var tie = value * 16 == Math.Floor(value * 16);
        var rounded = tie ? (double)Math.Round((decimal)value, 3, MidpointRounding.ToEven) : value;
        return rounded.ToString("F3", CultureInfo.InvariantCulture);
    }
}
