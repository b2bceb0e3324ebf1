using System.Text;
using Graph.App.Documents;
using Graph.Model.Documents;
using Xunit;

namespace Graph.Tests.App.Documents;

/// <summary>A folder of files for one test, gone after it.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("graph-documents-").FullName;

    public string this[string name] => Path.Combine(Root, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>What reading a file of this content gives.</summary>
    public List<DocumentResult> Read(string name, string text, DocumentOptions? options = null) => Read(name, Encoding.UTF8.GetBytes(text), options);

    public List<DocumentResult> Read(string name, byte[] bytes, DocumentOptions? options = null) =>
        [.. DocumentReader.Read(Write(name, bytes), options ?? DocumentOptions.Default)];

    /// <summary>The one document that a file of this content holds.</summary>
    public Document ReadOne(string name, string text, DocumentOptions? options = null) =>
        Assert.IsType<DocumentResult.Found>(Assert.Single(Read(name, text, options))).Document;

    /// <summary>The one problem that a file of this content has.</summary>
    public DocumentProblem Problem(string name, byte[] bytes, DocumentOptions? options = null) =>
        Assert.IsType<DocumentResult.Failed>(Assert.Single(Read(name, bytes, options))).Problem;

    public DocumentProblem Problem(string name, string text, DocumentOptions? options = null) => Problem(name, Encoding.UTF8.GetBytes(text), options);

    /// <summary>Each result in a word or two: a document's text, or a problem's reason after <c>!</c>.</summary>
    public static string Outline(IEnumerable<DocumentResult> results) =>
        string.Join(
            " | ",
            results.Select(result =>
                result switch
                {
                    DocumentResult.Found found => $"{found.Part} {found.Document.Text}",
                    DocumentResult.Failed failed => $"{failed.Part} !{failed.Problem.Reason}",
                    _ => "?",
                }
            )
        );

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
