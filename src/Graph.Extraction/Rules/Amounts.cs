using Graph.Extraction.Reading;

namespace Graph.Extraction.Rules;

/// <summary>Finds how much: "100 percent", "145%", "$500 million".</summary>
internal static class Amounts
{
    /// <summary>The amount of the clause that is nearest to the trigger, as the text words it; <c>null</c> for none.</summary>
    public static string? Near(Passage passage, TokenSpan trigger, TokenSpan clause)
    {
        string? best = null;
        var bestDistance = 12;
        for (var i = clause.First; i < clause.End; i++)
        {
            if (passage.Forms[i].Length == 0 || !char.IsAsciiDigit(passage.Forms[i][0]))
            {
                continue;
            }

            var first = passage.Form(i - 1) is "$" or "€" or "£" or "US$" ? i - 1 : i;
            var end =
                passage.Form(i + 1) is "%" || passage.Key(i + 1) is "percent" or "million" or "billion" or "trillion" ? i + 2
                : passage.Key(i + 1) is "per" && passage.Key(i + 2) is "cent" ? i + 3
                : i + 1;
            var distance = Math.Abs(i - trigger.First);
            if ((first < i || end > i + 1) && distance < bestDistance)
            {
                (best, bestDistance) = (passage.Text(new TokenSpan(first, end)), distance);
            }
        }

        return best;
    }
}
