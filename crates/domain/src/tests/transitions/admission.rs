//! How a hub comes into the network, loses its voice for a while, and goes.

use super::*;
use crate::body::Effect as Change;

/// What the only hub is.
fn hub(s: &Stage) -> String {
    let (id, group) = s.world.body.bodies.iter().find(|(_, g)| g.kind == body::Kind::Hub).expect("there is a hub");
    let stands = match (group.dissolved, group.suspended, group.trial) {
        (Some(_), ..) => "gone",
        (_, Some(_), _) => "suspended",
        (.., Some(_)) => "on trial",
        _ => "admitted",
    };
    let voice = if s.world.body.hubs.contains(id) { "with a voice" } else { "without a voice" };
    format!("{stands}, {voice}")
}

/// A network with a hub that is on trial, or not.
fn with_hub(trial: bool) -> (Stage, Ref) {
    let mut s = Stage::founded(explicit());
    let Effect::Body(Change::Create { kind, parent, name, about, place, zone, .. }) = new_body(body::Kind::Hub) else {
        panic!("it is one")
    };
    let trial = trial.then(|| START + Span::days(100));
    let count = |s: &Stage| s.world.body.bodies.len().to_string();
    let create = Effect::Body(Change::Create { kind, parent, name, about, place, zone, trial });
    s.walks(count, "1", |s| s.brings(create), &["brought_in", "created"], "2");
    let id = *s.world.body.bodies.keys().next_back().unwrap();
    (s, Ref::Id(id))
}

fn change(s: &mut Stage, change: Change) -> Result<(), Refusal> {
    s.brings(Effect::Body(change))
}

/// A hub that stands as named.
fn stands(state: &str) -> (Stage, Ref) {
    let (mut s, body) = with_hub(state.starts_with("on trial"));
    if state.starts_with("suspended") {
        change(&mut s, Change::Suspend { body }).unwrap();
    }
    assert_eq!(hub(&s), state);
    (s, body)
}

const TRIAL: &str = "on trial, without a voice";
const ADMITTED: &str = "admitted, with a voice";
const SUSPENDED: &str = "suspended, without a voice";
const GONE: &str = "gone, without a voice";

#[test]
fn a_hub_comes_on_trial_or_with_a_voice_and_is_admitted() {
    let (mut s, body) = stands(TRIAL);
    s.walks(hub, TRIAL, |s| change(s, Change::Admit { body }), &["brought_in", "admitted"], ADMITTED);
    let (mut s, body) = stands(ADMITTED);
    assert_eq!(code(change(&mut s, Change::Admit { body })), Code::Duplicate);
}

#[test]
fn a_hub_is_suspended_and_admitted_again() {
    let (mut s, body) = stands(ADMITTED);
    s.walks(hub, ADMITTED, |s| change(s, Change::Suspend { body }), &["brought_in", "suspended"], SUSPENDED);
    s.walks(hub, SUSPENDED, |s| change(s, Change::Admit { body }), &["brought_in", "admitted"], ADMITTED);
    let (mut s, body) = stands(TRIAL);
    assert_eq!(code(change(&mut s, Change::Suspend { body })), Code::WrongState, "there is no voice to take");
}

#[test]
fn a_hub_goes_or_is_dissolved_from_wherever_it_stands() {
    for state in [TRIAL, ADMITTED, SUSPENDED] {
        for exit in [true, false] {
            let (mut s, body) = stands(state);
            let effect = if exit { Change::Exit { body } } else { Change::Dissolve { body } };
            s.walks(hub, state, |s| change(s, effect.clone()), &["brought_in", "dissolved"], GONE);
            assert_eq!(code(change(&mut s, effect)), Code::WrongState);
        }
    }
}

#[test]
fn all_hubs_decide_on_the_admission() {
    let mut s = Stage::of_hubs(explicit(), 4);
    let Effect::Body(Change::Create { kind, parent, name, about, place, zone, .. }) = new_body(body::Kind::Hub) else {
        panic!("it is one")
    };
    let create = Change::Create { kind, parent, name, about, place, zone, trial: Some(hours(2_400)) };
    let because = s.run().because;
    s.propose_with(Id::NETWORK, because, Effect::Body(create)).unwrap();
    let hubs = |s: &Stage| format!("{} hubs, {} voices", s.world.body.bodies.len() - 1, s.world.body.hubs.len());
    s.says(1, Consent::Consent).unwrap();
    let recorded = &["responded", "concluded", "created"];
    s.walks(hubs, "2 hubs, 2 voices", |s| s.says(3, Consent::Consent), recorded, "3 hubs, 2 voices");
    let body = Ref::Id(*s.world.body.bodies.keys().next_back().unwrap());
    s.propose_with(Id::NETWORK, because, Effect::Body(Change::Admit { body })).unwrap();
    s.says(1, Consent::Consent).unwrap();
    let recorded = &["responded", "concluded", "admitted"];
    s.walks(hubs, "3 hubs, 2 voices", |s| s.says(3, Consent::Consent), recorded, "3 hubs, 3 voices");
}
