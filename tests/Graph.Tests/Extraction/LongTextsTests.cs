using System.Globalization;
using Graph.Extraction;
using Graph.Model.Documents;
using Graph.Text;
using Graph.Text.Gazetteer;
using Xunit;

namespace Graph.Tests.Extraction;

public sealed class LongTextsTests
{
    private static readonly string[] Forenames = [.. World.ForenameGenders.Keys.Where(name => name.Length > 3).Order(StringComparer.Ordinal)];
    private static readonly string[] Surnames =
    [
        .. World.Surnames.Except(World.Forenames, StringComparer.Ordinal).Where(name => name.Length > 3).Order(StringComparer.Ordinal),
    ];

    private static readonly Country[] Countries = [.. World.Countries.Where(country => !country.Demonyms.IsEmpty && !country.Capitals.IsEmpty)];

    /// <summary>How much more memory ten times the text may take. What is gone through again for each person or meeting takes a hundred times.</summary>
    private const double MostForTenfold = 12;

    // Memory and not time: it is the same on every run and every machine.
    [Fact]
    public void Ten_times_the_text_takes_ten_times_the_work()
    {
        Used(1);
        Assert.InRange(Used(2000) / (double)Used(200), 1, MostForTenfold);
    }

    private static long Used(int paragraphs)
    {
        var document = Document.Of("long.txt", string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(Paragraph)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var facts = Extractor.Extract(document, ParsingMode.Fast);
        Assert.True(facts.Facts.Length > paragraphs);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // New people and days in each, so that nothing is merged away; all countries of the world after the first two hundred.
    private static string Paragraph(int index)
    {
        var home = Countries[index % Countries.Length];
        var other = Countries[(index + 1 + (index / Countries.Length)) % Countries.Length];
        var (host, guest, envoy) = (Person(3 * index), Person((3 * index) + 1), Person((3 * index) + 2));
        var day = new DateOnly(1950, 1, 1).AddDays(11 * index).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return $"""
            {home.Demonyms[0]} President {host} met {other.Demonyms[0]} Foreign Minister {guest} in {home.Capitals[0]} on {day}. He said that the two countries
            would sign an agreement on trade. The {other.Demonyms[0]} prime minister criticised {home.Name} over the border dispute, and his counterpart
            visited {other.Capitals[0]}. Ambassador {envoy} attended the {Surname(index)} Forum, where they held talks. The talks ended without an agreement,
            the president told reporters, and both sides called for a ceasefire before the meeting of {guest} and {envoy}.
            """;
    }

    private static string Person(int index) => $"{Capital(Forenames[index * 7 % Forenames.Length])} {Surname(index)}";

    private static string Surname(int index) =>
        Capital(Surnames[index * 13 % Surnames.Length]) + Capital(Forenames[index % Forenames.Length])[..3].ToLowerInvariant();

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
