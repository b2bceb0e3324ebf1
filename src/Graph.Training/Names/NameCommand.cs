using System.Diagnostics;
using System.Globalization;
using Graph.Text.Models;
using Graph.Text.Names;
using Graph.Text.Tagging;
using Graph.Text.Words;
using Graph.Training.Corpora;
using Graph.Training.Evaluation;
using Graph.Training.Learning;
using Graph.Training.Parsing;

namespace Graph.Training.Names;

/// <summary>Makes the name finder from the name corpora.</summary>
internal static class NameCommand
{
    private const int Rounds = 4;
    private const ulong Seed = 20253;
    private const int LeastUpdates = 3;
    private const int Learners = 4;
    private const float LeastWeight = 0.06f;

    // Balances names missed against names made up; chosen on the development sets.
    private const float Reluctance = -0.45f;

    public static void Run(string folder, string models)
    {
        var lexicon = ParseCommand.Read(models, Lexicon.FileName, Lexicon.Read);
        var tagger = ParseCommand.Read(models, Tagger.FileName, Tagger.Read);
        var reader = new NameExamples(lexicon, tagger);
        var swap = new NameSwap(Seed);
        NameExample[] train =
        [
            .. Train("redocred-dev", strict: false),
            .. Train("redocred-test", strict: false),
            .. Train("wikigold", strict: false),
            .. Train("crossner-politics-train", strict: false),
            .. Train("crossner-politics-train", strict: false),
            .. Train("gum-train-open", strict: true),
            .. reader.Of(new Treebanks(folder).Train.Where(sentence => !sentence.Id.StartsWith("GUM", StringComparison.Ordinal)).ToList()),
        ];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"names: {train.Length} sentences"));
        var uner = reader.Of(NameCorpus.Read(Corpus("uner-ewt-dev")), adapt: false, strict: false);
        var politics = reader.Of(NameCorpus.Read(Corpus("crossner-politics-dev")), adapt: false, strict: false);
        var clock = Stopwatch.StartNew();
        var mean = new MeanWeights(NameLabels.Count);
        var transitions = new float[NameTrainer.TransitionCount];
        Jury.Hear(
            Learners,
            learner =>
            {
                var trainer = new NameTrainer();
                var shuffler = new Shuffler(Seed + (ulong)learner);
                NameExample[] own = [.. train];
                for (var round = 0; round < Rounds; round++)
                {
                    trainer.Round(own, shuffler);
                    Console.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"names, learner {learner}, round {round}: {trainer.Features} features, {clock.Elapsed.TotalSeconds:F0} s"
                        )
                    );
                }

                return trainer;
            },
            trainer =>
            {
                mean.Add(trainer.Rows(LeastUpdates));
                for (var i = 0; i < transitions.Length; i++)
                {
                    transitions[i] += trainer.Transitions[i] / Learners;
                }
            }
        );
        var content = Pack(mean, transitions, LeastWeight, Reluctance);
        var scores = Measure(content, uner, politics);
        ModelFile.Write(Path.Combine(models, NameFinder.FileName + ".model"), Sources.Header(NameFinder.FileName, scores), writer => writer.Write(content));

        string Corpus(string name) => Path.Combine(folder, "ner", name + ".bio");

        List<NameExample> Train(string name, bool strict) => reader.Of(Recase.AddTo(swap.AddTo(NameCorpus.Read(Corpus(name))), Seed), adapt: true, strict);
    }

    private static byte[] Pack(MeanWeights mean, float[] transitions, float leastWeight, float reluctance)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            NameFinder.Write(writer, mean.Rows(leastWeight), transitions, reluctance);
        }

        return stream.ToArray();
    }

    private static string[] Measure(byte[] content, IReadOnlyList<NameExample> uner, IReadOnlyList<NameExample> politics)
    {
        var finder = NameFinder.Read(new ModelReader(content));
        return [NameScores.Of(uner, finder).Line("UNER EWT dev"), NameScores.Of(politics, finder).Line("CrossNER politics dev")];
    }
}
