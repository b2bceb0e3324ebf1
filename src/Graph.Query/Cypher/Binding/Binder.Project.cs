using System.Collections.Immutable;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <content>WITH and RETURN.</content>
internal sealed partial class Binder
{
    /// <summary>What stands for an expression that an aggregation or projection has computed already; by the expression's text.</summary>
    private Func<Expression, Expression?>? replace;

    private (BoundClause.Project Clause, ImmutableArray<BoundColumn> Columns) BindProject(Clause.Project project)
    {
        var items = Items(project);
        RefuseUnnamed(project, items);
        var before = scope;
        var aggregating = items.Any(item => ContainsAggregate(item.Value));
        var after = new Scope();
        var bound = ImmutableArray.CreateBuilder<BoundItem>();
        var columns = ImmutableArray.CreateBuilder<BoundColumn>();
        var grouping = aggregating ? new GroupingBinder(this, items) : null;
        var replacements = new Dictionary<string, Expression>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            Expression value;
            CypherType type;
            if (grouping is not null)
            {
                (value, type) = grouping.Bind(item);
            }
            else
            {
                (value, type) = Bind(item.Value);
            }

            var slot = value is Expression.Slot same ? same.Index : NewSlot(item.Name);
            if (value is not Expression.Slot)
            {
                bound.Add(new BoundItem(value, slot));
            }

            after.Set(item.Name, slot, type);
            columns.Add(new BoundColumn(item.Name, slot));
            replacements.TryAdd(Key(item.Value), new Expression.Slot(slot, item.Name, item.Span));
        }

        ImmutableArray<SortItem> order = [.. project.OrderBy.Select(item => BindSort(item, project, before, after, grouping, replacements))];
        var skip = BindCount(project.Skip, "SKIP");
        var limit = BindCount(project.Limit, "LIMIT");
        // WHERE sees what was before too, as ORDER BY does, where each row comes of one row.
        scope = grouping is null && !project.Distinct ? Both(before, after) : after;
        var where = project.Where is null ? null : BindPredicateAfter(project.Where, after, replacements);
        scope = after;
        var kept = after.Variables.Select(pair => pair.Value.Slot).Distinct().ToImmutableArray();
        return (new BoundClause.Project(grouping?.Grouping, bound.ToImmutable(), kept, project.Distinct, order, skip, limit, where), columns.ToImmutable());
    }

    private static Scope Both(Scope before, Scope after)
    {
        var both = before.Copy();
        foreach (var (name, variable) in after.Variables)
        {
            both.Set(name, variable.Slot, variable.Type);
        }

        return both;
    }

    /// <summary>WHERE of WITH; what the projection has computed need not be named by its alias.</summary>
    private Expression BindPredicateAfter(Expression where, Scope after, Dictionary<string, Expression> replacements)
    {
        RefuseAggregates(where);
        var saved = replace;
        replace = expression =>
            expression is Expression.Literal || (expression is Expression.Variable variable && after.Find(variable.Name) is not null)
                ? null
                : replacements.GetValueOrDefault(Key(expression));
        var bound = BindPredicate(where);
        replace = saved;
        return bound;
    }

    private ImmutableArray<ProjectionItem> Items(Clause.Project project)
    {
        if (!project.All)
        {
            return project.Items;
        }

        if (scope.Count == 0 && project.IsReturn && project.Items.IsEmpty)
        {
            throw Fail("NoVariablesInScope", "RETURN * needs at least one variable, and there is none here.", project.Span);
        }

        var all = scope
            .Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new ProjectionItem(new Expression.Variable(pair.Key, project.Span), pair.Key, true, project.Span));
        return [.. all, .. project.Items];
    }

    private static void RefuseUnnamed(Clause.Project project, ImmutableArray<ProjectionItem> items)
    {
        var twice = items.GroupBy(item => item.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw Fail("ColumnNameConflict", $"Two columns are called '{twice.Key}'.", twice.Last().Span);
        }

        var unnamed = project.IsReturn ? null : items.FirstOrDefault(item => !item.Named && item.Value is not Expression.Variable);
        var ambiguous = project.OrderBy.Any(item => ContainsAggregate(item.Value));
        if (unnamed is not null && !ambiguous)
        {
            throw Fail("NoExpressionAlias", $"In WITH an expression needs a name: write '{unnamed.Name} AS …'.", unnamed.Span);
        }
    }

    private SortItem BindSort(
        SortItem item,
        Clause.Project project,
        Scope before,
        Scope after,
        GroupingBinder? grouping,
        Dictionary<string, Expression> replacements
    )
    {
        var aggregates = ContainsAggregate(item.Value);
        if (aggregates && grouping is null)
        {
            throw Fail("InvalidAggregation", "ORDER BY can only aggregate where the projection does.", item.Value.Span);
        }

        var saved = (scope, replace);
        scope = grouping is null && !project.Distinct ? Both(before, after) : after;
        replace = expression =>
        {
            if (expression is Expression.Variable variable && after.Find(variable.Name) is not null)
            {
                return null;
            }

            if (expression is Expression.Literal || !replacements.TryGetValue(Key(expression), out var found))
            {
                return aggregates && IsAggregate(expression) ? grouping!.Aggregate(expression, after) : null;
            }

            var isSimple = expression is Expression.Variable or Expression.Property { Subject: Expression.Variable } || IsAggregate(expression);
            return aggregates && !isSimple && expression != item.Value
                ? throw Fail(
                    "AmbiguousAggregationExpression",
                    "Beside an aggregate only variables and properties may stand: give this a name in a WITH before.",
                    expression.Span
                )
                : found;
        };
        var (value, _) = Bind(item.Value);
        (scope, replace) = saved;
        return item with { Value = value };
    }

    private Expression? BindCount(Expression? count, string what)
    {
        if (count is null)
        {
            return null;
        }

        if (
            Contains(
                count,
                expression => expression is Expression.Variable or Expression.PatternPredicate or Expression.PatternComprehension or Expression.Subquery
            )
        )
        {
            throw Fail("NonConstantExpression", $"{what} takes a number that is the same for all rows, so no variable can stand here.", count.Span);
        }

        var (bound, type) = Bind(count);
        if (type.Is(TypeKind.Float, TypeKind.String, TypeKind.Boolean, TypeKind.List, TypeKind.Map))
        {
            throw Fail("InvalidArgumentType", $"{what} takes a whole number, not a {type.Kind}.", count.Span);
        }

        return bound is Expression.Literal { Value: { Kind: Values.CypherKind.Integer, AsInteger: < 0 } }
            ? throw Fail("NegativeIntegerArgument", $"{what} takes no negative number.", count.Span)
            : bound;
    }

    /// <summary>The text of an expression without what makes no difference: white space, comments, and letter case of functions.</summary>
    private string Key(Expression expression)
    {
        if (expression is Expression.Variable variable)
        {
            return variable.Name;
        }

        var span = expression.Span;
        var tokens = Lexer.Read(text[span.Start..span.End]);
        return string.Join(
            '\u001f',
            tokens.Select(
                (token, i) =>
                    i + 1 < tokens.Count && tokens[i + 1].Is("(") ? token.Text.ToUpperInvariant()
                    : token.Kind == TokenKind.Text ? $"'{token.Text}'"
                    : token.Kind == TokenKind.Parameter ? "$" + token.Text
                    : token.Text
            )
        );
    }

    private static bool IsAggregate(Expression expression) =>
        expression is Expression.CountAll || (expression is Expression.Call call && Aggregates.Has(call.Name.ToLowerInvariant()));

    private static bool ContainsAggregate(Expression expression) => Contains(expression, IsAggregate);

    private static bool Contains(Expression expression, Func<Expression, bool> wanted) =>
        wanted(expression) || Children.Of(expression).Any(child => Contains(child, wanted));

    private static void RefuseAggregates(Expression expression)
    {
        if (ContainsAggregate(expression))
        {
            throw Fail("InvalidAggregation", "Aggregating functions are only for RETURN and WITH.", expression.Span);
        }
    }

    /// <summary>Takes the items of an aggregating projection apart into keys, aggregates and what is computed from them.</summary>
    private sealed class GroupingBinder
    {
        private readonly Binder binder;
        private readonly Scope before;
        private readonly Dictionary<string, (Expression.Slot Slot, CypherType Type, bool IsSimple)> keys = new(StringComparer.Ordinal);
        private readonly List<BoundItem> keyItems = [];
        private readonly List<BoundAggregate> aggregates = [];
        private readonly Dictionary<string, Expression.Slot> aggregateSlots = new(StringComparer.Ordinal);

        public GroupingBinder(Binder binder, ImmutableArray<ProjectionItem> items)
        {
            this.binder = binder;
            before = binder.scope;
            foreach (var item in items.Where(item => !ContainsAggregate(item.Value)))
            {
                var (value, type) = binder.Bind(item.Value);
                var slot = value as Expression.Slot ?? new Expression.Slot(binder.NewSlot(item.Name), item.Name, item.Span);
                keyItems.Add(new BoundItem(value, slot.Index));
                var isSimple = item.Value is Expression.Variable or Expression.Property { Subject: Expression.Variable };
                keys.TryAdd(binder.Key(item.Value), (slot, type, isSimple));
            }
        }

        public BoundGrouping Grouping => new([.. keyItems], [.. aggregates]);

        public (Expression Value, CypherType Type) Bind(ProjectionItem item)
        {
            if (keys.TryGetValue(binder.Key(item.Value), out var key))
            {
                return (key.Slot, key.Type);
            }

            RefuseAmbiguous(item.Value, []);
            var saved = binder.replace;
            binder.replace = expression =>
                IsAggregate(expression) ? Aggregate(expression, before)
                : expression is not Expression.Literal && keys.TryGetValue(binder.Key(expression), out var found) ? found.Slot
                : null;
            var bound = binder.Bind(item.Value);
            binder.replace = saved;
            return bound;
        }

        public Expression.Slot Aggregate(Expression expression, Scope visible)
        {
            var key = binder.Key(expression);
            if (aggregateSlots.TryGetValue(key, out var known))
            {
                return known;
            }

            var (savedScope, savedReplace) = (binder.scope, binder.replace);
            (binder.scope, binder.replace) = (visible, null);
            var call = expression as Expression.Call;
            var arguments = ImmutableArray.CreateBuilder<Expression>();
            foreach (var argument in call?.Arguments ?? [])
            {
                if (ContainsAggregate(argument))
                {
                    throw Fail("NestedAggregation", "An aggregate cannot be taken of an aggregate: compute the inner one in a WITH before.", argument.Span);
                }

                if (Contains(argument, inner => inner is Expression.Call random && random.Name.Equals("rand", StringComparison.OrdinalIgnoreCase)))
                {
                    throw Fail("NonConstantExpression", "rand() cannot stand inside an aggregate.", argument.Span);
                }

                arguments.Add(binder.Bind(argument).Value);
            }

            (binder.scope, binder.replace) = (savedScope, savedReplace);
            var name = call?.Name.ToLowerInvariant() ?? "count";
            Aggregates.CheckArguments(name, call is null ? -1 : arguments.Count, expression.Span);
            var slot = new Expression.Slot(binder.NewSlot(name), name, expression.Span);
            aggregates.Add(new BoundAggregate(name, call?.Distinct ?? false, arguments.ToImmutable(), slot.Index));
            aggregateSlots.Add(key, slot);
            return slot;
        }

        /// <summary>Beside aggregates only constants may stand, and what is grouped by.</summary>
        private void RefuseAmbiguous(Expression expression, HashSet<string> locals)
        {
            if (IsAggregate(expression))
            {
                return;
            }

            if (keys.TryGetValue(binder.Key(expression), out var key) && key.IsSimple)
            {
                return;
            }

            if (expression is Expression.Variable variable && !locals.Contains(variable.Name))
            {
                if (before.Find(variable.Name) is null)
                {
                    throw binder.Undefined(variable.Name, variable.Span);
                }

                throw Fail(
                    "AmbiguousAggregationExpression",
                    $"'{variable.Name}' stands beside an aggregate but is not grouped by: give it a column of its own.",
                    variable.Span
                );
            }

            var inner = new HashSet<string>(locals.Concat(Children.Locals(expression).Select(local => local.Name)), StringComparer.Ordinal);
            foreach (var child in Children.Of(expression))
            {
                RefuseAmbiguous(child, inner);
            }
        }
    }
}
