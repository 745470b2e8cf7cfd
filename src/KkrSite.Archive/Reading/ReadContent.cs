using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Reads a content folder whole: every file into its record, everything wrong into the diagnostics.</summary>
public sealed class ReadContent
{
    public InputContent Read(InputFolder folder, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
