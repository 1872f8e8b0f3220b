//! Counting beside the fastest peers that can be installed, on the same input, in the same run, on
//! one core. The peers are Python programs; `TENSEGRITY_PYTHON` names a Python that has them
//! (`pip install pabutools votekit pref_voting`). Without it their rows say so.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use sim::SplitMix;
use tally::read::{Election, read};
use tally::{Method, Settings, delegation};

use super::row;

/// Counts with the peer and says how long that took and who was chosen; reading is not counted.
const PEER: &str = include_str!("peer.py");

pub fn elections(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir)?;
    let mut rng = SplitMix(23);
    beside(dir, "equal shares, a city of 90 000 ballots, 160 projects", "equal-shares-cost", "city.pb", &city(&mut rng, 90_000, 160), 100)?;
    beside(dir, "Scottish STV, 12 000 ballots, 10 options, 4 seats", "scottish-stv", "ward.blt", &ward(&mut rng, 12_000, 10, 4), 20)?;
    beside(dir, "Schulze, 1 000 ballots, 20 options", "schulze-margins", "committee.csv", &committee(&mut rng, 1_000, 20), 50)?;
    for ballots in [10_000, 100_000, 1_000_000] {
        let election = open("ward.blt", &ward(&mut rng, ballots, 10, 4))?;
        let (took, _) = timed(|| count("scottish-stv", &election))?;
        row(&format!("Scottish STV, cost for each of {ballots} ballots"), "", &format!("{} ns", took.as_nanos() / ballots as u128), "flat");
    }
    delegations(&mut rng)
}

fn open(name: &str, text: &str) -> Result<Election> {
    Ok(read(name, &mut text.as_bytes())?)
}

fn count(method: &str, election: &Election) -> Result<Vec<String>> {
    let method = Method::named(method).context("the method is there")?;
    let outcome = method.count(election, &Settings::default())?;
    Ok(outcome.winners.iter().map(|w| election.names[*w].clone()).collect())
}

/// The best of three.
fn timed<T>(mut work: impl FnMut() -> Result<T>) -> Result<(Duration, T)> {
    let mut best: Option<(Duration, T)> = None;
    for _ in 0..3 {
        let start = Instant::now();
        let result = work()?;
        let took = start.elapsed();
        if best.as_ref().is_none_or(|(least, _)| took < *least) {
            best = Some((took, result));
        }
    }
    best.context("three were tried")
}

fn beside(dir: &Path, what: &str, method: &str, file: &str, text: &str, times: u32) -> Result<()> {
    let path = dir.join(file);
    fs::write(&path, text)?;
    let election = open(file, text)?;
    let (ours, chosen) = timed(|| count(method, &election))?;
    let Ok(python) = std::env::var("TENSEGRITY_PYTHON") else {
        row(what, "", &format!("{:.3} s", ours.as_secs_f64()), "peer not installed");
        return Ok(());
    };
    let answer = Command::new(python).args(["-c", PEER, method]).arg(&path).output().context("the peer cannot be started")?;
    ensure!(answer.status.success(), "the peer failed: {}", String::from_utf8_lossy(&answer.stderr));
    let answer = String::from_utf8(answer.stdout)?;
    let (seconds, winners) = answer.lines().last().and_then(|l| l.split_once(' ')).context("the peer says seconds and winners")?;
    let mut theirs: Vec<&str> = winners.split(',').collect();
    let mut same: Vec<&str> = chosen.iter().map(String::as_str).collect();
    theirs.sort_unstable();
    same.sort_unstable();
    ensure!(theirs == same, "the peer chooses {theirs:?}, not {same:?}");
    let peer: f64 = seconds.parse()?;
    let ratio = format!("{:.0} times", peer / ours.as_secs_f64());
    row(what, &ratio, &format!("{:.4} s, peer {peer:.2} s", ours.as_secs_f64()), &format!("at least {times} times"));
    Ok(())
}

/// A city as the published ones are: few popular projects, many of little support.
fn city(rng: &mut SplitMix, voters: usize, projects: usize) -> String {
    let costs: Vec<usize> = (0..projects).map(|_| 2_000 + rng.below(60) * rng.below(60) * 100).collect();
    let budget = costs.iter().sum::<usize>() / 4;
    let mut text = format!("META\nkey;value\nvote_type;approval\nbudget;{budget}\nPROJECTS\nproject_id;cost\n");
    costs.iter().enumerate().for_each(|(p, cost)| text += &format!("p{p};{cost}\n"));
    text += "VOTES\nvoter_id;vote\n";
    for voter in 0..voters {
        let mut approved: Vec<usize> = (0..1 + rng.below(15)).map(|_| rng.below(projects).min(rng.below(projects))).collect();
        approved.sort_unstable();
        approved.dedup();
        let list: Vec<String> = approved.iter().map(|p| format!("p{p}")).collect();
        text += &format!("{voter};{}\n", list.join(","));
    }
    text
}

fn ward(rng: &mut SplitMix, ballots: usize, options: usize, seats: usize) -> String {
    let mut text = format!("{options} {seats}\n");
    for _ in 0..ballots {
        let mut list: Vec<usize> = (1..=options).collect();
        // each has a home and reaches from there
        let home = rng.below(options);
        list.sort_by_key(|c| (c.abs_diff(home + 1) + rng.below(3), *c));
        list.truncate(1 + rng.below(5));
        text += &format!("1 {} 0\n", list.iter().map(usize::to_string).collect::<Vec<_>>().join(" "));
    }
    text += "0\n";
    (0..options).for_each(|c| text += &format!("\"c{c}\"\n"));
    text
}

fn committee(rng: &mut SplitMix, ballots: usize, options: usize) -> String {
    let mut text = (0..options).map(|c| format!("c{c}")).collect::<Vec<_>>().join(",") + "\n";
    for _ in 0..ballots {
        let mut order: Vec<usize> = (0..options).collect();
        let keys: Vec<usize> = (0..options).map(|c| c * 2 + rng.below(30)).collect();
        order.sort_by_key(|c| (keys[*c], *c));
        let rank = |c: usize| order.iter().position(|o| *o == c).map_or(0, |at| at + 1).to_string();
        text += &((0..options).map(rank).collect::<Vec<_>>().join(",") + "\n");
    }
    text
}

/// A million members, one in ten votes, the others lend to anybody: chains and circles.
fn delegations(rng: &mut SplitMix) -> Result<()> {
    let members = 1_000_000;
    let out: Vec<Option<u32>> = (0..members).map(|_| Some(rng.below(members) as u32)).collect();
    let votes: Vec<bool> = (0..members).map(|_| rng.below(10) == 0).collect();
    let eligible = vec![true; members];
    let (took, resolved) = timed(|| Ok(delegation::resolve(&out, &votes, &eligible)))?;
    ensure!(resolved.weight.iter().sum::<u64>() + resolved.unheard == members as u64, "every vote is carried once or unheard");
    row("delegations of 1 000 000 members, 100 000 voting", "", &format!("{:.3} s", took.as_secs_f64()), "under 1 s");
    Ok(())
}
