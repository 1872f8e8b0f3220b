// Three people in three browsers at once take a tension to its effect; and the same with script off.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browser, check, mail, person, picture, program, server } from "./lib.mjs";

let demo, chrome;
before(async () => {
  demo = await server(program, ["demo", "--still"]);
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  await demo?.stop();
});

// Lets hours pass as a visitor of the demo would, without touching anybody's page.
async function pass(hours) {
  const response = await fetch(`${demo.address}/demo/pass`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: `hours=${hours}&back=/`,
  });
  assert.equal(response.status, 303);
}

// The care circle decides in small rounds: Piotr, Wanjiru and Layla are in it.
async function circle(page) {
  await page.goto(`${demo.address}/n/meridian/people`);
  await page.getByRole("link", { name: /Care circle/ }).first().click();
  return page.url();
}

async function signIn(name, options) {
  // people who are not on the start page come by the link that the operator sees
  const context = await chrome.newContext({ viewport: { width: 1100, height: 900 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${demo.address}/sign-in`);
  const plain = [...name].map((c) => (/[a-zA-Z0-9]/.test(c) ? c.toLowerCase() : c === " " ? "." : "-")).join("");
  await page.getByLabel("Your mail address").fill(`${plain}@meridian.example`);
  await page.getByRole("button", { name: "Send me a link" }).click();
  const text = await mail(chrome, demo.address, `${plain}@meridian.example`, /\/sign-in\//);
  await page.goto(text.match(/http:\S+/)[0]);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.goto(`${demo.address}/n/meridian`);
  return page;
}

async function takeToEffect(options, title) {
  const piotr = await signIn("Piotr Zieliński", options);
  const wanjiru = await signIn("Wanjiru Kamau", options);
  const layla = await signIn("Layla Haddad", options);

  // Piotr raises a tension and makes a proposal with an effect
  await circle(piotr);
  await piotr.getByRole("link", { name: "Raise a tension" }).last().click();
  await piotr.getByLabel("What do you notice?").fill("Nobody knows who calls when two hubs fall silent at once.");
  await piotr.getByRole("button", { name: "Raise it" }).click();
  await piotr.getByRole("link", { name: "Make a proposal" }).click();
  await piotr.getByLabel("In one line").fill(title);
  await piotr.getByLabel("The text", { exact: true }).fill("One of us holds the role and calls within two days.");
  await piotr.getByLabel("No hub stands alone").check();
  await piotr.getByLabel("How would we notice that it failed?").fill("Two hubs fall silent and nobody called.");
  await piotr.getByLabel("A role is created").check();
  await piotr.getByLabel("What is the role called?").fill(`First caller (${title})`);
  await piotr.getByLabel("Held by").first().selectOption({ label: "Layla Haddad" });
  await piotr.getByRole("button", { name: "Hand it in" }).click();
  await piotr.waitForURL(/\/\d+$/);
  const round = piotr.url();

  // a question, answered, while Wanjiru's page is open
  await wanjiru.goto(round);
  await wanjiru.getByLabel("What do you need to know to understand it?").fill("For how long?");
  await wanjiru.getByRole("button", { name: "Ask", exact: true }).click();
  await piotr.goto(round);
  await piotr.getByLabel("Your answer").fill("Half a year, then we look.");
  await piotr.getByRole("button", { name: "Answer", exact: true }).click();
  await wanjiru.goto(round);
  assert.match(await wanjiru.locator("#questions").innerText(), /Half a year/);

  // the consent round opens by itself; nothing is preselected; Wanjiru objects
  for (const window of [49, 49, 25]) await pass(window); // questions, reactions, a new version
  await wanjiru.goto(round);
  assert.equal(await wanjiru.locator("#voice input:checked").count(), 0);
  await wanjiru.getByLabel(/No, because/).check();
  await wanjiru.getByRole("button", { name: "Record my answer" }).click();
  assert.match(await wanjiru.locator("#voice").innerText(), /An objection needs an argument/);
  await wanjiru.getByLabel("What would happen?").fill("Layla would call alone, at night, for months.");
  await wanjiru.getByLabel("What does that harm?").fill("Whoever carries the others is carried by nobody.");
  await wanjiru.getByRole("button", { name: "Record my answer" }).click();
  await wanjiru.locator("#objections").waitFor();

  // nobody leads this round: Layla volunteers, has it tested; time passes, it is qualified
  await layla.goto(round);
  await layla.getByRole("button", { name: "I lead this round" }).click();
  await layla.getByRole("button", { name: "Have it tested" }).click();
  await pass(49);

  // Piotr suggests a change; Wanjiru says that it resolves it; all are asked again
  await piotr.goto(round);
  await piotr.locator("#objections summary", { hasText: "Change the text" }).click();
  await piotr.locator("#objections").getByLabel("The text").fill("Two of us hold the role in turns and call within two days.");
  await piotr.locator("#objections").getByRole("button", { name: "Suggest this" }).first().click();
  await wanjiru.goto(round);
  await wanjiru.getByRole("button", { name: "Yes, this resolves it" }).click();
  await pass(25);
  const luana = await signIn("Luana Barros", options); // four of five make the quorum
  for (const page of [piotr, wanjiru, layla, luana]) {
    await page.goto(`${round}?look=plain`);
    assert.match(await page.locator("#text").innerText(), /Two of us hold the role in turns and call/);
    await page.getByLabel(/^Yes consent/).check();
    await page.getByRole("button", { name: "Record my answer" }).click();
    await page.locator(".recorded", { hasText: "Recorded." }).waitFor();
  }
  await pass(73);
  await layla.goto(round);
  assert.match(await layla.locator("#result").innerText(), /Adopted/);

  // the effect: Layla holds the role, and from it the reasons lead to the purpose
  await circle(layla);
  await layla.getByRole("link", { name: `First caller (${title})` }).click();
  assert.match(await layla.locator("main").innerText(), /Layla Haddad/);
  const chain = await layla.locator(".chain").innerText();
  for (const reason of [title, "Nobody knows who calls", "No hub stands alone", "We are city hubs"]) assert.ok(chain.includes(reason), `${reason} in ${chain}`);
  await Promise.all([piotr, wanjiru, layla, luana].map((p) => p.context().close()));
}

test("the keyboard alone is enough to raise a tension and to answer a round", async () => {
  const marta = await person(chrome, demo.address, "Marta Reis");
  const base = marta.url();
  const tabTo = async (where, most = 60) => {
    for (let i = 0; i < most; i++) {
      await marta.keyboard.press("Tab");
      if (await marta.evaluate(where)) return;
    }
    assert.fail(`not reached by Tab: ${where}`);
  };
  await marta.goto(`${base}/raise`);
  await marta.waitForFunction(() => document.activeElement?.id === "words");
  await marta.keyboard.type("Typed without a mouse.");
  await tabTo(() => document.activeElement?.textContent === "Raise it");
  await marta.keyboard.press("Enter");
  await marta.waitForURL(/\/\d+$/);
  assert.match(await marta.locator("main").innerText(), /Typed without a mouse/);

  await marta.goto(base);
  const open = marta.locator(".due a.button", { hasText: "Give Lisbon" });
  await marta.goto(new URL(await open.first().getAttribute("href"), base).href);
  await tabTo(() => document.activeElement?.name === "s.choice", 120);
  await marta.keyboard.press("Space");
  await tabTo(() => document.activeElement?.textContent.includes("Record Lisbon"));
  await marta.keyboard.press("Enter");
  await marta.locator(".recorded", { hasText: "Recorded." }).waitFor();
});

test("three people take a tension to its effect, through an objection", () => takeToEffect({}, "Who calls first"));

test("the same with script off", () => takeToEffect({ javaScriptEnabled: false }, "Who calls without script"));

test("a round rests until more is known, and what is put off is a step once it is in force", async () => {
  const [piotr, wanjiru, layla, luana] = await Promise.all(["Piotr Zieliński", "Wanjiru Kamau", "Layla Haddad", "Luana Barros"].map((name) => signIn(name)));
  await circle(piotr);
  await piotr.getByRole("link", { name: "Raise a tension" }).last().click();
  await piotr.getByLabel("What do you notice?").fill("We call, and write nothing down.");
  await piotr.getByRole("button", { name: "Raise it" }).click();
  await piotr.getByRole("link", { name: "Make a proposal" }).click();
  await piotr.getByLabel("In one line").fill("Every call is written down");
  await piotr.getByLabel("The text", { exact: true }).fill("One line for each call, where all of us read it.");
  await piotr.getByLabel("How would we notice that it failed?").fill("Nobody reads it.");
  // days as the demo counts them: a term is half a year from now
  const term = Date.parse(await piotr.locator("#e-until").inputValue());
  const day = (number) => new Date(term + (number - 183) * 86_400_000).toISOString().slice(0, 10);
  await piotr.getByRole("button", { name: "Hand it in" }).click();
  await piotr.waitForURL(/\/\d+$/);
  const round = piotr.url();
  for (const window of [49, 49, 25]) await pass(window);

  // somebody objects, and Piotr suggests how that could be resolved
  const resolved = async (objector, kind, words, until) => {
    await objector.goto(round);
    await objector.getByLabel(/No, because/).check();
    await objector.getByLabel("What would happen?").fill("What is told in trust would stand where others read it.");
    await objector.getByLabel("What does that harm?").fill("Nobody would tell us anything.");
    await objector.getByRole("button", { name: "Record my answer" }).click();
    await layla.goto(round);
    const lead = layla.getByRole("button", { name: "I lead this round" });
    if (await lead.count()) await lead.click();
    await layla.getByRole("button", { name: "Have it tested" }).click();
    await pass(49);
    await piotr.goto(round);
    await piotr.locator("#objections summary", { hasText: kind }).click();
    const form = piotr.locator("#objections form", { hasText: "Until when?" }).filter({ visible: true });
    await form.locator("textarea").fill(words);
    await form.locator("input[type=date]").fill(until);
    await form.getByRole("button", { name: "Suggest this" }).click();
    await objector.goto(round);
    assert.match(await objector.locator("#objections").innerText(), new RegExp(words));
    await objector.getByRole("button", { name: "Yes, this resolves it" }).click();
    await pass(25);
  };
  await resolved(wanjiru, "Let the round rest", "What whoever is called wants to be read.", day(11));
  await wanjiru.goto(round);
  assert.match(await wanjiru.locator("#rest").innerText(), /This rests[\s\S]*wants to be read/);
  assert.equal(await wanjiru.locator("#voice input[type=radio]").count(), 0, "nobody is asked while it rests");
  await picture(wanjiru, "resting");
  await check(wanjiru, "a round that rests");
  await layla.goto(round);
  await layla.locator("#find-out").fill("Whoever is called wants to read the line first.");
  await layla.getByRole("button", { name: "Say what was found" }).click();
  assert.match(await layla.locator("#rest").innerText(), /It rested[\s\S]*wants to read the line first/);
  await resolved(luana, "see to it once it is in force", "Ask each hub who may read what it tells.", day(70));
  for (const page of [piotr, wanjiru, layla, luana]) {
    await page.goto(round);
    await page.getByLabel(/^Yes consent/).check();
    await page.getByRole("button", { name: "Record my answer" }).click();
    await page.locator(".recorded", { hasText: "Recorded." }).waitFor();
  }
  await pass(73);
  await piotr.goto(round);
  await piotr.locator("#result a", { hasText: "Every call is written down" }).first().click();
  assert.match(await piotr.locator("#carrying").innerText(), /Ask each hub who may read[\s\S]*Piotr/);
  await Promise.all([piotr, wanjiru, layla, luana].map((p) => p.context().close()));
});

test("a page follows the record without losing what is being typed", async () => {
  const marta = await person(chrome, demo.address, "Marta Reis");
  const base = marta.url();
  await marta.goto(`${base}/decide`);
  await marta.getByRole("link", { name: /Two exchange residencies|One calendar|Who writes to a funder/ }).first().click();
  const round = marta.url();
  const other = await person(chrome, demo.address, "Ines Okafor");
  await other.goto(round);
  const box = marta.getByLabel("Say something");
  await box.scrollIntoViewIfNeeded();
  await box.fill("Half a sentence that must not");
  await box.focus();
  await other.getByLabel("Say something").fill("A remark from elsewhere.");
  await other.getByRole("button", { name: "Say it" }).click();
  await marta.locator("#talk", { hasText: "A remark from elsewhere." }).waitFor({ timeout: 15_000 });
  assert.equal(await box.inputValue(), "Half a sentence that must not");
  assert.equal(await marta.evaluate(() => document.activeElement?.id), "say");
});
