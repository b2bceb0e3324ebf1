using System.Collections.Immutable;
using Graph.Model.Documents;
using Graph.Resolution.Judging;

namespace Graph.Resolution.Meetings;

/// <summary>What people have decided about meetings, by the tags of the reports that they judged.</summary>
internal sealed class MeetingConstraints
{
    private readonly HashSet<(string, string)> same = [];
    private readonly HashSet<(string, string)> other = [];
    private readonly HashSet<string> alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> tags = new(StringComparer.Ordinal);
    private readonly ImmutableArray<FieldJudgement> fields;

    public MeetingConstraints(Judgements judgements)
    {
        foreach (var (one, two) in judgements.SameMeeting)
        {
            same.Add((Tag(one), Tag(two)));
            same.Add((Tag(two), Tag(one)));
        }

        foreach (var (one, two) in judgements.OtherMeeting)
        {
            other.Add((Tag(one), Tag(two)));
            other.Add((Tag(two), Tag(one)));
        }

        alone.UnionWith(judgements.AloneMeeting.Select(Tag));
        fields = judgements.Fields;
        tags.UnionWith(same.Concat(other).Select(pair => pair.Item1).Concat(alone).Concat(fields.Select(field => Tag(field.Meeting))));
        Partners = same.ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
    }

    /// <summary>Tags that are one meeting with a tag.</summary>
    public ILookup<string, string> Partners { get; }

    /// <summary>The meeting's tag; <c>null</c> where nobody judged it.</summary>
    public string? TagOf(DocumentId document, int meeting) =>
        tags.Count > 0 && Tag(new MeetingRef(document, meeting)) is var tag && tags.Contains(tag) ? tag : null;

    /// <summary>Whether rules may take two cases for one.</summary>
    public bool MayJoin(MeetingCase one, MeetingCase two) => !IsAlone(one) && !IsAlone(two) && !AreApart(one, two);

    public bool AreApart(MeetingCase one, MeetingCase two) => one.Tag is { } mine && two.Tag is { } theirs && other.Contains((mine, theirs));

    /// <summary>What a person says of a meeting's fields, the last word on each.</summary>
    public Dictionary<string, string> FieldsOf(IEnumerable<MeetingCase> cases)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var told = cases.Select(item => item.Tag).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var field in told.Count == 0 ? [] : fields.Where(field => told.Contains(Tag(field.Meeting))))
        {
            found[field.Field] = field.Value;
        }

        return found;
    }

    private bool IsAlone(MeetingCase item) => item.Tag is { } tag && alone.Contains(tag);

    private static string Tag(MeetingRef meeting) => FormattableString.Invariant($"{meeting.Document}/{meeting.Meeting}");
}
