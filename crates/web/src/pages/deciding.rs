//! The page of decisions: what is open, what is in force, what is over, and what somebody feels.

use askama::Template;
use domain::{agreement, practice, purpose};

use crate::here::Here;

#[derive(Template)]
#[template(path = "decide.html")]
struct DecidePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    runs: Vec<practice::RunCard>,
    tensions: Vec<purpose::TensionView>,
    agreements: Vec<agreement::AgreementCard>,
    ended: Vec<practice::RunCard>,
}

/// The page of decisions lists at most this many rounds that are over.
const ENDED_SHOWN: usize = 60;

impl DecidePage<'_> {
    fn new(h: &Here) -> DecidePage<'_> {
        let world = h.world();
        let ended = world.practice.runs.values().rev().filter(|r| !r.is_open()).map(|r| practice::card(r)).take(ENDED_SHOWN);
        DecidePage {
            h,
            place: "decide",
            title: h.t("nav-decide"),
            runs: practice::runs(world),
            tensions: purpose::tensions(world, h.me),
            agreements: agreement::agreements(world),
            ended: ended.collect(),
        }
    }
}

pub fn render(h: &Here) -> Result<String, askama::Error> {
    DecidePage::new(h).render()
}
