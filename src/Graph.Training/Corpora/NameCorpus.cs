namespace Graph.Training.Corpora;

/// <summary>Reads BIO files: a word, a tab, its label; an empty line after each sentence.</summary>
internal static class NameCorpus
{
    /// <exception cref="FormatException">A line has no tab.</exception>
    public static List<NameSentence> Read(string path)
    {
        var sentences = new List<NameSentence>();
        var forms = new List<string>();
        var labels = new List<string>();
        foreach (var line in File.ReadLines(path).Append(string.Empty))
        {
            if (line.Length == 0)
            {
                if (forms.Count > 0)
                {
                    sentences.Add(new NameSentence([.. forms], [.. labels]));
                }

                forms.Clear();
                labels.Clear();
                continue;
            }

            var tab = line.LastIndexOf('\t');
            if (tab < 1)
            {
                throw new FormatException($"A BIO line is a word, a tab and a label, not '{line}'.");
            }

            forms.Add(line[..tab]);
            labels.Add(line[(tab + 1)..]);
        }

        return sentences;
    }
}
