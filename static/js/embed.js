// The player of a recording elsewhere, when somebody asks for it. Without this, the link leads to the other site, and
// nothing is asked of that site before a click either way.
const ALLOWED = "autoplay; encrypted-media; fullscreen; picture-in-picture";
// It runs as itself and may open a page of its own beside ours, but never lead away from here.
const SANDBOX = "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox";

for (const link of document.querySelectorAll("a[data-player]")) {
  link.addEventListener("click", play);
}

function play(event) {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const link = event.currentTarget;
  const frame = playerOf(link);
  // What stays is the title, an ordinary link to the other site.
  link.removeEventListener("click", play);
  link.removeAttribute("data-player");
  link.querySelector("picture")?.remove();
  link.before(frame);
  frame.focus();
}

function playerOf(link) {
  const frame = document.createElement("iframe");
  frame.className = "video__player";
  frame.title = link.textContent.trim();
  frame.allow = ALLOWED;
  frame.allowFullscreen = true;
  frame.sandbox = SANDBOX;
  frame.referrerPolicy = "strict-origin-when-cross-origin"; // they refuse to play for an unknown page
  frame.src = link.dataset.player;
  return frame;
}
