using System.Collections.Immutable;
using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>A stretch of tokens that says when, with its fields; extraction turns it into a date by what it is relative to.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Kind">How it says when.</param>
public sealed record TimeExpression(int First, int End, TimeKind Kind)
{
    /// <summary>The date as written; its year is <c>null</c> where none is. Only for <see cref="TimeKind.Calendar"/>.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The other reading of an ambiguous numeral such as 11/7.</summary>
    public PartialDate? OtherReading { get; init; }

    /// <summary>The day of the week, where one is named.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The unit counted in, for relative, anchored and duration.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>How many units from the anchor: −1 for "last week", 0 for "today", 1 for "tomorrow"; the length of a duration.</summary>
    /// <remarks><c>null</c> where the text leaves it open ("recent weeks").</remarks>
    public int? Count { get; init; }

    public TimePart Part { get; init; }

    /// <summary>About then: "around June 15".</summary>
    public bool Approximate { get; init; }

    /// <summary>−1 where the words point to the past ("last Monday", "ago"), 1 to the future ("next Monday"), 0 where they do not say.</summary>
    public int Direction { get; init; }

    /// <summary>Whether it is the time itself or only a limit of it.</summary>
    public TimeBound Bound { get; init; }

    /// <summary>The day it counts from where the text itself gives one, as a dated list does; <c>null</c> for the day of the document.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The two ends of a range; empty for all else.</summary>
    public ImmutableArray<TimeExpression> Ends { get; init; } = [];
}
