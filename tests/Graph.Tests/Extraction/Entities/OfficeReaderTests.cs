using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Entities;

public sealed class OfficeReaderTests
{
    [Theory]
    [InlineData("Kenyan Foreign Minister Amina Odhiambo flew home.", "Amina Odhiambo: Foreign Minister of Kenya")]
    [InlineData("Amina Odhiambo, Kenya's foreign minister, flew home.", "Amina Odhiambo: foreign minister of Kenya")]
    [InlineData("Amina Odhiambo, the foreign minister of Kenya, flew home.", "Amina Odhiambo: foreign minister of Kenya")]
    [InlineData("The foreign minister of Kenya, Amina Odhiambo, flew home.", "Amina Odhiambo: foreign minister of Kenya")]
    [InlineData("The Kenyan president, Daniel Mutai, flew home.", "Daniel Mutai: president of Kenya")]
    [InlineData("Former Bolivian president Luis Quiroga flew home.", "Luis Quiroga: former president of Bolivia")]
    [InlineData("Acting Bulgarian Prime Minister Georgi Stanev flew home.", "Georgi Stanev: Prime Minister of Bulgaria")]
    [InlineData("The secretary general of NATO, Lars Holm, flew home.", "Lars Holm: secretary general of North Atlantic Treaty Organization")]
    [InlineData("Norwegian Foreign Ministry spokesman Per Dahl said so.", "Per Dahl: Foreign Ministry spokesman of Norway")]
    [InlineData(
        "Ukrainian Deputy Prime Minister Olha Bondar and Polish Defence Minister Jan Mazur signed.",
        "Olha Bondar: Deputy Prime Minister of Ukraine | Jan Mazur: Defence Minister of Poland"
    )]
    [InlineData("Uruguay's ambassador to Chile, Pedro Rey, left.", "Pedro Rey: ambassador of Uruguay")]
    [InlineData("Pedro Rey, Uruguay's ambassador to Chile, left.", "Pedro Rey: ambassador of Uruguay")]
    [InlineData("Moroccan King Hassan II received guests.", "Hassan II: King of Morocco")]
    [InlineData(
        "British Prime Minister Harold Wilson and French President Georges Pompidou dined.",
        "Harold Wilson: Prime Minister of United Kingdom | Georges Pompidou: President of France"
    )]
    [InlineData("Mongolian foreign minister Batbold Ganzorig, 54, left.", "Batbold Ganzorig: foreign minister of Mongolia")]
    [InlineData("Egyptian President Nabil Farouk's adviser left.", "Nabil Farouk: President of Egypt")]
    [InlineData(
        "The defence ministers of Estonia and Latvia met on Monday. Latvia's Andris Kalns said that was enough.",
        "Andris Kalns: defence minister of Latvia"
    )]
    [InlineData("Tomas Berg, who heads the Nordic Council, flew home.", "Tomas Berg: head of the Nordic Council of Nordic Council")]
    [InlineData("Lena Fischer is the German ambassador to Japan.", "Lena Fischer: ambassador of Germany")]
    [InlineData("Omar Diallo was elected president of Senegal.", "Omar Diallo: elected president of Senegal")]
    [InlineData("Chen Hua, who served as foreign minister of Singapore, flew home.", "Chen Hua: former foreign minister of Singapore")]
    [InlineData(
        "Oleg Smirnov, who advises President Ivan Petrov of Russia, flew home.",
        "Oleg Smirnov: adviser to Ivan Petrov of Russia | Ivan Petrov: President of Russia"
    )]
    [InlineData(
        "Jan de Vries, a former Dutch minister who has been the UN special envoy for Yemen, flew home.",
        "Jan de Vries: former minister of Netherlands | Jan de Vries: special envoy of United Nations"
    )]
    [InlineData("The secretary of Russia's Security Council, Oleg Smirnov, flew home.", "Oleg Smirnov: secretary of Security Council of Russia")]
    [InlineData(
        "Ukraine's minister for regional development and housing, Olha Bondar, flew home.",
        "Olha Bondar: minister for regional development and housing of Ukraine"
    )]
    [InlineData("The envoy of the African Union, H.E. Tadesse Worku, flew home.", "Tadesse Worku: envoy of African Union")]
    [InlineData("Peru's Ambassador to the United States Luis Vega flew home.", "Luis Vega: Ambassador of Peru")]
    [InlineData("Luis Vega - Peru's foreign minister - flew home.", "Luis Vega: foreign minister of Peru")]
    [InlineData("California Governor Gary Nelson flew home.", "Gary Nelson: Governor of United States")]
    [InlineData(
        "The Kenyan president, John Mwangi, came. One of his advisers, Peter Otieno, did not.",
        "John Mwangi: president of Kenya | Peter Otieno: adviser of Kenya"
    )]
    [InlineData("Eritrea, whose army fought on Ethiopia's side and whose president, Musa Idris, was not invited, waited.", "Musa Idris: president of Eritrea")]
    [InlineData(
        "Carlos Rojas, the Chilean president, flew home. His predecessor, Luis Pinto, did not.",
        "Carlos Rojas: president of Chile | Luis Pinto: former president of Chile"
    )]
    [InlineData(
        "Claire Petit, the American secretary of state, met her Danish opposite number, Lars Holm.",
        "Claire Petit: secretary of state of United States | Lars Holm: foreign minister of Denmark"
    )]
    [InlineData("Luis Vega and Pedro Rojas, the presidents of Peru and Chile, flew home.", "Luis Vega: president of Peru | Pedro Rojas: president of Chile")]
    [InlineData(
        "The foreign ministers of Peru, Luis Vega, and Chile, Pedro Rojas, flew home.",
        "Luis Vega: foreign minister of Peru | Pedro Rojas: foreign minister of Chile"
    )]
    [InlineData(
        "Paul Keita of Mali and Felix Mba of Gabon sat down together. The two presidents agreed.",
        "Paul Keita: president of Mali | Felix Mba: president of Gabon"
    )]
    [InlineData(
        "President Ivan Petrov of Russia met President Wang Li of China. Their foreign ministers, Oleg Smirnov and Zhao Min, signed.",
        "Ivan Petrov: President of Russia | Wang Li: President of China | Oleg Smirnov: foreign minister of Russia | Zhao Min: foreign minister of China"
    )]
    [InlineData("The European Union waited. The commissioner for fisheries, Eva Toth, flew home.", "Eva Toth: commissioner for fisheries of European Union")]
    public void Reads_the_office_and_whose_it_is(string text, string expected) => Assert.Equal(expected, Reading.Offices(text));

    [Theory]
    [InlineData("Norway will sign, the prime minister, Lars Holm said.", "")]
    [InlineData("Norway told the prime minister, Lars Holm said.", "")]
    [InlineData("The president met Lars Holm in Oslo.", "")]
    [InlineData("Lars Holm criticised the Norwegian prime minister.", "")]
    [InlineData("The Icelandic government said Tomas Berg would pay.", "")]
    [InlineData("The defence ministers of Estonia and Latvia met on Monday. Poland's Jan Mazur said that was enough.", "")]
    [InlineData("Lars Holm, who led the talks in Oslo, flew home.", "")]
    [InlineData("Lars Holm wants to be the Norwegian prime minister.", "")]
    [InlineData("Lars Holm is not the Norwegian prime minister.", "")]
    [InlineData("Lars Holm could become prime minister of Norway.", "")]
    [InlineData("Lars Holm, a cousin of the Norwegian prime minister, flew home.", "")]
    [InlineData("The predecessor of the Norwegian prime minister flew home with Lars Holm.", "")]
    [InlineData("Their foreign ministers flew home with Lars Holm of Norway.", "")]
    [InlineData("Lars Holm of Norway and Pekka Aho flew home. The two presidents agreed.", "")]
    [InlineData("The Norwegian, Lars Holm said, flew home.", "")]
    [InlineData("A meeting of the commissioner for fisheries with Lars Holm was put off.", "")]
    public void Gives_nobody_the_office_of_another(string text, string expected) => Assert.Equal(expected, Reading.Offices(text));
}
