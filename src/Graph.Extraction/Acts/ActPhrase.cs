using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Text;

namespace Graph.Extraction.Acts;

/// <summary>A listed verb phrase found in the tree: "lodged a strong protest with" for <c>lodge a protest with</c>.</summary>
/// <param name="Verb">The row.</param>
/// <param name="Head">The token of the verb.</param>
/// <param name="End">After the last word of the phrase that stands right of the verb.</param>
/// <param name="Noun">The noun that the phrase holds ("protest"); −1 for none.</param>
/// <param name="Governed">The noun under the phrase's last preposition; −1 for none.</param>
/// <param name="Content">The clause that the phrase's "to" or "that" opens; −1 for none.</param>
internal sealed record ActPhrase(ActionVerb Verb, int Head, int End, int Noun, int Governed, int Content)
{
    private const int Reach = 14;

    /// <summary>The longest listed phrase whose verb is a token; <c>null</c> for none.</summary>
    public static ActPhrase? At(Passage passage, Parties parties, Clauses clauses, int head)
    {
        var verbs = ActionVerbs.Of(passage.Keys[head]);
        var negated = !verbs.IsEmpty && clauses.IsNegated(head);
        // "did not accept the offer" refuses, whatever longer phrase agrees.
        foreach (var verb in negated ? verbs.Where(verb => verb.Refuses).Concat(verbs.Where(verb => !verb.Refuses)) : verbs.Where(verb => !verb.Refuses))
        {
            if (Match(passage, parties, verb, head) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static ActPhrase? Match(Passage passage, Parties parties, ActionVerb verb, int head)
    {
        var noun = -1;
        var governed = -1;
        var content = -1;
        var end = head + 1;
        foreach (var word in verb.Words)
        {
            var next = Next(passage, end);
            if (passage.Key(next) == word)
            {
                end = next + 1;
                var relation = passage.Relation(next);
                if (relation is "case" or "mark")
                {
                    governed = relation is "case" ? passage.Head(next) : governed;
                    content = relation is "mark" ? passage.Head(next) : content;
                }
                else if (passage.Part(next) is Upos.Noun or Upos.Adj)
                {
                    noun = next;
                }

                continue;
            }

            var at = Below(passage, parties, word, head, noun, governed);
            if (at < 0)
            {
                return null;
            }

            switch (passage.Relation(at))
            {
                case "case":
                    governed = passage.Head(at);
                    break;
                case "mark":
                    content = passage.Head(at);
                    break;
                case "compound:prt" or "advmod":
                    break;
                default:
                    noun = at;
                    break;
            }

            end = at > end && at - head < Reach ? at + 1 : end;
        }

        return new ActPhrase(verb, head, end, noun, governed == noun ? -1 : governed, content);
    }

    // "handed X a note over the matter" is not "handed over".
    private static bool IsParticle(string word) =>
        word is "over" or "off" or "up" or "out" or "down" or "back" or "away" or "in" or "through" or "aside" or "apart" or "along" or "around";

    // The next word that is no article, possessive or quotation mark.
    private static int Next(Passage passage, int token)
    {
        for (var steps = 0; steps < 3 && (ActionVerbs.Passed.Contains(passage.Key(token)) || passage.Form(token) is "“" or "\"" or "‘"); steps++)
        {
            token++;
        }

        return token;
    }

    // A word of the phrase that hangs on the verb, on its noun, or is the noun itself.
    private static int Below(Passage passage, Parties parties, string word, int head, int noun, int governed)
    {
        if (governed >= 0 && passage.Keys[governed] == word)
        {
            return governed;
        }

        // "the agreement that X and Y reached"
        if (
            (passage.Relation(head) is "acl:relcl" || (passage.Relation(head) is "acl" && passage.Children(head).Any(child => passage.Keys[child] is "that")))
            && noun < 0
            && passage.Head(head) is >= 0 and var antecedent
            && passage.Part(antecedent) is Upos.Noun
            && (passage.Keys[antecedent] == word || passage.Lemma(antecedent) == word)
        )
        {
            return antecedent;
        }

        foreach (var carrier in (ReadOnlySpan<int>)[head, noun])
        {
            if (carrier < 0)
            {
                continue;
            }

            foreach (var child in passage.Children(carrier))
            {
                var relation = passage.Relation(child);
                if (relation is "compound:prt" or "advmod" && passage.Keys[child] == word)
                {
                    return child;
                }

                if (
                    relation is "obj" or "xcomp" or "ccomp" or "nsubj:pass" or "obl" or "iobj"
                    && (passage.Keys[child] == word || (passage.Part(child) is Upos.Noun && passage.Lemma(child) == word))
                )
                {
                    return child;
                }

                if (relation is "obl" or "nmod" or "obl:agent" or "obl:arg" or "advcl" or "xcomp" or "ccomp" or "acl" or "obj")
                {
                    foreach (var mark in passage.Children(child))
                    {
                        if (passage.Keys[mark] == word && passage.Relation(mark) is "case" or "mark" && mark > head && !(noun < 0 && IsParticle(word)))
                        {
                            return mark;
                        }
                    }
                }
            }
        }

        return -1;
    }
}
