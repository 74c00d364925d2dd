/* What the checks found leads to its place in the form. Wagtail names a place of the preview, and opens that. */

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

const name = (row) => {
  const shown = row.querySelector("[data-content-checker-selector-text]");
  const button = row.querySelector(SELECTOR);
  button.dataset.place = shown.textContent;
  shown.textContent = button.getAttribute("aria-label");
};

document.addEventListener("DOMContentLoaded", () => {
  const panel = document.querySelector("[data-checks-panel]");
  if (!panel) {
    return;
  }
  new MutationObserver(() => {
    for (const row of panel.querySelectorAll(ROW)) {
      if (!row.querySelector(SELECTOR).dataset.place) {
        name(row);
      }
    }
  }).observe(panel, { childList: true });
  panel.addEventListener(
    "click",
    (event) => {
      const place = placeInForm(event.target.closest(SELECTOR)?.dataset.place || "main");
      if (place) {
        event.stopPropagation();
        leadTo(place);
      }
    },
    true,
  );
});
