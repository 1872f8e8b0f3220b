//! kill -9 under load: what was acknowledged is there after the restart, and the record is true.
//! `cargo xtask crash` sweeps more moments over a larger record with an optimised program.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use host::{Clock, Node, System};
use serde_json::{Value, json};
use sim::Stage;
use tensegrity::presets;
use tensegrity::stage::LedgerStage;

use crate::site::fresh_dir;

/// At most this long until a restarted server answers, in an optimised build.
const RESTART_WITHIN: Duration = Duration::from_secs(2);

/// A number set from outside, for longer sweeps.
fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|k| k.parse().ok()).unwrap_or(otherwise)
}

/// The program under test: the one built with the tests, or the one that is named.
fn program() -> String {
    std::env::var("TENSEGRITY").unwrap_or_else(|_| env!("CARGO_BIN_EXE_tensegrity").to_owned())
}

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(dir: &Path) -> Server {
        let mut child = Command::new(program())
            .args(["demo", "--still", "--listen", "127.0.0.1:0", "--data"])
            .arg(dir)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines.map_while(Result::ok).find_map(|l| l.trim().strip_prefix("Open").map(|a| a.trim().to_owned()));
        Server { child, address: address.expect("the server prints its address") }
    }

    /// As Marta: her client and her cookie.
    async fn sign_in(&self) -> Member {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let request = client.post(format!("{}/demo", self.address)).header("content-type", "application/x-www-form-urlencoded");
        let answer = request.body("address=marta.reis%40meridian.example").send().await.unwrap();
        let cookie = answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        Member { client, cookie, api: format!("{}/api/v1/networks/meridian", self.address) }
    }
}

#[derive(Clone)]
struct Member {
    client: reqwest::Client,
    cookie: String,
    api: String,
}

impl Member {
    /// Where the record ends.
    async fn head(&self) -> u64 {
        let answer = self.client.get(format!("{}/today", self.api)).header("cookie", &self.cookie).send().await.unwrap();
        answer.json::<Value>().await.unwrap()["at"].as_u64().unwrap()
    }

    /// Says something; the position, or nothing when no yes came back.
    async fn say(&self, words: String) -> Option<u64> {
        let say = json!({ "thread": { "say": { "on": 0, "words": { "words": words, "lang": "en" } } } });
        let request = self.client.post(format!("{}/commands", self.api)).header("cookie", &self.cookie);
        let answer = request.json(&say).send().await.ok().filter(|a| a.status() == 201)?;
        answer.json::<Value>().await.ok()?["last"].as_u64()
    }
}

/// The demo with so many remarks that its record has `entries` entries.
fn a_large_record(dir: &Path, entries: u64) {
    let node = Node::open(store::Sqlite::open(dir).unwrap(), Arc::new(System)).unwrap();
    let mut stage = LedgerStage::default();
    let demo = sim::perform_demo(&mut stage, System.now(), presets::founding().unwrap()).unwrap_or_else(|e| panic!("{e}"));
    let things: Vec<_> = stage.world().body.bodies.keys().copied().collect();
    let people: Vec<_> = demo.cast.people.values().copied().collect();
    let mut n = 0;
    while stage.world().next.0 < entries {
        let (on, by) = (things[n % things.len()], people[n % people.len()]);
        let say = json!({ "thread": { "say": { "on": on, "words": { "words": format!("Remark {n}."), "lang": "en" } } } });
        stage.act(System.now(), Some(by), say).unwrap_or_else(|r| panic!("{r}"));
        n += 1;
    }
    let marta = demo.cast.people["Marta Reis"];
    node.take_in(&demo.slug, stage.ledger, &[("marta.reis@meridian.example".to_owned(), marta)]).unwrap();
    node.private.set_meta("demo", "1").unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_when_the_server_is_killed() {
    rustls::crypto::ring::default_provider().install_default().ok();
    let dir = fresh_dir();
    let (kills, entries) = (number("TENSEGRITY_KILLS", 25), number("TENSEGRITY_ENTRIES", 10_000));
    a_large_record(&dir, entries);
    let mut rng = sim::SplitMix(number("TENSEGRITY_SEED", 11));
    let mut acknowledged: Vec<u64> = Vec::new();
    let mut slowest = Duration::ZERO;
    for round in 0..kills {
        let started = Instant::now();
        let mut server = Server::start(&dir);
        let marta = server.sign_in().await;
        let head = marta.head().await;
        slowest = slowest.max(started.elapsed());
        // what was acknowledged in earlier lives is there
        let last = acknowledged.last().copied().unwrap_or(0);
        assert!(last < head && entries <= head, "kill {round}: {last} was lost, the record ends at {head}");
        let loads: Vec<_> = (0..8)
            .map(|writer| {
                let marta = marta.clone();
                tokio::spawn(async move {
                    let mut acked = Vec::new();
                    while let Some(position) = marta.say(format!("{round} {writer} {}", acked.len())).await {
                        acked.push(position);
                    }
                    acked
                })
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(5 + rng.below(300) as u64)).await;
        server.child.kill().unwrap();
        server.child.wait().unwrap();
        for load in loads {
            acknowledged.extend(load.await.unwrap());
        }
        acknowledged.sort_unstable();
    }
    println!("{kills} kills over {entries} entries, {} acknowledged, slowest restart {slowest:?}", acknowledged.len());
    assert!(acknowledged.len() as u64 > kills, "the load was no load: {}", acknowledged.len());
    let optimised = std::env::var_os("TENSEGRITY").is_some();
    assert!(slowest < if optimised { RESTART_WITHIN } else { RESTART_WITHIN * 10 }, "a restart took {slowest:?}");
    let before = acknowledged.len();
    acknowledged.dedup();
    assert_eq!(acknowledged.len(), before, "one position was given twice");
    the_record_is_true(&dir);
    std::fs::remove_dir_all(dir).unwrap();
}

fn the_record_is_true(dir: &Path) {
    let export = Command::new(program()).args(["export", "--data"]).arg(dir).output().unwrap();
    let file = dir.join("export.jsonl");
    std::fs::write(&file, export.stdout).unwrap();
    let verified = Command::new(program()).arg("verify").arg(&file).output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
}
