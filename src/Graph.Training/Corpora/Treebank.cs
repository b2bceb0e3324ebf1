using System.Globalization;

namespace Graph.Training.Corpora;

/// <summary>Reads CoNLL-U files.</summary>
internal static class Treebank
{
    private const string NoSpace = "SpaceAfter=No";

    /// <summary>The sentences of a file, in its order.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U.</exception>
    public static List<TreeSentence> Read(string path)
    {
        var sentences = new List<TreeSentence>();
        var rows = new List<string[]>();
        string id = string.Empty,
            document = string.Empty;
        var paragraph = false;
        foreach (var line in File.ReadLines(path).Append(string.Empty))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    sentences.Add(new TreeSentence(id, document, paragraph, Words(rows)));
                    rows.Clear();
                    paragraph = false;
                }
            }
            else if (line[0] == '#')
            {
                id = Value(line, "# sent_id =") ?? id;
                document = Value(line, "# newdoc id =") ?? document;
                paragraph |= line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_block", StringComparison.Ordinal);
                paragraph |= line.StartsWith("# newdoc", StringComparison.Ordinal);
            }
            else
            {
                rows.Add(line.Split('\t'));
            }
        }

        return sentences;
    }

    private static string? Value(string line, string key) => line.StartsWith(key, StringComparison.Ordinal) ? line[key.Length..].Trim() : null;

    private static List<TreeToken> Words(List<string[]> rows)
    {
        var words = new List<TreeToken>();
        var spanEnd = 0;
        var spanSpace = true;
        foreach (var row in rows)
        {
            if (row.Length != 10)
            {
                throw new FormatException($"A CoNLL-U row has ten columns, this one {row.Length}: {string.Join(' ', row)}");
            }

            if (row[0].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                spanEnd = int.Parse(row[0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
                spanSpace = HasSpaceAfter(row);
                continue;
            }

            var number = int.Parse(row[0], CultureInfo.InvariantCulture);
            var space = number > spanEnd ? HasSpaceAfter(row) : number == spanEnd && spanSpace;
            var head = int.Parse(row[6], CultureInfo.InvariantCulture) - 1;
            words.Add(new TreeToken(row[1], row[2], row[3], row[4], row[5], head, row[7], space));
        }

        return words;
    }

    private static bool HasSpaceAfter(string[] row) => !row[9].Contains(NoSpace, StringComparison.Ordinal);
}
