using Graph.Text;
using Graph.Text.Gazetteer;
using Graph.Text.Times;

namespace Graph.Tests.Text.Times;

/// <summary>Times of a text, and how tests write them: "XXXX-10-27 Mon", "week-1", "@day-3" (anchored), "for day 2", "since 2020", "a .. b".</summary>
internal static class Told
{
    public static (ReadDocument Read, TimeExpression[] Times) In(string text)
    {
        var read = Language.Read(text);
        var keys = Enumerable.Range(0, read.Tokens.Length).Select(i => WordKey.Of(read.Form(i))).ToArray();
        return (read, [.. read.Sentences.SelectMany(sentence => TimeFinder.Find(keys, read.Form, sentence.First, sentence.End))]);
    }

    public static string Text(string text) => string.Join("; ", In(text).Times.Select(Text));

    /// <summary>The words themselves.</summary>
    public static string Words(string text)
    {
        var (read, times) = In(text);
        return string.Join("; ", times.Select(time => text[read.Tokens[time.First].Range.Start..read.Tokens[time.End - 1].Range.End]));
    }

    public static string Text(TimeExpression time)
    {
        var text = time.Kind switch
        {
            TimeKind.Calendar =>
                $"{time.Date}{(time.OtherReading is { } other ? $" or {other}" : "")}{(time.Weekday is { } day ? $" {day.ToString()[..3]}" : "")}"
                    + (time.Count is { } years ? $" year{years:+0;-0;+0}" : ""),
            TimeKind.Weekday => $"{time.Weekday.ToString()![..3]}{(time.Count is { } weeks ? $" week{weeks:+0;-0;+0}" : Side(time.Direction))}",
            TimeKind.Relative =>
                $"{Unit(time)}{Number(time)}{(time.Count is not null && Math.Sign(time.Count.Value) != time.Direction ? Side(time.Direction) : "")}",
            TimeKind.Anchored => $"@{Unit(time)}{Number(time)}",
            TimeKind.Duration => $"for {Unit(time)} {(time.Count is { } length ? $"{length}" : "?")}",
            TimeKind.Repeated => $"every {time.Weekday.ToString()![..3]}",
            _ => string.Join(" .. ", time.Ends.Select(Text)),
        };
        text = time.Part == TimePart.Whole ? text : $"{time.Part.ToString().ToLowerInvariant()} {text}";
        text = time.Bound == TimeBound.None ? text : $"{time.Bound.ToString().ToLowerInvariant()} {text}";
        return time.Approximate ? $"~{text}" : text;
    }

    private static string Unit(TimeExpression time) => time.Unit.ToString().ToLowerInvariant();

    private static string Number(TimeExpression time) => time.Count is { } count ? $"{count:+0;-0;+0}" : "?";

    private static string Side(int direction) =>
        direction switch
        {
            < 0 => " last",
            > 0 => " next",
            _ => "",
        };
}
