using Microsoft.Extensions.Options;

namespace Graph.App.Worker;

/// <summary>Checks what no attribute can: that the address is one, and that there is one way to log in.</summary>
internal sealed class Neo4jAddressValidator : IValidateOptions<Neo4jOptions>
{
    public ValidateOptionsResult Validate(string? name, Neo4jOptions options)
    {
        if (string.IsNullOrEmpty(options.Address))
        {
            return ValidateOptionsResult.Success;
        }

        if (!Uri.TryCreate(options.Address, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            return ValidateOptionsResult.Fail($"Graph:Neo4j:Address must be an address such as http://localhost:7474, and '{options.Address}' is none.");
        }

        return options.Token is { Length: > 0 } && options.Password is { Length: > 0 }
            ? ValidateOptionsResult.Fail("Graph:Neo4j:Token and Graph:Neo4j:Password exclude each other.")
            : ValidateOptionsResult.Success;
    }
}
