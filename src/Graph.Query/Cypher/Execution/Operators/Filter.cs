namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>The rows for which all conditions are true.</summary>
internal sealed class Filter(Operator input, Evaluator[] conditions) : Piped(input)
{
    public override string Name => "Filter";

    public override int OwnSlot => Input.OwnSlot;

    protected override bool Advance(Frame frame)
    {
        while (Input.Next(frame))
        {
            var holds = true;
            foreach (var condition in conditions)
            {
                var value = condition(frame);
                if (!value.IsTrue)
                {
                    holds = value.Kind is not (Values.CypherKind.Null or Values.CypherKind.Boolean)
                        ? throw CypherException.Type(
                            "InvalidArgumentType",
                            $"A condition is true or false; {Values.CypherText.Short(value)} is a {value.TypeName}."
                        )
                        : false;
                    break;
                }
            }

            if (holds)
            {
                return true;
            }
        }

        return false;
    }
}
