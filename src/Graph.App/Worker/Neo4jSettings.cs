using Graph.App.Composition;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Graph.App.Worker;

/// <summary>The Neo4j settings for commands that run without a host.</summary>
internal static class Neo4jSettings
{
    /// <exception cref="WrongUseException">A settings file is no JSON, or a value is of the wrong kind.</exception>
    public static Neo4jOptions Read()
    {
        var configuration = new ConfigurationBuilder();
        GraphSettings.AddTo(configuration, []);
        try
        {
            return configuration.Build().GetSection(Neo4jOptions.Section).Get<Neo4jOptions>() ?? new Neo4jOptions();
        }
        catch (InvalidOperationException e)
        {
            throw new WrongUseException(e.Message);
        }
    }

    /// <exception cref="WrongUseException">A value makes no sense; the message names the setting.</exception>
    public static void Check(Neo4jOptions options)
    {
        foreach (IValidateOptions<Neo4jOptions> validator in (IValidateOptions<Neo4jOptions>[])[new Neo4jOptionsValidator(), new Neo4jAddressValidator()])
        {
            var result = validator.Validate(name: null, options);
            if (result.Failed)
            {
                throw new WrongUseException(GraphSettings.Message(result.Failures));
            }
        }
    }
}
