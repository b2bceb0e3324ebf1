using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Execution.Operators;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Planning;

/// <summary>Chooses operators for a bound query. Each clause is planned in <c>Planner.</c> and its name.</summary>
internal sealed partial class Planner
{
    private readonly PropertyGraph graph;
    private readonly IReadOnlyList<string> names;
    private readonly HashSet<int> read;
    private readonly ExpressionCompiler compiler;
    private int extraSlots;

    /// <param name="names">Of all slots.</param>
    public Planner(PropertyGraph graph, BoundQuery query, IReadOnlyList<string> names)
    {
        this.graph = graph;
        this.names = names;
        read = SlotUse.Of(query);
        compiler = new ExpressionCompiler(graph, this);
    }

    /// <summary>How many slots a frame needs.</summary>
    public int SlotCount => names.Count + extraSlots;

    /// <param name="onlyExistence">Whether nobody asks for more than the first row.</param>
    public Operator Plan(BoundQuery query, bool onlyExistence = false)
    {
        var parts = query.Parts.Select(part => PlanPart(part, onlyExistence)).ToArray();
        if (parts.Length == 1)
        {
            return parts[0];
        }

        int[] columns = [.. query.Columns.Select(column => column.Slot)];
        Operator union = new Union(parts, [.. query.Parts.Select(part => part.Results.ToArray())], columns) { Estimate = parts.Sum(part => part.Estimate) };
        return query.UnionAll ? union : new Distinct(union, columns) { Estimate = union.Estimate };
    }

    private Operator PlanPart(BoundPart part, bool onlyExistence)
    {
        Operator plan = new SingleRow();
        for (var i = 0; i < part.Clauses.Length; i++)
        {
            plan = part.Clauses[i] switch
            {
                BoundClause.Match match => PlanMatch(plan, match, IgnoresRepetition(part, i + 1, onlyExistence)),
                BoundClause.Unwind unwind => new Unwind(plan, compiler.Compile(unwind.List), unwind.Slot)
                {
                    Details = names[unwind.Slot],
                    Estimate = plan.Estimate * 10,
                },
                BoundClause.Project project => PlanProject(plan, project),
                BoundClause.Call call => PlanCall(plan, call),
                BoundClause.Subquery subquery => PlanSubquery(plan, subquery),
                _ => throw new InvalidOperationException(),
            };
        }

        return plan;
    }

    /// <summary>Whether from a clause on it makes no difference how often a row comes, so that repetitions need not be made.</summary>
    private static bool IgnoresRepetition(BoundPart part, int from, bool onlyExistence)
    {
        for (var i = from; i < part.Clauses.Length; i++)
        {
            switch (part.Clauses[i])
            {
                case BoundClause.Match or BoundClause.Unwind:
                    continue;
                case BoundClause.Project project when project.Grouping is { } grouping:
                    return grouping.Aggregates.All(aggregate => aggregate.Distinct || aggregate.Function is "min" or "max");
                case BoundClause.Project { Distinct: true }:
                    return true;
                case BoundClause.Project { Skip: null, Limit: null }:
                    continue;
                default:
                    return false;
            }
        }

        return onlyExistence;
    }

    /// <summary>Up to how often something repeats. As no relationship comes twice, a most that no trail reaches is as good as none.</summary>
    private int Most(BoundRepeat repeat) => repeat.Most is { } most && most < graph.RelationshipCount ? most : int.MaxValue;

    private Operator PlanCall(Operator plan, BoundClause.Call call)
    {
        plan = new CallProcedure(plan, call.Procedure, compiler.CompileAll(call.Arguments), [.. call.Outputs])
        {
            Details = call.Procedure.Name,
            Estimate = plan.Estimate * 10,
        };
        return call.Where is null ? plan : new Filter(plan, [compiler.Compile(call.Where)]) { Estimate = plan.Estimate / 2 };
    }

    private Operator PlanSubquery(Operator plan, BoundClause.Subquery subquery)
    {
        var inner = Plan(subquery.Query);
        return subquery.Optional
            ? new Optional(plan, inner, [.. subquery.Query.Columns.Select(column => column.Slot)]) { Estimate = plan.Estimate * inner.Estimate }
            : new Apply(plan, inner, subquery.IsUnit) { Estimate = plan.Estimate * inner.Estimate };
    }

    private Func<Frame, long>? Count(Expression? count, string what)
    {
        if (count is null)
        {
            return null;
        }

        var evaluate = compiler.Compile(count);
        return frame =>
        {
            var value = evaluate(frame);
            if (value.Kind != CypherKind.Integer)
            {
                throw new CypherException(
                    CypherErrorClass.SyntaxError,
                    CypherPhase.Runtime,
                    "InvalidArgumentType",
                    $"{what} takes a whole number, not {CypherText.Short(value)}.",
                    null,
                    count.Span
                );
            }

            return value.AsInteger >= 0
                ? value.AsInteger
                : throw new CypherException(
                    CypherErrorClass.SyntaxError,
                    CypherPhase.Runtime,
                    "NegativeIntegerArgument",
                    $"{what} takes no negative number.",
                    null,
                    count.Span
                );
        };
    }
}
