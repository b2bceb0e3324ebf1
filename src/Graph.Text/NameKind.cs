namespace Graph.Text;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A person: "Marta Diaz", "Diaz".</summary>
    Person,

    /// <summary>A body of people: a ministry, party, company, alliance, newspaper.</summary>
    Organization,

    /// <summary>A country, region, city, sea, building.</summary>
    Location,

    /// <summary>A word that says from which country or people: "Kenyan", "the French".</summary>
    Nationality,
}
