using Graph.Text;
using Graph.Text.Names;
using Graph.Text.Words;

namespace Graph.Training.Names;

/// <summary>A sentence with its names, in the form that the trainer and the scorer read.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Tags">The number of each word's tag.</param>
/// <param name="Around">What the sentences around say of each word; see <see cref="DocumentCase"/>.</param>
/// <param name="Labels">The right labels; see <see cref="NameLabels"/>, or <see cref="Unknown"/>.</param>
internal sealed record NameExample(WordKeys[] Words, byte[] Tags, byte[] Around, byte[] Labels)
{
    /// <summary>The label of a word of which nothing is known.</summary>
    public const byte Unknown = 255;

    /// <summary>The names that a row of labels says, nationalities left out.</summary>
    public static IEnumerable<(int First, int End, NameKind Kind)> Names(byte[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside)
            {
                continue;
            }

            var first = i;
            while (NameLabels.IsOpen(labels[i]))
            {
                i++;
            }

            if (NameLabels.Kind(labels[i]) != NameKind.Nationality)
            {
                yield return (first, i + 1, NameLabels.Kind(labels[i]));
            }
        }
    }
}
