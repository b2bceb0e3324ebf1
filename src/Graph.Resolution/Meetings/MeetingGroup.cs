namespace Graph.Resolution.Meetings;

/// <summary>Cases that are taken for one meeting, while they are gathered.</summary>
internal sealed class MeetingGroup(int number)
{
    private readonly HashSet<int> documents = [];
    private readonly Dictionary<string, MeetingCase> distinct = new(StringComparer.Ordinal);

    /// <summary>The order in which it was begun.</summary>
    public int Number { get; } = number;

    public List<MeetingCase> Cases { get; } = [];

    /// <summary>Under which it can be found.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the case can be this meeting: no case of the same document, and the same meeting as each that is in it.</summary>
    public bool Takes(MeetingCase item) => !documents.Contains(item.Document) && distinct.Values.All(other => Likeness.AreOne(other, item));

    public void Add(MeetingCase item)
    {
        documents.Add(item.Document);
        Cases.Add(item);
        distinct.TryAdd(item.Signature, item);
    }
}
