// Every way of deciding, begun from its form by a visitor of the demo and left to the company: each comes
// to an end, and its page says which.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check, demonstration, person } from "./lib.mjs";

const demo = demonstration();

// Begins a proposal by a way in the visitor's hub, with nothing riding in it.
async function begin(page, base, hub, tension, way) {
  await page.goto(`${base}/propose?body=${hub}&because=${tension}&way=${way}`);
  await page.locator("#title").fill(`Tried: ${way}`);
  await page.locator("#text").fill("The long table stands by the window for a year.");
  await page.locator("#criterion").fill("Nobody sits at it.");
  const options = page.locator("#options");
  if (await options.count()) {
    const times = (await options.getAttribute("placeholder")) ?? "";
    const day = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
    const budget = page.locator("#budget");
    const spends = await budget.count();
    if (spends) await budget.fill("120");
    const ideas = spends ? "A lamp | 40 | it is dark\nA carpet | 90" : "By the window\nIn the yard | where it rains";
    await options.fill(times ? `${day(60)} 10:00\n${day(61)} 18:00` : ideas);
  }
  for (const box of await page.locator("input[name='e.kind']:checked").all()) await box.uncheck();
  await page.getByRole("button", { name: "Hand it in" }).click();
  assert.match(page.url(), /\/\d+$/, `${way}: ${(await page.locator(".wrong").allInnerTexts()).join(" ")}`);
  return page.url();
}

test("every way is begun from its form and comes to an end", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis");
  const base = page.url();
  await page.goto(`${base}/people`);
  const hub = (await page.locator('main a:has-text("Hub Lisbon")').first().getAttribute("href")).split("/").pop();
  await page.goto(`${base}/raise?body=${hub}`);
  await page.locator("textarea").first().fill("Nobody has tried every way of deciding about the long table.");
  await page.locator("main form button.main").click();
  const tension = page.url().split("/").pop().replace(/\D.*$/, "");
  await page.goto(`${base}/ways`);
  const links = await page.getByRole("link", { name: "Begin this way" }).evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  const ways = links.map((href) => href.split("way=")[1]);
  assert.ok(ways.length >= 26, `${ways}`);
  const runs = new Map();
  for (const way of ways) runs.set(way, await begin(page, base, hub, tension, way));
  for (let n = 0; n < 9; n++) {
    await page.goto(base);
    await page.getByRole("button", { name: "Let three days pass" }).click();
  }
  // a month is over, and with it the session
  const later = await person(demo.chrome, demo.address, "Marta Reis");
  for (let n = 0; n < 5; n++) {
    await later.goto(base);
    await later.getByRole("button", { name: "Let three days pass" }).click();
  }
  const ends = [];
  for (const [way, run] of runs) {
    await later.goto(run);
    const open = await later.locator("#voice form").count();
    const words = await later.locator("#result").allInnerTexts();
    ends.push(`${way}: ${words[0]?.split("\n")[1] ?? "no result"}`);
    assert.ok(words.length === 1 && open === 0, `${way} has no end: ${ends.at(-1)}`);
    await check(later, `the end of ${way}`);
  }
  const decided = ends.filter((end) => /: (adopted|not adopted)/.test(end)).length;
  assert.ok(decided >= 18, `only ${decided} were decided:\n${ends.join("\n")}`);
});

test("another way is taken without losing what was typed, and an agreement is kept with one press", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis");
  const base = page.url();
  await page.goto(`${base}/propose`);
  await page.locator("#title").fill("One evening a month without a plan");
  await page.locator("#text").fill("Nothing is prepared. Whoever comes, comes.");
  await page.locator("#way").selectOption("ranked-choice");
  await page.getByRole("button", { name: "Take this way" }).click();
  assert.equal(await page.locator("#title").inputValue(), "One evening a month without a plan");
  assert.equal(await page.locator("#text").inputValue(), "Nothing is prepared. Whoever comes, comes.");
  assert.equal(await page.locator("#way").inputValue(), "ranked-choice");
  await page.locator("#options").waitFor();
  assert.equal(await page.locator(".wrong").count(), 0, "nothing is wrong yet");
  await check(page, "a proposal whose way was changed");
  // what is due for review is found by its words, and kept with one press and a name for what would fail
  await page.goto(`${base}/decide`);
  await page.locator("#q").fill("resilience fund");
  await page.getByRole("button", { name: "Look for it" }).click();
  await check(page, "what was looked for");
  await page.locator('main a:has-text("A resilience fund that exists")').first().click();
  const agreement = page.url();
  await page.locator("#become").getByRole("link", { name: "Keep it" }).click();
  assert.match(await page.locator("#title").inputValue(), /resilience fund.* stays in force/);
  assert.ok(await page.locator("input[name='e.kind'][value=keep]").isChecked());
  await page.locator("#criterion").fill("A hub in trouble did not know of it.");
  await page.getByRole("button", { name: "Hand it in" }).click();
  assert.match(page.url(), /\/\d+$/, (await page.locator(".wrong").allInnerTexts()).join(" "));
  const run = page.url();
  assert.match(await page.locator(".effects").innerText(), /resilience fund/);
  await page.goto(agreement);
  assert.equal(new URL(await page.locator("p.note a").first().getAttribute("href"), page.url()).href, run, "the page says that it is being decided");
});

test("where each hub stands is a map of all, and each point says how far it is aligned", async () => {
  const page = await person(demo.chrome, demo.address, "Aylin Demir");
  const base = page.url();
  const open = async (words) => {
    await page.goto(`${base}/decide?q=${encodeURIComponent(words)}`);
    await page.locator(`main a:has-text("${words}")`).first().click();
  };
  await open("The purpose speaks of undertakings");
  const tiles = page.locator("#hubs-map a");
  const said = await tiles.allInnerTexts();
  assert.ok(said.length >= 20, `${said.length} hubs`);
  assert.ok(said.every((words) => /: \S/.test(words)), "each says what it answered");
  await open("How we treat each other");
  await page.locator("dt:has-text('decided in') + dd a").first().click();
  assert.ok((await page.locator("#points svg.split").count()) >= 2);
  await check(page, "a document that was aligned on");
});
