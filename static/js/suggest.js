// Titles while somebody types, below the search box: a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
// Without this script the box is a box.
const WAIT = 120; // milliseconds after a letter
const FEWEST = 2; // letters

for (const box of document.querySelectorAll("[data-suggest]")) {
  const list = document.createElement("ul");
  let timer;
  let asked = 0;
  list.id = `${box.id}-suggestions`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.suggestions);
  box.parentElement.append(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  close();

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  box.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && !list.hidden) {
      event.preventDefault();
      choose(steps[event.key]);
    } else if (event.key === "Enter" && chosen()) {
      event.preventDefault();
      location.assign(chosen().dataset.url);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault(); // some browsers would empty the box
      close();
    }
  });
  box.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[data-url]");
    if (option) location.assign(option.dataset.url);
  });

  async function ask() {
    const mine = ++asked;
    const words = box.value.trim();
    if (words.length < FEWEST) return close();
    const query = new URLSearchParams({ q: words, locale: document.documentElement.lang });
    try {
      const answer = await fetch(`${box.dataset.suggest}?${query}`);
      if (mine === asked && answer.ok) show((await answer.json()).items);
    } catch {
      close();
    }
  }

  function show(items) {
    if (!items.length || document.activeElement !== box) return close();
    list.replaceChildren(...items.map(optionOf));
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    box.removeAttribute("aria-activedescendant");
  }

  function optionOf(item, number) {
    const option = document.createElement("li");
    const kind = document.createElement("span");
    option.id = `${list.id}-${number}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.url = item.url;
    kind.textContent = item.kind_name;
    option.append(item.title, kind);
    return option;
  }

  function close() {
    asked += 1;
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
    for (const option of list.children) option.setAttribute("aria-selected", "false");
  }

  function chosen() {
    return list.hidden ? null : list.querySelector('[aria-selected="true"]');
  }

  function choose(step) {
    const options = [...list.children];
    const before = options.indexOf(chosen());
    const next = options[(before + step + options.length + (before < 0 && step < 0 ? 1 : 0)) % options.length];
    for (const option of options) option.setAttribute("aria-selected", String(option === next));
    box.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  }
}
