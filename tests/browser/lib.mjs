// What every browser test needs: the server, the browser, people.
import { spawn } from "node:child_process";
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

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

export const program = process.env.TENSEGRITY ?? "target/debug/tensegrity";
