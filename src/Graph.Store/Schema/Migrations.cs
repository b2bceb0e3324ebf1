using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Graph.Store.Schema;

/// <summary>The scripts that make a store, in order: script <c>n</c> leads from version <c>n - 1</c> to version <c>n</c>.</summary>
/// <remarks>A script that has been released is never edited; a change of the schema is a new file, <c>0002.sql</c>, which keeps the data.</remarks>
internal static class Migrations
{
    public static ImmutableArray<string> All { get; } = Read();

    private static ImmutableArray<string> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var scripts = ImmutableArray.CreateBuilder<string>();
        while (assembly.GetManifestResourceStream((scripts.Count + 1).ToString("0000", CultureInfo.InvariantCulture) + ".sql") is { } stream)
        {
            using var reader = new StreamReader(stream);
            scripts.Add(reader.ReadToEnd());
        }

        return scripts.ToImmutable();
    }
}
