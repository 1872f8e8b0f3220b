// The demo as a visitor meets it: five moments, each in a few presses from the start page, played with
// a company that answers. With PICTURES=DIR each is photographed, to be looked at.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { browser, check, program, server } from "./lib.mjs";

let demo, chrome, page, presses;
before(async () => {
  demo = await server(program, ["demo"]);
  chrome = await browser();
  page = await (await chrome.newContext({ viewport: { width: 1280, height: 960 }, locale: "en-GB" })).newPage();
  page.setDefaultTimeout(15_000);
});
after(async () => {
  await chrome?.close();
  await demo?.stop();
});

async function press(what) {
  presses += 1;
  await what.click();
}

async function picture(name) {
  if (!process.env.PICTURES) return;
  mkdirSync(process.env.PICTURES, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: width < 500 ? 780 : 960 });
    await page.screenshot({ path: `${process.env.PICTURES}/${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 960 });
}

const button = (name) => page.getByRole("button", { name });
const threeDays = () => button("Let three days pass");

async function moment(title) {
  presses = 0;
  await page.goto(demo.address);
  await press(button(title));
}

const fewPresses = () => assert.ok(presses <= 5, `${presses} presses from the start page`);

test("an objection changes the text, everybody is asked again, and it becomes a criterion of the review", async () => {
  await page.goto(demo.address);
  await check(page, "the start of the demo");
  await picture("start");
  await moment(/Your objection changes a decision/);
  await page.locator("#objections").waitFor();
  await picture("moment-1");
  const round = page.url().replace(/#.*/, "");
  await press(button("Yes, this resolves it"));
  await press(threeDays());
  await press(threeDays());
  await page.goto(round);
  assert.match(await page.locator("#result").innerText(), /Adopted/);
  assert.match(await page.locator("main").innerText(), /Entering a date reserves nothing/);
  await press(page.locator("#result a").first());
  fewPresses();
  assert.match(await page.locator("main").innerText(), /Who has a paid programme lead plans a year ahead/);
  await picture("moment-1-agreement");
});

test("an amount explains itself, link by link, up to the purpose", async () => {
  await moment(/Everything says why it is so/);
  await page.locator(".chain").waitFor();
  await picture("moment-2");
  assert.match(await page.locator("h1").innerText(), /3.200\.00.EUR/);
  assert.match(await page.locator(".chain").innerText(), /We are city hubs/);
  const links = await page.locator(".chain a").count();
  assert.ok(links >= 3, `${links} links lead to the purpose`);
  fewPresses();
});

test("the founder and the operator are refused, and told who may", async () => {
  for (const [what, who] of [
    [/Change the purpose on my own/, /Who may:.*consent/i],
    [/Take the mandate from Marta/, /Who may:/],
    [/Throw Hub Lisbon out/, /Who may:/],
    [/Answer a round for Hub Lisbon/, /Marta Reis/],
    [/Close a round/, /Who may:/],
    [/Give an order without being a member/, /members only/],
    [/Turn a recorded objection/, /entry|line|hash|text/i],
  ]) {
    await moment(/The founder is refused/);
    await press(button(what));
    const tried = page.locator("#tried");
    assert.match(await tried.innerText(), /Refused\. Nothing was recorded/);
    assert.match(await tried.innerText(), who);
    fewPresses();
  }
  await check(page, "try to cheat");
  await picture("moment-3");
});

test("a member's tap becomes the voice of the hub, the outcome of the network, and what came of it", async () => {
  // the first test let six days pass: what Marta asked is over, so everything begins again
  await page.goto(demo.address);
  await page.getByRole("button", { name: "Begin the demo again", exact: true }).click();
  await button(/Your objection changes a decision/).waitFor();
  await moment(/A tap becomes the voice of a hub/);
  await picture("moment-4");
  await press(page.locator("#voice label", { hasText: "Yes" }));
  await press(button(/Record my answer/));
  await page.locator(".recorded", { hasText: "Recorded." }).waitFor();
  await press(threeDays());
  await press(page.getByRole("link", { name: "Today" }).first());
  fewPresses();
  await picture("moment-4-today");
  const came = await page.locator(".came").innerText();
  assert.match(came, /The first clinic in person is in Accra/);
  assert.match(came, /Hub Lisbon said: \d+ yes, \d+ no\. Its voice in the network: (yes|no)/);
  await page.locator(".came a", { hasText: "The first clinic in person is in Accra" }).first().click();
  assert.match(await page.locator("main").innerText(), /We asked our members: \d+ of the \d+ who answered say yes/);
});

test("what rests on one person is shown before it is too late", async () => {
  await moment(/Take somebody out/);
  const rests = page.locator("#rests");
  await picture("moment-5");
  assert.match(await rests.innerText(), /If Ines Okafor were gone tomorrow/);
  assert.ok((await rests.locator("li").count()) > 0);
  fewPresses();
});

test("the company answers while a visitor looks on", async () => {
  await page.goto(demo.address);
  await page.getByRole("button", { name: "Begin the demo again", exact: true }).click();
  await button(/Be Marta Reis/).click();
  await page.getByRole("link", { name: "The first clinic in person is in Accra" }).first().click();
  await page.locator("#voice label", { hasText: "Yes" }).click();
  await button(/Record Lisbon/).click();
  await page.locator(".recorded", { hasText: "Recorded." }).waitFor();
  const answered = () => Number(/(\d+)\s+of 24/.exec(document.querySelector("#main").innerText)?.[1]);
  const before = await page.evaluate(answered);
  assert.ok(before > 0);
  await page.waitForFunction((was) => Number(/(\d+)\s+of 24/.exec(document.querySelector("#main").innerText)?.[1]) > was, before, { timeout: 15_000 });
});
