using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(SiteCollection.Name)]
public sealed class KeyboardTests(PublishedSites sites, ReaderBrowser browser)
{
    // Everything that can take focus, with how it looks without; the tests then go through the page with the Tab key alone.
    private const string Prepare =
        """
        () => {
          const look = (element) => {
            const style = getComputedStyle(element);
            return [style.outlineStyle === "none" ? "" : `${style.outlineWidth} ${style.outlineStyle} ${style.outlineColor}`,
              style.boxShadow, style.backgroundColor, style.borderColor, style.textDecorationLine].join("|");
          };
          const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
            .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
          const before = new Map(all.map((element) => [element, look(element)]));
          const name = (element) => `<${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 50)}`;
          const seen = new Set();
          window.keyboard = {
            count: all.length,
            step() {
              const element = document.activeElement;
              if (element === document.body || seen.has(element)) return null;
              seen.add(element);
              const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
              const inside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
              const top = document.elementFromPoint(Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height, innerHeight) / 2);
              if (!inside || box.width === 0 || box.height === 0) return `focus is out of sight: ${name(element)}`;
              if (top && !element.contains(top) && !top.contains(element)) return `focus is covered by <${top.tagName}>: ${name(element)}`;
              const style = getComputedStyle(element);
              const isRinged = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
              if (!isRinged || (before.has(element) && look(element) === before.get(element))) return `focus cannot be seen: ${name(element)}`;
              return "";
            },
            missed: () => all.filter((element) => !seen.has(element)).map((element) => `Tab does not reach: ${name(element)}`),
          };
          return all.length;
        }
        """;

    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task The_first_tab_stop_is_the_way_past_the_menu(string page)
    {
        var kind = PageKinds.Named(page);
        await using var opened = await browser.OpenAsync(kind, kind.SiteOf(sites), Viewing.Phone);
        var skip = opened.Page.Locator("a.skip");

        await opened.Page.Keyboard.PressAsync("Tab");

        (await skip.EvaluateAsync<bool>("(link) => link === document.activeElement")).ShouldBeTrue();
        (await skip.EvaluateAsync<double>("(link) => link.getBoundingClientRect().top")).ShouldBeGreaterThanOrEqualTo(0);

        await opened.Page.Keyboard.PressAsync("Enter");

        (await opened.Page.EvaluateAsync<string>("() => document.activeElement.tagName")).ShouldBe("MAIN");

        await opened.Page.Keyboard.PressAsync("Tab");

        (await opened.Page.EvaluateAsync<bool>("() => !document.activeElement.closest('header, .breadcrumbs')")).ShouldBeTrue();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Tab_reaches_everything_and_the_focus_is_always_seen(string page)
    {
        var light = FaultsAsync(PageKinds.Named(page), Viewing.Desk);
        var dark = FaultsAsync(PageKinds.Named(page), Viewing.Phone with { IsDark = true });

        string[] faults = [.. await light, .. await dark];

        faults.ShouldBeEmpty();
    }

    private async Task<IEnumerable<string>> FaultsAsync(PageKind kind, Viewing viewing)
    {
        await using var opened = await browser.OpenAsync(kind, kind.SiteOf(sites), viewing);
        (await opened.Page.EvaluateAsync<int>(Prepare)).ShouldBeGreaterThan(0);

        var faults = new List<string>();
        while (true)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            if (await opened.Page.EvaluateAsync<string?>("() => window.keyboard.step()") is not { } fault)
            {
                break;
            }

            if (fault.Length > 0)
            {
                faults.Add(fault);
            }
        }

        faults.AddRange(await opened.Page.EvaluateAsync<string[]>("() => window.keyboard.missed()"));
        return faults.Select(fault => $"{kind.Path} at {viewing}: {fault}");
    }
}
