using System.Collections.Immutable;
using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Execution.Operators;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Planning;

/// <content>Shortest paths: shortestPath, allShortestPaths and SHORTEST.</content>
internal sealed partial class Planner
{
    private int ExtraSlot()
    {
        extraSlots++;
        return SlotCount - 1;
    }

    private sealed partial class MatchPlanner
    {
        /// <summary>Between two known nodes one repeated relationship. Of shortestPath the conditions of the MATCH decide which path it is: those that ask
        /// the same of every step are asked during the search, others of each path that is found, from the shortest on.</summary>
        private Operator PlanShortest(Operator plan, BoundLink link, BoundRepeat repeat, int[] used, string details)
        {
            var path = paths.Find(path => path.Links is [var only] && only == link);
            HashSet<int> own = [link.Slot, .. Lists(link), .. path is null ? [] : new[] { path.Slot }];
            var isSelector = repeat.Shortest is ShortestKind.Several or ShortestKind.Groups;
            var asked = isSelector ? [] : conditions.Where(pair => pair.Needs.Overlaps(own) && !pair.Needs.Except(own).Any(pendingSlots.Contains)).ToList();
            repeat = repeat with { From = repeat.From < 0 ? planner.ExtraSlot() : repeat.From, To = repeat.To < 0 ? planner.ExtraSlot() : repeat.To };
            var ofSteps = asked.Select(pair => (pair, Step: OfStep(pair.Condition, link, path, repeat, own))).Where(found => found.Step is not null).ToList();
            var ofPaths = asked.Except(ofSteps.Select(found => found.pair)).ToList();
            repeat = repeat with { Where = [.. repeat.Where, .. ofSteps.Select(found => found.Step!)] };
            conditions.RemoveAll(ofPaths.Contains);
            var steps = StepsOf(link, repeat);
            var all = repeat.Shortest is ShortestKind.All or ShortestKind.Groups;
            var segment = new TrailSegment([steps with { Lists = [] }], repeat.Least, planner.Most(repeat), [], repeat.Lists, -1);
            var trails = new TrailPattern([segment], [], IsStable(repeat.Where, [repeat.From, repeat.Step, repeat.To]));
            if (ofPaths.Count == 0 && repeat is { ShortestCount: 1, Least: <= 1 })
            {
                return new ShortestPaths(
                    plan,
                    steps,
                    link.Left,
                    link.Right,
                    link.Slot,
                    repeat.Least,
                    planner.Most(repeat),
                    all,
                    used,
                    isSelector ? trails : null
                )
                {
                    Details = details,
                    Estimate = plan.Estimate,
                };
            }

            return new ShortestTrails(
                plan,
                trails,
                link.Left,
                link.Right,
                link.Slot,
                path?.Slot ?? -1,
                repeat.ShortestCount,
                all,
                planner.compiler.CompileAll(ofPaths.Select(pair => pair.Condition)),
                used
            )
            {
                Details = string.Join(" AND ", ofPaths.Select(pair => ConditionText.Of(pair.Condition)).Prepend(details)),
                Estimate = plan.Estimate * repeat.ShortestCount,
            };
        }

        private static bool IsStable(IEnumerable<Expression> conditions, HashSet<int> own) =>
            conditions.All(condition => SlotUse.Of(condition).IsSubsetOf(own));

        /// <summary>What <c>all(x IN nodes(p) WHERE …)</c>, or none, or of the relationships, asks of a single step; <c>null</c> of any other condition.</summary>
        private static Expression.Quantifier? OfStep(Expression condition, BoundLink link, BoundPath? path, BoundRepeat repeat, HashSet<int> own)
        {
            if (
                condition is not Expression.Quantifier { Kind: QuantifierKind.All or QuantifierKind.None, Where: { } where } quantifier
                || SlotUse.Of(where).Overlaps(own)
            )
            {
                return null;
            }

            var relationship = new Expression.Slot(repeat.Step, "step", condition.Span);
            ImmutableArray<Expression> items = quantifier.List switch
            {
                Expression.Slot { Index: var list } when list == link.Slot => [relationship],
                Expression.Call { Name: "relationships" or "rels", Arguments: [Expression.Slot { Index: var whole }] } when whole == path?.Slot =>
                [
                    relationship,
                ],
                Expression.Call { Name: "nodes", Arguments: [Expression.Slot { Index: var whole }] } when whole == path?.Slot =>
                [
                    new Expression.Slot(repeat.From, "from", condition.Span),
                    new Expression.Slot(repeat.To, "to", condition.Span),
                ],
                _ => [],
            };
            return items.IsEmpty ? null : quantifier with { List = new Expression.ListOf(items, condition.Span) };
        }

        private Steps StepsOf(BoundLink link, BoundRepeat repeat) =>
            new(
                Hops.Of(planner.graph, link.Types, link.Direction),
                Hops.Of(planner.graph, link.Types, Reversed(link.Direction)),
                repeat.From,
                repeat.Step,
                repeat.To,
                planner.compiler.CompileAll(repeat.Where),
                repeat.Lists
            );

        /// <summary>A whole pattern between two known nodes.</summary>
        private ShortestTrails PlanSelection(Operator plan, BoundLink link, BoundSelection selection, int[] used, string details)
        {
            var inner = new SelectionPlanner(planner, selection);
            return new ShortestTrails(
                plan,
                inner.Pattern,
                link.Left,
                link.Right,
                link.Slot,
                selection.Path,
                selection.Count,
                selection.Shortest == ShortestKind.Groups,
                planner.compiler.CompileAll(inner.OfPaths),
                used
            )
            {
                Details = details,
                Estimate = plan.Estimate * selection.Count,
            };
        }
    }
}
