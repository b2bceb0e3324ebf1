using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <content>Expressions.</content>
internal sealed partial class Binder
{
    /// <summary>A condition: its patterns are predicates, and what can never be true or false is refused.</summary>
    private Expression BindPredicate(Expression expression)
    {
        var (bound, type) = Bind(expression, isPredicate: true);
        return type.IsNot(TypeKind.Boolean)
            ? throw Fail("InvalidArgumentType", $"A condition is true or false; this is a {type.Kind}.", expression.Span)
            : bound;
    }

    private (Expression Value, CypherType Type) Bind(Expression expression, bool isPredicate = false)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (replace?.Invoke(expression) is { } replaced)
        {
            return (replaced, CypherType.Any);
        }

        switch (expression)
        {
            case Expression.Literal literal:
                return (literal, TypeRules.Of(literal.Value));
            case Expression.Parameter:
                return (expression, CypherType.Any);
            case Expression.Variable variable:
                var found = scope.Find(variable.Name) ?? throw Undefined(variable.Name, variable.Span);
                return (Slot(found, variable.Name, variable.Span), found.Type);
            case Expression.Property property:
                return BindProperty(property);
            case Expression.HasLabels labels:
                var (labelled, labelledType) = Bind(labels.Subject);
                TypeRules.Require(labelledType, labels.Span, "labels", TypeKind.Node, TypeKind.Relationship);
                if (labelledType.Kind == TypeKind.Node)
                {
                    WarnOfLabels(labels.Labels);
                }

                return (labels with { Subject = labelled }, CypherType.Boolean);
            case Expression.Unary unary:
                var (operand, operandType) = Bind(unary.Operand, isPredicate && unary.Operator == UnaryOperator.Not);
                return (unary with { Operand = operand }, TypeRules.Of(unary, operandType));
            case Expression.Binary binary:
                var logical = isPredicate && binary.Operator is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor;
                var (left, leftType) = Bind(binary.Left, isPredicate && logical);
                var (right, rightType) = Bind(binary.Right, isPredicate && logical);
                return (binary with { Left = left, Right = right }, TypeRules.Of(binary, leftType, rightType));
            case Expression.Comparison comparison:
                return (comparison with { Operands = BindAll(comparison.Operands, isPredicate) }, CypherType.Boolean);
            case Expression.IsNull isNull:
                return (isNull with { Operand = Bind(isNull.Operand).Value }, CypherType.Boolean);
            case Expression.IsTyped isTyped:
                return (isTyped with { Operand = Bind(isTyped.Operand).Value }, CypherType.Boolean);
            case Expression.IsNormalized isNormalized:
                return (isNormalized with { Operand = Bind(isNormalized.Operand).Value }, CypherType.Boolean);
            case Expression.Element element:
                return BindElement(element);
            case Expression.Slice slice:
                return (
                    slice with
                    {
                        Subject = Bind(slice.Subject).Value,
                        From = slice.From is null ? null : Bind(slice.From).Value,
                        To = slice.To is null ? null : Bind(slice.To).Value,
                    },
                    new CypherType(TypeKind.List)
                );
            case Expression.ListOf list:
                return BindList(list);
            case Expression.MapOf map:
                return (map with { Entries = [.. map.Entries.Select(entry => entry with { Value = Bind(entry.Value!).Value })] }, new CypherType(TypeKind.Map));
            case Expression.MapProjection projection:
                return (
                    projection with
                    {
                        Subject = Bind(projection.Subject).Value,
                        Entries = [.. projection.Entries.Select(entry => entry with { Value = entry.Value is null ? null : Bind(entry.Value).Value })],
                    },
                    new CypherType(TypeKind.Map)
                );
            case Expression.Case @case:
                return BindCase(@case, isPredicate);
            case Expression.ListComprehension or Expression.Quantifier or Expression.Reduce:
                return BindLocal(expression);
            case Expression.Call call:
                return BindFunction(call);
            case Expression.CountAll count:
                throw Fail("InvalidAggregation", "count(*) is only for RETURN and WITH.", count.Span);
            case Expression.PatternPredicate predicate:
                return BindPatternPredicate(predicate, isPredicate);
            case Expression.PatternComprehension comprehension:
                return BindPatternComprehension(comprehension);
            case Expression.Subquery subquery:
                return BindSubqueryExpression(subquery);
            default:
                return (expression, CypherType.Any);
        }
    }

    private ImmutableArray<Expression> BindAll(ImmutableArray<Expression> expressions, bool isPredicate = false) =>
        [.. expressions.Select(expression => Bind(expression, isPredicate).Value)];

    private (Expression, CypherType) BindProperty(Expression.Property property)
    {
        var (subject, type) = Bind(property.Subject);
        if (type.Is(TypeKind.Path))
        {
            throw Fail("InvalidArgumentType", $"A path has no properties; nodes(…) and relationships(…) give what has.", property.Span);
        }

        if (type.IsNot(TypeKind.Map, TypeKind.Node, TypeKind.Relationship))
        {
            throw new CypherException(
                CypherErrorClass.TypeError,
                CypherPhase.CompileTime,
                "InvalidArgumentType",
                $"Only nodes, relationships and maps have properties; this is a {type.Kind}.",
                null,
                property.Span
            );
        }

        if (type.Is(TypeKind.Node, TypeKind.Relationship))
        {
            WarnOfKey(property.Key, new TextSpan(property.Span.End - property.Key.Length, property.Span.End));
        }

        return (property with { Subject = subject }, CypherType.Any);
    }

    private (Expression, CypherType) BindElement(Expression.Element element)
    {
        var (subject, type) = Bind(element.Subject);
        var (index, indexType) = Bind(element.Index);
        if (type.IsNot(TypeKind.List, TypeKind.Map, TypeKind.Node, TypeKind.Relationship) || (type.Is(TypeKind.List) && indexType.IsNot(TypeKind.Integer)))
        {
            throw new CypherException(
                CypherErrorClass.TypeError,
                CypherPhase.CompileTime,
                "InvalidArgumentType",
                $"[…] takes a list and a whole number, or a map and a text; these are a {type.Kind} and a {indexType.Kind}.",
                null,
                element.Span
            );
        }

        return (element with { Subject = subject, Index = index }, type.Item ?? CypherType.Any);
    }

    private (Expression, CypherType) BindList(Expression.ListOf list)
    {
        var items = list.Items.Select(item => Bind(item)).ToList();
        var kinds = items.Select(item => item.Type).Distinct().ToList();
        return (list with { Items = [.. items.Select(item => item.Value)] }, new CypherType(TypeKind.List, kinds.Count == 1 ? kinds[0] : null));
    }

    private (Expression, CypherType) BindCase(Expression.Case @case, bool isPredicate)
    {
        var subject = @case.Subject is null ? default : Bind(@case.Subject);
        var outer = scope;
        var item = @case.Item is null ? null : Local(@case.Item, subject.Type);
        ImmutableArray<CaseBranch> branches =
        [
            .. @case.Branches.Select(branch => branch with { When = Bind(branch.When, branch.IsCondition).Value, Then = Bind(branch.Then, isPredicate).Value }),
        ];
        scope = outer;
        var otherwise = @case.Else is null ? null : Bind(@case.Else, isPredicate).Value;
        return (@case with { Subject = subject.Value, Item = item, Branches = branches, Else = otherwise }, CypherType.Any);
    }

    /// <summary>Expressions with a variable of their own.</summary>
    private (Expression, CypherType) BindLocal(Expression expression)
    {
        var outer = scope;
        try
        {
            switch (expression)
            {
                case Expression.ListComprehension e:
                    var (source, sourceType) = BindListOperand(e.List);
                    var item = Local(e.Item, sourceType.Item);
                    RefuseAggregatesInside(e.Where, e.Projection);
                    var where = e.Where is null ? null : BindPredicate(e.Where);
                    var (projection, projectionType) = e.Projection is null ? (null, sourceType.Item) : Bind(e.Projection);
                    return (e with { Item = item, List = source, Where = where, Projection = projection }, new CypherType(TypeKind.List, projectionType));
                case Expression.Quantifier e:
                    var (list, listType) = BindListOperand(e.List);
                    var each = Local(e.Item, listType.Item);
                    RefuseAggregatesInside(e.Where);
                    return (e with { Item = each, List = list, Where = e.Where is null ? null : BindPredicate(e.Where) }, CypherType.Boolean);
                case Expression.Reduce e:
                    var (initial, _) = Bind(e.Initial);
                    var (reduced, reducedType) = BindListOperand(e.List);
                    var accumulator = Local(e.Accumulator, null);
                    var current = Local(e.Item, reducedType.Item);
                    RefuseAggregatesInside(e.Body);
                    return (e with { Accumulator = accumulator, Initial = initial, Item = current, List = reduced, Body = Bind(e.Body).Value }, CypherType.Any);
                default:
                    throw new InvalidOperationException();
            }
        }
        finally
        {
            scope = outer;
        }
    }

    private void RefuseAggregatesInside(params Expression?[] expressions)
    {
        foreach (var expression in expressions)
        {
            if (expression is not null && replace is null)
            {
                RefuseAggregates(expression);
            }
        }
    }

    private (Expression Value, CypherType Type) BindListOperand(Expression list)
    {
        var (value, type) = Bind(list);
        TypeRules.Require(type, list.Span, "a list", TypeKind.List);
        return (value, type);
    }

    /// <summary>A variable with a slot of its own, in scope from here on.</summary>
    private Expression.Variable Local(Expression.Variable variable, CypherType? type)
    {
        var slot = NewSlot(variable.Name);
        scope = scope.Copy();
        scope.Set(variable.Name, slot, type ?? CypherType.Any);
        return variable with { LocalSlot = slot };
    }

    private (Expression, CypherType) BindFunction(Expression.Call call)
    {
        var name = call.Name.ToLowerInvariant();
        if (Aggregates.Has(name))
        {
            throw Fail("InvalidAggregation", $"{call.Name}() is only for RETURN and WITH.", call.Span);
        }

        var function = Functions.Find(name);
        if (function is null)
        {
            var nearest = Nearest(call.Name, Functions.Names.Concat(Aggregates.Names));
            throw Fail("UnknownFunction", $"There is no function '{call.Name}'{(nearest is null ? string.Empty : $"; is '{nearest}' meant?")}", call.Span);
        }

        if (call.Arguments.Length < function.Least || call.Arguments.Length > function.Most)
        {
            throw Fail("InvalidNumberOfArguments", $"{function.Name}() takes {Number(function.Least, function.Most)}, not {call.Arguments.Length}.", call.Span);
        }

        var takesPattern = name == "exists";
        var bound = call.Arguments.Select(argument => Bind(argument, takesPattern)).ToList();
        for (var i = 0; i < bound.Count; i++)
        {
            if (function.Accepts.Length > 0 && bound[i].Type.IsNot(function.Accepts.AsSpan()))
            {
                throw Fail(
                    "InvalidArgumentType",
                    $"{function.Name}() takes {string.Join(" or ", function.Accepts)}, not {bound[i].Type.Kind}.",
                    call.Arguments[i].Span
                );
            }
        }

        if (takesPattern && bound[0].Value is Expression.BoundSubquery)
        {
            return bound[0];
        }

        var result =
            function.Result == TypeKind.List && name is "nodes" or "relationships"
                ? new CypherType(TypeKind.List, new CypherType(name == "nodes" ? TypeKind.Node : TypeKind.Relationship))
                : new CypherType(function.Result);
        return (call with { Name = name, Arguments = [.. bound.Select(pair => pair.Value)] }, result);
    }

    private (Expression, CypherType) BindPatternPredicate(Expression.PatternPredicate predicate, bool isPredicate)
    {
        var isPath = predicate.Pattern.Shortest != ShortestKind.None;
        if (!isPredicate && !isPath)
        {
            throw Fail(
                "UnexpectedSyntax",
                "A pattern can only stand here as a condition; its paths are [p = (a)-->(b) | p], their number is COUNT { (a)-->(b) }.",
                predicate.Span
            );
        }

        foreach (var variable in Variables(predicate.Pattern))
        {
            if (scope.Find(variable.Name) is null)
            {
                throw Undefined(variable.Name, variable.Span);
            }
        }

        var name = new Expression.Variable(" path", predicate.Span);
        var pattern = isPath ? predicate.Pattern with { Variable = name } : predicate.Pattern;
        var kind = !isPath ? SubqueryKind.Exists : SubqueryKind.Collect;
        var bound = BindInner(kind, pattern, null, isPath ? name : null, predicate.Span);
        if (!isPath)
        {
            return (bound, CypherType.Boolean);
        }

        return predicate.Pattern.Shortest == ShortestKind.All
            ? (bound, new CypherType(TypeKind.List, new CypherType(TypeKind.Path)))
            : (new Expression.Call("head", false, [bound], predicate.Span), new CypherType(TypeKind.Path));
    }

    private static IEnumerable<Expression.Variable> Variables(PathPattern pattern) =>
        pattern
            .Elements.Select(element =>
                element switch
                {
                    PatternElement.Node node => node.Variable,
                    PatternElement.Relationship relationship => relationship.Variable,
                    _ => null,
                }
            )
            .Where(variable => variable is not null)!;

    private (Expression, CypherType) BindPatternComprehension(Expression.PatternComprehension comprehension)
    {
        var bound = BindInner(SubqueryKind.Collect, comprehension.Pattern, comprehension.Where, comprehension.Projection, comprehension.Span);
        return (bound, new CypherType(TypeKind.List));
    }

    /// <summary>A pattern inside an expression, as a subquery of one MATCH.</summary>
    private Expression.BoundSubquery BindInner(SubqueryKind kind, PathPattern pattern, Expression? where, Expression? result, TextSpan span)
    {
        var (outer, outerReplace) = (scope, replace);
        scope = outer.Copy();
        replace = null;
        var tracker = new HashSet<int>();
        trackers.Add(tracker);
        var first = SlotCount;
        var match = BindMatch(new Clause.Match(false, [pattern], where, span));
        var clauses = ImmutableArray.Create<BoundClause>(match);
        var slot = -1;
        if (result is not null)
        {
            RefuseAggregates(result);
            slot = NewSlot("result");
            clauses = clauses.Add(new BoundClause.Project(null, [new BoundItem(Bind(result).Value, slot)], [slot], false, [], null, null, null));
        }

        (scope, replace) = (outer, outerReplace);
        trackers.RemoveAt(trackers.Count - 1);
        var query = new BoundQuery([new BoundPart(clauses, slot < 0 ? [] : [slot])], true, slot < 0 ? [] : [new BoundColumn("result", slot)]);
        return new Expression.BoundSubquery(kind, query, slot, [.. tracker.Where(outside => outside < first)], span);
    }

    private (Expression, CypherType) BindSubqueryExpression(Expression.Subquery subquery)
    {
        var outerReplace = replace;
        replace = null;
        var tracker = new HashSet<int>();
        trackers.Add(tracker);
        var first = SlotCount;
        var query = BindStatement(subquery.Query, isSubquery: true);
        trackers.RemoveAt(trackers.Count - 1);
        replace = outerReplace;
        if (subquery.Kind == SubqueryKind.Collect && query.Columns.Length != 1)
        {
            throw Fail("InvalidClauseComposition", "COLLECT { } returns exactly one column.", subquery.Span);
        }

        var result = subquery.Kind == SubqueryKind.Collect ? query.Columns[0].Slot : -1;
        var type = subquery.Kind switch
        {
            SubqueryKind.Exists => CypherType.Boolean,
            SubqueryKind.Count => new CypherType(TypeKind.Integer),
            _ => new CypherType(TypeKind.List),
        };
        return (new Expression.BoundSubquery(subquery.Kind, query, result, [.. tracker.Where(outside => outside < first)], subquery.Span), type);
    }
}
