using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Graph.App.Rendering.Json;
using Graph.Resolution.Corrections;

namespace Graph.App.Composition;

/// <summary>What the store keeps beside the merged graph: what the graph was made from, and which corrections did nothing.</summary>
internal static class GraphNotes
{
    /// <summary>Another text wherever the program or the corrections are others.</summary>
    /// <param name="corrections">The whole text of the file.</param>
    public static string Stamp(Rooms rooms, string corrections) =>
        $"{rooms.Merger} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(corrections)))}";

    public static string Write(ImmutableArray<CorrectionProblem> unmet) =>
        JsonSerializer.Serialize(CorrectionProblemJson.Of(unmet) ?? [], AnswerJson.Default.CorrectionProblemJsonArray);

    public static ImmutableArray<CorrectionProblem> Read(string notes) =>
        [
            .. JsonSerializer
                .Deserialize(notes, AnswerJson.Default.CorrectionProblemJsonArray)!
                .Select(problem => new CorrectionProblem(problem.Line, problem.Column, problem.Message)),
        ];
}
