using System.Text.RegularExpressions;

namespace Graph.Tests.Query.Cypher.Fuzz;

/// <summary>Makes new queries of old ones: words left out, doubled, swapped or taken from another query, characters spoilt, brackets heaped up.</summary>
/// <param name="queries">Queries to begin with.</param>
internal sealed partial class QueryMutator(IReadOnlyList<string> queries, Random random)
{
    private static readonly string[] Odd =
    [
        "null",
        "NaN",
        "-9223372036854775808",
        "9223372036854775807",
        "1e308",
        "0.0 / 0",
        "[]",
        "{}",
        "''",
        "'\\u0000'",
        "$p",
        "$missing",
        "*0..",
        "*1..3",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ";",
        ":",
        "|",
        "..",
        "=",
        "<>",
        "=~",
        "-",
        "->",
        "<-",
        "--",
        "MATCH",
        "OPTIONAL MATCH",
        "WITH",
        "WITH *",
        "RETURN *",
        "UNWIND",
        "UNION",
        "CALL {",
        "EXISTS {",
        "COUNT {",
        "WHERE",
        "ORDER BY",
        "SKIP -1",
        "LIMIT 0",
        "DISTINCT",
        "AS",
        "IN",
        "XOR",
        "NOT",
        "IS NULL",
        "CASE",
        "WHEN",
        "END",
        "reduce(a = 0, x IN",
        "all(x IN",
        "[x IN",
        "count(*)",
        "collect(",
        "shortestPath(",
        "SHORTEST 2",
        "((a)-[r]->(b)){1,3}",
        "((a)-[r]-(b)-[s]->(c) WHERE a.num < c.num)+",
        "SHORTEST 2 GROUPS",
        "ALL SHORTEST",
        "ANY",
        "p =",
        "+",
        "{,2}",
        "WHERE length(p) > 1",
        "WHERE all(n IN nodes(p) WHERE n.num > 1)",
        "IS :: LIST<INTEGER | STRING NOT NULL>",
        ":: ANY<",
        "IS NFC NORMALIZED",
        "IS A|!B",
        "trim(BOTH 'x' FROM",
        "CASE x WHEN < 3, IN [1], STARTS WITH 'a' THEN",
        "FINISH",
        "CYPHER 5 a=b",
        "USING INDEX n:A(name)",
        "DIFFERENT RELATIONSHIPS",
        "date()",
        "duration('P1D')",
        "range(1, 1000000000)",
        "percentileCont(",
        "toInteger(",
        "substring(",
        "split(",
        "keys(",
        "nodes(",
        "`",
        "'",
        "\"",
        "/*",
        "//",
        "\u00e9",
        "\ud83d\ude00",
    ];

    public string Next()
    {
        var words = Words(queries[random.Next(queries.Count)]);
        for (var changes = random.Next(6); changes > 0 && words.Count > 0; changes--)
        {
            Change(words);
        }
        var text = string.Join(' ', words);
        return random.Next(10) switch
        {
            0 => Spoilt(text),
            1 => Nested(text),
            2 => text + " UNION ALL " + queries[random.Next(queries.Count)],
            _ => text,
        };
    }

    private void Change(List<string> words)
    {
        var at = random.Next(words.Count);
        switch (random.Next(6))
        {
            case 0:
                words.RemoveAt(at);
                break;
            case 1:
                words.Insert(at, words[at]);
                break;
            case 2:
                var other = random.Next(words.Count);
                (words[at], words[other]) = (words[other], words[at]);
                break;
            case 3:
                var donor = Words(queries[random.Next(queries.Count)]);
                words[at] = donor.Count == 0 ? "x" : donor[random.Next(donor.Count)];
                break;
            case 4:
                words[at] = Odd[random.Next(Odd.Length)];
                break;
            default:
                words.Insert(at, Odd[random.Next(Odd.Length)]);
                break;
        }
    }

    private string Spoilt(string text)
    {
        var characters = text.ToCharArray();
        for (var changes = random.Next(4); changes > 0 && characters.Length > 0; changes--)
        {
            characters[random.Next(characters.Length)] = (char)random.Next(random.Next(2) == 0 ? 128 : char.MaxValue);
        }
        return new string(characters);
    }

    private string Nested(string text)
    {
        var depth = random.Next(2) == 0 ? random.Next(20) : random.Next(3000);
        return random.Next(4) switch
        {
            0 => "RETURN " + new string('(', depth) + "1" + new string(')', depth),
            1 => "RETURN " + new string('[', depth) + "1" + new string(']', depth),
            2 => "RETURN " + string.Concat(Enumerable.Repeat("NOT ", depth)) + "true",
            _ => string.Concat(Enumerable.Repeat("CALL { ", depth % 50)) + text + string.Concat(Enumerable.Repeat(" }", depth % 50)) + " RETURN 1",
        };
    }

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"'(?:\\.|[^'\\])*'|\$?\w+|->|<-|\.\.|<>|<=|>=|=~|\S", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
