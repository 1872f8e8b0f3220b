// What works without a connection: nothing but a page that says so, and what waited when this device
// last looked. Nothing else is kept; pages are always asked for anew.
const SHELF = "tensegrity";
const OFFLINE = "/offline";

// the page and everything it needs
async function stock() {
  const shelf = await caches.open(SHELF);
  const page = await fetch(OFFLINE, { cache: "reload" });
  if (!page.ok) return;
  const needed = [...new Set((await page.clone().text()).match(/\/assets\/[^"]+/g) ?? [])];
  await shelf.put(OFFLINE, page);
  await shelf.addAll(needed);
}

self.addEventListener("install", (event) => event.waitUntil(stock().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
// another language, or another version of the program
self.addEventListener("message", (event) => event.data === "stock" && event.waitUntil(stock()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  else if (new URL(request.url).pathname.startsWith("/assets/")) event.respondWith(fetch(request).catch(() => caches.match(request)));
});
