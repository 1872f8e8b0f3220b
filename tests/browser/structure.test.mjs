// Circles, domains and roles in a browser; a group that looks at something together; a decision made alone, and
// who was not asked; a process that broke down; and a budget, counted again from its file.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { check, demonstration, person, picture, program } from "./lib.mjs";

const demo = demonstration();

async function days(page, base, times) {
  for (let n = 0; n < times; n++) {
    await page.goto(base);
    await page.getByRole("button", { name: "Let a day pass" }).click();
  }
}

async function hubOf(page, base, name) {
  await page.goto(`${base}/people`);
  return (await page.locator(`main a:has-text("${name}")`).first().getAttribute("href")).split("/").pop();
}

// Raises a tension and proposes in a body; what is asked for besides is filled in by the caller.
async function propose(page, base, body, query, title, fill = async () => {}) {
  await page.goto(`${base}/raise?body=${body}`);
  await page.locator("textarea").first().fill(`Before ${title.toLowerCase()}, nobody knew.`);
  await page.locator("main form button.main").click();
  const tension = page.url().split("/").pop().replace(/\D.*$/, "");
  await page.goto(`${base}/propose?body=${body}&because=${tension}&${query}`);
  await page.locator("#title").fill(title);
  await page.locator("#text").fill("We try it for half a year.");
  await page.locator("#criterion").fill("Nobody would do it again.");
  await fill(page);
  await page.getByRole("button", { name: "Hand it in" }).click();
  assert.match(page.url(), /\/\d+$/, (await page.locator(".wrong").allInnerTexts()).join(" "));
  return page.url();
}

const bare = async (page) => {
  for (const box of await page.locator("input[type=checkbox][name='e.kind']:checked").all()) await box.uncheck();
};

test("a domain is named, passed on to a role, and agreed about", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis");
  const base = page.url();
  const hub = await hubOf(page, base, "Hub Lisbon");
  await propose(page, base, hub, "structure=domain&way=small-consent", "The garden is ours to decide about", async (p) => {
    await bare(p);
    await p.locator("#e-domain").fill("The garden");
    await p.locator("#e-domain-about").fill("What grows there, and who has a key.");
  });
  await propose(page, base, hub, "way=small-consent", "Somebody keeps the garden", async (p) => {
    await bare(p);
    await p.locator("input[value='define-role']").check();
    await p.locator("#e-role").fill("Keeper of the garden");
    await p.locator("#e-role-accountabilities").fill("Waters it; gives away the key.");
  });
  await days(page, base, 5);
  await page.goto(`${base}/${hub}`);
  await page.locator("#domains").getByRole("link", { name: "The garden" }).click();
  await check(page, "a domain");
  assert.match(await page.locator("#path").innerText(), /Hub Lisbon/);
  const domain = page.url().split("/").pop();
  await propose(page, base, hub, `structure=pass-on&node=${domain}&way=small-consent`, "Its keeper decides about the garden", async (p) => {
    await bare(p);
    await p.locator("#e-passed-to").selectOption({ label: "Keeper of the garden" });
    await picture(p, "pass-on");
  });
  await propose(page, base, hub, `domain=${domain}&way=small-consent`, "The gate of the garden is shut at night");
  await days(page, base, 5);
  await page.goto(`${base}/${domain}`);
  assert.match(await page.locator("#path").innerText(), /Keeper of the garden[\s\S]*here now/);
  assert.match(await page.locator("#policies").innerText(), /shut at night/);
  await picture(page, "domain");
  await check(page, "a domain that was passed on");
  // what a role says is changed from its page
  await page.getByRole("link", { name: "Keeper of the garden" }).first().click();
  await check(page, "a role with a domain");
  await page.getByRole("link", { name: "Say the role otherwise" }).click();
  assert.equal(await page.locator("#e-says-accountabilities").inputValue(), "Waters it; gives away the key.");
  await check(page, "the form that says a role otherwise");
  // and nobody holds it for ever
  await page.goBack();
  const role = page.url();
  await page.getByRole("link", { name: "Limit who holds the role" }).click();
  const limit = new URL(page.url()).searchParams;
  await propose(page, base, hub, `structure=limit-role&node=${limit.get("node")}&way=small-consent`, "Nobody keeps the garden for ever", async (p) => {
    await bare(p);
    await p.locator("#e-limit-terms").fill("2");
    await check(p, "the form that limits a role");
  });
  await days(page, base, 5);
  await page.goto(role);
  assert.match(await page.locator("main").innerText(), /at most 2 terms in a row/);
  assert.match(await page.locator("#changed").innerText(), /Nobody keeps the garden for ever/);
  await page.context().close();
});

test("two people link a circle, and it is told what its delegate took part in", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis");
  const base = page.url();
  await page.goto(`${base}/people`);
  await page.getByRole("link", { name: /Interpreting circle/ }).first().click();
  const links = await page.locator("#links").innerText();
  assert.match(links, /Leads: Lead of interpreting[\s\S]*Marta Reis[\s\S]*Speaks: Delegate[\s\S]*Samir Benali/);
  assert.match(await page.locator("#reported").innerText(), /paid for the hours[\s\S]*Samir Benali/);
  await check(page, "a circle with its links");
  assert.match(await page.locator("main").innerText(), /Keeper of the word list[\s\S]*vacant[\s\S]*Acting: Marta Reis/);
  await page.context().close();
});

test("what a group says goes on charts, and where it arrives binds nobody", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis");
  const base = page.url();
  const hub = await hubOf(page, base, "Hub Lisbon");
  const run = await propose(page, base, hub, "way=choice-creating", "Why the kitchen is loud");
  const put = async (p, words, chart, speaker) => {
    await p.goto(run);
    await p.getByLabel("In your own words").fill(words);
    await p.getByLabel("On which chart?").selectOption(chart);
    if (speaker) await p.getByLabel("Who said it?").selectOption({ label: speaker });
    await p.getByRole("button", { name: "Put it there" }).click();
  };
  await put(page, "The machine stands where people talk.", "problem");
  await put(page, "We put it in the yard.", "solution", "Inês Carvalho");
  assert.match(await page.locator("#charts").innerText(), /yard\.[\s\S]*not confirmed yet/);
  const other = await person(demo.chrome, demo.address, "Inês Carvalho");
  await other.goto(run);
  assert.equal(await other.getByLabel("Who said it?").count(), 0, "only who leads writes for others");
  await other.getByRole("button", { name: "Yes, that is what I said" }).click();
  assert.doesNotMatch(await other.locator("#charts").innerText(), /not confirmed/);
  await page.goto(run);
  await page.getByLabel(/Where has the group arrived/).fill("It is the machine, not the people.");
  await page.getByRole("button", { name: "Note it" }).click();
  await other.goto(run);
  await other.getByText("I did not arrive there").first().click();
  await other.getByLabel("Where are you in this instead?").fill("It is also the people.");
  await other.getByRole("button", { name: "I did not arrive there" }).click();
  assert.match(await other.locator("#arrivals").innerText(), /not the people\.[\s\S]*Inês Carvalho is elsewhere/);
  await picture(other, "charts");
  await check(other, "charts");
  await page.goto(run);
  await page.getByRole("button", { name: "Go on" }).click();
  assert.match(await page.locator("#result").innerText(), /decided nothing/);
  await check(page, "charts that are closed");
  await other.context().close();
  await page.context().close();
});

test("who was not asked is heard after one person decided", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis");
  const base = page.url();
  const hub = await hubOf(page, base, "Hub Lisbon");
  const run = await propose(page, base, hub, "way=advice", "I move the plants", bare);
  await page.locator("#seek").selectOption({ label: "Rui Tavares" });
  await page.getByLabel("lives with what is decided").check();
  await page.getByRole("button", { name: "Ask" }).first().click();
  await days(page, base, 6);
  await page.goto(run);
  for (const form of await page.locator("form[action$='treat_advice']").all()) {
    await form.getByLabel("taken", { exact: true }).check();
    await form.locator("textarea").fill("Yes.");
    await form.locator("button").click();
    await page.goto(run);
  }
  await page.locator("#without").fill("Nobody knows about plants.");
  await page.getByRole("button", { name: "Decide" }).last().click();
  const other = await person(demo.chrome, demo.address, "Inês Carvalho");
  await other.goto(run);
  await other.getByText("I am affected and was not asked").first().click();
  await other.getByLabel("How does it affect you?").fill("I water them.");
  await other.getByRole("button", { name: "I am affected and was not asked" }).click();
  await page.goto(base);
  assert.match(await page.locator("#needs").innerText(), /I move the plants[\s\S]*Hear them/);
  await page.goto(run);
  await check(page, "somebody is to be heard");
  await page.getByLabel("Your answer, having heard them").fill("You are right; I leave them where they are until you are back.");
  await picture(page, "affected");
  await page.getByRole("button", { name: "Put it under review" }).click();
  assert.match(await page.locator("#affected").innerText(), /under review/);
  await other.context().close();
  await page.context().close();
});

test("whoever leads rounds around a hub says that its process broke down, and that it works again", async () => {
  const page = await person(demo.chrome, demo.address, "Ines Okafor");
  const base = page.url();
  const hub = await hubOf(page, base, "Hub Lisbon");
  await page.goto(`${base}/${hub}`);
  await page.getByText("Say that the process broke down").first().click();
  await page.getByLabel("What is it that does not work?").fill("Three rounds in a row were closed before anybody could answer.");
  await page.getByRole("button", { name: "Say that the process broke down" }).click();
  assert.match(await page.locator("#breakdown").innerText(), /Its process broke down[\s\S]*Three rounds/);
  await picture(page, "breakdown");
  await check(page, "a process that broke down");
  const member = await person(demo.chrome, demo.address, "Marta Reis");
  await member.goto(`${base}/${hub}`);
  assert.equal(await member.getByRole("button", { name: "It works again" }).count(), 0, "not from inside");
  await page.getByLabel("What was mended?").fill("They agreed how long a round lasts.");
  await page.getByRole("button", { name: "It works again" }).click();
  assert.equal(await page.locator("#breakdown").count(), 0);
  await member.context().close();
  await page.context().close();
});

test("a budget pays what it chose, and its file counts to the same", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis");
  const base = page.url();
  await page.goto(`${base}/decide`);
  await page.getByRole("link", { name: /for what breaks in our houses/ }).click();
  const chosen = await page.locator("#options li:has(.tag.moss)").allInnerTexts();
  assert.ok(chosen.length > 1, "more than one was paid");
  await check(page, "a budget");
  await picture(page, "budget");
  await page.locator("#count").getByText("Count it again yourself").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#count").getByRole("link", { name: /file/i }).click()]);
  const file = join(mkdtempSync(join(tmpdir(), "tensegrity-pb-")), download.suggestedFilename());
  assert.match(file, /\.pb$/);
  await download.saveAs(file);
  const command = (await page.locator("#count .mono").innerText()).split(" ");
  const counted = execFileSync(program, [...command.slice(1, 3), file, ...command.slice(4), "--json"], { encoding: "utf8" });
  const winners = JSON.parse(counted).winners;
  assert.equal(winners.length, chosen.length, counted);
  const paid = page.locator("#result li");
  assert.equal(await paid.count(), winners.length, "each is an amount of its own");
  await page.context().close();
});

test("what was agreed is carried out in steps, and says what was learned", async () => {
  const page = await person(demo.chrome, demo.address, "Marta Reis");
  const base = page.url();
  const hub = await hubOf(page, base, "Hub Lisbon");
  const run = await propose(page, base, hub, "way=small-consent", "We repair the bench before the winter");
  await days(page, base, 5);
  await page.goto(run);
  await page.getByRole("link", { name: "We repair the bench before the winter", exact: true }).click();
  const [agreement, carrying] = [page.url(), page.locator("#carrying")];
  assert.match(await carrying.innerText(), /Nobody has taken anything on/);
  const plan = async (words) => {
    await carrying.locator("summary", { hasText: "Take something on" }).click();
    await page.locator("#plan-words").fill(words);
    await carrying.getByRole("button", { name: "Take something on" }).click();
  };
  await carrying.locator("summary", { hasText: "Take something on" }).click();
  await carrying.getByRole("button", { name: "Take something on" }).click();
  assert.match(await carrying.locator(".wrong").innerText(), /write something/i);
  await page.goto(agreement);
  await plan("Buy wood that lasts outside");
  await plan("Ask whoever built it how it was meant");
  assert.match(await carrying.innerText(), /0 of 2 done/);
  const end = async (what, button, words) => {
    const step = carrying.locator("li", { hasText: what });
    await step.locator("summary").click();
    await step.locator("textarea").fill(words);
    await step.getByRole("button", { name: button }).click();
  };
  await end("Buy wood", "It is done", "Larch, 84 euros.");
  const finish = carrying.locator("summary", { hasText: "It is carried out" });
  assert.equal(await finish.count(), 0, "a step is open");
  await end("Ask whoever built it", "Not after all", "He moved away.");
  await carrying.locator("summary", { hasText: "Say how it goes" }).click();
  await page.locator("#tell").fill("It stands. Paint is missing.");
  await carrying.getByRole("button", { name: "Say how it goes" }).click();
  await picture(page, "carrying");
  await check(page, "an agreement that is carried out");
  await finish.click();
  await page.locator("#finish").fill("Two people and a morning are enough.");
  await carrying.getByRole("button", { name: "It is carried out" }).click();
  assert.match(await carrying.innerText(), /carried out[\s\S]*Two people and a morning/);
  assert.equal(await carrying.locator("summary").count(), 0, "nothing is taken on any more");
});
