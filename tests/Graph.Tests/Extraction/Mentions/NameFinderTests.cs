using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Mentions;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Kenyan Foreign Minister Amina Odhiambo flew home.", "demonym:Kenya | title:Foreign Minister | run:Amina Odhiambo")]
    [InlineData("Sri Lankan President Nimal Perera spoke.", "demonym:Sri Lanka | title:President | run:Nimal Perera")]
    [InlineData("South African and New Zealand officials waited.", "demonym:South Africa | country:New Zealand | title:officials")]
    [InlineData("The Norwegian foreign ministry declined.", "demonym:Norway | organization:Foreign Ministry")]
    [InlineData("Police closed the Embassy of Finland.", "organization:Embassy of Finland")]
    [InlineData("The Chilean navy sent two ships.", "demonym:Chile | organization:Navy/CL")]
    [InlineData(
        "Ministers left for the ASEAN Foreign Ministers' Meeting.",
        "title:Ministers | organization:Association of Southeast Asian Nations | gathering:ASEAN Foreign Ministers' Meeting"
    )]
    [InlineData("Ban Ki-moon and Jean-Pierre Raffarin flew to Dakar.", "run:Ban Ki-moon | run:Jean-Pierre Raffarin | capital:Dakar/SN")]
    [InlineData("Diaz and Moe to Sign Fishing Pact in Oslo", "capital:Oslo/NO")]
    [InlineData("OSLO (Agencies) - Diaz met Moe.", "capital:Oslo/NO | run:Diaz | run:Moe")]
    [InlineData("NAIROBI, March 9 - Diaz met Moe.", "capital:Nairobi/KE | run:Diaz | run:Moe")]
    [InlineData(
        "Former Bolivian president Luis Quiroga and then-senator Maria Soto left.",
        "demonym:Bolivia | title:president | run:Luis Quiroga | title:then-senator | run:Maria Soto"
    )]
    [InlineData("The president-elect, Tomas Berg, left.", "title:president-elect | run:Tomas Berg")]
    [InlineData("Mohammed bin Rashid and Ursula von Amsberg left.", "run:Mohammed bin Rashid | run:Ursula von Amsberg")]
    [InlineData("Tallinn and the Kremlin agreed.", "capital:Tallinn/EE | seat:Kremlin/RU")]
    [InlineData("Peru asked the United Nations Security Council for help.", "country:Peru | organization:UN Security Council")]
    [InlineData("Former Prime Minister John Major said so.", "title:Former Prime Minister | run:John Major")]
    [InlineData("Chad Mason left Chad.", "run:Chad Mason | country:Chad")]
    [InlineData(
        "Members of the European Union and NATO agreed.",
        "title:Members | organization:European Union | organization:North Atlantic Treaty Organization"
    )]
    [InlineData("The Kuwaiti parliament voted.", "demonym:Kuwait | organization:Parliament/KW")]
    [InlineData("Hungarian Parliament Speaker Istvan Nagy left.", "demonym:Hungary | title:Parliament Speaker | run:Istvan Nagy")]
    [InlineData("Sao Tome and Principe Foreign Minister Elsa Pinto left.", "country:Sao Tome and Principe | title:Foreign Minister | run:Elsa Pinto")]
    [InlineData("Ivorian officials met Timorese officials.", "demonym:Ivory Coast | title:officials | demonym:East Timor | title:officials")]
    public void Finds_names_and_what_kind_they_are(string text, string expected) => Assert.Equal(expected, Reading.NamesIn(text));

    [Theory]
    [InlineData("Reporters waited in the Lithuanian capital.", "title:Reporters | demonym:Lithuania | place:Vilnius")]
    [InlineData("Reporters waited in Belgium's capital.", "title:Reporters | country:Belgium | place:Brussels")]
    [InlineData("They discussed capital markets.", "")]
    [InlineData("They discussed the capital punishment law.", "")]
    public void The_word_capital_names_a_town_only_after_a_country(string text, string expected) => Assert.Equal(expected, Reading.NamesIn(text));

    [Theory]
    [InlineData("The Kenya-Uganda border stayed closed.", "country:Kenya | country:Uganda")]
    [InlineData("A Serbia-Kosovo summit was proposed.", "country:Serbia | country:Kosovo")]
    public void A_hyphen_between_two_countries_joins_no_name(string text, string expected) => Assert.Equal(expected, Reading.NamesIn(text));

    [Theory]
    [InlineData("Fishing is banned. They like fishing.", "")]
    [InlineData("They marched in May and left on Sunday.", "")]
    [InlineData("However, nobody came.", "")]
    [InlineData("The army left the town.", "")]
    public void A_capital_alone_makes_no_name(string text, string expected) => Assert.Equal(expected, Reading.NamesIn(text));
}
