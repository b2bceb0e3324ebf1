using Graph.Extraction.Reading;
using Graph.Model.Dates;
using Graph.Text.Times;

namespace Graph.Extraction.Dates;

/// <summary>The line that says where and when a report was written: "ANCHORAGE, Alaska, Aug. 16 -", "UNITED NATIONS (Agency) —", "GALLE, Wednesday -".</summary>
/// <remarks>Refuses a headline in capitals without a dash after its place, and a dash more than a few words away.</remarks>
/// <param name="Place">The place as written, all capitals.</param>
/// <param name="Region">What follows to tell where that is, a state or country; <c>null</c> where nothing does.</param>
/// <param name="Date">Its date or day of the week; <c>null</c> where it has none.</param>
/// <param name="End">Index after the dash: the first token of the report itself.</param>
internal sealed record Dateline(TokenSpan Place, TokenSpan? Region, TimeExpression? Date, int End)
{
    // A day that lies further from publication is that of an older report reprinted, or no dateline at all.
    private const int MostDaysBefore = 3;

    private const int LinesLookedAt = 6;

    /// <summary>The dateline of a passage; <c>null</c> where it has none.</summary>
    public static Dateline? Find(Passage passage)
    {
        var lines = 0;
        for (var i = 0; i < passage.Count && lines < LinesLookedAt; i++)
        {
            if (i > 0 && !passage.StartsSentence(i) && !StartsLine(passage, i))
            {
                continue;
            }

            lines++;
            if (At(passage, i) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The day that the report counts from: its dateline's where that is a day of the days before publication, otherwise that of publication.</summary>
    /// <param name="published">Of the document; <c>null</c> where not known, and then a dateline with its year decides.</param>
    public Edtf? Reference(Edtf? published)
    {
        if (Date is null || new DateResolver(published).Resolve(Date, -1) is not { Form: EdtfForm.Single } said || said.Start.Day is null)
        {
            return published;
        }

        if (published is null)
        {
            return said.First is null ? null : said;
        }

        if (published is not { Form: EdtfForm.Single, Start: { Day: not null } } || published.Value.First is not { } day)
        {
            return published.Value.Overlaps(said) ? said : published;
        }

        return said.First is { } written && day.DayNumber - written.DayNumber is >= -1 and <= MostDaysBefore ? said : published;
    }

    private static Dateline? At(Passage passage, int first)
    {
        var at = first;
        while (IsPlaceWord(passage, at, first))
        {
            at++;
        }

        if (at == first || at - first > 6)
        {
            return null;
        }

        var place = new TokenSpan(first, at);
        TokenSpan? region = null;
        TimeExpression? date = null;
        for (var parts = 0; parts < 4; parts++)
        {
            if (IsDash(passage, at) || (date is not null && passage.Form(at) is ":"))
            {
                return new Dateline(place, region, date, at + 1);
            }

            if (passage.Form(at) is "(")
            {
                at = Closing(passage, at);
                if (at < 0)
                {
                    return null;
                }

                continue;
            }

            if (passage.Form(at) is "," || date is null)
            {
                at = passage.Form(at) is "," ? at + 1 : at;
                if (passage.Times.FirstOrDefault(time => time.First == at) is { Kind: TimeKind.Calendar or TimeKind.Weekday } time)
                {
                    date = time;
                    at = time.End;
                    at = passage.Form(at) is "." && IsDash(passage, at + 1) ? at + 1 : at;
                    continue;
                }

                var start = at;
                while (at - start < 4 && passage.IsCapital(at))
                {
                    at = passage.Form(at + 1) is "." ? at + 2 : at + 1;
                }

                if (at == start || region is not null)
                {
                    return null;
                }

                region = new TokenSpan(start, at);
                continue;
            }

            return null;
        }

        return IsDash(passage, at) ? new Dateline(place, region, date, at + 1) : null;
    }

    private static bool IsPlaceWord(Passage passage, int at, int first) =>
        at < passage.Count
        && (
            (passage.IsUpperCase(at) && passage.Times.All(time => time.First != at))
            || (at > first && passage.Form(at) is "/" or "." or "-" && passage.IsUpperCase(at + 1) && passage.IsAttached(at))
        );

    private static bool IsDash(Passage passage, int at) =>
        passage.Form(at) is "-" or "–" or "—" or "--" or "―" && !(passage.IsAttached(at) && passage.IsAttached(at + 1) && passage.Form(at) is "-");

    private static int Closing(Passage passage, int open)
    {
        for (var i = open + 1; i <= open + 6; i++)
        {
            if (passage.Form(i) is ")")
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static bool StartsLine(Passage passage, int at) =>
        passage.Document.Text.AsSpan()[passage.Range(new TokenSpan(at - 1, at)).End..passage.Range(new TokenSpan(at, at + 1)).Start].Contains('\n');
}
