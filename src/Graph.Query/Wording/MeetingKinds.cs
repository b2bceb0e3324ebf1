using System.Collections.Frozen;

namespace Graph.Query.Wording;

/// <summary>How one kind of meeting is put into words.</summary>
/// <param name="Phrase">In its base form: "hold talks".</param>
/// <param name="With">Before the other party: "with"; empty where it is a plain object.</param>
/// <param name="Manner">Said with "discuss": "by phone".</param>
/// <param name="Noun">With its article: "a phone call".</param>
/// <param name="Alone">The phrase where only one party is known.</param>
internal sealed record MeetingKinds(string Phrase, string With, string Manner, string Noun, string Alone)
{
    private static readonly FrozenDictionary<string, MeetingKinds> All = Table
        .Rows("kinds.tsv")
        .ToFrozenDictionary(row => row[0], row => new MeetingKinds(row[1], row[2], row[3], row[4], row[5]), StringComparer.Ordinal);

    /// <summary>An unknown kind is said like a meeting.</summary>
    public static MeetingKinds Of(string? kind) => kind is not null && All.TryGetValue(kind, out var words) ? words : All["meeting"];
}
