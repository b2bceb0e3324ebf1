using System.Globalization;
using Graph.Query.Questions;

namespace Graph.App.Rendering.Views;

/// <summary>What is known of one person, country, organisation, place or issue.</summary>
internal static class ProfileView
{
    public static void Write(IPage page, Profile profile)
    {
        page.Heading(profile.Node.Name);
        page.Line(profile.Detail ?? profile.Node.Label.ToString().ToLowerInvariant(), Piece.Dim($"  {profile.Node.Id}"));
        if (!profile.Aliases.IsEmpty)
        {
            page.Line("also called ", string.Join(", ", profile.Aliases));
        }

        Ties(page, string.Empty, profile.Ties);
        Ties(page, "Its people and parts", profile.TiesOfOthers);
        if (!profile.MeetingsByStatus.IsEmpty)
        {
            Title(page, "Meetings: " + string.Join(", ", profile.MeetingsByStatus.Select(pair => $"{Number(pair.Count)} {pair.Status}")));
            TimelineView.WriteLines(page, 2, profile.Meetings);
        }

        Counts(page, "Met", profile.Met);
        Counts(page, "About", profile.Issues);
        if (!profile.Actions.IsEmpty)
        {
            Title(page, "Actions");
            TimelineView.WriteLines(page, 2, profile.Actions);
        }

        Articles(page, profile);
    }

    private static void Articles(IPage page, Profile profile)
    {
        if (profile.ArticleCount == 0)
        {
            return;
        }

        Title(page, profile.ArticleCount == 1 ? "Named in 1 article" : $"Named in {Number(profile.ArticleCount)} articles");
        foreach (var article in profile.Articles)
        {
            var rest = string.Join(", ", new[] { article.Publisher, article.Published }.OfType<string>());
            page.Line(2, article.Title ?? article.Id.Value, Piece.Dim(rest.Length == 0 ? string.Empty : $", {rest}"));
        }
    }

    private static void Ties(IPage page, string title, IReadOnlyCollection<Tie> ties)
    {
        if (ties.Count == 0)
        {
            return;
        }

        Title(page, title);
        foreach (var tie in ties)
        {
            page.Line(2, tie.Sentence + ".");
        }
    }

    private static void Counts(IPage page, string title, IReadOnlyCollection<Counted> counted)
    {
        if (counted.Count > 0)
        {
            Title(page, title + ": " + string.Join(", ", counted.Select(one => one.Count == 1 ? one.Node.Name : $"{one.Node.Name} ({Number(one.Count)})")));
        }
    }

    private static void Title(IPage page, string text)
    {
        page.Line();
        if (text.Length > 0)
        {
            page.Line(Piece.Strong(text));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
