using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Text;

namespace Graph.Extraction.Topics;

/// <summary>Finds where a text says what is spoken of, asked for or agreed, and reads the issues that stand there.</summary>
/// <remarks>Reads "discussed <em>visa rules</em> and <em>X</em>", "a row over <em>fishing</em>", "<em>recognition of X</em>", "<em>dams</em> were gone
/// through". Refuses "talks on Monday", "discussed the matter", "agreed on a date". Cues: Lexicon/issue-cues.tsv.</remarks>
internal sealed class IssueSlots(Passage passage, IssueNames names)
{
    private const int Reach = 12;

    // Items of a list that are read, so that no sentence costs more than its length.
    private const int Items = 16;

    /// <summary>What a headline puts before a colon: "Nile dam: ministers meet again".</summary>
    public IEnumerable<IssueCandidate> Headline(TokenSpan sentence)
    {
        var colon = sentence.First;
        while (colon < sentence.End && passage.Forms[colon] is not ":")
        {
            colon++;
        }

        // "MUSCAT: Oman will host" says where.
        return colon < sentence.End && colon - sentence.First is > 0 and <= 6 && !passage.IsUpperCase(sentence.First)
            ? List(sentence.First, colon, IssueReach.Any)
            : [];
    }

    /// <summary>Every issue of a sentence that a cue brings in; some overlap.</summary>
    public IEnumerable<IssueCandidate> In(TokenSpan sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (passage.Keys[i].Length == 0)
            {
                continue;
            }

            var (end, cues) = TopicLists.Cues.Longest(passage.Keys, i, sentence.End);
            foreach (var cue in cues)
            {
                if (!FitsTag(cue, i, end))
                {
                    continue;
                }

                foreach (var found in cue.Gives == IssueReach.Whole ? Whole(cue, i, end, sentence.End) : Object(cue, i, end, sentence))
                {
                    yield return found;
                }
            }
        }
    }

    private bool FitsTag(IssueCue cue, int first, int end) =>
        cue.Kind == IssueCueKind.Verb
            ? passage.Part(first) is Upos.Verb or Upos.Aux
            : NounPhrases.IsNoun(passage, end - 1)
                || (passage.Part(first) is Upos.Verb && passage.Part(first - 1) is Upos.Adj or Upos.Det or Upos.Part)
                || (passage.Tag(end - 1) is "VBG" or "IN" && end - first > 1);

    // "recognition of X": named by the cue and what follows it; also "raid by the army into X", "entry of Y into X".
    private IEnumerable<IssueCandidate> Whole(IssueCue cue, int first, int end, int limit)
    {
        if (cue.Kind == IssueCueKind.Verb)
        {
            return Wanted(cue, first, end, limit) is { } wanted ? [wanted] : [];
        }

        var found = With(cue, first, end, end, limit);
        if (found is null && passage.Key(end) is "by" or "of" && NounPhrases.At(passage, end + 1, limit) is { } between)
        {
            found = With(cue, first, end, names.Extended(between).Span.End, limit);
        }

        return found is null ? [] : [found];
    }

    // "refused to withdraw its troops", "flights will be resumed": what is asked for or to come, under the noun for it. What was done is no issue yet.
    private IssueCandidate? Wanted(IssueCue cue, int first, int end, int limit)
    {
        var at = first;
        while (at > 0 && first - at < Reach && passage.Part(at - 1) is Upos.Aux or Upos.Adv or Upos.Part && passage.Tag(at - 1) is not ("MD" or "TO"))
        {
            at--;
        }

        if (passage.Tag(at - 1) is not ("TO" or "MD"))
        {
            return null;
        }

        var phrase = passage.Tag(first) is "VBN" ? Subject(first, passage.SentenceAt(first).First) : NounPhrases.At(passage, end, limit);
        return phrase is { } thing && names.IsThing(thing) ? names.Joined(new TokenSpan(first, end), cue.Word, "of", thing) : null;
    }

    private IssueCandidate? With(IssueCue cue, int first, int end, int preposition, int limit)
    {
        if (!cue.After.Contains(passage.Key(preposition)) || NounPhrases.At(passage, preposition + 1, limit) is not { } read)
        {
            return null;
        }

        var phrase = names.Extended(read);
        return names.Listed(new TokenSpan(first, phrase.Span.End))
            ?? (names.IsThing(phrase) ? names.Joined(new TokenSpan(first, end), cue.Word, passage.Keys[preposition], phrase) : null);
    }

    private IEnumerable<IssueCandidate> Object(IssueCue cue, int first, int end, TokenSpan sentence)
    {
        var direct = cue.After.Contains("direct");
        if (direct)
        {
            foreach (var found in List(end, sentence.End, cue.Gives))
            {
                yield return found;
            }

            var subject = Subject(first, sentence.First);
            for (var items = 0; items < Items && subject is { } phrase; items++, subject = Listmate(phrase, sentence.First))
            {
                if (names.Of(phrase, cue.Gives == IssueReach.Any ? IssueReach.Topic : cue.Gives) is { } passive)
                {
                    yield return passive;
                }
            }
        }

        for (var i = end; !direct && i < sentence.End && i < end + Reach; i++)
        {
            var next = passage.Keys[i] is "such" && passage.Key(i + 1) is "as" && cue.After.Contains("such as") ? i + 2 : i + 1;
            if (next == i + 1 && !cue.After.Contains(passage.Keys[i]))
            {
                if (Closes(cue, i, i == end))
                {
                    yield break;
                }

                continue;
            }

            var any = false;
            foreach (var found in List(next, sentence.End, cue.Gives))
            {
                any = true;
                yield return found;
            }

            if (any)
            {
                yield break;
            }
        }
    }

    // A form of "be" may part a cue from its preposition: "the quarrel was about X".
    private bool Closes(IssueCue cue, int token, bool adjacent) =>
        passage.Forms[token] is ";" or ":" or "." or "“" or "”" or "\"" or ")" || (cue.Kind != IssueCueKind.List && ClosesPhrase(token, adjacent));

    private bool ClosesPhrase(int token, bool adjacent) =>
        passage.Forms[token] is ","
        || passage.Part(token) is Upos.Verb or Upos.Sconj
        || (passage.Part(token) is Upos.Aux && !adjacent)
        || passage.Keys[token] is "that" or "which" or "who" or "and";

    // "X, Y and Z", each a noun phrase of its own; what stands after each with a preposition is passed over.
    private IEnumerable<IssueCandidate> List(int start, int end, IssueReach reach)
    {
        var at = start;
        for (var items = 0; items < Items && NounPhrases.At(passage, at, end) is { } read; items++)
        {
            var phrase = names.Extended(read);
            var after = Behind(phrase.Span.End, end);
            var appended = at > start && passage.Form(at - 1) is ",";
            if (appended && (passage.Part(after) is Upos.Verb or Upos.Aux || passage.Keys[at] is "a" or "an" or "who" or "which"))
            {
                yield break;
            }

            foreach (var found in Item(phrase, end, reach))
            {
                yield return found;
            }

            if (passage.Form(after) is "," && passage.Key(after + 1) is "and" or "or")
            {
                after++;
            }

            // "a meeting in Busan, Republic of Korea" is no list.
            if (after > phrase.Span.End && passage.Form(after) is "," && NounPhrases.At(passage, after + 1, end) is { } next && names.Named(next) is not null)
            {
                yield break;
            }

            if (after + 1 >= end || !(passage.Form(after) is "," or "/" || passage.Key(after) is "and" or "or"))
            {
                yield break;
            }

            at = after + 1;
        }
    }

    // A noun that says nothing by itself leads on to the next: "the situation in X".
    private IEnumerable<IssueCandidate> Item(NounPhrase phrase, int end, IssueReach reach)
    {
        if (names.Of(phrase, reach) is { } found)
        {
            yield return found;
            yield break;
        }

        if (passage.Key(phrase.Span.End) is "of" && !names.IsName(phrase) && NounPhrases.At(passage, phrase.Span.End + 1, end) is { } next)
        {
            if (names.Of(names.Extended(next), reach) is { } inner)
            {
                yield return inner;
            }
        }
    }

    private int Behind(int token, int end)
    {
        for (var steps = 0; steps < 2 && token < end && passage.Part(token) is Upos.Adp; steps++)
        {
            if (NounPhrases.At(passage, token + 1, end) is not { } phrase)
            {
                break;
            }

            token = names.Extended(phrase).Span.End;
        }

        return token;
    }

    // What stands before it in a list.
    private NounPhrase? Listmate(NounPhrase phrase, int limit)
    {
        var at = phrase.Span.First;
        at -= passage.Key(at - 1) is "the" ? 1 : 0;
        var joined = at;
        while (joined > limit && (passage.Form(joined - 1) is "," || passage.Keys[joined - 1] is "and" or "or"))
        {
            joined--;
        }

        return joined < at ? NounPhrases.Before(passage, joined, limit) : null;
    }

    // "X was raised": what stands before the verb's auxiliary.
    private NounPhrase? Subject(int verb, int limit)
    {
        if (passage.Tag(verb) is not ("VBN" or "VBD"))
        {
            return null;
        }

        var at = verb;
        var be = false;
        while (at > limit && verb - at < Reach && passage.Part(at - 1) is Upos.Aux or Upos.Adv or Upos.Part)
        {
            at--;
            be |= passage.Keys[at] is "was" or "were" or "is" or "are" or "been" or "be" or "being";
        }

        return be ? NounPhrases.Before(passage, at, limit) : null;
    }
}
