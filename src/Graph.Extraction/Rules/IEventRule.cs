namespace Graph.Extraction.Rules;

/// <summary>One way in which news says that something happens. Pure: the same scene gives the same drafts in the same order.</summary>
/// <remarks>To add one: a file here, its line in <see cref="EventRules.All"/>, and rows in its test, as many refusals as readings.</remarks>
internal interface IEventRule
{
    /// <summary>The name kept with the evidence.</summary>
    string Name { get; }

    IEnumerable<EventDraft> Read(Surroundings surroundings);
}
