using System.Globalization;
using System.Text;
using Graph.Query.Cypher.Execution.Operators;

namespace Graph.Query.Cypher.Planning;

/// <summary>A plan as a tree of text: what feeds an operator stands below it, further in.</summary>
internal static class PlanPrinter
{
    /// <param name="withRows">Whether the rows that each operator gave are known.</param>
    public static string Print(Operator plan, bool withRows)
    {
        var lines = new List<(string Text, double Estimate, long Rows)>();
        Add(lines, plan, string.Empty, string.Empty);
        var width = lines.Max(line => line.Text.Length);
        var text = new StringBuilder();
        text.Append("operator".PadRight(width)).Append("  estimated").Append(withRows ? "     actual" : string.Empty).Append('\n');
        foreach (var (line, estimate, rows) in lines)
        {
            text.Append(line.PadRight(width)).Append(Math.Ceiling(estimate).ToString("0", CultureInfo.InvariantCulture).PadLeft(11));
            text.Append(withRows ? rows.ToString(CultureInfo.InvariantCulture).PadLeft(11) : string.Empty).Append('\n');
        }

        return text.ToString();
    }

    private static void Add(List<(string, double, long)> lines, Operator plan, string branch, string indent)
    {
        lines.Add(($"{branch}{plan.Name}{(plan.Details.Length > 0 ? " " + plan.Details : string.Empty)}", plan.Estimate, plan.Rows));
        var inputs = plan.Inputs.ToList();
        for (var i = 0; i < inputs.Count; i++)
        {
            var isLast = i == inputs.Count - 1;
            // The only input goes straight down; branches are drawn where there are several.
            Add(lines, inputs[i], inputs.Count == 1 ? indent : indent + (isLast ? "└ " : "├ "), inputs.Count == 1 ? indent : indent + (isLast ? "  " : "│ "));
        }
    }
}
