using Graph.Resolution.Reasons;

namespace Graph.Resolution.Actors;

/// <summary>What documents say around two names that speaks for or against one actor; the names themselves are compared elsewhere.</summary>
/// <remarks>After Fellegi and Sunter (1969): each field adds the logarithm of how much more often it agrees among the same than among others. The weights
/// are estimates for news about politics, where a country tells people apart far better than a title does.</remarks>
internal static class ActorContext
{
    /// <summary>From which sum on two full names are one person, in bits.</summary>
    public const double Line = 5;

    /// <summary>From which sum on a part of a name means someone, in bits.</summary>
    public const double PartLine = 2;

    /// <summary>By how many bits the one who is meant must stand out: five times as likely as the next.</summary>
    public const double Margin = 2.3;

    private const double SameCountry = 3;
    private const double OtherCountry = -14;
    private const double SameOffice = 2.5;

    /// <summary>Documents that must speak of someone before it counts that many do.</summary>
    private const int Known = 5;

    public static IEnumerable<Reason> Of(Cluster one, Cluster other)
    {
        var shared = one.States.Intersect(other.States, StringComparer.Ordinal).ToList();
        if (shared.Count > 0)
        {
            yield return new Reason("same country", SameCountry, string.Join(' ', shared));
        }
        else if (one.States.Count > 0 && other.States.Count > 0)
        {
            yield return new Reason("other country", OtherCountry, $"{string.Join(' ', one.States)} | {string.Join(' ', other.States)}");
        }

        if (one.Titles.Intersect(other.Titles, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault() is { } title)
        {
            yield return new Reason("same office", SameOffice, title);
        }

        if (one.YearsFrom(other) is { } years)
        {
            var weight = Time(years);
            if (weight != 0)
            {
                yield return new Reason(weight > 0 ? "same time" : "other time", weight, FormattableString.Invariant($"{years} years apart"));
            }
        }
    }

    /// <summary>The sum of all that <see cref="Of"/> gives.</summary>
    public static double Weight(Cluster one, Cluster other)
    {
        var weight = 0.0;
        if (one.States.Count > 0 && other.States.Count > 0)
        {
            weight += one.States.Overlaps(other.States) ? SameCountry : OtherCountry;
        }

        if (one.Titles.Overlaps(other.Titles))
        {
            weight += SameOffice;
        }

        return one.YearsFrom(other) is { } years ? weight + Time(years) : weight;
    }

    /// <summary>How much more often than others someone is spoken of, in bits.</summary>
    public static double Prominence(Cluster cluster) => cluster.Documents >= Known ? Math.Log2(cluster.Documents) : 0;

    // What lies further back speaks less for the one who is in the news.
    private static double Time(int years) =>
        years switch
        {
            <= 1 => 1.5,
            <= 3 => 0.5,
            <= 8 => 0,
            <= 15 => -2,
            <= 30 => -4,
            _ => -12,
        };
}
