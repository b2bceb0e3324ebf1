using System.Text.RegularExpressions;
using Graph.App.Composition;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Graph.App.Worker;

/// <summary>Where settings come from, and how a wrong one is told.</summary>
internal static partial class GraphSettings
{
    private const string FileName = "appsettings.json";

    /// <summary>appsettings.json beside the program, then in the working folder, then GRAPH_STORE and the environment, then the command line; the later win.</summary>
    /// <exception cref="WrongUseException">A settings file is no JSON.</exception>
    public static void AddTo(IConfigurationBuilder configuration, IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        try
        {
            configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, FileName), optional: true);
            configuration.AddJsonFile(Path.GetFullPath(FileName), optional: true);
        }
        catch (InvalidDataException e)
        {
            throw new WrongUseException($"{e.Message} {e.GetBaseException().Message}");
        }

        if (Environment.GetEnvironmentVariable(CommonOptions.StoreVariable) is { Length: > 0 } store)
        {
            configuration.AddInMemoryCollection([new("Graph:Store", store)]);
        }

        if (Environment.GetEnvironmentVariable(CommonOptions.CorrectionsVariable) is { Length: > 0 } corrections)
        {
            configuration.AddInMemoryCollection([new("Graph:Corrections", corrections)]);
        }

        configuration.AddEnvironmentVariables().AddInMemoryCollection(commandLine);
    }

    /// <summary>Binds and checks every settings class, so that a wrong setting is told before anything starts.</summary>
    /// <exception cref="WrongUseException">A setting is missing or wrong; the message names it.</exception>
    public static void Check(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (OptionsValidationException e)
        {
            throw new WrongUseException(Message(e.Failures));
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            throw new WrongUseException(Message(e.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures)));
        }
        catch (InvalidOperationException e)
        {
            // A number that is none: the binder's message names the setting.
            throw new WrongUseException(e.Message);
        }
    }

    /// <summary>One line for each failure.</summary>
    public static string Message(IEnumerable<string> failures) => string.Join("\ngraph: ", failures.Select(WithSettingName));

    // The generated validators put the property before the message; and where the bounds of a range are broken, name our class in place of the setting.
    private static string WithSettingName(string failure) =>
        Prefix().Replace(failure, match => match.Groups["class"].Success ? $"Graph:{match.Groups["class"].Value}:{match.Groups["name"].Value}" : string.Empty);

    [GeneratedRegex(@"^\w+: (The field (?<class>\w+)Options\.(?<name>\w+))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prefix();
}
