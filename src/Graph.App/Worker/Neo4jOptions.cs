using System.ComponentModel.DataAnnotations;

namespace Graph.App.Worker;

/// <summary>The Neo4j server that the worker keeps in step with the store.</summary>
internal sealed class Neo4jOptions
{
    public const string Section = "Graph:Neo4j";

    /// <summary>Its address, such as <c>http://localhost:7474</c>; <c>null</c> for none, and then nothing is pushed.</summary>
    public string? Address { get; set; }

    /// <summary>Who logs in with <see cref="Password"/>. Default: <c>neo4j</c>.</summary>
    public string User { get; set; } = "neo4j";

    /// <summary>The user's password; <c>null</c> where there is none, or a token is used.</summary>
    public string? Password { get; set; }

    /// <summary>A bearer token in place of user and password; <c>null</c> for none.</summary>
    public string? Token { get; set; }

    /// <summary>The database to write to. Default: <c>neo4j</c>.</summary>
    [Required(ErrorMessage = "Graph:Neo4j:Database must name a database.")]
    public string Database { get; set; } = "neo4j";

    /// <summary>The least time between two pushes, in seconds, from 0 to 86400. Default: 5. What changes meanwhile goes with the next one.</summary>
    [Range(0, 86_400)]
    public int PushSeconds { get; set; } = 5;
}
