// Beside a time elsewhere, the reader's own, where the two differ at that moment. Without it, nothing is missing.
const minutes = (iso) => {
  const [, sign, hours, rest] = iso.match(/([+-])(\d\d):(\d\d)$/);
  return Number(sign + 1) * (hours * 60 + Number(rest));
};

for (const place of document.querySelectorAll("[data-local-time]")) {
  const { start, end, localTime } = place.dataset;
  const [begins, ends] = [new Date(start), new Date(end)];
  if (-begins.getTimezoneOffset() === minutes(start)) continue;
  const there = start.slice(0, 10);
  const here = new Date(begins - begins.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  const day = there === here ? {} : { weekday: "long", day: "numeric", month: "long" };
  const words = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit", ...day });
  place.textContent = localTime.replace("{time}", words.formatRange(begins, ends));
}
