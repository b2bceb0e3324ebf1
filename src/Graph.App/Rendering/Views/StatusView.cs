using Graph.App.Rendering.Json;

namespace Graph.App.Rendering.Views;

/// <summary>The state of a store.</summary>
internal static class StatusView
{
    public static void Write(IPage page, StatusJson status)
    {
        var others = status.Readers.Where(reader => reader != status.Reader).ToList();
        page.Table(
            ["store", status.Store],
            [
                ["size", FormattableString.Invariant($"{status.Bytes / 1024.0 / 1024.0:0.0} MiB, schema version {status.SchemaVersion}")],
                ["documents", FormattableString.Invariant($"{status.Documents} from {status.Files} files")],
                [
                    "as read",
                    FormattableString.Invariant(
                        $"{status.Sentences} sentences, {status.Mentions} mentions of {status.Entities} entities, {status.Facts} facts"
                    ),
                ],
                ["reader", string.Join(", ", status.Readers)],
                ["corrections", FormattableString.Invariant($"{status.Corrections.Count} in {status.Corrections.File}")],
                ["failures", FormattableString.Invariant($"{status.Failures.Length}")],
            ]
        );
        page.Line();
        page.Table(["graph", "how many"], [.. status.Graph.Nodes.Where(pair => pair.Value > 0).Select(Row)]);
        foreach (var failure in status.Failures)
        {
            page.Line(2, new Piece(failure.Source, Tone.Warning), $": {failure.Reason} ({failure.Step})");
        }

        foreach (var problem in status.Corrections.Unmet ?? [])
        {
            page.Line(2, new Piece(FormattableString.Invariant($"correction in line {problem.Line}"), Tone.Warning), $": {problem.Message}");
        }

        if (others.Count > 0)
        {
            page.Line(
                new Piece(
                    $"Some facts were read by another version of the reader ({string.Join(", ", others)}); 'graph ingest' of the same files brings them up to date.",
                    Tone.Warning
                )
            );
        }
    }

    private static IReadOnlyList<Piece> Row(KeyValuePair<string, int> pair) =>
        [pair.Key, pair.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)];
}
