namespace Graph.App.Doctor;

/// <summary>What a check came to.</summary>
internal enum Verdict
{
    Ok,

    /// <summary>The program works, but not all of it, or not as it should.</summary>
    Warn,

    /// <summary>Something will fail.</summary>
    Fail,
}
