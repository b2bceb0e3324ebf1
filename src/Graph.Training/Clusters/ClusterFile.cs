using System.Globalization;

namespace Graph.Training.Clusters;

/// <summary>The learned groups as a text file, so that a look tells whether they make sense: word, group, coarse group.</summary>
internal static class ClusterFile
{
    private const int Vocabulary = 40_000;
    private const int Least = 4;
    private const int Fine = 500;
    private const int Coarse = 48;
    private const int Rounds = 15;

    /// <summary>Learns the groups from the corpora in <paramref name="folder"/> and writes them.</summary>
    public static void Make(string folder, string output)
    {
        var counts = BigramCounts.Of(RawSentences.Of(folder), Vocabulary, Least);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Keys.Length} words"));
        var coarse = ExchangeClusters.Of(counts, Coarse, Rounds, Console.WriteLine);
        var fine = ExchangeClusters.Of(counts, Fine, Rounds, Console.WriteLine);
        using var writer = new StreamWriter(output);
        for (var i = 0; i < counts.Keys.Length; i++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{counts.Words[i]}\t{fine[i]}\t{coarse[i]}\n"));
        }
    }

    /// <summary>The words and their groups.</summary>
    public static IEnumerable<(string Word, int Fine, int Coarse)> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('\t');
            yield return (fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture));
        }
    }
}
