/* Wagtail saves by itself when a form differs from what it was: two seconds after it was opened, and when a save has come
   back. What somebody types before that would count as there already, and be lost. So it is saved, too; and so is what
   was typed right before a save, because the fields of text hand their words to the form a moment later.

   Who presses a button waits for the save that is under way, and none begins afterwards: else what is new would be made
   twice, or what was refused would look as if somebody else had changed it. Who presses it right after the last letter
   waits until that letter is in the form. */

const LATE = 500; // ms; a field of text takes 100 (cms/core/text_editor.py)

let typedAt = -Infinity;
let savedAt = 0;
let saving = false;
let held = false; // a button is pressed, and waits
let leaving = false;

onTyping(() => (typedAt = performance.now()));
document.addEventListener("w-autosave:save", (event) => {
  if (leaving) {
    event.preventDefault();
    return;
  }
  savedAt = performance.now();
  saving = true;
});
for (const end of ["w-autosave:success", "w-autosave:error"]) {
  document.addEventListener(end, () => (saving = false));
}
document.addEventListener("w-unsaved:watch-edits", ({ target }) => {
  if (typedAt > savedAt - LATE) {
    const edits = { bubbles: true, cancelable: true, detail: { type: "edits" } };
    target.dispatchEvent(new CustomEvent("w-unsaved:add", edits));
  }
});

const waiting = (event) => {
  const { target: form, submitter } = event;
  const isTyping = performance.now() - typedAt < LATE;
  if (!(saving || isTyping) || !form.matches("[data-edit-form]")) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (held) {
    return;
  }
  held = true;
  const again = new AbortController();
  const send = () => {
    again.abort();
    held = false;
    form.requestSubmit(submitter);
  };
  if (!saving) {
    setTimeout(send, LATE);
    return;
  }
  for (const end of ["w-autosave:success", "w-autosave:error"]) {
    document.addEventListener(end, send, { signal: again.signal });
  }
};
document.addEventListener("submit", waiting, true);
document.addEventListener("submit", (event) => {
  leaving ||= event.target.matches("[data-edit-form]") && !event.defaultPrevented;
});
window.addEventListener("pageshow", () => (leaving = false));
