using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Files;
using KkrSite.Archive.Reading.Values;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads site.yml.</summary>
public sealed class SiteSettingsReader(ReadingContext context)
{
    // In megabytes: larger files are not accepted by repositories and hosts.
    private const int MaxAttachmentLimit = 1000;

    private static readonly ImmutableArray<string> Keys =
    [
        "titel",
        "adresse",
        "beskrivelse",
        "udgiver",
        "kontakt",
        "licens",
        "opdateret",
        "bilag_mb",
        FindingAcceptanceReader.Key,
    ];

    private static readonly ImmutableArray<(string Name, string Url)> Licences =
    [
        ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.da"),
        ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.da"),
        ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.da"),
    ];

    private readonly DiagnosticBag diagnostics = context.Diagnostics;

    public SiteSettings Read(InputFile file)
    {
        if (InputTextReader.Read(file, context) is not { } text)
        {
            return SiteSettings.Default;
        }

        var path = context.GetDisplayPath(file.Path);
        var map = YamlParser.Parse(text, path, linesBefore: 0, diagnostics);
        var fields = new YamlFields(map, diagnostics, Keys);
        var accepted = FindingAcceptanceReader.Read(map, diagnostics);
        context.Texts.Add(ContentFileTextCollector.Collect(path, map, accepted));
        fields.Require("titel", "arkivets navn, for eksempel titel: KKR-arkivet");
        fields.Require("adresse", "adressen, som arkivet udgives på, for eksempel adresse: https://arkiv.example.dk/");
        var title = fields.GetText("titel") ?? SiteSettings.Default.Title;
        return new SiteSettings
        {
            Title = title,
            BaseUrl = ReadBaseUrl(fields) ?? SiteSettings.Default.BaseUrl,
            Description = fields.GetText("beskrivelse") ?? SiteSettings.Default.Description,
            Publisher = fields.GetText("udgiver") ?? title,
            Contact = fields.GetText("kontakt"),
            Licence = map["licens"] is YamlText ? ReadNamedLicence(fields) : fields.GetLink("licens"),
            Updated = fields.GetDay("opdateret"),
            MaxAttachmentSize = ReadMaxAttachmentSize(fields) ?? SiteSettings.Default.MaxAttachmentSize,
        };
    }

    private long? ReadMaxAttachmentSize(YamlFields fields)
    {
        if (fields.GetText("bilag_mb") is not { } text)
        {
            return null;
        }

        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes)
            && megabytes is > 0 and <= MaxAttachmentLimit
        )
        {
            return megabytes * SiteSettings.Megabyte;
        }

        diagnostics.Add(DiagnosticCodes.InvalidAttachmentLimit, fields.LocationOf("bilag_mb"), text, MaxAttachmentLimit);
        return null;
    }

    private Uri? ReadBaseUrl(YamlFields fields)
    {
        if (fields.GetText("adresse") is not { } address)
        {
            return null;
        }

        // Every address of the archive begins at the root of its host.
        if (WebAddressParser.Parse(address) is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" } url)
        {
            return url;
        }

        diagnostics.Add(DiagnosticCodes.InvalidBaseUrl, fields.LocationOf("adresse"), address);
        return null;
    }

    private TitledLink? ReadNamedLicence(YamlFields fields)
    {
        if (fields.GetText("licens") is not { } name)
        {
            return null;
        }

        foreach (var (known, url) in Licences)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            {
                return new TitledLink(known, new Uri(url));
            }
        }

        if (WebAddressParser.Parse(name) is { } address)
        {
            return new TitledLink(null, address);
        }

        diagnostics.Add(
            DiagnosticCodes.UnknownLicence,
            fields.LocationOf("licens"),
            name,
            string.Join(", ", Licences.Select(licence => licence.Name))
        );
        return null;
    }
}
