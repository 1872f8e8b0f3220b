//! The repository's own rules, as code. Each finding says what to do.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::transitions::transitions;

/// A Rust file has at most this many lines, a file of tests more, a function at most this many.
const FILE_LINES_MAX: usize = 600;
const TEST_LINES_MAX: usize = 900;
const FUNCTION_LINES_MAX: usize = 70;

/// Files and functions that are longer, each with its reason.
const LONGER: &[(&str, &str)] = &[
    ("fn decide_in_run", "one arm for each command of the engine; splitting it would hide the list"),
    ("fn apply_to", "one arm for each event of a run; splitting it would hide the list"),
    ("fn apply", "one arm for each event of a module; splitting it would hide the list"),
    ("fn enact", "one arm for each effect of a module; splitting it would hide the list"),
    ("fn follow", "one arm for each event a module answers to"),
    ("fn command", "one arm for each act of a story"),
    ("fn effects", "one arm for each effect a form can tick"),
    ("fn effect", "one sentence for each effect"),
    ("fn matter_of", "one arm for each effect"),
    ("fn document", "the API's description as one value"),
    ("fn propose", "every field of a proposal, filled in and checked in order"),
    ("fn fill", "one arm for each kind of field"),
    ("fn commit", "decide, append, publish, answer: one sequence that must be read as one"),
    ("fn verify", "every check of an export, in the order of its sections"),
    ("fn run", "every field of the view of a run"),
    ("fn check_template", "every contradiction of a template, in one list"),
];

/// What a pure crate may depend on, and nothing else.
const PURE: &[(&str, &[&str])] = &[
    ("tally", &["dashu-int", "dashu-ratio", "serde"]),
    ("domain", &["imbl", "serde", "serde_json", "sha2", "tally"]),
    ("tlog", &["base64", "ed25519-dalek", "hmac", "sha2", "thiserror"]),
];

/// What the domain never says: floats, clocks, chance, hash order, threads, files, the network.
const NOT_IN_DOMAIN: &[(&str, &str)] = &[
    ("f64", "use integers or tally::Ratio"),
    ("f32", "use integers or tally::Ratio"),
    ("HashMap", "use kernel::Map"),
    ("HashSet", "use kernel::Set"),
    ("SystemTime", "time comes in the Context"),
    ("Instant::now", "time comes in the Context"),
    ("getrandom", "chance comes from outside, as part of a command"),
    ("std::fs", "the domain reads nothing"),
    ("std::net", "the domain knows no network"),
    ("async fn", "the domain waits for nobody"),
];

/// The invariants of the processes that are built, each with a property test whose name begins with
/// its number. Those of P01 to P18 that are missing here belong to what is not built: ballots whose
/// secrecy is kept by mathematics (B1, B2, B4) and meetings (TN2 to TN4).
const INVARIANTS: &[(&str, &[u32])] = &[
    ("k", &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]),
    ("c", &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
    ("o", &[1, 2, 3, 4, 5, 6]),
    ("ro", &[1, 2, 3, 4, 5]),
    ("h", &[1, 2, 3, 4, 5, 6, 7]),
    ("ne", &[1, 2, 3, 4, 5, 6]),
    ("ag", &[1, 2, 3, 4]),
    ("b", &[3, 5, 6]),
    ("rs", &[1, 2, 3, 4, 5, 6, 7, 8]),
    ("da", &[1, 2, 3]),
    ("ad", &[1, 2, 3, 4]),
    ("g", &[12]),
    ("cb", &[1, 4]),
    ("i", &[1, 2]),
    ("vs", &[1, 2, 3, 4, 5]),
    ("bo", &[1]),
    ("sz", &[1, 2]),
    ("rp", &[1, 2]),
    ("cp", &[1]),
    ("dt", &[1]),
    ("q", &[1]),
    ("mes", &[1, 2, 3, 4]),
    ("mk", &[1, 2, 3]),
    ("rc", &[1, 2, 3, 4]),
    ("l", &[1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ("hg", &[1, 2, 3]),
    ("df", &[1, 2, 3]),
    ("aw", &[1, 2]),
    ("tn", &[1]),
    ("w", &[1]),
    ("ph", &[2]),
    ("f", &[1, 2, 3, 4]),
    ("tc", &[1, 2, 3, 4, 5, 6, 7]),
    ("ld", &[1, 2, 3, 4, 5, 6, 7]),
];

pub fn tidy(root: &Path) -> Result<()> {
    let mut faults = Vec::new();
    let rust = files(&root.join("crates"), "rs").into_iter().chain(files(&root.join("xtask"), "rs")).collect::<Vec<_>>();
    for file in &rust {
        let text = fs::read_to_string(file)?;
        let name = short(root, file);
        lengths(&name, &text, &mut faults);
        if name.starts_with("crates/domain/src") && !name.ends_with("tests.rs") {
            for (word, instead) in NOT_IN_DOMAIN {
                if text.lines().any(|l| !l.trim_start().starts_with("//") && l.contains(word)) {
                    faults.push(format!("{name}: {word} has no place in the domain; {instead}"));
                }
            }
        }
        let sql = ["rusqlite", "\"select ", "\"insert into", "\"update ", "\"delete from"];
        if !name.starts_with("crates/store/") && !name.starts_with("xtask/") && sql.iter().any(|s| text.contains(s)) {
            faults.push(format!("{name}: SQL stands in crates/store and nowhere else"));
        }
    }
    dependencies(root, &mut faults)?;
    let tests = tests(root, &rust)?;
    invariants(&tests, &mut faults);
    transitions(&tests, &mut faults);
    modules(root, &mut faults)?;
    words(root, &rust, &mut faults)?;
    documents(root, &mut faults)?;
    for fault in &faults {
        println!("{fault}");
    }
    if faults.is_empty() {
        println!("{} Rust files, every rule holds", rust.len());
        Ok(())
    } else {
        bail!("{} findings", faults.len())
    }
}

fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(dir) else { return found };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn short(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).display().to_string()
}

fn lengths(name: &str, text: &str, faults: &mut Vec<String>) {
    let lines: Vec<&str> = text.lines().collect();
    let most = if name.ends_with("tests.rs") { TEST_LINES_MAX } else { FILE_LINES_MAX };
    if lines.len() > most {
        faults.push(format!("{name}: {} lines, at most {most}; give part of it a room of its own", lines.len()));
    }
    let mut start: Option<(usize, String, usize)> = None;
    for (i, line) in lines.iter().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let head = line.trim_start();
        let is_fn = ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn ", "async fn ", "pub async fn ", "pub const fn "]
            .iter()
            .any(|p| head.starts_with(p));
        if is_fn && head.contains('(') && !head.ends_with(';') {
            let from = head.find("fn ").unwrap_or(0);
            let called = head[from..].split(['(', '<']).next().unwrap_or("").to_owned();
            start = Some((i, called, indent));
        } else if let Some((from, called, depth)) = &start
            && line.starts_with(&format!("{}}}", " ".repeat(*depth)))
            && indent == *depth
        {
            let long = i - from + 1;
            let test = name.contains("/tests") || name.ends_with("tests.rs");
            if long > FUNCTION_LINES_MAX && !test && !LONGER.iter().any(|(n, _)| n == called) {
                faults.push(format!("{name}:{}: {called} has {long} lines, at most {FUNCTION_LINES_MAX}", from + 1));
            }
            start = None;
        }
    }
}

/// The text of all files of tests.
fn tests(root: &Path, rust: &[PathBuf]) -> Result<String> {
    let mut tests = String::new();
    for file in rust.iter().filter(|f| short(root, f).contains("/tests/")) {
        tests += &fs::read_to_string(file)?;
    }
    Ok(tests)
}

/// Every invariant has its test.
fn invariants(tests: &str, faults: &mut Vec<String>) {
    for (family, numbers) in INVARIANTS {
        for number in *numbers {
            if !tests.contains(&format!("fn {family}{number}_")) {
                let name = family.to_uppercase();
                faults.push(format!("invariant {name}{number} has no property test; write `fn {family}{number}_…` beside the others"));
            }
        }
    }
}

fn dependencies(root: &Path, faults: &mut Vec<String>) -> Result<()> {
    for (name, allowed) in PURE {
        let manifest = fs::read_to_string(root.join(format!("crates/{name}/Cargo.toml")))?;
        let section = manifest.split("[dependencies]").nth(1).unwrap_or("").split("\n[").next().unwrap_or("");
        let named: BTreeSet<&str> = section.lines().filter_map(|l| l.split(['.', ' ', '=']).next()).filter(|n| !n.is_empty()).collect();
        let expected: BTreeSet<&str> = allowed.iter().copied().collect();
        if named != expected {
            faults.push(format!("crates/{name}: depends on {named:?}, should be {expected:?}"));
        }
    }
    Ok(())
}

/// Every module of the domain has its rooms.
fn modules(root: &Path, faults: &mut Vec<String>) -> Result<()> {
    for module in domain::MODULES {
        let dir = root.join("crates/domain/src").join(module);
        for room in ["mod.rs", "state.rs", "rules.rs", "view.rs"] {
            if !dir.join(room).exists() {
                faults.push(format!("crates/domain/src/{module}: {room} is missing"));
            }
        }
        let head = fs::read_to_string(dir.join("mod.rs"))?;
        if !head.starts_with("//!") {
            faults.push(format!("crates/domain/src/{module}/mod.rs: say in prose what it is and what it refuses to know"));
        }
    }
    Ok(())
}

/// Every key that templates and code use is in the locales, and every key there is used.
fn words(root: &Path, rust: &[PathBuf], faults: &mut Vec<String>) -> Result<()> {
    let mut used = BTreeSet::new();
    let mut sources = String::new();
    for file in rust.iter().filter(|f| !short(root, f).contains("tests")) {
        let text = fs::read_to_string(file)?;
        if short(root, file).starts_with("crates/domain") {
            // refuse(Code::X, field, "key") and the keys that guards choose between
            used.extend(quoted_after(&text, "refuse(").into_iter().map(|k| format!("refuse-{k}")));
        }
        sources.push_str(&text);
    }
    let pages = root.join("crates/web/src/pages");
    for file in files(&pages, "html").into_iter().chain(files(&pages, "txt")) {
        let text = fs::read_to_string(&file)?;
        for call in ["h.t(\"", "h.n(\"", "h.s(\"", "h.s2(\"", "l.t(\"", "l.n(\"", "l.s(\"", "l.a(\""] {
            used.extend(text.split(call).skip(1).filter_map(|rest| rest.split('"').next()).filter(|k| !k.contains('{')).map(str::to_owned));
        }
        sources.push_str(&text);
    }
    let keys: Vec<String> = used.into_iter().collect();
    if let Err(missing) = web::check_locales(&keys) {
        faults.extend(missing.lines().map(|l| format!("locales: {l}")));
    }
    let english = fs::read_to_string(root.join("locales/en/main.ftl"))?;
    for key in
        english.lines().filter_map(|l| l.split_once(" =")).map(|(k, _)| k).filter(|k| !k.is_empty() && !k.starts_with([' ', '#', '[']))
    {
        let composed = [
            "event-",
            "missing-",
            "matter-",
            "refuse-",
            "step-",
            "found-",
            "rhythm-",
            "charter-about-",
            "moment-",
            "cheat-",
            "practice-",
            "start-about-",
            "method-",
            "ballot-",
            "line-",
            "judge-",
            "become-",
            "begins-",
            "begin-",
            "evidence-level-",
            "trace-",
            "kind-",
            "duty-",
        ]
        .iter()
        .any(|p| key.starts_with(p));
        if !composed && !sources.contains(&format!("\"{key}\"")) {
            faults.push(format!("locales/en/main.ftl: nobody uses {key}"));
        }
    }
    Ok(())
}

/// The last string of each call.
fn quoted_after(text: &str, call: &str) -> Vec<String> {
    let mut found = Vec::new();
    for rest in text.split(call).skip(1) {
        let inside = rest.split(')').next().unwrap_or("");
        if let Some(key) = inside.split('"').nth_back(1)
            && !key.is_empty()
            && inside.trim_start().starts_with("Code::")
            && inside.trim_end().ends_with('"')
        {
            found.push(key.to_owned());
        }
    }
    found
}

/// Every path that a document names exists, and the map of crates is the workspace.
fn documents(root: &Path, faults: &mut Vec<String>) -> Result<()> {
    let tops = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"].map(|n| root.join(n));
    for file in tops.into_iter().chain(files(&root.join("docs"), "md")) {
        let name = short(root, &file);
        let Ok(text) = fs::read_to_string(&file) else {
            faults.push(format!("{name} is missing"));
            continue;
        };
        for path in text.split('`').skip(1).step_by(2) {
            let first = path.split('/').next().unwrap_or("");
            let ours = ["crates", "practices", "charters", "locales", "assets", "xtask", "docs", "tests"].contains(&first);
            let plain = !path.contains(|c: char| c.is_whitespace() || "{}<>*()|=".contains(c));
            if path.contains('/') && ours && plain && !root.join(path.trim_end_matches('/')).exists() {
                faults.push(format!("{name}: `{path}` does not exist"));
            }
        }
    }
    let map = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap_or_default();
    for entry in fs::read_dir(root.join("crates"))?.flatten() {
        let name = format!("`crates/{}`", entry.file_name().to_string_lossy());
        if !map.contains(&name) {
            faults.push(format!("ARCHITECTURE.md: the map does not name {name}"));
        }
    }
    Ok(())
}
