namespace Graph.Scenarios.Scoring;

/// <summary>Something that one actor does to another actor or about an issue, clearly stated in the text.</summary>
/// <param name="From">A person's name, a country (ISO code or name) or an organisation.</param>
/// <param name="Type">One of <see cref="RelationScore.Types"/>.</param>
/// <param name="To">As <paramref name="From"/>, or an issue.</param>
/// <param name="Anchor">A few words of the text that say so.</param>
internal sealed record GoldRelation(string From, string Type, string To, string Anchor);
