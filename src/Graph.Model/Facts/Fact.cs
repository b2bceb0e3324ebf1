using System.Text.Json.Serialization;

namespace Graph.Model.Facts;

/// <summary>One statement that a document makes. No fact is without evidence.</summary>
/// <remarks>Closed: every case is listed here, and each is stored as JSON under the name given. To add one, add its record beside
/// this file and its line here; the test that sends every case through ledger and export then fails until they know it.</remarks>
/// <param name="Evidence">The sentence, the words, the rule and the speaker.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(OfficeFact), "office")]
[JsonDerivedType(typeof(AffiliationFact), "affiliation")]
[JsonDerivedType(typeof(BelongingFact), "belonging")]
[JsonDerivedType(typeof(MembershipFact), "membership")]
[JsonDerivedType(typeof(LocationFact), "location")]
[JsonDerivedType(typeof(MeetingReport), "meeting")]
[JsonDerivedType(typeof(ActionReport), "action")]
public abstract record Fact(Evidence Evidence);
