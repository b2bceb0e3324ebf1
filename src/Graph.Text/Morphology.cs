using System.Runtime.InteropServices;

namespace Graph.Text;

/// <summary>The grammatical features of one word; each is its enum's <c>None</c> where the word has none or its form does not tell.</summary>
/// <param name="Number">Of nouns, pronouns, determiners and verbs whose form shows it.</param>
/// <param name="Person">1, 2 or 3; 0 where the form does not tell.</param>
/// <param name="Tense">Of finite verbs and participles.</param>
/// <param name="Form">Of verbs and auxiliaries.</param>
/// <param name="Degree">Of adjectives and adverbs.</param>
/// <param name="Passive">Whether a past participle is passive: "was sent", "the man sent there", but not "has sent".</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Morphology(GrammaticalNumber Number, int Person, Tense Tense, VerbForm Form, Degree Degree, bool Passive);
