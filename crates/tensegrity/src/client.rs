//! Acting as a member from the command line, through the same API as any program.

use std::io::{BufRead, Read};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use reqwest::{Client, RequestBuilder};
use serde_json::Value;

use crate::cli::{DoArgs, ImportArgs, ServerArgs, ShowArgs};

fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

fn client() -> Result<Client> {
    Ok(Client::builder().timeout(std::time::Duration::from_secs(60)).build()?)
}

fn network_url(server: &ServerArgs, network: &str) -> String {
    format!("{}/api/v1/networks/{network}", server.server.trim_end_matches('/'))
}

async fn answer(server: &ServerArgs, request: RequestBuilder) -> Result<Value> {
    let unreachable = || format!("{} does not answer; is the server running, and is --server right?", server.server);
    let response = request.bearer_auth(&server.token).send().await.with_context(unreachable)?;
    let status = response.status();
    let body: Value = response.json().await.with_context(|| format!("{} answered {status} without JSON", server.server))?;
    if status.is_success() {
        return Ok(body);
    }
    let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let field = text("field");
    let at = if field.is_empty() { String::new() } else { format!("{field}: ") };
    bail!("{at}{} ({})", text("message"), text("code"))
}

pub fn give(args: &DoArgs) -> Result<ExitCode> {
    let text = if args.command == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        text
    } else {
        args.command.clone()
    };
    let command: Value = serde_json::from_str(&text).context("the command is not JSON")?;
    let url = format!("{}/commands", network_url(&args.server, &args.network));
    let recorded = runtime()?.block_on(async {
        let mut request = client()?.post(&url).json(&command);
        if let Some(key) = &args.key {
            request = request.header("Idempotency-Key", key);
        }
        answer(&args.server, request).await
    })?;
    println!("{recorded}");
    Ok(ExitCode::SUCCESS)
}

pub fn show(args: &ShowArgs) -> Result<ExitCode> {
    let base = network_url(&args.server, &args.network);
    let number = args.view.trim_start_matches('#');
    let url = match args.view.as_str() {
        "today" | "purpose" | "decide" | "people" | "charter" | "record" => format!("{base}/{}", args.view),
        _ if number.parse::<u64>().is_ok() => format!("{base}/things/{number}"),
        other => bail!("there is no view {other}; there is today, purpose, decide, people, charter, record, or a number"),
    };
    let view = runtime()?.block_on(async { answer(&args.server, client()?.get(&url)).await })?;
    println!("{}", serde_json::to_string_pretty(&view)?);
    Ok(ExitCode::SUCCESS)
}

pub fn import(args: &ImportArgs) -> Result<ExitCode> {
    let input: Box<dyn BufRead> = if args.file.as_os_str() == "-" {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(std::io::BufReader::new(
            std::fs::File::open(&args.file).with_context(|| format!("{} cannot be read", args.file.display()))?,
        ))
    };
    let url = format!("{}/commands", network_url(&args.server, &args.network));
    let count = runtime()?.block_on(async {
        let client = client()?;
        let mut count = 0;
        for (i, line) in input.lines().enumerate() {
            let line = line?;
            if line.trim().is_empty() {
                continue;
            }
            let place = || format!("line {}", i + 1);
            let command: Value = serde_json::from_str(&line).with_context(|| format!("{} is not JSON", place()))?;
            let request = client.post(&url).json(&command).header("Idempotency-Key", key(i, &line));
            answer(&args.server, request).await.with_context(place)?;
            count += 1;
        }
        anyhow::Ok(count)
    })?;
    println!("{count} commands were carried out.");
    Ok(ExitCode::SUCCESS)
}

/// A key from a line's place and content: the same file again records nothing twice.
fn key(place: usize, line: &str) -> String {
    let leaf = tlog::leaf_hash(line.as_bytes());
    format!("import-{place}-{}", domain::Seal(leaf))
}
