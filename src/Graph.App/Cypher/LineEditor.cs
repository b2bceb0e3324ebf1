using System.Text;

namespace Graph.App.Cypher;

/// <summary>Reads one line key by key: arrows, Home, End, words with Ctrl, history up and down, completion with Tab. Ctrl-C gives the line up, Ctrl-D on
/// an empty line ends the input.</summary>
/// <param name="read">The next key.</param>
internal sealed class LineEditor(Func<ConsoleKeyInfo> read, TextWriter output, CommandHistory history, CypherCompletion completion)
{
    private const int MostListed = 60;

    private readonly StringBuilder line = new();
    private string prompt = "";
    private string draft = "";
    private int cursor;
    private int place;

    /// <returns>The line; null at the end of the input.</returns>
    public string? Read(string promptText)
    {
        prompt = promptText;
        line.Clear();
        (cursor, place, draft) = (0, history.Lines.Count, "");
        Draw();
        while (true)
        {
            var key = read();
            var control = key.Modifiers.HasFlag(ConsoleModifiers.Control);
            if (key.Key == ConsoleKey.Enter)
            {
                return End(line.ToString());
            }
            if (control && key.Key == ConsoleKey.C)
            {
                output.Write("^C");
                return End("");
            }
            if (control && key.Key == ConsoleKey.D && line.Length == 0)
            {
                output.WriteLine();
                output.Flush();
                return null;
            }
            Take(key, control);
            Draw();
        }
    }

    private string End(string text)
    {
        output.WriteLine();
        output.Flush();
        history.Add(text);
        return text;
    }

    private void Take(ConsoleKeyInfo key, bool control)
    {
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow:
                cursor = control ? WordBefore() : Math.Max(0, cursor - 1);
                break;
            case ConsoleKey.RightArrow:
                cursor = control ? WordAfter() : Math.Min(line.Length, cursor + 1);
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
                line.Remove(--cursor, 1);
                break;
            case ConsoleKey.Delete when cursor < line.Length:
            case ConsoleKey.D when control && cursor < line.Length:
                line.Remove(cursor, 1);
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

    /// <summary>Writes the line anew and puts the cursor at its place: carriage return, erase to the end, text, and back by as many columns.</summary>
    private void Draw()
    {
        output.Write($"\r\u001b[K{prompt}{line}");
        if (cursor < line.Length)
        {
            output.Write($"\u001b[{line.Length - cursor}D");
        }
        output.Flush();
    }
}
