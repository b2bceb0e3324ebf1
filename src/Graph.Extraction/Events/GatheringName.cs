using Graph.Model.Names;

namespace Graph.Extraction.Events;

/// <summary>What a gathering is called, so that it can be told whether another name means the same one.</summary>
internal sealed class GatheringName
{
    private readonly string key;
    private readonly string? head;
    private readonly HashSet<string> own;

    public GatheringName(string name)
    {
        var words = NameKey.Words(name);
        key = string.Join(' ', words);
        head = words.LastOrDefault(IsHead);
        own = words.Where(IsOwn).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Words of which two names of one gathering share at least one.</summary>
    public IEnumerable<string> Marks => own.Append(key);

    /// <summary>Whether the words of one name are among those of the other and both name the same kind of gathering.</summary>
    public bool IsSame(GatheringName other) =>
        (head is null || other.head is null || head == other.head)
        && (own.Count == 0 || other.own.Count == 0 ? key == other.key : own.IsSubsetOf(other.own) || other.own.IsSubsetOf(own));

    private static bool IsHead(string word) => word is "summit" or "meeting" or "forum" or "conference" or "session" or "gathering" or "assembly" or "congress";

    // A word that tells it from others.
    private static bool IsOwn(string word) => word.Length > 2 && word is not ("the" or "of" or "and" or "summit" or "meeting" or "forum" or "conference");
}
