//! A contest of a hundred thousand ballots: how long its result page takes, the first time.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result};
use domain::{Id, Span, Time};
use host::{Clock, Node, System};
use serde_json::{Value, json};
use sim::Stage;
use store::Sqlite;
use tensegrity::presets;
use tensegrity::stage::LedgerStage;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::{answer, get, row, serve};

const HUBS: usize = 200;
const BALLOTS: usize = 100_000;
const OPTIONS: u64 = 8;
/// How often each page is asked for; the first answer counts.
const PAGES: [(&str, &str); 2] = [("result page", ""), ("ballots as a file", "/ballots")];

pub async fn contest(dir: &Path) -> Result<()> {
    let node = Node::open(Sqlite::open(dir)?, Arc::new(System))?;
    let (stage, run, founder) = counted()?;
    let address = "founder@bench.example".to_owned();
    node.take_in("bench", stage.ledger, &[(address.clone(), founder)])?;
    let session = node.open_session(&address)?;
    let server = serve(node.clone()).await?;
    for (what, path) in PAGES {
        let mut stream = TcpStream::connect(server).await?;
        let mut buffer = Vec::new();
        let started = Instant::now();
        stream.write_all(&get(&format!("/n/bench/{}{path}", run.0), &format!("session={session}"))).await?;
        let status = answer(&mut stream, &mut buffer).await?;
        anyhow::ensure!(status == 200, "the page answers {status}");
        let took = format!("{:.0} ms", started.elapsed().as_secs_f64() * 1_000.0);
        let goal = if path.is_empty() { "under 500 ms" } else { "" };
        row(&format!("{what} of {BALLOTS} ballots, {HUBS} hubs, first view"), "", &took, goal);
    }
    Ok(())
}

/// A network in which a choice of all people is over.
fn counted() -> Result<(LedgerStage, Id, Id)> {
    let words = |w: &str| json!({ "words": w, "lang": "en" });
    let start = Time(System.now().0 - Span::days(10).0);
    let mut stage = LedgerStage::default();
    let mut founding = presets::founding()?;
    for (field, text) in [("name", "Bench"), ("purpose", "To be measured."), ("founder", "F")] {
        founding[field] = words(text);
    }
    let choose = json!({ "kind": "choose", "lasts": "PT24H", "method": "scottish-stv", "seats": 3 });
    let template = json!({ "name": "bench", "title": "Bench", "when": "To be measured.", "among": "people", "step": [choose] });
    founding["templates"].as_array_mut().context("templates")?.push(template);
    let mut act = |at: Time, by: Option<Id>, command: Value| {
        let made = stage.act(at, by, command).map_err(|r| anyhow::anyhow!("{r} {:?}", r.arg));
        made.map(|(id, _)| id)
    };
    act(start, None, json!({ "body": { "found": founding } }))?;
    let founder = Id(1);
    let mut people = Vec::with_capacity(BALLOTS);
    for _ in 0..HUBS {
        let hub = json!({ "body": { "create": { "kind": "hub", "parent": 0, "name": words("Hub") } } });
        let hub = Id(act(start, Some(founder), json!({ "charter": { "bring_in": { "effects": [hub] } } }))?.0 + 1);
        let uses = BALLOTS / HUBS;
        let invite = json!({ "body": { "invite": { "body": hub, "uses": uses, "until": start.0 + Span::days(20).0 } } });
        let invitation = act(start, Some(founder), invite)?;
        for _ in 0..uses {
            people.push(act(start, None, json!({ "body": { "join": { "invitation": invitation, "name": words("P") } } }))?);
        }
    }
    let tension = act(start, Some(founder), json!({ "purpose": { "raise": { "body": 0, "words": words("So many.") } } }))?;
    let options: Vec<Value> = (0..OPTIONS).map(|n| json!({ "title": words(&format!("Option {}", n + 1)) })).collect();
    let opened = Time(System.now().0 - Span::hours(30).0);
    let propose = json!({ "body": 0, "because": tension, "title": words("Which"), "text": words("One of these."), "criterion": words("None."),
        "template": "bench", "options": options });
    let run = act(opened, Some(founder), json!({ "practice": { "propose": propose } }))?;
    for (n, voice) in people.iter().enumerate() {
        let place = |rank: u64| json!({ "option": (n as u64 * 7 + rank * 3 + (n as u64 >> 3)) % OPTIONS, "n": rank + 1 });
        let marks: Vec<Value> = (0..4).map(place).collect();
        act(opened, Some(*voice), json!({ "practice": { "mark": { "run": run, "round": 1, "voice": voice, "marks": marks } } }))?;
    }
    stage.tick(System.now());
    let over = stage.world().practice.run(run).is_some_and(|r| r.picked.as_ref().is_some_and(|p| p.chosen.len() == 3));
    anyhow::ensure!(over, "the choice is not over");
    Ok((stage, run, founder))
}
