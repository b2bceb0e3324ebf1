using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Graph.Resolution.Corrections;

/// <summary>One judgement of a person, as a line of the corrections file says it.</summary>
/// <param name="Verb">What is decided.</param>
/// <param name="Kind">Of what.</param>
/// <param name="Spans">One place, or two for <see cref="CorrectionVerb.Merge"/> and <see cref="CorrectionVerb.Apart"/>.</param>
/// <param name="Field">For <see cref="CorrectionVerb.Set"/>: <c>date</c>, <c>status</c>, <c>kind</c> or <c>name</c>.</param>
/// <param name="Value">The new name, or the field's value.</param>
/// <param name="Line">Where it stands, from 1; 0 where it stands in no file.</param>
public sealed record Correction(CorrectionVerb Verb, FactKind Kind, ImmutableArray<SpanKey> Spans, string? Field = null, string? Value = null, int Line = 0)
{
    /// <summary>The line as it is written, without a comment; <see cref="CorrectionReader"/> reads it back.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Verb.ToString().ToLowerInvariant());
        if (Kind != FactKind.Actor)
        {
            text.Append(' ').Append(Kind.ToString().ToLowerInvariant());
        }

        text.Append(' ').Append(Spans[0]);
        _ = Verb switch
        {
            CorrectionVerb.Merge => text.Append(" with ").Append(Spans[1]),
            CorrectionVerb.Apart => text.Append(" from ").Append(Spans[1]),
            CorrectionVerb.Rename => text.Append(" to ").Append(Quoted(Value!)),
            CorrectionVerb.Set => text.Append(CultureInfo.InvariantCulture, $" {Field} {Quoted(Value!)}"),
            _ => text,
        };
        return text.ToString();
    }

    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
