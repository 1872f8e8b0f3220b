//! Export: a ledger as JSON Lines that anybody can check with a second program. The format is
//! described in the handbook, `docs/ledger-format.md`.

use std::collections::BTreeSet;
use std::io::{self, Write};

use domain::{Seal, World};
use serde_json::{Value, json};
use store::{NetworkRow, Record, StoreError};

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

/// Writes an open network's record.
///
/// # Errors
/// The store's, or the writer's.
pub fn export(network: &Network, texts: TextsFor, out: &mut dyn Write) -> Result<(), ExportError> {
    let snapshot = network.snapshot();
    write(&*network.record, &network.row, &snapshot.world, &snapshot.checkpoint, texts, out)
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
    write(record, row, &ledger.world, &row.checkpoint, texts, out)
}

fn write(
    record: &dyn Record,
    row: &NetworkRow,
    world: &World,
    checkpoint: &str,
    texts: TextsFor,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let (size, key) = (world.next.0, signer_of(world, &row.seed).verifier().to_string());
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
