namespace Graph.Text.Names;

/// <summary>In which lists of the world's names a phrase or word stands. The numbers are part of the model's features.</summary>
[Flags]
internal enum ListedAs : uint
{
    Nowhere = 0,
    Country = 1,
    Nationality = 2,
    Region = 4,
    LargeCity = 8,
    City = 16,
    Body = 32,
    Acronym = 64,
    Party = 128,
    Media = 256,
    Forename = 512,
    Surname = 1024,

    /// <summary>Longer phrases of the lists begin like this one. Never a feature.</summary>
    Open = 1u << 31,
}
