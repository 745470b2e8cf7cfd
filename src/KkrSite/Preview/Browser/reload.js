// Part of every page of a preview, and of no page of a build: when the address gets another answer than the one shown, the page is
// reloaded and the reader's position restored.
(() => {
  const script = document.currentScript;
  const isPage = script.dataset.status === "200";
  const key = `forhaandsvisning:${location.pathname}${location.search}`;
  const focusable = () => [...document.querySelectorAll("a[href], button, input, select, summary, textarea, [tabindex]")];
  let events;

  // A browser allows few connections to one server: only visible pages keep one.
  const listen = () => {
    if (document.hidden) {
      close();
    } else if (!events) {
      events = new EventSource(`/_forhaandsvisning/haendelser?side=${encodeURIComponent(location.pathname)}`);
      events.addEventListener("side", (event) => event.data !== script.dataset.state && loadAgain());
      events.addEventListener("error", () => {
        // The browser reconnects by itself, unless the server has refused.
        if (events?.readyState === EventSource.CLOSED) {
          close();
          setTimeout(listen, 1000);
        }
      });
    }
  };

  const close = () => {
    events?.close();
    events = undefined;
  };

  const loadAgain = () => {
    close();
    // An error page has no position to save: that of the page before it stays valid.
    if (isPage) {
      sessionStorage.setItem(key, JSON.stringify(place()));
    }
    history.scrollRestoration = "manual";
    location.reload();
  };

  // The position relative to the last element with an id above the window's upper edge: text added above it moves nothing.
  const place = () => {
    const above = [...document.querySelectorAll("main [id]")].filter(
      (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().top <= 0,
    );
    const anchor = above.at(-1);
    return {
      x: scrollX,
      y: scrollY,
      anchor: anchor?.id,
      top: anchor?.getBoundingClientRect().top,
      open: [...document.querySelectorAll("details")].map((details) => details.open),
      focus: focusable().indexOf(document.activeElement),
    };
  };

  const putBack = () => {
    const kept = sessionStorage.getItem(key);
    const isLoadedAgain = performance.getEntriesByType("navigation")[0]?.type === "reload";
    if (!isPage || !kept) {
      return;
    }
    sessionStorage.removeItem(key);
    if (!isLoadedAgain) {
      return;
    }
    const { x, y, anchor, top, open, focus } = JSON.parse(kept);
    document.querySelectorAll("details").forEach((details, index) => (details.open = open[index] ?? details.open));
    focusable()[focus]?.focus({ preventScroll: true });
    let isMoved = false;
    const move = () => {
      const element = anchor && document.getElementById(anchor);
      if (!isMoved) {
        scrollTo({ left: x, top: element ? scrollY + element.getBoundingClientRect().top - top : y, behavior: "instant" });
      }
    };
    // Fonts and tables may still move the text; the reader's own scrolling takes precedence.
    for (const own of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      addEventListener(own, () => (isMoved = true), { once: true, passive: true });
    }
    move();
    addEventListener("load", move);
    document.fonts.ready.then(() => requestAnimationFrame(move));
  };

  putBack();
  addEventListener("load", () => requestAnimationFrame(() => (history.scrollRestoration = "auto")));
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", close);
  addEventListener("pageshow", listen);
  listen();
})();
