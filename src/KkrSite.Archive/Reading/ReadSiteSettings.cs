using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads site.yml.</summary>
public sealed class ReadSiteSettings(ReadText readText, DiagnosticBag diagnostics)
{
    // In megabytes: what a repository or a host still takes as one file.
    private const int HighestLimit = 1000;

    private static readonly ImmutableArray<string> Keys = ["titel", "adresse", "beskrivelse", "udgiver", "kontakt", "licens", "opdateret", "bilag_mb", ReadAcceptances.Key];

    private static readonly ImmutableArray<(string Name, string Url)> Licences =
    [
        ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.da"),
        ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.da"),
        ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.da"),
    ];

    public SiteSettings Read(InputFile file)
    {
        if (readText.Read(file) is not { } text)
        {
            return SiteSettings.Default;
        }

        var map = ParseYaml.Parse(text, readText.PathOf(file), linesBefore: 0, diagnostics);
        var fields = new Fields(map, diagnostics, Keys);
        var accepted = ReadAcceptances.Read(map, diagnostics);
        readText.Texts?.Add(GatherTexts.Of(readText.PathOf(file), map, accepted));
        fields.Require("titel", "arkivets navn, for eksempel titel: KKR-arkivet");
        fields.Require("adresse", "adressen, som arkivet udgives på, for eksempel adresse: https://arkiv.example.dk/");
        var title = fields.Text("titel") ?? SiteSettings.Default.Title;
        return new SiteSettings(
            title,
            BaseUrl(fields) ?? SiteSettings.Default.BaseUrl,
            fields.Text("beskrivelse") ?? SiteSettings.Default.Description,
            fields.Text("udgiver") ?? title,
            fields.Text("kontakt"),
            map["licens"] is YamlText ? NamedLicence(fields) : fields.Link("licens"),
            fields.Day("opdateret"))
        {
            LargestAttachment = LargestAttachment(fields) ?? SiteSettings.Default.LargestAttachment,
        };
    }

    private long? LargestAttachment(Fields fields)
    {
        if (fields.Text("bilag_mb") is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes is > 0 and <= HighestLimit)
        {
            return megabytes * SiteSettings.Megabyte;
        }

        diagnostics.Add(DiagnosticCodes.BadAttachmentLimit, fields.PlaceOf("bilag_mb"), text, HighestLimit);
        return null;
    }

    private Uri? BaseUrl(Fields fields)
    {
        if (fields.Text("adresse") is not { } address)
        {
            return null;
        }

        if (WebAddress.Parse(address) is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" } url)
        {
            return url.AbsoluteUri.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
        }

        diagnostics.Add(DiagnosticCodes.BadBaseUrl, fields.PlaceOf("adresse"), address);
        return null;
    }

    private SourceLink? NamedLicence(Fields fields)
    {
        if (fields.Text("licens") is not { } name)
        {
            return null;
        }

        foreach (var (known, url) in Licences)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            {
                return new SourceLink(known, new Uri(url));
            }
        }

        if (WebAddress.Parse(name) is { } address)
        {
            return new SourceLink(null, address);
        }

        diagnostics.Add(
            DiagnosticCodes.UnknownLicence, fields.PlaceOf("licens"), name, string.Join(", ", Licences.Select(licence => licence.Name)));
        return null;
    }
}
