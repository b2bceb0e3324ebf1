using Graph.Training.Clusters;
using Graph.Training.Evaluation;
using Graph.Training.Lemmas;
using Graph.Training.Names;
using Graph.Training.Parsing;
using Graph.Training.Tagging;

switch (args)
{
    case ["evaluate", var folder]:
        EvaluateCommand.Run(folder);
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
    case ["names", var folder, var models]:
        NameCommand.Run(folder, models);
        return 0;
    case ["all", var folder, var models]:
        var clusterFile = Path.Combine(models, "clusters.txt");
        ClusterFile.Make(folder, clusterFile);
        TagCommand.Run(folder, models, clusterFile);
        LemmaCommand.Run(folder, models);
        NameCommand.Run(folder, models);
        ParseCommand.Run(folder, models);
        return 0;
    default:
        Console.Error.WriteLine(
            "Usage: Graph.Training evaluate <corpora> | all <corpora> <models> | clusters <corpora> <file> | tags <corpora> <models> <clusters>"
        );
        Console.Error.WriteLine("       | lemmas <corpora> <models> | names <corpora> <models> | dependencies <corpora> <models>");
        return 2;
}
