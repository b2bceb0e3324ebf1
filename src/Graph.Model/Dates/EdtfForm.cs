namespace Graph.Model.Dates;

/// <summary>How an <see cref="Edtf"/> names its days.</summary>
public enum EdtfForm
{
    /// <summary>One date, of whatever precision.</summary>
    Single,

    /// <summary>Every day from the start to the end, both included.</summary>
    Interval,

    /// <summary>One of two dates.</summary>
    OneOf,
}
