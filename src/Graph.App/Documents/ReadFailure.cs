using System.Xml;

namespace Graph.App.Documents;

/// <summary>What an exception met while reading a file means to people.</summary>
internal static class ReadFailure
{
    public static (string Step, string Reason) Describe(Exception e) =>
        e switch
        {
            FileNotFoundException or DirectoryNotFoundException => ("open", "is gone"),
            UnauthorizedAccessException => ("open", "may not be read"),
            IOException => ("open", $"cannot be read: {FirstLine(e)}"),
            XmlException when FirstLine(e).Contains("DTD", StringComparison.Ordinal) => ("parse", "declares a document type, which is not allowed"),
            XmlException xml => ("parse", $"is not well-formed XML at line {xml.LineNumber}"),
            OperationCanceledException => ("parse", "took too long to take apart"),
            _ => ("parse", $"cannot be read: {FirstLine(e)}"),
        };

    private static string FirstLine(Exception e) => e.Message.Split('\n')[0].Trim();
}
