using Graph.Training.Corpora;
using Graph.Training.Evaluation;
using Xunit;

namespace Graph.Tests.Training;

public sealed class TreebankTests
{
    private const string File = """
        # newdoc id = d1
        # sent_id = s1
        # newpar
        1	Envoys	envoy	NOUN	NNS	Number=Plur	4	nsubj	_	_
        2-3	can't	_	_	_	_	_	_	_	SpaceAfter=No
        2	ca	can	AUX	MD	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	,	,	PUNCT	,	_	0	root	_	_

        # sent_id = s2
        1	Yes	yes	INTJ	UH	_	0	root	_	SpaceAfter=No
        1.1	left	leave	VERB	VBD	_	_	_	_	_
        2	.	.	PUNCT	.	_	1	punct	_	_

        # newpar
        # sent_id = s3
        1	No	no	INTJ	UH	_	0	root	_	_

        """;

    [Fact]
    public void Reads_words_of_joined_tokens_and_leaves_empty_nodes_out()
    {
        var sentences = Read(File);

        Assert.Equal(["Envoys ca n't ,", "Yes .", "No"], sentences.Select(sentence => string.Join(' ', sentence.Tokens.Select(token => token.Form))));
        Assert.Equal([3, 3, 3, -1], sentences[0].Tokens.Select(token => token.Head));
        Assert.Equal([true, false, false, true], sentences[0].Tokens.Select(token => token.SpaceAfter));
    }

    [Fact]
    public void Raw_text_has_the_words_where_it_says()
    {
        var raw = RawText.Of(Read(File));

        Assert.Equal("Envoys can't, Yes.\n\nNo ", raw.Text);
        Assert.Equal(["Envoys", "ca", "n't", ",", "Yes", ".", "No"], raw.Words.Select(word => raw.Text[word.Start..word.End]));
    }

    [Fact]
    public void Refuses_rows_with_too_few_columns() => Assert.Throws<FormatException>(() => Read("1\tEnvoys\tenvoy\n\n"));

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 2, 2, 50)]
    [InlineData(2, 2, 6, 50)]
    public void F1_weighs_precision_and_recall(int right, int found, int gold, double expected) => Assert.Equal(expected, new Score(right, found, gold).F1);

    private static List<TreeSentence> Read(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllText(path, text);
            return Treebank.Read(path);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }
}
