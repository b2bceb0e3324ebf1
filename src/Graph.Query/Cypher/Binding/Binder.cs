using System.Collections.Immutable;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <summary>Resolves the names of a query to slots and refuses what cannot mean anything. Each clause is bound in <c>Binder.</c> and its name.</summary>
internal sealed partial class Binder
{
    private readonly PropertyGraph graph;
    private readonly string text;
    private readonly IReadOnlyDictionary<string, Procedure> procedures;
    private readonly List<HashSet<int>> trackers = [];
    private readonly List<string> names = [];
    private Scope scope = new();

    public Binder(PropertyGraph graph, string text, IReadOnlyDictionary<string, Procedure> procedures)
    {
        this.graph = graph;
        this.text = text;
        this.procedures = procedures;
    }

    /// <summary>How many slots a frame needs.</summary>
    public int SlotCount => names.Count;

    public List<QueryWarning> Warnings { get; } = [];

    /// <summary>What each slot is called in plans.</summary>
    public IReadOnlyList<string> SlotNames => names;

    public BoundQuery Bind(Statement statement) => BindStatement(statement, isSubquery: false);

    /// <summary>A query with the variables in scope as they are; afterwards they are as they were.</summary>
    private BoundQuery BindStatement(Statement statement, bool isSubquery)
    {
        if (statement.UnionAll.Distinct().Count() > 1)
        {
            throw Fail("InvalidClauseComposition", "UNION and UNION ALL cannot be mixed in one query.", statement.Parts[^1].Span);
        }

        var outer = scope;
        var parts = ImmutableArray.CreateBuilder<BoundPart>();
        ImmutableArray<BoundColumn> columns = [];
        for (var i = 0; i < statement.Parts.Length; i++)
        {
            scope = outer.Copy();
            var (clauses, returned) = BindPart(statement.Parts[i], isSubquery);
            if (i == 0)
            {
                columns = statement.Parts.Length == 1 ? returned : [.. returned.Select(column => column with { Slot = NewSlot(column.Name) })];
            }
            else if (!columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal).SetEquals(returned.Select(column => column.Name)))
            {
                throw Fail("DifferentColumnsInUnion", "All parts of a UNION must return the same columns.", statement.Parts[i].Span);
            }

            parts.Add(new BoundPart(clauses, [.. columns.Select(column => returned.First(other => other.Name == column.Name).Slot)]));
        }

        scope = outer;
        return new BoundQuery(parts.ToImmutable(), statement.UnionAll.Length == 0 || statement.UnionAll[0], columns);
    }

    private (ImmutableArray<BoundClause> Clauses, ImmutableArray<BoundColumn> Columns) BindPart(QueryPart part, bool isSubquery)
    {
        var clauses = ImmutableArray.CreateBuilder<BoundClause>();
        ImmutableArray<BoundColumn> columns = [];
        for (var i = 0; i < part.Clauses.Length; i++)
        {
            var clause = part.Clauses[i];
            var isLast = i == part.Clauses.Length - 1;
            switch (clause)
            {
                case Clause.Match match:
                    clauses.Add(BindMatch(match));
                    break;
                case Clause.Unwind unwind:
                    clauses.Add(BindUnwind(unwind));
                    break;
                case Clause.Project project:
                    if (project.IsReturn && !isLast)
                    {
                        throw Fail("InvalidClauseComposition", "RETURN ends a query: nothing but UNION may follow.", part.Clauses[i + 1].Span);
                    }

                    (var bound, columns) = BindProject(project);
                    clauses.Add(bound);
                    break;
                case Clause.Call call:
                    (var called, columns) = BindCall(call, isStandalone: part.Clauses.Length == 1 && !isSubquery);
                    clauses.Add(called);
                    break;
                case Clause.Subquery subquery:
                    clauses.Add(BindSubquery(subquery));
                    break;
                case Clause.Finish when !isLast:
                    throw Fail("InvalidClauseComposition", "FINISH ends a query: nothing may follow.", part.Clauses[i + 1].Span);
                case Clause.Create create:
                    throw ReadOnly("CREATE", create.Span, isSubquery);
                case Clause.Write write:
                    throw ReadOnly(write.Keyword, write.Span, isSubquery);
            }
        }

        var last = part.Clauses[^1];
        if (last is not (Clause.Project { IsReturn: true } or Clause.Call or Clause.Finish) && !isSubquery)
        {
            throw Fail("InvalidClauseComposition", "A query must end in RETURN, so that it gives something.", last.Span);
        }

        return (clauses.ToImmutable(), last is Clause.Project { IsReturn: true } or Clause.Call ? columns : []);
    }

    private static CypherException ReadOnly(string keyword, TextSpan span, bool isSubquery) =>
        isSubquery
            ? Fail("InvalidClauseComposition", $"A subquery here may only read; {keyword} writes.", span)
            : new CypherException(
                CypherErrorClass.SemanticError,
                CypherPhase.CompileTime,
                "ReadOnly",
                $"{keyword} is refused: here the graph is read-only. To add to it, read articles with 'graph ingest'; to edit it, export it with 'graph export --format neo4j' or 'cypher' and write there.",
                null,
                span
            );

    private int NewSlot(string name)
    {
        names.Add(name);
        return names.Count - 1;
    }

    private Expression.Slot Slot(ScopedVariable variable, string name, TextSpan span)
    {
        foreach (var tracker in trackers)
        {
            tracker.Add(variable.Slot);
        }

        return new Expression.Slot(variable.Slot, name, span);
    }

    private static CypherException Fail(string detail, string message, TextSpan span) => CypherException.Syntax(detail, message, span);

    private CypherException Undefined(string name, TextSpan span)
    {
        var nearest = Nearest(name, scope.Variables.Select(pair => pair.Key));
        return Fail("UndefinedVariable", $"There is no variable '{name}' here{(nearest is null ? string.Empty : $"; is '{nearest}' meant?")}", span);
    }
}
