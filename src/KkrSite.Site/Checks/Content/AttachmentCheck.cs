using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.PersonalData;
using KkrSite.Site.Attachments;
using KkrSite.Site.Checks.Findings;

namespace KkrSite.Site.Checks.Content;

/// <summary>Checks the attachments that would be published: size, type, and personal numbers in their text.</summary>
public sealed class AttachmentCheck(FindingBag findings, DiagnosticBag diagnostics)
{
    public void Check(AttachmentContent attachment, SiteSettings site)
    {
        var (file, name) = (attachment.File, GetFileName(attachment.File.Path));
        if (attachment.Size > site.MaxAttachmentSize)
        {
            findings.Add(
                DiagnosticCodes.AttachmentTooLarge,
                file,
                name,
                ContentCheckTexts.FormatMegabytes(attachment.Size),
                ContentCheckTexts.FormatMegabytes(site.MaxAttachmentSize)
            );
        }

        if (AttachmentTypePolicy.FindRisk(file.Path, attachment.Format) is { } risk)
        {
            diagnostics.Add(DiagnosticCodes.ExecutableAttachment, file, risk);
            return;
        }

        if (!AttachmentTypePolicy.MatchesExtension(file.Path, attachment.Format))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentTypeMismatch, file, name, ContentCheckTexts.DescribeFormat(attachment.Format));
            return;
        }

        if (attachment.Problem is { } problem)
        {
            findings.Add(DiagnosticCodes.UnreadableAttachment, file, name + "\n" + problem, problem);
        }

        CheckText(attachment, name);
    }

    private void CheckText(AttachmentContent attachment, string name)
    {
        for (var page = 0; page < attachment.Pages.Length; page++)
        {
            var text = attachment.Pages[page];
            foreach (var match in CprNumberDetector.Find(text))
            {
                findings.Add(
                    PersonalDataCheck.FindCode(match),
                    attachment.File,
                    $"{name}\n{FindingMark.ExtractMaskedContext(text, match.Index)}",
                    attachment.Pages.Length > 1 ? ContentCheckTexts.FormatPage(page + 1, match.Evidence) : match.Evidence
                );
            }
        }
    }

    private static string GetFileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
