using System.Collections.Immutable;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <content>MATCH.</content>
internal sealed partial class Binder
{
    private BoundClause.Match BindMatch(Clause.Match match)
    {
        if (match.Where is not null)
        {
            RefuseAggregates(match.Where);
        }

        var pattern = new PatternBinder(this, scope.Copy());
        foreach (var path in match.Patterns)
        {
            pattern.Add(path);
        }

        var conditions = pattern.Finish();
        if (match.Where is not null)
        {
            AddConjuncts(conditions, BindPredicate(match.Where));
        }

        return new BoundClause.Match(match.Optional, pattern.Pattern, [.. conditions], [.. pattern.New]);
    }

    /// <summary>A condition taken apart at its ANDs.</summary>
    private static void AddConjuncts(List<Expression> conditions, Expression condition)
    {
        if (condition is Expression.Binary { Operator: BinaryOperator.And } and)
        {
            AddConjuncts(conditions, and.Left);
            AddConjuncts(conditions, and.Right);
        }
        else
        {
            conditions.Add(condition);
        }
    }

    /// <summary>Binds the patterns of one clause; what they name comes into scope at once, so that later parts may repeat it.</summary>
    private sealed class PatternBinder(Binder binder, Scope before)
    {
        private readonly List<BoundNode> nodes = [];
        private readonly List<BoundLink> links = [];
        private readonly List<BoundPath> paths = [];
        private readonly List<(Expression? Properties, Expression? Where, int Slot, string Name, TextSpan Span)> pending = [];
        private readonly List<Expression> wheres = [];
        private readonly HashSet<string> repeated = new(StringComparer.Ordinal);

        public List<int> New { get; } = [];

        public BoundPattern Pattern => new([.. nodes], [.. links], [.. paths]);

        public void Add(PathPattern path)
        {
            if (path.Variable is { } name)
            {
                binder.RefuseBound(name);
            }

            var firstLink = links.Count;
            var first = Node((PatternElement.Node)path.Elements[0]);
            if (IsSelection(path))
            {
                links.Add(Selection(path, first, Node((PatternElement.Node)path.Elements[^1])));
            }
            else
            {
                AddChain(path, first, last: -1);
                wheres.AddRange(path.Where is null ? [] : [path.Where]);
            }

            if (path.Variable is not { } variable)
            {
                return;
            }

            if (links.Skip(firstLink).FirstOrDefault() is { Selection: { } selection })
            {
                paths.Add(new BoundPath(selection.Path, first, [links[firstLink]]));
                return;
            }

            binder.RefuseBound(variable);
            paths.Add(new BoundPath(NewVariable(variable, new CypherType(TypeKind.Path)), first, [.. links.Skip(firstLink)]));
        }

        /// <summary>What SHORTEST searches as a whole: more than one repeated relationship, or with a condition around it.</summary>
        private static bool IsSelection(PathPattern path) =>
            path.Shortest is ShortestKind.Several or ShortestKind.Groups
            && path.Elements.Length > 1
            && (
                path.Where is not null
                || path.Elements.Length > 3
                || path.Elements[1]
                    is PatternElement.Relationship { Length: null }
                        or PatternElement.Group
                        {
                            Pattern: { Elements.Length: > 3 }
                                or { Variable: not null }
                                or { Elements: [_, PatternElement.Relationship { Length: not null }, ..] }
                        }
            );

        /// <param name="last">The slot of the last node, where it is bound already; otherwise -1.</param>
        private void AddChain(PathPattern path, int first, int last)
        {
            var left = first;
            for (var i = 1; i + 1 < path.Elements.Length; i += 2)
            {
                var right = last >= 0 && i + 2 == path.Elements.Length ? last : Node((PatternElement.Node)path.Elements[i + 1]);
                links.Add(
                    path.Elements[i] switch
                    {
                        PatternElement.Relationship relationship => Link(relationship, left, right, path),
                        PatternElement.Group group => Group(group, left, right, path),
                        _ => throw new InvalidOperationException("Nodes and links stand by turns."),
                    }
                );
                left = right;
            }
        }

        private BoundLink Selection(PathPattern path, int left, int right)
        {
            var inside = new PatternBinder(binder, before);
            inside.AddChain(path with { Shortest = ShortestKind.None }, left, right);
            inside.wheres.AddRange(path.Where is null ? [] : [path.Where]);
            // The condition may ask for the path itself.
            var name = -1;
            if (path.Variable is { } variable)
            {
                binder.RefuseBound(variable);
                name = NewVariable(variable, new CypherType(TypeKind.Path));
            }

            var conditions = inside.Finish();
            New.AddRange(inside.New);
            var slot = NewVariable(null, CypherType.Any, "relationships");
            var selection = new BoundSelection(path.Shortest, path.ShortestCount, inside.Pattern, [.. conditions], name);
            return new BoundLink(slot, null, false, left, right, Direction.Outgoing, null, null, selection);
        }

        /// <summary>Conditions in the pattern itself, bound when all of its variables are known.</summary>
        public List<Expression> Finish()
        {
            var conditions = new List<Expression>();
            foreach (var (properties, where, slot, name, span) in pending)
            {
                conditions.AddRange(PropertyConditions(properties, slot, name, span));
                wheres.AddRange(where is null ? [] : [where]);
            }

            foreach (var condition in wheres)
            {
                RefuseAggregates(condition);
                AddConjuncts(conditions, binder.BindPredicate(condition));
            }

            return conditions;
        }

        private IEnumerable<Expression> PropertyConditions(Expression? properties, int slot, string name, TextSpan span)
        {
            if (properties is Expression.Parameter parameter)
            {
                throw Fail(
                    "InvalidParameterUse",
                    $"A parameter cannot stand for a whole map of properties here: write {{key: ${parameter.Name}.key}}.",
                    parameter.Span
                );
            }

            foreach (var entry in ((Expression.MapOf?)properties)?.Entries ?? [])
            {
                binder.WarnOfKey(entry.Key, entry.Value!.Span);
                var (value, _) = binder.Bind(entry.Value);
                var subject = new Expression.Slot(slot, name, span);
                yield return new Expression.Comparison([new Expression.Property(subject, entry.Key, span), value], [ComparisonOperator.Equal], span);
            }
        }

        private int NewVariable(Expression.Variable? variable, CypherType type, string anonymous = "")
        {
            var slot = binder.NewSlot(variable?.Name ?? anonymous);
            New.Add(slot);
            if (variable is not null)
            {
                binder.scope.Set(variable.Name, slot, type);
            }

            return slot;
        }

        private int Node(PatternElement.Node node)
        {
            binder.WarnOfLabels(node.Labels);
            var known = node.Variable is null ? null : binder.scope.Find(node.Variable.Name);
            int slot;
            if (known is null)
            {
                slot = NewVariable(node.Variable, new CypherType(TypeKind.Node), "node");
                nodes.Add(new BoundNode(slot, node.Variable?.Name, false, node.Labels is null ? [] : [node.Labels]));
            }
            else
            {
                Require(known, TypeKind.Node, node.Variable!);
                slot = binder.Slot(known, node.Variable!.Name, node.Span).Index;
                var place = nodes.FindIndex(other => other.Slot == slot);
                if (place < 0)
                {
                    nodes.Add(new BoundNode(slot, node.Variable.Name, true, node.Labels is null ? [] : [node.Labels]));
                }
                else if (node.Labels is not null)
                {
                    nodes[place] = nodes[place] with { Labels = nodes[place].Labels.Add(node.Labels) };
                }
            }

            pending.Add((node.Properties, node.Where, slot, node.Variable?.Name ?? "node", node.Span));
            return slot;
        }

        private static void Require(ScopedVariable known, TypeKind kind, Expression.Variable variable)
        {
            if (known.Type.IsNot(kind))
            {
                throw Fail(
                    "VariableTypeConflict",
                    $"The variable '{variable.Name}' is a {known.Type.Kind}, so it cannot stand for a {kind} here.",
                    variable.Span
                );
            }
        }

        private BoundLink Link(PatternElement.Relationship relationship, int left, int right, PathPattern path)
        {
            binder.WarnOfTypes(relationship.Types);
            var isList = relationship.Length is not null;
            if (path.Shortest != ShortestKind.None && !isList)
            {
                relationship = relationship with { Length = new Repetition(1, 1) };
            }

            var known = relationship.Variable is null ? null : binder.scope.Find(relationship.Variable.Name);
            var type = isList ? new CypherType(TypeKind.List, new CypherType(TypeKind.Relationship)) : new CypherType(TypeKind.Relationship);
            if (known is not null)
            {
                Require(known, isList ? TypeKind.List : TypeKind.Relationship, relationship.Variable!);
                if (isList && known.Type.Item is { } item && item.IsNot(TypeKind.Relationship))
                {
                    Require(new ScopedVariable(known.Slot, item), TypeKind.Relationship, relationship.Variable!);
                }

                if (before.Find(relationship.Variable!.Name) is null && !repeated.Add(relationship.Variable.Name))
                {
                    throw Fail("VariableAlreadyBound", $"The relationship '{relationship.Variable.Name}' stands in this pattern already.", relationship.Span);
                }
            }

            var slot = known is null
                ? NewVariable(relationship.Variable, type, "relationship")
                : binder.Slot(known, relationship.Variable!.Name, relationship.Span).Index;
            var repeat = relationship.Length is { } length ? Repeat(relationship, length, path) : null;
            if (repeat is null)
            {
                pending.Add((relationship.Properties, relationship.Where, slot, relationship.Variable?.Name ?? "relationship", relationship.Span));
            }

            var isBound = known is not null && before.Find(relationship.Variable!.Name) is not null;
            return new BoundLink(slot, relationship.Variable?.Name, isBound, left, right, relationship.Direction, relationship.Types, repeat, null);
        }

        private BoundRepeat Repeat(PatternElement.Relationship relationship, Repetition length, PathPattern path)
        {
            var step = binder.NewSlot("step");
            var conditions = PropertyConditions(relationship.Properties, step, "step", relationship.Span).ToList();
            if (relationship.Where is not null)
            {
                var outer = binder.scope;
                binder.scope = outer.Copy();
                if (relationship.Variable is { } variable)
                {
                    binder.scope.Set(variable.Name, step, new CypherType(TypeKind.Relationship));
                }

                AddConjuncts(conditions, binder.BindPredicate(relationship.Where));
                binder.scope = outer;
            }

            return new BoundRepeat(length.Least, length.Most, path.Shortest, path.ShortestCount, -1, step, -1, [.. conditions], [], null);
        }

        private BoundLink Group(PatternElement.Group group, int left, int right, PathPattern path)
        {
            var outer = binder.scope;
            binder.scope = outer.Copy();
            var inner = new PatternBinder(binder, binder.scope.Copy());
            inner.Add(group.Pattern);
            var conditions = inner.Finish();
            if (group.Where is not null)
            {
                AddConjuncts(conditions, binder.BindPredicate(group.Where));
            }

            var pattern = inner.Pattern;
            if (pattern.Links.IsEmpty)
            {
                throw Fail("InvalidRelationshipPattern", "What repeats has at least one relationship, as in ((a)-[r]->(b))+.", group.Span);
            }

            conditions.AddRange(
                pattern.Nodes.SelectMany(node =>
                    node.Labels.Select(labels => new Expression.HasLabels(new Expression.Slot(node.Slot, "node", group.Span), labels, group.Span))
                )
            );
            var bound = binder.scope;
            binder.scope = outer;
            var lists = ImmutableArray.CreateBuilder<(int, int)>();
            foreach (var (name, variable) in bound.Variables.Where(pair => outer.Find(pair.Key) is null).ToList())
            {
                var list = NewVariable(new Expression.Variable(name, group.Span), new CypherType(TypeKind.List, variable.Type));
                lists.Add((variable.Slot, list));
            }

            var slot = NewVariable(null, CypherType.Any, "relationships");
            var first = pattern.Links[0];
            var last = pattern.Links[^1];
            var isSimple = pattern.Links.Length == 1 && first.Repeats is null && pattern.Paths.IsEmpty;
            var repeat = new BoundRepeat(
                group.Length.Least,
                group.Length.Most,
                path.Shortest,
                path.ShortestCount,
                first.Left,
                isSimple ? first.Slot : -1,
                last.Right,
                [.. conditions],
                lists.ToImmutable(),
                isSimple ? null : pattern
            );
            return new BoundLink(slot, null, false, left, right, isSimple ? first.Direction : Direction.Outgoing, isSimple ? first.Types : null, repeat, null);
        }
    }
}
