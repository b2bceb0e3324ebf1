using Graph.Query.Cypher;
using Graph.Query.Cypher.Values;
using Xunit;

namespace Graph.Tests.Query.Cypher.Engine;

/// <summary>Expressions and clauses of Cypher 5 that openCypher 9 does not have.</summary>
public sealed class LanguageTests
{
    [Theory]
    // Types.
    [InlineData("[1 IS :: INTEGER, 1 :: INT, 1 IS TYPED SIGNED INTEGER, 1.0 IS :: INTEGER]", "[true, true, true, false]")]
    [InlineData(
        "[null IS :: INTEGER, null IS :: INTEGER NOT NULL, null IS :: STRING!, null IS :: NULL, null IS :: NOTHING]",
        "[true, false, false, true, false]"
    )]
    [InlineData("[1 IS NOT :: STRING, 1 IS NOT TYPED INTEGER]", "[true, false]")]
    [InlineData("[[1, 2] IS :: LIST<INTEGER>, [1, 'a'] IS :: LIST<INTEGER>, [1, 'a'] IS :: LIST<INTEGER | STRING>]", "[true, false, true]")]
    [InlineData(
        "[[] IS :: LIST<NOTHING>, [1, null] IS :: LIST<INTEGER NOT NULL>, [[1]] IS :: LIST<LIST<INTEGER>>, [1] IS :: INTEGER ARRAY]",
        "[true, false, true, true]"
    )]
    [InlineData("[1 IS :: STRING | INTEGER, 1 IS :: ANY<STRING | FLOAT>, 'a' IS :: ANY VALUE, {a: 1} IS :: MAP]", "[true, false, true, true]")]
    [InlineData(
        "[1 IS :: PROPERTY VALUE, [1, 2] IS :: PROPERTY VALUE, [1, 'a'] IS :: PROPERTY VALUE, {a: 1} IS :: PROPERTY VALUE]",
        "[true, true, false, false]"
    )]
    [InlineData(
        "[time() IS :: TIME WITH TIME ZONE, localtime() IS :: TIME WITHOUT TIMEZONE, datetime() IS :: ZONED DATETIME, date() IS :: DATE]",
        "[true, true, true, true]"
    )]
    [InlineData("valueType([1, 'a', true, 2.0])", "'LIST<BOOLEAN NOT NULL | STRING NOT NULL | INTEGER NOT NULL | FLOAT NOT NULL> NOT NULL'")]
    [InlineData("[valueType([1, null]), valueType([null]), valueType([])]", "['LIST<INTEGER> NOT NULL', 'LIST<NULL> NOT NULL', 'LIST<NOTHING> NOT NULL']")]
    // CASE with conditions on its subject.
    [InlineData("CASE 3 WHEN < 2 THEN 'low' WHEN > 2 THEN 'high' END", "'high'")]
    [InlineData("CASE 5 WHEN 1, > 4 THEN 'outer' ELSE 'inner' END", "'outer'")]
    [InlineData("CASE null WHEN IS NULL THEN 'none' ELSE 'some' END", "'none'")]
    [InlineData("CASE 'abc' WHEN STARTS WITH 'b' THEN 1 WHEN CONTAINS 'b' THEN 2 END", "2")]
    [InlineData("CASE 3 WHEN IN [1, 2] THEN 1 WHEN IS :: INTEGER THEN 2 END", "2")]
    [InlineData("CASE 1 WHEN = 1 THEN CASE 2 WHEN > 3 THEN 'a' WHEN =~ '2' THEN 'b' ELSE 'c' END END", "'c'")]
    [InlineData("[is IN [2] | CASE 2 WHEN is THEN 'equal' END]", "['equal']")]
    // Texts.
    [InlineData("[trim(BOTH 'x' FROM 'xxaxx'), trim(LEADING 'x' FROM 'xax'), trim(TRAILING 'x' FROM 'xax'), trim('x' FROM 'xax')]", "['a', 'ax', 'xa', 'a']")]
    [InlineData("[trim(BOTH FROM ' a '), trim(LEADING FROM ' a '), trim(FROM ' a '), trim(' a ')]", "['a', 'a ', 'a', 'a']")]
    [InlineData("[both IN ['xax'] | [trim(both), trim(both + ' '), trim('x' FROM both)]]", "[['xax', 'xax', 'a']]")]
    [InlineData(
        "[normalize('abc', NFKC), normalize('abc', 'NFD'), 'a' IS NORMALIZED, 'a' IS NOT NFKD NORMALIZED, 1 IS NORMALIZED]",
        "['abc', 'abc', true, false, null]"
    )]
    // Numbers and times.
    [InlineData(
        "[toString(1e10), toString(1e7), toString(9999999.0), toString(-12345678.5), toString(1.5e300)]",
        "['1.0E10', '1.0E7', '9999999.0', '-1.23456785E7', '1.5E300']"
    )]
    [InlineData(
        "[toString(0.001), toString(0.0001), toString(-1.25e-7), toString(0.0), toString(-0.0), toString(5e-324)]",
        "['0.001', '1.0E-4', '-1.25E-7', '0.0', '-0.0', '5.0E-324']"
    )]
    [InlineData("[timestamp() = datetime().epochMillis, round(coth(1), 3)]", "[true, 1.313]")]
    public void Evaluates(string expression, string expected)
    {
        Assert.Equal(expected, Assert.Single(Ask($"RETURN {expression}").Rows)[0].ToString());
    }

    [Theory]
    [InlineData("MATCH (n) WHERE n IS Person|Meeting RETURN count(n)", "9")]
    [InlineData("MATCH (n) WHERE n IS !Person RETURN count(n)", "1")]
    [InlineData("MATCH (n) WHERE n IS :: NODE NOT NULL RETURN count(n)", "9")]
    [InlineData("MATCH (n) RETURN [x IN [n.id] WHERE x IS :: INTEGER | x] LIMIT 1", "[0]")]
    [InlineData("MATCH (n:Person) USING INDEX n:Person(id) USING SCAN n:Person WHERE n.id = 1 RETURN n.id", "1")]
    [InlineData("MATCH (n)-->(m) USING JOIN ON n, m WHERE n.id = 3 RETURN m.id", "4")]
    [InlineData("MATCH DIFFERENT RELATIONSHIPS (n {id: 0})--(m)--(o) RETURN count(*)", "5")]
    [InlineData("CYPHER 5 runtime=slotted planner=cost MATCH (n) RETURN count(n)", "9")]
    [InlineData("MATCH (n:Person) RETURN CASE count(*) WHEN > 3 THEN 'many' END", "'many'")]
    [InlineData("MATCH (n:Person {id: 0}) RETURN EXISTS { SHORTEST 1 (n)-->+({id: 3}) }", "true")]
    [InlineData("RETURN COUNT { ALL SHORTEST ({id: 0})-[:KNOWS]-+({id: 3}) }", "2")]
    [InlineData("MATCH (q = (a {id: 0})-[:KNOWS]->(b) WHERE a.id < b.id) RETURN length(q)", "1")]
    public void Answers(string query, string expected)
    {
        Assert.Equal(expected, Assert.Single(Ask(query).Rows)[0].ToString());
    }

    [Theory]
    [InlineData("MATCH (n) FINISH")]
    [InlineData("FINISH")]
    public void Finishes_with_nothing(string query)
    {
        var result = Ask(query);

        Assert.Empty(result.Columns);
        Assert.Empty(result.Rows);
    }

    [Theory]
    [InlineData("RETURN 1 IS :: NUMBR", 1, 16)]
    [InlineData("RETURN [1] IS :: LIST<INTEGER", 1, 30)]
    [InlineData("RETURN 'a' IS NFX NORMALIZED", 1, 15)]
    [InlineData("RETURN 1 != 2", 1, 10)]
    [InlineData("RETURN trim(BOTH 'x' 'xax')", 1, 22)]
    [InlineData("RETURN CASE 3 WHEN < THEN 1 END", 1, 22)]
    [InlineData("MATCH (n) FINISH RETURN n", 1, 18)]
    [InlineData("SHOW INDEXES", 1, 1)]
    [InlineData("MATCH (n) USING n RETURN n", 1, 17)]
    public void Refuses_at_the_place(string query, int line, int column)
    {
        var error = Assert.Throws<CypherException>(() => Ask(query));

        Assert.Equal((CypherErrorClass.SyntaxError, line, column), (error.Class, error.Line, error.Column));
    }

    [Theory]
    [InlineData("MATCH (n) WHERE all(x IN [1] WHERE x < n.id) RETURN n", "all(x IN [1] WHERE x < n.id)")]
    [InlineData("MATCH (n) WHERE reduce(s = 0, x IN [1] | s + x) = n.id RETURN n", "reduce(s = 0, x IN [1] | s ADD x) = n.id")]
    [InlineData("MATCH (n) WHERE [x IN [1] WHERE x > 0 | x] = n.id RETURN n", "[x IN [1] WHERE x > 0 | x] = n.id")]
    [InlineData("MATCH SHORTEST 1 (n)-[:KNOWS]->(m)-->+(o) RETURN n", "(n)-[:KNOWS]->(m)-[*1..]->(o)")]
    public void Plans_name_variables_as_they_are_written(string query, string expected)
    {
        Assert.Contains(expected, Ask("EXPLAIN " + query).Plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("a)|(b")]
    [InlineData("*")]
    public void A_regular_expression_must_be_one(string pattern)
    {
        var error = Assert.Throws<CypherException>(() => Ask($"RETURN 'a' =~ '{pattern}'"));

        Assert.Equal("InvalidRegex", error.Detail);
        Assert.DoesNotContain("\\z", error.Message, StringComparison.Ordinal);
    }

    private static QueryResult Ask(string query) =>
        CypherEngine
            .Prepare(SmallWorld.Graph, query)
            .Run(new Dictionary<string, CypherValue>(StringComparer.Ordinal), cancellation: TestContext.Current.CancellationToken);
}
