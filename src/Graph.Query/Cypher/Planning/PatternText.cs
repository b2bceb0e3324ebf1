using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Planning;

/// <summary>Parts of patterns as plans print them.</summary>
internal static class PatternText
{
    public static string Of(LabelExpression? labels) =>
        labels switch
        {
            null => string.Empty,
            LabelExpression.Name name => name.Text,
            LabelExpression.Not not => $"!{Of(not.Operand)}",
            LabelExpression.And and => $"{Of(and.Left)}&{Of(and.Right)}",
            LabelExpression.Or or => $"{Of(or.Left)}|{Of(or.Right)}",
            _ => "%",
        };

    public static string Of(BoundLink link, IReadOnlyList<string> names)
    {
        var links = link.Selection?.Pattern.Links ?? [link];
        return $"({names[link.Left]}){string.Concat(links.Select(each => $"{Arrow(each)}({names[each.Right]})"))}";
    }

    private static string Arrow(BoundLink link)
    {
        var types = link.Types is null ? string.Empty : $":{Of(link.Types)}";
        var length = link.Repeats is { } repeat ? $"*{repeat.Least}..{repeat.Most}" : string.Empty;
        var (left, right) = (link.Direction == Direction.Incoming ? "<-" : "-", link.Direction == Direction.Outgoing ? "->" : "-");
        return $"{left}[{link.Name}{types}{length}]{right}";
    }
}
