using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Merging;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Reporting;

/// <summary>Reports as diagnostics what an import leaves to the editor: text that was not taken, files that match no attachment.</summary>
public static class ConflictReporter
{
    /// <param name="input">The content folder, as the user named it.</param>
    public static void Report(MeetingFolderPlan plan, string input, DiagnosticBag diagnostics)
    {
        foreach (var conflict in plan.Conflicts)
        {
            var location = new SourceLocation($"{input}/{conflict.Path}");
            switch (conflict)
            {
                case OverwritableConflict:
                    diagnostics.Add(DiagnosticCodes.ImportFileConflict, location, conflict.Description);
                    break;
                case ManualConflict { Remedy: var remedy }:
                    diagnostics.Add(DiagnosticCodes.ImportOfOmittedContent, location, conflict.Description, remedy);
                    break;
            }
        }

        foreach (var (file, name) in plan.UnmatchedAttachments)
        {
            diagnostics.Add(
                DiagnosticCodes.ImportAttachmentUnmatched,
                new SourceLocation(file.Path),
                $"{input}/{plan.Folder}",
                name
            );
        }
    }
}
