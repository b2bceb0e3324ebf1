using System.Text.RegularExpressions;
using Graph.Tests.Support;

namespace Graph.Tests.Export.Cypher;

/// <summary>A file of <c>cypher/</c>, cut into what its head comment promises and the statement below.</summary>
internal sealed partial record SavedQuestion(string Name, string Question, string[] Parameters, string[][] Sample, string Statement)
{
    private static readonly string[] Nothing = ["none"];

    public static string Folder { get; } = Repository.Path("cypher");

    /// <summary>All files but the schema, in ordinal order.</summary>
    public static IEnumerable<string> Names =>
        Directory
            .GetFiles(Folder, "*.cypher")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != "schema")
            .Order(StringComparer.Ordinal);

    /// <summary>The statement without what stands in quotes, which may look like anything.</summary>
    public string Bare => Quoted.Replace(Statement, "''");

    /// <summary>The names of the columns that the statement returns, in order.</summary>
    public IEnumerable<string> Columns
    {
        get
        {
            var text = Bare[(Bare.LastIndexOf("\nRETURN", StringComparison.Ordinal) + 7)..].Split("\nORDER BY")[0].Split("\nLIMIT")[0].TrimEnd(';');
            return SplitOutsideBrackets(text).Select(column => column.Split(" AS ")[^1].Trim());
        }
    }

    /// <exception cref="FormatException">The head comment is not of the form that all files share.</exception>
    public static SavedQuestion Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".cypher"));
        var head = Head.Match(text);
        if (!head.Success)
        {
            throw new FormatException($"{name}: the head is not Question, Parameters, Sample answer.");
        }

        var parameters = head.Groups["none"].Success ? Nothing : Lines(head.Groups["parameters"].Value);
        var sample = Lines(head.Groups["sample"].Value).Select(line => line.Split(" | ")).ToArray();
        return new SavedQuestion(name, head.Groups["question"].Value, parameters, sample, text[head.Length..].Trim());
    }

    private static string[] Lines(string comment) => [.. comment.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[5..])];

    private static IEnumerable<string> SplitOutsideBrackets(string text)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth +=
                text[i] is '(' or '[' or '{' ? 1
                : text[i] is ')' or ']' or '}' ? -1
                : 0;
            if (depth == 0 && text[i] == ',')
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    [GeneratedRegex(
        @"\A// Question: (?<question>.+)\n// Parameters:(?<none> none\n)?(?(none)|\n(?<parameters>(//   \$.+\n)+))// Sample answer:\n(?<sample>(//   .+\n){2,})",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Head { get; }

    [GeneratedRegex(@"'[^'\n]*'", RegexOptions.None, 1000)]
    private static partial Regex Quoted { get; }
}
