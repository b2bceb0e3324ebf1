using System.Globalization;

namespace Graph.Text.Times;

/// <summary>Reads what runs over from one day to the next: "overnight", "in the last 24 hours".</summary>
/// <remarks>Refuses "an overnight train", which says what kind of train; "overnight on Monday" is left to Monday.</remarks>
internal static class NightTimes
{
    public static TimeExpression? At(TimeTokens tokens, int i) =>
        tokens.Key(i) switch
        {
            "overnight" when IsAdverb(tokens, i) => Days(i, i + 1, 1),
            "last" or "past" when tokens.Key(i + 2) is "hours" && Hours(tokens.Key(i + 1)) is { } hours => Days(i, i + 3, hours / 24),
            _ => null,
        };

    private static bool IsAdverb(TimeTokens tokens, int i) =>
        tokens.ClosesPhrase(i + 1)
        && tokens.Key(i + 1) is not ("on" or "from" or "into" or "to" or "in" or "and")
        && tokens.Key(i - 1) is not ("an" or "the" or "and")
        && TimeWords.Weekday(tokens.Key(i - 1)) is null
        && TimeWords.Weekday(tokens.Key(i + 1)) is null
        && TimeWords.Day(tokens.Key(i - 1)) is null;

    private static int? Hours(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours is 24 or 48 or 72 ? hours : null;

    private static TimeExpression Days(int first, int end, int back)
    {
        TimeExpression Day(int count) => new(first, end, TimeKind.Relative) { Unit = TimeUnit.Day, Count = count };
        return new TimeExpression(first, end, TimeKind.Range) { Ends = [Day(-back), Day(0)], Direction = -1 };
    }
}
