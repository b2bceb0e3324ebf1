using Graph.App.Composition;
using Graph.App.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Graph.App.Worker;

/// <summary>Puts the worker together: settings, log, metrics, and what it works with.</summary>
internal static class WorkerHost
{
    /// <param name="settings">From the command line; they win over the environment, which wins over the files.</param>
    /// <param name="folders">From the command line; where there are any, they are watched in place of those in the settings.</param>
    /// <param name="replace">Put in place of, or beside, what is registered here; for tests.</param>
    /// <exception cref="WrongUseException">A setting is missing or wrong; the message names it.</exception>
    public static IHost Build(IEnumerable<KeyValuePair<string, string?>> settings, IReadOnlyList<string> folders, Action<IServiceCollection>? replace = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "graph" });
        GraphSettings.AddTo(builder.Configuration, settings);
        builder
            .Logging.AddConfiguration(builder.Configuration.GetSection("Logging"))
            .AddFilter("Microsoft.Hosting", LogLevel.Warning)
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
                console.UseUtcTimestamp = true;
            });
        var services = builder.Services;
        services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        services.AddOptions<GraphOptions>().BindConfiguration(GraphOptions.Section).ValidateOnStart();
        services.AddOptions<WorkerOptions>().BindConfiguration(WorkerOptions.Section).ValidateOnStart();
        services.AddOptions<Neo4jOptions>().BindConfiguration(Neo4jOptions.Section).ValidateOnStart();
        if (folders.Count > 0)
        {
            services.PostConfigure<WorkerOptions>(options => options.Folders = [.. folders]);
        }

        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsValidator>();
        services.AddSingleton<IValidateOptions<WorkerOptions>, WorkerOptionsValidator>();
        services.AddSingleton<IValidateOptions<Neo4jOptions>, Neo4jOptionsValidator>();
        services.AddSingleton<IValidateOptions<Neo4jOptions>, Neo4jAddressValidator>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(Rooms.Real);
        services.AddSingleton<DocumentOpener>(provider =>
            DocumentOpeners.Of(provider.GetRequiredService<IOptions<WorkerOptions>>().Value.Map.Select(pair => $"{pair.Key}={pair.Value}"))
        );
        services.AddSingleton<IGraphSink>(provider =>
            provider.GetRequiredService<IOptions<Neo4jOptions>>().Value is { Address: { Length: > 0 } } neo4j
                ? Neo4jSink.Of(neo4j, provider.GetRequiredService<TimeProvider>())
                : NoSink.Instance
        );
        services.AddSingleton<GraphMetrics>();
        services.AddSingleton<WorkerOutcome>();
        services.AddHostedService<GraphWorker>();
        replace?.Invoke(services);
        var host = builder.Build();
        GraphSettings.Check(host.Services);
        _ = host.Services.GetRequiredService<DocumentOpener>();
        return host;
    }
}
