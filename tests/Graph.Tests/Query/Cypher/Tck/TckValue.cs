namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>A value as the kit writes it. Without identity: two nodes with the same labels and properties are the same.</summary>
internal abstract record TckValue
{
    /// <summary>One text for all ways to write the same value.</summary>
    /// <param name="anyOrder">Whether the order within lists does not matter.</param>
    public abstract string Canonical(bool anyOrder);

    /// <summary>Null, a truth value, a number or a text, already in its one form.</summary>
    public sealed record Scalar(string Text, object? Value) : TckValue
    {
        public override string Canonical(bool anyOrder) => Text;
    }

    public sealed record List(IReadOnlyList<TckValue> Items) : TckValue
    {
        public override string Canonical(bool anyOrder)
        {
            var items = Items.Select(item => item.Canonical(anyOrder));
            return "[" + string.Join(", ", anyOrder ? items.Order(StringComparer.Ordinal) : items) + "]";
        }
    }

    public sealed record Map(IReadOnlyList<KeyValuePair<string, TckValue>> Pairs) : TckValue
    {
        public override string Canonical(bool anyOrder) =>
            "{"
            + string.Join(", ", Pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + ": " + pair.Value.Canonical(anyOrder)))
            + "}";
    }

    public sealed record Node(IReadOnlyList<string> Labels, Map Properties) : TckValue
    {
        public override string Canonical(bool anyOrder) =>
            "(" + string.Concat(Labels.Order(StringComparer.Ordinal).Select(label => ":" + label)) + Properties.Canonical(anyOrder) + ")";
    }

    public sealed record Relationship(string Type, Map Properties) : TckValue
    {
        public override string Canonical(bool anyOrder) => "[:" + Type + Properties.Canonical(anyOrder) + "]";
    }

    /// <param name="Steps">Each relationship, whether it is walked along its direction, and the node it leads to.</param>
    public sealed record Path(Node Start, IReadOnlyList<(Relationship Relationship, bool Forward, Node Node)> Steps) : TckValue
    {
        public override string Canonical(bool anyOrder) =>
            "<"
            + Start.Canonical(anyOrder)
            + string.Concat(
                Steps.Select(step =>
                    (step.Forward ? "-" : "<-") + step.Relationship.Canonical(anyOrder) + (step.Forward ? "->" : "-") + step.Node.Canonical(anyOrder)
                )
            )
            + ">";
    }
}
