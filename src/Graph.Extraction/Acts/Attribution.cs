using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Acts;

/// <summary>Who commits to what each token says, where the writer only passes it on.</summary>
/// <remarks>Reads "X said that …", "…, said X", "… , he told reporters, …", "according to X", "a statement from X says", "in X's words", and a quotation that
/// runs on after the sentence that tells whose it is. What one reports of another is the other's. Refuses what stands beside the saying:
/// of "X, who met Y, said that …" only what follows is X's.</remarks>
internal sealed class Attribution
{
    private readonly Passage passage;
    private readonly Scene scene;
    private readonly Parties parties;
    private readonly Clauses clauses;
    private readonly Speaker?[] speakers;
    private readonly int[] saidBy;

    public Attribution(Scene scene, Parties parties, Clauses clauses)
    {
        (this.scene, this.parties, this.clauses) = (scene, parties, clauses);
        passage = scene.Passage;
        speakers = new Speaker?[passage.Count];
        saidBy = new int[passage.Count];
        foreach (var sentence in passage.Sentences)
        {
            Read(passage.Tokens(sentence.Index));
        }

        Quotations();
    }

    /// <summary>Who says what a token says; <c>null</c> for the writer.</summary>
    public Speaker? At(int token) => speakers[token];

    /// <summary>The verb of saying that a token's clause hangs on; −1 where there is none.</summary>
    public int Verb(int token) => saidBy[token] - 1;

    /// <summary>Who speaks by a verb of saying; <c>null</c> where the tree names nobody.</summary>
    public Speaker? Of(int verb)
    {
        var who = clauses.Actors(verb);
        var subject = clauses.Subject(verb);
        var text =
            subject >= 0
                ? parties.At(subject) is { } named
                    ? passage.Text(named.Span)
                    : Phrase(subject)
                : string.Empty;
        if (who.Length >= 1)
        {
            return new Speaker(who[0], text.Length > 0 ? text : scene.Entities.Name(who[0]));
        }

        return subject >= 0 && passage.Keys[subject] is not ("it" or "which" or "that" or "who" or "this" or "there") ? new Speaker(null, text) : null;
    }

    private void Read(TokenSpan sentence)
    {
        // Outer sayings first, so that what one reports of another is the other's.
        var sayings = new List<(int Depth, int Verb)>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((WordLists.SpeechVerbs.ContainsKey(passage.Keys[i]) && passage.IsVerb(i)) || passage.Keys[i] is "according")
            {
                sayings.Add((Depth(i), i));
            }
        }

        foreach (var (_, verb) in sayings.OrderBy(saying => saying.Depth).ThenBy(saying => saying.Verb))
        {
            if (passage.Keys[verb] is "according")
            {
                Source(verb, sentence);
            }
            else if (Of(verb) is { } speaker)
            {
                Saying(verb, speaker);
            }
        }
    }

    private void Saying(int verb, Speaker speaker)
    {
        foreach (var child in passage.Children(verb))
        {
            if (passage.Relation(child) is "ccomp" || (passage.Relation(child) is "parataxis" && !IsInserted(child)))
            {
                Fill(child, verb, speaker, -1);
            }
        }

        // "…, X said": what the saying is thrown into.
        if (passage.Head(verb) is >= 0 and var head && passage.Relation(verb) is "parataxis" && IsInserted(verb))
        {
            Fill(head, verb, speaker, verb);
        }
    }

    // "according to X": the clause that it hangs on.
    private void Source(int according, TokenSpan sentence)
    {
        var noun = passage.Relation(according) is "case" ? passage.Head(according) : -1;
        if (noun < 0 || noun >= sentence.End)
        {
            return;
        }

        var who = parties.Acting(noun);
        var speaker = new Speaker(who.IsEmpty ? null : who[0], parties.At(noun) is { } named ? passage.Text(named.Span) : Phrase(noun));
        if (passage.Head(noun) is >= 0 and var head)
        {
            // "X, according to two broadcasters, flew to Y": of the whole clause, though the tree hangs it on X.
            while (
                passage.Part(head) is Graph.Text.Upos.Noun or Graph.Text.Upos.Propn
                && passage.Relation(head) is "nsubj" or "nsubj:pass" or "appos" or "flat" or "nmod"
            )
            {
                head = passage.Head(head);
            }

            Fill(head, according, speaker, noun);
        }
    }

    private void Fill(int head, int verb, Speaker speaker, int except)
    {
        var open = new Stack<int>([head]);
        while (open.TryPop(out var token))
        {
            if (token == except)
            {
                continue;
            }

            speakers[token] = speaker;
            saidBy[token] = verb + 1;
            foreach (var child in passage.Children(token))
            {
                open.Push(child);
            }
        }
    }

    // A saying that holds its own content is no insertion.
    private bool IsInserted(int verb)
    {
        if (!WordLists.SpeechVerbs.ContainsKey(passage.Keys[verb]))
        {
            return false;
        }

        foreach (var child in passage.Children(verb))
        {
            if (passage.Relation(child) is "ccomp" || (passage.Relation(child) is "obj" && child != clauses.Subject(verb)))
            {
                return false;
            }
        }

        return true;
    }

    // What stands in quotation marks belongs to who is told to speak in the sentences that it touches.
    private void Quotations()
    {
        var first = -1;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Forms[i] is "“" or "``" || (passage.Forms[i] is "\"" && first < 0))
            {
                first = first < 0 ? i : first;
            }
            else if (first >= 0 && passage.Forms[i] is "”" or "''" or "\"")
            {
                Quotation(first, i);
                first = -1;
            }
        }
    }

    private void Quotation(int first, int end)
    {
        var from = passage.SentenceAt(first).First;
        var to = passage.SentenceAt(end).End;
        if (end - first < 5)
        {
            return;
        }

        var (said, verb) = ((Speaker?)null, -1);
        for (var i = from; i < to && said is null; i++)
        {
            if ((i < first || i > end) && WordLists.SpeechVerbs.ContainsKey(passage.Keys[i]) && passage.IsVerb(i) && Of(i) is { } speaker)
            {
                (said, verb) = (speaker, i);
            }
        }

        for (var i = first; said is not null && i < end; i++)
        {
            if (speakers[i] is null)
            {
                (speakers[i], saidBy[i]) = (said, verb + 1);
            }
        }
    }

    private int Depth(int token)
    {
        var depth = 0;
        for (var at = passage.Head(token); at >= 0 && depth < 40; at = passage.Head(at))
        {
            depth++;
        }

        return depth;
    }

    // The words of a noun phrase up to its noun.
    private string Phrase(int noun)
    {
        var first = noun;
        foreach (var child in passage.Children(noun))
        {
            if (child < first && passage.Relation(child) is "det" or "amod" or "compound" or "nummod" or "nmod:poss" or "flat")
            {
                first = child;
            }
        }

        return passage.Text(new TokenSpan(first, noun + 1));
    }
}
