using System.Collections.Immutable;

namespace Graph.Text.Models;

/// <summary>What a model file says of itself on its first lines, which are plain text.</summary>
/// <param name="Name">What it is for, such as <c>tags</c>.</param>
/// <param name="Sources">The corpora that it was trained on, each with its licence.</param>
/// <param name="Licence">The licence of the file itself, as an SPDX expression.</param>
/// <param name="Scores">What was measured when it was made, on text that it had not seen.</param>
public sealed record ModelHeader(string Name, ImmutableArray<string> Sources, string Licence, ImmutableArray<string> Scores);
