using System.Runtime.CompilerServices;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Planning;
using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>Turns bound expressions into delegates.</summary>
internal sealed partial class ExpressionCompiler(PropertyGraph graph, Planner planner)
{
    public Evaluator[] CompileAll(IEnumerable<Expression> expressions) => [.. expressions.Select(Compile)];

    public Evaluator Compile(Expression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case Expression.Literal { Value: var value }:
                return _ => value;
            case Expression.Parameter { Name: var name }:
                return frame => frame.Parameters.TryGetValue(name, out var value) ? value : throw Missing(name);
            case Expression.Slot { Index: var slot }:
                return frame => frame.Slots[slot];
            case Expression.Property property:
                return CompileProperty(property);
            case Expression.HasLabels labels:
                return CompileLabels(labels);
            case Expression.Unary unary:
                return CompileUnary(unary);
            case Expression.Binary binary:
                return CompileBinary(binary);
            case Expression.Comparison comparison:
                return CompileComparison(comparison);
            case Expression.IsNull { Negated: var negated } isNull:
                var tested = Compile(isNull.Operand);
                return frame => CypherValue.Of(tested(frame).IsNull != negated);
            case Expression.IsTyped typed:
                var subject = Compile(typed.Operand);
                return frame => CypherValue.Of(ValueTypes.Is(subject(frame), typed.Type) != typed.Negated);
            case Expression.IsNormalized normalized:
                return CompileNormalized(normalized);
            case Expression.Element element:
                var (container, index) = (Compile(element.Subject), Compile(element.Index));
                return frame => Access.Element(container(frame), index(frame));
            case Expression.Slice slice:
                var (sliced, from, to) = (Compile(slice.Subject), CompileOptional(slice.From), CompileOptional(slice.To));
                return frame => Access.Slice(sliced(frame), from?.Invoke(frame), to?.Invoke(frame));
            case Expression.ListOf list:
                var items = CompileAll(list.Items);
                return frame => CypherValue.List(Values(items, frame));
            case Expression.MapOf map:
                var (keys, values) = (map.Entries.Select(entry => entry.Key).ToArray(), CompileAll(map.Entries.Select(entry => entry.Value!)));
                return frame => CypherValue.Of(CypherMap.Of(keys.Select((key, i) => KeyValuePair.Create(key, values[i](frame)))));
            case Expression.MapProjection projection:
                return CompileMapProjection(projection);
            case Expression.Case @case:
                return CompileCase(@case);
            case Expression.ListComprehension comprehension:
                return CompileListComprehension(comprehension);
            case Expression.Quantifier quantifier:
                return CompileQuantifier(quantifier);
            case Expression.Reduce reduce:
                return CompileReduce(reduce);
            case Expression.Call call:
                return CompileCall(call);
            case Expression.BoundSubquery subquery:
                return CompileSubquery(subquery);
            default:
                throw new InvalidOperationException($"{expression.GetType().Name} is not bound.");
        }
    }

    internal static CypherException Missing(string name) =>
        new(CypherErrorClass.ParameterMissing, CypherPhase.CompileTime, "MissingParameter", $"The query needs a value for the parameter ${name}.");

    private Evaluator? CompileOptional(Expression? expression) => expression is null ? null : Compile(expression);

    private static CypherValue[] Values(Evaluator[] evaluators, Frame frame)
    {
        var values = new CypherValue[evaluators.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = evaluators[i](frame);
        }

        return values;
    }

    private Evaluator CompileProperty(Expression.Property property)
    {
        var key = property.Key;
        var number = graph.FindKey(key);
        var nodeColumn = number < 0 ? PropertyColumn.Empty : graph.NodeColumn(number);
        var relationshipColumn = number < 0 ? PropertyColumn.Empty : graph.RelationshipColumn(number);
        if (property.Subject is Expression.Slot { Index: var slot })
        {
            return frame =>
            {
                ref readonly var value = ref frame.Slots[slot];
                return value.Kind switch
                {
                    CypherKind.Node => nodeColumn[value.Index],
                    CypherKind.Relationship => relationshipColumn[value.Index],
                    _ => Access.Property(value, key),
                };
            };
        }

        var subject = Compile(property.Subject);
        return frame => Access.Property(subject(frame), key);
    }

    private Evaluator CompileLabels(Expression.HasLabels labels)
    {
        var subject = Compile(labels.Subject);
        var node = LabelTest.OfNodes(graph, [labels.Labels]);
        var types = LabelTest.OfTypes(graph, labels.Labels);
        return frame =>
        {
            var value = subject(frame);
            return value.Kind switch
            {
                CypherKind.Null => default,
                CypherKind.Node => CypherValue.Of(node[graph.LabelSetOf[value.Index]]),
                CypherKind.Relationship => CypherValue.Of(types[graph.TypeNumber(value.Index)]),
                _ => throw CypherException.Type("InvalidArgumentType", $"Only nodes have labels; {CypherText.Short(value)} is a {value.TypeName}."),
            };
        };
    }

    private Evaluator CompileMapProjection(Expression.MapProjection projection)
    {
        var subject = Compile(projection.Subject);
        var entries = projection.Entries.Select(entry => (entry.Key, Value: CompileOptional(entry.Value))).ToArray();
        return frame =>
        {
            var value = subject(frame);
            if (value.IsNull)
            {
                return default;
            }

            var pairs = new List<KeyValuePair<string, CypherValue>>();
            foreach (var (key, evaluate) in entries)
            {
                if (evaluate is null && key == "*")
                {
                    pairs.AddRange(GraphFunctions.Properties(value, "{.*}"));
                }
                else
                {
                    pairs.Add(new(key, evaluate is null ? Access.Property(value, key) : evaluate(frame)));
                }
            }

            return CypherValue.Of(CypherMap.Of(pairs));
        };
    }

    private Evaluator CompileNormalized(Expression.IsNormalized normalized)
    {
        var (operand, form, negated) = (Compile(normalized.Operand), normalized.Form, normalized.Negated);
        return frame =>
        {
            var value = operand(frame);
            return value.Kind == CypherKind.String ? CypherValue.Of(TextFunctions.IsNormalized(value.AsString, form) != negated) : default;
        };
    }

    private Evaluator CompileCase(Expression.Case @case)
    {
        var subject = CompileOptional(@case.Subject);
        var slot = @case.Item?.LocalSlot ?? -1;
        var branches = @case.Branches.Select(branch => (When: Compile(branch.When), branch.IsCondition, Then: Compile(branch.Then))).ToArray();
        var otherwise = CompileOptional(@case.Else);
        return frame =>
        {
            var value = subject?.Invoke(frame) ?? default;
            foreach (var (when, isCondition, then) in branches)
            {
                if (slot >= 0)
                {
                    frame.Slots[slot] = value;
                }

                var tested = when(frame);
                if (isCondition ? tested.IsTrue : CypherEquality.Equal(value, tested) == true)
                {
                    return then(frame);
                }
            }

            return otherwise?.Invoke(frame) ?? default;
        };
    }

    private static ReadOnlySpan<CypherValue> Items(CypherValue list) =>
        list.Kind == CypherKind.List
            ? list.Items
            : throw CypherException.Type("InvalidArgumentType", $"A list should stand here, not {CypherText.Short(list)}, a {list.TypeName}.");

    private Evaluator CompileListComprehension(Expression.ListComprehension e)
    {
        var (slot, list, where, projection) = (e.Item.LocalSlot, Compile(e.List), CompileOptional(e.Where), CompileOptional(e.Projection));
        return frame =>
        {
            var source = list(frame);
            if (source.IsNull)
            {
                return default;
            }

            var result = new List<CypherValue>();
            foreach (var item in Items(source))
            {
                frame.Step();
                frame.Slots[slot] = item;
                if (where is null || where(frame).IsTrue)
                {
                    result.Add(projection is null ? item : projection(frame));
                }
            }

            return CypherValue.List([.. result]);
        };
    }

    private Evaluator CompileQuantifier(Expression.Quantifier e)
    {
        var (slot, list, where, kind) = (e.Item.LocalSlot, Compile(e.List), CompileOptional(e.Where), e.Kind);
        return frame =>
        {
            var source = list(frame);
            if (source.IsNull)
            {
                return default;
            }

            var (yes, no, unknown) = (0, 0, 0);
            foreach (var item in Items(source))
            {
                frame.Step();
                frame.Slots[slot] = item;
                var holds = where is null ? CypherValue.True : where(frame);
                yes += holds.IsTrue ? 1 : 0;
                no += holds.IsFalse ? 1 : 0;
                unknown += holds.IsNull ? 1 : 0;
            }

            return CypherValue.Of(
                kind switch
                {
                    QuantifierKind.All => no > 0 ? false
                    : unknown > 0 ? null
                    : true,
                    QuantifierKind.Any => yes > 0 ? true
                    : unknown > 0 ? null
                    : false,
                    QuantifierKind.None => yes > 0 ? false
                    : unknown > 0 ? null
                    : true,
                    _ => yes > 1 ? false
                    : unknown > 0 ? null
                    : yes == 1,
                }
            );
        };
    }

    private Evaluator CompileReduce(Expression.Reduce e)
    {
        var (accumulator, slot) = (e.Accumulator.LocalSlot, e.Item.LocalSlot);
        var (initial, list, body) = (Compile(e.Initial), Compile(e.List), Compile(e.Body));
        return frame =>
        {
            var source = list(frame);
            if (source.IsNull)
            {
                return default;
            }

            var value = initial(frame);
            foreach (var item in Items(source))
            {
                frame.Step();
                frame.Slots[accumulator] = value;
                frame.Slots[slot] = item;
                value = body(frame);
            }

            return value;
        };
    }

    private Evaluator CompileCall(Expression.Call call)
    {
        var function = Functions.Find(call.Name)!.Run;
        var arguments = CompileAll(call.Arguments);
        if (arguments.Length == 1)
        {
            var only = arguments[0];
            return frame =>
            {
                var value = only(frame);
                return function(new ReadOnlySpan<CypherValue>(ref value), frame);
            };
        }

        return frame => function(Values(arguments, frame), frame);
    }

    private Evaluator CompileSubquery(Expression.BoundSubquery subquery)
    {
        var plan = planner.Plan(subquery.Query, onlyExistence: subquery.Kind == SubqueryKind.Exists);
        var result = subquery.Result;
        return subquery.Kind switch
        {
            SubqueryKind.Exists => frame =>
            {
                plan.Open(frame);
                return CypherValue.Of(plan.Next(frame));
            },
            SubqueryKind.Count => frame =>
            {
                var count = 0L;
                for (plan.Open(frame); plan.Next(frame); count++) { }

                return CypherValue.Of(count);
            },
            _ => frame =>
            {
                var items = new List<CypherValue>();
                for (plan.Open(frame); plan.Next(frame); )
                {
                    items.Add(frame.Slots[result]);
                }

                return CypherValue.List([.. items]);
            },
        };
    }
}
