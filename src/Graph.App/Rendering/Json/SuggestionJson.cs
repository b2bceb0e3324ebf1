using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <param name="Arguments">Of the program, one each.</param>
/// <param name="Command">The same as typed into a shell.</param>
internal sealed record SuggestionJson(string[] Arguments, string Command, string Reason)
{
    public static SuggestionJson Of(Suggestion suggestion) => new([.. suggestion.Arguments], suggestion.Command, suggestion.Reason);
}
