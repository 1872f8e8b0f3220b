// From an empty server to a founded network, every mail over SMTP: the founder pastes three hubs; one answers
// by mail alone, one on a phone, one after asking the hub. What it costs a person is counted. Pictures go to
// PICTURES, if it names a folder.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browser, check, effort, mailbox, program, server } from "./lib.mjs";

let empty, chrome, post;
before(async () => {
  post = await mailbox();
  empty = await server(program, ["serve", "--smtp", post.url, "--mail-from", "Orchard <net@orchard.example>"]);
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  await empty?.stop();
  await post?.stop();
});

async function visitor(width, options = {}) {
  const context = await chrome.newContext({ viewport: { width, height: width < 500 ? 740 : 900 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

let shots = 0;
async function picture(page, name) {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/founding-${++shots}-${name}.png`, fullPage: true });
}

const link = (text, kind) => text.match(new RegExp(`http\\S+/${kind}/\\S+`))[0];

// Founder to sent founding round: ten minutes. From opening the mail to the recorded answer: a minute and a half, three taps.
const FOUNDING = { seconds: 600, presses: 20, typing: 120 };
const ANSWERING = { seconds: 90, presses: 3 };

async function joins(page, address, name) {
  await page.goto(link((await post.mail(address, /join/)).text, "join"));
  await page.getByLabel(/Your name/).fill(name);
  if (name === "Ana Berg") await picture(page, "join");
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL(/n\/orchard/);
}

async function answers(page) {
  await page.getByRole("link", { name: /Give .*voice/ }).first().click();
  await page.getByRole("radio", { name: /^Yes consent/ }).check();
  await page.getByRole("button", { name: /Record .* answer/ }).click();
  await page.waitForURL(/#voice|\/\d+/);
}

test("a founder founds, three hubs answer, the network is theirs", async () => {
  const founder = await visitor(1280);
  const did = effort();
  const reads = async () => did.read(await founder.locator("main").innerText());
  await founder.goto(empty.address);
  await picture(founder, "empty");
  await did.press(founder.getByRole("link", { name: "Found a network" }));
  await did.type(founder.getByLabel("Your mail address"), "rosa@orchard.example");
  await did.press(founder.getByRole("button", { name: "Send me a link" }));
  const entrance = await post.mail("rosa@orchard.example", /sign-in/);
  did.read(entrance.text);
  did.spent.presses += 1;
  await founder.goto(link(entrance.text, "sign-in"));
  await did.press(founder.getByRole("button", { name: "Sign in" }));
  await founder.waitForURL(/found/);
  await check(founder, "found");
  await reads();
  await did.type(founder.getByLabel("What is it called?"), "Orchard");
  await did.type(founder.getByLabel(/What is it for/), "Old trees for young people, in every town that wants them.");
  await did.type(founder.getByLabel("Your name"), "Rosa Lind");
  await picture(founder, "found");
  await did.press(founder.getByRole("button", { name: "Found it" }));
  await founder.waitForURL(/orchard\/founding/);
  await reads();

  const list = "Hub North, ana@north.example, Oslo, Europe/Oslo\nHub South, ben@south.example\nHub East, cem@east.example";
  await did.paste(founder.getByRole("textbox", { name: "Paste your hubs" }), `${list}\nHub West`);
  await did.press(founder.getByRole("button", { name: "See what would be sent" }));
  await founder.getByText("nobody could speak for Hub West").waitFor();
  await check(founder, "founding with a wrong line");
  await picture(founder, "wrong-line");
  await did.paste(founder.getByRole("textbox", { name: "Paste your hubs" }), list);
  await did.press(founder.getByRole("button", { name: "See what would be sent" }));
  await founder.getByRole("button", { name: "Bring in 3 hubs and send the mails" }).waitFor();
  await check(founder, "founding with previews");
  await picture(founder, "previews");
  await reads();
  await did.press(founder.getByRole("button", { name: "Bring in 3 hubs and send the mails" }));
  await founder.getByRole("link", { name: "Hub North" }).waitFor();
  await did.press(founder.getByRole("button", { name: "Ask all hubs now" }));
  await founder.getByRole("heading", { name: "Orchard adopts its purpose and its rules" }).waitFor();
  assert.ok(did.seconds() <= FOUNDING.seconds && did.spent.presses <= FOUNDING.presses && did.typing() <= FOUNDING.typing, JSON.stringify(did.spent));
  await picture(founder, "round");
  const wall = await visitor(360, { storageState: await founder.context().storageState() });
  await wall.goto(`${empty.address}/n/orchard/founding`);

  // Ana says who she is, and answers from the mail that asks her, without the pages of the network
  const ana = await visitor(360, { hasTouch: true });
  await joins(ana, "ana@north.example", "Ana Berg");
  await ana.close();
  const asks = await post.mail("ana@north.example", /\/answer\/\S+c=consent/);
  assert.ok(asks.html.includes("/answer/") && asks.headers.get("list").unsubscribe.url && /net@orchard\.example/.test(asks.from.text));
  const reading = await visitor(360, { hasTouch: true });
  const took = effort();
  took.read(asks.text);
  took.spent.presses += 1;
  await reading.goto(asks.text.match(/http\S+\/answer\/\S+c=consent\b/)[0]);
  took.read(await reading.locator("main").innerText());
  await took.press(reading.getByRole("button", { name: "Record this answer" }));
  await reading.getByRole("heading", { name: "Recorded" }).waitFor();
  assert.ok(took.seconds() <= ANSWERING.seconds && took.spent.presses <= ANSWERING.presses, JSON.stringify(took.spent));

  // Ben answers on his phone, with script off
  const ben = await visitor(360, { javaScriptEnabled: false });
  await joins(ben, "ben@south.example", "Ben Sur");
  await picture(ben, "first-today-phone");
  await answers(ben);

  // Cem asks his hub first: a link for its chat; a member answers there and confirms the address
  const cem = await visitor(1280);
  await joins(cem, "cem@east.example", "Cem Doğu");
  await picture(cem, "first-today");
  await cem.getByRole("link", { name: /Give .*voice/ }).first().click();
  await cem.getByRole("button", { name: "Ask my hub first" }).click();
  const shared = (await cem.locator("main").innerText()).match(/http\S+\/ask\/\S+/)[0];
  await picture(cem, "ask-my-hub");
  const dora = await visitor(360, { hasTouch: true });
  await dora.goto(shared);
  await check(dora, "the one question");
  await dora.getByRole("radio", { name: "Yes" }).check();
  await dora.getByLabel(/Why/).fill("The school has asked for it twice.");
  await dora.getByLabel(/Your name/).fill("Dora Gün");
  await dora.getByLabel("Your mail address").fill("dora@east.example");
  await dora.getByRole("button", { name: "Answer" }).tap();
  await dora.goto(link((await post.mail("dora@east.example", /\/said\//)).text, "said"));
  await dora.getByRole("button", { name: /This is my answer/ }).tap();
  await dora.getByText("It stands beside whoever speaks for Hub East now").waitFor();
  await picture(dora, "said");
  await cem.goto(`${empty.address}/n/orchard`);
  await cem.getByRole("link", { name: /Give .*voice/ }).first().click();
  assert.match(await cem.locator("#my-hub").innerText(), /Hub East says[\s\S]*The school has asked for it twice/);
  await picture(cem, "my-hub-says");
  await cem.goto(`${empty.address}/n/orchard`);
  await answers(cem);

  await wall.reload();
  assert.equal(await wall.locator(".wall .tag.moss").count(), 3);
  await check(wall, "the wall on a phone");
  await picture(wall, "wall-phone");
  await founder.reload();
  await founder.getByText("provisional").waitFor({ state: "detached" });
  await picture(founder, "founded");
});
