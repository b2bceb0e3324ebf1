using System.Collections.Immutable;
using System.Text;

namespace Graph.Query.Wording;

/// <summary>The word lists of this folder: line 1 says where they come from, line 2 names the columns.</summary>
internal static class Table
{
    /// <summary>The rows of a list, each with as many cells as there are columns.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells than line 2.</exception>
    public static ImmutableArray<string[]> Rows(string file)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(file) ?? throw new InvalidDataException($"There is no word list '{file}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        var columns = reader.ReadLine()?.Split('\t').Length ?? 0;
        var rows = ImmutableArray.CreateBuilder<string[]>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != columns)
            {
                throw new InvalidDataException($"{file}: '{line}' has {cells.Length} cells, not {columns}.");
            }

            rows.Add(cells);
        }

        return rows.ToImmutable();
    }
}
