namespace Graph.Scenarios.Scoring;

/// <summary>What is measured, in the order of the table.</summary>
internal enum Measure
{
    People,
    PersonsCountry,
    PersonsOffice,
    Countries,
    Organizations,
    Places,
    Meetings,
    MeetingsStatus,
    MeetingsDate,
    MeetingsPlace,
    Issues,
    Relations,
}
