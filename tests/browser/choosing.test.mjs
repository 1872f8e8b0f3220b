// Choosing among options in a browser: put forward, marked, counted, recounted; and an election whose
// winner holds the role.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { check, demonstration, person, picture, program } from "./lib.mjs";

const demo = demonstration();

async function pass(page, times) {
  for (let i = 0; i < times; i++) await page.getByRole("button", { name: "Let a day pass" }).click();
}

// Raises a tension in a body and proposes by this way.
async function propose(page, base, where, way, fill) {
  await page.goto(`${base}/people`);
  const hub = (await page.locator(`main a:has-text("${where}")`).first().getAttribute("href")).split("/").pop();
  await page.goto(`${base}/raise?body=${hub}`);
  await page.locator("textarea").first().fill("Nobody has decided where the long table goes.");
  await page.locator("main form button.main").click();
  const tension = page.url().split("/").pop().replace(/\D.*$/, "");
  await page.goto(`${base}/propose?body=${hub}&because=${tension}&way=${way}`);
  await page.locator("#title").fill("Where the long table goes");
  await page.locator("#text").fill("One place, for a year.");
  await page.locator("#criterion").fill("Nobody sits at it.");
  await fill(page);
  await page.getByRole("button", { name: "Hand it in" }).click();
  assert.match(page.url(), /\/\d+$/, (await page.locator(".wrong").allInnerTexts()).join(" "));
  return page.url();
}

async function rankedChoice(page, base) {
  const run = await propose(page, base, "Hub Lisbon", "ranked-choice", (p) => p.locator("#options").fill("By the window\nIn the yard"));
  await pass(page, 2);
  await page.goto(run);
  await page.getByLabel("Your idea in a few words").fill("In the kitchen “where we are anyway”");
  await page.getByRole("button", { name: "Put it forward" }).click();
  await picture(page, "gather");
  await check(page, "an idea was put forward");
  await pass(page, 3);
  await page.goto(run);
  // the same place twice is refused, and nothing that was chosen is lost
  const selects = page.locator("#voice select");
  await selects.nth(0).selectOption("1");
  await selects.nth(1).selectOption("1");
  await page.locator("#voice form button.main").click();
  return { run, selects };
}

test("several ways, one is taken: put forward, ranked, counted, and counted again from the file", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis");
  const base = page.url();
  await page.goto(`${base}/ways`);
  await check(page, "the ways of deciding");
  await picture(page, "ways");
  const { run } = await rankedChoice(page, base);
  // Schulze lets two options share a place: it was taken; now an order
  await page.goto(run);
  await page.locator("#voice summary").click();
  const selects = page.locator("#voice select");
  assert.equal(await selects.nth(1).inputValue(), "1", "what was recorded stands in the form");
  await selects.nth(0).selectOption("2");
  await page.locator("#voice form button.main").click();
  await page.locator("#voice .recorded").waitFor();
  await check(page, "an open ballot");
  await picture(page, "ballot");
  await pass(page, 5);
  await page.goto(run);
  await page.locator("#result").getByText("adopted").first().waitFor();
  await check(page, "a result");
  await picture(page, "result");
  const chosen = (await page.locator("#options li", { has: page.locator(".tag.moss") }).locator("b").allInnerTexts()).map((t) => t.trim());
  assert.equal(chosen.length, 1);
  const file = await page.request.get(`${run}/ballots`);
  const path = join(mkdtempSync(join(tmpdir(), "tensegrity-recount-")), "ballots.csv");
  writeFileSync(path, await file.text());
  const again = JSON.parse(execFileSync(program, ["tally", "schulze", path, "--json"], { encoding: "utf8" }));
  assert.deepEqual(again.winners, chosen, "the file comes to the same");
});

test("an election without script: nominations nobody sees, a ballot nobody sees, and the role is held", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis", { javaScriptEnabled: false });
  const base = page.url();
  const run = await propose(page, base, "Forum circle", "election", async (p) => {
    await p.locator("#e-elect-until").fill("2028-01-31");
  });
  await page.goto(run);
  await page.locator("#forward-person").selectOption({ label: "Kofi Mensah" });
  await page.getByRole("button", { name: "Put it forward" }).click();
  assert.match(await page.locator("#voice .wrong").innerText(), /Say why/);
  await page.locator("#forward-person").selectOption({ label: "Marta Reis" });
  await page.locator("#forward-words").fill("I would like to.");
  await page.getByRole("button", { name: "Put it forward" }).click();
  // somebody else of the hub does not see it
  const other = await person(demo.chrome, demo.address, "Inês Carvalho", { javaScriptEnabled: false });
  await other.goto(run);
  assert.match(await other.locator("#options").innerText(), /one more, hidden/);
  assert.doesNotMatch(await other.locator("#options").innerText(), /Marta Reis/);
  const record = await other.request.get(`${demo.address}/api/v1/networks/meridian/record?from=${Number(run.split("/").pop())}`);
  const entries = (await record.json()).entries;
  assert.ok(entries.some((e) => e.entry === "sealed"), "the record shows that there is one, and no more");
  await other.goto(`${base}/record`);
  const sealed = other.locator("tr", { hasText: "Sealed: it can be read" });
  assert.equal(await sealed.count(), 1);
  assert.doesNotMatch(await sealed.innerHTML(), /person|Marta/, "nor does its page");
  await pass(page, 7);
  await page.goto(run);
  await page.locator("#voice select").first().selectOption("1");
  await page.locator("#voice form button.main").click();
  await picture(page, "election-ballot");
  await other.goto(run);
  assert.doesNotMatch(await other.locator("main").innerText(), /1 Marta Reis/);
  await pass(page, 5);
  await page.goto(run);
  await picture(page, "election-result");
  assert.match(await page.locator("#result").innerText(), /Chosen: Marta Reis/);
});
