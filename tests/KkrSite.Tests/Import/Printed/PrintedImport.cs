using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Reading;
using KkrSite.Import.Results;

namespace KkrSite.Tests.Import.Printed;

/// <summary>What came of a printed document: its lines, the meeting in them, and what was said about it.</summary>
/// <param name="Text">Null where it was refused.</param>
internal sealed record PrintedImport(SourceText? Text, ImportResult? Result, DiagnosticBag Diagnostics);
