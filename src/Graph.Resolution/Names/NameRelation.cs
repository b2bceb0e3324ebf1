namespace Graph.Resolution.Names;

/// <summary>How two names of people stand to each other.</summary>
internal enum NameRelation
{
    /// <summary>No one has both.</summary>
    Different,

    /// <summary>One leaves out or shortens what the other has: "Rios", "A. Rios" and "Ana Rios". It says who is meant only where one such person is known.</summary>
    Part,

    /// <summary>Two ways of writing one full name.</summary>
    Same,
}
