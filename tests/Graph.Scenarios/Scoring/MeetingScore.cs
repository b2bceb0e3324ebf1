using Graph.Model.Snapshot;

namespace Graph.Scenarios.Scoring;

/// <summary>Meetings of one document, with status, date and place of those that were found.</summary>
internal static class MeetingScore
{
    public static void Add(ScoreBoard board, GoldDocument gold, ScoredGraph graph)
    {
        var meetings = graph.Labelled(NodeLabel.Meeting).Select(node => ScoredMeeting.Of(node, graph)).ToList();
        var (pairs, missed, extra) = Pair(gold.Meetings, meetings);
        var asked = pairs.Where(pair => !pair.Gold.Optional).ToList();

        // An optional meeting counts neither as missed nor, where it is found, as wrong.
        board.Add(Measure.Meetings, new Tally(asked.Count, gold.Meetings.Count(meeting => !meeting.Optional), extra.Count + asked.Count));
        board.Note(
            "meetings",
            [.. missed.Where(meeting => !meeting.Optional).Select(meeting => meeting.Anchor)],
            [.. extra.Select(meeting => meeting.ToString())]
        );
        foreach (var (meeting, found) in asked)
        {
            AddDetails(board, meeting, found);
        }
    }

    /// <summary>How well the two fit: 0 where they cannot be one meeting, at most 2.</summary>
    /// <remarks>A call is never another kind. Dates that differ rule it out; half of the people, or of the countries where one side
    /// names nobody, must be shared. A conference is also known by its name or place.</remarks>
    public static double Fit(GoldMeeting gold, ScoredMeeting meeting)
    {
        if ((gold.Kind == "call") != (meeting.Kind == "call"))
        {
            return 0;
        }

        var when = ScoreDate.Overlap(gold.Date, meeting.Date);
        if (when == false)
        {
            return 0;
        }

        var who = SharedParties(gold, meeting);
        var named = ScoreText.Jaccard(ScoreText.Tokens(gold.Anchor), ScoreText.Tokens(meeting.Name));
        var placed = !string.IsNullOrEmpty(gold.Place) && meeting.IsHeldIn(gold.Place);
        if (gold.Kind == "conference" && who < 0.5 && (named >= 0.3 || placed))
        {
            who = 0.5;
        }

        return who < 0.5 ? 0 : who + (when == true ? 0.5 : 0) + (0.25 * named) + (placed ? 0.25 : 0);
    }

    private static double SharedParties(GoldMeeting gold, ScoredMeeting meeting)
    {
        if (gold.Participants.Length == 0 || meeting.People.Count == 0)
        {
            return ScoreText.Jaccard(gold.Countries.ToHashSet(StringComparer.Ordinal), meeting.Countries);
        }

        var hits = gold.Participants.Count(Attends);
        var spare = gold.OptionalParticipants.IsDefault ? 0 : gold.OptionalParticipants.Count(Attends);
        return (double)hits / (gold.Participants.Length + meeting.People.Count - hits - spare);

        bool Attends(string person) => meeting.People.Any(names => ScoreText.SamePerson(person, names));
    }

    /// <summary>The best fits first, each meeting once on either side; of equal fits the later ones.</summary>
    private static (List<(GoldMeeting Gold, ScoredMeeting Found)> Pairs, List<GoldMeeting> Missed, List<ScoredMeeting> Extra) Pair(
        IReadOnlyList<GoldMeeting> golds,
        List<ScoredMeeting> meetings
    )
    {
        var grid = golds
            .SelectMany((gold, i) => meetings.Select((meeting, j) => (Fit: Fit(gold, meeting), Gold: i, Meeting: j)))
            .Where(cell => cell.Fit > 0)
            .OrderByDescending(cell => cell.Fit)
            .ThenByDescending(cell => cell.Gold)
            .ThenByDescending(cell => cell.Meeting);
        var usedGold = new HashSet<int>();
        var usedMeetings = new HashSet<int>();
        var pairs = new List<(GoldMeeting, ScoredMeeting)>();
        foreach (var (_, i, j) in grid)
        {
            if (!usedGold.Contains(i) && usedMeetings.Add(j))
            {
                usedGold.Add(i);
                pairs.Add((golds[i], meetings[j]));
            }
        }

        return (pairs, [.. golds.Where((_, i) => !usedGold.Contains(i))], [.. meetings.Where((_, j) => !usedMeetings.Contains(j))]);
    }

    private static void AddDetails(ScoreBoard board, GoldMeeting gold, ScoredMeeting found)
    {
        Add(board, Measure.MeetingsStatus, "status", gold, gold.Status == found.Status, answered: true, gold.Status, found.Status);
        if (!string.IsNullOrEmpty(gold.Date))
        {
            var right = ScoreDate.Overlap(gold.Date, found.Date) == true;
            Add(board, Measure.MeetingsDate, "date", gold, right, !string.IsNullOrEmpty(found.Date), gold.Date, found.Date);
        }

        if (!string.IsNullOrEmpty(gold.Place))
        {
            var places = string.Join(", ", found.Places.Select(names => names.Count > 0 ? names[0] : string.Empty));
            Add(board, Measure.MeetingsPlace, "place", gold, found.IsHeldIn(gold.Place), found.Places.Count > 0, gold.Place, places);
        }
    }

    private static void Add(ScoreBoard board, Measure measure, string what, GoldMeeting meeting, bool right, bool answered, string? asked, string? given)
    {
        board.Add(measure, new Tally(right ? 1 : 0, 1, answered ? 1 : 0));
        if (!right)
        {
            board.Note($"{what} of '{meeting.Anchor}': {asked}, not {(string.IsNullOrEmpty(given) ? "nothing" : given)}");
        }
    }
}
