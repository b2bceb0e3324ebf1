using System.Collections.Immutable;
using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Execution.Operators;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Planning;

/// <content>The pattern of SHORTEST.</content>
internal sealed partial class Planner
{
    /// <summary>Makes the automaton of a selection. A condition is asked as soon as what it reads is there: of a node between two links, of a link with its
    /// ends, of a repetition, or else of a whole path.</summary>
    private sealed class SelectionPlanner
    {
        private readonly Planner planner;
        private readonly HashSet<int> inside;
        private readonly List<Expression> open;
        private bool isStable = true;

        public SelectionPlanner(Planner planner, BoundSelection selection)
        {
            this.planner = planner;
            inside = [.. Inside(selection), selection.Path];
            open =
            [
                .. selection.Where.Where(condition => !IsOutside(selection, condition)),
                .. selection.Pattern.Nodes.SelectMany(node =>
                    node.Labels.Select(labels => new Expression.HasLabels(new Expression.Slot(node.Slot, node.Name ?? "node", default), labels, default))
                ),
            ];
            Pattern = PlanPattern(selection.Pattern);
        }

        public TrailPattern Pattern { get; }

        /// <summary>The conditions that only a whole path can be asked.</summary>
        public IReadOnlyList<Expression> OfPaths => open;

        /// <summary>The slots that a selection fills, but for its path.</summary>
        public static HashSet<int> Inside(BoundSelection selection) =>
            [
                .. selection.Pattern.Nodes.Where(node => !node.IsBound).Select(node => node.Slot),
                .. selection.Pattern.Links.Where(link => !link.IsBound).Select(link => link.Slot),
                .. selection.Pattern.Links.SelectMany(link => link.Repeats?.Lists ?? []).Select(pair => pair.List),
            ];

        /// <summary>Whether a condition reads nothing of a selection but its ends, so that it may be asked before the search.</summary>
        public static bool IsOutside(BoundSelection selection, Expression condition)
        {
            var slots = SlotUse.Of(condition);
            return !slots.Overlaps(Inside(selection)) && !slots.Contains(selection.Path);
        }

        private TrailPattern PlanPattern(BoundPattern pattern)
        {
            var seen = new HashSet<int>(pattern.Nodes.Where(node => node.IsBound).Select(node => node.Slot)) { pattern.Links[0].Left, pattern.Links[^1].Right };
            int[] nodes = [.. pattern.Links.Skip(1).Select(link => OwnSlot(link.Left, seen, open))];
            var segments = pattern.Links.Select((link, i) => Segment(link, i == 0 ? -1 : nodes[i - 1], i == nodes.Length ? -1 : nodes[i])).ToImmutableArray();
            var between = nodes.Select(slot => (slot, Taken(open, [slot]))).ToImmutableArray();
            return new TrailPattern(segments, between, isStable);
        }

        /// <summary>The slot itself; for one that has a value already a new one, and the condition that both are equal.</summary>
        private int OwnSlot(int slot, HashSet<int> seen, List<Expression> conditions)
        {
            if (seen.Add(slot))
            {
                return slot;
            }

            var own = planner.ExtraSlot();
            inside.Add(own);
            conditions.Add(
                new Expression.Comparison(
                    [new Expression.Slot(own, planner.names[slot], default), new Expression.Slot(slot, planner.names[slot], default)],
                    [ComparisonOperator.Equal],
                    default
                )
            );
            return own;
        }

        private TrailSegment Segment(BoundLink link, int from, int to)
        {
            if (link.Repeats is not { } repeat)
            {
                var step = link.IsBound ? OwnSlot(link.Slot, [link.Slot], open) : link.Slot;
                return new TrailSegment([Link(link, from, step, to, open)], 1, 1, [], [], -1);
            }

            if (link.IsBound)
            {
                throw CypherException.Syntax(
                    "VariableAlreadyBound",
                    $"'{link.Name}' has a value already, so it cannot stand in a pattern of SHORTEST.",
                    default
                );
            }

            var conditions = repeat.Where.ToList();
            var links = repeat.Group is { } group ? GroupLinks(group, conditions) : [Link(link, repeat.From, repeat.Step, repeat.To, conditions)];
            return new TrailSegment(links, repeat.Least, planner.Most(repeat), planner.compiler.CompileAll(conditions), repeat.Lists, link.Slot);
        }

        private ImmutableArray<Steps> GroupLinks(BoundPattern group, List<Expression> conditions)
        {
            if (!group.Paths.IsEmpty || group.Links.Any(link => link.IsBound || link.Repeats is not null))
            {
                throw CypherException.Syntax(
                    "UnexpectedSyntax",
                    "What repeats in a pattern of SHORTEST is made of single relationships: neither of repetitions nor of named paths.",
                    default
                );
            }

            inside.UnionWith(group.Nodes.Where(node => !node.IsBound).Select(node => node.Slot).Concat(group.Links.Select(link => link.Slot)));
            var seen = new HashSet<int>(group.Nodes.Where(node => node.IsBound).Select(node => node.Slot));
            int[] nodes = [OwnSlot(group.Links[0].Left, seen, conditions), .. group.Links.Select(link => OwnSlot(link.Right, seen, conditions))];
            return [.. group.Links.Select((link, i) => Link(link, nodes[i], link.Slot, nodes[i + 1], conditions))];
        }

        private Steps Link(BoundLink link, int from, int step, int to, List<Expression> conditions)
        {
            inside.UnionWith([from, step, to]);
            return new Steps(
                Hops.Of(planner.graph, link.Types, link.Direction),
                Hops.Of(planner.graph, link.Types, MatchPlanner.Reversed(link.Direction)),
                from,
                step,
                to,
                Taken(conditions, [from, step, to]),
                []
            );
        }

        /// <summary>Takes out those conditions that of all the selection fills read only these slots.</summary>
        private Evaluator[] Taken(List<Expression> conditions, HashSet<int> slots)
        {
            var taken = conditions
                .Where(condition => SlotUse.Of(condition) is var read && read.Overlaps(slots) && !read.Except(slots).Any(inside.Contains))
                .ToList();
            conditions.RemoveAll(taken.Contains);
            isStable &= taken.TrueForAll(condition => SlotUse.Of(condition).IsSubsetOf(inside));
            return planner.compiler.CompileAll(taken);
        }
    }
}
