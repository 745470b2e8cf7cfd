using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>A council and its meetings.</summary>
/// <param name="Groups">Its meetings by year, newest first; empty if none is published yet.</param>
/// <param name="Topics">What it has treated most.</param>
public sealed record CouncilView(
    PageFrame Frame,
    string Name,
    string Key,
    MarkupString? Body,
    ImmutableArray<Fact> Facts,
    ImmutableArray<string> Municipalities,
    string Count,
    ImmutableArray<Group<MeetingSummary>> Groups,
    ImmutableArray<CountedLink> Topics);
