using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Query.Cypher.Execution;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>A procedure that a scenario makes up: a signature and a table from inputs to outputs.</summary>
internal static partial class TckProcedure
{
    public static Procedure Of(TckStep step)
    {
        var match = Signature().Match(step.Text);
        if (!match.Success)
        {
            throw new FormatException($"No procedure can be read from: {step.Text}");
        }
        var (inputs, outputs) = (Fields(match.Groups["inputs"].Value), Fields(match.Groups["outputs"].Value));
        var header = step.Table is { Count: > 0 } table ? table[0] : [];
        var rows = (step.Table ?? []).Skip(1).Select(row => row.Select(cell => TckValues.ToCypher(TckValueParser.Parse(cell))).ToImmutableArray()).ToList();
        ImmutableArray<int> Columns(ImmutableArray<ProcedureField> fields) => [.. fields.Select(field => header.ToList().IndexOf(field.Name))];
        var (given, wanted) = (Columns(inputs), Columns(outputs));
        return new Procedure(
            match.Groups["name"].Value,
            inputs,
            outputs,
            (_, arguments) =>
                rows.Where(row => given.Select((column, n) => row[column].Equals(arguments[n])).All(same => same))
                    .Select(row => wanted.Select(column => row[column]).ToImmutableArray())
        );
    }

    private static ImmutableArray<ProcedureField> Fields(string text) =>
        [
            .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
                .Select(parts => new ProcedureField(parts[0], parts[1])),
        ];

    [GeneratedRegex(
        @"\Athere exists a procedure (?<name>[\w.]+)\s*\((?<inputs>[^)]*)\)\s*::\s*(?:\((?<outputs>[^)]*)\)|VOID)\s*:?\s*\z",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Signature();
}
