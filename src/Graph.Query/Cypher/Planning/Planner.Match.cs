using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Execution.Operators;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Planning;

/// <content>MATCH.</content>
internal sealed partial class Planner
{
    private Operator PlanMatch(Operator plan, BoundClause.Match match, bool ignoresRepetition)
    {
        if (!match.Optional)
        {
            return new MatchPlanner(this, match, ignoresRepetition).Plan(plan, plan is SingleRow);
        }

        var inner = new MatchPlanner(this, match, ignoresRepetition).Plan(new SingleRow(), isFirst: true);
        return new Optional(plan, inner, [.. match.New]) { Estimate = plan.Estimate * Math.Max(1, inner.Estimate) };
    }

    private static IEnumerable<Expression> Conjuncts(Expression condition) =>
        condition is Expression.Binary { Operator: BinaryOperator.And } and ? Conjuncts(and.Left).Concat(Conjuncts(and.Right)) : [condition];

    /// <summary>Builds the operators of one pattern: from the cheapest node along the relationships, each condition as soon as its variables have values.</summary>
    private sealed partial class MatchPlanner
    {
        private readonly Planner planner;
        private readonly BoundPattern pattern;
        private readonly bool ignoresRepetition;
        private readonly HashSet<int> pendingSlots;
        private readonly HashSet<int> known = [];
        private readonly List<(Expression Condition, HashSet<int> Needs)> conditions = [];
        private readonly List<BoundLink> links;
        private readonly List<BoundLink> done = [];
        private readonly List<BoundPath> paths;
        private readonly NodeStarts starts;

        public MatchPlanner(Planner planner, BoundClause.Match match, bool ignoresRepetition)
            : this(planner, match.Pattern, match.Where, [.. match.New], ignoresRepetition) { }

        private MatchPlanner(Planner planner, BoundPattern pattern, IEnumerable<Expression> where, HashSet<int> newSlots, bool ignoresRepetition)
        {
            this.planner = planner;
            this.pattern = pattern;
            this.ignoresRepetition = ignoresRepetition;
            pendingSlots = newSlots;
            links = [.. pattern.Links];
            paths = [.. pattern.Paths];
            foreach (var condition in where)
            {
                AddCondition(condition);
            }

            foreach (var selection in links.Select(link => link.Selection).OfType<BoundSelection>())
            {
                foreach (var condition in selection.Where.Where(condition => SelectionPlanner.IsOutside(selection, condition)))
                {
                    AddCondition(condition);
                }
            }

            foreach (var node in pattern.Nodes.Where(node => node.IsBound))
            {
                known.Add(node.Slot);
                var slot = new Expression.Slot(node.Slot, node.Name ?? "node", default);
                foreach (var labels in node.Labels)
                {
                    AddCondition(new Expression.HasLabels(slot, labels, default));
                }

                if (!links.Exists(link => link.Left == node.Slot || link.Right == node.Slot))
                {
                    AddCondition(new Expression.IsNull(slot, Negated: true, default));
                }
            }

            starts = new NodeStarts(planner, pattern, conditions, pendingSlots);
        }

        public Operator Plan(Operator plan, bool isFirst)
        {
            plan = Filtered(plan);
            while (links.Count > 0 || pattern.Nodes.Any(node => !known.Contains(node.Slot)))
            {
                var next = links.Where(IsReady).OrderBy(Cost).FirstOrDefault();
                plan = next is not null ? PlanLink(plan, next) : PlanStart(plan, isFirst);
                plan = Filtered(PlanPaths(plan));
                isFirst = false;
            }

            return Filtered(PlanPaths(plan));
        }

        private void AddCondition(Expression condition)
        {
            var needs = SlotUse.Of(condition);
            needs.IntersectWith(pendingSlots);
            conditions.Add((condition, needs));
        }

        private Operator Filtered(Operator plan)
        {
            var ready = conditions.Where(pair => !pair.Needs.Overlaps(pendingSlots)).Select(pair => pair.Condition).ToList();
            if (ready.Count == 0)
            {
                return plan;
            }

            conditions.RemoveAll(pair => !pair.Needs.Overlaps(pendingSlots));
            return new Filter(plan, planner.compiler.CompileAll(ready))
            {
                Details = string.Join(" AND ", ready.Select(ConditionText.Of)),
                Estimate = plan.Estimate * Math.Pow(0.25, ready.Count),
            };
        }

        private Operator PlanPaths(Operator plan)
        {
            foreach (var path in paths.Where(path => known.Contains(path.First) && path.Links.All(done.Contains)).ToList())
            {
                paths.Remove(path);
                pendingSlots.Remove(path.Slot);
                plan = new BuildPath(plan, path.Slot, path.First, [.. path.Links.Select(link => link.Slot)])
                {
                    Details = planner.names[path.Slot],
                    Estimate = plan.Estimate,
                };
            }

            return plan;
        }

        private bool IsReady(BoundLink link) =>
            link.IsShortest
                ? known.Contains(link.Left) && known.Contains(link.Right)
                : known.Contains(link.Left) || known.Contains(link.Right) || (link.IsBound && link.Repeats is null);

        private double Cost(BoundLink link)
        {
            if (link.IsShortest)
            {
                // Last, so that its conditions find all that they ask for.
                return double.MaxValue;
            }

            var into = known.Contains(link.Left) && known.Contains(link.Right);
            var fan = FanOut(link);
            var labels = into ? 1 : starts.Share(known.Contains(link.Left) ? link.Right : link.Left);
            return (into ? fan / 1000 : fan * labels) + (link.Repeats is null ? 0 : 0.01);
        }

        private double FanOut(BoundLink link)
        {
            var types = LabelTest.OfTypes(planner.graph, link.Types);
            var count = types.Select((allowed, type) => allowed ? (double)planner.graph.CountOfType(type) : 0).Sum();
            var fan = count / Math.Max(1, planner.graph.NodeCount) * (link.Direction == Direction.Both ? 2 : 1);
            return link.Repeats is { } repeat ? Math.Pow(Math.Max(fan, 1.1), Math.Min(repeat.Most ?? 8, 8)) : fan;
        }

        private Operator PlanStart(Operator plan, bool isFirst)
        {
            var open = pattern.Nodes.Where(node => !known.Contains(node.Slot)).ToList();
            // The far end of a shortest path comes last: its near end may lead to it by other relationships.
            var start = open.Select(node => starts.Of(node, known)).OrderBy(found => found.Cost).First();
            if (!isFirst && !start.DependsOnRow && Component(start.Node) is { } component)
            {
                return PlanJoin(plan, component);
            }

            if (start.IsScan && conditions.Find(pair => starts.TextTest(start.Node, pair.Condition) is not null) is { Condition: not null } tested)
            {
                conditions.Remove(tested);
                start = starts.Narrowed(start, tested.Condition);
            }

            Fill(start.Node.Slot);
            return new NodeScan(plan, start.Name, start.Node.Slot, start.Find, start.Allowed)
            {
                Details = start.Details,
                Estimate = plan.Estimate * Math.Max(1, start.Cost),
            };
        }

        /// <summary>The nodes and links that hang together with a node without any known one; <c>null</c> where they share types of relationships
        /// with what is matched, and so could repeat a relationship.</summary>
        private (HashSet<int> Nodes, List<BoundLink> Links)? Component(BoundNode start)
        {
            var nodes = new HashSet<int> { start.Slot };
            var inside = new List<BoundLink>();
            for (var grown = true; grown; )
            {
                grown = false;
                foreach (var link in links.Where(link => !inside.Contains(link) && (nodes.Contains(link.Left) || nodes.Contains(link.Right))))
                {
                    if (known.Contains(link.Left) || known.Contains(link.Right))
                    {
                        return null;
                    }

                    if (link.IsShortest)
                    {
                        continue;
                    }

                    inside.Add(link);
                    nodes.UnionWith([link.Left, link.Right]);
                    grown = true;
                    break;
                }
            }

            var others = pattern.Links.Except(inside).ToList();
            return inside.Exists(link => link.IsBound || link.Repeats is { Where.IsEmpty: false } || others.Exists(other => Overlap(link, other)))
                ? null
                : (nodes, inside);
        }

        private bool Overlap(BoundLink one, BoundLink other)
        {
            if (one.Repeats?.Group is not null || other.Repeats?.Group is not null || one.Selection is not null || other.Selection is not null)
            {
                return true;
            }

            var (left, right) = (LabelTest.OfTypes(planner.graph, one.Types), LabelTest.OfTypes(planner.graph, other.Types));
            return left.Zip(right, (a, b) => a && b).Any(both => both);
        }

        private HashJoin PlanJoin(Operator plan, (HashSet<int> Nodes, List<BoundLink> Links) component)
        {
            var inner = pattern.Nodes.Where(node => component.Nodes.Contains(node.Slot)).ToList();
            var innerPaths = paths
                .Where(path =>
                    path.Links.Length > 0 && path.Links.All(component.Links.Contains) || (path.Links.IsEmpty && component.Nodes.Contains(path.First))
                )
                .ToList();
            HashSet<int> filled =
            [
                .. component.Nodes,
                .. component.Links.Select(link => link.Slot),
                .. component.Links.SelectMany(Lists),
                .. innerPaths.Select(path => path.Slot),
            ];
            // What reads the row before waits until after the join: the right side is made once for all rows.
            var own = conditions.Where(pair => pair.Needs.Count > 0 && SlotUse.Of(pair.Condition).IsSubsetOf(filled)).ToList();
            var keys = conditions.Except(own).Select(pair => JoinKey(pair.Condition, filled)).Where(key => key is not null).Select(key => key!.Value).ToList();
            conditions.RemoveAll(own.Contains);
            conditions.RemoveAll(pair => keys.Exists(key => key.Condition == pair.Condition));
            var rightPattern = new BoundPattern([.. inner], [.. component.Links], [.. innerPaths]);
            var right = new MatchPlanner(planner, rightPattern, own.Select(pair => pair.Condition), [.. filled], ignoresRepetition).Plan(
                new SingleRow(),
                isFirst: true
            );
            links.RemoveAll(component.Links.Contains);
            done.AddRange(component.Links);
            paths.RemoveAll(innerPaths.Contains);
            pendingSlots.ExceptWith(filled);
            known.UnionWith(component.Nodes);
            return new HashJoin(
                plan,
                right,
                [.. filled],
                planner.compiler.CompileAll(keys.Select(key => key.Left)),
                planner.compiler.CompileAll(keys.Select(key => key.Right))
            )
            {
                Details = string.Join(" AND ", keys.Select(key => ConditionText.Of(key.Condition))),
                Estimate = keys.Count > 0 ? Math.Max(plan.Estimate, right.Estimate) : plan.Estimate * right.Estimate,
            };
        }

        /// <summary>An equality whose one side reads only the new component and whose other side nothing that is still to come.</summary>
        private (Expression Condition, Expression Left, Expression Right)? JoinKey(Expression condition, HashSet<int> filled)
        {
            if (condition is not Expression.Comparison { Operators: [ComparisonOperator.Equal], Operands: [var one, var other] })
            {
                return null;
            }

            foreach (var (left, right) in new[] { (one, other), (other, one) })
            {
                var (leftSlots, rightSlots) = (SlotUse.Of(left), SlotUse.Of(right));
                leftSlots.IntersectWith(pendingSlots);
                rightSlots.IntersectWith(pendingSlots);
                if (leftSlots.Count == 0 && rightSlots.Count > 0 && rightSlots.IsSubsetOf(filled))
                {
                    return (condition, left, right);
                }
            }

            return null;
        }

        /// <summary>What a link fills besides its own slot.</summary>
        private static IEnumerable<int> Lists(BoundLink link) =>
            link.Selection is { } selection ? SelectionPlanner.Inside(selection) : link.Repeats?.Lists.Select(pair => pair.List) ?? [];

        private void Fill(int node)
        {
            known.Add(node);
            pendingSlots.Remove(node);
        }

        private Operator PlanLink(Operator plan, BoundLink link)
        {
            if (!known.Contains(link.Left) && !known.Contains(link.Right))
            {
                plan = PlanEnd(plan, link);
            }

            var backward = !known.Contains(link.Left);
            var (from, to) = backward ? (link.Right, link.Left) : (link.Left, link.Right);
            var into = known.Contains(to);
            var allowed = into ? null : starts.Allowed(to);
            var used = done.Where(other => Overlap(link, other)).Select(other => other.Slot).ToArray();
            links.Remove(link);
            done.Add(link);
            Fill(to);
            pendingSlots.Remove(link.Slot);
            pendingSlots.ExceptWith(Lists(link));
            var details = PatternText.Of(link, planner.names);
            var estimate = plan.Estimate * (into ? 0.5 : Math.Max(0.1, FanOut(link) * starts.Share(to)));
            if (link.Selection is { } selection)
            {
                return PlanSelection(plan, link, selection, used, details);
            }

            if (link.Repeats is { } repeat)
            {
                return PlanRepeat(plan, link, repeat, backward, into, allowed, used, details, estimate);
            }

            var hops = Hops.Of(planner.graph, link.Types, backward ? Reversed(link.Direction) : link.Direction);
            return new Expand(plan, hops, from, link.Slot, to, into, allowed, used, link.IsBound) { Details = details, Estimate = estimate };
        }

        /// <summary>The left end of a relationship that an earlier clause has found.</summary>
        private BoundEnd PlanEnd(Operator plan, BoundLink link)
        {
            Fill(link.Left);
            return new BoundEnd(plan, link.Slot, link.Left, link.Direction, starts.Allowed(link.Left))
            {
                Details = planner.names[link.Slot],
                Estimate = plan.Estimate,
            };
        }

        public static Direction Reversed(Direction direction) =>
            direction switch
            {
                Direction.Outgoing => Direction.Incoming,
                Direction.Incoming => Direction.Outgoing,
                _ => Direction.Both,
            };

        private Operator PlanRepeat(
            Operator plan,
            BoundLink link,
            BoundRepeat repeat,
            bool backward,
            bool into,
            bool[]? allowed,
            int[] used,
            string details,
            double estimate
        )
        {
            var (from, to) = backward ? (link.Right, link.Left) : (link.Left, link.Right);
            var most = planner.Most(repeat);
            if (repeat.Group is { } group)
            {
                return PlanGroup(plan, link, repeat, group, backward, into, allowed, used, details, estimate);
            }

            if (repeat.Shortest != ShortestKind.None)
            {
                return PlanShortest(plan, link, repeat, used, details);
            }

            var steps = StepsOf(link, repeat);
            var isRead = planner.read.Contains(link.Slot) || repeat.Lists.Any(pair => planner.read.Contains(pair.List));
            var isAlone = !pattern.Links.Any(other => other != link && Overlap(link, other));
            if (ignoresRepetition && !isRead && isAlone && !into && !link.IsBound && repeat.Least <= 1)
            {
                return new ReachableExpand(plan, steps, backward, from, to, repeat.Least, most, allowed)
                {
                    Details = details,
                    Estimate = Math.Min(estimate, plan.Estimate * planner.graph.NodeCount),
                };
            }

            var needsList = isRead || link.IsBound || !isAlone;
            return new VarLengthExpand(plan, steps, backward, from, needsList ? link.Slot : -1, to, repeat.Least, most, into, link.IsBound, allowed, used)
            {
                Details = details,
                Estimate = estimate,
            };
        }

        private GroupExpand PlanGroup(
            Operator plan,
            BoundLink link,
            BoundRepeat repeat,
            BoundPattern group,
            bool backward,
            bool into,
            bool[]? allowed,
            int[] used,
            string details,
            double estimate
        )
        {
            var (from, to) = backward ? (link.Right, link.Left) : (link.Left, link.Right);
            var (first, last) = backward ? (repeat.To, repeat.From) : (repeat.From, repeat.To);
            HashSet<int> inner =
            [
                .. group.Nodes.Select(node => node.Slot),
                .. group.Links.Select(step => step.Slot),
                .. group.Links.SelectMany(Lists),
                .. group.Paths.Select(path => path.Slot),
            ];
            inner.Remove(first);
            var entered = group with { Nodes = [.. group.Nodes.Select(node => node.Slot == first ? node with { IsBound = true, Labels = [] } : node)] };
            Operator MakeStep() => new MatchPlanner(planner, entered, repeat.Where, [.. inner], false).Plan(new SingleRow(), isFirst: true);
            return new GroupExpand(
                plan,
                MakeStep,
                from,
                to,
                link.Slot,
                first,
                last,
                [.. group.Links.Select(step => step.Slot)],
                [first, .. inner],
                repeat.Lists,
                repeat.Least,
                planner.Most(repeat),
                into,
                allowed,
                used,
                backward
            )
            {
                Details = details,
                Estimate = estimate,
            };
        }
    }
}
