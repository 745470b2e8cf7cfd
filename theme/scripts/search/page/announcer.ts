import { element } from "./element";

// Waits until typing has paused.
const rest = 800;

/** Announces a message to screen readers when it has not changed for a while. */
export class Announcer {
  readonly element = element("p", { class: "hidden-text", role: "status" });

  private timer = 0;

  say(message: string): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      // Screen readers speak the same text again only if it was removed in between.
      this.element.textContent = "";
      requestAnimationFrame(() => (this.element.textContent = message));
    }, rest);
  }
}
