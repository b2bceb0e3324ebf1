using Graph.Text.Models;
using Xunit;

namespace Graph.Tests.Text;

public sealed class SymbolCodeTests
{
    [Theory]
    [InlineData(1, 256)]
    [InlineData(1, 1)]
    [InlineData(5, 3)]
    [InlineData(16, 255)]
    public void Symbols_come_back_from_blocks_of_any_length(int contexts, int symbols)
    {
        var random = new Random(contexts);
        var blocks = Enumerable.Range(0, 40).Append(5000).Select(length => Block(random, length, contexts, symbols)).ToArray();
        var writer = new SymbolWriter(contexts);
        Array.ForEach(blocks, block => writer.Add(block.Given, block.Symbols));

        var reader = new SymbolReader(Saved(writer), contexts);

        Assert.All(blocks, block => Assert.Equal(block.Symbols, Read(reader, block.Given)));
    }

    [Fact]
    public void A_symbol_may_depend_on_the_one_before()
    {
        var random = new Random(1);
        byte[] symbols = [.. Enumerable.Range(0, 4000).Select(i => (byte)(i % 4 == 0 ? random.Next(200) : 0))];
        for (var i = 1; i < symbols.Length; i++)
        {
            symbols[i] = i % 4 == 0 ? symbols[i] : (byte)(symbols[i - 1] + 1);
        }

        byte[] given = [.. Enumerable.Range(0, symbols.Length).Select(i => (byte)(i % 4 == 0 ? 0 : 1))];
        var writer = new SymbolWriter(256, follow: true);
        writer.Add(given, symbols);
        using var stream = new MemoryStream();
        writer.Save(new BinaryWriter(stream));

        var reader = new SymbolReader(new ModelReader(stream.ToArray()), 256, follow: true);

        Assert.Equal(symbols, Read(reader, given));

        // One in four has to be told, the others follow; besides a byte for each share that is 0 and two for each that is not.
        Assert.InRange(stream.Length, 1000, (256 * 256) + 1500);
    }

    [Fact]
    public void What_is_probable_takes_less_room()
    {
        var symbols = new byte[8000];
        for (var i = 0; i < symbols.Length; i += 100)
        {
            symbols[i] = 1;
        }

        var writer = new SymbolWriter(1);
        writer.Add(new byte[symbols.Length], symbols);
        using var stream = new MemoryStream();
        writer.Save(new BinaryWriter(stream));

        // 0.081 bits a symbol.
        Assert.InRange(stream.Length, 300, 300 + 81);
    }

    private static (byte[] Given, byte[] Symbols) Block(Random random, int length, int contexts, int symbols) =>
        (
            [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(contexts))],
            [.. Enumerable.Range(0, length).Select(_ => (byte)Math.Min(random.Next(symbols), random.Next(symbols)))]
        );

    private static byte[] Read(SymbolReader reader, byte[] given)
    {
        byte[] block = [.. given];
        reader.Read(block);
        return block;
    }

    private static ModelReader Saved(SymbolWriter writer)
    {
        using var stream = new MemoryStream();
        using (var binary = new BinaryWriter(stream))
        {
            writer.Save(binary);
        }

        return new ModelReader(stream.ToArray());
    }
}
