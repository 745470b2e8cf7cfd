import { element } from "./element";

// Long enough for a reader's typing to have come to rest.
const rest = 800;

/** Speaks to screen readers when what it has to say has not changed for a while. */
export class Announcer {
  readonly element = element("p", { class: "hidden-text", role: "status" });

  private timer = 0;

  say(message: string): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      // The same text again is only spoken when it has been away.
      this.element.textContent = "";
      requestAnimationFrame(() => (this.element.textContent = message));
    }, rest);
  }
}
