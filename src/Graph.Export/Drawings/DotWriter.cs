using System.Globalization;
using System.Text;
using Graph.Model.Snapshot;

namespace Graph.Export.Drawings;

/// <summary>Writes Graphviz's DOT: names in coloured boxes, relationship types on the arrows; properties stay out of the picture.</summary>
public static class DotWriter
{
    public static void Write(GraphSnapshot graph, TextWriter to, ExportScope scope = ExportScope.Entities)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(to);
        var shown = DrawingScope.Of(graph, scope);
        to.Write("digraph graph_export {\n");
        to.Write("  rankdir=LR;\n");
        to.Write("  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"];\n");
        to.Write("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        foreach (var node in shown.Nodes)
        {
            to.Write($"  {Quote(node.Id.Value)} [label={Quote(node.Name)}, class={Quote(node.Label.ToString())}, fillcolor=\"{Colour(node.Label)}\"];\n");
        }

        foreach (var relationship in shown.Relationships)
        {
            to.Write($"  {Quote(relationship.Start.Value)} -> {Quote(relationship.End.Value)} [label={Quote(relationship.Type.Text())}];\n");
        }

        to.Write("}\n");
    }

    /// <summary><paramref name="text"/> as a quoted string of DOT that shows exactly itself; a line end shows as one.</summary>
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in WellFormed.Of(text))
        {
            switch (c)
            {
                case '"':
                    quoted.Append("\\\"");
                    break;
                case '\\':
                    quoted.Append("\\\\");
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\t':
                    quoted.Append(' ');
                    break;
                default:
                    if (!char.IsControl(c))
                    {
                        quoted.Append(c);
                    }

                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    private static string Colour(NodeLabel label)
    {
        var (red, green, blue) = LabelColours.Of(label);
        return string.Create(CultureInfo.InvariantCulture, $"#{red:x2}{green:x2}{blue:x2}");
    }
}
