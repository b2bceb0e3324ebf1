using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Text.Lemmas;
using Graph.Text.Models;
using Graph.Text.Sentences;
using Graph.Text.Tagging;
using Graph.Text.Tokens;
using Graph.Text.Words;

namespace Graph.Text;

/// <summary>Reads English text.</summary>
/// <remarks>Same text, same result, on every machine. Safe from any number of threads.</remarks>
public static class Language
{
    /// <summary>What the models that ship with this library say of themselves: sources, licence, scores. Reads the headers alone.</summary>
    public static ImmutableArray<ModelHeader> Models =>
        [ModelFile.Header(Lexicon.FileName), ModelFile.Header(Tagger.FileName), ModelFile.Header(Lemmatizer.FileName)];

    /// <summary>The tokens and sentences of <paramref name="text"/>, which is taken as found: any line ends, any spaces, any quotes.</summary>
    /// <remarks>Takes time and memory in proportion to the text's length. An empty text has no tokens and no sentences.</remarks>
    public static ReadDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Split(text);
        var sentences = SentenceSplitter.Split(text, tokens);
        return new ReadDocument(text, ImmutableCollectionsMarshal.AsImmutableArray(tokens), ImmutableCollectionsMarshal.AsImmutableArray(sentences));
    }
}
