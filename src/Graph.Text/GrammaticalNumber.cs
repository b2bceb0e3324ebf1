namespace Graph.Text;

/// <summary>One or more than one.</summary>
public enum GrammaticalNumber
{
    None,
    Singular,
    Plural,
}
