using Graph.Model.Snapshot;
using Graph.Store.Snapshots;

namespace Graph.Store.Sql;

/// <summary>Writes the merged graph and reads it back. Opens no transaction of its own.</summary>
internal sealed class GraphTable(Database database)
{
    // SQLite holds a whole row in memory.
    private const int PieceLength = 1 << 20;

    public long Revision() => (long)database["SELECT number FROM revision"].Scalar()!;

    /// <returns>What is kept for this stamp and the documents as they are; <c>null</c> where nothing is, or it cannot be read.</returns>
    public KeptGraph? Load(string stamp)
    {
        if (database["SELECT notes FROM graph WHERE stamp = $1 AND revision = (SELECT number FROM revision)"].Scalar(stamp) is not string notes)
        {
            return null;
        }

        var bytes = new byte[(long)database["SELECT coalesce(sum(length(bytes)), 0) FROM graph_pieces"].Scalar()!];
        var at = 0;
        using var pieces = database["SELECT bytes FROM graph_pieces ORDER BY place"].Rows();
        while (pieces.Read())
        {
            at += (int)pieces.GetBytes(0, 0, bytes, at, bytes.Length - at);
        }

        try
        {
            return new KeptGraph(SnapshotReader.Read(bytes), notes);
        }
        catch (InvalidDataException)
        {
            // It is derived, and is made anew.
            return null;
        }
    }

    /// <summary>What <see cref="Replace"/> writes; made before, as it takes far longer than writing.</summary>
    public static List<byte[]> Pieces(GraphSnapshot graph)
    {
        var pieces = new List<byte[]>();
        using (var stream = new PieceStream(PieceLength, pieces.Add))
        {
            SnapshotWriter.Write(graph, stream);
        }

        return pieces;
    }

    public void Replace(List<byte[]> pieces, string notes, string stamp, long revision)
    {
        database["DELETE FROM graph"].Run();
        database["DELETE FROM graph_pieces"].Run();
        database["INSERT INTO graph (revision, stamp, notes) VALUES ($1, $2, $3)"].Run(revision, stamp, notes);
        for (var place = 0; place < pieces.Count; place++)
        {
            database["INSERT INTO graph_pieces (place, bytes) VALUES ($1, $2)"].Run(place, pieces[place]);
        }
    }
}
