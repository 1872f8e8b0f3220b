// From an empty server to a founded network: the founder pastes three hubs; one answers by mail alone,
// one on a phone, one on a wide screen. Pictures go to PICTURES, if it names a folder.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browser, check, mail, program, server } from "./lib.mjs";

let empty, chrome;
before(async () => {
  empty = await server(program, ["serve"]);
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  await empty?.stop();
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

test("a founder founds, three hubs answer, the network is theirs", async () => {
  const founder = await visitor(1280);
  await founder.goto(empty.address);
  await picture(founder, "empty");
  await founder.getByRole("link", { name: "Found a network" }).click();
  await founder.getByLabel("Your mail address").fill("rosa@orchard.example");
  await founder.getByRole("button", { name: "Send me a link" }).click();
  await founder.goto(link(await mail(chrome, empty.address, "rosa@orchard.example", /sign-in/), "sign-in"));
  await founder.getByRole("button", { name: "Sign in" }).click();
  await founder.waitForURL(/found/);
  await check(founder, "found");
  await founder.getByLabel("What is it called?").fill("Orchard");
  await founder.getByLabel(/What is it for/).fill("Old trees for young people, in every town that wants them.");
  await founder.getByLabel("Your name").fill("Rosa Lind");
  await picture(founder, "found");
  await founder.getByRole("button", { name: "Found it" }).click();
  await founder.waitForURL(/orchard\/founding/);

  const list = "Hub North, ana@north.example, Oslo, Europe/Oslo\nHub South, ben@south.example\nHub East, cem@east.example";
  await founder.getByRole("textbox", { name: "Paste your hubs" }).fill(`${list}\nHub West`);
  await founder.getByRole("button", { name: "See what would be sent" }).click();
  await founder.getByText("nobody could speak for Hub West").waitFor();
  await check(founder, "founding with a wrong line");
  await picture(founder, "wrong-line");
  await founder.getByRole("textbox", { name: "Paste your hubs" }).fill(list);
  await founder.getByRole("button", { name: "See what would be sent" }).click();
  await founder.getByRole("button", { name: "Bring in 3 hubs and send the mails" }).waitFor();
  await check(founder, "founding with previews");
  await picture(founder, "previews");
  await founder.getByRole("button", { name: "Bring in 3 hubs and send the mails" }).click();
  await founder.getByRole("link", { name: "Hub North" }).waitFor();
  await founder.getByRole("button", { name: "Ask all hubs now" }).click();
  await founder.getByRole("heading", { name: "Orchard adopts its purpose and its rules" }).waitFor();
  await picture(founder, "round");
  const wall = await visitor(360, { storageState: await founder.context().storageState() });
  await wall.goto(`${empty.address}/n/orchard/founding`);

  // each reads the mail, says who they are, and answers
  for (const [address, name, width] of [["ana@north.example", "Ana Berg", 1280], ["ben@south.example", "Ben Sur", 360], ["cem@east.example", "Cem Doğu", 360]]) {
    const page = await visitor(width, { javaScriptEnabled: width > 500 });
    await page.goto(link(await mail(chrome, empty.address, address, /join/), "join"));
    await page.getByLabel(/Your name/).fill(name);
    if (name === "Ana Berg") await picture(page, "join");
    await page.getByRole("button", { name: "Join" }).click();
    await page.waitForURL(/n\/orchard/);
    if (name === "Ana Berg") await picture(page, "first-today");
    await page.getByRole("link", { name: /Give .*voice/ }).first().click();
    await page.getByRole("radio", { name: /^Yes consent/ }).check();
    await page.getByRole("button", { name: /Record .* answer/ }).click();
    await page.waitForURL(/#voice|\/\d+/);
  }
  await wall.reload();
  assert.equal(await wall.locator(".wall .tag.moss").count(), 3);
  await check(wall, "the wall on a phone");
  await picture(wall, "wall-phone");
  await founder.reload();
  await founder.getByText("provisional").waitFor({ state: "detached" });
  await picture(founder, "founded");
});
