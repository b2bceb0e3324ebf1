namespace Graph.App.Rendering;

/// <summary>The tone of a meeting's or action's status.</summary>
internal static class StatusTone
{
    public static Tone Of(string? status) =>
        status switch
        {
            "held" => Tone.Good,
            "planned" or "possible" => Tone.Warning,
            "cancelled" or "denied" => Tone.Bad,
            _ => Tone.Plain,
        };
}
