using System.Collections.Immutable;

namespace Graph.Query.Questions;

/// <summary>What an English question asks for. Names are as typed; whom they mean is for <see cref="Names.NameIndex"/> to say.</summary>
public abstract record AskedQuestion
{
    private AskedQuestion() { }

    /// <summary>As <c>graph how</c>.</summary>
    public sealed record Connection(string From, string To) : AskedQuestion;

    /// <summary>As <c>graph who</c>.</summary>
    public sealed record Who(string Name) : AskedQuestion;

    /// <summary>As <c>graph meetings</c>; a condition that is not asked for is empty or <c>null</c>.</summary>
    /// <param name="With">All of these have part in them.</param>
    /// <param name="About">What they are about.</param>
    /// <param name="Place">Where they are held.</param>
    /// <param name="Status">held, planned …</param>
    /// <param name="Year">Only of this year.</param>
    /// <param name="Wanted">Which part of the answer the question puts first.</param>
    public sealed record Meetings(ImmutableArray<string> With, string? About, string? Place, string? Status, int? Year, MeetingPart Wanted) : AskedQuestion;

    /// <summary>As <c>graph timeline</c>; <c>null</c> for everything.</summary>
    public sealed record Timeline(string? Of) : AskedQuestion;

    /// <summary>As <c>graph issues</c>.</summary>
    public sealed record Issues : AskedQuestion;

    /// <summary>As <c>graph disputes</c>.</summary>
    public sealed record Disputes : AskedQuestion;

    /// <summary>As <c>graph overdue</c>.</summary>
    public sealed record Overdue : AskedQuestion;

    /// <summary>As <c>graph history</c>, of all meetings that these have part in.</summary>
    public sealed record History(ImmutableArray<string> With) : AskedQuestion;

    /// <summary>None of the forms fits.</summary>
    /// <param name="Forms">The forms that are understood, X, Y, PLACE and ISSUE standing for names.</param>
    public sealed record Unreadable(ImmutableArray<string> Forms) : AskedQuestion;
}
