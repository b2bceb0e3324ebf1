using Graph.Text.Models;

namespace Graph.Training.Corpora;

/// <summary>Where each model's knowledge comes from, as its header names it.</summary>
internal static class Sources
{
    private const string Licence = "CC-BY-SA-4.0";
    private const string Ewt = "UD English EWT 2.16, train (CC BY-SA 4.0)";
    private const string Gum = "UD English GUM, open genres, train (annotations CC BY 4.0, texts CC BY / CC BY-SA / public domain)";
    private const string Speeches = "UN General Debate speeches 2000-2022 (CC0)";
    private const string History = "Office of the Historian, country histories (public domain)";
    private const string Redocred = "Re-DocRED, dev and test (MIT, text CC BY-SA)";
    private const string Wikigold = "Wikigold (CC BY 4.0)";
    private const string CrossNer = "CrossNER politics, train (MIT, text CC BY-SA)";

    private const string Lists = "The gazetteers of Graph.Text (places in part from GeoNames, CC BY 4.0)";

    /// <summary>The header of the model called <paramref name="name"/>.</summary>
    public static ModelHeader Header(string name, params string[] scores)
    {
        string[] sources = name switch
        {
            "lexicon" => [Ewt, Gum, Speeches, History, Redocred, Wikigold, CrossNer],
            "names" => [Redocred, Wikigold, CrossNer, Gum, Ewt, Lists],
            _ => [Ewt, Gum],
        };
        return new ModelHeader(name, [.. sources], Licence, [.. scores]);
    }
}
