// The form of an event: shows the parts of the rule that matter, keeps the next dates up to date, and makes a row of
// "single dates that differ" out of a date. Without it every part is there, and the dates are those last saved.

const PAUSE = 400;
const PARTS = ["all_day", "start_", "end_", "time_zone", "rrule", "exceptions-", "open_points-", "csrfmiddlewaretoken"];

// What matters of a single date, by what is to be said about it.
const ALWAYS = ["original_date", "kind"];
const TIMES = ["start_date", "start_time", "end_date", "end_time"];
const DETAILS = ["status", "sold_out", "title", "venue", "note"];
const FIELDS = {
  cancelled: [...ALWAYS, "note"],
  removed: ALWAYS,
  changed: [...ALWAYS, ...TIMES, ...DETAILS],
  added: [...ALWAYS, ...TIMES, "sold_out", "title", "venue", "note"],
};

const dates = document.querySelector("[data-dates]");
const form = dates?.closest("form");
if (form) {
  begin();
}

function begin() {
  form.addEventListener("input", react);
  form.addEventListener("change", react);
  dates.addEventListener("click", exceptClickedDate);
  const rows = document.getElementById("id_exceptions-FORMS");
  if (rows) {
    new MutationObserver(() => {
      showWhatMatters();
      askSoon();
    }).observe(rows, { childList: true, attributes: true, attributeFilter: ["class"], subtree: true });
  }
  showWhatMatters();
}

function react({ target, type }) {
  if (!PARTS.some((part) => target.name?.startsWith(part))) return;
  if (type === "change" && target.name === "start_time") fillInEnd();
  if (type === "change" && target.name === "rrule_days_of_month") tickLikeFirst();
  showWhatMatters();
  askSoon();
}

// Parts that matter

function showWhatMatters() {
  for (const part of form.querySelectorAll("[data-rule] [data-when]")) {
    const [name, values] = part.dataset.when.split("=");
    part.hidden = !values.split(" ").includes(valueOf(`rrule_${name}`));
  }
  const rows = [...document.querySelectorAll("#id_exceptions-FORMS > [data-inline-panel-child]")];
  rows.forEach(showFieldsOf);
  const panel = document.getElementById("panel-child-content-exceptions-section")
    ?? document.getElementById("id_exceptions-FORMS")?.closest("section");
  if (panel) panel.hidden = rows.length === 0 && valueOf("rrule_frequency") === "";
}

function showFieldsOf(row) {
  const prefix = `${row.id.replace("inline_child_", "")}-`;
  const kind = row.querySelector(`[name="${prefix}kind"]`)?.value;
  const shown = FIELDS[kind] ?? FIELDS.changed;
  for (const name of [...TIMES, ...DETAILS]) {
    const field = row.querySelector(`[name="${prefix}${name}"]`);
    const wrapper = field?.closest(".w-panel__wrapper") ?? field?.closest("section.w-panel");
    if (wrapper && row.contains(wrapper)) wrapper.hidden = !shown.includes(name) && !hasError(wrapper);
  }
}

function hasError(wrapper) {
  return wrapper.querySelector(".error-message") !== null;
}

function valueOf(name) {
  const field = form.elements[name];
  return field?.value ?? "";
}

// What can be filled in

// Two hours, unless it would reach into the next day.
function fillInEnd() {
  const [start, end] = [form.elements.start_time, form.elements.end_time];
  const found = /^(\d{1,2}):(\d{2})$/.exec(start.value.trim());
  if (!found || end.value || Number(found[1]) > 21) return;
  write(end, `${String(Number(found[1]) + 2).padStart(2, "0")}:${found[2]}`);
}

// Nothing ticked yet: the second Tuesday, if the first day is one.
function tickLikeFirst() {
  const first = /^(\d{4})-(\d{2})-(\d{2})$/.exec(valueOf("start_date").trim());
  const ordinals = [...form.querySelectorAll('[name="rrule_ordinals"]')];
  const weekday = form.elements.rrule_weekday;
  if (!first || weekday.value || ordinals.some((box) => box.checked)) return;
  const number = Math.ceil(Number(first[3]) / 7);
  ordinals.find((box) => box.value === String(number > 4 ? -1 : number)).checked = true;
  weekday.value = String((new Date(Date.UTC(first[1], first[2] - 1, first[3])).getUTCDay() + 6) % 7);
}

function write(field, value) {
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

// The next dates

let pause = 0;
let newest = 0;

function askSoon() {
  window.clearTimeout(pause);
  pause = window.setTimeout(ask, PAUSE);
}

async function ask() {
  const number = ++newest;
  const answer = await fetch(dates.dataset.address, { method: "POST", body: new URLSearchParams(whatIsSaid()) })
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null);
  if (answer !== null && number === newest) show(answer);
}

function whatIsSaid() {
  return [...new FormData(form)].filter(([name]) => PARTS.some((part) => name.startsWith(part)));
}

function show(html) {
  const list = dates.querySelector("[data-dates-list]");
  if (list.innerHTML.trim() === html.trim()) return;
  const { date, except } = document.activeElement?.dataset ?? {};
  list.innerHTML = html;
  if (date) list.querySelector(`[data-date="${date}"][data-except="${except}"]`)?.focus();
  const status = dates.querySelector("[data-dates-status]");
  status.textContent = [...list.querySelectorAll("[data-said]")].map((said) => said.textContent.trim()).join(" ");
}

// One date that differs

function exceptClickedDate({ target }) {
  const button = target.closest("[data-except]");
  if (!button) return;
  document.getElementById("id_exceptions-ADD").click();
  const number = Number(form.elements["exceptions-TOTAL_FORMS"].value) - 1;
  const fieldOf = (name) => form.elements[`exceptions-${number}-${name}`];
  write(fieldOf("original_date"), button.dataset.date);
  write(fieldOf("kind"), button.dataset.except);
  showWhatMatters();
  focusOn(fieldOf(button.dataset.except === "cancelled" ? "note" : "start_date"));
}

// After Wagtail, which leads to the row as a whole.
function focusOn(field) {
  window.requestAnimationFrame(() => {
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: "center" });
  });
}
