using Graph.Model.Snapshot;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Cypher.Engine;

/// <summary>graph.how and graph.evidence on a small graph of articles: Ana and Jan met, and are linked by Li, by an office in Peru and by an action.</summary>
public sealed class GraphProceduresTests
{
    private static readonly PropertyGraph World = Build();

    [Theory]
    // Two names, an alias in any case, an id, or nodes; the closest first.
    [InlineData(
        "graph.how('Ana Prado', 'Jan Novak')",
        "[n IN nodes(path) | n.name]",
        "['Ana Prado', 'met', 'Jan Novak'] | ['Ana Prado', 'Peru', 'Jan Novak'] | ['Ana Prado', 'first', 'Li Fang', 'second', 'Jan Novak']"
    )]
    [InlineData("graph.how('jan novak', 'LI', {k: 1})", "[n IN nodes(path) | n.name]", "['Jan Novak', 'second', 'Li Fang']")]
    [InlineData("graph.how('person:ana-prado', 'country:PE', {k: 1})", "[r IN relationships(path) | type(r)]", "['HOLDS_OFFICE']")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {k: 1})", "sentence", "'Ana Prado met Jan Novak on 3 May 2024 (held)'")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {k: 1})", "cost > 0", "true")]
    [InlineData("graph.how('Ana Prado', 'Nobody Else')", "path", "")]
    // How many.
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {})", "length(path)", "2 | 2 | 4")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {k: 2})", "length(path)", "2 | 2")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', null)", "length(path)", "2 | 2 | 4")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {k: 9, maxLength: 2})", "length(path)", "2 | 2")]
    // When, and whether it came about.
    [InlineData(
        "graph.how('Ana Prado', 'Jan Novak', {between: ['2024-05-01', '2024-05-31']})",
        "[n IN nodes(path) | n.name]",
        "['Ana Prado', 'met', 'Jan Novak'] | ['Ana Prado', 'Peru', 'Jan Novak']"
    )]
    [InlineData(
        "graph.how('Ana Prado', 'Jan Novak', {between: [date('2023-01-01'), date('2023-12-31')]})",
        "[n IN nodes(path) | n.name]",
        "['Ana Prado', 'Peru', 'Jan Novak'] | ['Ana Prado', 'first', 'Li Fang', 'second', 'Jan Novak']"
    )]
    [InlineData(
        "graph.how('Ana Prado', 'Li Fang', {k: 1, heldOnly: true})",
        "[n IN nodes(path) | n.name]",
        "['Ana Prado', 'met', 'Jan Novak', 'second', 'Li Fang']"
    )]
    // Whom to leave out.
    [InlineData(
        "graph.how('Ana Prado', 'Jan Novak', {avoidHubs: ['Li Fang']})",
        "[n IN nodes(path) | n.name]",
        "['Ana Prado', 'met', 'Jan Novak'] | ['Ana Prado', 'Peru', 'Jan Novak']"
    )]
    [InlineData(
        "graph.how('Ana Prado', 'Jan Novak', {avoidHubs: true})",
        "[n IN nodes(path) | n.name]",
        "['Ana Prado', 'met', 'Jan Novak'] | ['Ana Prado', 'first', 'Li Fang', 'second', 'Jan Novak']"
    )]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {avoidHubs: false})", "length(path)", "2 | 2 | 4")]
    [InlineData("graph.how('Ana Prado', 'Peru', {k: 1, avoidHubs: true})", "length(path)", "1")]
    public void How_yields_paths(string call, string result, string expected)
    {
        var rows = Ask($"CALL {call} YIELD path, cost, sentence RETURN {result}");

        Assert.Equal(expected, string.Join(" | ", rows));
    }

    [Theory]
    [InlineData("graph.how('Ana Prdo', 'Jan Novak')", CypherErrorClass.EntityNotFound, "person:ana-prado (Ana Prado)")]
    [InlineData("graph.how('Ana Prado', 'Kim')", CypherErrorClass.EntityNotFound, "2 are called 'Kim', so it takes an id: ")]
    [InlineData("graph.how('Ana Prado', 'person:nobody')", CypherErrorClass.EntityNotFound, "Nothing is called 'person:nobody'")]
    [InlineData("graph.how('Ana Prado', 7)", CypherErrorClass.TypeError, "not 7")]
    [InlineData("graph.how('Ana Prado', null)", CypherErrorClass.TypeError, "not null")]
    [InlineData("graph.how('Ana Prado', 'Ana Prado')", CypherErrorClass.ArgumentError, "two different")]
    [InlineData("graph.how('Ana Prado', 'article:a1')", CypherErrorClass.ArgumentError, "two different")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {k: 0})", CypherErrorClass.ArgumentError, "option k")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {k: 1.5})", CypherErrorClass.ArgumentError, "option k")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {maxLength: '3'})", CypherErrorClass.ArgumentError, "option maxLength")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {count: 3})", CypherErrorClass.ArgumentError, "knows no option 'count'")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {between: '2024'})", CypherErrorClass.ArgumentError, "two ISO days")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {between: ['2024-05-02', '2024-05-01']})", CypherErrorClass.ArgumentError, "two ISO days")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {between: ['2024-05', '2024-06']})", CypherErrorClass.ArgumentError, "two ISO days")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {avoidHubs: ['Kim']})", CypherErrorClass.EntityNotFound, "2 are called")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {avoidHubs: 'Li Fang'})", CypherErrorClass.ArgumentError, "option avoidHubs")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', {heldOnly: 'yes'})", CypherErrorClass.ArgumentError, "option heldOnly")]
    [InlineData("graph.how('Ana Prado', 'Jan Novak', 3)", CypherErrorClass.SyntaxError, "'options' is MAP?")]
    [InlineData("graph.how('Ana Prado')", CypherErrorClass.SyntaxError, "takes 2 to 3 arguments")]
    [InlineData("graph.evidence('Kim')", CypherErrorClass.EntityNotFound, "2 are called")]
    [InlineData("graph.evidence('Nobody At All')", CypherErrorClass.EntityNotFound, "Nothing is called")]
    [InlineData("graph.evidence(7)", CypherErrorClass.TypeError, "not 7")]
    public void Refuses(string call, CypherErrorClass error, string message)
    {
        var wrong = Assert.Throws<CypherException>(() => Ask("CALL " + call));

        Assert.Equal(error, wrong.Class);
        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    // Of an event what reports it, of an entity what names it, of a sentence and an article the text itself.
    [InlineData("CALL graph.evidence('meeting:met') YIELD quote RETURN quote", "'met Mr Novak' | 'saw Ms Prado'")]
    [InlineData("CALL graph.evidence('Ana Prado') YIELD quote RETURN quote", "'Ms Prado'")]
    [InlineData("CALL graph.evidence('sentence:a1/1') YIELD quote RETURN quote", "'On Sunday he saw Ms Prado again.'")]
    [InlineData("CALL graph.evidence('article:a1') YIELD sentence RETURN sentence", "'sentence:a1/0' | 'sentence:a1/1'")]
    [InlineData("CALL graph.evidence('Li Fang') YIELD quote RETURN quote", "")]
    [InlineData("CALL graph.evidence(null) YIELD quote RETURN quote", "")]
    // Of a relationship what says it, or the words that it marks.
    [InlineData("MATCH ()-[r:BELONGS_TO]->() CALL graph.evidence(r) YIELD sentence RETURN sentence", "'sentence:a1/1'")]
    [InlineData("MATCH (:Meeting)-[r:REPORTED_IN]->(s) CALL graph.evidence(r) YIELD quote RETURN quote", "'met Mr Novak' | 'saw Ms Prado'")]
    [InlineData("MATCH ()-[r:MENTIONS]->() CALL graph.evidence(r) YIELD quote, published RETURN quote + ' ' + published", "'Ms Prado 2024-05-04'")]
    [InlineData("MATCH ()-[r:HOLDS_OFFICE]->() WITH r LIMIT 1 CALL graph.evidence(r) YIELD quote RETURN quote", "")]
    // Of a path or a list what is behind its parts, each sentence's words once.
    [InlineData(
        "MATCH p = ({name: 'Ana Prado'})-->(:Meeting {name: 'met'})<--() CALL graph.evidence(p) YIELD quote, article RETURN quote + ' ' + article",
        "'met Mr Novak article:a1' | 'saw Ms Prado article:a1'"
    )]
    [InlineData("MATCH (m:Meeting {name: 'met'}) CALL graph.evidence([m, 'meeting:met', [m]]) YIELD quote RETURN count(quote)", "2")]
    [InlineData(
        "CALL graph.how('Ana Prado', 'Jan Novak', {k: 1}) YIELD path CALL graph.evidence(path) YIELD sentence RETURN sentence",
        "'sentence:a1/0' | 'sentence:a1/1'"
    )]
    public void Evidence_yields_quotes(string query, string expected)
    {
        Assert.Equal(expected, string.Join(" | ", Ask(query)));
    }

    [Theory]
    [InlineData("CALL graph.how('a', 'b')")]
    [InlineData("CALL graph.evidence('a')")]
    public void A_graph_made_by_hand_has_no_articles(string query)
    {
        var wrong = Assert.Throws<CypherException>(() => CypherEngine.Run(SmallWorld.Graph, query, cancellation: TestContext.Current.CancellationToken));

        Assert.Equal("NoSnapshot", wrong.Detail);
    }

    private static IEnumerable<CypherValue> Ask(string query) =>
        CypherEngine.Run(World, query, cancellation: TestContext.Current.CancellationToken).Rows.Select(row => row[0]);

    private static PropertyGraph Build()
    {
        var build = new SnapshotBuilder();
        var (ana, jan, li) = (build.Person("Ana Prado", "Prado"), build.Person("Jan Novak"), build.Person("Li Fang", "Li"));
        build.Person("Kim Minseo", "Kim");
        build.Person("Kim Jiwoo", "Kim");
        build.Person("Nobody Else");
        var peru = build.Country("PE", "Peru");
        build.Office(ana, "envoy", peru);
        build.Office(jan, "envoy", peru);
        for (var i = 0; i < 20; i++)
        {
            build.Office(build.Person($"Someone Number{i}"), "envoy", peru);
        }

        var met = build.Meeting("met", "meeting", "held", "2024-05-03", ana, jan);
        build.Meeting("first", "meeting", "planned", "2023-02", ana, li);
        build.Meeting("second", "meeting", "held", "2023-03-01", li, jan);
        var article = build.Article("a1", "Ministers meet", published: "2024-05-04");
        var (one, other) = (build.Sentence(article, "Ms Prado met Mr Novak on Friday."), build.Sentence(article, "On Sunday he saw Ms Prado again."));
        build.Says(one, met, "met Mr Novak");
        build.Says(other, met, "saw Ms Prado");
        build.Says(one, ana, "Ms Prado");
        var council = build.Organization("Council of the Coast");
        build.Link(RelationshipType.BelongsTo, council, peru, ("evidence", (PropertyValue)System.Collections.Immutable.ImmutableArray.Create("sentence:a1/1")));
        return PropertyGraph.Of(build.Build());
    }
}
