/* Who has room for it sees from the beginning what readers will see, until they close it. Wagtail remembers the last panel
   that was open under this name, and reads it when the page is complete.

   Wagtail looks for changes twice a second and waits twice more, so that the preview follows two seconds late. It is told
   as soon as somebody pauses, and asks for nothing that it has asked for already when Wagtail notices, too. */

const REMEMBERED = "wagtail:side-panel-open";
const PAUSE = 150; // ms; a field of text hands its words to the form after 100 (cms/core/text_editor.py)

let pause = 0;
let shown = "";

if (window.matchMedia("(min-width: 80em)").matches && window.localStorage.getItem(REMEMBERED) === null) {
  window.localStorage.setItem(REMEMBERED, "preview");
}

const panel = () => document.querySelector("[data-controller='w-preview']");

const setStale = (isStale) => panel()?.setAttribute("data-w-preview-stale-value", isStale);

const asked = () => {
  const mode = document.querySelector("[data-w-preview-target='mode']")?.value;
  const words = new URLSearchParams([...new FormData(document.querySelector("[data-edit-form]"))]);
  return [panel().getAttribute("data-w-preview-url-value"), mode, words].join(" ");
};

onTyping(() => {
  clearTimeout(pause);
  pause = setTimeout(setStale, PAUSE, true);
});
document.addEventListener("w-preview:update", (event) => {
  const wanted = asked();
  if (wanted === shown) {
    event.preventDefault();
    setStale(false);
  }
  shown = wanted;
});
document.addEventListener("w-preview:error", () => (shown = ""));
