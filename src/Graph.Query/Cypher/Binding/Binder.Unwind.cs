using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <content>UNWIND.</content>
internal sealed partial class Binder
{
    private BoundClause.Unwind BindUnwind(Clause.Unwind unwind)
    {
        RefuseAggregates(unwind.List);
        var (list, type) = Bind(unwind.List);
        RefuseBound(unwind.Variable);
        var slot = NewSlot(unwind.Variable.Name);
        scope.Set(unwind.Variable.Name, slot, type.Item ?? CypherType.Any);
        return new BoundClause.Unwind(list, slot);
    }

    private void RefuseBound(Expression.Variable variable)
    {
        if (scope.Find(variable.Name) is not null)
        {
            throw Fail("VariableAlreadyBound", $"The variable '{variable.Name}' has a value already; another name is needed.", variable.Span);
        }
    }
}
