using Graph.App.Doctor;

namespace Graph.App.Rendering.Json;

/// <param name="Verdict">ok, warn or fail.</param>
internal sealed record CheckJson(string Check, string Verdict, string Found, string? Advice)
{
    public static CheckJson Of(Check check) => new(check.Name, check.Verdict.ToString().ToLowerInvariant(), check.Found, check.Advice);
}
