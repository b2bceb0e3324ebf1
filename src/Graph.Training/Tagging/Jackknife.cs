using Graph.Text.Models;
using Graph.Text.Tagging;
using Graph.Training.Learning;

namespace Graph.Training.Tagging;

/// <summary>Tags the training sentences with taggers that have not seen them, so that later models learn from the mistakes that they will meet.</summary>
internal static class Jackknife
{
    /// <summary>Where the tags are kept between commands.</summary>
    public const string FileName = "jackknife.tags";

    private const int Folds = 5;
    private const int Rounds = 5;

    /// <summary>Sets <see cref="TrainingSentence.Tags"/> of all sentences; sentences of one document stay together.</summary>
    public static void Tag(TagSet tags, IReadOnlyList<TrainingSentence> sentences, ulong seed, Action<string> report)
    {
        string[] documents = [.. sentences.Select(sentence => sentence.Source.Document).Distinct(StringComparer.Ordinal)];
        new Shuffler(seed).Shuffle(documents);
        var folds = documents
            .Select((document, i) => (document, fold: i % Folds))
            .ToDictionary(pair => pair.document, pair => pair.fold, StringComparer.Ordinal);
        var wrong = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var content = TaggerTrainer.Train(
                tags,
                [.. sentences.Where(sentence => folds[sentence.Source.Document] != fold)],
                Rounds,
                learners: 1,
                seed,
                _ => { }
            );
            var tagger = Tagger.Read(new ModelReader(content));
            foreach (var sentence in sentences.Where(sentence => folds[sentence.Source.Document] == fold))
            {
                tagger.Tag(sentence.Words, sentence.Tags);
                wrong += sentence.Tags.Where((tag, i) => tag != sentence.GoldTags[i]).Count();
            }
        }

        report($"jackknife: {wrong} of {sentences.Sum(sentence => sentence.Words.Length)} wrong");
    }

    /// <summary>Keeps the tags in a file between commands.</summary>
    public static void Save(string path, IEnumerable<TrainingSentence> sentences) =>
        File.WriteAllBytes(path, [.. sentences.SelectMany(sentence => sentence.Tags)]);

    public static void Load(string path, IReadOnlyList<TrainingSentence> sentences)
    {
        var all = File.ReadAllBytes(path);
        var at = 0;
        foreach (var sentence in sentences)
        {
            all.AsSpan(at, sentence.Tags.Length).CopyTo(sentence.Tags);
            at += sentence.Tags.Length;
        }
    }
}
