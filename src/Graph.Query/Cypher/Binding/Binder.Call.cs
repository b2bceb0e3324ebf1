using System.Collections.Immutable;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <content>CALL, of procedures and of subqueries.</content>
internal sealed partial class Binder
{
    private (BoundClause.Call Clause, ImmutableArray<BoundColumn> Columns) BindCall(Clause.Call call, bool isStandalone)
    {
        if (!procedures.TryGetValue(call.Name, out var procedure))
        {
            var nearest = Nearest(call.Name, procedures.Keys);
            throw new CypherException(
                CypherErrorClass.ProcedureError,
                CypherPhase.CompileTime,
                "ProcedureNotFound",
                $"There is no procedure '{call.Name}'{(nearest is null ? $"; there are {string.Join(", ", procedures.Keys.Order(StringComparer.Ordinal))}" : $"; is '{nearest}' meant?")}",
                null,
                call.NameSpan
            );
        }

        var arguments = BindArguments(call, procedure, isStandalone);
        if (call.YieldAll && !isStandalone)
        {
            throw Fail("UnexpectedSyntax", "YIELD * is only for a CALL that stands alone; here the columns must be named.", call.Span);
        }

        var outputs = ImmutableArray.CreateBuilder<(int, int)>();
        var columns = ImmutableArray.CreateBuilder<BoundColumn>();
        var yields =
            call.Yields is { } given && !call.YieldAll ? given
            : isStandalone ? [.. procedure.Outputs.Select(field => new YieldItem(field.Name, field.Name, call.Span))]
            : [];
        foreach (var item in yields)
        {
            var output = procedure.Outputs.IndexOf(procedure.Outputs.FirstOrDefault(field => field.Name == item.Field)!);
            if (output < 0)
            {
                throw Fail(
                    "UndefinedVariable",
                    $"The procedure '{procedure.Name}' gives no '{item.Field}'; it gives {string.Join(", ", procedure.Outputs.Select(field => field.Name))}.",
                    item.Span
                );
            }

            RefuseBound(new Expression.Variable(item.Name, item.Span));
            var slot = NewSlot(item.Name);
            scope.Set(item.Name, slot, CypherType.Any);
            outputs.Add((output, slot));
            columns.Add(new BoundColumn(item.Name, slot));
        }

        var where = call.Where is null ? null : BindPredicate(call.Where);
        return (new BoundClause.Call(procedure, arguments, outputs.ToImmutable(), where), columns.ToImmutable());
    }

    private ImmutableArray<Expression> BindArguments(Clause.Call call, Procedure procedure, bool isStandalone)
    {
        if (call.Arguments is not { } given)
        {
            return isStandalone || procedure.Inputs.IsEmpty
                ? [.. procedure.Inputs.Select(field => new Expression.Parameter(field.Name, call.NameSpan))]
                : throw Fail("InvalidArgumentPassingMode", $"Here the arguments of '{procedure.Name}' must be written in parentheses.", call.NameSpan);
        }

        var least = procedure.Inputs.Count(field => field.Default is null);
        if (given.Length < least || given.Length > procedure.Inputs.Length)
        {
            throw Fail("InvalidNumberOfArguments", $"'{procedure.Name}' takes {Number(least, procedure.Inputs.Length)}, not {given.Length}.", call.Span);
        }

        var arguments = ImmutableArray.CreateBuilder<Expression>();
        for (var i = 0; i < procedure.Inputs.Length; i++)
        {
            if (i >= given.Length)
            {
                arguments.Add(new Expression.Literal(procedure.Inputs[i].Default!.Value, call.Span));
                continue;
            }

            if (given[i] is { } argument && ContainsAggregate(argument))
            {
                throw Fail("InvalidAggregation", "Aggregating functions cannot be arguments of a procedure.", argument.Span);
            }

            var (bound, type) = Bind(given[i]);
            RefuseOtherThan(procedure.Inputs[i], type, given[i].Span);
            arguments.Add(bound);
        }

        return arguments.ToImmutable();
    }

    private static string Number(int least, int most) =>
        (
            least == most ? $"{most}"
            : most == int.MaxValue ? $"{least} or more"
            : $"{least} to {most}"
        ) + (most == 1 ? " argument" : " arguments");

    private static void RefuseOtherThan(ProcedureField field, CypherType type, TextSpan span)
    {
        var wanted = field.Type.TrimEnd('?').Trim();
        var fits = wanted switch
        {
            "INTEGER" => !type.IsNot(TypeKind.Integer),
            "FLOAT" or "NUMBER" => !type.IsNot(TypeKind.Integer, TypeKind.Float),
            "STRING" => !type.IsNot(TypeKind.String),
            "BOOLEAN" => !type.IsNot(TypeKind.Boolean),
            "MAP" => !type.IsNot(TypeKind.Map, TypeKind.Node, TypeKind.Relationship),
            "NODE" => !type.IsNot(TypeKind.Node),
            "RELATIONSHIP" => !type.IsNot(TypeKind.Relationship),
            "PATH" => !type.IsNot(TypeKind.Path),
            _ => true,
        };
        if (!fits)
        {
            throw Fail("InvalidArgumentType", $"The argument '{field.Name}' is {field.Type}, not {type.Kind}.", span);
        }
    }

    private BoundClause.Subquery BindSubquery(Clause.Subquery call)
    {
        var outer = scope;
        scope = call.ImportAll ? outer.Copy() : new Scope();
        foreach (var variable in call.Imports ?? [])
        {
            var found = outer.Find(variable.Name) ?? throw Undefined(variable.Name, variable.Span);
            Slot(found, variable.Name, variable.Span);
            scope.Set(variable.Name, found.Slot, found.Type);
        }

        BoundQuery query;
        if (call.Imports is null)
        {
            query = BindImporting(call.Query, outer);
        }
        else
        {
            query = BindStatement(call.Query, isSubquery: true);
        }

        scope = outer;
        foreach (var column in query.Columns)
        {
            RefuseBound(new Expression.Variable(column.Name, call.Span));
            scope.Set(column.Name, column.Slot, CypherType.Any);
        }

        return new BoundClause.Subquery(query, query.Columns.IsEmpty, call.Optional);
    }

    /// <summary>Without parentheses, a WITH of plain variables in front imports them; everything else of the outer query is out of sight.</summary>
    private BoundQuery BindImporting(Statement statement, Scope outer)
    {
        var parts = statement.Parts.Select(part =>
        {
            var imports = part.Clauses[0] as Clause.Project;
            return imports is { IsReturn: false }
                && (imports.All || imports.Items.Any(item => item.Value is Expression.Variable variable && outer.Find(variable.Name) is not null));
        });
        scope = parts.Any(imports => imports) ? outer.Copy() : new Scope();
        return BindStatement(statement, isSubquery: true);
    }
}
