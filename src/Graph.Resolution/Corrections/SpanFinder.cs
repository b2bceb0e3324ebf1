using System.Collections.Immutable;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Names;

namespace Graph.Resolution.Corrections;

/// <summary>Finds the words of a correction in the documents at hand.</summary>
/// <remarks>First in the article of that id; then, as it may have been read anew under another, wherever the sentence stands, an article of the same file name before
/// others; last in an article of the same file name, the sentence that shares most words with it and has the marked ones, if it shares enough.</remarks>
internal sealed class SpanFinder
{
    // Of the words of both: less than this, and it is another sentence.
    private const double LeastShared = 0.6;

    private readonly ImmutableArray<DocumentFacts> documents;
    private readonly Dictionary<string, int> byId;
    private readonly Lazy<ILookup<string, FoundSentence>> bySentence;
    private readonly Lazy<ILookup<string, int>> byStem;

    public SpanFinder(ImmutableArray<DocumentFacts> documents)
    {
        this.documents = documents;
        byId = documents
            .Select((facts, index) => (facts.Document.Id.Value, index))
            .ToDictionary(pair => pair.Value, pair => pair.index, StringComparer.Ordinal);
        bySentence = new(() => Enumerable.Range(0, documents.Length).SelectMany(Sentences).ToLookup(item => item.Text, StringComparer.Ordinal));
        byStem = new(() => Enumerable.Range(0, documents.Length).ToLookup(index => Stem(documents[index].Document.Id.Value), StringComparer.Ordinal));
    }

    public FoundSpan? Find(SpanKey key)
    {
        var wanted = Plain(key.Sentence);
        if (byId.TryGetValue(key.Article, out var known) && Nth(Sentences(known).Where(item => item.Text == wanted), key) is { } there)
        {
            return there;
        }

        var stem = Stem(key.Article);
        var elsewhere = bySentence
            .Value[wanted]
            .GroupBy(item => item.Document)
            .OrderBy(group => Stem(documents[group.Key].Document.Id.Value) != stem)
            .ThenBy(group => documents[group.Key].Document.Id)
            .FirstOrDefault();
        return (elsewhere is null ? null : Nth(elsewhere, key)) ?? Nearest(key, wanted, stem);
    }

    private IEnumerable<FoundSentence> Sentences(int document) =>
        documents[document]
            .Sentences.Select(sentence => new FoundSentence(document, sentence.Index, Plain(sentence.Range.In(documents[document].Document.Text))));

    private FoundSpan? Nth(IEnumerable<FoundSentence> sentences, SpanKey key)
    {
        var all = sentences.ToList();
        return all.Count == 0 ? null : Place(all[Math.Min(key.Occurrence, all.Count) - 1], key);
    }

    private FoundSpan? Nearest(SpanKey key, string wanted, string stem)
    {
        var words = NameKey.Words(wanted).ToHashSet(StringComparer.Ordinal);
        return byStem
            .Value[stem]
            .SelectMany(Sentences)
            .Select(item => (Item: item, Shared: Shared(words, item.Text)))
            .Where(pair => pair.Shared >= LeastShared)
            .OrderByDescending(pair => pair.Shared)
            .ThenBy(pair => documents[pair.Item.Document].Document.Id)
            .ThenBy(pair => pair.Item.Sentence)
            .Select(pair => Place(pair.Item, key))
            .FirstOrDefault(found => found is not null);
    }

    private static double Shared(HashSet<string> words, string text)
    {
        var others = NameKey.Words(text).ToHashSet(StringComparer.Ordinal);
        var shared = words.Count(others.Contains);
        return shared == 0 ? 0 : shared / (double)(words.Count + others.Count - shared);
    }

    // The marked words in the sentence: as many times into it as they stood in the key.
    private FoundSpan? Place(FoundSentence sentence, SpanKey key)
    {
        var range = documents[sentence.Document].Sentences[sentence.Sentence].Range;
        var text = SameLength(range.In(documents[sentence.Document].Document.Text));
        var (marked, before) = (SameLength(key.Marked), SameLength(key.Before));
        var skip = Count(before, marked);
        int? found = null;
        for (var at = text.IndexOf(marked, StringComparison.Ordinal); at >= 0; at = text.IndexOf(marked, at + 1, StringComparison.Ordinal))
        {
            found = at;
            if (skip-- == 0)
            {
                break;
            }
        }

        return found is { } start
            ? new FoundSpan(sentence.Document, sentence.Sentence, new TextRange(range.Start + start, range.Start + start + marked.Length))
            : null;
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    // Quotation marks and breaks differ between copies of one text; one character stands for each, so that places stay.
    private static string SameLength(string text) =>
        string.Create(
            text.Length,
            text,
            static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = from[i] switch
                    {
                        '‘' or '’' => '\'',
                        '“' or '”' => '"',
                        '–' or '—' => '-',
                        var c when char.IsWhiteSpace(c) || char.IsControl(c) => ' ',
                        var c => c,
                    };
                }
            }
        );

    private static string Plain(string text) => string.Join(' ', SameLength(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // An id is the file's name and a fingerprint.
    private static string Stem(string id) => id.LastIndexOf('-') is > 0 and var cut ? id[..cut] : id;

    private readonly record struct FoundSentence(int Document, int Sentence, string Text);
}
