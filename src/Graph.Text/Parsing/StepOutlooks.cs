namespace Graph.Text.Parsing;

/// <summary>The steps worth following from the states of one sentence, by <see cref="ParseState.View"/>: half-built trees that differ only where no feature looks are scored once.</summary>
internal sealed class StepOutlooks
{
    private const int Places = 1024;

    private readonly ulong[] views = new ulong[Places];
    private readonly (int First, int End)[] ranges = new (int, int)[Places];
    private (int Step, float Log)[] steps = new (int, float)[Places];
    private int used;

    /// <summary>Forgets all, for the next sentence.</summary>
    public void Clear()
    {
        Array.Clear(ranges);
        used = 0;
    }

    public bool TryFind(ulong view, out ReadOnlySpan<(int Step, float Log)> outlook)
    {
        var place = view % Places;
        var (first, end) = ranges[place];
        outlook = steps.AsSpan(first, end - first);
        return end > first && views[place] == view;
    }

    /// <summary>Keeps the steps from a state; a state of the same place is forgotten.</summary>
    public ReadOnlySpan<(int Step, float Log)> Add(ulong view, scoped ReadOnlySpan<(int Step, float Log)> outlook)
    {
        if (used + outlook.Length > steps.Length)
        {
            Array.Resize(ref steps, steps.Length * 2);
        }

        var kept = steps.AsSpan(used, outlook.Length);
        outlook.CopyTo(kept);
        views[view % Places] = view;
        ranges[view % Places] = (used, used + outlook.Length);
        used += outlook.Length;
        return kept;
    }
}
