use serde::Serialize;
use serde_json::json;

use super::rules::may_bring_in;
use super::{Constituency, Matter, Rule};
use crate::World;
use crate::kernel::{Because, Context, MemberId, Offer, Time};

#[derive(Serialize)]
pub struct CharterView {
    pub title: String,
    /// How many rounds of the whole network may be open at once.
    pub rounds: Option<u32>,
    pub lines: Vec<LineView>,
    /// Until when the founder may bring in facts; `None` once the hubs adopted the charter.
    pub provisional: Option<Time>,
    pub founder: Option<MemberId>,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct LineView {
    pub matter: Matter,
    pub rule: Rule,
    pub heard: Vec<Constituency>,
    pub why: String,
    pub because: Because,
}

pub fn charter(world: &World, viewer: MemberId, now: Time) -> CharterView {
    let ctx = Context { actor: Some(viewer), now };
    let line = |(matter, line): (&Matter, &super::state::InForce)| LineView {
        matter: *matter,
        rule: line.rule.clone(),
        heard: line.heard.clone(),
        why: line.why.clone(),
        because: line.because,
    };
    let bring_in = Offer::guarded("charter.bring_in", json!({}), may_bring_in(world, &ctx).map(|_| ())).with(
        "effects",
        crate::kernel::FieldKind::Effects,
        true,
    );
    CharterView {
        title: world.charter.title.clone(),
        rounds: world.charter.rounds,
        lines: world.charter.lines.iter().map(line).collect(),
        provisional: world.charter.provisional.map(|p| p.until),
        founder: world.charter.provisional.and_then(|p| p.founder),
        offers: vec![bring_in],
    }
}
