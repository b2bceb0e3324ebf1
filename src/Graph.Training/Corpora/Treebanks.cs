namespace Graph.Training.Corpora;

/// <summary>The two treebanks: their training parts together, their development parts apart.</summary>
internal sealed class Treebanks
{
    /// <param name="folder">The folder of the corpora.</param>
    public Treebanks(string folder)
    {
        Train = [.. Treebank.Read(Path.Combine(folder, "ud-ewt", "train.conllu")), .. Treebank.Read(Path.Combine(folder, "gum-open", "train.conllu"))];
        EwtDev = Treebank.Read(Path.Combine(folder, "ud-ewt", "dev.conllu"));
        GumDev = Treebank.Read(Path.Combine(folder, "gum-open", "dev.conllu"));
    }

    public IReadOnlyList<TreeSentence> Train { get; }

    public IReadOnlyList<TreeSentence> EwtDev { get; }

    public IReadOnlyList<TreeSentence> GumDev { get; }
}
