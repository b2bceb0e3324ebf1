using System.Collections.Immutable;
using Graph.Query.Cypher.Syntax;
using Graph.Query.Names;

namespace Graph.Query.Cypher.Binding;

/// <content>Labels, types and keys that the graph does not have.</content>
internal sealed partial class Binder
{
    private static string? Nearest(string name, IEnumerable<string> known)
    {
        var best = known
            .Select(other => (Other: other, Distance: EditDistance.Between(name.ToUpperInvariant(), other.ToUpperInvariant())))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Other, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Other is not null && best.Distance <= Math.Max(1, name.Length / 3) ? best.Other : null;
    }

    private void WarnOfLabels(LabelExpression? labels)
    {
        foreach (var label in labels?.Names() ?? [])
        {
            WarnIfUnknown("label", label.Text, label.Span, graph.Labels, graph.FindLabel(label.Text));
        }
    }

    private void WarnOfTypes(LabelExpression? types)
    {
        foreach (var type in types?.Names() ?? [])
        {
            WarnIfUnknown("relationship type", type.Text, type.Span, graph.Types, graph.FindType(type.Text));
        }
    }

    private void WarnOfKey(string key, TextSpan span) => WarnIfUnknown("property", key, span, graph.Keys, graph.FindKey(key));

    private void WarnIfUnknown(string what, string name, TextSpan span, ImmutableArray<string> known, int number)
    {
        if (number >= 0 || graph.NodeCount == 0)
        {
            return;
        }

        var nearest = Nearest(name, known);
        var (line, column, underlined) = SourceText.Locate(text, span);
        var hint = nearest is null ? string.Empty : $"; the nearest is '{nearest}'";
        var warning = new QueryWarning($"Nothing in this graph has the {what} '{name}'{hint}.", line, column, underlined);
        if (!Warnings.Contains(warning))
        {
            Warnings.Add(warning);
        }
    }
}
