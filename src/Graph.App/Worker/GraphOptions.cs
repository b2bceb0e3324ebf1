using System.ComponentModel.DataAnnotations;

namespace Graph.App.Worker;

/// <summary>What every part of the worker needs to know.</summary>
internal sealed class GraphOptions
{
    public const string Section = "Graph";

    /// <summary>The store's file; relative to the working folder. Default: <c>graph.db</c>.</summary>
    [Required(ErrorMessage = "Graph:Store must name a file.")]
    public string Store { get; set; } = "graph.db";

    /// <summary>The file of corrections; relative to the working folder. Default: that beside the store.</summary>
    public string? Corrections { get; set; }
}
