using System.Collections.Immutable;
using System.Text;

namespace Graph.Text.Models;

/// <summary>A model file: lines of "key: value", an empty line, then the content.</summary>
internal static class ModelFile
{
    private const string FirstLine = "graph language model 2";

    /// <summary>Writes a model file.</summary>
    public static void Write(string path, ModelHeader header, Action<BinaryWriter> content)
    {
        var text = new StringBuilder().Append(FirstLine).Append('\n').Append("name: ").Append(header.Name).Append('\n');
        text.Append("licence: ").Append(header.Licence).Append('\n');
        foreach (var source in header.Sources)
        {
            text.Append("source: ").Append(source).Append('\n');
        }

        foreach (var score in header.Scores)
        {
            text.Append("score: ").Append(score).Append('\n');
        }

        using var file = File.Create(path);
        file.Write(Encoding.UTF8.GetBytes(text.Append('\n').ToString()));
        using var writer = new BinaryWriter(file, Encoding.UTF8);
        content(writer);
    }

    /// <summary>Reads the header of an embedded model and nothing else.</summary>
    public static ModelHeader Header(string name)
    {
        using var stream = Open(name);
        return ReadHeader(stream);
    }

    /// <summary>Reads an embedded model.</summary>
    /// <exception cref="InvalidDataException">It is not a model file, or of another version.</exception>
    public static T Read<T>(string name, Func<ModelReader, T> make)
    {
        using var stream = Open(name);
        return Read(stream, make);
    }

    /// <summary>Reads a model from a stream that stands at its start.</summary>
    public static T Read<T>(Stream stream, Func<ModelReader, T> make)
    {
        ReadHeader(stream);
        return make(new ModelReader(Rest(stream)));
    }

    /// <summary>What follows in a stream; of an embedded file no copy.</summary>
    private static unsafe ReadOnlyMemory<byte> Rest(Stream stream)
    {
        var length = (int)(stream.Length - stream.Position);
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new MappedBytes(mapped.PositionPointer, length).Memory;
        }

        var content = new byte[length];
        stream.ReadExactly(content);
        return content;
    }

    private static Stream Open(string name) =>
        typeof(ModelFile).Assembly.GetManifestResourceStream(name + ".model") ?? throw new InvalidDataException($"No model '{name}' is embedded.");

    private static ModelHeader ReadHeader(Stream stream)
    {
        if (ReadLine(stream) != FirstLine)
        {
            throw new InvalidDataException("Not a language model of this version.");
        }

        string name = string.Empty,
            licence = string.Empty;
        var sources = ImmutableArray.CreateBuilder<string>();
        var scores = ImmutableArray.CreateBuilder<string>();
        while (ReadLine(stream) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var value = line[(colon + 2)..];
            switch (line[..colon])
            {
                case "name":
                    name = value;
                    break;
                case "licence":
                    licence = value;
                    break;
                case "source":
                    sources.Add(value);
                    break;
                default:
                    scores.Add(value);
                    break;
            }
        }

        return new ModelHeader(name, sources.ToImmutable(), licence, scores.ToImmutable());
    }

    private static string ReadLine(Stream stream)
    {
        var line = new List<byte>();
        for (var b = stream.ReadByte(); b >= 0 && b != '\n' && line.Count < 4096; b = stream.ReadByte())
        {
            line.Add((byte)b);
        }

        return Encoding.UTF8.GetString([.. line]);
    }
}
