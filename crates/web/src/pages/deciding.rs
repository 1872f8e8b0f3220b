//! The page of decisions: what is open, what is in force, what is over, and what somebody feels.

use askama::Template;
use domain::{Id, TextRef, agreement, practice, purpose};

use crate::here::Here;

#[derive(Template)]
#[template(path = "decide.html")]
struct DecidePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    /// What is looked for in titles and words; empty for everything.
    look_for: &'a str,
    runs: Vec<practice::RunCard>,
    tensions: Vec<purpose::TensionView>,
    agreements: Vec<agreement::AgreementCard>,
    ended: Vec<practice::RunCard>,
    /// Where older rounds begin, if there are more.
    older: Option<Id>,
}

/// The page of decisions lists at most this many rounds that are over at once.
const ENDED_SHOWN: usize = 60;
/// Among so many of the newest rounds one can look for words.
const LOOKED_THROUGH: usize = 5000;

pub fn render(h: &Here, look_for: &str, older: Option<Id>) -> Result<String, askama::Error> {
    let world = h.world();
    let wanted = look_for.trim().to_lowercase();
    let has = |text: &TextRef| wanted.is_empty() || h.words(text).to_lowercase().contains(&wanted);
    let over = world.practice.runs.iter().rev().map(|(_, run)| run).filter(|r| !r.is_open() && older.is_none_or(|id| r.id < id));
    let found = over.take(LOOKED_THROUGH).filter(|r| has(&r.text().title));
    let mut ended: Vec<practice::RunCard> = found.take(ENDED_SHOWN + 1).map(|r| practice::card(r)).collect();
    let older = (ended.len() > ENDED_SHOWN).then(|| ended.pop()).flatten().and_then(|_| ended.last()).map(|run| run.id);
    DecidePage {
        h,
        place: "decide",
        title: h.t("nav-decide"),
        look_for,
        runs: practice::runs(world).into_iter().filter(|run| has(&run.title)).collect(),
        tensions: purpose::tensions(world, h.me).into_iter().filter(|t| has(&t.words)).collect(),
        agreements: agreement::agreements(world).into_iter().filter(|a| has(&a.title)).collect(),
        ended,
        older,
    }
    .render()
}
