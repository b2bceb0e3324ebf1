using System.Collections.Immutable;

namespace Graph.Query.Questions;

/// <summary>A question worth asking next.</summary>
/// <param name="Arguments">Of the command line, without quotes: <c>how</c>, <c>Ana Prado</c>, <c>Jan Novak</c>.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record Suggestion(ImmutableArray<string> Arguments, string Reason)
{
    /// <summary>As it is typed into a shell: <c>graph how "Ana Prado" "Jan Novak"</c>.</summary>
    public string Command => $"graph {string.Join(' ', Arguments.Select(Quoted))}";

    // Inside double quotes a shell still reads these four.
    private static string Quoted(string argument) =>
        argument.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':')
            ? argument
            : $"\"{string.Concat(argument.Select(c => c is '"' or '\\' or '$' or '`' ? $"\\{c}" : c.ToString()))}\"";
}
