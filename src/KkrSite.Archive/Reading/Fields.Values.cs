using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Yaml;
using NodaTime;

namespace KkrSite.Archive.Reading;

/// <summary>The part that knows what the texts mean: dates, numbers, addresses and words of a fixed set.</summary>
public sealed partial class Fields
{
    private static readonly ImmutableArray<string> LinkKeys = ["titel", "url"];

    /// <summary>A day or a month.</summary>
    public MeetingDate? Date(string key)
    {
        if (TextValue(key) is not { } text)
        {
            return null;
        }

        if (MeetingDate.TryParse(text.OneLine, out var date))
        {
            return date;
        }

        diagnostics.Add(
            DiagnosticCodes.ImpossibleDate, text.Place, text.OneLine, DateText.Suggest(text.OneLine),
            "år-måned-dag, for eksempel 2024-11-19, eller år-måned, for eksempel 2025-09");
        return null;
    }

    /// <summary>A day; a month is refused.</summary>
    public LocalDate? Day(string key)
    {
        if (TextValue(key) is not { } text)
        {
            return null;
        }

        if (MeetingDate.TryParse(text.OneLine, out var date) && date.Day is { } day)
        {
            return new LocalDate(date.Year, date.Month, day);
        }

        diagnostics.Add(
            DiagnosticCodes.ImpossibleDate, text.Place, text.OneLine, DateText.Suggest(text.OneLine), "år-måned-dag, for eksempel 2024-11-25");
        return null;
    }

    /// <summary>In the one form that the archive shows: <c>10:00</c> or <c>10:00-12:00</c>.</summary>
    public string? Time(string key)
    {
        if (TextValue(key) is not { } text)
        {
            return null;
        }

        var time = TimeText.Normalize(text.OneLine);
        if (time is null)
        {
            diagnostics.Add(DiagnosticCodes.BadTime, text.Place, text.OneLine);
        }

        return time;
    }

    public ItemNumber? Number(string key)
    {
        if (TextValue(key) is not { } text)
        {
            return null;
        }

        if (ItemNumber.TryParse(text.OneLine, out var number))
        {
            return number;
        }

        diagnostics.Add(DiagnosticCodes.BadItemNumber, text.Place, text.OneLine);
        return null;
    }

    /// <summary>One of a fixed set of Danish words; <paramref name="otherwise"/> where the key is absent or wrong.</summary>
    public T Choice<T>(string key, ImmutableArray<(string Word, T Value)> words, T otherwise)
    {
        if (TextValue(key) is not { } text)
        {
            return otherwise;
        }

        foreach (var (word, value) in words)
        {
            if (string.Equals(word, text.OneLine, StringComparison.Ordinal))
            {
                return value;
            }
        }

        var known = words.Select(choice => choice.Word).ToArray();
        diagnostics.Add(
            DiagnosticCodes.UnknownValue, text.Place, key, text.OneLine, Suggestion.For(text.OneLine, known), string.Join(", ", known));
        return otherwise;
    }

    public bool Flag(string key) => Choice(key, Words.Flags, otherwise: false);

    /// <summary>One case number or a list of them, each once.</summary>
    public ImmutableArray<CaseNumber> CaseNumbers(string key)
    {
        var numbers = ImmutableArray.CreateBuilder<CaseNumber>();
        foreach (var text in Once(key, Texts(key, allowSingle: true)))
        {
            if (CaseNumber.TryParse(text.OneLine, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                diagnostics.Add(DiagnosticCodes.BadCaseNumber, text.Place, text.OneLine, CaseNumberText.Suggest(text.OneLine));
            }
        }

        return numbers.ToImmutable();
    }

    /// <summary>The texts without those that stood before, which are told of.</summary>
    public ImmutableArray<YamlText> Once(string key, ImmutableArray<YamlText> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.Where(text => !seen.Add(text.OneLine)))
        {
            diagnostics.Add(DiagnosticCodes.DuplicateEntry, text.Place, key, text.OneLine);
        }

        return [.. texts.DistinctBy(text => text.OneLine, StringComparer.Ordinal)];
    }

    public Uri? Url(string key) => TextValue(key) is { } text ? AsUrl(text) : null;

    /// <summary>A list of addresses, each alone or with a title.</summary>
    public ImmutableArray<SourceLink> Links(string key)
    {
        var links = ImmutableArray.CreateBuilder<SourceLink>();
        foreach (var item in Items(key))
        {
            if (item is YamlText)
            {
                if (AsText(key, item) is { } text && AsUrl(text) is { } address)
                {
                    links.Add(new SourceLink(null, address));
                }
            }
            else if (AsLink(key, item) is { } link)
            {
                links.Add(link);
            }
        }

        return links.ToImmutable();
    }

    /// <summary>A title and an address.</summary>
    public SourceLink? Link(string key) => Has(key) ? AsLink(key, map[key]!) : null;

    private SourceLink? AsLink(string key, YamlValue value)
    {
        if (AsMap(key, value, LinkKeys) is not { } entry)
        {
            return null;
        }

        var fields = new Fields(entry, diagnostics, LinkKeys);
        fields.Require("url", "en adresse, for eksempel url: https://www.kl.dk/");
        return fields.Url("url") is { } url ? new SourceLink(fields.Text("titel"), url) : null;
    }

    private Uri? AsUrl(YamlText text)
    {
        var url = WebAddress.Parse(text.Value.Trim());
        if (url is null)
        {
            diagnostics.Add(DiagnosticCodes.BadUrl, text.Place, text.OneLine, WebAddress.AllowedInDanish);
        }

        return url;
    }
}
