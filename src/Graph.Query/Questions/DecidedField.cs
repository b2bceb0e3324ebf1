namespace Graph.Query.Questions;

/// <summary>A field of a meeting as the graph has it.</summary>
/// <param name="Field"><c>status</c>, <c>date</c> or <c>place</c>.</param>
/// <param name="Value">What won; <c>null</c> where no report says.</param>
/// <param name="Decided">What won over what, in words; <c>null</c> where nothing had to be decided.</param>
public sealed record DecidedField(string Field, string? Value, string? Decided);
