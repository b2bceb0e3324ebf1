using System.Text;

namespace Graph.Tests.Export.Cypher;

/// <summary>Cuts a script into statements as cypher-shell does, and strings into their values, to see what a server would get.</summary>
internal static class CypherScript
{
    /// <summary>The statements without their semicolons, and the values of all single-quoted strings, in order.</summary>
    /// <exception cref="FormatException">A string is left open, holds a line end or an unknown escape, or text stands after the last semicolon.</exception>
    public static (List<string> Statements, List<string> Strings) Read(string script)
    {
        var statements = new List<string>();
        var strings = new List<string>();
        var statement = new StringBuilder();
        for (var i = 0; i < script.Length; i++)
        {
            if (script[i] == '\'')
            {
                var start = i;
                strings.Add(ReadString(script, ref i));
                statement.Append(script, start, i - start + 1);
            }
            else if (script[i] == '/' && i + 1 < script.Length && script[i + 1] == '/')
            {
                i = script.IndexOf('\n', i);
            }
            else if (script[i] == ';')
            {
                statements.Add(statement.ToString().Trim());
                statement.Clear();
            }
            else
            {
                statement.Append(script[i]);
            }
        }

        return string.IsNullOrWhiteSpace(statement.ToString()) ? (statements, strings) : throw new FormatException($"Not ended: {statement}");
    }

    private static string ReadString(string script, ref int i)
    {
        var value = new StringBuilder();
        for (i++; i < script.Length; i++)
        {
            switch (script[i])
            {
                case '\'':
                    return value.ToString();
                case '\n' or '\r':
                    throw new FormatException($"A line ends inside a string at {i}.");
                case '\\':
                    i++;
                    value.Append(Unescape(script, ref i));
                    break;
                default:
                    value.Append(script[i]);
                    break;
            }
        }

        throw new FormatException("A string is left open.");
    }

    private static char Unescape(string script, ref int i)
    {
        switch (script[i])
        {
            case '\\' or '\'':
                return script[i];
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                i += 4;
                return (char)Convert.ToInt32(script.Substring(i - 3, 4), 16);
            default:
                throw new FormatException($"Unknown escape \\{script[i]} at {i}.");
        }
    }
}
