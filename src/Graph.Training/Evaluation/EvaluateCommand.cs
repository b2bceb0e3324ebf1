using System.Globalization;
using Graph.Text;
using Graph.Text.Names;
using Graph.Text.Parsing;
using Graph.Text.Tagging;
using Graph.Text.Words;
using Graph.Training.Corpora;
using Graph.Training.Names;
using Graph.Training.Parsing;

namespace Graph.Training.Evaluation;

/// <summary>Scores the models that ship with Graph.Text on the development corpora and prints one table.</summary>
internal static class EvaluateCommand
{
    public static void Run(string folder)
    {
        Console.WriteLine("| corpus | text | measure | score |");
        Console.WriteLine("| --- | --- | --- | ---: |");
        foreach (var (name, part) in new[] { ("EWT dev", "ud-ewt"), ("GUM dev", "gum-open") })
        {
            var treebank = Treebank.Read(Path.Combine(folder, part, "dev.conllu"));
            GoldTokens(name, treebank);
            var raw = RawTextScores.Of(treebank, ParsingMode.Accurate);
            Row(name, "raw", "tokens F1", raw.Tokens.F1);
            Row(name, "raw", "sentences F1", raw.Sentences.F1);
            Row(name, "raw", "UPOS F1", raw.Upos.F1);
            Row(name, "raw", "LAS F1, accurate", raw.Labelled.F1);
            Row(name, "raw", "LAS F1, fast", RawTextScores.Of(treebank, ParsingMode.Fast).Labelled.F1);
        }

        var examples = new NameExamples(Lexicon.Shared, Tagger.Shared);
        foreach (var (name, file) in new[] { ("UNER EWT dev", "uner-ewt-dev"), ("CrossNER politics dev", "crossner-politics-dev") })
        {
            var score = NameScores.Of(examples.Of(NameCorpus.Read(Path.Combine(folder, "ner", file + ".bio")), adapt: false, strict: false), NameFinder.Shared);
            Row(name, "gold tokens", "names F1", score.All.F1);
            Row(name, "gold tokens", "names precision", score.All.Precision);
            Row(name, "gold tokens", "names recall", score.All.Recall);
            Row(name, "gold tokens", "countries found", score.Countries.Recall);
        }
    }

    private static void GoldTokens(string name, IReadOnlyList<TreeSentence> treebank)
    {
        var sentences = ParseCommand.Tagged(treebank, Lexicon.Shared, Tagger.Shared);
        int upos = 0,
            xpos = 0,
            lemmas = 0,
            all = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var token = sentence.Source.Tokens[i];
                var tag = Tagger.Shared.Tags.Names[sentence.Tags[i]];
                var bar = tag.IndexOf('|', StringComparison.Ordinal);
                upos += tag[..bar] == token.Upos ? 1 : 0;
                xpos += tag[(bar + 1)..] == token.Xpos ? 1 : 0;
                lemmas += Text.Lemmas.Lemmatizer.Shared.Lemma(token.Form, tag[(bar + 1)..]) == token.Lemma ? 1 : 0;
                all++;
            }
        }

        Row(name, "gold tokens", "UPOS", 100.0 * upos / all);
        Row(name, "gold tokens", "XPOS", 100.0 * xpos / all);
        Row(name, "gold tokens", "lemmas", 100.0 * lemmas / all);
        foreach (var (mode, beam) in new[] { ("accurate", DocumentTrees.AccurateBeam), ("fast", 1) })
        {
            var score = AttachmentScore.Of(sentences, Parser.Shared, beam);
            Row(name, "gold tokens", $"UAS, {mode}", score.Unlabelled);
            Row(name, "gold tokens", $"LAS, {mode}", score.Labelled);
        }
    }

    private static void Row(string corpus, string text, string measure, double score) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {corpus} | {text} | {measure} | {score:F2} |"));
}
