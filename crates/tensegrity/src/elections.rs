//! Elections on the command line: read a file, count it, say why.

use std::fs::File;
use std::io::BufReader;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use serde_json::json;
use tally::read::{Election, NoOpinion};
use tally::{Choice, METHODS, Method, Outcome, Settings, TieOrder};

use crate::cli::{Silence, TallyArgs, Ties};

pub fn tally(args: &TallyArgs) -> Result<ExitCode> {
    let method = Method::named(&args.method).ok_or_else(|| anyhow!("{}", unknown(&args.method)))?;
    let shown = args.file.display();
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
