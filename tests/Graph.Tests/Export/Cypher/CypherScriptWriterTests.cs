using Graph.Export;
using Graph.Export.Cypher;
using Graph.Export.Neo4j;
using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Tests.Export.Cypher;

public sealed class CypherScriptWriterTests
{
    [Fact]
    public void Writes_schema_then_nodes_then_relationships_then_the_removal_of_what_is_gone()
    {
        var ana = Some.Person("Ana O'Hara", "Ana");
        var bolivia = Some.Country("BO", "Bolivia");
        var office = Some.Link(ana, RelationshipType.HoldsOffice, bolivia, ("title", "Minister"));
        var graph = GraphSnapshot.Of([ana, bolivia], [office]);
        var stamp = SnapshotStamp.Of(graph);

        var (statements, _) = CypherScript.Read(Write(graph));

        Assert.Equal(Neo4jSchema.Statements, statements.Take(Neo4jSchema.Statements.Length));
        Assert.Equal(
            [
                $$"""
                UNWIND [
                  {id: 'person:ana-ohara', aliases: ['Ana'], name: 'Ana O\'Hara', _export: '{{stamp}}'}
                ] AS row
                MERGE (n:Person {id: row.id})
                SET n = row
                """,
                $$"""
                UNWIND [
                  {id: 'country:BO', iso: 'BO', name: 'Bolivia', _export: '{{stamp}}'}
                ] AS row
                MERGE (n:Country {id: row.id})
                SET n = row
                """,
                $$$"""
                UNWIND [
                  {start: 'person:ana-ohara', end: 'country:BO', properties: {id: '{{{office.Id}}}', title: 'Minister', _export: '{{{stamp}}}'}}
                ] AS row
                MATCH (a:Person {id: row.start})
                MATCH (b:Country {id: row.end})
                MERGE (a)-[r:HOLDS_OFFICE {id: row.properties.id}]->(b)
                SET r = row.properties
                """,
                "MATCH ()-[r:HOLDS_OFFICE|AFFILIATED_WITH|BELONGS_TO|MEMBER_OF|LOCATED_IN|ATTENDS|HELD_IN|PART_OF|ABOUT|TAKES|TARGETS|REPORTED_IN|MENTIONS|IN]->() "
                    + $"WHERE r._export <> '{stamp}' DELETE r",
                $"MATCH (n:Person|Country|Organization|Place|Issue|Meeting|Action|Article|Sentence) WHERE n._export <> '{stamp}' DETACH DELETE n",
            ],
            statements.Skip(Neo4jSchema.Statements.Length)
        );
    }

    [Fact]
    public void Keeps_every_text_as_it_was()
    {
        var (_, strings) = CypherScript.Read(Write(Some.Talks()));

        Assert.Equal(3, strings.Count(text => text == Some.Awkward));
    }

    [Fact]
    public void Creates_nothing_that_a_second_run_would_create_again()
    {
        var (statements, _) = CypherScript.Read(Write(Some.Talks()));

        Assert.All(
            statements,
            statement =>
                Assert.True(
                    statement.StartsWith("UNWIND", StringComparison.Ordinal)
                        ? statement.Contains("\nMERGE (", StringComparison.Ordinal)
                        : statement.Contains(" IF NOT EXISTS ", StringComparison.Ordinal) || statement.StartsWith("MATCH", StringComparison.Ordinal),
                    statement
                )
        );
    }

    [Theory]
    [InlineData(500, 1)]
    [InlineData(501, 2)]
    public void Cuts_many_rows_into_statements_of_five_hundred(int people, int expected)
    {
        var graph = GraphSnapshot.Of(Enumerable.Range(0, people).Select(i => Some.Person($"Person {i}")), []);

        var (statements, _) = CypherScript.Read(Write(graph));

        Assert.Equal(expected, statements.Count(statement => statement.StartsWith("UNWIND", StringComparison.Ordinal)));
    }

    private static string Write(GraphSnapshot graph) => Some.Text(to => CypherScriptWriter.Write(graph, to));
}
