// On a phone: small on the wire, quick on a slow line, at home on the first screen, honest without a line.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { browser, check, person, program, server } from "./lib.mjs";

let demo, chrome;
before(async () => {
  demo = await server(program, ["demo", "--still"]);
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  await demo?.stop();
});

const PHONE = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
const COLD_MAX = 200_000;
const WARM_MAX = 60_000;
// A slow mobile line, and a processor four times slower than this one.
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8), uploadThroughput: (0.75e6 / 8) };
const SLOWER = 4;
const PAINTED_MS = 2_000;

async function paths(page, base) {
  await page.goto(`${base}/decide`);
  const round = await page.locator('main a:has-text("Two exchange residencies")').first().getAttribute("href");
  return ["", "/decide", "/people", "/purpose", "/record", "/charter", "/propose", round.replace(/^\/n\/[^/]+/, "")];
}

// The worker of the page would make requests nobody counts.
const COUNTED = { ...PHONE, locale: "en-GB", serviceWorkers: "block" };

// Bytes on the wire until the page is loaded; the stream of changes aside.
async function weigh(page, url) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  let bytes = 0;
  cdp.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(150);
  await cdp.detach();
  return bytes;
}

test("the first view of any page is small, cold and warm", async () => {
  const member = await person(chrome, demo.address, "Marta Reis", PHONE);
  const base = member.url();
  const state = await member.context().storageState();
  for (const path of await paths(member, base)) {
    const page = await (await chrome.newContext({ ...COUNTED, storageState: state })).newPage();
    const cold = await weigh(page, `${base}${path}`);
    const warm = await weigh(page, `${base}${path}`);
    assert.ok(cold > 10_000 && cold <= COLD_MAX, `${path || "/"} weighs ${cold} bytes cold`);
    assert.ok(warm > 1_000 && warm <= WARM_MAX, `${path || "/"} weighs ${warm} bytes warm`);
    await page.context().close();
  }
});

test("a page is there in two seconds on a slow line and a slow phone", async () => {
  const member = await person(chrome, demo.address, "Marta Reis", PHONE);
  const base = member.url();
  const state = await member.context().storageState();
  for (const path of (await paths(member, base)).filter((p) => ["", "/decide"].includes(p) || /\d$/.test(p))) {
    const page = await (await chrome.newContext({ ...COUNTED, storageState: state })).newPage();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", LINE);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(`${base}${path}`);
    const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
    assert.ok(painted > 0 && painted < PAINTED_MS, `${path || "/"} is painted after ${painted} ms`);
    await page.context().close();
  }
});

test("it can be put on the first screen, and says what waits when there is no connection", async () => {
  const member = await person(chrome, demo.address, "Marta Reis", PHONE);
  const base = member.url();
  const manifest = await (await member.request.get(`${demo.address}/app.webmanifest`)).json();
  assert.equal(manifest.display, "standalone");
  for (const icon of manifest.icons) assert.equal((await member.request.get(`${demo.address}${icon.src}`)).status(), 200);
  const cdp = await member.context().newCDPSession(member);
  assert.deepEqual((await cdp.send("Page.getInstallabilityErrors")).installabilityErrors.filter((e) => e.errorId !== "in-incognito"), []);

  await member.goto(base);
  await member.evaluate(() => navigator.serviceWorker.ready);
  const waits = await member.locator(".due h3").allInnerTexts();
  assert.equal(waits.length, 3);
  await member.waitForFunction(async () => (await caches.match("/offline")) && (await caches.match("/waits")));
  await member.context().setOffline(true);
  // the worker of the page hears of it a moment later than the page
  const cut = async () => {
    await member.goto(`${base}/decide`);
    return /No connection/.test(await member.locator("main").innerText());
  };
  for (let tries = 0; !(await cut()); tries += 1) assert.ok(tries < 20, "the page of a lost connection");
  assert.deepEqual(await member.locator("#waits a").allInnerTexts(), waits);
  if (process.env.PICTURES) {
    mkdirSync(process.env.PICTURES, { recursive: true });
    await member.screenshot({ path: `${process.env.PICTURES}/offline-360.png` });
  }
  await check(member, "without a connection");
  // back on the line, and signed out: nothing of it stays on the device
  await member.context().setOffline(false);
  await member.goto(demo.address);
  await member.waitForFunction(async () => !(await caches.match("/waits")));
});
