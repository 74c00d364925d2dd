/* What the checks found leads to its place in the form. Wagtail names a place of the preview, and opens that. The place is
   looked up when it is found: the next preview has other names.

   The first save of a new page puts another preview in the place of the one there is. A check that is under way then
   never comes back, and none is made after it; so none begins while that save is under way. The new preview asks for one
   as soon as it is there. */

const PREVIEW = "#w-preview-iframe";
const ROW = "[data-content-checker-row]";
const SELECTOR = "[data-content-checker-selector]";

const words = (element) => element.textContent.replaceAll(/\s/g, "");

/* The blocks of the body, of one kind: in the preview an empty text is left out. */
const blocksInForm = (kind) =>
  [...document.querySelectorAll("[data-contentpath=body] [data-streamfield-child]")].filter((child) => {
    const type = child.querySelector(":scope > input[name$='-type']");
    const text = kind === "text" && child.querySelector(".public-DraftEditor-content");
    return type?.value === kind && (!text || words(text));
  });

const placeInForm = (selector) => {
  const found = document.querySelector(PREVIEW)?.contentDocument?.querySelector(selector);
  const block = found?.closest("[class*=' block-']");
  if (!block) {
    return document.querySelector("#id_summary, #id_search_description");
  }
  const same = [...block.parentElement.children].filter((other) => other.className === block.className);
  return blocksInForm(block.className.split(" block-")[1])[same.indexOf(block)];
};

const leadTo = (place) => {
  if (window.matchMedia("(max-width: 49.99em)").matches) {
    document.querySelector("[data-form-side-close-button]")?.click(); /* it lies on the form */
  }
  const field = place.matches("input, textarea")
    ? place
    : place.querySelector("input:not([type=hidden]), textarea, [contenteditable=true]");
  (field || place).scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
};

const places = new WeakMap();

const name = (row) => {
  const shown = row.querySelector("[data-content-checker-selector-text]");
  const button = row.querySelector(SELECTOR);
  if (!places.has(button)) {
    places.set(button, placeInForm(shown.textContent || "main"));
    shown.textContent = button.getAttribute("aria-label");
  }
};

document.addEventListener("DOMContentLoaded", () => {
  const panel = document.querySelector("[data-checks-panel]");
  if (!panel) {
    return;
  }
  new MutationObserver(() => panel.querySelectorAll(ROW).forEach(name)).observe(panel, { childList: true });
  panel.addEventListener(
    "click",
    (event) => {
      const place = places.get(event.target.closest(SELECTOR));
      if (place) {
        event.stopPropagation();
        leadTo(place);
      }
    },
    true,
  );
});

let isFirstSave = false;
let postponed = null;

document.addEventListener("w-autosave:save", () => (isFirstSave = location.pathname.includes("/add/")));
for (const end of ["w-autosave:success", "w-autosave:error"]) {
  document.addEventListener(end, () => {
    if (postponed && end === "w-autosave:error") window.postMessage(postponed, location.origin);
    isFirstSave = false;
    postponed = null;
  });
}
window.addEventListener(
  "message",
  (event) => {
    if (isFirstSave && event.data?.wagtail?.type === "w-userbar:axe-ready") {
      postponed = event.data;
      event.stopImmediatePropagation();
    }
  },
  true,
);
