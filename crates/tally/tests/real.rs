//! Real elections, as published or as independent programs count them. The data lies beside the
//! project and not in it; without it these tests say that they skip.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tally::read::{Ballots, Election, NoOpinion, read};
use tally::{Fact, Method, Outcome, Ranked, RankedBallot, Settings, delegation};

/// The folder of one kind of data, if it is there.
fn data(kind: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(kind);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: the real elections of {kind} are not here");
    None
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.to_string_lossy().ends_with(ending)).collect();
    files.sort();
    files
}

fn open(path: &Path) -> Election {
    read(&path.to_string_lossy(), &mut BufReader::new(File::open(path).unwrap())).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn count(method: &str, election: &Election) -> Outcome {
    Method::named(method).unwrap().count(election, &Settings::default()).unwrap_or_else(|e| panic!("{method}: {e}"))
}

fn names(election: &Election, choices: &[usize]) -> Vec<String> {
    choices.iter().map(|c| election.names[*c].clone()).collect()
}

/// `Elected:  Name (votes)` lines of a report's last part.
fn elected(report: &str) -> BTreeSet<String> {
    let last = report.rsplit("Action: Count Complete").next().unwrap();
    last.lines().filter_map(|l| l.trim().strip_prefix("Elected: ")).map(|l| l.trim().rsplit_once(" (").unwrap().0.to_owned()).collect()
}

/// The votes of everybody still in, after each transfer of a report.
fn stages(report: &str) -> Vec<BTreeMap<String, String>> {
    let moved = ["Begin Count", "Surplus transferred", "Transfer defeated"];
    let blocks = report.split("Action: ").skip(1).filter(|b| moved.iter().any(|m| b.starts_with(m)));
    let standing = |block: &str| {
        let lines = block.lines().filter_map(|l| ["Elected: ", "Pending: ", "Hopeful: "].iter().find_map(|k| l.trim().strip_prefix(k)));
        lines
            .map(|l| l.trim().rsplit_once(" (").unwrap())
            .map(|(name, votes)| (name.to_owned(), votes.trim_end_matches(')').to_owned()))
            .collect()
    };
    blocks.map(standing).collect()
}

#[test]
fn scottish_wards_come_out_as_reported_stage_by_stage() {
    let Some(folder) = data("stv") else { return };
    let wards = files(&folder, "-2007.blt");
    assert_eq!(wards.len(), 13);
    for path in wards {
        let election = open(&path);
        let report = fs::read_to_string(path.to_string_lossy().replace(".blt", "-scotland.txt")).unwrap();
        let outcome = count("scottish-stv", &election);
        assert_eq!(names(&election, &outcome.winners).into_iter().collect::<BTreeSet<_>>(), elected(&report), "{}", path.display());
        let ours: Vec<BTreeMap<String, String>> = outcome
            .trace
            .iter()
            .filter_map(|fact| match fact {
                Fact::Stage { totals, .. } => {
                    Some(totals.iter().map(|(c, votes)| (election.names[*c].clone(), votes.to_string())).collect())
                }
                _ => None,
            })
            .collect();
        let theirs = stages(&report);
        assert_eq!(ours.len(), theirs.len(), "{}", path.display());
        for (n, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
            assert_eq!(ours, theirs, "{}, stage {}", path.display(), n + 1);
        }
    }
}

#[test]
fn meek_elects_whom_the_reference_elects() {
    let Some(folder) = data("stv") else { return };
    for path in files(&folder, "-2007.blt") {
        let election = open(&path);
        let report = fs::read_to_string(path.to_string_lossy().replace(".blt", "-meek.txt")).unwrap();
        let outcome = count("meek-stv", &election);
        assert_eq!(names(&election, &outcome.winners).into_iter().collect::<BTreeSet<_>>(), elected(&report), "{}", path.display());
    }
}

#[test]
fn more_wards_fill_every_seat_and_lose_no_vote() {
    let Some(folder) = data("stv/scotland-more") else { return };
    let wards = files(&folder, ".blt");
    assert!(wards.len() > 20);
    for path in wards {
        let election = open(&path);
        for method in ["scottish-stv", "meek-stv"] {
            let outcome = count(method, &election);
            assert_eq!(outcome.winners.len(), election.seats.unwrap(), "{}", path.display());
        }
    }
}

#[test]
fn condorcet_methods_order_a_committee_as_published() {
    let Some(folder) = data("ranked") else { return };
    let oracle: Vec<Value> = serde_json::from_str(&fs::read_to_string(folder.join("oracle.json")).unwrap()).unwrap();
    assert_eq!(oracle.len(), 7);
    for expected in oracle {
        let file = expected["file"].as_str().unwrap();
        let (kind, year) =
            file.split_once('/').map(|(kind, rest)| (if kind.contains("conduct") { "conduct" } else { "steering" }, rest)).unwrap();
        let year: String = year.chars().take_while(char::is_ascii_digit).collect();
        let year = if year.is_empty() { file.chars().filter(char::is_ascii_digit).collect() } else { year };
        let folder = folder.join(format!("kubernetes-{kind}-{year}"));
        let path = files(&folder, ".csv").remove(0);
        let election = open(&path);
        let Ballots::Sheet(sheet) = &election.ballots else { panic!("a matrix") };
        let matrix = tally::preferred(&sheet.ranked(NoOpinion::Abstain).unwrap()).unwrap();
        assert_eq!(serde_json::to_value(&matrix).unwrap(), expected["pairwise"], "{file}");
        for (no_opinion, key) in [(NoOpinion::Abstain, "noop_abstain"), (NoOpinion::Last, "noop_last")] {
            let settings = Settings { no_opinion, ..Settings::default() };
            let outcome = Method::named("schulze").unwrap().count(&election, &settings).unwrap();
            let mut published: Vec<String> = serde_json::from_value(expected["schulze"][key]["order"].clone()).unwrap();
            for group in &outcome.ranking {
                let places: BTreeSet<String> = published.drain(..group.len()).collect();
                assert_eq!(names(&election, group).into_iter().collect::<BTreeSet<_>>(), places, "{file}, {key}");
            }
        }
        for (method, oracle) in [("schulze", "beat_path"), ("ranked-pairs", "ranked_pairs"), ("copeland", "copeland")] {
            let winners = names(&election, &count(method, &election).winners);
            let expected: Vec<String> = serde_json::from_value(expected["pref_voting_winners"][oracle].clone()).unwrap();
            assert!(expected.contains(&winners[0]), "{file}: {method} says {winners:?}, not {expected:?}");
        }
    }
}

#[test]
fn cities_fund_what_an_independent_program_funds() {
    let Some(folder) = data("budget") else { return };
    let oracle: Vec<Value> = serde_json::from_str(&fs::read_to_string(folder.join("oracle.json")).unwrap()).unwrap();
    assert_eq!(oracle.len(), 16);
    for expected in oracle {
        let file = expected["file"].as_str().unwrap();
        let election = open(&folder.join(file));
        let list = |key: &str| -> Vec<String> { serde_json::from_value(expected[key].clone()).unwrap() };
        let set = |names: Vec<String>| names.into_iter().collect::<BTreeSet<_>>();
        for (method, key) in [("equal-shares-cost", "mes_cost"), ("equal-shares-cardinality", "mes_card")] {
            assert_eq!(names(&election, &count(method, &election).winners), list(key), "{file}: {method}");
        }
        // single units of the currency are not too many where the election is small
        if file.contains("zielona-grzybowa") {
            assert!(!count("equal-shares-cost-add1e", &election).winners.is_empty(), "{file}");
        }
        for (method, key) in [("greedy", "greedy_cost"), ("phragmen", "phragmen")] {
            assert_eq!(set(names(&election, &count(method, &election).winners)), set(list(key)), "{file}: {method}");
        }
    }
}

#[test]
fn delegations_of_seven_thousand_weigh_as_in_the_reference() {
    let Some(folder) = data("delegation") else { return };
    let input = fs::read_to_string(folder.join("lf_wiki_k8s2017_input.sql")).unwrap();
    let expected: Value = serde_json::from_str(&fs::read_to_string(folder.join("lf_wiki_k8s2017.json")).unwrap()).unwrap();
    let numbers = |line: &str| -> Vec<u32> { line.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect() };
    let section = |table: &str| {
        let from = input.find(&format!("INSERT INTO \"{table}\"")).unwrap();
        let part = &input[from..];
        part[part.find("VALUES").unwrap() + 6..part.find(';').unwrap()].lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let members = section("member").len();
    let mut out = vec![None; members + 1];
    for line in section("delegation") {
        let [truster, .., trustee] = numbers(&line)[..] else { continue };
        out[truster as usize] = Some(trustee);
    }
    let mut votes = vec![false; members + 1];
    for line in section("direct_voter") {
        votes[numbers(&line)[0] as usize] = true;
    }
    let mut eligible = vec![true; members + 1];
    eligible[0] = false;
    let resolved = delegation::resolve(&out, &votes, &eligible);
    let weights: BTreeMap<u64, u64> = votes.iter().enumerate().filter(|(_, v)| **v).map(|(m, _)| (m as u64, resolved.weight[m])).collect();
    let theirs: BTreeMap<u64, u64> = expected["direct_voter"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| (v["member_id"].as_u64().unwrap(), v["weight"].as_u64().unwrap()))
        .collect();
    assert_eq!(weights, theirs);
    assert_eq!(resolved.weight.iter().sum::<u64>() + resolved.unheard, members as u64, "LD1");
    ranks_follow_the_weights(&section("vote"), &resolved.weight, &expected);
}

/// The ballots of those who voted, each as often as its voter weighs, compared in pairs and ranked as the
/// reference did. It grades every option against the status quo, which is an option of its own with grade 0.
fn ranks_follow_the_weights(votes: &[String], weight: &[u64], expected: &Value) {
    let initiatives = expected["initiative"].as_array().unwrap();
    let ids: Vec<u64> = initiatives.iter().map(|i| i["id"].as_u64().unwrap()).collect();
    let quo = ids.len();
    let place = |id: Option<u64>| id.map_or(quo, |id| ids.iter().position(|i| *i == id).unwrap());
    let mut grades: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
    for line in votes {
        let numbers: Vec<i64> = line.split([',', '(', ')', ';']).filter_map(|n| n.trim().parse().ok()).collect();
        let [member, _issue, initiative, grade] = numbers[..] else { continue };
        grades.entry(member as usize).or_insert_with(|| vec![0; ids.len() + 1])[place(Some(initiative as u64))] = grade;
    }
    let ballot = |(member, grades): (&usize, &Vec<i64>)| {
        let mut order: Vec<usize> = (0..grades.len()).collect();
        order.sort_by_key(|o| std::cmp::Reverse(grades[*o]));
        let groups = order.chunk_by(|a, b| grades[*a] == grades[*b]).map(<[usize]>::to_vec).collect();
        RankedBallot { count: weight[*member], groups, no_opinion: Vec::new() }
    };
    let ballots: Vec<RankedBallot> = grades.iter().map(ballot).collect();
    let ranked = Ranked { options: ids.len() + 1, ballots, ..Ranked::default() };
    let matrix = tally::preferred(&ranked).unwrap();
    let battles = expected["battle"].as_array().unwrap();
    assert!(battles.len() > 300);
    for battle in battles {
        let (winner, loser) = (place(battle["w"].as_u64()), place(battle["l"].as_u64()));
        assert_eq!(matrix[winner][loser], battle["n"].as_u64().unwrap(), "{battle}");
    }
    let ties = tally::TieOrder::as_listed(ids.len() + 1);
    let outcome = tally::schulze(&ranked, 1, tally::Strength::WinningVotes, &ties).unwrap();
    let mut theirs: Vec<(u64, usize)> =
        initiatives.iter().map(|i| (i["schulze_rank"].as_u64().unwrap(), place(i["id"].as_u64()))).collect();
    theirs.sort_unstable();
    let ours: Vec<usize> = outcome.ranking.iter().flatten().copied().collect();
    // the one rank that no option has is that of the status quo
    assert!(theirs.iter().all(|(rank, option)| ours[*rank as usize - 1] == *option), "{ours:?}");
    assert!(outcome.ranking.iter().all(|group| group.len() == 1), "nothing is tied there");
}
