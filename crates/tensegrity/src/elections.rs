//! Elections on the command line: read a file, count it, say why.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use domain::practice::{Among, Contest, Counts, Recount, Run, Silence as ConsentSilence, Way, contest, recount};
use domain::{Id, Seal, Time, World};
use serde::Deserialize;
use serde_json::{Value, json};
use tally::nested::{Position, members_agree};
use tally::read::{Election, NoOpinion};
use tally::{Choice, Count, METHODS, Method, Outcome, RULES, Ratio, Rule, Settings, TieOrder, quorum_met};

use crate::cli::{Silence, TallyArgs, Ties};

/// By what is counted: a method among options, or a rule for yes and no.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Method(Method),
    Rule(Rule),
    /// A consent round of a record.
    Consent,
}

impl By {
    fn named(name: &str) -> Option<By> {
        let rule = || name.parse().ok().map(By::Rule);
        Method::named(name).map(By::Method).or_else(rule).or((name == "consent").then_some(By::Consent))
    }

    fn settings(self) -> &'static [&'static str] {
        match self {
            By::Method(method) => method.settings(),
            By::Rule(_) => &["quorum", "electorate"],
            By::Consent => &[],
        }
    }
}

pub fn tally(args: &TallyArgs) -> Result<ExitCode> {
    let by = By::named(&args.method).ok_or_else(|| anyhow!("{}", unknown(&args.method)))?;
    let shown = args.file.display();
    if args.file.extension().is_some_and(|e| e == "jsonl") {
        return Record::open(args)?.count(by, args);
    }
    check_used(by, args)?;
    let file = File::open(&args.file).with_context(|| format!("{shown} cannot be read"))?;
    let mut input = BufReader::with_capacity(1 << 20, file);
    let method = match by {
        By::Method(method) => method,
        By::Rule(rule) => return of_votes(rule, args, &mut input),
        By::Consent => bail!("{shown}: consent is counted from a record (.jsonl); votes of yes and no, by {}", rules()),
    };
    let name = args.file.file_name().and_then(|n| n.to_str()).unwrap_or_default();
    let election = tally::read::read(name, &mut input).map_err(|e| anyhow!("{shown}: {e}"))?;
    let outcome = method.count(&election, &settings(args, &election)).map_err(|e| anyhow!("{shown}: {e}"))?;
    if args.json {
        println!("{}", as_json(&election, &outcome));
    } else {
        print!("{}", in_words(&election, &outcome));
    }
    Ok(ExitCode::SUCCESS)
}

/// What was given on the command line, by the names of settings.
fn given(args: &TallyArgs) -> Vec<&'static str> {
    let cheapest = matches!(args.ties, Some(Ties::Cost));
    let all = [
        ("seats", args.seats.is_some()),
        ("budget", args.budget.is_some()),
        ("no-opinion", args.no_opinion.is_some()),
        ("cheapest-first", cheapest),
        ("top", args.top.is_some()),
        ("dots", args.dots.is_some()),
        ("cap", args.cap.is_some()),
        ("credits", args.credits.is_some()),
        ("at-least", args.at_least.is_some()),
        ("quorum", args.quorum.is_some()),
        ("electorate", args.electorate.is_some()),
    ];
    all.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect()
}

/// What is given is used: nobody shall believe that it was.
fn check_used(by: By, args: &TallyArgs) -> Result<()> {
    let written = |name: &str| if name == "cheapest-first" { "--ties cost".to_owned() } else { format!("--{name}") };
    if let Some(name) = given(args).into_iter().find(|name| !by.settings().contains(name)) {
        let users: Vec<&str> = METHODS.iter().filter(|m| m.settings().contains(&name)).map(|m| m.name).collect();
        let users = if users.is_empty() { rules() } else { users.join(", ") };
        bail!("{}: {} does not use it; it is used by {users}", written(name), args.method);
    }
    if args.ties.is_some() && !matches!(by, By::Method(_)) {
        bail!("--ties: {} has no ties to break; a tie leaves things as they are", args.method);
    }
    Ok(())
}

fn rules() -> String {
    RULES.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

/// A network's own record, after it has been checked, with the words that it carries.
struct Record {
    shown: String,
    world: World,
    texts: HashMap<Seal, String>,
}

impl Record {
    fn open(args: &TallyArgs) -> Result<Record> {
        let shown = args.file.display().to_string();
        let mut given = given(args);
        given.extend(args.ties.filter(|ties| !matches!(ties, Ties::Cost)).map(|_| "ties"));
        if let Some(name) = given.first() {
            bail!("--{name}: a record is counted with its own settings and its own tie order");
        }
        let open = || File::open(&args.file).with_context(|| format!("{shown} cannot be read"));
        let report =
            host::verify(&mut BufReader::with_capacity(1 << 20, open()?), None, None).map_err(|fault| anyhow!("{shown}: {fault}"))?;
        let texts = texts_of(&mut BufReader::with_capacity(1 << 20, open()?))?;
        Ok(Record { shown, world: report.world, texts })
    }

    /// Counts a contest again, or lists them all. With the method by which it was decided the count must
    /// come to what the record says.
    fn count(&self, by: By, args: &TallyArgs) -> Result<ExitCode> {
        let shown = &self.shown;
        let Some(wanted) = args.contest else {
            self.list();
            return Ok(ExitCode::SUCCESS);
        };
        let run = self.world.practice.run(Id(wanted)).ok_or_else(|| anyhow!("{shown}: there is no proposal #{wanted}"))?;
        // what was chosen by a ballot can be asked about in a consent round after it
        match (by, contest(&self.world, run), recount(run)) {
            (By::Method(_), Some(found), _) | (_, Some(found), None) => self.choose(by, args, run, found),
            (_, _, Some(found)) => self.decide(by, args, run, &found),
            (_, None, None) => Err(anyhow!("{shown}: #{wanted} was not decided by counting, or is not yet")),
        }
    }

    fn list(&self) {
        for (id, run) in &self.world.practice.runs {
            let chose = contest(&self.world, run).map(|found| found.method.name.to_owned());
            let decided = recount(run).map(|found| name_of(found.way));
            for way in chose.into_iter().chain(decided) {
                println!("{}  {way}  {}", id.0, self.title(run));
            }
        }
    }

    fn words(&self, seal: &Seal) -> Option<String> {
        self.texts.get(seal).cloned()
    }

    fn title(&self, run: &Run) -> String {
        self.words(&run.text().title.seal).unwrap_or_default()
    }

    /// The options as the file of the ballots names them: times as other programs read them, and options of
    /// one name told apart by their numbers.
    fn option_names(&self, run: &Run, options: &[u32]) -> Vec<String> {
        let name = |number: u32| {
            let option = &run.items.get(number as usize)?.option;
            let person = option.person.and_then(|p| self.world.body.people.get(&p));
            option.at.map(iso).or_else(|| self.words(&person.map_or(option.title.seal, |p| p.name.seal)))
        };
        let mut names: Vec<String> = options.iter().map(|n| name(*n).unwrap_or_else(|| format!("option {}", n + 1))).collect();
        let once = names.clone();
        for (name, number) in names.iter_mut().zip(options) {
            if once.iter().filter(|n| *n == name).count() > 1 {
                *name = format!("{name} ({})", number + 1);
            }
        }
        names
    }

    fn choose(&self, by: By, args: &TallyArgs, run: &Run, mut found: Contest<'_>) -> Result<ExitCode> {
        let (shown, id, way) = (&self.shown, run.id.0, found.method.name);
        let By::Method(method) = by else { bail!("{shown}: #{id} chooses among options, by {way}; {} is for yes and no", args.method) };
        if method.marks() != found.method.marks() {
            bail!("{shown}: #{id} was decided by {way}; its ballots say nothing that {} could count", method.name);
        }
        found.election.names = self.option_names(run, &found.options);
        found.election.title = self.title(run);
        let outcome = method.count(&found.election, &found.settings).map_err(|e| anyhow!("{shown}: {e}"))?;
        if args.json {
            println!("{}", as_json(&found.election, &outcome));
        } else {
            print!("{}", in_words(&found.election, &outcome));
        }
        let Some(recorded) = run.picked.as_ref().filter(|_| method == found.method) else { return Ok(ExitCode::SUCCESS) };
        let counted: Vec<u32> = outcome.winners.iter().filter_map(|w| found.options.get(*w).copied()).collect();
        if counted != recorded.chosen || outcome.lot_used() != recorded.lot {
            return Err(anyhow!("{shown}: the record says otherwise: {:?}", recorded.chosen));
        }
        if !args.json {
            println!("The record says the same.");
        }
        Ok(ExitCode::SUCCESS)
    }

    /// A yes/no ballot or a consent round, by its own rule or by another of the family.
    fn decide(&self, by: By, args: &TallyArgs, run: &Run, found: &Recount<'_>) -> Result<ExitCode> {
        let (shown, id, way) = (&self.shown, run.id.0, name_of(found.way));
        let own = match (by, found.way) {
            (By::Rule(rule), Way::Ballot { rule: theirs, .. }) => rule == theirs,
            (By::Consent, Way::Consent { .. }) => true,
            _ => bail!("{shown}: #{id} was decided by {way}; its answers say nothing that {} could count", args.method),
        };
        if let (By::Rule(rule), false) = (by, own) {
            let count = as_count(&found.counts);
            tell_votes(args.json, &self.title(run), rule, &count, found.quorum);
            return Ok(ExitCode::SUCCESS);
        }
        if args.json {
            println!("{}", self.decided_json(run, found));
        } else {
            print!("{}", self.decided_words(run, found));
        }
        if !found.same() {
            return Err(anyhow!("{shown}: the record says otherwise: {:?}", found.recorded.ending));
        }
        if !args.json {
            println!("The record says the same.");
        }
        Ok(ExitCode::SUCCESS)
    }

    fn decided_json(&self, run: &Run, found: &Recount<'_>) -> Value {
        let regions = found.regions.iter().map(|(id, position)| json!({ "region": self.name(*id), "says": position }));
        let counts = match found.way {
            Way::Ballot { .. } => json!(as_count(&found.counts)),
            Way::Consent { .. } => json!(found.counts),
        };
        json!({
            "method": found.recorded.rule,
            "title": self.title(run),
            "counts": counts,
            "lent": found.lent,
            "regions": regions.collect::<Vec<_>>(),
            "members": found.members.map(|(_, (yes, no))| json!({ "yes": yes, "no": no })),
            "passed": found.passed,
            "ending": found.recorded.ending,
        })
    }

    fn name(&self, id: Id) -> String {
        domain::why::name(&self.world, id).and_then(|name| self.words(&name.seal)).unwrap_or_else(|| format!("#{}", id.0))
    }

    fn decided_words(&self, run: &Run, found: &Recount<'_>) -> String {
        let c = &found.counts;
        let among = if run.among == Among::Hubs { "hubs" } else { "people" };
        let mut text = format!("{}\n\nThe electorate: {} {among}.\n", self.title(run), c.electorate);
        match found.way {
            Way::Ballot { rule, regions } => {
                text += &format!("  yes {}, no {}, abstain {}, silent {}\n", c.agree, c.against, c.aside, c.silent);
                if found.lent > 0 {
                    text += &format!("  {} of these votes were lent, and carried by others.\n", found.lent);
                }
                text += &quorum_in_words(found.quorum, c.answered(), c.electorate);
                match regions {
                    None => text += &format!("{rule}: {}.\n", reason(rule, &as_count(c))),
                    Some(over) => {
                        text += &format!("Hubs count in their regions by {rule}, and regions by {over}:\n");
                        found.regions.iter().for_each(|(id, said)| text += &format!("  {}: {}\n", self.name(*id), position(*said)));
                    }
                }
                if let Some((share, (yes, no))) = found.members {
                    let agree = if members_agree(share, yes, no) { "they agree" } else { "they do not agree" };
                    text += &format!("People in their hubs: yes {yes}, no {no}; {share} of them must say yes, and {agree}.\n");
                }
            }
            Way::Consent { silence, open } => {
                let (consent, aside, silent) = (c.agree, c.aside, c.silent);
                text += &format!(
                    "  consent {consent}, with a concern {}, object {}, stand aside {aside}, silent {silent}\n",
                    c.worry, c.against
                );
                text += &quorum_in_words(found.quorum, c.agree + c.worry + c.against, c.electorate.saturating_sub(c.aside));
                text += match silence {
                    ConsentSilence::Explicit => "Consent: everybody must answer.\n",
                    ConsentSilence::Lazy => "Consent: silence is consent.\n",
                    ConsentSilence::LazyWithQuorum => "Consent: silence is consent once as many have consented in words.\n",
                };
                text += &format!("Objections that stand: {open}.\n");
            }
        }
        text += match found.passed {
            Some(true) => "\nAdopted.\n",
            Some(false) => "\nNot adopted.\n",
            None => "\nNo quorum: nothing is decided.\n",
        };
        text + &format!("Counted by {}.\n", found.recorded.rule)
    }
}

fn name_of(way: Way) -> String {
    match way {
        Way::Ballot { rule, .. } => rule.to_string(),
        Way::Consent { .. } => "consent".to_owned(),
    }
}

fn position(position: Position) -> &'static str {
    match position {
        Position::Yes => "yes",
        Position::No => "no",
        Position::Abstain => "abstains",
        Position::NoQuorum => "no quorum",
        Position::Absent => "silent",
    }
}

fn as_count(c: &Counts) -> Count {
    Count { yes: c.agree, no: c.against, abstain: c.aside, electorate: c.electorate }
}

/// A column of votes, by a rule for yes and no.
fn of_votes(rule: Rule, args: &TallyArgs, input: &mut dyn BufRead) -> Result<ExitCode> {
    let shown = args.file.display();
    if args.file.extension().is_none_or(|e| e != "csv") {
        bail!("{shown}: votes of yes and no are a column (.csv): what is voted on, and a vote in each line after it");
    }
    let mut votes = tally::read::votes(input).map_err(|e| anyhow!("{shown}: {e}"))?;
    if let Some(electorate) = args.electorate {
        if electorate < votes.count.electorate {
            bail!("--electorate: {} voted, and {electorate} are fewer", votes.count.electorate);
        }
        votes.count.electorate = electorate;
    }
    let quorum = match &args.quorum {
        None => Ratio::ZERO,
        Some(text) => Ratio::try_from(text.clone()).map_err(|why| anyhow!("--quorum: {why}"))?,
    };
    tell_votes(args.json, &votes.title, rule, &votes.count, quorum);
    Ok(ExitCode::SUCCESS)
}

fn tell_votes(as_json: bool, title: &str, rule: Rule, count: &Count, quorum: Ratio) {
    let passed = quorum_met(quorum, count.cast(), count.electorate).then(|| rule.count(count).passed);
    if as_json {
        let method = format!("{rule}/1");
        println!("{}", json!({ "method": method, "title": title, "counts": count, "quorum": quorum, "passed": passed }));
        return;
    }
    let Count { yes, no, abstain, electorate } = count;
    println!("{title}\n\nThe electorate: {electorate}.");
    println!("  yes {yes}, no {no}, abstain {abstain}, silent {}", electorate.saturating_sub(count.cast()));
    print!("{}", quorum_in_words(quorum, count.cast(), *electorate));
    println!("{rule}: {}.", reason(rule, count));
    println!(
        "\n{}",
        match passed {
            Some(true) => "Passed.",
            Some(false) => "Not passed.",
            None => "No quorum: nothing is decided.",
        }
    );
    println!("Counted by {rule}/1.");
}

fn quorum_in_words(quorum: Ratio, answered: u64, electorate: u64) -> String {
    let met = if quorum_met(quorum, answered, electorate) { "enough" } else { "too few" };
    format!("{answered} of {electorate} answered; at least {} must: {met}.\n", quorum.needed_of(electorate).max(1))
}

/// What the rule asks for, with the numbers.
fn reason(rule: Rule, c: &Count) -> String {
    let Count { yes, no, electorate, .. } = c;
    let said = yes + no;
    match rule {
        Rule::SimpleMajority => format!("{yes} yes and {no} no; more must say yes than no"),
        Rule::MajorityOfCast => format!("{yes} of {} votes are yes; more than half must be", c.cast()),
        Rule::AbsoluteMajority => format!("{yes} of {electorate} say yes; more than half of the electorate must"),
        Rule::OfVotes(share) => format!("{yes} of {said} who say yes or no say yes; at least {} must", share.needed_of(said).max(1)),
        Rule::OfElectorate(share) => format!("{yes} of {electorate} say yes; at least {} must", share.needed_of(*electorate)),
        Rule::Unanimity => format!("{yes} yes and {no} no; somebody must say yes, and nobody no"),
        Rule::FullUnanimity => format!("{yes} of {electorate} say yes; all must"),
        Rule::UnanimityMinus(k) => format!("{yes} yes and {no} no; somebody must say yes, and at most {k} no"),
    }
}

/// A time as other programs read it: `2026-11-26T18:30:00Z`, and parts of a second where there are some.
fn iso(at: Time) -> String {
    let (days, rest) = (at.0.div_euclid(86_400_000), at.0.rem_euclid(86_400_000));
    // years are counted from March of the year 0, so that a leap day is the last of its year
    let since = days + 719_468;
    let (era, day) = (since.div_euclid(146_097), since.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (date, month) = (day - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    let year = era * 400 + year + i64::from(month < 3);
    let (seconds, millis) = (rest / 1_000, rest % 1_000);
    let part = if millis == 0 { String::new() } else { format!(".{millis:03}").trim_end_matches('0').to_owned() };
    format!("{year:04}-{month:02}-{date:02}T{:02}:{:02}:{:02}{part}Z", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

/// The words that an export carries, by their seals. The export was checked before.
fn texts_of(input: &mut dyn BufRead) -> Result<HashMap<Seal, String>> {
    #[derive(Deserialize)]
    struct Line {
        seal: Seal,
        text: String,
    }
    let mut texts = HashMap::new();
    for line in input.lines() {
        if let Ok(line) = serde_json::from_str::<Line>(&line?) {
            texts.insert(line.seal, line.text);
        }
    }
    Ok(texts)
}

/// A name that is none, with those that come near.
fn unknown(name: &str) -> String {
    let all: Vec<&str> = METHODS.iter().map(|m| m.name).chain(RULES.iter().map(|(rule, _)| *rule)).chain(["consent"]).collect();
    let near: Vec<&str> = all.iter().copied().filter(|m| m.contains(name) || name.contains(m)).collect();
    let near = if near.is_empty() { all } else { near };
    format!("there is no method {name}; there is {}", near.join(", "))
}

fn settings(args: &TallyArgs, election: &Election) -> Settings {
    let ties = args.ties.map(|ties| match ties {
        Ties::File => TieOrder::as_listed(election.names.len()),
        Ties::Name | Ties::Cost => TieOrder::by_name(&election.names),
    });
    let plain = Settings::default();
    Settings {
        seats: args.seats,
        budget: args.budget,
        no_opinion: match args.no_opinion {
            None | Some(Silence::Abstain) => NoOpinion::Abstain,
            Some(Silence::Last) => NoOpinion::Last,
        },
        top: args.top.unwrap_or(plain.top),
        dots: args.dots.unwrap_or(plain.dots),
        cap: args.cap,
        credits: args.credits.unwrap_or(plain.credits),
        at_least: args.at_least.unwrap_or(plain.at_least),
        ties,
        cheapest_first: matches!(args.ties, Some(Ties::Cost)),
    }
}

fn names<'e>(election: &'e Election, choices: &[Choice]) -> Vec<&'e str> {
    choices.iter().map(|c| election.names[*c].as_str()).collect()
}

fn as_json(election: &Election, outcome: &Outcome) -> serde_json::Value {
    let all = |groups: &[Vec<Choice>]| groups.iter().map(|g| names(election, g)).collect::<Vec<_>>();
    json!({
        "method": outcome.method,
        "title": election.title,
        "options": election.names,
        "winners": names(election, &outcome.winners),
        "ranking": all(&outcome.ranking),
        "lots": all(&outcome.lots),
        "trace": outcome.trace,
    })
}

fn in_words(election: &Election, outcome: &Outcome) -> String {
    let mut text = String::new();
    if !election.title.is_empty() {
        text.push_str(&format!("{}\n\n", election.title));
    }
    text.push_str(&tally::explain(outcome, &election.names));
    if !outcome.ranking.is_empty() {
        text.push_str("\nRanking\n");
        for (place, group) in outcome.ranking.iter().enumerate() {
            text.push_str(&format!("  {}. {}\n", place + 1, names(election, group).join(" = ")));
        }
    }
    match outcome.winners.as_slice() {
        [] => text.push_str("\nNobody is chosen.\n"),
        chosen => {
            text.push_str("\nChosen\n");
            names(election, chosen).iter().for_each(|name| text.push_str(&format!("  {name}\n")));
        }
    }
    text.push_str(&format!("\nCounted by {}.\n", outcome.method));
    text
}
