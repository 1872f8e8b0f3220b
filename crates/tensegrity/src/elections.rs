//! Elections on the command line: read a file, count it, say why.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use domain::practice::contest;
use domain::{Id, Seal};
use serde::Deserialize;
use serde_json::json;
use tally::read::{Election, NoOpinion};
use tally::{Choice, METHODS, Method, Outcome, Settings, TieOrder};

use crate::cli::{Silence, TallyArgs, Ties};

pub fn tally(args: &TallyArgs) -> Result<ExitCode> {
    let method = Method::named(&args.method).ok_or_else(|| anyhow!("{}", unknown(&args.method)))?;
    let shown = args.file.display();
    if args.file.extension().is_some_and(|e| e == "jsonl") {
        return of_record(method, args);
    }
    let file = File::open(&args.file).with_context(|| format!("{shown} cannot be read"))?;
    let name = args.file.file_name().and_then(|n| n.to_str()).unwrap_or_default();
    let election = tally::read::read(name, &mut BufReader::with_capacity(1 << 20, file)).map_err(|e| anyhow!("{shown}: {e}"))?;
    let outcome = method.count(&election, &settings(args, &election)).map_err(|e| anyhow!("{shown}: {e}"))?;
    if args.json {
        println!("{}", as_json(&election, &outcome));
    } else {
        print!("{}", in_words(&election, &outcome));
    }
    Ok(ExitCode::SUCCESS)
}

/// Counts a contest of a network's own record, after the record has been checked. With the method by
/// which it was decided the count must come to what the record says.
fn of_record(method: Method, args: &TallyArgs) -> Result<ExitCode> {
    let shown = args.file.display();
    let open = || File::open(&args.file).with_context(|| format!("{shown} cannot be read"));
    let report = host::verify(&mut BufReader::with_capacity(1 << 20, open()?), None, None).map_err(|fault| anyhow!("{shown}: {fault}"))?;
    let texts = texts_of(&mut BufReader::with_capacity(1 << 20, open()?))?;
    let world = &report.world;
    let words = |seal: &Seal| texts.get(seal).cloned();
    let Some(wanted) = args.contest else {
        for (id, run) in world.practice.runs.iter().filter(|(_, run)| contest(world, run).is_some()) {
            let title = words(&run.text().title.seal).unwrap_or_default();
            let way = run.choose_rule().map_or("", |rule| rule.method.name);
            println!("{}  {way}  {title}", id.0);
        }
        return Ok(ExitCode::SUCCESS);
    };
    let run = world.practice.run(Id(wanted)).ok_or_else(|| anyhow!("{shown}: there is no proposal #{wanted}"))?;
    let mut found = contest(world, run).ok_or_else(|| anyhow!("{shown}: #{wanted} chooses among no options, or not yet"))?;
    let name = |number: &u32| {
        let option = &run.items.get(*number as usize)?.option;
        let seal = option.person.and_then(|p| world.body.people.get(&p)).map_or(option.title.seal, |p| p.name.seal);
        words(&seal)
    };
    found.election.names = found.options.iter().map(|n| name(n).unwrap_or_else(|| format!("option {}", n + 1))).collect();
    found.election.title = words(&run.text().title.seal).unwrap_or_default();
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
    let near: Vec<&str> = METHODS.iter().map(|m| m.name).filter(|m| m.contains(name) || name.contains(m)).collect();
    let near = if near.is_empty() { METHODS.iter().map(|m| m.name).collect() } else { near };
    format!("there is no method {name}; there is {}", near.join(", "))
}

fn settings(args: &TallyArgs, election: &Election) -> Settings {
    let ties = args.ties.map(|ties| match ties {
        Ties::File => TieOrder::as_listed(election.names.len()),
        Ties::Name | Ties::Cost => TieOrder::by_name(&election.names),
    });
    Settings {
        seats: args.seats,
        budget: args.budget,
        no_opinion: match args.no_opinion {
            Silence::Abstain => NoOpinion::Abstain,
            Silence::Last => NoOpinion::Last,
        },
        top: args.top,
        dots: args.dots,
        cap: args.cap,
        credits: args.credits,
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
