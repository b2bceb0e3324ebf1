namespace Graph.Extraction.Lexicon;

/// <summary>A form of an English verb.</summary>
internal enum VerbForm
{
    Base,
    Third,
    Past,
    Participle,
    Gerund,
}
