namespace Graph.Text.Parsing;

/// <summary>What a half-built tree knows of one word. Word numbers are those of the sentence; -1 is none.</summary>
internal struct ParseNode
{
    public short Head;
    public short Label;

    /// <summary>The last left child attached (the farthest), and the one before it.</summary>
    public short Left;
    public short Left2;

    /// <summary>The last right child attached (the farthest), and the one before it.</summary>
    public short Right;
    public short Right2;

    /// <summary>How many children stand on each side.</summary>
    public short LeftCount;
    public short RightCount;

    /// <summary>The labels of the children on each side, one bit a label modulo 32.</summary>
    public uint LeftLabels;
    public uint RightLabels;

    /// <summary>Mixes all children with their labels into one number.</summary>
    public uint Children;

    public static readonly ParseNode Fresh = new()
    {
        Head = -1,
        Label = -1,
        Left = -1,
        Left2 = -1,
        Right = -1,
        Right2 = -1,
    };
}
