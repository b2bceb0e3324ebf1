using System.Collections.Frozen;

namespace Graph.Text.Gazetteer;

/// <summary>One row of a word list.</summary>
public readonly struct TsvRow
{
    private readonly TsvTable table;
    private readonly string[] cells;

    internal TsvRow(TsvTable table, string[] cells)
    {
        this.table = table;
        this.cells = cells;
    }

    /// <summary>The cell under <paramref name="column"/>; empty where it says nothing.</summary>
    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public string this[string column] => cells[table.Column(column)];

    /// <summary>The values of a cell that can hold several.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The same, to ask what is among them.</summary>
    public FrozenSet<string> Set(string column) => List(column) is { Length: > 0 } values ? values.ToFrozenSet(StringComparer.Ordinal) : [];
}
