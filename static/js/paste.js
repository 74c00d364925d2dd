// What a text block cannot hold (headings, tables, pictures, notes) would vanish from a paste without a word. Here such
// a paste becomes blocks, which the server makes of it; a paste of words alone is left to the text block.

const LARGEST = 24 * 1024 * 1024;
// What Draftail drops or flattens. Word's lists are paragraphs with a sign before them.
const MORE_THAN_TEXT = [
  "h1, h2, h3, h4, h5, h6, table, img, blockquote, del",
  "[style*='mso-list'], [style*='mso-element'], [style*='mso-footnote'], [class*='MsoTitle'], [class*='MsoQuote']",
  "a.sdfootnoteanc, a.sdendnoteanc, a[href*='#ftnt'], a[href*='#_ftn'], a[href*='#_edn']",
].join(",");
const OWN_COPY = "[data-editor-content], [data-draftail-editor], [data-offset-key]";

const template = document.getElementById("paste");
document.addEventListener("focusin", ({ target }) => placeToSpeak(bodyAround(target)));
document.addEventListener("paste", take, { capture: true });

function bodyAround(target) {
  return target.closest?.("#body-root");
}

// There before anything is said in it, so that it is read out.
function placeToSpeak(root) {
  if (!root || root.previousElementSibling?.matches(".paste")) return root?.previousElementSibling;
  const said = template.content.firstElementChild.cloneNode(true);
  said.querySelector("[data-paste-close]").addEventListener("click", () => clear(said));
  root.before(said);
  return said;
}

function take(event) {
  const root = bodyAround(event.target);
  const html = event.clipboardData?.getData("text/html") ?? "";
  if (!root || !event.target.closest(".Draftail-Editor") || !holdsMoreThanText(html)) return;
  const stream = root.rootBlock;
  const said = placeToSpeak(root);
  const child = stream.children.find(({ element }) => element.contains(event.target));
  if (child?.type !== "text") {
    say(said, [template.dataset.onlyWords]); // a box, a note, a cell of a table
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  bring(html, stream, child, said);
}

function holdsMoreThanText(html) {
  if (!html) return false;
  const pasted = new DOMParser().parseFromString(html, "text/html");
  return !pasted.querySelector(OWN_COPY) && pasted.querySelector(MORE_THAN_TEXT) !== null;
}

async function bring(html, stream, child, said) {
  say(said, [template.dataset.reading]);
  try {
    const answer = await ask(html, notesOf(stream)?.children.length ?? 0);
    if (answer.problem) {
      say(said, [answer.problem], true);
      return;
    }
    put(answer, stream, child);
    say(said, [answer.came, ...answer.messages]);
  } catch {
    say(said, [template.dataset.failed], true);
  }
}

async function ask(html, notes) {
  const data = new FormData();
  data.append("html", new Blob([html.slice(0, LARGEST + 1)], { type: "text/html" }), "paste.html");
  data.append("notes", notes);
  const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
  const response = await fetch(template.dataset.address, {
    method: "POST",
    body: data,
    headers: { "X-CSRFToken": token, Accept: "application/json" },
  });
  if (!response.ok && response.status !== 400) throw new Error(response.statusText);
  return response.json();
}

// Behind the block in which the cursor was; in its place if nothing stood there.
function put({ blocks, notes }, stream, child) {
  const wasEmpty = isEmpty(child);
  const index = stream.children.indexOf(child);
  blocks.forEach(({ type, value }, number) => {
    stream.insert({ type, value, id: crypto.randomUUID() }, index + 1 + number, { animate: false });
  });
  if (wasEmpty && blocks.length) stream.deleteBlock(index);
  putNotes(notes, stream);
  stream.element.dispatchEvent(new Event("change", { bubbles: true })); // so that the draft is saved
}

function putNotes(notes, stream) {
  const list = notesOf(stream);
  if (list) {
    notes.forEach((note) => list.insert(note, list.children.length, { id: crypto.randomUUID() }));
  } else if (notes.length) {
    const value = { notes: notes.map((note) => ({ value: note, id: crypto.randomUUID() })) };
    stream.insert({ type: "footnotes", value, id: crypto.randomUUID() }, stream.children.length, { animate: false });
  }
}

function notesOf(stream) {
  return stream.children.find((child) => child.type === "footnotes")?.block.childBlocks.notes;
}

function isEmpty(child) {
  return !child.element.querySelector(".public-DraftEditor-content")?.textContent.trim();
}

// What is said

function say(said, sentences, offersFile = false) {
  const [first, ...others] = sentences;
  said.querySelector("[data-paste-first]").textContent = first;
  said.querySelector("[data-paste-others]").replaceChildren(...others.map(asItem));
  said.querySelector("[data-paste-file]").hidden = !offersFile;
  said.querySelector("[data-paste-close]").hidden = false;
  said.classList.add("paste--speaks");
}

function asItem(sentence) {
  const item = document.createElement("li");
  item.textContent = sentence;
  return item;
}

function clear(said) {
  said.classList.remove("paste--speaks");
  said.querySelector("[data-paste-close]").hidden = true;
  said.querySelector("[data-paste-file]").hidden = true;
  said.querySelector("[data-paste-first]").textContent = "";
  said.querySelector("[data-paste-others]").replaceChildren();
}
