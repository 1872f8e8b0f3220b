// What every browser test needs: the server, the browser, people.
import { spawn } from "node:child_process";
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { simpleParser } from "mailparser";
import { chromium } from "playwright-core";
import { SMTPServer } from "smtp-server";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function browser() {
  const executablePath = process.env.CHROMIUM ?? CHROMIUM.find((path) => existsSync(path));
  if (!executablePath) throw new Error("No Chromium found. Install it, or name it in CHROMIUM.");
  const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, headless: true, args: quiet });
}

// Starts the program and waits until it prints its address.
export async function server(program, args, { data } = {}) {
  const dir = data ?? mkdtempSync(join(tmpdir(), "tensegrity-browser-"));
  const child = spawn(program, [...args, "--data", dir, "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no address within 60 s:\n${output}`)), 60_000);
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = output.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found) {
        clearTimeout(timer);
        resolve(found[0]);
      }
    });
    child.on("exit", (code) => reject(new Error(`the server ended with ${code}:\n${output}`)));
  });
  const stop = async () => {
    child.removeAllListeners("exit");
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    if (!data) rmSync(dir, { recursive: true, force: true });
  };
  return { address, dir, stop, output: () => output };
}

// A demo and a browser for all tests of a file.
export function demonstration() {
  const it = {};
  before(async () => {
    Object.assign(it, await server(program, ["demo"]));
    it.chrome = await browser();
  });
  after(async () => {
    await it.chrome?.close();
    await it.stop?.();
  });
  return it;
}

// A picture of the whole page, where PICTURES names a place for it.
export async function picture(page, name) {
  const place = process.env.PICTURES;
  if (!place) return;
  mkdirSync(place, { recursive: true });
  await page.screenshot({ path: join(place, `${name}.png`), fullPage: true });
}

// A browser of one's own, signed in as a person of the demo.
export async function person(chrome, address, name, options = {}) {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  await page.getByRole("button", { name: new RegExp(`Be ${name}`) }).click();
  await page.waitForURL(/\/n\//);
  return page;
}

const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

// No violation of WCAG 2.2 AA that axe can find, and nothing wider than the screen.
export async function check(page, name) {
  // the policy lets no script in but ours; the browser's own tools are outside of it
  const found = await page.evaluate(`${axe}; axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`);
  const violations = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 140)).slice(0, 3).join(" | ")}`);
  assert.deepEqual(violations, [], name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${name} is ${wide} px wider than the screen`);
}

// The newest mail to an address that says something, from the operator's outbox; waited for.
export async function mail(chrome, address, to, says) {
  const page = await chrome.newPage();
  for (let tries = 0; tries < 60; tries++) {
    await page.goto(`${address}/outbox`);
    const found = await page.locator("section").filter({ hasText: to }).locator(".mono").allInnerTexts();
    const text = found.find((t) => says.test(t));
    if (text) {
      await page.close();
      return text;
    }
    await new Promise((r) => setTimeout(r, 250));
  }
  throw new Error(`no mail to ${to} says ${says}`);
}

// A mail server of its own: takes every mail over SMTP and reads it as a mail program would.
export async function mailbox() {
  const mails = [];
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise((resolve) => post.listen(0, "127.0.0.1", resolve));
  // the newest mail to an address that says something, waited for
  const mail = async (to, says) => {
    for (let tries = 0; tries < 300; tries++) {
      const found = mails.findLast((m) => m.to.text.includes(to) && says.test(m.text));
      if (found) return found;
      await new Promise((r) => setTimeout(r, 200));
    }
    throw new Error(`no mail to ${to} says ${says}; there are ${mails.map((m) => `${m.to.text}: ${m.subject}`).join(", ")}`);
  };
  return { url: `smtp://127.0.0.1:${post.server.address().port}`, mail, stop: () => new Promise((r) => post.close(r)) };
}

// What a person does, counted: presses, and seconds of reading and typing at an ordinary pace.
export function effort() {
  const spent = { presses: 0, typed: 0, words: 0 };
  const seen = new Set();
  return {
    spent,
    press: async (what) => {
      spent.presses += 1;
      await what.click();
    },
    type: async (what, text) => {
      spent.presses += 1;
      spent.typed += text.length;
      await what.fill(text);
    },
    paste: async (what, text) => {
      spent.presses += 2;
      await what.fill(text);
    },
    // addresses are not read, and nothing is read twice
    read: (text) => {
      for (const line of text.replace(/http\S+/g, "").split("\n").map((l) => l.trim())) {
        if (line && !seen.has(line)) spent.words += line.split(/\s+/).length;
        seen.add(line);
      }
    },
    typing: () => spent.typed / TYPED_A_SECOND,
    seconds: () => spent.presses * A_PRESS + spent.typed / TYPED_A_SECOND + spent.words / WORDS_A_SECOND,
  };
}
// Seconds for a press, characters a second on a phone, words a second of somebody who reads to decide.
const A_PRESS = 2;
const TYPED_A_SECOND = 3;
const WORDS_A_SECOND = 4;

export const program = process.env.TENSEGRITY ?? "target/debug/tensegrity";
