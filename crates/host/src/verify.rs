//! Verify: is an export true? The hash tree, every entry judged by the rules and replayed, every
//! outcome counted again, every text held against its seal. Unknown, repeated or odd lines fail.

use std::collections::BTreeSet;
use std::io::BufRead;

use domain::kernel::ENTRY_BYTES_MAX;
use domain::{Entry, Seal, World, audit_batch};
use serde::Deserialize;
use tlog::{Checkpoint, Frontier, Verifier};

use crate::export::collect;

/// What was found to hold.
pub struct Report {
    pub entries: u64,
    pub batches: u64,
    pub outcomes: u64,
    pub texts: u64,
    /// Seals in the record without a text in the export.
    pub without_text: u64,
    /// The checkpoint was signed by a key given from outside.
    pub origin_proven: bool,
    /// A checkpoint saved earlier is contained in this record.
    pub extends_saved: Option<u64>,
    pub world: World,
}

/// Why an export is not true: which line or entry, and what is wrong with it.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    pub place: String,
    pub what: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    tensegrity: String,
    origin: String,
    entries: u64,
    key: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryLine {
    pos: u64,
    leaf: Seal,
    entry: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckpointLine {
    checkpoint: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextLine {
    seal: Seal,
    salt: Seal,
    text: String,
}

fn fault<T>(place: impl Into<String>, what: impl Into<String>) -> Result<T, Fault> {
    Err(Fault { place: place.into(), what: what.into() })
}

/// A line as this program writes it, or the fault: other spellings of the same are refused, so
/// that no byte of an export is free.
fn line<'l, T: Deserialize<'l>>(number: usize, text: &'l str) -> Result<T, Fault> {
    let place = || format!("line {number}");
    let value: serde_json::Value = serde_json::from_str(text).map_err(|e| Fault { place: place(), what: format!("not JSON: {e}") })?;
    let parsed = serde_json::from_str(text).map_err(|e| Fault { place: place(), what: format!("not a line of this section: {e}") })?;
    let written = value.to_string();
    if written == text { Ok(parsed) } else { fault(place(), "not in the form this format writes") }
}

/// Checks an export. `key` is a verifier key from elsewhere, `saved` a checkpoint kept earlier.
///
/// # Errors
/// The first fault.
pub fn verify(input: &mut dyn BufRead, key: Option<&str>, saved: Option<&str>) -> Result<Report, Fault> {
    let mut lines = Lines { input, number: 0 };
    let first = lines.next()?.ok_or(Fault { place: "line 1".into(), what: "the file is empty".into() })?;
    let header: Header = line(1, &first)?;
    if header.tensegrity != "export/1" {
        return fault("line 1", "not an export of a version this program knows");
    }
    let own_key = Verifier::parse(&header.key).map_err(|e| Fault { place: "line 1".into(), what: e.to_string() })?;
    let saved = match saved {
        Some(note) => {
            let checkpoint = match key {
                Some(key) => Verifier::parse(key).and_then(|k| Checkpoint::open(note, &k)),
                None => Checkpoint::open(note, &own_key),
            };
            Some(checkpoint.map_err(|e| Fault { place: "the saved checkpoint".into(), what: e.to_string() })?)
        }
        None => None,
    };
    let mut read = Reading::default();
    for _ in 0..header.entries {
        let Some(text) = lines.next()? else { return fault(format!("line {}", lines.number + 1), "the file ends before all its entries") };
        read.entry(line(lines.number, &text)?, saved.as_ref())?;
    }
    if !read.batch.is_empty() {
        return fault(format!("entry #{}", read.tree.size()), "the record ends in the middle of a batch");
    }
    let text = lines.next()?.ok_or(Fault { place: format!("line {}", lines.number + 1), what: "the checkpoint is missing".into() })?;
    let CheckpointLine { checkpoint: note } = line(lines.number, &text)?;
    let place = || format!("line {} (checkpoint)", lines.number);
    let given = key.map(Verifier::parse).transpose().map_err(|e| Fault { place: "the given key".into(), what: e.to_string() })?;
    let verifier = given.as_ref().unwrap_or(&own_key);
    let checkpoint = Checkpoint::open(&note, verifier).map_err(|e| Fault { place: place(), what: e.to_string() })?;
    if checkpoint.origin != header.origin || header.origin != crate::ledger::origin_of(&read.world) || own_key.name() != header.origin {
        return fault(place(), "the checkpoint is of another log");
    }
    if given.as_ref().is_some_and(|k| *k != own_key) {
        return fault("line 1", "the header names another key than the one given");
    }
    if checkpoint.size != read.tree.size() || checkpoint.root != read.tree.root() {
        return fault(place(), "the hash tree over the entries is not the one that was signed");
    }
    if let Some(saved) = &saved {
        if saved.origin != header.origin {
            return fault("the saved checkpoint", "it is of another log");
        }
        if saved.size > read.tree.size() {
            return fault(
                "the saved checkpoint",
                format!("it covers {} entries, the export has only {}: it was cut", saved.size, read.tree.size()),
            );
        }
    }
    let texts = read.texts(&mut lines)?;
    Ok(Report {
        entries: read.tree.size(),
        batches: read.batches,
        outcomes: read.outcomes,
        texts,
        without_text: (read.seals.len() as u64).saturating_sub(texts),
        origin_proven: given.is_some(),
        extends_saved: saved.map(|s| s.size),
        world: read.world,
    })
}

struct Lines<'i> {
    input: &'i mut dyn BufRead,
    number: usize,
}

impl Lines<'_> {
    fn next(&mut self) -> Result<Option<String>, Fault> {
        let mut text = String::new();
        let place = format!("line {}", self.number + 1);
        let read = self.input.read_line(&mut text).map_err(|e| Fault { place: place.clone(), what: e.to_string() })?;
        if read == 0 {
            return Ok(None);
        }
        self.number += 1;
        match text.strip_suffix('\n') {
            Some(line) => Ok(Some(line.to_owned())),
            None => fault(place, "the line does not end with a newline"),
        }
    }
}

#[derive(Default)]
struct Reading {
    world: World,
    tree: Frontier,
    batch: Vec<Entry>,
    batches: u64,
    outcomes: u64,
    seals: BTreeSet<[u8; 32]>,
}

impl Reading {
    fn entry(&mut self, line: EntryLine, saved: Option<&Checkpoint>) -> Result<(), Fault> {
        let place = format!("entry #{}", line.pos);
        if line.pos != self.tree.size() {
            return fault(place, format!("it stands where #{} should", self.tree.size()));
        }
        let bytes = line.entry.as_bytes();
        if bytes.len() > ENTRY_BYTES_MAX {
            return fault(place, "it is longer than an entry can be");
        }
        if tlog::leaf_hash(bytes) != line.leaf.0 {
            return fault(place, "its bytes are not those that were hashed");
        }
        let entry = Entry::decode_strict(bytes).map_err(|what| Fault { place: place.clone(), what })?;
        let value = serde_json::from_slice(bytes).map_err(|e| Fault { place: place.clone(), what: e.to_string() })?;
        let mut seals = Vec::new();
        collect(&value, &mut seals);
        self.seals.extend(seals);
        self.tree.push(line.leaf.0);
        let last = entry.last.0 == line.pos;
        self.batch.push(entry);
        if last {
            let batch = std::mem::take(&mut self.batch);
            self.world = audit_batch(&self.world, &batch).map_err(|f| Fault { place: format!("entry {}", f.at), what: f.what })?;
            self.batches += 1;
            let concluded = |e: &&Entry| matches!(&e.event, domain::Event::Practice(domain::practice::Event::Concluded { .. }));
            self.outcomes += batch.iter().filter(concluded).count() as u64;
        } else if self.batch.len() > domain::kernel::BATCH_EVENTS_MAX {
            return fault(place, "the batch is longer than a batch can be");
        }
        if let Some(saved) = saved.filter(|s| s.size == self.tree.size())
            && saved.root != self.tree.root()
        {
            return fault(
                "the saved checkpoint",
                format!("the first {} entries are not those it covers: history was rewritten", saved.size),
            );
        }
        Ok(())
    }

    fn texts(&self, lines: &mut Lines) -> Result<u64, Fault> {
        let mut seen = BTreeSet::new();
        while let Some(text) = lines.next()? {
            let place = format!("line {} (text)", lines.number);
            let text: TextLine = line(lines.number, &text)?;
            if tlog::seal(&text.salt.0, &text.text) != text.seal.0 {
                return fault(place, "text and salt do not open the seal");
            }
            if !self.seals.contains(&text.seal.0) {
                return fault(place, "no entry carries this seal");
            }
            if !seen.insert(text.seal.0) {
                return fault(place, "this text stands here twice");
            }
        }
        Ok(seen.len() as u64)
    }
}
