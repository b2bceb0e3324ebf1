using System.IO.Compression;
using Graph.Text;
using Graph.Training.Corpora;

namespace Graph.Training.Clusters;

/// <summary>All the running text that the corpora hold, sentence by sentence, for learning which words stand in like places.</summary>
internal static class RawSentences
{
    private const string SpeechMark = "=== ";

    /// <summary>Speeches, diplomatic history, and the words of the treebanks and name corpora (training parts only).</summary>
    /// <param name="folder">The folder of the corpora.</param>
    public static IEnumerable<IReadOnlyList<string>> Of(string folder)
    {
        var speeches = Speeches(Path.Combine(folder, "un-debates", "speeches-2000-2022.txt.gz"));
        var history = Directory.GetFiles(Path.Combine(folder, "state-department", "history"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        foreach (var text in speeches.Concat(history))
        {
            var read = Language.Read(text);
            foreach (var sentence in read.Sentences)
            {
                yield return [.. Enumerable.Range(sentence.First, sentence.Count).Select(read.Form)];
            }
        }

        foreach (var treebank in new[] { "ud-ewt", "gum-open" })
        {
            foreach (var sentence in Treebank.Read(Path.Combine(folder, treebank, "train.conllu")))
            {
                yield return [.. sentence.Tokens.Select(token => token.Form)];
            }
        }

        foreach (var names in new[] { "redocred-dev", "redocred-test", "wikigold", "crossner-politics-train" })
        {
            foreach (var sentence in NameCorpus.Read(Path.Combine(folder, "ner", names + ".bio")))
            {
                yield return sentence.Forms;
            }
        }
    }

    private static IEnumerable<string> Speeches(string path)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        var speech = new System.Text.StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(SpeechMark, StringComparison.Ordinal))
            {
                yield return speech.ToString();
                speech.Clear();
            }
            else
            {
                speech.Append(line).Append('\n');
            }
        }

        yield return speech.ToString();
    }
}
