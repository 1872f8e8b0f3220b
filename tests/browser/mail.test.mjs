// A representative answers from a mail: on a phone, without an account on the screen, and with script off.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browser, check, mail, program, server } from "./lib.mjs";

let demo, chrome;
before(async () => {
  demo = await server(program, ["demo", "--still"]);
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  await demo?.stop();
});

const marta = "marta.reis@meridian.example";

async function phone(options) {
  const context = await chrome.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

test("from the mail to the recorded answer in three taps", async () => {
  const text = await mail(chrome, demo.address, marta, /\/answer\/\S+c=concern/);
  const page = await phone({ colorScheme: "dark" });
  // one: the link in the mail
  await page.goto(text.match(/http\S+\/answer\/\S+c=concern/)[0]);
  assert.match(await page.innerText("main"), /You speak for Hub Lisbon/);
  assert.ok(await page.getByRole("radio", { name: /Yes, but I worry/ }).isChecked());
  await check(page, "answer by mail");
  // two: what the worry is; three: record it
  await page.getByLabel(/Reason/).fill("Will the young hub have a room to work in?");
  await page.getByRole("button", { name: "Record this answer" }).tap();
  await page.getByRole("heading", { name: "Recorded" }).waitFor();
  assert.match(await page.innerText("main"), /Yes, but I worry – for Hub Lisbon/);
  await check(page, "answered by mail");
  await page.goBack();
  await page.reload();
  assert.match(await page.innerText("main"), /used up/);
  await check(page, "a link that is used up");
});

test("the same with script off, and no more mails in one click", async () => {
  const text = await mail(chrome, demo.address, marta, /\/answer\/\S+c=no\b/);
  const page = await phone({ javaScriptEnabled: false });
  await page.goto(text.match(/http\S+\/answer\/\S+c=no\b/)[0]);
  await page.getByRole("button", { name: "Record this answer" }).tap();
  await page.getByRole("heading", { name: "Recorded" }).waitFor();
  assert.match(await page.innerText("main"), /No – for Hub Lisbon/);
  const off = text.match(/http\S+\/unsubscribe\/\S+/)[0];
  await page.goto(off);
  await page.getByRole("radio", { name: "once a week" }).check();
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Save" }).tap()]);
  assert.ok(await page.getByRole("radio", { name: "once a week" }).isChecked());
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "No more mails" }).tap()]);
  assert.equal(await page.innerText("h1"), "No more mails");
});
