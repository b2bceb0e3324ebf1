using System.Collections.Immutable;
using Graph.Export.BulkCsv;
using Graph.Export.Cypher;
using Graph.Export.Drawings;
using Graph.Export.JsonLines;

namespace Graph.Export;

/// <summary>Every format that goes to a file, in the order the help text lists them.</summary>
public static class ExportFormats
{
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        new ExportFormat.OneFile("jsonl", "one node or relationship a line, as APOC reads it", ".jsonl", (graph, to, _) => JsonLinesWriter.Write(graph, to)),
        new ExportFormat.OneFile("cypher", "a script for cypher-shell, safe to run again", ".cypher", (graph, to, _) => CypherScriptWriter.Write(graph, to)),
        new ExportFormat.Folder("csv", "a folder of files for neo4j-admin database import full", BulkCsvWriter.Write),
        new ExportFormat.OneFile("graphml", "for yEd, Gephi, igraph and NetworkX", ".graphml", GraphMlWriter.Write),
        new ExportFormat.OneFile("gexf", "for Gephi, with colours", ".gexf", GexfWriter.Write),
        new ExportFormat.OneFile("dot", "for Graphviz", ".dot", DotWriter.Write),
    ];

    /// <summary>The format called <paramref name="name"/>, in any case of letters; <c>null</c> where there is none.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}
