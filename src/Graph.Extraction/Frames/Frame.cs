using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Extraction.Frames;

/// <summary>One predicate of the text, verb or noun, with its arguments, whatever the syntax that carries them.</summary>
/// <remarks>"X was received by Y", "Y, who received X" and "Y agreed to receive X" give <c>receive</c> the same agent and patient;
/// "X held two rounds of talks with Y" gives <c>talks</c> the agent X, the support <c>held</c> and the oblique with Y.</remarks>
/// <param name="Head">The token of the verb or noun.</param>
internal sealed record Frame(int Head)
{
    /// <summary>Verbs that say that what a noun names takes place: "talks, which will open on Monday".</summary>
    public static FrozenSet<string> Happening { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "take", "occur", "schedule", "slate", "hold", "begin", "start", "open", "fall", "run");

    /// <summary>The tokens that together say it: the head, the "rounds" that it is counted in, the verb that holds it.</summary>
    public ImmutableArray<int> Core { get; init; } = [];

    /// <summary>Verbs that hang on a noun and tell of it: "scheduled" of "a meeting scheduled for Monday".</summary>
    public ImmutableArray<int> Tail { get; init; } = [];

    /// <summary>The verb that a noun is object, subject or complement of; −1 for verbs and where there is none.</summary>
    public int Support { get; init; } = -1;

    /// <summary>How the noun, or what it is counted in, depends on <see cref="Support"/>, without subtype; empty for none.</summary>
    public string Relation { get; init; } = string.Empty;

    public bool Nominal { get; init; }

    /// <summary>Whether the verb stands in the passive: its agent is that of "by", its patient the subject.</summary>
    public bool Passive { get; init; }

    /// <summary>Who does it, by entity index: subject, agent of a passive, possessor of a noun; inherited, shared and controlled ones too.</summary>
    public ImmutableArray<int> Agents { get; init; } = [];

    /// <summary>To whom it is done, by entity index.</summary>
    public ImmutableArray<int> Patients { get; init; } = [];

    /// <summary>Names before a noun that say between whom it is: "US-China talks".</summary>
    public ImmutableArray<int> Modifiers { get; init; } = [];

    /// <summary>In text order, those of the verb that supports a noun too.</summary>
    public ImmutableArray<Oblique> Obliques { get; init; } = [];

    /// <summary>The predicates above it, nearest first: "agreed" of "agreed to meet"; verbs of saying and what lies beyond a new sentence left out.</summary>
    public ImmutableArray<int> Governors { get; init; } = [];

    /// <summary>Heads of the obliques with one of the markers.</summary>
    public IEnumerable<int> By(params ReadOnlySpan<string> markers)
    {
        var found = new List<int>();
        foreach (var oblique in Obliques)
        {
            if (markers.Contains(oblique.Marker))
            {
                found.Add(oblique.Noun);
            }
        }

        return found;
    }
}
