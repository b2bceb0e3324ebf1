using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>What the graph knows of one person, country, organisation, place or issue.</summary>
/// <param name="Node">Who or what.</param>
/// <param name="Detail">"foreign minister of China"; <c>null</c> where nothing says.</param>
/// <param name="Aliases">Its other names, ordinally.</param>
/// <param name="Ties">Its own offices, memberships and the like: current ones first.</param>
/// <param name="TiesOfOthers">Who holds its offices and belongs to it; at most <see cref="MostListed"/>.</param>
/// <param name="MeetingsByStatus">How many meetings of each status, in the order held, planned, possible, cancelled, denied; those without any left out.</param>
/// <param name="Met">With whom it was at most meetings that were held; at most <see cref="MostListed"/>.</param>
/// <param name="Issues">What its meetings and actions are most often about; at most <see cref="MostListed"/>.</param>
/// <param name="Meetings">The latest, latest first, the undated at the end; at most <see cref="MostListed"/>.</param>
/// <param name="Actions">The latest that it takes or that aim at it, in the same order; at most <see cref="MostListed"/>.</param>
/// <param name="Articles">The latest that name it, latest first, the undated at the end; at most <see cref="MostListed"/>.</param>
/// <param name="ArticleCount">How many name it, listed or not.</param>
public sealed record Profile(
    GraphNode Node,
    string? Detail,
    ImmutableArray<string> Aliases,
    ImmutableArray<Tie> Ties,
    ImmutableArray<Tie> TiesOfOthers,
    ImmutableArray<(string Status, int Count)> MeetingsByStatus,
    ImmutableArray<Counted> Met,
    ImmutableArray<Counted> Issues,
    ImmutableArray<TimelineEntry> Meetings,
    ImmutableArray<TimelineEntry> Actions,
    ImmutableArray<ArticleLine> Articles,
    int ArticleCount
)
{
    /// <summary>How long its lists can be.</summary>
    public const int MostListed = 10;
}
