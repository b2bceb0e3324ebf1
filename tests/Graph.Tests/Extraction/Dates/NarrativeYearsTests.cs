using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Dates;

/// <summary>Texts of <see cref="Reading.Published"/> that tell of years long past, and others that only mention them.</summary>
public sealed class NarrativeYearsTests
{
    [Theory]
    [InlineData(
        "In 1977 Peruvian President Luis Baeza took office. In October he met Chilean President Ana Diaz in Lima. In 1978 they quarrelled, and in 1979 they made peace. In May Baeza met Diaz in Quito.",
        "meeting held 1977-10 Ana Diaz+Luis Baeza @ Lima | meeting held 1979-05 Ana Diaz+Luis Baeza @ Quito"
    )]
    [InlineData(
        "In 1977 Peruvian President Luis Baeza took office. In November 1978 he quarrelled with Chile. In February Baeza met Chilean President Ana Diaz in Lima. In 1980 he fell.",
        "meeting held 1979-02 Ana Diaz+Luis Baeza @ Lima"
    )]
    [InlineData(
        "The war began in February 1988 and spread in 1989. In September 1990 Peruvian President Luis Baeza met Chilean President Ana Diaz in Quito. In November they met in Lima.",
        "meeting held 1990-09 Ana Diaz+Luis Baeza @ Quito | meeting held 1990-11 Ana Diaz+Luis Baeza @ Lima"
    )]
    [InlineData(
        "The war began in August 2016. In October Peruvian President Luis Baeza met Chilean President Ana Diaz in Lima.",
        "meeting held 2016-10 Ana Diaz+Luis Baeza @ Lima"
    )]
    public void A_date_without_year_is_of_the_year_that_the_story_has_come_to(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData(
        "Peruvian President Luis Baeza, elected in 2010, met Chilean President Ana Diaz in Lima on March 3.",
        "meeting held 2021-03-03 Ana Diaz+Luis Baeza @ Lima"
    )]
    [InlineData(
        "The war began in August 2016. On March 5 Peruvian President Luis Baeza met Chilean President Ana Diaz in Lima.",
        "meeting held 2021-03-05 Ana Diaz+Luis Baeza @ Lima"
    )]
    [InlineData(
        "In 1977 Peru was quiet, and in 1979 and 1980 it was not. On Monday Peruvian President Luis Baeza met Chilean President Ana Diaz in Lima.",
        "meeting held 2021-03-08 Ana Diaz+Luis Baeza @ Lima"
    )]
    [InlineData(
        "The war began in August 2016. Last week Peruvian President Luis Baeza met Chilean President Ana Diaz in Lima. In October they will meet in Quito.",
        "meeting held 2021-03-01/2021-03-07 Ana Diaz+Luis Baeza @ Lima | meeting planned 2021-10 Ana Diaz+Luis Baeza @ Quito"
    )]
    [InlineData(
        "In 1977 Peru was quiet. In 1978 Peruvian President Luis Baeza, who had met Chile's leaders in 1969, took office. In March Baeza met Chilean President Ana Diaz in Lima. In 1980 he fell.",
        "meeting held 1969 Ana Diaz+Luis Baeza | meeting held 1978-03 Ana Diaz+Luis Baeza @ Lima"
    )]
    public void Background_moves_no_date_of_the_report(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
