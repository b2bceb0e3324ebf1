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
    default:
        Console.Error.WriteLine("Usage: Graph.Training evaluate <folder of the corpora>");
        return 2;
}
