using System.Globalization;
using Graph.App.Composition;
using Graph.App.Cypher;
using Graph.App.Rendering.Rows;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;
using Xunit;

namespace Graph.Tests.App.Cypher;

public sealed class LineEditorTests
{
    [Theory]
    [InlineData("abc\n", "abc")]
    [InlineData("ac<b\n", "abc")]
    [InlineData("abx~c\n", "abc")]
    [InlineData("bc[a]d\n", "abcd")]
    [InlineData("one two^W\n", "one ")]
    [InlineData("rubbish^Uabc\n", "abc")]
    [InlineData("abc^C", "")]
    [InlineData("MATCH (p:Per\t\n", "MATCH (p:Person")]
    [InlineData("MATCH ()-[:ATT\t\n", "MATCH ()-[:ATTENDS")]
    [InlineData("RETURN p.na\t\n", "RETURN p.name")]
    [InlineData("RETURN $li\t\n", "RETURN $limit")]
    [InlineData("UNW\t\n", "UNWIND")]
    [InlineData(":sch\t\n", ":schema")]
    [InlineData("MATCH (p:P\t\n", "MATCH (p:P")]
    [InlineData("nothing like it xyz\t\n", "nothing like it xyz")]
    public void Edits(string keys, string line) => Assert.Equal(line, Editor(keys, new CommandHistory(null)).Read("> "));

    [Fact]
    public void Goes_back_and_forth_in_the_history()
    {
        var history = new CommandHistory(null);
        history.Add("first");
        history.Add("second");

        Assert.Equal("first", Editor("draft\u2191\u2191\n", history).Read("> "));
        Assert.Equal("draft", Editor("draft\u2191\u2193\n", history).Read("> "));
        Assert.Equal("first", Editor("\u2191\u2191\u2191\u2191\u2191\n", history).Read("> "));
    }

    [Fact]
    public void The_end_of_the_input_is_null() => Assert.Null(Editor("^D", new CommandHistory(null)).Read("> "));

    [Fact]
    public void Candidates_that_share_no_more_are_listed()
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);

        Editor("MATCH (p:P\t\n", new CommandHistory(null), output).Read("> ");

        Assert.Contains("Person  Place", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_outlives_the_session()
    {
        var file = Path.GetTempFileName();
        var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, name => name == CommandHistory.Variable ? file : null, TimeProvider.System);
        var history = CommandHistory.Of(terminal);
        history.Add("RETURN 1;");
        history.Add("RETURN 1;");
        history.Add("  ");

        history.Save();

        Assert.Equal(["RETURN 1;"], CommandHistory.Of(terminal).Lines);
        File.Delete(file);
    }

    /// <summary>Arrows are &lt; (left), ↑ and ↓; ~ is Backspace, [ and ] Home and End where no bracket of a pattern is meant; ^ goes before a letter with Ctrl.</summary>
    private static LineEditor Editor(string keys, CommandHistory history, TextWriter? output = null)
    {
        var pressed = new Queue<ConsoleKeyInfo>();
        for (var i = 0; i < keys.Length; i++)
        {
            pressed.Enqueue(
                keys[i] switch
                {
                    '\n' => Key(ConsoleKey.Enter),
                    '\t' => Key(ConsoleKey.Tab),
                    '<' => Key(ConsoleKey.LeftArrow),
                    '\u2191' => Key(ConsoleKey.UpArrow),
                    '\u2193' => Key(ConsoleKey.DownArrow),
                    '~' => Key(ConsoleKey.Backspace),
                    '[' when !keys.Contains('-', StringComparison.Ordinal) => Key(ConsoleKey.Home),
                    ']' => Key(ConsoleKey.End),
                    '^' => new ConsoleKeyInfo((char)(keys[++i] - 'A' + 1), Enum.Parse<ConsoleKey>(keys[i].ToString()), false, false, true),
                    var c => new ConsoleKeyInfo(c, default, false, false, false),
                }
            );
        }
        var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, _ => null, TimeProvider.System);
        var session = new CypherSession(Graph(), terminal, RowFormat.Table, QueryLimits.Default);
        session.Parameters["limit"] = CypherValue.Of(10L);
        return new LineEditor(pressed.Dequeue, output ?? TextWriter.Null, history, new CypherCompletion(session));
    }

    private static ConsoleKeyInfo Key(ConsoleKey key) => new('\0', key, false, false, false);

    private static PropertyGraph Graph()
    {
        var graph = new PropertyGraphBuilder();
        var person = graph.AddNode(["Person"], [KeyValuePair.Create("name", CypherValue.Of("Ana"))]);
        graph.AddRelationship("ATTENDS", person, graph.AddNode(["Place"], []), []);
        return graph.Build();
    }
}
