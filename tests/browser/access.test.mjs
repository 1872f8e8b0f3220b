// Every page in every state, light and dark, wide and narrow: no violation of WCAG 2.2 AA that axe
// can find, and nothing wider than the screen.
import assert from "node:assert/strict";
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

async function addresses(page) {
  const base = page.url();
  const found = { today: base };
  for (const name of ["purpose", "decide", "people", "share", "ways", "record", "charter", "raise", "propose", "me"]) found[name] = `${base}/${name}`;
  const pick = async (from, names) => {
    await page.goto(`${base}/${from}`);
    for (const [key, text] of Object.entries(names)) {
      found[key] = new URL(await page.locator(`main a:has-text("${text}")`).first().getAttribute("href"), base).href;
    }
  };
  await pick("decide", {
    consent: "Two exchange residencies",
    objection: "One calendar",
    vote: "first clinic in person",
    clarify: "interpreted into Portuguese",
    react: "Who writes to a funder",
    agreement: "resilience fund",
    tension: "Four hubs work on water",
    challenged: "Letters are answered within five",
    chosen: "What the clinics of this half year",
    aligned: "How we treat each other",
  });
  await pick("decide?q=speaks+of+undertakings", { adopted: "The purpose speaks of undertakings" });
  await pick("decide?q=Tbilisi", { lapsed: "Tbilisi becomes a hub" });
  for (const run of ["aligned"]) {
    await page.goto(found[run]);
    found[`${run}-run`] = new URL(await page.locator("dt:has-text('decided in') + dd a").first().getAttribute("href"), base).href;
  }
  await page.goto(`${base}/share`);
  found.fund = new URL(await page.locator("main li a").first().getAttribute("href"), base).href;
  await page.goto(found.fund);
  found.amount = new URL(await page.locator("#statement a").first().getAttribute("href"), base).href;
  found["way-adapted"] = `${base}/propose?adapt=vote`;
  found["line-changed"] = `${base}/propose?line=grant-role`;
  found.election = `${base}/propose?way=election`;
  await pick("people", { hub: "Hub Lisbon", circle: "Care circle", role: "Steward of the association" });
  await pick("purpose", { outcome: "No hub stands alone" });
  return found;
}

for (const [who, scheme, width] of [["Marta Reis", "light", 1280], ["Marta Reis", "dark", 360], ["Ines Okafor", "light", 360], ["Inês Carvalho", "dark", 1280]]) {
  test(`every page is open to everybody: ${who}, ${scheme}, ${width} px`, async () => {
    const page = await person(chrome, demo.address, who, { colorScheme: scheme, viewport: { width, height: 800 } });
    const problems = [];
    page.on("console", (m) => m.type() === "error" && problems.push(m.text()));
    page.on("pageerror", (e) => problems.push(String(e)));
    for (const [name, address] of Object.entries(await addresses(page))) {
      await page.goto(address);
      await check(page, `${name} (${who}, ${scheme}, ${width})`);
    }
    assert.deepEqual(problems, []);
  });
}

test("in every language the pages are open to everybody, on a phone", async () => {
  const page = await person(chrome, demo.address, "Marta Reis", { viewport: { width: 360, height: 800 } });
  const all = await addresses(page);
  for (const lang of ["es", "fr", "pt", "de", "ar"]) {
    await page.goto(demo.address);
    await page.locator(`.languages button[value=${lang}]`).click();
    for (const name of ["today", "consent", "objection", "ways", "propose", "record", "hub", "fund", "me"]) {
      await page.goto(all[name]);
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      await check(page, `${name} (${lang})`);
    }
  }
});

test("the doors are open to everybody", async () => {
  const page = await (await chrome.newContext({ viewport: { width: 360, height: 700 } })).newPage();
  for (const path of ["/", "/sign-in", "/sign-in/used-up", "/join/used-up", "/found", "/outbox", "/nowhere"]) {
    await page.goto(`${demo.address}${path}`);
    await check(page, path);
  }
});
