using Graph.Text;
using Xunit;

namespace Graph.Tests.Text;

public sealed class NameTests
{
    [Theory]
    [InlineData("President Marta Diaz of Peru met the Kenyan envoy in Nairobi.", "Marta Diaz/Person Peru/Location Kenyan/Nationality Nairobi/Location")]
    [InlineData("The United Nations and the African Union sent observers to Mali.", "United Nations/Organization African Union/Organization Mali/Location")]
    [InlineData("Erdoğan flew to São Paulo.", "Erdoğan/Person São Paulo/Location")]
    [InlineData("The leader declared the cease fire after Israel killed its former leader.", "Israel/Location")]
    [InlineData("He wrote to Michael Jordan in Jordan.", "Michael Jordan/Person Jordan/Location")]
    [InlineData("The talks ended without a result.", "")]
    [InlineData("He will march in may.", "")]
    public void Finds_names_and_their_kinds(string text, string expected)
    {
        var read = Language.Read(text);

        Assert.Equal(expected, string.Join(' ', read.Names.Select(name => name.Range.In(text) + "/" + name.Kind)));
    }

    [Theory]
    [InlineData("Kenya and Oman to Hold Talks in Geneva")]
    [InlineData("KENYA AND OMAN TO HOLD TALKS IN GENEVA")]
    [InlineData("kenya and oman hold talks in geneva.")]
    [InlineData("Kenya Sends Envoy to Oman for Talks in Geneva")]
    [InlineData("kenya fires envoy to oman after geneva talks")]
    public void Headlines_in_any_case_keep_their_places(string text)
    {
        var places = Language.Read(text).Names.Where(name => name.Kind == NameKind.Location).Select(name => name.Range.In(text).ToUpperInvariant());

        Assert.Equal(["KENYA", "OMAN", "GENEVA"], places);
    }

    [Theory]
    [InlineData("Luiz Inácio Moura met Péter Szabó in Łódź.", "Luiz Inacio Moura met Peter Szabo in Lodz.")]
    [InlineData("Türkiye and Curaçao wrote to São Tomé and Príncipe.", "Turkiye and Curacao wrote to Sao Tome and Principe.")]
    [InlineData("Côte d’Ivoire’s envoy flew from Zürich to Malmö.", "Cote d'Ivoire's envoy flew from Zurich to Malmo.")]
    [InlineData("He met José Ibáñez in Bogotá.", "He met Jose\u0301 Iba\u0301n\u0303ez in Bogota\u0301.")]
    public void Letters_with_diacritics_are_as_those_without(string marked, string plain)
    {
        var found = Language.Read(marked).Names.Select(name => (name.First, name.End, name.Kind)).ToArray();

        Assert.True(found.Length > 1);
        Assert.Equal(found, Language.Read(plain).Names.Select(name => (name.First, name.End, name.Kind)));
    }

    [Fact]
    public void Names_lie_inside_their_sentences_and_do_not_overlap()
    {
        const string Text = "Diaz met Moe. In Oslo, Norway, the Red Cross and the U.N. said: “We thank Kenya’s Amina Otieno.”\n\nOttawa\nLima";

        var read = Language.Read(Text);

        Assert.NotEmpty(read.Names);
        var last = 0;
        foreach (var name in read.Names)
        {
            Assert.True(name.First >= last && name.End > name.First);
            Assert.Equal(read.SentenceOf(name.First), read.SentenceOf(name.End - 1));
            Assert.Equal(read.Tokens[name.First].Range.Start, name.Range.Start);
            Assert.Equal(read.Tokens[name.End - 1].Range.End, name.Range.End);
            last = name.End;
        }
    }
}
