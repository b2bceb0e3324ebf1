using Graph.Model.Dates;
using Graph.Model.Facts;

namespace Graph.Resolution.Meetings;

/// <summary>When one report says that a meeting is, with what the corpus adds to its words.</summary>
/// <param name="Case">What it is a report of.</param>
/// <param name="Report">The report.</param>
/// <param name="Date">The date, with the year where the corpus tells it; <c>null</c> where nothing does.</param>
/// <param name="Because">What was added and why; <c>null</c> where the date stands as written.</param>
internal sealed record ToldDate(MeetingCase Case, MeetingReport Report, Edtf? Date, string? Because)
{
    /// <summary>The report gives no date of its own, and this is that of the gathering which the meeting is part of.</summary>
    public bool IsOfTheWhole { get; init; }
}
