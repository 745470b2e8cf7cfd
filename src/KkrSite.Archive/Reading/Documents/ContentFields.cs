using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Values;
using KkrSite.Archive.Reading.Yaml;
using NodaTime;

namespace KkrSite.Archive.Reading.Documents;

/// <summary>
/// Reads from the fields of a file what their texts mean: dates, numbers, addresses and words of a fixed set. An invalid value is reported
/// and counts as absent.
/// </summary>
internal static class ContentFields
{
    private static readonly ImmutableArray<string> LinkKeys = ["titel", "url"];
    private static readonly NameTable<bool> Flags = new((true, "true"), (false, "false"));

    /// <summary>A day or a month.</summary>
    public static MeetingDate? GetDate(this YamlFields fields, string key)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        if (MeetingDate.TryParse(text.SingleLine, out var date))
        {
            return date;
        }

        fields.Diagnostics.Add(
            DiagnosticCodes.InvalidDate,
            text.Location,
            text.SingleLine,
            DateSuggester.Suggest(text.SingleLine),
            "år-måned-dag, for eksempel 2024-11-19, eller år-måned, for eksempel 2025-09"
        );
        return null;
    }

    /// <summary>A day; a month alone is rejected.</summary>
    public static LocalDate? GetDay(this YamlFields fields, string key)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        if (MeetingDate.TryParse(text.SingleLine, out var date) && date.Day is { } day)
        {
            return new LocalDate(date.Year, date.Month, day);
        }

        fields.Diagnostics.Add(
            DiagnosticCodes.InvalidDate,
            text.Location,
            text.SingleLine,
            DateSuggester.Suggest(text.SingleLine),
            "år-måned-dag, for eksempel 2024-11-25"
        );
        return null;
    }

    /// <summary>In the form that the archive shows: <c>10:00</c> or <c>10:00-12:00</c>.</summary>
    public static string? GetTime(this YamlFields fields, string key)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        var time = MeetingTimeParser.Parse(text.SingleLine);
        if (time is null)
        {
            fields.Diagnostics.Add(DiagnosticCodes.InvalidTime, text.Location, text.SingleLine);
        }

        return time;
    }

    public static ItemNumber? GetItemNumber(this YamlFields fields, string key)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        if (ItemNumber.TryParse(text.SingleLine, out var number))
        {
            return number;
        }

        fields.Diagnostics.Add(DiagnosticCodes.InvalidItemNumber, text.Location, text.SingleLine);
        return null;
    }

    /// <summary>One of a fixed set of Danish words; null where the key is absent or invalid.</summary>
    public static T? GetChoice<T>(this YamlFields fields, string key, NameTable<T> names)
        where T : struct
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        if (names.TryParse(text.SingleLine, out var value))
        {
            return value;
        }

        fields.Diagnostics.Add(
            DiagnosticCodes.UnknownValue,
            text.Location,
            key,
            text.SingleLine,
            SpellingSuggester.Suggest(text.SingleLine, names.Words),
            string.Join(", ", names.Words)
        );
        return null;
    }

    /// <summary>False where the key is absent or invalid.</summary>
    public static bool GetFlag(this YamlFields fields, string key) => fields.GetChoice(key, Flags) ?? false;

    /// <summary>One case number or a list of them, each once.</summary>
    public static ImmutableArray<CaseNumber> GetCaseNumbers(this YamlFields fields, string key)
    {
        var numbers = ImmutableArray.CreateBuilder<CaseNumber>();
        foreach (var text in fields.RemoveDuplicates(key, fields.GetTexts(key, allowSingle: true)))
        {
            if (CaseNumber.TryParse(text.SingleLine, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                fields.Diagnostics.Add(
                    DiagnosticCodes.InvalidCaseNumber,
                    text.Location,
                    text.SingleLine,
                    CaseNumberSuggester.Suggest(text.SingleLine)
                );
            }
        }

        return numbers.ToImmutable();
    }

    public static Uri? GetUrl(this YamlFields fields, string key) =>
        fields.FindText(key) is { } text ? ReadUrl(text, fields.Diagnostics) : null;

    /// <summary>A list of addresses, each alone or with a title.</summary>
    public static ImmutableArray<TitledLink> GetLinks(this YamlFields fields, string key)
    {
        var links = ImmutableArray.CreateBuilder<TitledLink>();
        foreach (var item in fields.GetItems(key))
        {
            if (item is YamlText)
            {
                if (fields.ReadText(key, item) is { } text && ReadUrl(text, fields.Diagnostics) is { } address)
                {
                    links.Add(new TitledLink(null, address));
                }
            }
            else if (ReadLink(key, item, fields) is { } link)
            {
                links.Add(link);
            }
        }

        return links.ToImmutable();
    }

    /// <summary>A title and an address.</summary>
    public static TitledLink? GetLink(this YamlFields fields, string key) =>
        fields.Has(key) ? ReadLink(key, fields.FindValue(key)!, fields) : null;

    private static TitledLink? ReadLink(string key, YamlValue value, YamlFields fields)
    {
        if (fields.ReadMap(key, value, LinkKeys) is not { } map)
        {
            return null;
        }

        var entry = new YamlFields(map, fields.Diagnostics, LinkKeys);
        entry.Require("url", "en adresse, for eksempel url: https://www.kl.dk/");
        return entry.GetUrl("url") is { } url ? new TitledLink(entry.GetText("titel"), url) : null;
    }

    private static Uri? ReadUrl(YamlText text, DiagnosticBag diagnostics)
    {
        var url = WebAddressParser.Parse(text.Value.Trim());
        if (url is null)
        {
            diagnostics.Add(DiagnosticCodes.InvalidUrl, text.Location, text.SingleLine, WebAddressParser.AllowedInDanish);
        }

        return url;
    }
}
