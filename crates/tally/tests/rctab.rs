//! Public elections as RCTab, a certified tabulator, publishes them: cast vote records in
//! spreadsheets, the rules of the contest, and the votes of every round. The data lies beside the
//! project and not in it; without it the test says that it skips.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use calamine::{Data, Range, Reader, Xlsx, open_workbook};
use serde_json::Value;
use tally::{Amount, Choice, Fact, Outcome, Ranked, RankedBallot, TieOrder, instant_runoff, scottish_stv};

/// What reports call all who were written in and are no candidates.
const WRITTEN_IN: &str = "Undeclared Write-ins";

/// Votes by name, as text without needless zeros.
type Votes = BTreeMap<String, String>;

/// The folder with the elections, if it is there.
fn data() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/stv");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: the elections of the tabulator are not here");
    None
}

/// Reads the one file of a folder whose name ends so.
fn json(folder: &Path, ending: &str) -> Value {
    let files = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    let file =
        files.into_iter().find(|p| p.to_string_lossy().ends_with(ending)).unwrap_or_else(|| panic!("{}: {ending}", folder.display()));
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// Numbers stand in the files as text.
fn number(value: &Value) -> usize {
    value.as_str().and_then(|text| text.parse().ok()).or_else(|| value.as_u64().map(|n| n as usize)).unwrap_or_else(|| panic!("{value}"))
}

struct Contest {
    folder: PathBuf,
    config: Value,
    /// The candidates in the order of the contest, and last who was written in.
    names: Vec<String>,
    rounds: Vec<Value>,
    summary: Value,
}

impl Contest {
    fn open(folder: PathBuf) -> Contest {
        let (config, report) = (json(&folder, "_config.json"), json(&folder, "_expected_detailed_report.json"));
        let candidates = config["candidates"].as_array().unwrap();
        let mut names: Vec<String> = candidates.iter().map(|c| c["name"].as_str().unwrap().to_owned()).collect();
        names.push(WRITTEN_IN.to_owned());
        let rounds = report["results"].as_array().unwrap().clone();
        Contest { folder, config, names, rounds, summary: report["summary"].clone() }
    }

    fn title(&self) -> &str {
        self.config["outputSettings"]["contestName"].as_str().unwrap()
    }

    fn rule(&self, name: &str) -> &Value {
        &self.config["rules"][name]
    }

    fn seats(&self) -> usize {
        number(self.rule("numberOfWinners"))
    }

    /// The sheet with the ballots, if it is there.
    fn sheet(&self) -> Option<Range<Data>> {
        let file = self.config["cvrFileSources"][0]["filePath"].as_str().unwrap();
        // the folders of the tabulator lie here with its name before theirs
        let path = match file.strip_prefix("../") {
            Some(shared) => self.folder.with_file_name(format!("rctab-{shared}")),
            None => self.folder.join(file),
        };
        if !path.is_file() {
            println!("skipped: the ballots of {} are not here", self.title());
            return None;
        }
        let mut book: Xlsx<_> = open_workbook(path).unwrap();
        book.worksheet_range_at(0).map(Result::unwrap)
    }

    /// The marks of every ballot, one for each rank, empty ones included.
    fn marks(&self, sheet: &Range<Data>) -> Vec<Vec<String>> {
        let source = &self.config["cvrFileSources"][0];
        let first = |what: &str| number(&source[what]) as u32 - 1;
        let (row, column) = (first("firstVoteRowIndex"), first("firstVoteColumnIndex"));
        let ranks = number(self.rule("maxRankingsAllowed")) as u32;
        let text = |row, column| sheet.get_value((row, column)).map(|cell| cell.to_string().trim().to_owned()).unwrap_or_default();
        let (last, _) = sheet.end().unwrap();
        (row..=last).map(|row| (column..column + ranks).map(|column| text(row, column)).collect()).collect()
    }

    /// What of a ballot counts by the rules of the contest. A method of ours knows only the order;
    /// what marks mean that are none, whoever reads the ballots decides.
    fn list(&self, marks: &[String]) -> Vec<Choice> {
        let skip_overvotes = match self.rule("overvoteRule").as_str() {
            Some("alwaysSkipToNextRank") => true,
            Some("exhaustImmediately") => false,
            other => panic!("{}: overvotes {other:?}", self.title()),
        };
        let (mut list, mut skipped) = (Vec::new(), 0);
        for mark in marks {
            match mark.as_str() {
                "" | "undervote" => {
                    skipped += 1;
                    if skipped > number(self.rule("maxSkippedRanksAllowed")) {
                        break;
                    }
                    continue;
                }
                "overvote" if skip_overvotes => {}
                "overvote" => break,
                name => {
                    let choice = self.choice(name);
                    // a candidate who was named before is passed over
                    if !list.contains(&choice) {
                        list.push(choice);
                    }
                }
            }
            skipped = 0;
        }
        list
    }

    fn choice(&self, name: &str) -> Choice {
        let name = if name == "UWI" { WRITTEN_IN } else { name };
        self.names.iter().position(|n| n == name).unwrap_or_else(|| panic!("{}: who is {name:?}?", self.title()))
    }

    fn ballots(&self, sheet: &Range<Data>) -> Ranked {
        assert_eq!(self.rule("exhaustOnDuplicateCandidate"), false, "{}", self.title());
        let all = self.marks(sheet);
        assert_eq!(all.len(), number(&self.summary["totalNumBallots"]), "{}: ballots", self.title());
        let unmarked = all.iter().filter(|marks| marks.iter().all(|m| m == "undervote")).count();
        assert_eq!(unmarked, number(&self.summary["undervotes"]), "{}: ballots without a mark", self.title());
        let mut counted: BTreeMap<Vec<Choice>, u64> = BTreeMap::new();
        all.iter().for_each(|marks| *counted.entry(self.list(marks)).or_default() += 1);
        let ballot = |(list, count): (Vec<Choice>, u64)| RankedBallot {
            count,
            groups: list.into_iter().map(|choice| vec![choice]).collect(),
            no_opinion: Vec::new(),
        };
        Ranked { options: self.names.len(), withdrawn: Vec::new(), ballots: counted.into_iter().map(ballot).collect(), ..Ranked::default() }
    }

    /// The rounds until so many seats are filled. After the last seat the tabulator still moves the
    /// surplus of those elected then; our rules end there.
    fn rounds_until_elected(&self, seats: usize) -> &[Value] {
        let mut elected = 0;
        let end = self.rounds.iter().position(|round| {
            elected += named(round, "elected").len();
            elected >= seats
        });
        &self.rounds[..=end.unwrap()]
    }

    fn winners(&self) -> BTreeSet<String> {
        self.rounds.iter().flat_map(|round| named(round, "elected")).collect()
    }

    /// The ballots that no longer count in a round, without those that never did.
    fn exhausted(&self, round: &Value) -> String {
        let all = |round: &Value| -> usize {
            let kinds = ["exhaustedChoices", "overvotes", "repeatedRankings", "skippedRankings"];
            kinds.iter().map(|kind| number(&Value::from(plain(round["inactiveBallots"][kind].as_str().unwrap())))).sum()
        };
        (all(round) - all(&self.rounds[0])).to_string()
    }
}

/// Whom a round elects or eliminates.
fn named(round: &Value, what: &str) -> Vec<String> {
    round["tallyResults"].as_array().unwrap().iter().filter_map(|r| r[what].as_str()).map(str::to_owned).collect()
}

/// A number without needless zeros.
fn plain(text: &str) -> String {
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text.to_owned() }
}

fn published(round: &Value) -> Votes {
    round["tally"].as_object().unwrap().iter().map(|(name, votes)| (name.clone(), plain(votes.as_str().unwrap()))).collect()
}

/// The votes of everybody still in at each of our stages, and the ballots exhausted by then.
fn stages(contest: &Contest, outcome: &Outcome) -> Vec<(Votes, String)> {
    let text = |amount: &Amount| plain(&amount.to_string());
    let stage = |fact: &Fact| match fact {
        Fact::Stage { totals, exhausted, .. } => {
            Some((totals.iter().map(|(c, votes)| (contest.names[*c].clone(), text(votes))).collect(), text(exhausted)))
        }
        _ => None,
    };
    outcome.trace.iter().filter_map(stage).collect()
}

/// Every published round is the stage after as many eliminations: the same votes of the same
/// candidates, and as many ballots exhausted. We have stages between where the tabulator eliminates
/// several at once who together cannot catch up, and none where it moves a surplus of no vote.
fn rounds_agree(contest: &Contest, outcome: &Outcome, rounds: &[Value]) {
    let stages = stages(contest, outcome);
    let mut eliminated = 0;
    for round in rounds {
        let theirs = (published(round), contest.exhausted(round));
        assert_eq!(stages.get(eliminated), Some(&theirs), "{}, round {}", contest.title(), round["round"]);
        eliminated += named(round, "eliminated").len();
    }
}

fn names(contest: &Contest, choices: &[Choice]) -> BTreeSet<String> {
    choices.iter().map(|c| contest.names[*c].clone()).collect()
}

/// One seat: the same rules as our instant run-off, the threshold is more than half of what counts
/// in the round. It breaks ties by the order of the candidates at once, we look at earlier stages
/// before; in this contest both eliminate the same.
fn one_seat(contest: &Contest, ranked: &Ranked) {
    let outcome = instant_runoff(ranked, &TieOrder::as_listed(ranked.options)).unwrap();
    assert_eq!(names(contest, &outcome.winners), contest.winners());
    rounds_agree(contest, &outcome, &contest.rounds);
    for round in &contest.rounds {
        let active: usize = published(round).values().map(|votes| votes.parse::<usize>().unwrap()).sum();
        assert_eq!(number(&round["threshold"]), active / 2 + 1);
    }
    assert_eq!(contest.rounds.last().map(|round| named(round, "elected").len()), Some(1));
}

/// Several seats, with the quota of the Scottish rules and weighted inclusive transfers. The
/// tabulator cuts values to four decimals and we to five, as the Scottish rules say; that cannot be
/// seen here, because the only surplus before the last seat is of no vote.
fn several_seats(contest: &Contest, ranked: &Ranked) {
    assert_eq!(contest.rule("nonIntegerWinningThreshold"), false);
    let outcome = scottish_stv(ranked, contest.seats(), &TieOrder::as_listed(ranked.options)).unwrap();
    assert_eq!(names(contest, &outcome.winners), contest.winners());
    rounds_agree(contest, &outcome, contest.rounds_until_elected(contest.seats()));
    let quota = outcome.trace.iter().find_map(|fact| match fact {
        Fact::Quota { votes } => Some(plain(&votes.to_string())),
        _ => None,
    });
    assert_eq!(quota.as_deref(), contest.rounds[0]["threshold"].as_str());
}

/// Several seats with the Hare quota, which no method of ours has. Until the first seat is filled
/// papers move only because somebody is eliminated, as in our instant run-off while nobody has half
/// of them. So the rounds until then can be compared, and with them who is left: in this contest
/// the first reaches the quota when as many are left as there are seats, and all of them are elected.
fn hare_quota(contest: &Contest, ranked: &Ranked) {
    let outcome = instant_runoff(ranked, &TieOrder::as_listed(ranked.options)).unwrap();
    let rounds = contest.rounds_until_elected(1);
    rounds_agree(contest, &outcome, rounds);
    let left: BTreeSet<String> = published(rounds.last().unwrap()).into_keys().collect();
    assert_eq!(left.len(), contest.seats());
    assert_eq!(left, contest.winners());
}

#[test]
fn contests_come_out_as_a_certified_tabulator_publishes_them() {
    let Some(folder) = data() else { return };
    let mut folders: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    // the folder with an underscore holds files that several contests use
    folders.retain(|p| p.file_name().unwrap().to_string_lossy().starts_with("rctab-") && !p.ends_with("rctab-_shared"));
    folders.sort();
    let mut compared = 0;
    for contest in folders.into_iter().map(Contest::open) {
        let Some(sheet) = contest.sheet() else { continue };
        let ranked = contest.ballots(&sheet);
        match (contest.seats(), contest.rule("hareQuota") == true) {
            (1, _) => one_seat(&contest, &ranked),
            (_, false) => several_seats(&contest, &ranked),
            (_, true) => hare_quota(&contest, &ranked),
        }
        compared += 1;
    }
    println!("{compared} contests were compared");
    assert!(compared >= 3);
}
