using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.Resolution.Corrections;

/// <summary>Reads the corrections file: a judgement a line, <c>#</c> before a comment, empty lines for the eye.</summary>
/// <remarks>
/// <para>Reads <c>merge "[Rios] spoke." in a-1f00ab12 with "Ana [Rios] left." in b-77aa0012</c> and <c>set meeting "They [met]." in a-1f00ab12 date 2025-10-27</c>.
/// Refuses a line without brackets, with an unknown word, or with a value that its field cannot have; each with line and column.</para>
/// </remarks>
public static class CorrectionReader
{
    private const string Shape = "\"words before [the words] words after\" in ARTICLE";

    public static CorrectionFile Read(string text)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        var problems = ImmutableArray.CreateBuilder<CorrectionProblem>();
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            number++;
            var words = new LineWords(line.TrimStart('\uFEFF').ToString());
            try
            {
                if (!words.AtEnd)
                {
                    corrections.Add(Line(words) with { Line = number });
                }
            }
            catch (LineProblemException e)
            {
                problems.Add(new CorrectionProblem(number, e.Column, e.Message));
            }
        }

        return new CorrectionFile(corrections.ToImmutable(), problems.ToImmutable());
    }

    private static Correction Line(LineWords words)
    {
        var verb = Verb(words);
        var kind = Kind(words, verb);
        var first = Span(words);
        var correction = verb switch
        {
            CorrectionVerb.Merge => Pair(words, verb, kind, first, "with"),
            CorrectionVerb.Apart => Pair(words, verb, kind, first, "from"),
            CorrectionVerb.Rename => new Correction(verb, kind, [first], Value: Name(words)),
            CorrectionVerb.Set => Field(words, kind, first),
            _ => new Correction(verb, kind, [first]),
        };
        return words.AtEnd ? correction : throw words.Problem("nothing may follow here but a comment after '#'");
    }

    private static Correction Pair(LineWords words, CorrectionVerb verb, FactKind kind, SpanKey first, string between)
    {
        words.Expect(between);
        return new Correction(verb, kind, [first, Span(words)]);
    }

    private static CorrectionVerb Verb(LineWords words)
    {
        var word = words.Word("a judgement");
        return Named<CorrectionVerb>(word) ?? throw words.Problem($"'{word}' is no judgement; write {Names<CorrectionVerb>()}", back: true);
    }

    private static FactKind Kind(LineWords words, CorrectionVerb verb)
    {
        if (words.AtQuote)
        {
            return verb switch
            {
                CorrectionVerb.Reject or CorrectionVerb.Confirm => throw words.Problem($"say what: {verb.ToString().ToLowerInvariant()} {Facts()} {Shape}"),
                CorrectionVerb.Set => FactKind.Meeting,
                _ => FactKind.Actor,
            };
        }

        var word = words.Word(Shape);
        var kind = Named<FactKind>(word) ?? throw words.Problem($"'{word}' is no kind; write {Names<FactKind>()}, or {Shape}", back: true);
        var fits = verb switch
        {
            CorrectionVerb.Reject or CorrectionVerb.Confirm => kind != FactKind.Actor,
            CorrectionVerb.Set => kind == FactKind.Meeting,
            CorrectionVerb.Rename or CorrectionVerb.Split => kind == FactKind.Actor,
            _ => kind is FactKind.Actor or FactKind.Meeting,
        };
        return fits ? kind : throw words.Problem($"'{verb.ToString().ToLowerInvariant()}' is not for {word}", back: true);
    }

    private static SpanKey Span(LineWords words)
    {
        var (before, marked, after) = words.Marked(Shape);
        words.Expect("in");
        var article = words.Word("an article's id");
        if (!DocumentId.TryParse(article, out _))
        {
            throw words.Problem($"'{article}' is no article's id; it has lower-case letters, digits and hyphens", back: true);
        }

        if (!words.Take("number"))
        {
            return new SpanKey(before, marked, after, article);
        }

        var text = words.Word("a number");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var occurrence) && occurrence > 0
            ? new SpanKey(before, marked, after, article, occurrence)
            : throw words.Problem($"'{text}' is no number from 1 on", back: true);
    }

    private static string Name(LineWords words)
    {
        words.Expect("to");
        return words.Value("the new name") is { } name && !string.IsNullOrWhiteSpace(name) ? name : throw words.Problem("a name cannot be empty", back: true);
    }

    private static Correction Field(LineWords words, FactKind kind, SpanKey span)
    {
        var field = words.Word("date, place, status, kind or name");
        if (field is not ("date" or "place" or "status" or "kind" or "name"))
        {
            throw words.Problem($"'{field}' cannot be set; write date, place, status, kind or name", back: true);
        }

        var value = words.Value("the value");
        var fine = field switch
        {
            "date" => Edtf.TryParse(value, out _),
            "status" => Named<EventStatus>(value) is not null,
            "kind" => Named<MeetingKind>(value) is not null,
            _ => !string.IsNullOrWhiteSpace(value),
        };
        var wanted = field switch
        {
            "date" => "a date such as 2025-10-27, 2025-10 or 2025-10-27/2025-10-28",
            "status" => Names<EventStatus>(),
            "kind" => Names<MeetingKind>(),
            "place" => "the name of a town or country",
            _ => "a name",
        };
        return fine
            ? new Correction(CorrectionVerb.Set, kind, [span], field, value)
            : throw words.Problem($"'{value}' is no {field}; write {wanted}", back: true);
    }

    private static T? Named<T>(string word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => value.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)).Select(value => (T?)value).FirstOrDefault();

    private static string Names<T>()
        where T : struct, Enum => Joined(Enum.GetNames<T>());

    private static string Facts() => string.Join('|', Enum.GetNames<FactKind>().Skip(1)).ToLowerInvariant();

    private static string Joined(string[] names) => $"{string.Join(", ", names[..^1])} or {names[^1]}".ToLowerInvariant();
}
