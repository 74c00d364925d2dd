/* What is to do before a page is published: each point leads to its field, and the list is looked at again once the page
   has been saved. */

const fieldOf = (name) =>
  document.querySelector(`[data-contentpath="${CSS.escape(name)}"]`) ?? document.getElementById(`id_${name}-FORMS`);

function goTo(name) {
  const field = fieldOf(name);
  if (!field) return false;
  field.scrollIntoView({ block: "center" });
  field.querySelector("input:not([type=hidden]), textarea, select, [contenteditable=true], button")?.focus();
  return true;
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-check-field]");
  if (link && goTo(link.dataset.checkField)) event.preventDefault();
});

window.addEventListener("load", () => {
  const [, name] = /^#field-([\w-]+)$/.exec(location.hash) ?? [];
  if (name) goTo(name);
});

document.addEventListener("w-autosave:success", async () => {
  const list = document.querySelector("[data-checks-beside]");
  if (!list) return;
  const answer = await fetch(list.dataset.checksBeside);
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-checks-beside]");
  if (!fresh) return;
  list.replaceWith(fresh);
  const counter = document.querySelector("[data-side-panel-toggle='before-publishing'] [data-side-panel-toggle-counter]");
  const left = fresh.querySelectorAll("[data-checks] > li").length;
  if (counter) {
    counter.hidden = left === 0;
    counter.textContent = left;
  }
});
