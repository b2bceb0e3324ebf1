using System.Text;

namespace Graph.Tests.Export.BulkCsv;

/// <summary>Reads RFC 4180 as the importer does: an unquoted empty field is <c>null</c>, a quoted one is empty text; line ends inside quotes are text.</summary>
internal static class CsvReader
{
    public static List<string?[]> Read(string csv)
    {
        var rows = new List<string?[]>();
        var row = new List<string?>();
        var i = 0;
        while (i < csv.Length)
        {
            row.Add(csv[i] == '"' ? Quoted(csv, ref i) : Plain(csv, ref i));
            if (i == csv.Length || csv[i] is not (',' or '\n'))
            {
                throw new FormatException($"No comma or line end at {i}.");
            }

            if (csv[i] == '\n')
            {
                rows.Add([.. row]);
                row.Clear();
            }
            else if (csv[i + 1] == '\n')
            {
                row.Add(null);
                rows.Add([.. row]);
                row.Clear();
                i++;
            }

            i++;
        }

        return rows;
    }

    private static string? Plain(string csv, ref int i)
    {
        var start = i;
        i = csv.IndexOfAny([',', '\n'], i);
        return i == start ? null : csv[start..i];
    }

    private static string Quoted(string csv, ref int i)
    {
        var field = new StringBuilder();
        for (i++; ; i++)
        {
            if (csv[i] != '"')
            {
                field.Append(csv[i]);
            }
            else if (i + 1 < csv.Length && csv[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else
            {
                i++;
                return field.ToString();
            }
        }
    }
}
