//! The record on the command line: export it, and check an export.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use host::TextsFor;
use store::{Record, Sqlite};

use crate::cli::{ExportArgs, Texts, VerifyArgs};

pub fn export(args: &ExportArgs) -> Result<ExitCode> {
    let sqlite = Sqlite::open_beside(&args.data)?;
    let networks = sqlite.networks()?;
    let names = || networks.iter().map(|n| n.slug.as_str()).collect::<Vec<_>>().join(", ");
    let row = match (&args.network, networks.as_slice()) {
        (Some(name), all) => {
            all.iter().find(|n| n.slug == *name).with_context(|| format!("there is no network {name} here; there is {}", names()))?
        }
        (None, [only]) => only,
        (None, []) => bail!("there is no network in {} yet", args.data.display()),
        (None, _) => bail!("name one of the networks: {}", names()),
    };
    let texts = match args.texts {
        Texts::None => TextsFor::None,
        Texts::Members => TextsFor::Members,
        Texts::All => TextsFor::All,
    };
    let stdout = std::io::stdout().lock();
    host::export_stored(&sqlite, row, texts, &mut BufWriter::new(stdout))?;
    Ok(ExitCode::SUCCESS)
}

pub fn verify(args: &VerifyArgs) -> Result<ExitCode> {
    let open = || format!("{} cannot be read", args.file.display());
    let file = File::open(&args.file).with_context(open)?;
    let saved =
        args.checkpoint.as_ref().map(|path| std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display())));
    let saved = saved.transpose()?;
    match host::verify(&mut BufReader::with_capacity(1 << 20, file), args.key.as_deref(), saved.as_deref()) {
        Ok(report) => {
            println!("The hash tree over {} entries is the one that was signed.", report.entries);
            println!("Every entry was judged by the rules in force when it was written ({} acts and ticks of the clock).", report.batches);
            println!("Every outcome was counted again: {} rounds, all as recorded.", report.outcomes);
            println!("{} texts fit their seals; {} seals have no text in this file.", report.texts, report.without_text);
            if let Some(size) = report.extends_saved {
                println!("The saved checkpoint over {size} entries is contained: nothing before it was cut or rewritten.");
            }
            match (report.origin_proven, report.extends_saved) {
                (true, Some(_)) => println!("All of it holds."),
                (true, None) => println!(
                    "All of it holds and was signed by the key you gave. Whether later entries are missing, only a newer checkpoint can tell."
                ),
                (false, Some(_)) => println!("All of it holds. Origin not proven: give the key from a source you trust with --key."),
                (false, None) => println!("Consistent with itself; origin and completeness not proven."),
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            println!("NOT TRUE: {fault}.");
            Ok(ExitCode::FAILURE)
        }
    }
}
