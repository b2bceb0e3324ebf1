using Graph.App.Ingestion;
using Graph.Store;
using Graph.Tests.App.Support;
using Xunit;

namespace Graph.Tests.App.Ingestion;

public sealed class FolderSyncTests
{
    [Fact]
    public void Reads_what_is_new_and_forgets_what_is_gone()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana");
        var gone = folder.Write("in/b.txt", "Bo");
        Sync(folder, folder["in"]);
        File.Delete(gone);
        folder.Write("in/sub/c.txt", "Cy");

        var (result, lines) = Sync(folder, folder["in"]);

        Assert.Equal("a.txt finished|c.txt/0 Added|c.txt finished|b.txt forgotten", lines);
        Assert.Equal((1, 1), (result.Documents.Added, result.Documents.Forgotten));
    }

    [Fact]
    public void A_file_that_only_moved_stays_in_the_graph()
    {
        using var folder = new TestFolder();
        var before = folder.Write("in/a.txt", "Ana");
        Sync(folder, folder["in"]);
        Directory.CreateDirectory(folder["in/old"]);
        File.Move(before, folder["in/old/a.txt"]);

        var (result, _) = Sync(folder, folder["in"]);

        Assert.Equal((0, 0), (result.Documents.Added, result.Documents.Forgotten));
        using var ledger = Ledger.Open(folder.Store);
        Assert.Equal(folder["in/old/a.txt"], Assert.Single(ledger.Sources()).Key.Path);
    }

    [Fact]
    public void A_folder_that_vanished_keeps_its_documents_and_is_named()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana");
        Sync(folder, folder["in"]);
        Directory.Delete(folder["in"], recursive: true);

        var (result, lines) = Sync(folder, folder["in"]);

        Assert.Equal(folder["in"], Assert.Single(result.Closed));
        Assert.Equal(string.Empty, lines);
        using var ledger = Ledger.Open(folder.Store);
        Assert.Equal(1, ledger.Status().Documents);
    }

    [Fact]
    public void Documents_from_elsewhere_are_left_alone()
    {
        using var folder = new TestFolder();
        var elsewhere = folder.Write("in-other/a.txt", "Ana");
        folder.Write("in/b.txt", "Bo");
        Sync(folder, folder["in-other"]);
        File.Delete(elsewhere);

        var (result, _) = Sync(folder, folder["in"]);

        Assert.Equal(0, result.Documents.Forgotten);
    }

    private static (FolderSyncResult Result, string Lines) Sync(TestFolder folder, params string[] folders)
    {
        using var ledger = Ledger.Open(folder.Store);
        var recorder = new Recorder();
        var intake = new Intake(ShortRoad.Rooms, DocumentOpeners.Of([]), ledger, TimeProvider.System);
        var result = new FolderSync(intake, ledger).Run(folders, IntakeMode.Changed, recorder, TestContext.Current.CancellationToken);
        return (result, string.Join('|', recorder.Lines));
    }
}
