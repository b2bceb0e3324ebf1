namespace Graph.App.Rendering;

/// <summary>Some text of one tone.</summary>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Piece(string text) => new(text);

    public static Piece Strong(string text) => new(text, Tone.Strong);

    public static Piece Dim(string text) => new(text, Tone.Dim);
}
