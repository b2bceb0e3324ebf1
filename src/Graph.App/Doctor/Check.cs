namespace Graph.App.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What: "store", "word lists".</param>
/// <param name="Found">What was found.</param>
/// <param name="Advice">What to do about it; <c>null</c> where nothing is to be done.</param>
internal sealed record Check(string Name, Verdict Verdict, string Found, string? Advice = null);
