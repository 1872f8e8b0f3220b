// Makes the pictures of the handbook: the main pages on a phone and on a wide screen, light and
// dark. With ALL=1 every page at three widths, from top to bottom, to be looked at.
import { mkdirSync } from "node:fs";
import { browser, person, program, server } from "./lib.mjs";

const out = process.argv[2] ?? "docs/pictures";
const only = process.argv[3]?.split(",");
mkdirSync(out, { recursive: true });

const demo = await server(program, ["demo", "--still"]);
const chrome = await browser();
try {
  const first = await person(chrome, demo.address, "Marta Reis");
  const base = first.url();
  const find = async (from, text) => {
    await first.goto(`${base}${from}`);
    return first.locator(`main a:has-text("${text}")`).first().getAttribute("href").then((href) => href.replace(/^\/n\/[^/]+/, ""));
  };
  const pages = {
    today: "",
    consent: await find("/decide", "Two exchange residencies"),
    objection: await find("/decide", "One calendar"),
    vote: await find("/decide", "first clinic in person"),
    purpose: "/purpose",
    decide: "/decide",
    people: "/people",
    hub: await find("/people", "Hub Lisbon"),
    record: "/record",
    agreement: await find("/decide", "resilience fund"),
    propose: "/propose",
    charter: "/charter",
    me: "/me",
  };
  const state = await first.context().storageState();
  const all = process.env.ALL === "1";
  const handbook = ["today", "consent", "objection", "purpose", "hub", "record"];
  for (const [scheme, widths] of [["light", all ? [360, 768, 1280] : [360, 1280]], ["dark", [360, 1280]]]) {
    for (const width of widths) {
      const context = await chrome.newContext({ storageState: state, colorScheme: scheme, viewport: { width, height: width < 500 ? 780 : 960 }, locale: "en-GB" });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(pages)) {
        if (only ? !only.includes(name) : !all && !handbook.includes(name)) continue;
        await page.goto(`${base}${path}`);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: `${out}/${name}-${width}-${scheme}.png`, fullPage: all });
      }
      await context.close();
    }
  }
  // from right to left, in the same places
  const arabic = await chrome.newContext({ storageState: state, viewport: { width: 1280, height: 960 }, locale: "ar" });
  for (const [width, height] of [[360, 780], [1280, 960]]) {
    const page = await arabic.newPage();
    await page.setViewportSize({ width, height });
    for (const name of only ?? ["today", "consent"]) {
      await page.goto(`${base}${pages[name]}`);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${out}/${name}-${width}-arabic.png` });
    }
  }
  await arabic.close();
  const door = await (await chrome.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await door.goto(demo.address);
  await door.screenshot({ path: `${out}/start-1280-light.png` });
} finally {
  await chrome.close();
  await demo.stop();
}
