using Graph.Query.Citations;

namespace Graph.Query.Questions;

/// <summary>What one sentence says of a meeting. <c>null</c> where it does not say.</summary>
/// <param name="Reported">When the article was published, EDTF; what the corpus tells where the article does not say.</param>
/// <param name="ReportedBecause">How the corpus tells when the article was published.</param>
/// <param name="Said">The sentence, and who said so.</param>
/// <param name="Status">held, planned, possible, cancelled, denied.</param>
/// <param name="Date">EDTF.</param>
/// <param name="DateBecause">What the corpus added to the date as written, and why.</param>
/// <param name="Place">As the sentence names it.</param>
public sealed record MeetingReportRow(
    string? Reported,
    string? ReportedBecause,
    Citation Said,
    string? Status,
    string? Date,
    string? DateBecause,
    string? Place
);
