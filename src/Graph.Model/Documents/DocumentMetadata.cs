using Graph.Model.Dates;

namespace Graph.Model.Documents;

/// <summary>What is known of a document beside its text. <c>null</c> means that nothing says so.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Publisher">The outlet, as it names itself.</param>
/// <param name="Published">The day of publication, or as much of it as is known.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Language">A BCP 47 tag such as <c>en</c>.</param>
public sealed record DocumentMetadata(string? Title = null, string? Publisher = null, Edtf? Published = null, string? Url = null, string? Language = null)
{
    /// <summary>Nothing known.</summary>
    public static DocumentMetadata None { get; } = new();
}
