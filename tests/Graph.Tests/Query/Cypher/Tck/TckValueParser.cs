using System.Globalization;
using System.Text;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>Reads values as the kit writes them in its tables.</summary>
internal sealed class TckValueParser
{
    private readonly string text;
    private int at;

    private TckValueParser(string text) => this.text = text;

    /// <exception cref="FormatException">The text is no value.</exception>
    public static TckValue Parse(string text)
    {
        var parser = new TckValueParser(text.Trim());
        var value = parser.Value();
        parser.Spaces();
        return parser.at == parser.text.Length ? value : throw parser.Wrong();
    }

    public static TckValue.Scalar Scalar(object? value) =>
        value switch
        {
            null => new TckValue.Scalar("null", null),
            bool truth => new TckValue.Scalar(truth ? "true" : "false", truth),
            long whole => new TckValue.Scalar(whole.ToString(CultureInfo.InvariantCulture), whole),
            double real => new TckValue.Scalar("float " + real.ToString("R", CultureInfo.InvariantCulture), real),
            string words => new TckValue.Scalar("'" + words + "'", words),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    private TckValue Value()
    {
        Spaces();
        return Peek() switch
        {
            '\'' or '"' => Scalar(Quoted()),
            '{' => Map(),
            '(' => Node(),
            '<' => Path(),
            '[' => Next(1) == ':' ? Relationship() : List(),
            _ => Word(),
        };
    }

    private TckValue.Scalar Word()
    {
        var from = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '+' or '-' or '.' or '_'))
        {
            at++;
        }
        var word = text[from..at];
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return Scalar(whole);
        }
        return word switch
        {
            "null" => Scalar(null),
            "true" => Scalar(true),
            "false" => Scalar(false),
            "NaN" => Scalar(double.NaN),
            "Inf" or "Infinity" or "+Infinity" => Scalar(double.PositiveInfinity),
            "-Inf" or "-Infinity" => Scalar(double.NegativeInfinity),
            _ => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? Scalar(real) : throw Wrong(),
        };
    }

    private string Quoted()
    {
        var (quote, result) = (text[at++], new StringBuilder());
        for (; at < text.Length && text[at] != quote; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at++;
                result.Append(
                    text[at] switch
                    {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        'b' => '\b',
                        'f' => '\f',
                        var other => other,
                    }
                );
            }
            else
            {
                result.Append(text[at]);
            }
        }
        Expect(quote);
        return result.ToString();
    }

    private TckValue.List List()
    {
        var items = new List<TckValue>();
        Expect('[');
        while (!Skips(']'))
        {
            items.Add(Value());
            Skips(',');
        }
        return new TckValue.List(items);
    }

    private TckValue.Map Map()
    {
        var pairs = new List<KeyValuePair<string, TckValue>>();
        Expect('{');
        while (!Skips('}'))
        {
            Spaces();
            var key = Name();
            Spaces();
            Expect(':');
            pairs.Add(new(key, Value()));
            Skips(',');
        }
        return new TckValue.Map(pairs);
    }

    private TckValue.Node Node()
    {
        Expect('(');
        var labels = new List<string>();
        while (Skips(':'))
        {
            labels.Add(Name());
        }
        Spaces();
        var map = Peek() == '{' ? Map() : new TckValue.Map([]);
        Spaces();
        Expect(')');
        return new TckValue.Node(labels, map);
    }

    private TckValue.Relationship Relationship()
    {
        Expect('[');
        Expect(':');
        var type = Name();
        Spaces();
        var map = Peek() == '{' ? Map() : new TckValue.Map([]);
        Spaces();
        Expect(']');
        return new TckValue.Relationship(type, map);
    }

    private TckValue.Path Path()
    {
        Expect('<');
        Spaces();
        var start = Node();
        var steps = new List<(TckValue.Relationship, bool, TckValue.Node)>();
        while (!Skips('>'))
        {
            var backward = Skips('<');
            Expect('-');
            var relationship = Relationship();
            Expect('-');
            if (!backward)
            {
                Expect('>');
            }
            steps.Add((relationship, !backward, Node()));
        }
        return new TckValue.Path(start, steps);
    }

    private string Name()
    {
        if (Peek() is '`' or '\'' or '"')
        {
            var quote = text[at];
            var end = text.IndexOf(quote, at + 1);
            var quoted = end < 0 ? throw Wrong() : text[(at + 1)..end];
            at = end + 1;
            return quoted;
        }
        var from = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }
        return at > from ? text[from..at] : throw Wrong();
    }

    private char Peek() => Next(0);

    private char Next(int ahead) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private bool Skips(char wanted)
    {
        Spaces();
        if (Peek() != wanted)
        {
            return false;
        }
        at++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (Peek() != wanted)
        {
            throw Wrong();
        }
        at++;
    }

    private void Spaces()
    {
        while (char.IsWhiteSpace(Peek()))
        {
            at++;
        }
    }

    private FormatException Wrong() => new($"No value can be read at {at} of: {text}");
}
