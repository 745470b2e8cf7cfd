namespace KkrSite.BrowserTests.Accessibility;

/// <summary>Moves through a page with the Tab key alone, and finds unreachable elements and elements without visible focus.</summary>
internal static class KeyboardFaultFinder
{
    // Records how each focusable element looks without focus, and then, each time Tab is released, what is wrong with the focus.
    // A link in an SVG shows its focus by the colours and strokes of its shapes. In Chromium, scrolling boxes are tab stops too.
    private const string PrepareScript = """
        () => {
          const paint = (element) => {
            const style = getComputedStyle(element);
            return [style.fill, style.stroke, style.strokeWidth].join(" ");
          };
          const ring = (element) => {
            const style = getComputedStyle(element);
            const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
              ? `${style.outlineWidth} ${style.outlineColor}`
              : "";
            return element.closest("svg")
              ? [...element.children].map(paint).join("|")
              : outline + (style.boxShadow === "none" ? "" : style.boxShadow);
          };
          const shown = (element) => element.checkVisibility({ visibilityProperty: true });
          const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
            .filter((element) => element.tabIndex >= 0 && !element.disabled && shown(element));
          const scrollers = [...document.body.querySelectorAll("*")]
            .filter((element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX));
          const before = new Map(all.map((element) => [element, ring(element)]));
          const seen = new Set();
          const faults = [];
          const tell = (fault, element) =>
            faults.push(`${fault}: <${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 50)}`);
          const look = (element) => {
            const box = [...element.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
            if (!box || box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight)
              return tell("focus is out of sight", element);
            const across = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
            const down = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
            const top = document.elementFromPoint(across, down);
            if (top && !element.contains(top) && !top.contains(element)) tell(`focus is covered by <${top.tagName}>`, element);
            if (ring(element) === (before.get(element) ?? "") || ring(element) === "") tell("focus cannot be seen", element);
          };
          addEventListener("keyup", () => {
            const element = document.activeElement;
            if (element === document.body || seen.has(element)) return;
            seen.add(element);
            look(element);
          });
          window.keyboardUnreached = () => all.filter((element) => !seen.has(element)).length;
          window.keyboardFaults = () => {
            all.filter((element) => !seen.has(element)).forEach((element) => tell("Tab does not reach", element));
            return faults;
          };
          return all.length + scrollers.length;
        }
        """;

    public static async Task<string[]> FindAsync(IPage page)
    {
        var stops = await page.EvaluateAsync<int>(PrepareScript);
        for (var i = 0; i < stops; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        // Hits that load when the reader comes near add tab stops before the elements below them.
        for (var i = 0; i < stops && await page.EvaluateAsync<int>("() => window.keyboardUnreached()") > 0; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        return await page.EvaluateAsync<string[]>("() => window.keyboardFaults()");
    }
}
