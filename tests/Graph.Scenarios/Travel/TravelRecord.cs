using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Text.Gazetteer;

namespace Graph.Scenarios.Travel;

/// <summary>A foreign trip of a president or secretary of state of the United States, or the visit of a foreign leader there, with a remark in prose.</summary>
/// <param name="Record"><c>trip</c> or <c>visit</c>.</param>
/// <param name="Traveller">With the title for a visitor; the name alone for a trip.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Country">Where a trip went, or whence a visitor came; "Germany, Federal Republic of".</param>
/// <param name="Place">Towns, with commas between; <c>null</c> for visits.</param>
/// <param name="Remarks">"Met with President X and addressed the parliament."</param>
internal sealed record TravelRecord(string Record, string? Role, string Traveller, DateOnly Start, DateOnly End, string Country, string? Place, string Remarks)
{
    private static readonly Regex Parentheses = new(@" \([^)]*\)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public bool IsTrip => Record == "trip";

    /// <summary>Those lines of a file that have a remark.</summary>
    public static IEnumerable<TravelRecord> Read(string file)
    {
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            string? Text(string key) => root.TryGetProperty(key, out var value) ? value.GetString() : null;
            if (Text("remarks") is { Length: > 0 } remarks && Text("country") is { } country)
            {
                yield return new TravelRecord(
                    Text("record")!,
                    Text("role"),
                    (Text("name") ?? Text("visitor"))!,
                    Day(Text("start")!),
                    Day(Text("end")!),
                    country,
                    Text("place"),
                    remarks
                );
            }
        }
    }

    /// <summary>The traveller without what stands in parentheses.</summary>
    public string FullName => Parentheses.Replace(Traveller, string.Empty);

    /// <summary>What a second mention calls the traveller: the last word, of a king with a number the last two.</summary>
    public string Surname
    {
        get
        {
            var words = FullName.Split(' ');
            return words.Length > 1 && words[^1].All(letter => letter is 'I' or 'V' or 'X') ? $"{words[^2]} {words[^1]}" : words[^1];
        }
    }

    /// <summary>The country's name in the usual order: "Federal Republic of Germany".</summary>
    public string CountryName
    {
        get
        {
            var comma = Country.IndexOf(", ", StringComparison.Ordinal);
            return comma < 0 ? Country : $"{Country[(comma + 2)..]} {Country[..comma]}";
        }
    }

    /// <summary>The code of the country; <c>null</c> for states that are no more.</summary>
    public string? Iso =>
        World
            .Countries.FirstOrDefault(country =>
                country.Aliases.Prepend(country.Name).Any(name => name == CountryName || name == Country.Split(',', '(')[0].Trim())
            )
            ?.Iso;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
