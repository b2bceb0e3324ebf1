using Graph.Text.Tagging;
using Graph.Training.Learning;

namespace Graph.Training.Tagging;

/// <summary>Learns the tagger's weights with the averaged perceptron.</summary>
internal sealed class TaggerTrainer
{
    // A word is settled when it was seen so often and nearly always with one tag.
    private const int SettledSeen = 30;
    private const double SettledShare = 0.997;

    // Right answers that won by less are strengthened too.
    private const float Margin = 10;

    // Smaller ones change no tag.
    private const float LeastWeight = 0.05f;

    private readonly TagSet tags;
    private readonly Dictionary<uint, int> settled;
    private readonly FloatWeights weights;

    private TaggerTrainer(TagSet tags, Dictionary<uint, int> settled)
    {
        this.tags = tags;
        this.settled = settled;
        weights = new FloatWeights(tags.Count);
    }

    /// <summary>Trains a tagger and returns it as it will be read from its file.</summary>
    /// <param name="learners">How many learners vote.</param>
    public static byte[] Train(TagSet tags, IReadOnlyList<TrainingSentence> sentences, int rounds, int learners, ulong seed, Action<string> report)
    {
        var known = Settled(sentences);
        var mean = new MeanWeights(tags.Count);
        Jury.Hear(
            learners,
            learner =>
            {
                var trainer = new TaggerTrainer(tags, known);
                var shuffler = new Shuffler(seed + (ulong)learner);
                var order = sentences.ToArray();
                for (var round = 0; round < rounds; round++)
                {
                    shuffler.Shuffle(order);
                    var wrong = order.Sum(trainer.Learn);
                    report($"tags, learner {learner}, round {round}: {wrong} wrong, {trainer.weights.Count} features");
                }

                return trainer;
            },
            trainer => mean.Add(trainer.weights.Averaged(leastUpdates: 2, leastWeight: 0))
        );
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            Tagger.Write(writer, tags, known, mean.Rows(LeastWeight));
        }

        return stream.ToArray();
    }

    private static Dictionary<uint, int> Settled(IReadOnlyList<TrainingSentence> sentences)
    {
        var counts = new Dictionary<uint, Dictionary<int, int>>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                if (!counts.TryGetValue(sentence.Words[i].Exact, out var seen))
                {
                    counts[sentence.Words[i].Exact] = seen = [];
                }

                seen[sentence.GoldTags[i]] = seen.GetValueOrDefault(sentence.GoldTags[i]) + 1;
            }
        }

        return counts
            .Select(count => (count.Key, Total: count.Value.Values.Sum(), Best: count.Value.MaxBy(tag => tag.Value)))
            .Where(word => word.Total >= SettledSeen && word.Best.Value >= word.Total * SettledShare)
            .ToDictionary(word => word.Key, word => word.Best.Key);
    }

    private int Learn(TrainingSentence sentence)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<float> scores = stackalloc float[weights.Width];
        int tag1 = -1,
            tag2 = -2,
            wrong = 0;
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            if (!settled.TryGetValue(sentence.Words[i].Exact, out var tag))
            {
                var count = TagFeatures.Extract(sentence.Words, i, tag1, tag2, features);
                weights.Score(features[..count], scores);
                tag = Best(scores[..tags.Count]);
                var gold = sentence.GoldTags[i];
                wrong += tag == gold ? 0 : 1;
                var rival = Rival(scores[..tags.Count], gold);
                if (scores[gold] - scores[rival] <= Margin)
                {
                    weights.Update(features[..count], gold, rival);
                }

                weights.Clock++;
            }

            (tag1, tag2) = (tag, tag1);
        }

        return wrong;
    }

    /// <summary>The best class but for the right one.</summary>
    private static int Rival(ReadOnlySpan<float> scores, int gold)
    {
        var best = gold == 0 ? 1 : 0;
        for (var c = best + 1; c < scores.Length; c++)
        {
            best = c != gold && scores[c] > scores[best] ? c : best;
        }

        return best;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        return best;
    }
}
