namespace Graph.Text.Models;

/// <summary>What <see cref="SymbolWriter"/> and <see cref="SymbolReader"/> agree on. Part of the model files' format.</summary>
// Method: asymmetric numeral systems, Duda (2013), with fixed probabilities.
internal static class SymbolCode
{
    /// <summary>How many symbols there are: all bytes.</summary>
    public const int Symbols = byte.MaxValue + 1;

    /// <summary>The shares of a context's symbols add up to 2 to the power of this.</summary>
    public const int ShareBits = 12;

    /// <summary>The state is at least 2 to the power of this between symbols; words of so many bits keep it there.</summary>
    public const int WordBits = 16;

    /// <summary>Each block is cut into as many parts, which are read at the same time because the processor would wait for one alone.</summary>
    public const int Lanes = 4;

    /// <summary>How long the parts of a block are, but for the last one.</summary>
    public static int LaneLength(int block) => (block + Lanes - 1) / Lanes;

    /// <summary>The context of a symbol.</summary>
    /// <param name="given">What stands in the symbol's place.</param>
    /// <param name="last">The symbol before in its lane; 0 for none, and in a column whose symbols do not follow each other.</param>
    public static uint Context(uint given, uint last) => given * (1 + last);
}
