using System.Security.Cryptography;
using System.Text;
using Graph.Export.JsonLines;
using Graph.Model.Snapshot;

namespace Graph.Export;

/// <summary>A fingerprint of a whole snapshot: equal snapshots have equal stamps, on every machine.</summary>
/// <remarks>Every node and relationship that goes into Neo4j carries it as <see cref="Property"/>. After an export, what carries another
/// stamp is no longer in the graph and is removed; what carries none was never ours and is left alone.</remarks>
public static class SnapshotStamp
{
    /// <summary>The property's key in Neo4j.</summary>
    public const string Property = "_export";

    /// <summary>Sixteen lower-case hexadecimal digits.</summary>
    public static string Of(GraphSnapshot graph)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            JsonLinesWriter.Write(graph, writer);
        }

        return Convert.ToHexStringLower(hash.Hash!.AsSpan(0, 8));
    }
}
