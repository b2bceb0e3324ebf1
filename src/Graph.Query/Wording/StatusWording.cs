namespace Graph.Query.Wording;

/// <summary>A verb phrase as something that happened, was planned, might happen, was called off or is denied.</summary>
public static class StatusWording
{
    /// <summary>"met", "was to meet", "might meet", "was to meet", "did not meet". An absent status is said like held.</summary>
    /// <param name="phrase">In its base form, the verb first.</param>
    /// <param name="many">Whether the subject is several.</param>
    public static string Verb(string phrase, string? status, bool many = false) =>
        status switch
        {
            "planned" or "cancelled" => $"{(many ? "were" : "was")} to {phrase}",
            "possible" => $"might {phrase}",
            "denied" => $"did not {phrase}",
            _ => VerbForms.Past(phrase),
        };

    /// <summary>The same in the passive: "was sanctioned", "was to be sanctioned".</summary>
    public static string Passive(string phrase, string? status, bool many = false)
    {
        var participle = VerbForms.Participle(phrase);
        var was = many ? "were" : "was";
        return status switch
        {
            "planned" or "cancelled" => $"{was} to be {participle}",
            "possible" => $"might be {participle}",
            "denied" => $"{was} not {participle}",
            _ => $"{was} {participle}",
        };
    }

    /// <summary>What follows the sentence: what came of it, and in brackets the status and what reports differ on.</summary>
    public static string Tail(string? status, IReadOnlyList<string> disputed)
    {
        var differ = disputed.Count == 0 ? null : $"reports differ on the {Naming.List([.. disputed])}";
        var bracket = string.Join("; ", new[] { status, differ }.OfType<string>());
        return (status == "cancelled" ? ", but it was called off" : string.Empty) + (bracket.Length == 0 ? string.Empty : $" ({bracket})");
    }
}
