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
    private const int Width = 12;

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

    /// <summary>What stands on a terminal of twelve columns, and where the cursor is, after these keys.</summary>
    [Theory]
    [InlineData("abc", "> abc", 0, 5)]
    [InlineData("abcdefghij", "> abcdefghij", 1, 0)]
    [InlineData("abcdefghijkl", "> abcdefghij/kl", 1, 2)]
    [InlineData("abcdefghijkl<<<", "> abcdefghij/kl", 0, 11)]
    [InlineData("abcdefghijkl<<<~x", "> abcdefghxj/kl", 0, 11)]
    [InlineData("abcdefghijklmnopqrstuvwx^A", "> abcdefghij/klmnopqrstuv/wx", 0, 2)]
    [InlineData("abcdefghijklmnopqrstuvwx^A^K", "> ", 0, 2)]
    [InlineData("abcdefghijklmnopqrstuvwx^U", "> ", 0, 2)]
    [InlineData("日本語", "> 日本語", 0, 8)]
    [InlineData("日本語<", "> 日本語", 0, 6)]
    [InlineData("日本語<~", "> 日語", 0, 4)]
    [InlineData("abcdefghi日", "> abcdefghi/日", 1, 2)]
    [InlineData("e\u0301x<<", "> e\u0301x", 0, 2)]
    [InlineData("e\u0301x<~", "> x", 0, 2)]
    [InlineData("\ud83d\ude00x<~", "> x", 0, 2)]
    [InlineData("\ud83d\ude00x<<y", "> y\ud83d\ude00x", 0, 3)]
    public void Shows_what_is_typed(string keys, string rows, int row, int column)
    {
        var screen = new Screen(Width);

        Assert.Throws<InvalidOperationException>(() => Editor(keys, new CommandHistory(null), screen).Read("> "));

        Assert.Equal(rows, screen.Text.TrimEnd('/'));
        Assert.Equal((row, column), (screen.Row, screen.Column));
    }

    [Fact]
    public void What_comes_after_a_line_stands_below_all_of_it()
    {
        var screen = new Screen(Width);

        Editor("abcdefghijkl<<<<\n", new CommandHistory(null), screen).Read("> ");

        Assert.Equal("> abcdefghij/kl/", screen.Text);
    }

    [Fact]
    public void Keys_that_come_while_a_query_runs_are_kept_until_it_is_stopped()
    {
        var waiting = new Queue<ConsoleKeyInfo>([Key(ConsoleKey.Home), Key(ConsoleKey.Tab)]);
        var keys = new KeyQueue(waiting.Dequeue, () => waiting.Count > 0);

        Assert.False(keys.TakeStop());
        Assert.True(keys.IsWaiting);
        Assert.Equal([ConsoleKey.Home, ConsoleKey.Tab], [keys.Read().Key, keys.Read().Key]);

        waiting.Enqueue(Key(ConsoleKey.Home));
        waiting.Enqueue(new ConsoleKeyInfo('\u0003', ConsoleKey.C, false, false, true));
        waiting.Enqueue(Key(ConsoleKey.End));
        Assert.True(keys.TakeStop());
        Assert.Equal(ConsoleKey.End, keys.Read().Key);
    }

    [Fact]
    public void A_pasted_tab_completes_nothing()
    {
        var pasted = new Queue<ConsoleKeyInfo>(
            "MATCH\t(p:Per\n".Select(c => new ConsoleKeyInfo(
                c,
                c == '\t' ? ConsoleKey.Tab
                    : c == '\n' ? ConsoleKey.Enter
                    : default,
                false,
                false,
                false
            ))
        );
        var session = new CypherSession(Graph(), NoTerminal(), RowFormat.Table, QueryLimits.Default);
        var keys = new KeyQueue(pasted.Dequeue, () => pasted.Count > 0);

        Assert.Equal("MATCH (p:Per", new LineEditor(keys, TextWriter.Null, () => Width, new CommandHistory(null), new CypherCompletion(session)).Read("> "));
    }

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

    [Theory]
    [InlineData("RETURN 1", "RETURN 1;")]
    [InlineData("\n\n MATCH (n)\n  RETURN n", "MATCH (n) RETURN n;")]
    [InlineData("MATCH (n) // all\nRETURN n", "MATCH (n) // all/RETURN n")]
    public void A_statement_of_several_lines_is_remembered_as_one(string statement, string remembered)
    {
        var history = new CommandHistory(null);

        history.AddStatement(statement);

        Assert.Equal(remembered, string.Join('/', history.Lines));
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
        var session = new CypherSession(Graph(), NoTerminal(), RowFormat.Table, QueryLimits.Default);
        session.Parameters["limit"] = CypherValue.Of(10L);
        return new LineEditor(new KeyQueue(pressed.Dequeue, () => false), output ?? TextWriter.Null, () => Width, history, new CypherCompletion(session));
    }

    private static Terminal NoTerminal() => new(Stream.Null, TextWriter.Null, TextWriter.Null, _ => null, TimeProvider.System);

    private static ConsoleKeyInfo Key(ConsoleKey key) => new('\0', key, false, false, false);

    private static PropertyGraph Graph()
    {
        var graph = new PropertyGraphBuilder();
        var person = graph.AddNode(["Person"], [KeyValuePair.Create("name", CypherValue.Of("Ana"))]);
        graph.AddRelationship("ATTENDS", person, graph.AddNode(["Place"], []), []);
        return graph.Build();
    }
}
