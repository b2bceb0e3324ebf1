namespace Graph.Text.Times;

/// <summary>The calendar's units, from short to long.</summary>
public enum TimeUnit
{
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Year,
}
