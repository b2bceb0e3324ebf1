using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Query.Questions;

/// <summary>Reads a closed set of English question forms, without regard to case, spacing and the mark at the end.</summary>
/// <remarks>Reads "How is Ana Prado related to Peru?". Refuses "Is Ana Prado nice?", with the forms it knows.
/// Where two names are joined by "and", every "and" is tried, and the first that leaves two known names wins.</remarks>
public static partial class AskParser
{
    /// <summary>The forms that are understood, as people are shown them.</summary>
    public static ImmutableArray<string> Forms { get; } =
    [
        "how are X and Y connected?",
        "what connects X and Y?",
        "who is X?",
        "who met X?",
        "who met X in PLACE?",
        "who met in PLACE?",
        "did X meet Y?",
        "when did X meet Y?",
        "where did X meet Y?",
        "what did X and Y discuss?",
        "who discussed ISSUE?",
        "what has been said about ISSUE?",
        "what meetings are planned?",
        "what happened to X?",
        "timeline of X",
        "what are the issues?",
        "what is disputed?",
        "what is overdue?",
        "what was reported of the meetings of X and Y?",
    ];

    private static readonly ImmutableArray<(Regex Form, Func<Match, Func<string, bool>, AskedQuestion?> Read)> Readings =
    [
        (HowTo(), (m, _) => new AskedQuestion.Connection(m.Groups["x"].Value, m.Groups["y"].Value)),
        (HowAnd(), (m, known) => Pair(m.Groups["xy"].Value, known) is var (x, y) ? new AskedQuestion.Connection(x, y) : null),
        (WhatConnects(), (m, known) => Pair(m.Groups["xy"].Value, known) is var (x, y) ? new AskedQuestion.Connection(x, y) : null),
        (WhoMetIn(), (m, _) => Meetings([], MeetingPart.Parties, place: m.Groups["place"].Value)),
        (WhoMet(), (m, known) => WhoMetWhom(m.Groups["x"].Value, known)),
        (WhenDid(), (m, known) => Verb(m, known, Part(m.Groups["part"].Value))),
        (DidMeet(), (m, _) => Meetings([m.Groups["x"].Value, m.Groups["y"].Value], MeetingPart.Whether)),
        (Discuss(), (m, known) => Meetings(Pair(m.Groups["xy"].Value, known) is var (x, y) ? [x, y] : [m.Groups["xy"].Value], MeetingPart.Topics)),
        (WhoDiscussed(), (m, _) => Meetings([], MeetingPart.Parties, m.Groups["issue"].Value)),
        (HistoryOf(), (m, known) => new AskedQuestion.History(Pair(m.Groups["xy"].Value, known) is var (x, y) ? [x, y] : [m.Groups["xy"].Value])),
        (SaidAbout(), (m, _) => Meetings([], MeetingPart.Meeting, m.Groups["issue"].Value)),
        (WhichMeetings(), (m, _) => Meetings([], MeetingPart.Meeting, status: Status(m.Groups["status"].Value), year: Year(m.Groups["year"]))),
        (TimelineOf(), (m, _) => new AskedQuestion.Timeline(m.Groups["x"].Success ? m.Groups["x"].Value : null)),
        (WhatIssues(), (_, _) => new AskedQuestion.Issues()),
        (WhatIsDisputed(), (_, _) => new AskedQuestion.Disputes()),
        (WhatIsOverdue(), (_, _) => new AskedQuestion.Overdue()),
        (WhoIs(), (m, _) => new AskedQuestion.Who(m.Groups["x"].Value)),
    ];

    /// <param name="question">As typed.</param>
    /// <param name="isName">Whether a text names something in the graph; decides where several "and"s could part two names.</param>
    public static AskedQuestion Parse(string question, Func<string, bool>? isName = null)
    {
        var text = Spaces().Replace(question.Trim().TrimEnd('?', '!', '.', ' '), " ");
        foreach (var (form, read) in Readings)
        {
            if (form.Match(text) is { Success: true } match && read(match, isName ?? (static _ => false)) is { } asked)
            {
                return asked;
            }
        }

        return new AskedQuestion.Unreadable(Forms);
    }

    private static AskedQuestion.Meetings Meetings(
        ImmutableArray<string> with,
        MeetingPart wanted,
        string? about = null,
        string? place = null,
        string? status = null,
        int? year = null
    ) => new(with, about, place, status, year, wanted);

    private static (string X, string Y)? Pair(string text, Func<string, bool> known)
    {
        var pairs = And()
            .Matches(text)
            .Select(m => (X: text[..m.Index], Y: text[(m.Index + m.Length)..]))
            .Where(p => p.X.Length > 0 && p.Y.Length > 0)
            .ToList();
        return pairs.Count == 0 ? null
            : pairs.Find(pair => known(pair.X) && known(pair.Y)) is { X: not null } best ? best
            : pairs[0];
    }

    // "who met Ana Prado in Lima" asks for a place too, unless all of it is one name.
    private static AskedQuestion.Meetings WhoMetWhom(string text, Func<string, bool> known)
    {
        var at = text.LastIndexOf(" in ", StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || known(text))
        {
            return Meetings([text], MeetingPart.Parties);
        }

        var rest = text[(at + 4)..];
        return rest.Length == 4 && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? Meetings([text[..at]], MeetingPart.Parties, year: year)
            : text[..at].Equals("whom", StringComparison.OrdinalIgnoreCase) ? Meetings([], MeetingPart.Parties, place: rest)
            : Meetings([text[..at]], MeetingPart.Parties, place: rest);
    }

    private static AskedQuestion.Meetings Verb(Match match, Func<string, bool> known, MeetingPart wanted) =>
        match.Groups["y"].Success ? Meetings([match.Groups["x"].Value, match.Groups["y"].Value], wanted)
        : Pair(match.Groups["x"].Value, known) is var (x, y) ? Meetings([x, y], wanted)
        : Meetings([match.Groups["x"].Value], wanted);

    private static MeetingPart Part(string word) => word.Equals("where", StringComparison.OrdinalIgnoreCase) ? MeetingPart.Place : MeetingPart.Date;

    private static string? Status(string word) =>
        word.ToLowerInvariant() switch
        {
            "" => null,
            "scheduled" or "expected" => "planned",
            "canceled" or "called off" => "cancelled",
            var same => same,
        };

    private static int? Year(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\s+", Plain, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s+and\s+", Plain, 1000)]
    private static partial Regex And();

    [GeneratedRegex(
        @"^(what|which (meetings|dates|reports)) (is|are) (disputed|in dispute|contested)$|^(what|where) do (the )?(reports|articles|sources) (disagree|differ)( about| on)?$",
        Plain,
        1000
    )]
    private static partial Regex WhatIsDisputed();

    [GeneratedRegex(@"^(what|which meetings) (is|are) overdue$|^(what|which) planned meetings (were|have) never (been )?reported$", Plain, 1000)]
    private static partial Regex WhatIsOverdue();

    [GeneratedRegex(
        @"^(what (was|has been|is) reported (of|about) (the )?(meetings?|talks) (of|between|with)|(what is )?(the )?history of (the )?(meetings?|talks) (of|between|with)) (?<xy>.+)$",
        Plain,
        1000
    )]
    private static partial Regex HistoryOf();

    [GeneratedRegex(@"^how (is|are|was|were) (?<x>.+?) (connected|related|linked|tied) (to|with) (?!each other$|one another$)(?<y>.+)$", Plain, 1000)]
    private static partial Regex HowTo();

    [GeneratedRegex(@"^how (is|are|was|were) (?<xy>.+) (connected|related|linked|tied)( (to|with) (each other|one another)| together)?$", Plain, 1000)]
    private static partial Regex HowAnd();

    [GeneratedRegex(@"^(what|who|which people) (connects?|links?|ties|relates?|lies? between|stands? between|is between) (?<xy>.+)$", Plain, 1000)]
    private static partial Regex WhatConnects();

    [GeneratedRegex(@"^who (met|spoke|talked)( (with )?(whom|who|each other))? (in|at) (?<place>.+)$", Plain, 1000)]
    private static partial Regex WhoMetIn();

    [GeneratedRegex(@"^(who|whom) (has |have |had )?(met|spoke|spoken|talked)( with| to)? (?<x>.+)$", Plain, 1000)]
    private static partial Regex WhoMet();

    [GeneratedRegex(@"^(?<part>when|where) (did|will|do|does) (?<x>.+?) (meet|speak|talk|call)(( with| to)? (?<y>.+))?$", Plain, 1000)]
    private static partial Regex WhenDid();

    [GeneratedRegex(@"^(did|has|have|will|does|do) (?<x>.+?) (ever )?(meet|met|speak|spoken|talk|talked)( with| to)? (?<y>.+)$", Plain, 1000)]
    private static partial Regex DidMeet();

    [GeneratedRegex(@"^what (did|do|does|will|have|has) (?<xy>.+) (discuss|discussed|talk about|talked about|speak about)$", Plain, 1000)]
    private static partial Regex Discuss();

    [GeneratedRegex(@"^who (has |have )?(discussed|raised|talked about|spoke about) (?<issue>.+)$", Plain, 1000)]
    private static partial Regex WhoDiscussed();

    [GeneratedRegex(@"^what (has been|was|is|is being) (said|discussed|known|reported) (about|on|of) (?<issue>.+)$", Plain, 1000)]
    private static partial Regex SaidAbout();

    [GeneratedRegex(
        @"^(what|which) meetings( (are|were|have been|took place|there were))?( (?<status>planned|scheduled|expected|possible|cancelled|canceled|called off|denied|held))?( in (?<year>[0-9]{4}))?$",
        Plain,
        1000
    )]
    private static partial Regex WhichMeetings();

    [GeneratedRegex(@"^(what happened( (to|with|around) (?<x>.+))?|(show )?(the )?timeline( (of|for) (?<x>.+))?)$", Plain, 1000)]
    private static partial Regex TimelineOf();

    [GeneratedRegex(@"^(what|which) (are )?(the )?(main )?(issues|topics)( are (there|discussed))?$", Plain, 1000)]
    private static partial Regex WhatIssues();

    [GeneratedRegex(@"^(who|what) (is|are|was|were) (?<x>.+)$", Plain, 1000)]
    private static partial Regex WhoIs();
}
