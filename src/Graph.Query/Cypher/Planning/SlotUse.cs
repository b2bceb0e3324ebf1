using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Planning;

/// <summary>Which slots expressions and clauses read.</summary>
internal static class SlotUse
{
    /// <summary>The slots that an expression reads; of a subquery those of the query around it.</summary>
    public static HashSet<int> Of(Expression expression)
    {
        var slots = new HashSet<int>();
        Add(slots, expression);
        return slots;
    }

    /// <summary>Every slot whose value somebody reads anywhere in the query, subqueries included. What only the pattern itself needs is not among them.</summary>
    public static HashSet<int> Of(BoundQuery query)
    {
        var slots = new HashSet<int>();
        AddDeep(slots, query);
        return slots;
    }

    private static void Add(HashSet<int> slots, Expression? expression, bool deep = false)
    {
        switch (expression)
        {
            case null:
                return;
            case Expression.Slot slot:
                slots.Add(slot.Index);
                return;
            case Expression.BoundSubquery subquery:
                slots.UnionWith(subquery.Outer);
                if (deep)
                {
                    AddDeep(slots, subquery.Query);
                }

                return;
        }

        foreach (var child in Children.Of(expression))
        {
            Add(slots, child, deep);
        }

        foreach (var local in Children.Locals(expression))
        {
            slots.Remove(local.LocalSlot);
        }
    }

    private static void AddDeep(HashSet<int> slots, BoundQuery query)
    {
        slots.UnionWith(query.Columns.Select(column => column.Slot));
        foreach (var part in query.Parts)
        {
            slots.UnionWith(part.Results);
            foreach (var clause in part.Clauses)
            {
                AddClause(slots, clause);
            }
        }
    }

    private static void AddClause(HashSet<int> slots, BoundClause clause)
    {
        switch (clause)
        {
            case BoundClause.Match match:
                AddPattern(slots, match.Pattern);
                AddAll(slots, match.Where);
                break;
            case BoundClause.Unwind unwind:
                Add(slots, unwind.List, deep: true);
                break;
            case BoundClause.Project project:
                slots.UnionWith(project.Kept);
                AddAll(slots, project.Items.Select(item => item.Value));
                AddAll(slots, project.Grouping?.Keys.Select(item => item.Value) ?? []);
                AddAll(slots, project.Grouping?.Aggregates.SelectMany(aggregate => aggregate.Arguments) ?? []);
                AddAll(slots, project.OrderBy.Select(item => item.Value));
                AddAll(slots, [project.Skip, project.Limit, project.Where]);
                break;
            case BoundClause.Call call:
                AddAll(slots, call.Arguments);
                Add(slots, call.Where, deep: true);
                break;
            case BoundClause.Subquery subquery:
                AddDeep(slots, subquery.Query);
                break;
        }
    }

    private static void AddPattern(HashSet<int> slots, BoundPattern pattern)
    {
        foreach (var path in pattern.Paths)
        {
            slots.UnionWith(path.Links.Select(link => link.Slot));
            slots.Add(path.First);
            slots.UnionWith(path.Links.SelectMany(link => new[] { link.Left, link.Right }));
        }

        foreach (var selection in pattern.Links.Select(link => link.Selection).OfType<BoundSelection>())
        {
            AddPattern(slots, selection.Pattern);
            AddAll(slots, selection.Where);
        }

        foreach (var repeat in pattern.Links.Select(link => link.Repeats).OfType<BoundRepeat>())
        {
            AddAll(slots, repeat.Where);
            slots.UnionWith(repeat.Lists.Select(pair => pair.Each));
            if (repeat.Group is not null)
            {
                AddPattern(slots, repeat.Group);
            }
        }
    }

    private static void AddAll(HashSet<int> slots, IEnumerable<Expression?> expressions)
    {
        foreach (var expression in expressions)
        {
            Add(slots, expression, deep: true);
        }
    }
}
