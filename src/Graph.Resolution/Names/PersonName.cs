using System.Collections.Immutable;
using Graph.Model.Names;

namespace Graph.Resolution.Names;

/// <summary>A person's name taken apart: its words without particles, and the mark of a generation.</summary>
/// <param name="Words">Folded, in order; never empty unless the name has no letter. Initials that stand together are one word each.</param>
/// <param name="Normals">The same words in their <see cref="Spelling.Normal"/> form.</param>
/// <param name="Generation">"jr", "sr", "ii"…; <c>null</c> for most.</param>
/// <param name="Spaced">How many words there are with spaces between, without particles: "Perez-Castejon" is one.</param>
/// <param name="Whole">All its letters with those of particles, which some write as one word with what follows: "Le Drian", "LeDrian".</param>
internal sealed record PersonName(ImmutableArray<string> Words, ImmutableArray<string> Normals, string? Generation, int Spaced, string Whole)
{
    public static PersonName Of(string name)
    {
        var words = NameKey.Words(name.Replace(".", ". ", StringComparison.Ordinal)).ToList();
        string? generation = null;
        if (words.Count > 1 && NameWords.Generations.TryGetValue(words[^1], out var mark))
        {
            generation = mark;
            words.RemoveAt(words.Count - 1);
        }

        var kept = words.Where(word => !NameWords.Particles.Contains(word)).ToImmutableArray();
        if (kept.IsEmpty)
        {
            kept = [.. words];
        }

        return new PersonName(
            kept,
            [.. kept.Select(Spelling.Normal)],
            generation,
            name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => !NameWords.Particles.Contains(NameKey.Fold(word))),
            string.Concat(words)
        );
    }

    /// <summary>The words that are more than an initial.</summary>
    public int Full => Words.Count(word => word.Length > 1);

    /// <summary>All letters in one, as different scripts' hyphens and spaces part a name differently.</summary>
    public string Joined => field ??= string.Concat(Words);
}
