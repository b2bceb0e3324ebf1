namespace Graph.App.Cypher;

/// <summary>The keys as they are typed or pasted; those that come while nobody reads them wait.</summary>
/// <param name="read">The next key; waits for it.</param>
/// <param name="isWaiting">Whether one has come already.</param>
internal sealed class KeyQueue(Func<ConsoleKeyInfo> read, Func<bool> isWaiting)
{
    private readonly Queue<ConsoleKeyInfo> ahead = new();

    /// <summary>Whether a key has come that nobody has read: more is being pasted, or was typed ahead.</summary>
    public bool IsWaiting => ahead.Count > 0 || isWaiting();

    public ConsoleKeyInfo Read() => ahead.TryDequeue(out var key) ? key : read();

    /// <summary>Whether Ctrl-C was pressed since. What was typed before it is given up with it; all else is kept for <see cref="Read"/>.</summary>
    public bool TakeStop()
    {
        while (isWaiting())
        {
            var key = read();
            if (key is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control })
            {
                ahead.Clear();
                return true;
            }
            ahead.Enqueue(key);
        }
        return false;
    }
}
