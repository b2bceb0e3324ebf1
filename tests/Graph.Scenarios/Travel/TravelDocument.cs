using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model.Dates;
using Graph.Model.Documents;

namespace Graph.Scenarios.Travel;

/// <summary>Writes a record as two or three sentences of news; the remark stays as it is but for the subject that it leaves out.</summary>
internal static class TravelDocument
{
    private static readonly Regex Subjectless = new(
        @"(?<=^|[.;] )(?<verb>(?!United)(?:also )?[a-z]+ed\b|(?:also )?met\b|held\b|spoke\b|took part\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );

    public static Document Of(TravelRecord record, int number)
    {
        var when = Dates(record);
        var opening = record.IsTrip
            ? $"{(record.Role == "president" ? "U.S. President" : "U.S. Secretary of State")} {record.FullName} visited {Where(record)} {when}."
            : $"{record.FullName} of {record.CountryName} visited the United States {when}.";
        return Document.Of(
            string.Create(CultureInfo.InvariantCulture, $"record-{number}.txt"),
            $"{opening} {Subject(record.Remarks, record.Surname).TrimEnd('.')}.",
            new DocumentMetadata(Published: Edtf.Parse(record.End.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        );
    }

    private static string Where(TravelRecord record) =>
        record.Place is { Length: > 0 } place ? $"{place.Split(',')[0].Split('(')[0].Trim()}, {record.CountryName}," : record.CountryName;

    private static string Dates(TravelRecord record)
    {
        static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return record.Start == record.End ? $"on {Day(record.Start)}" : $"from {Day(record.Start)} to {Day(record.End)}";
    }

    // "Met with …" and "Informal visit; met with …" leave out who did.
    private static string Subject(string remarks, string surname) => Subjectless.Replace(remarks, match => $"{surname} {match.Value.ToLowerInvariant()}");
}
