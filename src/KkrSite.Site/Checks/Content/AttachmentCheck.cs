using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.PersonalData;
using KkrSite.Site.Attachments;
using KkrSite.Site.Attachments.Extraction;
using KkrSite.Site.Attachments.Formats;
using KkrSite.Site.Attachments.Passages;
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

        if (!PublishedFileTypes.IsPublished(file.Path))
        {
            diagnostics.Add(DiagnosticCodes.UnpublishedAttachmentType, file, name);
            return;
        }

        if (attachment.Text.Traces.Contains(AttachmentTrace.Macros) || attachment.Text.Traces.Contains(AttachmentTrace.Programs))
        {
            var hasMacros = attachment.Text.Traces.Contains(AttachmentTrace.Macros);
            var inside = hasMacros ? ContentCheckTexts.Macros : ContentCheckTexts.ProgramInside;
            diagnostics.Add(DiagnosticCodes.ExecutableAttachment, file, inside);
            return;
        }

        if (!PublishedFileTypes.MatchesExtension(file.Path, attachment.Format))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentTypeMismatch, file, name, ContentCheckTexts.DescribeFormat(attachment.Format));
            return;
        }

        ReportUnread(attachment, name);
        ReportTraces(attachment, name);
        foreach (var passage in attachment.Text.Passages)
        {
            CheckPassage(attachment.File, name, passage);
        }
    }

    // One for each problem, with the parts that have it.
    private void ReportUnread(AttachmentContent attachment, string name)
    {
        foreach (var group in attachment.Text.Unread.GroupBy(part => part.Problem))
        {
            var parts = group.Select(part => part.Name).Where(part => part.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            var problem = parts.Count == 0 ? group.Key : ContentCheckTexts.FormatUnreadParts(parts, group.Key);
            findings.Add(DiagnosticCodes.UnreadableAttachment, attachment.File, name + "\n" + problem, problem);
        }
    }

    private void ReportTraces(AttachmentContent attachment, string name)
    {
        if (attachment.Text.Traces is { Length: > 0 } traces)
        {
            var told = ContentCheckTexts.FormatTraces(traces);
            findings.Add(DiagnosticCodes.AttachmentTraces, attachment.File, name + "\n" + told, told);
        }
    }

    private void CheckPassage(SourceLocation file, string name, TextPassage passage)
    {
        foreach (var match in CprNumberDetector.Find(passage.Text))
        {
            var code = passage.IsReconstructed ? DiagnosticCodes.PossiblePersonalNumber : PersonalDataCheck.FindCode(match);
            Add(code, match.Index, match.Evidence);
        }

        foreach (var (index, provider) in PrivateMailAddressDetector.Find(passage.Text))
        {
            Add(DiagnosticCodes.PrivateMailAddress, index, provider);
        }

        // An attachment has the numbers of offices on its letterhead.
        foreach (var (index, kind) in TelephoneNumberDetector.Find(passage.Text, isOfficialPlace: true))
        {
            Add(DiagnosticCodes.TelephoneNumber, index, kind);
        }

        void Add(DiagnosticCode code, int index, string fact) =>
            findings.Add(
                code,
                file,
                $"{name}\n{FindingMark.ExtractMaskedContext(passage.Text, index)}",
                passage.Place.Length > 0 ? $"{passage.Place}, {fact}" : fact
            );
    }

    private static string GetFileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
