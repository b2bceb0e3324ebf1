using System.Collections.Immutable;
using Graph.Export;
using Graph.Export.BulkCsv;
using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Tests.Export.BulkCsv;

public sealed class BulkCsvWriterTests
{
    [Fact]
    public void Writes_a_header_and_a_data_file_for_each_label_and_type()
    {
        using var folder = new TemporaryFolder();
        var ana = Some.Person("Ana \"A\" Quispe", "Quispe", "A, Q");
        var tui = Some.Person("Tui");
        var bolivia = Some.Country("BO", string.Empty);
        var office = Some.Link(ana, RelationshipType.HoldsOffice, bolivia, ("title", "Minister"));
        var graph = GraphSnapshot.Of([ana, tui, bolivia], [office]);
        var stamp = SnapshotStamp.Of(graph);

        BulkCsvWriter.Write(graph, folder.Path);

        Assert.Equal("id:ID,aliases:string[],name:string,_export\n", Read(folder, "person-header.csv"));
        Assert.Equal(
            $"\"person:ana-a-quispe\",\"Quispe\u001fA, Q\",\"Ana \"\"A\"\" Quispe\",\"{stamp}\"\n\"person:tui\",,\"Tui\",\"{stamp}\"\n",
            Read(folder, "person.csv")
        );
        Assert.Equal($"\"country:BO\",\"BO\",\"\",\"{stamp}\"\n", Read(folder, "country.csv"));
        Assert.Equal(":START_ID,:END_ID,id:string,title:string,_export\n", Read(folder, "holds-office-header.csv"));
        Assert.Equal($"\"person:ana-a-quispe\",\"country:BO\",\"{office.Id}\",\"Minister\",\"{stamp}\"\n", Read(folder, "holds-office.csv"));
    }

    [Fact]
    public void Returns_the_command_that_reads_the_files()
    {
        using var folder = new TemporaryFolder();
        var ana = Some.Person("Ana");
        var bolivia = Some.Country("BO", "Bolivia");
        var graph = GraphSnapshot.Of([ana, bolivia], [Some.Link(ana, RelationshipType.HoldsOffice, bolivia)]);

        var command = BulkCsvWriter.Write(graph, folder.Path);

        Assert.Equal(
            """
            neo4j-admin database import full neo4j \
              --overwrite-destination \
              --id-type=string \
              --array-delimiter=U+001F \
              --multiline-fields=true \
              --nodes=Person=person-header.csv,person.csv \
              --nodes=Country=country-header.csv,country.csv \
              --relationships=HOLDS_OFFICE=holds-office-header.csv,holds-office.csv
            cypher-shell -f schema.cypher

            """,
            command
        );
        Assert.All(Directory.GetFiles(folder.Path, "*.csv").Select(Path.GetFileName), file => Assert.Contains(file!, command, StringComparison.Ordinal));
        Assert.Contains("REQUIRE n.id IS UNIQUE;\n", Read(folder, "schema.cypher"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_back_to_the_same_values()
    {
        using var folder = new TemporaryFolder();
        var graph = Some.Talks();

        BulkCsvWriter.Write(graph, folder.Path);

        foreach (var nodes in graph.Nodes.GroupBy(node => node.Label))
        {
            var stem = nodes.Key.ToString().ToLowerInvariant();
            Assert.Equal(nodes.Select(node => (node.Id.Value, node.Properties)), Rows(folder, stem).Select(row => (row[0]!, Bag(folder, stem, row, 1))));
        }

        foreach (var relationships in graph.Relationships.GroupBy(r => r.Type))
        {
            var stem = relationships.Key.Text().ToLowerInvariant().Replace('_', '-');
            Assert.Equal(
                relationships.Select(r => (r.Start.Value, r.End.Value, r.Id, r.Properties)),
                Rows(folder, stem).Select(row => (row[0]!, row[1]!, row[2]!, Bag(folder, stem, row, 3)))
            );
        }
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public void Writes_truth_in_the_only_words_the_importer_knows(bool value, string expected)
    {
        Assert.Equal(expected, CsvField.Of(value));
    }

    [Fact]
    public void Tells_empty_text_from_no_text()
    {
        Assert.Equal("\"\"", CsvField.Of(string.Empty));
        Assert.Equal(string.Empty, CsvField.Of(null));
        Assert.Equal(string.Empty, CsvField.Of(ImmutableArray<string>.Empty));
    }

    [Fact]
    public void Never_lets_an_item_of_a_list_fall_in_two()
    {
        Assert.Equal("\"a b\u001fc\"", CsvField.Of(ImmutableArray.Create("a\u001fb", "c")));
    }

    [Fact]
    public void Refuses_a_property_of_two_types()
    {
        using var folder = new TemporaryFolder();
        var graph = GraphSnapshot.Of([Some.Meeting("m1", "A", ("size", 3)), Some.Meeting("m2", "B", ("size", "three"))], []);

        var error = Assert.Throws<InvalidOperationException>(() => BulkCsvWriter.Write(graph, folder.Path));

        Assert.Contains("'size'", error.Message, StringComparison.Ordinal);
    }

    private static List<string?[]> Rows(TemporaryFolder folder, string stem) => CsvReader.Read(Read(folder, $"{stem}.csv"));

    private static PropertyBag Bag(TemporaryFolder folder, string stem, string?[] row, int skip)
    {
        var header = CsvReader.Read(Read(folder, $"{stem}-header.csv"))[0];
        Assert.Equal(header.Length, row.Length);
        return PropertyBag.Of(
            header.Zip(row).Skip(skip).SkipLast(1).Select(cell => (cell.First!.Split(':')[0], Value(cell.First!.Split(':')[1], cell.Second)))
        );
    }

    private static PropertyValue? Value(string type, string? text) =>
        (type, text) switch
        {
            (_, null) => null,
            ("long", _) => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
            ("boolean", _) => text == "true",
            ("string[]", _) => text.Split('\u001f').ToImmutableArray(),
            _ => text,
        };

    private static string Read(TemporaryFolder folder, string file) => File.ReadAllText(Path.Combine(folder.Path, file));
}
