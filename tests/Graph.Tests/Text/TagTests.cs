using Graph.Text;
using Xunit;

namespace Graph.Tests.Text;

public sealed class TagTests
{
    [Theory]
    [InlineData("The ministers met in Oslo.", "Det Noun Verb Adp Propn Punct")]
    [InlineData("She will not attend the summit.", "Pron Aux Part Verb Det Noun Punct")]
    [InlineData("They agreed that the talks would resume.", "Pron Verb Sconj Det Noun Aux Verb Punct")]
    [InlineData("Five new envoys quickly left.", "Num Adj Noun Adv Verb Punct")]
    public void Gives_parts_of_speech(string text, string expected)
    {
        var read = Language.Read(text);

        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, read.Tokens.Length).Select(read.Upos)));
    }

    [Theory]
    [InlineData("The ministers met and spoke.", "the minister meet and speak .")]
    [InlineData("He has been trying better ways.", "he have be try good way .")]
    [InlineData("They've won; we didn’t.", "they have win ; we do not .")]
    [InlineData("They blamed us and ruled it out.", "they blame we and rule it out .")]
    [InlineData("They planned it, asked for it and sailed.", "they plan it , ask for it and sail .")]
    public void Gives_dictionary_forms(string text, string expected)
    {
        var read = Language.Read(text);

        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, read.Tokens.Length).Select(read.Lemma)));
    }

    [Theory]
    [InlineData("The letter was sent to Oslo.", "sent", true)]
    [InlineData("The letter has not yet been sent.", "sent", true)]
    [InlineData("The letter sent by the envoy arrived.", "sent", true)]
    [InlineData("They have sent the letter.", "sent", false)]
    [InlineData("They have not yet sent the letter.", "sent", false)]
    public void Tells_passive_participles_from_perfect_ones(string text, string form, bool passive)
    {
        var read = Language.Read(text);
        var token = Enumerable.Range(0, read.Tokens.Length).Single(i => read.Form(i) == form);

        Assert.Equal(VerbForm.PastParticiple, read.Morphology(token).Form);
        Assert.Equal(passive, read.Morphology(token).Passive);
    }

    [Fact]
    public void Reads_number_person_tense_and_degree()
    {
        var read = Language.Read("He met bigger delegations and says so.");

        Assert.Equal((GrammaticalNumber.Singular, 3), (read.Morphology(0).Number, read.Morphology(0).Person));
        Assert.Equal((Tense.Past, VerbForm.Finite), (read.Morphology(1).Tense, read.Morphology(1).Form));
        Assert.Equal(Degree.Comparative, read.Morphology(2).Degree);
        Assert.Equal(GrammaticalNumber.Plural, read.Morphology(3).Number);
        Assert.Equal((Tense.Present, 3), (read.Morphology(5).Tense, read.Morphology(5).Person));
    }

    [Fact]
    public void Tags_do_not_depend_on_diacritics_quotes_or_threads()
    {
        var plain = Language.Read("Erdogan's envoy said \"no\" in Malmo.");
        var marked = Language.Read("Erdoğan’s envoy said “no” in Malmö.");

        var tags = Enumerable
            .Range(0, 8)
            .AsParallel()
            .Select(_ => string.Join(' ', Enumerable.Range(0, marked.Tokens.Length).Select(marked.Xpos)))
            .Distinct()
            .Single();

        Assert.Equal(string.Join(' ', Enumerable.Range(0, plain.Tokens.Length).Select(plain.Xpos)), tags);
    }

    [Fact]
    public void Finds_the_sentence_of_a_token()
    {
        var read = Language.Read("One. Two three. Four.");

        Assert.Equal([0, 0, 1, 1, 1, 2, 2], Enumerable.Range(0, read.Tokens.Length).Select(read.SentenceOf));
    }

    [Theory]
    [InlineData("The colonial governments of Maryland, Virginia and Georgia all sent commissioners to the Congress.", "sent", "VBD")]
    [InlineData("Enraged colonists responded by encouraging a general boycott of British goods.", "responded", "VBD")]
    [InlineData("The envoy left (right) and the minister.", "left", "VBD")]
    [InlineData("A treaty signed in Lima and a map drawn by hand", "signed", "VBN")]
    [InlineData("The treaty signed in Lima has been lost.", "signed", "VBN")]
    public void A_sentence_with_a_full_stop_has_a_finite_verb(string text, string word, string tag)
    {
        var read = Language.Read(text);

        Assert.Equal(tag, read.Xpos(Enumerable.Range(0, read.Tokens.Length).First(token => read.Form(token) == word)));
    }

    [Fact]
    public void Refuses_tokens_that_are_not_there()
    {
        var read = Language.Read("One.");

        Assert.Throws<ArgumentOutOfRangeException>(() => read.Upos(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => read.Lemma(-1));
    }

    [Fact]
    public void Every_model_names_its_sources_licence_and_scores()
    {
        Assert.NotEmpty(Language.Models);
        Assert.All(Language.Models, model => Assert.True(model.Name.Length > 0 && model.Licence.Length > 0 && model.Sources.Length > 0));
    }
}
