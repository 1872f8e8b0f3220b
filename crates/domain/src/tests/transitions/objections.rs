//! P02: whether an argument counts as an objection.

use super::*;
use crate::practice::{Criteria, Holacracy, ObjectionState, REFINEMENTS_MAX, Refers, RoundSky};

/// The people of the table: who leads, who objects, who disagrees.
const LEADS: usize = 3;
const OBJECTS: usize = 2;
const DISAGREES: usize = 1;

/// Where the newest objection stands.
pub fn objection(s: &Stage) -> String {
    use ObjectionState::{Disputed, NotValid, NothingRemains, OrphanLapsed, Orphaned, Raised, Resolved, Resolving, Testing, Withdrawn};
    let stands = match s.objection().1 {
        Raised => "raised",
        Testing { .. } => "testing",
        Disputed => "disputed",
        Resolving { by_default: false } => "resolving",
        Resolving { by_default: true } => "resolving by default",
        Orphaned { .. } => "orphaned",
        Resolved { silent: false } => "resolved",
        Resolved { silent: true } => "resolved in silence",
        NothingRemains => "nothing remains",
        NotValid => "not valid",
        Withdrawn => "withdrawn",
        OrphanLapsed => "lapsed",
        ObjectionState::Moot => "moot",
    };
    let o = s.run().objections.values().next_back().unwrap();
    match &o.suggestion {
        Some(suggestion) if o.state.open() && suggestion.confirmed => format!("{stands}, confirmed"),
        Some(_) if o.state.open() => format!("{stands}, suggested"),
        _ => stands.to_owned(),
    }
}

/// A round with an objection that nobody has faced.
pub fn raised(qualifier: &str) -> Stage {
    let step = json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy", "quorum": "1/4", "qualifier": qualifier });
    let mut s = Stage::new(only(step), 4);
    s.now(LEADS, Do::Host { run: s.run }).unwrap();
    s.says(OBJECTS, Consent::Objection).unwrap();
    s
}

fn take(s: &mut Stage) -> Result<(), Refusal> {
    let (objection, _) = s.objection();
    s.now(LEADS, Do::Take { objection, refers: Refers::Purpose })
}

fn disagree(s: &mut Stage) -> Result<(), Refusal> {
    let (objection, _) = s.objection();
    s.now(DISAGREES, Do::Disagree { objection, voice: s.people[DISAGREES], words: text(60) })
}

fn refine(s: &mut Stage) -> Result<(), Refusal> {
    let (objection, _) = s.objection();
    s.now(OBJECTS, Do::Refine { objection, happens: text(61), harms: text(62) })
}

pub fn withdraw(s: &mut Stage) -> Result<(), Refusal> {
    let (objection, _) = s.objection();
    s.now(OBJECTS, Do::Withdraw { objection })
}

/// An objection in the named state, as far as testing goes.
pub fn stands(state: &str) -> Stage {
    let mut s = raised("s3-peer");
    if state != "raised" {
        take(&mut s).unwrap();
    }
    match state {
        "disputed" => disagree(&mut s).unwrap(),
        "orphaned" => {
            disagree(&mut s).unwrap();
            s.passes(72).unwrap();
        }
        "resolving" => s.passes(48).unwrap(),
        _ => {}
    }
    assert_eq!(objection(&s), state);
    s
}

#[test]
fn an_objection_is_taken_by_who_leads_or_by_the_clock() {
    stands("raised").walks(objection, "raised", take, &["taken"], "testing");
    let mut s = stands("raised");
    assert_eq!(code(s.now(0, Do::Take { objection: s.objection().0, refers: Refers::Role })), Code::Conflict);
    s.walks(objection, "raised", |s| s.passes(71), &[], "raised");
    s.walks(objection, "raised", |s| s.passes(72), &["taken_by_clock"], "testing");
}

#[test]
fn an_argument_nobody_disagrees_with_qualifies() {
    let mut s = stands("testing");
    s.walks(objection, "testing", |s| s.passes(47), &[], "testing");
    s.walks(objection, "testing", |s| s.passes(48), &["qualified"], "resolving");
    s.walks(step, "consent 1", |s| s.passes(1), &[], "consent 1");
}

#[test]
fn a_disagreement_is_answered_by_the_objector() {
    let (stand, drop) = (
        |s: &mut Stage| s.now(OBJECTS, Do::StandBy { objection: s.objection().0 }),
        |s: &mut Stage| s.now(OBJECTS, Do::NothingRemains { objection: s.objection().0 }),
    );
    let mut s = stands("testing");
    s.walks(objection, "testing", disagree, &["disagreed"], "disputed");
    s.walks(objection, "disputed", refine, &["refined"], "testing");
    assert_eq!(s.run().objections.values().next().unwrap().happens, text(61));
    stands("disputed").walks(objection, "disputed", stand, &["stood_by"], "resolving by default");
    let mut s = stands("disputed");
    assert_eq!(code(s.now(0, Do::NothingRemains { objection: s.objection().0 })), Code::NotEligible);
    s.walks(objection, "disputed", drop, &["nothing_remained"], "nothing remains");
    assert_eq!(s.run().open_objections().count(), 0);
}

#[test]
fn doubt_keeps_the_brake_on_after_the_last_refinement() {
    let mut s = stands("testing");
    for _ in 0..REFINEMENTS_MAX {
        disagree(&mut s).unwrap();
        s.walks(objection, "disputed", refine, &["refined"], "testing");
    }
    disagree(&mut s).unwrap();
    s.walks(objection, "disputed", refine, &["refined"], "resolving by default");
}

#[test]
fn an_objector_who_is_silent_or_gone_leaves_an_orphan() {
    stands("disputed").walks(objection, "disputed", |s| s.passes(72), &["orphaned"], "orphaned");
    for state in ["raised", "testing", "disputed"] {
        let mut s = stands(state);
        let circle = s.run().body;
        s.walks(objection, state, |s| s.leaves(OBJECTS, circle), &["left", "orphaned"], "orphaned");
    }
    let mut s = stands("resolving");
    let circle = s.run().body;
    s.walks(objection, "resolving", |s| s.leaves(OBJECTS, circle), &["left"], "resolving");
}

#[test]
fn an_orphan_is_adopted_or_lapses_and_is_kept() {
    let adopt = |s: &mut Stage| s.now(DISAGREES, Do::Adopt { objection: s.objection().0, voice: s.people[DISAGREES] });
    let mut s = stands("orphaned");
    s.walks(objection, "orphaned", adopt, &["adopted_objection"], "raised");
    assert_eq!(s.run().objections.values().next().unwrap().voice, s.people[DISAGREES]);
    let mut s = stands("disputed");
    s.says(0, Consent::Consent).unwrap();
    s.passes(72).unwrap();
    s.walks(objection, "orphaned", |s| s.passes(71), &[], "orphaned");
    let left = |s: &Stage| format!("{}, {} open", objection(s), s.run().open_objections().count());
    s.walks(left, "orphaned, 1 open", |s| s.passes(72), &["orphan_lapsed", "concluded", "adopted"], "lapsed, 0 open");
}

#[test]
fn an_objection_is_withdrawn_by_name_from_wherever_it_stands() {
    for state in ["raised", "testing", "disputed", "orphaned", "resolving"] {
        let mut s = stands(state);
        assert_eq!(code(s.now(0, Do::Withdraw { objection: s.objection().0 })), Code::NotEligible);
        let open = step(&s);
        // with it falls what held the round open beyond its deadline
        let after: &[&str] = if s.world.at < hours(72) { &["withdrawn"] } else { &["withdrawn", "concluded", "adopted"] };
        s.walks(objection, state, withdraw, after, "withdrawn");
        assert_eq!(open, "consent 1");
    }
    // also while the round waits
    let mut s = stands("resolving");
    s.passes(7 * 24).unwrap();
    assert_eq!(step(&s), "deferred");
    s.walks(objection, "resolving", withdraw, &["withdrawn"], "withdrawn");
}

#[test]
fn where_criteria_decide_who_leads_judges() {
    let breaks = Holacracy { violates: true, reduces: false, limits: false, new: false, certain: false };
    let not = Criteria::Holacracy(Holacracy { violates: false, reduces: true, ..breaks });
    let argued = RoundSky { explicit: true, impersonal: true, evidenced: true, merely_better: false };
    let better = Criteria::RoundSky(RoundSky { merely_better: true, ..argued });
    let (valid, argued) = (Criteria::Holacracy(breaks), Criteria::RoundSky(argued));
    // one profile judges, and not another
    for (qualifier, other) in [("holacracy-criteria", argued), ("round-sky-criteria", valid)] {
        let mut s = raised(qualifier);
        let objection = s.objection().0;
        assert_eq!(code(s.now(LEADS, Do::Judge { objection, criteria: other })), Code::Malformed);
    }
    for taken in [false, true] {
        for (criteria, to) in [(valid, "resolving"), (not, "not valid"), (argued, "resolving"), (better, "not valid")] {
            let qualifier = if matches!(criteria, Criteria::Holacracy(_)) { "holacracy-criteria" } else { "round-sky-criteria" };
            let mut s = raised(qualifier);
            if taken {
                take(&mut s).unwrap();
            }
            let from = if taken { "testing" } else { "raised" };
            let judge = |s: &mut Stage| s.now(LEADS, Do::Judge { objection: s.objection().0, criteria });
            s.walks(objection, from, judge, &["judged"], to);
        }
    }
    let mut s = raised("holacracy-criteria");
    take(&mut s).unwrap();
    s.walks(objection, "testing", |s| s.passes(48), &["qualified"], "resolving");
}

#[test]
fn what_turns_out_to_be_no_objection_is_kept_as_a_concern() {
    let drop = |s: &mut Stage| s.now(OBJECTS, Do::NothingRemains { objection: s.objection().0 });
    let judge = |s: &mut Stage| {
        let criteria = Criteria::Holacracy(Holacracy { violates: false, reduces: true, limits: false, new: false, certain: false });
        s.now(LEADS, Do::Judge { objection: s.objection().0, criteria })
    };
    let lapses = |s: &mut Stage| s.passes(72);
    type Act = fn(&mut Stage) -> Result<(), Refusal>;
    let cases: [(Stage, Act, &str, usize); 4] = [
        (stands("disputed"), drop, "nothing remains", 1),
        (raised("holacracy-criteria"), judge, "not valid", 1),
        (stands("orphaned"), lapses, "lapsed", 1),
        (stands("raised"), withdraw, "withdrawn", 0),
    ];
    for (mut s, act, to, concerns) in cases {
        act(&mut s).unwrap();
        assert_eq!(objection(&s), to);
        s.passes(72).unwrap();
        assert_eq!(step(&s), "Adopted", "{to}");
        let agreement = *s.world.agreement.agreements.keys().next().unwrap();
        assert_eq!(agreement::agreement(&s.world, FOUNDER, agreement).unwrap().concerns.len(), concerns, "{to}");
    }
}
