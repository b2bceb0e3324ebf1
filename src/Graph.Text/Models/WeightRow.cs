namespace Graph.Text.Models;

/// <summary>The weights of one feature that are not 0.</summary>
/// <param name="Key">The feature; see <see cref="Hash"/>.</param>
/// <param name="Classes">The classes, rising.</param>
/// <param name="Weights">Their weights, in steps of the table's unit.</param>
internal readonly record struct WeightRow(uint Key, byte[] Classes, short[] Weights);
