using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Checks.Findings;
using KkrSite.Checks.Personal;

namespace KkrSite.Checks.Attachments;

/// <summary>Looks at the attachments that would be published: size, type, and personal numbers in their text.</summary>
public sealed class CheckAttachments(FindingBag findings, DiagnosticBag diagnostics)
{
    public void Check(AttachmentReading attachment, SiteSettings site)
    {
        var (file, name) = (attachment.File, NameOf(attachment.File.Path));
        if (attachment.Size > site.LargestAttachment)
        {
            findings.Add(
                DiagnosticCodes.AttachmentTooLarge, file, name,
                FindingTexts.Megabytes(attachment.Size), FindingTexts.Megabytes(site.LargestAttachment));
        }

        if (FileTypes.Danger(file.Path, attachment.Content) is { } danger)
        {
            diagnostics.Add(DiagnosticCodes.AttachmentThatRuns, file, danger);
            return;
        }

        if (!FileTypes.IsAsPromised(file.Path, attachment.Content))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentOfOtherType, file, name, FindingTexts.NameOf(attachment.Content));
            return;
        }

        if (attachment.Problem is { } problem)
        {
            findings.Add(DiagnosticCodes.AttachmentNotLookedThrough, file, name + "\n" + problem, problem);
        }

        CheckText(attachment, name);
    }

    private void CheckText(AttachmentReading attachment, string name)
    {
        for (var page = 0; page < attachment.Pages.Length; page++)
        {
            var text = attachment.Pages[page];
            foreach (var match in FindPersonalNumbers.In(text))
            {
                findings.Add(
                    match.IsCertain ? DiagnosticCodes.PersonalNumber : DiagnosticCodes.DoubtfulPersonalNumber,
                    attachment.File,
                    $"{name}\n{FindingMark.WordsAround(text, match.Index)}",
                    attachment.Pages.Length > 1 ? FindingTexts.OnPage(page + 1, match.Kind) : match.Kind);
            }
        }
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
