//! `cargo xtask test | tidy | bench | crash | pictures`: what the repository asks of itself.

mod bench;
mod tidy;
mod transitions;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    let result = match task.as_str() {
        "test" => test(),
        "tidy" => tidy::tidy(&root()),
        "bench" => bench::bench(),
        "bench-memory" => bench::memory_of(std::env::args().nth(2).and_then(|n| n.parse().ok()).unwrap_or(1_000)),
        "crash" => crash(),
        "pictures" => pictures(),
        _ => Err(anyhow::anyhow!("cargo xtask test | tidy | bench | crash | pictures")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask {task}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace").to_path_buf()
}

fn run(what: &str, command: &mut Command) -> Result<()> {
    println!("\n== {what}");
    let status = command.current_dir(root()).status().with_context(|| format!("{what} cannot be started"))?;
    if status.success() { Ok(()) } else { bail!("{what} failed") }
}

fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
    command.args(args);
    command
}

/// Everything that must hold before a change lands.
fn test() -> Result<()> {
    run("format", &mut cargo(&["fmt", "--all", "--check"]))?;
    run("clippy", &mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    println!("\n== tidy");
    tidy::tidy(&root())?;
    run("build", &mut cargo(&["build", "--package", "tensegrity"]))?;
    run("tests", &mut cargo(&["test", "--workspace"]))?;
    let mut ledgers = cargo(&["test", "--profile", "quick", "--package", "domain", "--lib", "cb1_"]);
    run("a million random ledgers", ledgers.env("PROPTEST_CASES", "1000000"))?;
    npm()?;
    fresh_assets()?;
    let program = root().join("target/debug/tensegrity");
    run("browser", Command::new("node").args(["--test", "--test-concurrency=1", "tests/browser/"]).env("TENSEGRITY", program))?;
    Ok(())
}

fn npm() -> Result<()> {
    if root().join("node_modules/.package-lock.json").exists() {
        return Ok(());
    }
    run("npm", Command::new("npm").args(["ci", "--no-audit", "--no-fund"]))
}

/// The bundle that is embedded is the one the sources make.
fn fresh_assets() -> Result<()> {
    let dist = root().join("assets/dist");
    let read = |name: &str| std::fs::read(dist.join(name)).with_context(|| format!("assets/dist/{name}"));
    let bundle = || Ok::<_, anyhow::Error>((read("app.js")?, read("app.css")?, read("worker.js")?));
    let before = bundle()?;
    run("assets", Command::new("npm").args(["run", "--silent", "assets"]))?;
    if before != bundle()? {
        bail!("assets/dist is not what assets/ makes; commit what `npm run assets` wrote");
    }
    Ok(())
}

/// The long crash sweep: `cargo xtask crash [KILLS] [ENTRIES]`, with an optimised program.
fn crash() -> Result<()> {
    let given = |n: usize, otherwise: &str| std::env::args().nth(n).unwrap_or_else(|| otherwise.to_owned());
    run("build", &mut cargo(&["build", "--profile", "quick", "--package", "tensegrity"]))?;
    let mut sweep = cargo(&["test", "--package", "tensegrity", "--test", "all", "--", "--nocapture", "crash"]);
    sweep.env("TENSEGRITY", root().join("target/quick/tensegrity"));
    sweep.env("TENSEGRITY_KILLS", given(2, "500")).env("TENSEGRITY_ENTRIES", given(3, "100000"));
    run("crash", &mut sweep)
}

fn pictures() -> Result<()> {
    npm()?;
    run("build", &mut cargo(&["build", "--package", "tensegrity"]))?;
    run("pictures", Command::new("node").args(["tests/browser/pictures.mjs", "docs/pictures"]))
}
