//! kill -9 under load: what was acknowledged is there after the restart, and the record is true.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::site::fresh_dir;

struct Server {
    child: Child,
    address: String,
}

fn start(dir: &std::path::Path) -> Server {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tensegrity"))
        .args(["demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(dir)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let address = lines.map_while(Result::ok).find_map(|l| l.trim().strip_prefix("Open").map(|a| a.trim().to_owned()));
    Server { child, address: address.expect("the server prints its address") }
}

/// How many moments are tried; more with TENSEGRITY_KILLS.
fn kills() -> u64 {
    std::env::var("TENSEGRITY_KILLS").ok().and_then(|k| k.parse().ok()).unwrap_or(15)
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_when_the_server_is_killed() {
    rustls::crypto::ring::default_provider().install_default().ok();
    let dir = fresh_dir();
    let mut rng = sim::SplitMix(11);
    let mut acknowledged: Vec<u64> = Vec::new();
    for round in 0..kills() {
        let started = Instant::now();
        let mut server = start(&dir);
        assert!(started.elapsed() < Duration::from_secs(20), "restart took {:?}", started.elapsed());
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let form = "address=marta.reis%40meridian.example";
        let answer = client
            .post(format!("{}/demo", server.address))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form)
            .send()
            .await
            .unwrap();
        let cookie = answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        let url = format!("{}/api/v1/networks/meridian/commands", server.address);
        // what was acknowledged in earlier lives is there
        let today: Value = client
            .get(format!("{}/api/v1/networks/meridian/today", server.address))
            .header("cookie", &cookie)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        let head = today["at"].as_u64().unwrap();
        assert!(
            acknowledged.last().is_none_or(|last| *last < head),
            "round {round}: {:?} was lost, the record ends at {head}",
            acknowledged.last()
        );
        let loads: Vec<_> = (0..8)
            .map(|writer| {
                let (client, cookie, url) = (client.clone(), cookie.clone(), url.clone());
                tokio::spawn(async move {
                    let mut acked = Vec::new();
                    for n in 0.. {
                        let say = json!({ "thread": { "say": { "on": 0, "words": { "words": format!("{round} {writer} {n}"), "lang": "en" } } } });
                        let Ok(answer) = client.post(&url).header("cookie", &cookie).json(&say).send().await else { break };
                        if answer.status() != 201 {
                            break;
                        }
                        let Ok(recorded) = answer.json::<Value>().await else { break };
                        acked.push(recorded["last"].as_u64().unwrap());
                    }
                    acked
                })
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(20 + rng.below(300) as u64)).await;
        server.child.kill().unwrap();
        server.child.wait().unwrap();
        for load in loads {
            acknowledged.extend(load.await.unwrap());
        }
        acknowledged.sort_unstable();
    }
    assert!(acknowledged.len() > 50, "the load was no load: {}", acknowledged.len());
    let before = acknowledged.len();
    acknowledged.dedup();
    assert_eq!(acknowledged.len(), before, "one position was given twice");
    // what is left is a true record
    let export = Command::new(env!("CARGO_BIN_EXE_tensegrity")).args(["export", "--data"]).arg(&dir).output().unwrap();
    let file = dir.join("export.jsonl");
    std::fs::write(&file, export.stdout).unwrap();
    let verified = Command::new(env!("CARGO_BIN_EXE_tensegrity")).arg("verify").arg(&file).output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    std::fs::remove_dir_all(dir).unwrap();
}
