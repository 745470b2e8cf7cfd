using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>The plain text of a PDF file, to look something up in; not laid out for reading.</summary>
/// <param name="Path">As it was asked for.</param>
/// <param name="Pages">One text for each page; empty where there is a problem.</param>
/// <param name="Problem">Null where the text could be read.</param>
public sealed record PdfText(string Path, ImmutableArray<string> Pages, PdfProblem? Problem);
