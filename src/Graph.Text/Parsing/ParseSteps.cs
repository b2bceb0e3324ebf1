using System.Collections.Immutable;
using Graph.Text.Models;

namespace Graph.Text.Parsing;

/// <summary>The steps that the parser can take, by number: 0 shifts; then come attachments to the next word, then to the word below, one a label.</summary>
internal sealed class ParseSteps
{
    public const int Shift = 0;

    /// <param name="labels">All relations.</param>
    /// <param name="left">The labels, by number, with which words attach to a head on their right.</param>
    /// <param name="right">The labels with which they attach to a head on their left.</param>
    public ParseSteps(IEnumerable<string> labels, IEnumerable<int> left, IEnumerable<int> right)
    {
        Labels = [.. labels.Select(string.Intern)];
        Left = [.. left];
        Right = [.. right];
        Root = Labels.IndexOf("root");
        RootStep = 1 + Left.IndexOf(Root);
    }

    public ImmutableArray<string> Labels { get; }

    public ImmutableArray<int> Left { get; }

    public ImmutableArray<int> Right { get; }

    /// <summary>The label "root".</summary>
    public int Root { get; }

    /// <summary>The step that makes the top word the sentence's root.</summary>
    public int RootStep { get; }

    /// <summary>The first step that attaches to the word below.</summary>
    public int FirstRight => 1 + Left.Length;

    public int Count => 1 + Left.Length + Right.Length;

    public void Take(ParseState state, int step)
    {
        if (step == Shift)
        {
            state.Shift();
        }
        else if (step < FirstRight)
        {
            state.Left(Left[step - 1]);
        }
        else
        {
            state.Right(Right[step - FirstRight]);
        }
    }

    /// <summary>What <see cref="ParseState.Arcs"/> would be after a step.</summary>
    public uint ArcsAfter(ParseState state, int step) =>
        step == Shift ? state.Arcs
        : step < FirstRight ? state.ArcsWith(state.Stack(0), state.Next, Left[step - 1])
        : state.ArcsWith(state.Stack(0), state.Stack(1), Right[step - FirstRight]);

    public void Write(BinaryWriter writer)
    {
        writer.Write(Labels.Length);
        foreach (var label in Labels)
        {
            writer.Write(label);
        }

        WriteNumbers(writer, Left);
        WriteNumbers(writer, Right);
    }

    public static ParseSteps Read(ModelReader reader)
    {
        string[] labels = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        var left = ReadNumbers(reader);
        return new ParseSteps(labels, left, ReadNumbers(reader));
    }

    private static void WriteNumbers(BinaryWriter writer, ImmutableArray<int> numbers)
    {
        writer.Write(numbers.Length);
        foreach (var number in numbers)
        {
            writer.Write((byte)number);
        }
    }

    private static int[] ReadNumbers(ModelReader reader) => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => (int)reader.ReadByte())];
}
