using System.Diagnostics;
using System.Globalization;
using Graph.Text.Models;
using Graph.Text.Parsing;
using Graph.Text.Tagging;
using Graph.Text.Words;
using Graph.Training.Corpora;
using Graph.Training.Evaluation;
using Graph.Training.Learning;
using Graph.Training.Tagging;

namespace Graph.Training.Parsing;

/// <summary>Makes the parser from the treebanks, with tags as a tagger gives them.</summary>
internal static class ParseCommand
{
    private const int Rounds = 12;
    private const ulong Seed = 20252;
    private const int Longest = 400;
    private const float Margin = 0;
    private const int LeastUpdates = 3;
    private const int Learners = 6;
    private const float LeastWeight = 0.8f;

    public static void Run(string folder, string models)
    {
        var trees = new Treebanks(folder);
        var lexicon = Read(models, Lexicon.FileName, Lexicon.Read);
        var tagger = Read(models, Tagger.FileName, Tagger.Read);
        var train = TagCommand.Prepare(Recase.AddTo(trees.Train, Seed), lexicon, tagger.Tags);
        var knife = Path.Combine(models, Jackknife.FileName);
        if (File.Exists(knife))
        {
            Jackknife.Load(knife, train);
        }
        else
        {
            Jackknife.Tag(tagger.Tags, train, Seed, Console.WriteLine);
            Jackknife.Save(knife, train);
        }

        var ewt = Tagged(trees.EwtDev, lexicon, tagger);
        var gum = Tagged(trees.GumDev, lexicon, tagger);
        var steps = ParserTrainer.StepsOf(train);
        var labels = steps.Labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i, StringComparer.Ordinal);
        GoldTree[] gold =
        [
            .. train
                .Where(sentence => sentence.Words.Length <= Longest && sentence.Source.Tokens.All(token => labels.ContainsKey(token.Relation)))
                .Select(sentence => new GoldTree(sentence, labels)),
        ];
        var clock = Stopwatch.StartNew();
        var mean = new MeanWeights(steps.Count);
        Jury.Hear(
            Learners,
            learner =>
            {
                var trainer = new ParserTrainer(steps, Seed + (ulong)learner, Margin);
                GoldTree[] own = [.. gold];
                for (var round = 0; round < Rounds; round++)
                {
                    var wrong = trainer.Round(own, explore: round > 0);
                    Console.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"dependencies, learner {learner}, round {round}: {wrong} wrong, {trainer.Features} features, {clock.Elapsed.TotalSeconds:F0} s"
                        )
                    );
                }

                return trainer;
            },
            trainer => mean.Add(trainer.Rows(LeastUpdates))
        );
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            Parser.Write(writer, steps, mean.Rows(LeastWeight));
        }

        var content = stream.ToArray();
        var scores = Measure(content, ewt, gum);
        Array.ForEach(scores, Console.WriteLine);
        ModelFile.Write(Path.Combine(models, Parser.FileName + ".model"), Sources.Header(Parser.FileName, scores), writer => writer.Write(content));
    }

    /// <summary>A model from the folder in which models are made.</summary>
    public static T Read<T>(string models, string name, Func<ModelReader, T> make)
    {
        using var file = File.OpenRead(Path.Combine(models, name + ".model"));
        return ModelFile.Read(file, make);
    }

    /// <summary>The sentences with the tagger's tags.</summary>
    public static List<TrainingSentence> Tagged(IReadOnlyList<TreeSentence> sentences, Lexicon lexicon, Tagger tagger)
    {
        List<TrainingSentence> tagged = [.. sentences.Select(sentence => TrainingSentence.Of(sentence, lexicon))];
        foreach (var sentence in tagged)
        {
            tagger.Tag(sentence.Words, sentence.Tags);
        }

        return tagged;
    }

    private static string[] Measure(byte[] content, IReadOnlyList<TrainingSentence> ewt, IReadOnlyList<TrainingSentence> gum)
    {
        var parser = Parser.Read(new ModelReader(content));
        var lines = new List<string>();
        foreach (var (name, dev) in new[] { ("EWT dev", ewt), ("GUM dev", gum) })
        {
            foreach (var (mode, beam) in new[] { ("fast", 1), ("accurate", DocumentTrees.AccurateBeam) })
            {
                var score = AttachmentScore.Of(dev, parser, beam);
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{name}, gold tokens, {mode}: UAS {score.Unlabelled:F2}, LAS {score.Labelled:F2}"));
            }
        }

        return [.. lines];
    }
}
