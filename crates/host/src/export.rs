//! Export: a ledger as JSON Lines that anybody can check with a second program. The format is
//! described in the handbook, `docs/ledger-format.md`.

use std::collections::BTreeSet;
use std::io::{self, Write};

use domain::{Seal, World, practice};
use serde_json::{Value, json};
use store::{NetworkRow, Record, StoreError};
use tlog::{Checkpoint, Frontier};

use crate::ledger::{Ledger, origin_of, signer_of};
use crate::network::Network;

/// Which texts an export carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextsFor {
    /// None: the record without words.
    None,
    /// What a member may read.
    Members,
    /// All that the store has.
    All,
}

#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the export could not be written: {0}")]
    Write(#[from] io::Error),
}

/// Writes an open network's record. For members it ends before the first ballot that is sealed still.
///
/// # Errors
/// The store's, or the writer's.
pub fn export(network: &Network, texts: TextsFor, out: &mut dyn Write) -> Result<(), ExportError> {
    let snapshot = network.snapshot();
    let world = &snapshot.world;
    // what members get ends before the first ballot that is sealed still
    let hidden = practice::hidden_from(world).filter(|_| texts != TextsFor::All).map_or(world.next.0, |id| id.0);
    let checkpoint = if hidden < world.next.0 { checkpoint_at(network, world, hidden)? } else { snapshot.checkpoint.clone() };
    write(&*network.record, &network.row, (world, hidden), &checkpoint, texts, out)
}

/// A checkpoint over the first entries alone.
fn checkpoint_at(network: &Network, world: &World, size: u64) -> Result<String, ExportError> {
    let mut tree = Frontier::default();
    network.record.read(network.row.id, 0, &mut |pos, _, hash| {
        if pos < size {
            tree.push(*hash);
        }
        Ok(())
    })?;
    let checkpoint = Checkpoint { origin: origin_of(world), size, root: tree.root() };
    Ok(checkpoint.sign(&signer_of(world, &network.row.seed)))
}

/// Writes the record of a network that is not open here: beside a running server, or without it.
///
/// # Errors
/// The store's, or the writer's; a ledger this version cannot read.
pub fn export_stored(record: &dyn Record, row: &NetworkRow, texts: TextsFor, out: &mut dyn Write) -> Result<(), ExportError> {
    let mut ledger = Ledger::default();
    record.read(row.id, 0, &mut |pos, bytes, hash| {
        if pos < row.size { ledger.replay(pos, bytes, hash).map_err(|e| e.to_string()) } else { Ok(()) }
    })?;
    write(record, row, (&ledger.world, ledger.world.next.0), &row.checkpoint, texts, out)
}

fn write(
    record: &dyn Record,
    row: &NetworkRow,
    (world, size): (&World, u64),
    checkpoint: &str,
    texts: TextsFor,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let key = signer_of(world, &row.seed).verifier().to_string();
    let header = json!({ "tensegrity": "export/1", "origin": origin_of(world), "entries": size, "key": key });
    writeln!(out, "{header}")?;
    let mut seals: Vec<[u8; 32]> = Vec::new();
    let mut failed: Option<io::Error> = None;
    record.read(row.id, 0, &mut |pos, bytes, hash| {
        if pos >= size {
            return Ok(());
        }
        let text = std::str::from_utf8(bytes).map_err(|e| e.to_string())?;
        let line = json!({ "pos": pos, "leaf": Seal(*hash), "entry": text });
        if let Err(error) = writeln!(out, "{line}") {
            failed = Some(error);
            return Err("the export could not be written".to_owned());
        }
        if texts != TextsFor::None {
            let value: Value = serde_json::from_slice(bytes).map_err(|e| e.to_string())?;
            collect(&value, &mut seals);
        }
        Ok(())
    })?;
    if let Some(error) = failed {
        return Err(error.into());
    }
    writeln!(out, "{}", json!({ "checkpoint": checkpoint }))?;
    let mut written = BTreeSet::new();
    seals.retain(|seal| written.insert(*seal));
    for sealed in record.texts(row.id, &seals)? {
        writeln!(out, "{}", json!({ "seal": Seal(sealed.seal), "salt": Seal(sealed.salt), "text": sealed.text }))?;
    }
    Ok(out.flush()?)
}

/// Every seal of a text in an entry, in order.
pub(crate) fn collect(value: &Value, seals: &mut Vec<[u8; 32]>) {
    match value {
        Value::Object(map) if map.contains_key("seal") && map.contains_key("chars") => {
            seals.extend(map["seal"].as_str().and_then(Seal::decode).map(|s| s.0));
        }
        Value::Object(map) => map.values().for_each(|v| collect(v, seals)),
        Value::Array(list) => list.iter().for_each(|v| collect(v, seals)),
        _ => {}
    }
}
