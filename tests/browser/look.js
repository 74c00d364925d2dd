// What can be measured of a page as it stands. Loaded by the audits; each function returns plain values.
(() => {
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const name = (element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;

  // What is cut off by a box around it is not seen; nor is what is clipped to nothing for those who listen.
  const seenPart = (rect, element) => {
    let { left, top, right, bottom } = rect;
    for (let box = element; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.clipPath !== "none") return null;
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      const edge = box.getBoundingClientRect();
      [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
      [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
    }
    return right - left > 1 && bottom - top > 1 && bottom + scrollY > 0 && right > 0
      ? { left, top, right, bottom }
      : null;
  };

  // Lines of text: a font's box is higher than its letters, so that only the middle of each line counts.
  const lines = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const rect of range.getClientRects()) {
        const middle = { left: rect.left, right: rect.right, top: rect.top + rect.height * 0.25,
                         bottom: rect.bottom - rect.height * 0.25 };
        const box = seenPart(middle, element);
        if (box) found.push({ element, box });
      }
    }
    return found;
  };

  // Links in running text are there as lines; what has a box of its own is there with it.
  const controls = () =>
    [...document.querySelectorAll("a, button, input, select, textarea, summary")]
      .filter((element) => isShown(element) && getComputedStyle(element).display !== "inline")
      .map((element) => ({ element, box: seenPart(element.getBoundingClientRect(), element) }))
      .filter(({ box }) => box);

  const overlap = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;

  const overlaps = () => {
    const all = [...lines(), ...controls()];
    const found = new Set();
    all.forEach((one, index) => {
      for (const other of all.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        if (overlap(one.box, other.box)) found.add(`${name(one.element)} × ${name(other.element)}`);
      }
    });
    return [...found];
  };

  const sticksOut = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

  const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const rgba = (colour) => {
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  };
  const luminance = (colour) => {
    const [red, green, blue] = rgba(colour).map(channel);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let box = element; box; box = box.parentElement) {
      const colour = getComputedStyle(box).backgroundColor;
      if (rgba(colour)[3] === 1) return colour;
    }
    return "Canvas";
  };

  // To be called after a key was pressed, so that the browser shows where the focus is.
  const badStops = () => {
    const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
    const found = [];
    for (const stop of stops.filter((element) => isShown(element) && element.tabIndex >= 0)) {
      stop.focus();
      if (document.activeElement !== stop) continue;
      const style = getComputedStyle(stop);
      const ring = contrast(style.outlineColor, ground(stop.parentElement));
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2 || ring < 3)
        found.push(`${name(stop)} has no ring that one sees (${style.outlineWidth}, ${ring.toFixed(1)})`);
      const box = stop.getClientRects()[0];
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const top = document.elementFromPoint(x, y);
      if (top && !stop.contains(top) && getComputedStyle(top).position.match(/fixed|sticky/))
        found.push(`${name(stop)} is covered by ${name(top)}`);
    }
    return found;
  };

  const content = (selector, attribute = "content") => document.querySelector(selector)?.getAttribute(attribute) ?? "";
  const head = () => ({
    lang: document.documentElement.lang,
    title: document.title.replace(/\s+/g, " ").trim(),
    description: content("meta[name=description]"),
    robots: content("meta[name=robots]"),
    canonical: content("link[rel=canonical]", "href"),
    feed: content("link[rel=alternate][type='application/atom+xml']", "href"),
    og: Object.fromEntries(
      ["title", "description", "type", "url", "image"].map((key) => [key, content(`meta[property='og:${key}']`)]),
    ),
  });

  const headings = () =>
    [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(isShown).map((heading) => +heading.tagName[1]);

  const data = () => [...document.querySelectorAll("script[type='application/ld+json']")].map((tag) => tag.textContent);

  // Of each long paragraph, how many letters stand in a line; the size of its letters in pixels.
  const paragraphs = () =>
    [...document.querySelectorAll(".prose > .block-text p")]
      .filter((paragraph) => isShown(paragraph) && paragraph.innerText.length > 240)
      .map((paragraph) => {
        const style = getComputedStyle(paragraph);
        const rows = Math.round(paragraph.getBoundingClientRect().height / parseFloat(style.lineHeight));
        return { letters: paragraph.innerText.length / rows, size: parseFloat(style.fontSize) };
      });

  // Sentences, rather than names and dates, of fewer than 18 pixels.
  const small = () =>
    [...document.querySelectorAll("main p, main li")]
      .filter((element) => isShown(element) && element.innerText.trim().length > 140)
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 18)
      .map(name);

  const moves = () => [
    ...document.getAnimations().filter((one) => one.effect.getComputedTiming().activeDuration > 50).map(String),
    ...[...document.querySelectorAll("*")]
      .filter((element) => getComputedStyle(element).scrollBehavior === "smooth")
      .map(name),
    ...[...document.querySelectorAll("*")]
      .filter((element) => getComputedStyle(element).transitionDuration.split(",").some((time) => parseFloat(time) > 0.05))
      .map(name),
  ];

  const shown = (selector) => [...document.querySelectorAll(selector)].filter(isShown).map(name);

  // Links to elsewhere without their address behind them.
  const linksWithoutAddress = () =>
    [...document.querySelectorAll("main a[href^='http']")]
      .filter((link) => isShown(link) && link.host !== location.host && !link.textContent.includes(link.host))
      .filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))
      .map(name);

  window.look = { overlaps, sticksOut, badStops, head, headings, data, paragraphs, small, moves, shown, linksWithoutAddress };
})();
