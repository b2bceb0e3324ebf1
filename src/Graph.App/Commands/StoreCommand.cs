using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.Model.Snapshot;

namespace Graph.App.Commands;

/// <summary>A command that works on a store.</summary>
internal abstract class StoreCommand(string name, string description, Terminal terminal, Rooms rooms) : GraphCommand(name, description, terminal)
{
    protected Rooms Rooms { get; } = rooms;

    /// <summary>The graph of the store that the command line names, with the corrections.</summary>
    protected GraphSnapshot GraphOf(ParseResult result, Option<string?>? asOf = null) =>
        Open(result, asOf is not null && result.GetValue(asOf) is { } day ? Days.ReadDay(day) : null).Graph;

    /// <summary>The store's documents with the corrections, and their graph.</summary>
    protected CorrectedStore Open(ParseResult result, DateOnly? asOf = null)
    {
        var (store, corrections) = (CommonOptions.StorePath(result, Terminal), CommonOptions.CorrectionsPath(result, Terminal));
        return asOf is { } day ? Stores.OpenAsOf(store, corrections, Rooms, day) : Stores.Open(store, corrections, Rooms);
    }

    protected Answerer AnswererOf(ParseResult result, Option<OutputFormat> format, Option<string?>? asOf = null) =>
        new(GraphOf(result, asOf), Terminal, result.GetValue(format));

    /// <summary>An argument or option that takes a name; tab completion offers those of the store.</summary>
    protected Argument<T> Named<T>(Argument<T> argument)
    {
        // Without a name of its own, help would list every completion in its place: all names of the store.
        argument.HelpName ??= argument.Name;
        argument.CompletionSources.Add(context => NameCompletion.Of(context, Terminal, Rooms));
        return argument;
    }

    /// <summary>An argument that takes an article; tab completion offers the ids of those in the store.</summary>
    protected Argument<string> Article(Argument<string> argument)
    {
        argument.HelpName ??= argument.Name;
        argument.CompletionSources.Add(context => NameCompletion.OfArticles(context, Terminal, Rooms));
        return argument;
    }

    /// <inheritdoc cref="Named{T}(Argument{T})"/>
    protected Option<T> Named<T>(Option<T> option)
    {
        option.CompletionSources.Add(context => NameCompletion.Of(context, Terminal, Rooms));
        return option;
    }
}
