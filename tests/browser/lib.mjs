// What every browser test needs: the server, the browser, people.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, existsSync } from "node:fs";
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

export const program = process.env.TENSEGRITY ?? "target/debug/tensegrity";
