using System.Runtime.InteropServices;

namespace Graph.Text.Parsing;

/// <summary>A step that could be taken from a state of the beam. Sorts the most probable first, ties by state and step.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ParseCandidate(float Score, int Parent, int Step) : IComparable<ParseCandidate>
{
    public int CompareTo(ParseCandidate other)
    {
        var order = other.Score.CompareTo(Score);
        order = order != 0 ? order : Parent.CompareTo(other.Parent);
        return order != 0 ? order : Step.CompareTo(other.Step);
    }

    public static bool operator <(ParseCandidate left, ParseCandidate right) => left.CompareTo(right) < 0;

    public static bool operator >(ParseCandidate left, ParseCandidate right) => left.CompareTo(right) > 0;

    public static bool operator <=(ParseCandidate left, ParseCandidate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ParseCandidate left, ParseCandidate right) => left.CompareTo(right) >= 0;
}
