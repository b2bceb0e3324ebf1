using System.Globalization;
using System.Runtime.InteropServices;
using Graph.App.Composition;
using Graph.App.Documents;
using Graph.App.Worker;
using Graph.Model.Documents;
using Graph.Store;
using Graph.Text;

namespace Graph.App.Doctor;

/// <summary>Looks at everything that the program needs. Changes nothing.</summary>
internal sealed class Checkup(string store, string corrections, string folder, Terminal terminal, Rooms rooms)
{
    private const int LeastFreeMegabytes = 200;

    // Invented, and plain enough that any word list that is there finds a country in it.
    private const string Sample = "France and Japan held talks in Geneva on Monday, officials said.";

    private static readonly TimeSpan MostPerServer = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<Check>> RunAsync(CancellationToken cancellation) =>
        [Runtime(), Store(), Corrections(), Disk(), WordLists(), Models(), Seeds(), await Neo4jAsync(cancellation), Screen()];

    private static Check Runtime() =>
        Environment.Version.Major >= 10
            ? new(".NET", Verdict.Ok, RuntimeInformation.FrameworkDescription)
            : new(".NET", Verdict.Fail, RuntimeInformation.FrameworkDescription, "Install the .NET 10 SDK or runtime.");

    private Check Store()
    {
        try
        {
            using var ledger = Ledger.OpenExisting(store);
            var status = ledger.Status();
            var found = string.Create(CultureInfo.InvariantCulture, $"{store}: schema version {status.SchemaVersion}, {status.Documents} documents");
            var failed =
                status.Failures == 0
                    ? null
                    : string.Create(CultureInfo.InvariantCulture, $"{status.Failures} documents could not be read: see 'graph status'.");
            var outdated = status.Readers.Any(reader => reader != rooms.Reader)
                ? "Some facts were read by another version: run 'graph ingest' on the same files again."
                : null;
            return new("store", failed is null && outdated is null ? Verdict.Ok : Verdict.Warn, found, failed ?? outdated);
        }
        catch (LedgerException e) when (e.Fault == LedgerFault.Missing)
        {
            return new("store", Verdict.Warn, $"{store} is not there yet", "Make it with 'graph ingest PATH', or name another with --store.");
        }
        catch (LedgerException e)
        {
            return new("store", Verdict.Fail, e.Message, "Mend or move the file, or name another with --store.");
        }
    }

    private Check Corrections()
    {
        try
        {
            if (!File.Exists(corrections))
            {
                return new("corrections", Verdict.Ok, $"none yet; 'graph correct' writes them to {corrections}");
            }

            var (count, unmet) = File.Exists(store)
                ? Stores.Open(store, corrections, rooms) is var open
                    ? (open.File.Corrections.Length, open.Unmet)
                    : default
                : CorrectionsFile.Read(corrections) is var file
                    ? (file.Corrections.Length, file.Problems)
                    : default;
            return unmet.IsEmpty
                ? new("corrections", Verdict.Ok, string.Create(CultureInfo.InvariantCulture, $"{corrections}: {count}, all of them apply"))
                : new(
                    "corrections",
                    Verdict.Warn,
                    $"{corrections}: {unmet[0]}",
                    string.Create(CultureInfo.InvariantCulture, $"Mend or delete the line; {unmet.Length} do not apply.")
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("corrections", Verdict.Fail, e.Message, "Make the file readable, or name another with --corrections.");
        }
        catch (LedgerException)
        {
            return new("corrections", Verdict.Warn, "not checked, as the store cannot be used", "Mend the store first.");
        }
    }

    private Check Disk()
    {
        try
        {
            var free = new DriveInfo(Path.GetDirectoryName(store)!).AvailableFreeSpace / 1024 / 1024;
            var found = string.Create(CultureInfo.InvariantCulture, $"{free} MiB free where the store is");
            return free < LeastFreeMegabytes ? new("disk", Verdict.Warn, found, "Make room: a full disk stops reading.") : new("disk", Verdict.Ok, found);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new("disk", Verdict.Warn, e.Message, "Check that the store's folder is there.");
        }
    }

    private Check WordLists()
    {
        try
        {
            var facts = rooms.Extract(Document.Of("checkup.txt", Sample));
            return facts.Entities.IsEmpty
                ? new("word lists", Verdict.Fail, "nothing was found in a sentence that names two countries", "The build is incomplete: build again.")
                : new("word lists", Verdict.Ok, $"reader {rooms.Reader}");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new("word lists", Verdict.Fail, $"{e.GetType().Name}: {e.Message}", "The build is incomplete: build again.");
        }
    }

    /// <summary>Also the place where the program names the sources and the licence of its models, as that licence asks.</summary>
    private static Check Models()
    {
        try
        {
            var models = Language.Models;
            var licences = string.Join(", ", models.Select(model => model.Licence).Distinct(StringComparer.Ordinal));
            var sources = string.Join("; ", models.SelectMany(model => model.Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            var names = string.Join(", ", models.Select(model => model.Name));
            return new("models", Verdict.Ok, $"{names}: {licences}, made from {sources}");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new("models", Verdict.Fail, $"{e.GetType().Name}: {e.Message}", "The build is incomplete: build again.");
        }
    }

    private Check Seeds()
    {
        var seeds = Path.Combine(folder, "seeds");
        if (!Directory.Exists(seeds))
        {
            return new("seeds", Verdict.Ok, "no folder 'seeds' here, and none is needed");
        }

        var files = DocumentSource.Expand([seeds]).ToList();
        var failed = files.SelectMany(file => DocumentReader.Read(file, DocumentOptions.Default)).OfType<DocumentResult.Failed>().ToList();
        return failed.Count == 0
            ? new("seeds", Verdict.Ok, string.Create(CultureInfo.InvariantCulture, $"{files.Count} files, all readable"))
            : new("seeds", Verdict.Warn, failed[0].Problem.ToString(), "Fetch the file again.");
    }

    private static async Task<Check> Neo4jAsync(CancellationToken cancellation)
    {
        try
        {
            var options = Neo4jSettings.Read();
            if (string.IsNullOrEmpty(options.Address))
            {
                return new("Neo4j", Verdict.Ok, "no address set, so nothing is pushed");
            }

            Neo4jSettings.Check(options);
            var address = new Uri(options.Address);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(MostPerServer);
            using var client = new System.Net.Sockets.TcpClient();
            await client.ConnectAsync(address.Host, address.IsDefaultPort || address.Port < 0 ? DefaultPort(address.Scheme) : address.Port, patience.Token);
            return new("Neo4j", Verdict.Ok, $"{address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)} answers");
        }
        catch (WrongUseException e)
        {
            return new("Neo4j", Verdict.Fail, e.Message, "Correct the setting.");
        }
        catch (Exception e) when (e is System.Net.Sockets.SocketException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new("Neo4j", Verdict.Warn, e.Message, "Check Graph:Neo4j:Address, and that the server runs.");
        }
    }

    private static int DefaultPort(string scheme) =>
        scheme switch
        {
            "http" => 80,
            "https" => 443,
            _ => 7687,
        };

    private Check Screen()
    {
        var found = (terminal.OutIsTerminal, terminal.Decorated) switch
        {
            (false, _) => "not a terminal: plain text",
            (true, false) => "plain text, as NO_COLOR or TERM asks",
            _ => string.Create(CultureInfo.InvariantCulture, $"{terminal.Width} columns, with colour"),
        };
        return new("terminal", Verdict.Ok, found);
    }
}
