using System.Collections.Immutable;
using Graph.Model.Documents;
using Graph.Text.Words;

namespace Graph.Text.Names;

/// <summary>Finds the names of a whole document.</summary>
internal static class DocumentNames
{
    // A long text is taken in parts, so that what is noted of its words does not grow with it.
    private const int PartSentences = 500;

    public static ImmutableArray<NameSpan> Find(ReadDocument read)
    {
        var names = ImmutableArray.CreateBuilder<NameSpan>();
        var words = new SentenceWords();
        var memory = new NameMemory();
        var cases = new DocumentCase();
        for (var part = 0; part < read.Sentences.Length; part += PartSentences)
        {
            var sentences = read.Sentences.AsSpan()[part..Math.Min(part + PartSentences, read.Sentences.Length)];
            cases.Clear();
            foreach (var sentence in sentences)
            {
                cases.Note(words.Of(read, sentence));
            }

            foreach (var sentence in sentences)
            {
                var keys = words.Of(read, sentence);
                memory.Reserve(sentence.Count);
                var around = memory.Around.AsSpan(0, sentence.Count);
                cases.Tell(keys, around);
                var labels = NameFinder.Shared.Label(keys, read.Tags.Slice(sentence.First, sentence.Count), around, memory);
                Collect(read, sentence, labels, names);
            }
        }

        return names.ToImmutable();
    }

    private static void Collect(ReadDocument read, SentenceSpan sentence, ReadOnlySpan<byte> labels, ImmutableArray<NameSpan>.Builder names)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside)
            {
                continue;
            }

            var first = i;
            while (NameLabels.IsOpen(labels[i]))
            {
                i++;
            }

            var range = new TextRange(read.Tokens[sentence.First + first].Range.Start, read.Tokens[sentence.First + i].Range.End);
            names.Add(new NameSpan(sentence.First + first, sentence.First + i + 1, NameLabels.Kind(labels[i]), range));
        }
    }
}
