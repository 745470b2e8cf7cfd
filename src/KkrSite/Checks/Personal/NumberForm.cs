namespace KkrSite.Checks.Personal;

/// <summary>How ten digits that may be a personal number are written.</summary>
internal enum NumberForm
{
    /// <summary>In groups that no one writes a personal number in, unless a word beside them says so.</summary>
    Other,

    /// <summary>0102031234.</summary>
    Bare,

    /// <summary>010203 1234.</summary>
    Spaced,

    /// <summary>010203-1234.</summary>
    Hyphenated,

    /// <summary>01.02.03-1234, or with the year in full.</summary>
    DatedHyphen,

    /// <summary>01.02.1903-1999: years from one to another are written like it.</summary>
    YearsAlike,

    /// <summary>01 02 03 1234.</summary>
    DatedSpaced,
}
