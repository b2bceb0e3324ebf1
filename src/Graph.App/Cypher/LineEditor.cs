using System.Text;

namespace Graph.App.Cypher;

/// <summary>Reads one line key by key: arrows, Home, End, words with Ctrl, history up and down, completion with Tab. Ctrl-C gives the line up, Ctrl-D on
/// an empty line ends the input. A line may be longer than the terminal is wide.</summary>
/// <param name="width">The columns of the terminal.</param>
internal sealed class LineEditor(KeyQueue keys, TextWriter output, Func<int> width, CommandHistory history, CypherCompletion completion)
{
    private const int MostListed = 60;

    private readonly StringBuilder line = new();
    private string prompt = "";
    private string draft = "";
    private int cursor;
    private int place;
    private int cursorRow;

    /// <returns>The line; null at the end of the input.</returns>
    public string? Read(string promptText)
    {
        prompt = promptText;
        line.Clear();
        (cursor, place, draft, cursorRow) = (0, history.Lines.Count, "", 0);
        Draw();
        while (true)
        {
            var key = keys.Read();
            var control = key.Modifiers.HasFlag(ConsoleModifiers.Control);
            if (key.Key == ConsoleKey.Enter)
            {
                return End(line.ToString());
            }
            if (control && key.Key == ConsoleKey.C)
            {
                return End("", "^C");
            }
            if (control && key.Key == ConsoleKey.D && line.Length == 0)
            {
                output.WriteLine();
                output.Flush();
                return null;
            }
            Take(key, control);
            // A paste is drawn when all of it is there, and a letter of two code units when both are.
            if (!keys.IsWaiting && !(cursor > 0 && char.IsHighSurrogate(line[cursor - 1])))
            {
                Draw();
            }
        }
    }

    private string End(string text, string mark = "")
    {
        cursor = line.Length;
        Draw();
        output.WriteLine(mark);
        output.Flush();
        return text;
    }

    private void Take(ConsoleKeyInfo key, bool control)
    {
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow:
                cursor = control ? WordBefore() : LetterBefore();
                break;
            case ConsoleKey.RightArrow:
                cursor = control ? WordAfter() : LetterAfter();
                break;
            case ConsoleKey.Home:
            case ConsoleKey.A when control:
                cursor = 0;
                break;
            case ConsoleKey.End:
            case ConsoleKey.E when control:
                cursor = line.Length;
                break;
            case ConsoleKey.UpArrow:
                Recall(place - 1);
                break;
            case ConsoleKey.DownArrow:
                Recall(place + 1);
                break;
            case ConsoleKey.Backspace when cursor > 0:
                var before = LetterBefore();
                line.Remove(before, cursor - before);
                cursor = before;
                break;
            case ConsoleKey.Delete when cursor < line.Length:
            case ConsoleKey.D when control && cursor < line.Length:
                line.Remove(cursor, LetterAfter() - cursor);
                break;
            case ConsoleKey.U when control:
                line.Remove(0, cursor);
                cursor = 0;
                break;
            case ConsoleKey.K when control:
                line.Length = cursor;
                break;
            case ConsoleKey.W when control:
                var start = WordBefore();
                line.Remove(start, cursor - start);
                cursor = start;
                break;
            case ConsoleKey.Tab when keys.IsWaiting:
                line.Insert(cursor++, ' ');
                break;
            case ConsoleKey.Tab:
                Complete();
                break;
            default:
                if (!char.IsControl(key.KeyChar))
                {
                    line.Insert(cursor++, key.KeyChar);
                }
                break;
        }
    }

    private void Recall(int wanted)
    {
        if (wanted < 0 || wanted > history.Lines.Count)
        {
            return;
        }
        draft = place == history.Lines.Count ? line.ToString() : draft;
        place = wanted;
        line.Clear().Append(place == history.Lines.Count ? draft : history.Lines[place]);
        cursor = line.Length;
    }

    /// <summary>Writes what all candidates share, or lists them where they share no more than is there.</summary>
    private void Complete()
    {
        var (start, candidates) = completion.Of(line.ToString(), cursor);
        if (candidates.Count == 0)
        {
            return;
        }
        var shared = candidates.Aggregate(Shared);
        if (candidates.Count == 1 || shared.Length > cursor - start)
        {
            line.Remove(start, cursor - start).Insert(start, shared);
            cursor = start + shared.Length;
            return;
        }
        var at = cursor;
        cursor = line.Length;
        Draw();
        (cursor, cursorRow) = (at, 0);
        output.WriteLine();
        output.WriteLine(string.Join("  ", candidates.Take(MostListed)) + (candidates.Count > MostListed ? "  …" : ""));
    }

    private static string Shared(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && char.ToLowerInvariant(one[length]) == char.ToLowerInvariant(other[length]))
        {
            length++;
        }
        return one[..length];
    }

    private int LetterBefore() => WrappedText.Stops(line.ToString()).LastOrDefault(stop => stop < cursor);

    private int LetterAfter() => WrappedText.Stops(line.ToString()).FirstOrDefault(stop => stop > cursor, line.Length);

    private int WordBefore()
    {
        var at = cursor;
        while (at > 0 && !char.IsLetterOrDigit(line[at - 1]))
        {
            at--;
        }
        while (at > 0 && char.IsLetterOrDigit(line[at - 1]))
        {
            at--;
        }
        return at;
    }

    private int WordAfter()
    {
        var at = cursor;
        while (at < line.Length && !char.IsLetterOrDigit(line[at]))
        {
            at++;
        }
        while (at < line.Length && char.IsLetterOrDigit(line[at]))
        {
            at++;
        }
        return at;
    }

    /// <summary>Writes the line anew and puts the cursor at its place: up to the first row, erase all below, text, and back from its end.</summary>
    private void Draw()
    {
        var columns = Math.Max(2, width());
        var text = prompt + line;
        var end = WrappedText.End(text, columns);
        var at = WrappedText.End(text[..(prompt.Length + cursor)], columns);
        output.Write($"{Up(cursorRow)}\r\u001b[J{text}");
        if (end is { Column: 0, Row: > 0 })
        {
            // A terminal goes to the next row only when something is to stand there.
            output.Write("\r\n");
        }
        output.Write($"{Up(end.Row - at.Row)}\r{(at.Column > 0 ? $"\u001b[{at.Column}C" : "")}");
        output.Flush();
        cursorRow = at.Row;
    }

    private static string Up(int rows) => rows > 0 ? $"\u001b[{rows}A" : "";
}
