//! `cargo xtask bench`: one table, all rows from the same run on the same disk. Ratios first; the
//! load comes from the same cores as the server.

mod attention;
mod contest;
mod elections;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use domain::{Id, Span, Time};
use host::{Clock, Ledger, Node, System};
use serde_json::{Value, json};
use sim::Stage;
use store::{Append, Record, Sqlite};
use tensegrity::presets;
use tensegrity::stage::LedgerStage;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use web::{App, Options};

const CONNECTIONS: usize = 64;
const RUN: Duration = Duration::from_secs(4);

pub fn bench() -> Result<()> {
    if cfg!(debug_assertions) {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
        let status = std::process::Command::new(cargo)
            .args(["run", "--quiet", "--profile", "quick", "--package", "xtask", "--"])
            .args(std::env::args().skip(1))
            .status()?;
        anyhow::ensure!(status.success(), "the bench failed");
        return Ok(());
    }
    rustls::crypto::ring::default_provider().install_default().ok();
    let dir = std::env::temp_dir().join(format!("tensegrity-bench-{}", std::process::id()));
    std::fs::create_dir_all(&dir)?;
    let result = tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(rows(&dir));
    std::fs::remove_dir_all(&dir).ok();
    result
}

fn row(what: &str, ratio: &str, absolute: &str, goal: &str) {
    println!("| {what:<58} | {ratio:>10} | {absolute:>22} | {goal:<22} |");
}

async fn rows(dir: &std::path::Path) -> Result<()> {
    println!("| {:<58} | {:>10} | {:>22} | {:<22} |", "what", "ratio", "absolute", "goal");
    println!("|{:-<60}|{:->12}|{:->24}|{:-<24}|", "", ":", ":", "");
    // one part alone: `cargo xtask bench writes`
    let only = std::env::args().nth(2);
    let wanted = |part: &str| only.as_deref().is_none_or(|o| o == part);
    if wanted("pages") {
        pages(&dir.join("pages")).await?;
    }
    if wanted("contest") {
        contest::contest(&dir.join("contest")).await?;
    }
    if wanted("writes") {
        writes(&dir.join("writes")).await?;
    }
    if wanted("replay") {
        replay(&dir.join("replay"))?;
    }
    if wanted("elections") {
        elections::elections(&dir.join("elections"))?;
    }
    if wanted("attention") {
        attention::attention(&dir.join("attention")).await?;
    }
    if wanted("memory") {
        memory()?;
    }
    Ok(())
}

/// The demo's pages beside an empty handler on the same server stack.
async fn pages(dir: &std::path::Path) -> Result<()> {
    let (address, node) = demo_server(dir).await?;
    let empty = empty_server().await?;
    let session = node.open_session("marta.reis@meridian.example")?;
    let net = node.network("meridian").context("the demo")?;
    let consent = net.snapshot().world.practice.open.iter().next().copied().unwrap_or_default();
    let base = rate(empty, |_| get("/", "")).await?;
    row("an empty handler", "1", &format!("{base:.0} /s"), "");
    for (what, path) in [
        ("Today of the demo, session included", "/n/meridian".to_owned()),
        ("a consent page of the demo", format!("/n/meridian/{}", consent.0)),
    ] {
        let cookie = format!("session={session}");
        let found = rate(address, |_| get(&path, &cookie)).await?;
        row(what, &format!("{:.0} %", found / base * 100.0), &format!("{found:.0} /s"), "at least 40 %");
    }
    Ok(())
}

fn get(path: &str, cookie: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: bench\r\ncookie: {cookie}\r\n\r\n").into_bytes()
}

fn post(path: &str, cookie: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    format!(
        "POST {path} HTTP/1.1\r\nhost: bench\r\ncookie: {cookie}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

async fn serve(node: Arc<Node>) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let app = App::new(node, Options { base_url: format!("http://{address}"), ..Options::default() }, presets::founding()?);
    let router = web::router(app.clone());
    tokio::spawn(web::serve(app, listener, router, std::future::pending()));
    Ok(address)
}

async fn demo_server(dir: &std::path::Path) -> Result<(SocketAddr, Arc<Node>)> {
    let node = Node::open(Sqlite::open(dir)?, Arc::new(System))?;
    let mut stage = LedgerStage::default();
    let demo = sim::perform_demo(&mut stage, System.now(), presets::founding()?).map_err(|e| anyhow::anyhow!("{e}"))?;
    let marta = demo.cast.people["Marta Reis"];
    node.take_in(&demo.slug, stage.ledger, &[("marta.reis@meridian.example".to_owned(), marta)])?;
    Ok((serve(node.clone()).await?, node))
}

async fn empty_server() -> Result<SocketAddr> {
    let dir = std::env::temp_dir().join(format!("tensegrity-bench-empty-{}", std::process::id()));
    let node = Node::open(Sqlite::open(&dir)?, Arc::new(System))?;
    let app = App::new(node, Options::default(), json!({}));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let router = axum::Router::new().route("/", axum::routing::get(|| async { "" }));
    tokio::spawn(web::serve(app, listener, router, std::future::pending()));
    Ok(address)
}

/// Requests a second over kept connections, each sending its own request again and again.
async fn rate(address: SocketAddr, request: impl Fn(usize) -> Vec<u8>) -> Result<f64> {
    let done = Arc::new(AtomicU64::new(0));
    let end = Instant::now() + RUN;
    let clients: Vec<_> = (0..CONNECTIONS)
        .map(|i| {
            let (request, done) = (request(i), done.clone());
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await?;
                stream.set_nodelay(true)?;
                let mut buffer = Vec::with_capacity(64 * 1024);
                while Instant::now() < end {
                    stream.write_all(&request).await?;
                    let status = answer(&mut stream, &mut buffer).await?;
                    anyhow::ensure!(
                        status < 300,
                        "answered {status}: {}",
                        String::from_utf8_lossy(&buffer).chars().take(400).collect::<String>()
                    );
                    done.fetch_add(1, Ordering::Relaxed);
                }
                anyhow::Ok(())
            })
        })
        .collect();
    for client in clients {
        client.await??;
    }
    Ok(done.load(Ordering::Relaxed) as f64 / RUN.as_secs_f64())
}

/// Reads one whole answer and gives its status.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<u16> {
    buffer.clear();
    loop {
        let read = stream.read_buf(buffer).await?;
        anyhow::ensure!(read > 0, "the server closed the connection");
        let Some(head) = buffer.windows(4).position(|w| w == b"\r\n\r\n") else { continue };
        let text = std::str::from_utf8(&buffer[..head])?;
        let status = text.get(9..12).and_then(|s| s.parse().ok()).context("a status line")?;
        let length = text.lines().find_map(|l| l.strip_prefix("content-length: ")).and_then(|l| l.parse::<usize>().ok()).unwrap_or(0);
        if buffer.len() >= head + 4 + length {
            return Ok(status);
        }
    }
}

/// A circle of members in an open consent round, as a stage. The entries are kept to be stored, or
/// dropped as they come where only the state is measured.
fn round(members: usize, keep: bool) -> Result<(LedgerStage, Id, Vec<Id>)> {
    let words = |w: &str| json!({ "words": w, "lang": "en" });
    let start = Time(System.now().0 - Span::days(10).0);
    let mut stage = LedgerStage::default();
    let mut act = |at: Time, by: Option<Id>, command: Value| {
        let made = stage.act(at, by, command).map_err(|r| anyhow::anyhow!("{r} {:?}", r.arg));
        if !keep {
            stage.ledger.take(1, &[1; 32]);
        }
        made.map(|(id, _)| id)
    };
    let mut founding = presets::founding()?;
    for (field, text) in [("name", "Bench"), ("purpose", "To be measured."), ("founder", "F")] {
        founding[field] = words(text);
    }
    act(start, None, json!({ "body": { "found": founding } }))?;
    let founder = Some(Id(1));
    let circle = json!({ "body": { "create": { "kind": "circle", "parent": 0, "name": words("Circle") } } });
    let brought = act(start, founder, json!({ "charter": { "bring_in": { "effects": [circle] } } }))?;
    let circle = Id(brought.0 + 1);
    let mut people = Vec::new();
    let mut invitation = Id(0);
    for n in 0..members {
        if n % 1_000 == 0 {
            let invite = json!({ "body": { "invite": { "body": circle, "uses": 1_000, "until": start.0 + Span::days(20).0 } } });
            invitation = act(start, founder, invite)?;
        }
        people.push(act(start, None, json!({ "body": { "join": { "invitation": invitation, "name": words("P") } } }))?);
    }
    let by = Some(people[0]);
    let tension = act(start, by, json!({ "purpose": { "raise": { "body": circle, "words": words("So slow.") } } }))?;
    let propose = json!({ "practice": { "propose": { "body": circle, "because": tension, "title": words("Faster"), "text": words("We are fast."),
        "criterion": words("We are slow."), "template": "small-consent", "effects": [{ "agreement": { "adopt": {} } }] } } });
    // the consent step is open for the three days around now
    let opened = Time(System.now().0 - Span::hours(30).0);
    let run = act(opened, by, propose)?;
    stage.tick(System.now());
    Ok((stage, run, people))
}

fn response(stage: &domain::World, run: Id, voice: Id) -> Value {
    let found = stage.practice.run(run).expect("made above");
    json!({ "practice": { "respond": { "run": run, "round": found.round_number(), "text": found.text().text.seal, "voice": voice,
        "choice": "consent", "reason": { "words": "Good enough to try.", "lang": "en" } } } })
}

/// What one consent response stores: its entry, and the words of its reason.
fn stored_by_a_response(network: i64, first: u64, callers: usize) -> Append {
    Append {
        network,
        first,
        entries: (0..callers).map(|_| (vec![b'x'; 330], [7; 32])).collect(),
        texts: (0..callers)
            .map(|_| store::Sealed { seal: host::random(), salt: host::random(), text: "Good enough to try.".to_owned() })
            .collect(),
        checkpoint: "c".repeat(200),
        ..Append::default()
    }
}

/// The rows of a response inserted in a loop, 64 in a transaction: nobody waits for anything but
/// the disk.
fn bare_loop(sqlite: &Sqlite, with_words: bool) -> Result<f64> {
    let network = sqlite.create(if with_words { "loop" } else { "entries" }, [1; 32])?;
    let (end, mut pos) = (Instant::now() + RUN, 0u64);
    while Instant::now() < end {
        let mut rows = stored_by_a_response(network.id, pos, CONNECTIONS);
        if !with_words {
            rows.texts.clear();
        }
        sqlite.append(&rows)?;
        pos += CONNECTIONS as u64;
    }
    Ok(pos as f64 / RUN.as_secs_f64())
}

/// The same rows from 64 callers who each wait until theirs are durable; one writer takes all that
/// wait into a transaction.
async fn bare_callers(sqlite: Sqlite) -> Result<f64> {
    let network = sqlite.create("callers", [1; 32])?;
    let (mailbox, letters) = std::sync::mpsc::channel::<tokio::sync::oneshot::Sender<()>>();
    let writer = std::thread::spawn(move || {
        let mut pos = 0u64;
        while let Ok(first) = letters.recv() {
            let waiting: Vec<_> = std::iter::once(first).chain(letters.try_iter()).collect();
            sqlite.append(&stored_by_a_response(network.id, pos, waiting.len()))?;
            pos += waiting.len() as u64;
            waiting.into_iter().for_each(|told| told.send(()).unwrap_or_default());
        }
        anyhow::Ok(pos)
    });
    let end = Instant::now() + RUN;
    let callers: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let mailbox = mailbox.clone();
            tokio::spawn(async move {
                while Instant::now() < end {
                    let (told, durable) = tokio::sync::oneshot::channel();
                    mailbox.send(told)?;
                    durable.await?;
                }
                anyhow::Ok(())
            })
        })
        .collect();
    for caller in callers {
        caller.await??;
    }
    drop(mailbox);
    let stored = writer.join().map_err(|_| anyhow::anyhow!("the writer failed"))??;
    Ok(stored as f64 / RUN.as_secs_f64())
}

/// Acknowledged consent responses over HTTP beside bare batched inserts of the same rows on the
/// same disk.
async fn writes(dir: &std::path::Path) -> Result<()> {
    let sqlite = Sqlite::open(&dir.join("bare"))?;
    let (in_a_loop, entries_alone) = (bare_loop(&sqlite, true)?, bare_loop(&sqlite, false)?);
    let bare = bare_callers(sqlite).await?;
    row("bare inserts of the same rows, 64 callers, SQLite FULL", "1", &format!("{bare:.0} /s"), "");
    row("the same in a loop, 64 a transaction, nobody waiting", "", &format!("{in_a_loop:.0} /s"), "");
    row("entries alone in a loop, without the sealed words", "", &format!("{entries_alone:.0} /s"), "");
    let node = Node::open(Sqlite::open(&dir.join("server"))?, Arc::new(System))?;
    // one stays silent, so that the round stays open
    let (stage, run, people) = round(CONNECTIONS + 1, true)?;
    let world = stage.world().clone();
    let accounts: Vec<_> = people.iter().map(|p| (format!("p{}@bench.example", p.0), *p)).collect();
    node.take_in("bench", stage.ledger, &accounts)?;
    let address = serve(node.clone()).await?;
    let sessions = accounts.iter().map(|(a, _)| node.open_session(a)).collect::<Result<Vec<_>, _>>()?;
    let request =
        |i: usize| post("/api/v1/networks/bench/commands", &format!("session={}", sessions[i]), &response(&world, run, people[i]));
    let found = rate(address, request).await?;
    row(
        "acknowledged consent responses over HTTP, 64 connections",
        &format!("{:.0} %", found / bare * 100.0),
        &format!("{found:.0} /s"),
        "at least 50 %",
    );
    Ok(())
}

/// A million entries, read from SQLite, decoded and applied.
fn replay(dir: &std::path::Path) -> Result<()> {
    const ENTRIES: u64 = 1_000_000;
    let (mut stage, run, people) = round(2_000, true)?;
    let sqlite = Sqlite::open(dir)?;
    let network = sqlite.create("replay", [1; 32])?;
    let now = System.now();
    let mut n = 0usize;
    while stage.ledger.world.next.0 < ENTRIES {
        for _ in 0..20_000 {
            let voice = people[n % people.len()];
            let command = if n.is_multiple_of(4) {
                json!({ "thread": { "say": { "on": voice, "words": { "words": "A remark.", "lang": "en" } } } })
            } else {
                response(&stage.ledger.world, run, voice)
            };
            stage.act(now, Some(voice), command).map_err(|r| anyhow::anyhow!("{r}"))?;
            n += 1;
        }
        sqlite.append(&stage.ledger.take(network.id, &[1; 32]))?;
    }
    drop(stage);
    let started = Instant::now();
    let mut ledger = Ledger::default();
    let mut count = 0u64;
    sqlite.read(network.id, 0, &mut |pos, bytes, _| {
        count += 1;
        ledger.replay_unhashed(pos, bytes).map_err(|e| e.to_string())
    })?;
    let took = started.elapsed().as_secs_f64() * ENTRIES as f64 / count as f64;
    row("replay of a million entries from SQLite, hashing apart", "", &format!("{took:.2} s"), "under 2 s");
    Ok(())
}

/// Resident bytes for each member and each response, each size in a process of its own.
fn memory() -> Result<()> {
    for members in [100_000, 1_000_000] {
        let status = std::process::Command::new(std::env::current_exe()?).args(["bench-memory", &members.to_string()]).status()?;
        anyhow::ensure!(status.success(), "the memory could not be measured");
    }
    Ok(())
}

/// One size, measured in this process.
pub fn memory_of(members: usize) -> Result<()> {
    let before = resident()?;
    let (mut stage, run, people) = round(members, false)?;
    let joined = resident()?;
    let now = System.now();
    for voice in &people {
        let command = response(&stage.ledger.world, run, *voice);
        stage.act(now, Some(*voice), command).map_err(|r| anyhow::anyhow!("{r}"))?;
        stage.ledger.take(1, &[1; 32]);
    }
    let answered = resident()?;
    let per = |a: u64, b: u64| format!("{} bytes", b.saturating_sub(a) / members as u64);
    row(&format!("memory for each of {members} members"), "", &per(before, joined), "");
    row(&format!("memory for each of {members} responses"), "", &per(joined, answered), "");
    Ok(())
}

fn resident() -> Result<u64> {
    let statm = std::fs::read_to_string("/proc/self/statm").context("resident memory is read from /proc")?;
    let pages: u64 = statm.split_whitespace().nth(1).context("statm")?.parse()?;
    Ok(pages * 4096)
}
