using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace Graph.Text.Gazetteer;

/// <summary>A word list as it ships inside an assembly: tab-separated UTF-8, line 1 its source and date, line 2 the column names.</summary>
/// <remarks>Several values in one cell are separated by <c>|</c>; an empty cell says nothing.</remarks>
public sealed class TsvTable
{
    private readonly ImmutableArray<string> columns;

    private TsvTable(string name, ImmutableArray<string> columns, ImmutableArray<TsvRow> rows)
    {
        Name = name;
        this.columns = columns;
        Rows = rows;
    }

    /// <summary>The resource's name, such as <c>countries.tsv</c>.</summary>
    public string Name { get; }

    public ImmutableArray<TsvRow> Rows { get; }

    /// <exception cref="InvalidDataException">The assembly holds no such list, or a line has another number of columns than the second.</exception>
    public static TsvTable Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"The word list {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        var names = (reader.ReadLine() ?? string.Empty).Split('\t').ToImmutableArray();
        var rows = ImmutableArray.CreateBuilder<TsvRow>();
        var table = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != names.Length)
            {
                throw new InvalidDataException($"{name}, line {table.Count + 3}: {cells.Length} cells where {names.Length} columns are named.");
            }

            table.Add(cells);
        }

        var result = new TsvTable(name, names, []);
        rows.AddRange(table.Select(cells => new TsvRow(result, cells)));
        return new TsvTable(name, names, rows.ToImmutable());
    }

    internal int Column(string column) =>
        columns.IndexOf(column) is >= 0 and var index ? index : throw new InvalidDataException($"{Name} has no column '{column}'.");
}
