using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Execution.Operators;

namespace Graph.Query.Cypher.Planning;

/// <content>WITH and RETURN.</content>
internal sealed partial class Planner
{
    private Operator PlanProject(Operator plan, BoundClause.Project project)
    {
        if (project.Grouping is { } grouping)
        {
            plan = PlanGroup(plan, grouping);
        }

        if (!project.Items.IsEmpty)
        {
            plan = new Project(plan, compiler.CompileAll(project.Items.Select(item => item.Value)), [.. project.Items.Select(item => item.Slot)])
            {
                Details = string.Join(", ", project.Items.Select(item => names[item.Slot])),
                Estimate = plan.Estimate,
            };
        }

        int[] kept = [.. project.Kept];
        if (project.Distinct)
        {
            plan = new Distinct(plan, kept) { Details = Names(kept), Estimate = plan.Estimate * 0.8 };
        }

        var (skip, limit) = (Count(project.Skip, "SKIP"), Count(project.Limit, "LIMIT"));
        if (!project.OrderBy.IsEmpty)
        {
            plan = new Sort(
                plan,
                compiler.CompileAll(project.OrderBy.Select(item => item.Value)),
                [.. project.OrderBy.Select(item => item.Descending)],
                Carried(kept, project.Where),
                limit is null ? null : frame => SaturatedSum(limit(frame), skip?.Invoke(frame) ?? 0)
            )
            {
                Estimate = plan.Estimate,
            };
        }

        if (skip is not null || limit is not null)
        {
            plan = new SkipLimit(plan, skip, limit) { Estimate = Math.Min(plan.Estimate, 25) };
        }

        return project.Where is null ? plan : new Filter(plan, compiler.CompileAll(Conjuncts(project.Where))) { Estimate = plan.Estimate / 4 };
    }

    /// <summary>What a row must keep: what is in scope afterwards, and what WHERE may still read from before.</summary>
    private int[] Carried(int[] kept, Syntax.Expression? where) => where is null ? kept : [.. kept.Union(SlotUse.Of(where).Where(slot => slot < names.Count))];

    private static long SaturatedSum(long one, long other) => one > long.MaxValue - other ? long.MaxValue : one + other;

    private Operator PlanGroup(Operator plan, BoundGrouping grouping)
    {
        var weight = -1;
        if (Counted(plan, grouping) is { } counted)
        {
            HashSet<int> present = [.. ((ICountable)plan).Filled, counted.OwnSlot];
            (plan, weight) = (counted, SlotCount - 1);
            if (grouping.Aggregates.All(aggregate => CountsRows(aggregate, present)) && grouping.Keys.Any(key => IsOwn(key.Value, plan.OwnSlot)))
            {
                return PlanOwnGroups(plan, grouping, weight);
            }
        }

        var arguments = grouping.Aggregates.Select(aggregate =>
            aggregate.Arguments switch
            {
                [] => ((Evaluator?)null, (Evaluator?)null),
                [var only] => (compiler.Compile(only), null),
                [var first, var second, ..] => (compiler.Compile(first), compiler.Compile(second)),
            }
        );
        return new Group(
            plan,
            compiler.CompileAll(grouping.Keys.Select(key => key.Value)),
            [.. grouping.Keys.Select(key => key.Slot)],
            grouping.Aggregates,
            [.. arguments],
            weight
        )
        {
            Details = Names(grouping.Keys.Select(key => key.Slot)),
            Estimate = grouping.Keys.IsEmpty ? 1 : Math.Max(1, Math.Sqrt(plan.Estimate)),
        };
    }

    /// <summary>Whether an expression is different for each row, by the node that no other row has.</summary>
    private bool IsOwn(Syntax.Expression key, int node) =>
        key switch
        {
            Syntax.Expression.Slot slot => slot.Index == node,
            Syntax.Expression.Property { Subject: Syntax.Expression.Slot slot, Key: var name } => slot.Index == node
                && graph.FindKey(name) is >= 0 and var number
                && graph.IsUnique(number),
            _ => false,
        };

    /// <summary>Each row is a group, so that nothing need be gathered: its number is its count.</summary>
    private Project PlanOwnGroups(Operator plan, BoundGrouping grouping, int weight)
    {
        var slots = grouping.Keys.Select(key => key.Slot).Concat(grouping.Aggregates.Select(aggregate => aggregate.Slot)).ToArray();
        var counts = grouping.Aggregates.Select(_ => (Evaluator)(frame => frame.Slots[weight]));
        return new Project(plan, [.. compiler.CompileAll(grouping.Keys.Select(key => key.Value)), .. counts], slots)
        {
            Details = Names(slots),
            Estimate = plan.Estimate,
        };
    }

    /// <summary>Whether an aggregate is a count that every row adds one to: of all rows, or of what is present in each.</summary>
    private static bool CountsRows(BoundAggregate aggregate, HashSet<int> present) =>
        aggregate is { Function: "count", Distinct: false }
        && aggregate.Arguments.All(argument => argument is Syntax.Expression.Slot slot && present.Contains(slot.Index));

    /// <summary>Counts the last step instead of taking it, where nothing but its number is asked for.</summary>
    private Operator? Counted(Operator plan, BoundGrouping grouping)
    {
        if (plan is not ICountable countable || !grouping.Aggregates.All(aggregate => aggregate.Distinct || aggregate.Function is "count" or "min" or "max"))
        {
            return null;
        }

        var wanted = new HashSet<int>();
        foreach (var key in grouping.Keys)
        {
            wanted.UnionWith(SlotUse.Of(key.Value));
        }

        foreach (var aggregate in grouping.Aggregates)
        {
            // That the end of a step is there is all that counting it asks.
            var isPlainCount = aggregate is { Function: "count", Distinct: false, Arguments: [Syntax.Expression.Slot] };
            foreach (var argument in isPlainCount ? [] : aggregate.Arguments)
            {
                wanted.UnionWith(SlotUse.Of(argument));
            }
        }

        if (wanted.Overlaps(countable.Filled))
        {
            return null;
        }

        var counted = countable.Counting(ExtraSlot());
        extraSlots -= counted is null ? 1 : 0;
        return counted;
    }

    private string Names(IEnumerable<int> slots) => string.Join(", ", slots.Select(slot => slot < names.Count ? names[slot] : "weight"));
}
