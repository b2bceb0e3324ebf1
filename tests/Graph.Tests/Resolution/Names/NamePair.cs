using System.Security.Cryptography;
using System.Text;
using Graph.Model.Facts;

namespace Graph.Tests.Resolution.Names;

/// <summary>Two names, and whether they are of one. From <c>name-pairs.tsv</c>.</summary>
/// <remarks>A third, chosen by hash, is held out: whoever works on the comparison looks at the misses of the others only.</remarks>
internal sealed record NamePair(EntityKind Kind, bool Same, string One, string Other)
{
    public static IReadOnlyList<NamePair> All { get; } = Load();

    public bool HeldOut => SHA256.HashData(Encoding.UTF8.GetBytes($"{One}\t{Other}"))[0] % 3 == 0;

    private static List<NamePair> Load()
    {
        using var stream = typeof(NamePair).Assembly.GetManifestResourceStream("name-pairs.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        reader.ReadLine();
        var pairs = new List<NamePair>();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var cells = line.Split('\t');
            pairs.Add(new NamePair(Enum.Parse<EntityKind>(cells[0], ignoreCase: true), cells[1] == "same", cells[2], cells[3]));
        }

        return pairs;
    }
}
