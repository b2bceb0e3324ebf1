namespace Graph.Text.Names;

/// <summary>What one thread needs for finding names, kept from sentence to sentence.</summary>
internal sealed class NameMemory
{
    public uint[] Listed { get; private set; } = [];

    public byte[] Around { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    /// <summary>A row of label scores a word.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>For each word and label the best label before.</summary>
    public byte[] From { get; private set; } = [];

    /// <summary>Makes room for a sentence of so many words.</summary>
    public void Reserve(int length)
    {
        if (Labels.Length >= length)
        {
            return;
        }

        var room = Math.Max(64, length * 2);
        Listed = new uint[room];
        Around = new byte[room];
        Labels = new byte[room];
        Scores = new float[room * NameLabels.Width];
        From = new byte[room * NameLabels.Width];
    }
}
