using System.Globalization;
using Graph.Text.Models;
using Graph.Text.Tagging;
using Graph.Text.Words;
using Graph.Training.Corpora;
using Graph.Training.Learning;

namespace Graph.Training.Tagging;

/// <summary>Makes the lexicon and the tagger from the treebanks and the word groups.</summary>
internal static class TagCommand
{
    private const int Rounds = 8;

    // More of them gain a tenth of a point on one set, lose it on the other, and make the file larger by a third.
    private const int Learners = 1;

    public const ulong Seed = 20251;

    public static void Run(string folder, string models, string clusterFile)
    {
        // Tags of the jackknife belong to the tagger before.
        File.Delete(Path.Combine(models, Jackknife.FileName));
        var trees = new Treebanks(folder);
        var words = LexiconBuilder.Build(clusterFile, trees.Train);
        ModelFile.Write(Path.Combine(models, "lexicon.model"), Sources.Header(Lexicon.FileName), writer => Lexicon.Write(writer, words));
        var lexicon = new Lexicon([.. words]);
        var tags = TagsOf(trees.Train);
        var sentences = Prepare(Recase.AddTo(trees.Train, Seed), lexicon, tags);
        var content = TaggerTrainer.Train(tags, sentences, Rounds, Learners, Seed, Console.WriteLine);
        var tagger = Tagger.Read(new ModelReader(content));
        var scores = new[] { ("EWT dev", trees.EwtDev), ("GUM dev", trees.GumDev) }.Select(dev => Score(dev.Item1, dev.Item2, tagger, lexicon)).ToArray();
        Array.ForEach(scores, Console.WriteLine);
        ModelFile.Write(Path.Combine(models, "tags.model"), Sources.Header(Tagger.FileName, scores), writer => writer.Write(content));
    }

    /// <summary>All tags of the treebanks that are not slips, in alphabetical order.</summary>
    public static TagSet TagsOf(IEnumerable<TreeSentence> sentences) =>
        new(
            sentences
                .SelectMany(sentence => sentence.Tokens)
                .CountBy(token => token.Upos + "|" + token.Xpos, StringComparer.Ordinal)
                .Where(tag => tag.Value >= 3)
                .Select(tag => tag.Key)
                .Order(StringComparer.Ordinal)
        );

    public static List<TrainingSentence> Prepare(IEnumerable<TreeSentence> sentences, Lexicon lexicon, TagSet tags)
    {
        var numbers = tags.Names.Select((name, i) => (name, i)).ToDictionary(tag => tag.name, tag => (byte)tag.i, StringComparer.Ordinal);
        var prepared = new List<TrainingSentence>();
        foreach (var sentence in sentences)
        {
            var words = TrainingSentence.Of(sentence, lexicon);
            for (var i = 0; i < words.Words.Length; i++)
            {
                var token = sentence.Tokens[i];
                words.GoldTags[i] = numbers.GetValueOrDefault(token.Upos + "|" + token.Xpos, numbers["X|FW"]);
            }

            prepared.Add(words);
        }

        return prepared;
    }

    private static string Score(string name, IReadOnlyList<TreeSentence> dev, Tagger tagger, Lexicon lexicon)
    {
        int upos = 0,
            xpos = 0,
            all = 0;
        var tags = new byte[2000];
        foreach (var sentence in dev)
        {
            var words = TrainingSentence.Of(sentence, lexicon).Words;
            tagger.Tag(words, tags.AsSpan(0, words.Length));
            for (var i = 0; i < words.Length; i++)
            {
                var tag = tagger.Tags.Names[tags[i]];
                var bar = tag.IndexOf('|', StringComparison.Ordinal);
                upos += tag[..bar] == sentence.Tokens[i].Upos ? 1 : 0;
                xpos += tag[(bar + 1)..] == sentence.Tokens[i].Xpos ? 1 : 0;
                all++;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{name}, gold tokens: UPOS {100.0 * upos / all:F2}, XPOS {100.0 * xpos / all:F2}");
    }
}
