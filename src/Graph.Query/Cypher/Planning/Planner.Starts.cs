using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Planning;

/// <content>Where a pattern may begin.</content>
internal sealed partial class Planner
{
    /// <summary>A way to find the nodes that one node of a pattern may be.</summary>
    /// <param name="Cost">About how many nodes it gives.</param>
    /// <param name="DependsOnRow">Whether it reads values of the row before.</param>
    private sealed record NodeStart(
        BoundNode Node,
        string Name,
        string Details,
        double Cost,
        Func<Frame, IReadOnlyList<int>>? Find,
        bool[]? Allowed,
        bool DependsOnRow
    )
    {
        /// <summary>Whether it looks at all nodes of a kind, rather than at those an index gives.</summary>
        public bool IsScan { get; init; }
    }

    /// <summary>The cheapest way to each node of a pattern: an index on a property, labels, or all nodes.</summary>
    private sealed class NodeStarts(
        Planner planner,
        BoundPattern pattern,
        List<(Expression Condition, HashSet<int> Needs)> conditions,
        HashSet<int> pendingSlots
    )
    {
        private readonly Dictionary<int, bool[]?> allowedSets = [];

        /// <summary>By label set, whether a node may stand there; <c>null</c> for any node.</summary>
        public bool[]? Allowed(int slot)
        {
            if (!allowedSets.TryGetValue(slot, out var allowed))
            {
                var labels = pattern.Nodes.First(node => node.Slot == slot).Labels;
                allowed = labels.IsEmpty ? null : LabelTest.OfNodes(planner.graph, labels);
                // What every node has need not be asked.
                allowed = allowed is null || Array.TrueForAll(allowed, isAllowed => isAllowed) ? null : allowed;
                allowedSets.Add(slot, allowed);
            }

            return allowed;
        }

        /// <summary>About which part of all nodes have the labels.</summary>
        public double Share(int slot) => Allowed(slot) is { } allowed ? (double)planner.CountOf(allowed) / Math.Max(1, planner.graph.NodeCount) : 1;

        public NodeStart Of(BoundNode node, HashSet<int> known)
        {
            var best = ByLabel(node);
            foreach (var (condition, _) in conditions)
            {
                if (BySeek(node, condition, known) is { } seek && seek.Cost < best.Cost)
                {
                    best = seek;
                }
            }

            return best;
        }

        private NodeStart ByLabel(BoundNode node)
        {
            var allowed = Allowed(node.Slot);
            var name = node.Name ?? "node";
            if (allowed is null)
            {
                return new NodeStart(node, "AllNodesScan", name, planner.graph.NodeCount, null, null, false) { IsScan = true };
            }

            var single = node.Labels is [LabelExpression.Name label] ? planner.graph.FindLabel(label.Text) : -1;
            int[]? nodes = null;
            IReadOnlyList<int> Find(Frame frame) => nodes ??= single >= 0 ? frame.Graph.Labelled(single) : planner.NodesOf(allowed);
            return new NodeStart(
                node,
                "LabelScan",
                $"{name}:{string.Join(":", node.Labels.Select(PatternText.Of))}",
                planner.CountOf(allowed),
                Find,
                null,
                false
            )
            {
                IsScan = true,
            };
        }

        /// <summary>The texts to look through and how, where a condition asks whether a property of the node has, begins or ends with a text.</summary>
        public (string?[] Texts, Evaluator Part, BinaryOperator Test)? TextTest(BoundNode node, Expression condition)
        {
            if (
                condition
                    is not Expression.Binary
                    {
                        Operator: BinaryOperator.Contains or BinaryOperator.StartsWith or BinaryOperator.EndsWith,
                        Left: Expression.Property { Subject: Expression.Slot { Index: var slot }, Key: var key },
                    } binary
                || slot != node.Slot
                || SlotUse.Of(binary.Right).Overlaps(pendingSlots)
                || planner.graph.FindKey(key) is not (>= 0 and var number)
                || planner.graph.NodeColumn(number).Texts is not { } texts
            )
            {
                return null;
            }

            return (texts, planner.compiler.Compile(binary.Right), binary.Operator);
        }

        /// <summary>A scan that tests a text on the way, without making a row of every node.</summary>
        public NodeStart Narrowed(NodeStart scan, Expression condition)
        {
            var (texts, part, test) = TextTest(scan.Node, condition)!.Value;
            IReadOnlyList<int> Find(Frame frame)
            {
                var wanted = part(frame);
                return wanted.Kind == CypherKind.String ? TextScan.Find(texts, scan.Find?.Invoke(frame), wanted.AsString, test, frame) : [];
            }

            return scan with
            {
                Name = "TextScan",
                Details = $"{scan.Details} {ConditionText.Of(condition)}",
                Find = Find,
                Cost = scan.Cost / 10,
            };
        }

        /// <summary>An index, where a condition says what a property is, is one of, or has among its items.</summary>
        private NodeStart? BySeek(BoundNode node, Expression condition, HashSet<int> known)
        {
            _ = known;
            return condition switch
            {
                Expression.Comparison { Operators: [ComparisonOperator.Equal], Operands: [var one, var other] } => Seek(
                    node,
                    one,
                    other,
                    "IndexSeek",
                    (index, value) => index.Find(value),
                    1
                ) ?? Seek(node, other, one, "IndexSeek", (index, value) => index.Find(value), 1),
                Expression.Binary { Operator: BinaryOperator.In, Left: var item, Right: Expression.Property list } when SlotUse.Of(list).Contains(node.Slot) =>
                    Seek(node, list, item, "ItemIndexSeek", (index, value) => index.FindItem(value), 2),
                Expression.Binary { Operator: BinaryOperator.In, Left: Expression.Property property, Right: var values } => Seek(
                    node,
                    property,
                    values,
                    "IndexSeekIn",
                    FindAll,
                    10
                ),
                _ => null,
            };
        }

        private static IReadOnlyList<int> FindAll(Graphs.PropertyIndex index, CypherValue values) =>
            values.Kind == CypherKind.List ? [.. values.AsList.Distinct().SelectMany(index.Find)] : [];

        private NodeStart? Seek(
            BoundNode node,
            Expression property,
            Expression value,
            string name,
            Func<Graphs.PropertyIndex, CypherValue, IReadOnlyList<int>> find,
            double cost
        )
        {
            var slots = SlotUse.Of(value);
            if (
                property is not Expression.Property { Subject: Expression.Slot { Index: var slot }, Key: var key }
                || slot != node.Slot
                || slots.Overlaps(pendingSlots)
            )
            {
                return null;
            }

            var number = planner.graph.FindKey(key);
            var evaluate = planner.compiler.Compile(value);
            return new NodeStart(
                node,
                name,
                $"{node.Name ?? "node"}.{key}",
                cost,
                number < 0 ? _ => [] : frame => find(frame.Graph.Index(number), evaluate(frame)),
                Allowed(node.Slot),
                slots.Count > 0
            );
        }
    }

    private int CountOf(bool[] allowed)
    {
        var count = 0;
        foreach (var set in graph.LabelSetOf)
        {
            count += allowed[set] ? 1 : 0;
        }

        return count;
    }

    private int[] NodesOf(bool[] allowed)
    {
        var nodes = new List<int>();
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (allowed[graph.LabelSetOf[node]])
            {
                nodes.Add(node);
            }
        }

        return [.. nodes];
    }
}
