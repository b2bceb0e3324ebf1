using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Graph.Scenarios.Events;

/// <summary>A sentence with one event as a coder of the PLOVER project wrote it down.</summary>
/// <param name="Type">One of our sixteen, in capitals; <c>null</c> for an investigation, which they do not have.</param>
/// <param name="Sources">ISO alpha-2 codes of who acts; bodies of no state are left out.</param>
/// <param name="Targets">Of those it is done to.</param>
internal sealed record CodedSentence(string Id, string Text, string? Type, ImmutableHashSet<string> Sources, ImmutableHashSet<string> Targets)
{
    private static readonly Regex Comma = new(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <param name="file">The records.</param>
    /// <param name="codes">A table of countries with ISO alpha-3 and alpha-2 codes.</param>
    public static ImmutableArray<CodedSentence> Read(string file, string codes)
    {
        var alpha2 = Alpha2(codes);
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. json
                .RootElement.EnumerateArray()
                .Where(record => record.TryGetProperty("text", out _))
                .Select(record => new CodedSentence(
                    record.GetProperty("id").GetString()!,
                    record.GetProperty("text").GetString()!,
                    TypeOf(record.GetProperty("event").GetString()!),
                    Countries(record, "source", alpha2),
                    Countries(record, "target", alpha2)
                )),
        ];
    }

    // The project's names of 2016, and what the published ontology calls them.
    private static string? TypeOf(string type) =>
        type switch
        {
            "DEMAND" => "REQUEST",
            "DISAPPROVE" => "ACCUSE",
            "FIGHT" => "ASSAULT",
            "INVESTIGATE" => null,
            _ => type,
        };

    private static ImmutableHashSet<string> Countries(JsonElement record, string side, Dictionary<string, string> alpha2) =>
        record.TryGetProperty(side, out var actors) && actors.ValueKind == JsonValueKind.Array
            ? [.. actors.EnumerateArray().Select(actor => alpha2.GetValueOrDefault(actor.GetProperty("code").GetString()!)).OfType<string>()]
            : [];

    // Cells in quotes may hold commas.
    private static Dictionary<string, string> Alpha2(string file)
    {
        var lines = File.ReadLines(file).Select(line => Comma.Split(line)).ToList();
        var (three, two) = (Array.IndexOf(lines[0], "ISO3166-1-Alpha-3"), Array.IndexOf(lines[0], "ISO3166-1-Alpha-2"));
        var codes = lines.Skip(1).DistinctBy(line => line[three]).ToDictionary(line => line[three], line => line[two], StringComparer.Ordinal);
        codes["JAP"] = "JP";
        codes["ITL"] = "IT";
        return codes;
    }
}
