// What script adds: pages follow the record while somebody reads or types. Everything works
// without it. The server says that the record moved; the main part is fetched again and morphed,
// so that focus, scroll and half-written text stay.
import htmx from "htmx.org/dist/htmx.esm.js";

const main = () => document.getElementById("main");

function busy() {
  // somebody is in the middle of a sentence: the page waits until they pause
  const at = document.activeElement;
  return at && /^(TEXTAREA|INPUT|SELECT)$/.test(at.tagName) && Date.now() - lastKey < 1500;
}

let lastKey = 0;
let waiting = false;
addEventListener("input", () => (lastKey = Date.now()), true);

async function refresh() {
  if (waiting) return;
  if (busy()) {
    waiting = true;
    setTimeout(() => { waiting = false; refresh(); }, 1600);
    return;
  }
  // a refused form keeps what was typed in the page that the server gave back; it is not replaced
  // and what is shown once cannot be fetched again
  if (document.querySelector(".refused, [data-once]")) return;
  await htmx.ajax("GET", location.pathname + location.search, { target: "#main", select: "#main", swap: "outerMorph" });
  document.dispatchEvent(new Event("tensegrity:fresh"));
}

const live = main()?.dataset.live;
if (live) {
  const source = new EventSource(live);
  source.addEventListener("moved", refresh);
  addEventListener("pagehide", () => source.close());
}

// on a phone the rail of steps begins at the step that is open
document.querySelector(".rail .now")?.scrollIntoView({ block: "nearest", inline: "center" });

// a refused form: to what is to be mended
const wrong = document.querySelector("main .wrong");
if (wrong) {
  for (let at = wrong; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  const field = wrong.parentElement.querySelector(".has-wrong") ?? wrong.closest("form")?.querySelector("textarea, input:not([type=hidden])");
  field?.focus({ preventScroll: true });
  wrong.scrollIntoView({ block: "center" });
}

// a button that copies what stands elsewhere on the page; without script it does not show
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.dataset.done;
  });
}

// a second press while the first is on its way does nothing
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button && !event.defaultPrevented) setTimeout(() => (button.disabled = true), 0);
});

// On the device: a page for when there is no connection, and on it what waited when Today was last seen.
// Whoever signs out leaves nothing behind.
const SHELF = "tensegrity";
const WAITS = "/waits";

async function shelve() {
  const due = [...document.querySelectorAll(".due")].map((at) => ({
    title: at.querySelector("h3").textContent,
    until: at.querySelector(".left small").textContent,
    href: at.querySelector("h3 a").getAttribute("href"),
  }));
  const shelf = await caches.open(SHELF);
  const seen = new Date().toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
  await shelf.put(WAITS, new Response(JSON.stringify({ seen, due }), { headers: { "content-type": "application/json" } }));
}

async function unshelve() {
  const kept = await (await caches.open(SHELF)).match(WAITS);
  if (!kept) return;
  const { seen, due } = await kept.json();
  const list = document.getElementById("waits");
  document.getElementById("waits-seen").append(seen);
  for (const { title, until, href } of due) {
    const link = Object.assign(document.createElement("a"), { href, textContent: title });
    const item = document.createElement("li");
    item.append(link, document.createElement("br"), Object.assign(document.createElement("small"), { textContent: until }));
    list.append(item);
  }
  document.getElementById("waits-box").hidden = false;
}

if ("serviceWorker" in navigator && "caches" in globalThis) {
  const { lang, dataset } = document.documentElement;
  const edition = `${lang} ${document.querySelector("link[rel=stylesheet]").href}`;
  const worker = navigator.serviceWorker;
  if (dataset.offline !== undefined) unshelve();
  else {
    if (document.getElementById("today")) shelve();
    else if (!main()?.dataset.live && location.pathname === "/") caches.open(SHELF).then((shelf) => shelf.delete(WAITS));
    worker.register("/worker.js").then((known) => {
      if (localStorage.edition && localStorage.edition !== edition) known.active?.postMessage("stock");
      localStorage.edition = edition;
    });
  }
}
