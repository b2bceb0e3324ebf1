using System.Reflection;
using Xunit;

namespace Graph.Tests.Text;

public sealed class GazetteerFilesTests
{
    private static readonly char[] Edges = [' ', '\u00A0', '\t', '\r'];

    public static TheoryData<string, string, int> Files =>
        new()
        {
            { "countries.tsv", "iso name official aliases demonyms capital", 195 },
            { "regions.tsv", "name kind countries aliases adjectives", 700 },
            { "cities.tsv", "name country division rank word aliases", 3000 },
            { "forenames.tsv", "name cultures gender", 3500 },
            { "surnames.tsv", "name cultures first", 4500 },
            { "organizations.tsv", "name acronym aliases kind country", 900 },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_what_it_is_and_names_its_columns(string file, string columns, int atLeast)
    {
        var lines = Lines(file);

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Equal(columns.Split(' '), lines[1].Split('\t'));
        Assert.True(lines.Length - 2 >= atLeast, $"{file} has only {lines.Length - 2} rows");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_has_as_many_cells_as_columns_and_no_stray_space(string file, string columns, int atLeast)
    {
        var width = columns.Split(' ').Length;
        var rows = Rows(file);

        Assert.True(rows.Length >= atLeast);
        Assert.All(rows, row => Assert.Equal(width, row.Length));
        Assert.All(rows, row => Assert.NotEmpty(row[0]));
        var values = rows.SelectMany(row => row).Where(cell => cell.Length > 0).SelectMany(cell => cell.Split('|'));
        Assert.DoesNotContain(values, value => value.Length == 0 || value != value.Trim(Edges));
    }

    [Theory]
    [InlineData("countries.tsv", 1)]
    [InlineData("regions.tsv", 1)]
    [InlineData("cities.tsv", 2)]
    [InlineData("forenames.tsv", 1)]
    [InlineData("surnames.tsv", 1)]
    [InlineData("organizations.tsv", 1)]
    public void No_key_stands_twice_and_keys_are_in_ordinal_order(string file, int keyColumns)
    {
        var keys = Rows(file).Select(row => string.Join('\t', row.Take(keyColumns))).ToArray();

        Assert.Empty(Repeated(keys));
        var first = Rows(file).Select(row => row[0]).ToArray();
        Assert.Equal(first.Order(StringComparer.Ordinal), first);
    }

    [Theory]
    [InlineData("countries.tsv", "1 2 3")]
    [InlineData("countries.tsv", "4")]
    [InlineData("regions.tsv", "0 3")]
    [InlineData("organizations.tsv", "0 2")]
    public void No_name_belongs_to_two_rows(string file, string columns)
    {
        var chosen = columns.Split(' ').Select(int.Parse).ToArray();

        var names = Rows(file).SelectMany(row => chosen.SelectMany(c => row[c].Split('|')).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal));

        Assert.Empty(Repeated(names));
    }

    [Theory]
    [InlineData("regions.tsv", 2)]
    [InlineData("cities.tsv", 1)]
    [InlineData("organizations.tsv", 4)]
    public void Every_code_is_a_country_of_the_list(string file, int column)
    {
        var known = Rows("countries.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

        var codes = Rows(file).SelectMany(row => row[column].Split('|')).Where(code => code.Length > 0);

        Assert.DoesNotContain(codes, code => !known.Contains(code));
    }

    [Theory]
    [InlineData("forenames.tsv")]
    [InlineData("surnames.tsv")]
    public void Every_culture_is_a_country_or_a_known_group(string file)
    {
        var known = Rows("countries.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        known.UnionWith("arabic caribbean eastafrican english latin pacific southernafrican westafrican".Split(' '));

        Assert.DoesNotContain(Rows(file).SelectMany(row => row[1].Split('|')), culture => !known.Contains(culture));
    }

    [Theory]
    [InlineData("regions.tsv", 1, "border canal continent desert division island lake mountains ocean other peninsula region river sea strait territory")]
    [InlineData(
        "organizations.tsv",
        3,
        "agency alliance armed-group bank company court forum government intelligence international media military ministry news-agency ngo other parliament party university"
    )]
    [InlineData("cities.tsv", 3, "1 2")]
    public void Every_kind_is_one_of_the_closed_set(string file, int column, string kinds)
    {
        Assert.Equal(kinds.Split(' '), Rows(file).Select(row => row[column]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("cities.tsv", 4)]
    [InlineData("surnames.tsv", 2)]
    public void A_flag_is_one_or_empty(string file, int column)
    {
        Assert.DoesNotContain(Rows(file), row => row[column] is not ("" or "1"));
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    private static string[][] Rows(string file) => [.. Lines(file).Skip(2).Select(line => line.Split('\t'))];

    private static string[] Lines(string file)
    {
        using var stream = Assembly.Load("Graph.Text").GetManifestResourceStream(file) ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
