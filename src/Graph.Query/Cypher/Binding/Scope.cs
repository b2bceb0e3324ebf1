namespace Graph.Query.Cypher.Binding;

/// <summary>The variables that can be named at one place of a query.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, ScopedVariable> variables;

    public Scope() => variables = new(StringComparer.Ordinal);

    private Scope(Dictionary<string, ScopedVariable> variables) => this.variables = new(variables, StringComparer.Ordinal);

    /// <summary>In the order in which they came into scope.</summary>
    public IEnumerable<KeyValuePair<string, ScopedVariable>> Variables => variables;

    public int Count => variables.Count;

    public ScopedVariable? Find(string name) => variables.GetValueOrDefault(name);

    public void Set(string name, int slot, CypherType type) => variables[name] = new ScopedVariable(slot, type);

    public Scope Copy() => new(variables);
}
