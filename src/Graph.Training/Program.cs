using System.Globalization;
using Graph.Training.Clusters;
using Graph.Training.Corpora;
using Graph.Training.Evaluation;
using Graph.Training.Lemmas;
using Graph.Training.Parsing;
using Graph.Training.Tagging;

switch (args)
{
    case ["evaluate", var folder]:
        foreach (var name in new[] { "ud-ewt", "gum-open" })
        {
            var (tokens, sentences) = RawTextScores.Of(Treebank.Read(Path.Combine(folder, name, "dev.conllu")));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: tokens F1 {tokens.F1:F2}, sentences F1 {sentences.F1:F2} (P {sentences.Precision:F2}, R {sentences.Recall:F2})"
                )
            );
        }

        return 0;
    case ["clusters", var folder, var output]:
        ClusterFile.Make(folder, output);
        return 0;
    case ["tags", var folder, var models, var clusters]:
        TagCommand.Run(folder, models, clusters);
        return 0;
    case ["dependencies", var folder, var models]:
        ParseCommand.Run(folder, models);
        return 0;
    case ["lemmas", var folder, var models]:
        LemmaCommand.Run(folder, models);
        return 0;
    default:
        Console.Error.WriteLine("Usage: Graph.Training evaluate <folder of the corpora>");
        return 2;
}
