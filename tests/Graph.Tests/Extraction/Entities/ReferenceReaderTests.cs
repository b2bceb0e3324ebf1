using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Entities;

public sealed class ReferenceReaderTests
{
    [Theory]
    [InlineData("Spanish Prime Minister Elena Vidal spoke. She left.", "Spanish=Spain | Elena Vidal=Elena Vidal | She=Elena Vidal")]
    [InlineData(
        "Lithuanian President Jonas Kazlauskas met his Latvian counterpart, Andris Ozols.",
        "Lithuanian=Lithuania | Jonas Kazlauskas=Jonas Kazlauskas | his=Jonas Kazlauskas | Latvian=Latvia | Andris Ozols=Andris Ozols"
    )]
    [InlineData(
        "Lithuanian President Jonas Kazlauskas met Latvian President Andris Ozols. The two leaders dined.",
        "Lithuanian=Lithuania | Jonas Kazlauskas=Jonas Kazlauskas | Latvian=Latvia | Andris Ozols=Andris Ozols | The two leaders=Andris Ozols+Jonas Kazlauskas"
    )]
    [InlineData("Kenya and Uganda signed a pact. Both countries hailed it.", "Kenya=Kenya | Uganda=Uganda | Both countries=Kenya+Uganda")]
    [InlineData("Kenya and Uganda signed. The two countries left.", "Kenya=Kenya | Uganda=Uganda | The two countries=Kenya+Uganda")]
    [InlineData(
        "Chilean Foreign Minister Rosa Mella spoke. The Chilean foreign minister left.",
        "Chilean=Chile | Rosa Mella=Rosa Mella | Chilean=Chile | foreign minister=Rosa Mella"
    )]
    [InlineData("Chilean President Ana Diaz spoke. The Diaz administration left.", "Chilean=Chile | Ana Diaz=Ana Diaz | Diaz=Chile")]
    [InlineData(
        "Lithuanian President Jonas Kazlauskas spoke. Kazlauskas left.",
        "Lithuanian=Lithuania | Jonas Kazlauskas=Jonas Kazlauskas | Kazlauskas=Jonas Kazlauskas"
    )]
    [InlineData(
        "Bolivian Foreign Minister Jorge Paz received his Peruvian counterpart.",
        "Bolivian=Bolivia | Jorge Paz=Jorge Paz | his=Jorge Paz | Peruvian=Peru | counterpart=Peru"
    )]
    [InlineData(
        "Peruvian President Luis Baeza spoke with Chilean President Hugo Diaz. Whenever he met Diaz, he said, he would raise it.",
        "Peruvian=Peru | Luis Baeza=Luis Baeza | Chilean=Chile | Hugo Diaz=Hugo Diaz | he=Luis Baeza | Diaz=Hugo Diaz | he=Luis Baeza | he=Luis Baeza"
    )]
    [InlineData("US Secretary of State Carl Bond spoke. The secretary of state left.", "US=United States | Carl Bond=Carl Bond | secretary of state=Carl Bond")]
    [InlineData(
        "Peruvian President Luis Baeza wants a loan. Chilean President Hugo Diaz saw him on Monday.",
        "Peruvian=Peru | Luis Baeza=Luis Baeza | Chilean=Chile | Hugo Diaz=Hugo Diaz | him=Luis Baeza"
    )]
    public void Finds_who_is_meant(string text, string expected) => Assert.Equal(expected, Reading.Mentions(text));

    [Theory]
    [InlineData("Kenya signed a pact. It was hailed.", "Kenya=Kenya")]
    [InlineData("The minister left.", "")]
    [InlineData("Chilean Foreign Minister Rosa Mella spoke. The secretary of state left.", "Chilean=Chile | Rosa Mella=Rosa Mella")]
    [InlineData("Someone thanked the prime minister.", "")]
    [InlineData("Kenya and Uganda signed. The two men left.", "Kenya=Kenya | Uganda=Uganda")]
    [InlineData("The two leaders left.", "")]
    [InlineData("Both countries left.", "")]
    public void Leaves_open_what_nothing_before_answers(string text, string expected) => Assert.Equal(expected, Reading.Mentions(text));
}
