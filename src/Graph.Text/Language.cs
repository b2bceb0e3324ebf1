using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Text.Lemmas;
using Graph.Text.Models;
using Graph.Text.Names;
using Graph.Text.Parsing;
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
        [.. new[] { Lexicon.FileName, Tagger.FileName, Lemmatizer.FileName, Parser.FileName, NameFinder.FileName }.Select(ModelFile.Header)];

    /// <summary>Loads all models now and at once, on as many processors as are free.</summary>
    /// <remarks>Never needed, for each model is loaded when first asked for. It saves time where all of them will be: they load beside one another,
    /// and beside other work when this is called on a thread of its own. Later calls do nothing.</remarks>
    public static void Load() =>
        Parallel.Invoke(
            () => GC.KeepAlive(Parser.Shared),
            () => GC.KeepAlive(Tagger.Shared),
            () => GC.KeepAlive(NameLists.Shared),
            () => GC.KeepAlive(NameFinder.Shared),
            () => GC.KeepAlive(Lexicon.Shared),
            () => GC.KeepAlive(Lemmatizer.Shared)
        );

    /// <summary>Reads <paramref name="text"/>, which is taken as found: any line ends, any spaces, any quotes.</summary>
    /// <remarks>Takes time and memory in proportion to the text's length. An empty text has no tokens and no sentences.
    /// Only tokens and sentences are made at once; see <see cref="ReadDocument"/>.</remarks>
    /// <param name="parsing">How much work to put into dependencies, should they be asked for.</param>
    public static ReadDocument Read(string text, ParsingMode parsing = ParsingMode.Accurate)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Split(text);
        var sentences = SentenceSplitter.Split(text, tokens);
        return new ReadDocument(text, ImmutableCollectionsMarshal.AsImmutableArray(tokens), ImmutableCollectionsMarshal.AsImmutableArray(sentences), parsing);
    }
}
