namespace Graph.Text.Times;

/// <summary>The tokens of one sentence as time readers ask for them: keys and forms, empty outside the sentence.</summary>
/// <param name="keys">Keys of the whole document's tokens.</param>
/// <param name="form">A token's text as written.</param>
/// <param name="first">Index of the sentence's first token.</param>
/// <param name="end">Index after its last.</param>
internal sealed class TimeTokens(IReadOnlyList<string> keys, Func<int, string> form, int first, int end)
{
    public int First => first;

    public int End => end;

    public string Key(int i) => i >= first && i < end ? keys[i] : string.Empty;

    public string Form(int i) => i >= first && i < end ? form(i) : string.Empty;

    public bool IsCapital(int i) => Form(i) is { Length: > 0 } text && char.IsUpper(text[0]);

    /// <summary>Two letters or more, all capitals: "AUG".</summary>
    public bool IsAllCapitals(int i) => Form(i) is { } text && text.Count(char.IsLetter) > 1 && !text.Any(char.IsLower);

    public bool IsLowerWord(int i) => Form(i) is { Length: > 0 } text && char.IsLower(text[0]);

    public bool IsDash(int i) => Form(i) is "-" or "‑" or "–" or "—" or "--";

    /// <summary>A possessive ending stands here: "'s" after a word.</summary>
    public bool IsPossessive(int i) => Form(i) is "'s" or "’s" or "'" or "’" or "'S" or "’S";

    /// <summary>The index after a full stop that stands here as a token of its own.</summary>
    public int AfterStop(int i) => Form(i) is "." && i + 1 < end ? i + 1 : i;

    public int AfterComma(int i) => Form(i) is "," ? i + 1 : i;

    /// <summary>What is counted follows, so that the number before it is no date: "40 per cent", "12 people", "2000 troops".</summary>
    public bool IsCounted(int i) =>
        Form(i) is "%" or "°"
        || Key(i)
            is "percent"
                or "per"
                or "percentage"
                or "million"
                or "billion"
                or "trillion"
                or "thousand"
                or "hundred"
                or "people"
                or "persons"
                or "men"
                or "women"
                or "children"
                or "soldiers"
                or "troops"
                or "civilians"
                or "countries"
                or "nations"
                or "states"
                or "villages"
                or "cities"
                or "members"
                or "others"
                or "km"
                or "kilometers"
                or "kilometres"
                or "miles"
                or "meters"
                or "metres"
                or "feet"
                or "tons"
                or "tonnes"
                or "dollars"
                or "euros"
                or "pounds"
                or "hours"
                or "minutes"
                or "days"
                or "weeks"
                or "months"
                or "years"
                or "times"
                or "points"
                or "seats"
                or "votes";

    /// <summary>A number that ends here is the last word of its phrase: a mark, a function word, a capital or nothing follows.</summary>
    public bool ClosesPhrase(int i) => !IsLowerWord(i) || FollowingWords.Contains(Key(i));

    private static readonly HashSet<string> FollowingWords = new(
        "a|an|the|and|or|but|nor|to|in|on|at|of|for|with|from|by|as|when|where|which|who|that|while|until|till|since|after|before|during|through|under|over|is|was|were|are|has|have|had|will|would|if|because|although|though|amid|following|between|against|into|his|her|its|their|this|these|he|she|it|they|we|there|said|also|did|without|about|when|then|not|can|could|may|might|must|should|via|within|where|including|onwards|onward|alone".Split(
            '|'
        ),
        StringComparer.Ordinal
    );
}
