using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>What is inside a value: properties, items, slices. Null of null.</summary>
internal static class Access
{
    public static CypherValue Property(CypherValue subject, string key) =>
        subject.Kind switch
        {
            CypherKind.Null => default,
            CypherKind.Map => subject.AsMap[key],
            CypherKind.Node => subject.Graph.NodeProperty(subject.Index, key),
            CypherKind.Relationship => subject.Graph.RelationshipProperty(subject.Index, key),
            CypherKind.Temporal => subject.AsTemporal.TryComponent(key, out var component)
                ? component
                : throw CypherException.Type("InvalidArgumentValue", $"A {subject.TypeName} has no component '{key}'."),
            _ => throw CypherException.Type(
                "InvalidArgumentType",
                $"Only nodes, relationships and maps have properties; {CypherText.Short(subject)} is a {subject.TypeName}."
            ),
        };

    public static CypherValue Element(CypherValue subject, CypherValue index)
    {
        if (subject.IsNull || index.IsNull)
        {
            return default;
        }

        switch (subject.Kind)
        {
            case CypherKind.List when index.Kind == CypherKind.Integer:
                var items = subject.Items;
                var place = index.AsInteger < 0 ? index.AsInteger + items.Length : index.AsInteger;
                return place >= 0 && place < items.Length ? items[(int)place] : default;
            case CypherKind.Map or CypherKind.Node or CypherKind.Relationship when index.Kind == CypherKind.String:
                return Property(subject, index.AsString);
            case CypherKind.Map or CypherKind.Node or CypherKind.Relationship:
                throw CypherException.Type(
                    "MapElementAccessByNonString",
                    $"The keys of a {subject.TypeName} are texts, and {CypherText.Short(index)} is a {index.TypeName}."
                );
            default:
                throw CypherException.Type(
                    "InvalidArgumentType",
                    $"{CypherText.Short(subject)}[{CypherText.Short(index)}] means nothing: […] takes a list and a whole number, or a map and a text."
                );
        }
    }

    /// <param name="from">Included; <c>null</c> for the beginning. Negative counts from the end.</param>
    /// <param name="to">Not included; <c>null</c> for the end.</param>
    public static CypherValue Slice(CypherValue subject, CypherValue? from, CypherValue? to)
    {
        if (subject.IsNull || from is { IsNull: true } || to is { IsNull: true })
        {
            return default;
        }

        if (subject.Kind != CypherKind.List || from is { Kind: not CypherKind.Integer } || to is { Kind: not CypherKind.Integer })
        {
            throw CypherException.Type("InvalidArgumentType", $"[… .. …] takes a list and whole numbers, not {CypherText.Short(subject)}.");
        }

        var items = subject.Items;
        var first = Place(from?.AsInteger ?? 0, items.Length);
        var last = Place(to?.AsInteger ?? items.Length, items.Length);
        return CypherValue.List(first < last ? items[first..last].ToArray() : []);
    }

    public static CypherValue In(CypherValue item, CypherValue list)
    {
        if (list.IsNull)
        {
            return default;
        }

        if (list.Kind != CypherKind.List)
        {
            throw CypherException.Type("InvalidArgumentType", $"IN takes a list, not {CypherText.Short(list)}, a {list.TypeName}.");
        }

        var isUnknown = false;
        foreach (var other in list.Items)
        {
            var equal = CypherEquality.Equal(item, other);
            if (equal == true)
            {
                return CypherValue.True;
            }

            isUnknown |= equal is null;
        }

        return isUnknown ? default : CypherValue.False;
    }

    private static int Place(long index, int count) => (int)Math.Clamp(index < 0 ? index + count : index, 0, count);
}
