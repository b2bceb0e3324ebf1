using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row the k shortest trails between two nodes that match a pattern and its conditions, or all of the k shortest lengths.</summary>
/// <param name="list">The slot for all relationships, from left to right.</param>
/// <param name="path">The slot for the path, for the conditions; -1 where none asks.</param>
/// <param name="conditions">Must all be true of a trail for it to count.</param>
internal sealed class ShortestTrails(
    Operator input,
    TrailPattern pattern,
    int left,
    int right,
    int list,
    int path,
    int count,
    bool groups,
    Evaluator[] conditions,
    int[] used
) : Piped(input)
{
    private readonly TrailSearch search = new(pattern, used);
    private IEnumerator<(int[] Relationships, TrailPlace[] Places)>? found;
    private int begun = -1;
    private int last;
    private int given;

    public override string Name => groups ? "ShortestGroups" : "KShortestPaths";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        (found, begun) = (null, -1);
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            while (found is not null && found.MoveNext())
            {
                var (relationships, places) = found.Current;
                if (!Counts(frame, relationships, places))
                {
                    continue;
                }

                given += groups && relationships.Length == last ? 0 : 1;
                last = relationships.Length;
                if (given == count)
                {
                    search.Most = last;
                    found = groups ? found : null;
                }

                return true;
            }

            found = null;
            if (!Input.Next(frame))
            {
                return false;
            }

            if (frame.Slots[left].Kind == CypherKind.Node && frame.Slots[right].Kind == CypherKind.Node)
            {
                Begin(frame, frame.Slots[left].Index, frame.Slots[right].Index);
            }
        }
    }

    private void Begin(Frame frame, int start, int end)
    {
        // What is known of the way from the same start serves for the next end too.
        if (begun != start || !pattern.IsStable)
        {
            search.Begin(frame, start);
            begun = start;
        }

        found = search.To(frame, start, end).GetEnumerator();
        (last, given) = (-1, 0);
    }

    private bool Counts(Frame frame, int[] relationships, TrailPlace[] places)
    {
        var start = frame.Slots[left].Index;
        if (!pattern.Bind(frame, start, relationships, places))
        {
            return false;
        }

        frame.Slots[list] = Steps.List(frame.Graph, relationships);
        if (path >= 0)
        {
            frame.Slots[path] = BuildPath.Of(frame.Graph, start, relationships);
        }

        return Array.TrueForAll(conditions, condition => condition(frame).IsTrue);
    }
}
