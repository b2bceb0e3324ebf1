namespace Graph.App.Documents;

/// <summary>Why a document, or a whole file, could not be read.</summary>
/// <param name="Source">The file, as it was named.</param>
/// <param name="Step">What was being done: find, open, decode, parse.</param>
/// <param name="Reason">For people, to follow the file's name: "is not valid UTF-8 at byte 17".</param>
/// <param name="EndsFile">Whether the reading of the file ended here, so that the number of its documents is unknown.</param>
internal sealed record DocumentProblem(string Source, string Step, string Reason, bool EndsFile)
{
    public override string ToString() => $"{Source} {Reason}";
}
