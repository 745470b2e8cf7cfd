namespace KkrSite.BrowserTests.Accessibility;

/// <summary>Finds text that a reader cannot see without scrolling sideways, and text that is cut off or runs out of its box.</summary>
internal static class TextOverflowFinder
{
    // A box that scrolls by itself (a wide table, a picture) may have content wider than the window; the box itself may not be wider.
    // Text for screen readers only is in a box of one pixel.
    private const string Script = """
        () => {
          const slack = 1;
          const width = document.documentElement.clientWidth;
          const faults = [];
          const tell = (fault, element, text) => faults.push(
            `${fault}: <${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ` +
            (text ?? element.textContent).trim().slice(0, 60));
          const scrolls = (style) => ["auto", "scroll"].includes(style.overflowX);
          const clips = (style) => [style.overflowX, style.overflowY].some((value) => ["hidden", "clip"].includes(value));
          const above = (element, test) => {
            for (let at = element; at && at !== document.documentElement; at = at.parentElement) if (test(at)) return at;
            return null;
          };
          const isHidden = (element) =>
            above(element, (at) => at.clientWidth <= 1 && at.clientHeight <= 1 && clips(getComputedStyle(at))) !== null;

          if (document.documentElement.scrollWidth > width)
            tell(`page scrolls sideways (${document.documentElement.scrollWidth} > ${width})`, document.body, "");

          for (const element of document.body.querySelectorAll("*")) {
            if (!element.checkVisibility() || element.closest("svg") || isHidden(element)) continue;
            const style = getComputedStyle(element);
            const isCut = element.scrollWidth > element.clientWidth + slack || element.scrollHeight > element.clientHeight + slack;
            if (clips(style) && isCut) tell("cut off", element);
            const box = element.getBoundingClientRect();
            if (scrolls(style) && (box.right > width + slack || box.left < -slack)) tell("scrolling box wider than the window", element);
          }

          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const parent = node.parentElement;
            // Without script, noscript contains elements; with script, its text is never shown.
            if (!node.data.trim() || !parent.checkVisibility() || isHidden(parent)) continue;
            const inScroller = above(parent, (at) => scrolls(getComputedStyle(at)));
            const block = above(parent, (at) => getComputedStyle(at).display !== "inline");
            const room = block?.getBoundingClientRect();
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const line of range.getClientRects()) {
              if (!inScroller && (line.right > width + slack || line.left < -slack) && line.bottom > 0)
                tell("text beyond the window's edge", parent, node.data);
              else if (!parent.closest("svg") && room && !(inScroller === block) && line.right > room.right + slack)
                tell("text runs out of its box", parent, node.data);
              else continue;
              break;
            }
          }
          return faults;
        }
        """;

    public static Task<string[]> FindAsync(IPage page) => page.EvaluateAsync<string[]>(Script);
}
