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

    private Group PlanGroup(Operator plan, BoundGrouping grouping)
    {
        var weight = -1;
        if (Counted(plan, grouping) is { } counted)
        {
            (plan, weight) = (counted, SlotCount - 1);
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

        extraSlots++;
        var counted = countable.Counting(SlotCount - 1);
        extraSlots -= counted is null ? 1 : 0;
        return counted;
    }

    private string Names(IEnumerable<int> slots) => string.Join(", ", slots.Select(slot => slot < names.Count ? names[slot] : "weight"));
}
