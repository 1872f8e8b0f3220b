//! K5 from the other side: every act in every step and state. What a table names there somebody can do;
//! what it does not name nobody can, because of where things stand, and trying changes nothing.

use std::collections::BTreeSet;

use super::super::choosing::idea;
use super::super::play::picture;
use super::objections::{objection, raised, stands};
use super::*;
use crate::practice::{AdviceBecause, Ballot, Chart, Criteria, Holacracy, Mark, OptionArgs, Refers, ResolutionKind, Treatment, nonce_of};

/// Where a run can stand.
const PLACES: [&str; 13] =
    ["gather", "clarify", "react", "amend", "draw", "choose", "consent", "ballot", "deferred", "align", "advise", "chart", "over"];
const OPEN: &[&str] =
    &["gather", "clarify", "react", "amend", "draw", "choose", "consent", "ballot", "deferred", "align", "advise", "chart"];
const TALK: &[&str] = &["clarify", "react", "amend"];
const BEFORE: &[&str] = &["gather", "clarify", "react", "amend"];

/// What else an act depends on.
#[derive(Clone, Copy, Debug)]
struct Facts {
    /// Somebody other than the proposer leads.
    hosted: bool,
    /// A question, or an advice, waits for the proposer.
    asked: bool,
    /// The proposer left the body.
    gone: bool,
}

/// The table: in which places an act exists at all. Objections have a table of their own.
fn places(act: &Do) -> &'static [&'static str] {
    match act {
        Do::Ask { .. } => &["clarify"],
        Do::React { .. } => &["react"],
        Do::Answer { .. } | Do::Decline { .. } | Do::Suggest { .. } | Do::Discard { .. } => TALK,
        Do::Amend { .. } => &["clarify", "react", "amend", "advise"],
        Do::Advance { .. } => &["gather", "clarify", "react", "amend", "chart"],
        Do::Chart { .. } | Do::OwnChart { .. } | Do::Arrive { .. } | Do::Contest { .. } => &["chart"],
        Do::Stand { .. } | Do::AddToLot { .. } => BEFORE,
        Do::PutForward { .. } | Do::TakeBack { .. } => &["gather"],
        Do::RevealLot { .. } => &["draw"],
        Do::Mark { .. } => &["choose"],
        Do::Respond { .. } => &["consent"],
        Do::Vote { .. } => &["ballot"],
        Do::Align { .. } | Do::Reword { .. } => &["align"],
        Do::SeekAdvice { .. } | Do::Advise { .. } | Do::TreatAdvice { .. } | Do::Decide { .. } => &["advise"],
        Do::Reopen { .. } => &["deferred"],
        Do::Note { .. } => &["over"],
        Do::Host { .. } | Do::TakeOver { .. } | Do::Hear { .. } | Do::Input { .. } | Do::Reply { .. } | Do::Retract { .. } => OPEN,
        Do::Take { .. } | Do::Judge { .. } | Do::Disagree { .. } | Do::Refine { .. } | Do::StandBy { .. } => &[],
        Do::NothingRemains { .. } | Do::Withdraw { .. } | Do::Adopt { .. } | Do::Own { .. } => &[],
        Do::Resolve { .. } | Do::Counter { .. } | Do::Confirm { .. } => &[],
        // the host commits in the moment a choice is announced; the others belong to no step
        Do::CommitLot { .. } | Do::Propose(_) | Do::Outage { .. } => &[],
        // only where a choice came before the consent: `selection` walks it
        Do::SetAside { .. } => &[],
        // only where a resolution let it rest: `resolving` walks it
        Do::FindOut { .. } => &[],
        // only after somebody decided alone: `advice` walks it
        Do::SayAffected { .. } | Do::HearAffected { .. } => &[],
    }
}

/// The guards of the table beside the place.
fn holds(place: &str, facts: Facts, act: &Do) -> bool {
    let Facts { hosted, asked, gone } = facts;
    match act {
        Do::Host { .. } => !hosted,
        Do::TakeOver { .. } => gone,
        Do::Answer { .. } | Do::Decline { .. } | Do::TreatAdvice { .. } => asked && !gone,
        Do::Decide { .. } => !asked && !gone,
        // nobody closes the last step before the choice while somebody has not said whether they stand
        Do::Advance { .. } => !(asked && place == "clarify") && place != "amend" && (hosted || !gone),
        Do::Discard { .. } => hosted,
        Do::Reopen { .. } | Do::Reword { .. } | Do::Arrive { .. } => hosted || !gone,
        Do::Amend { .. } | Do::Reply { .. } | Do::Retract { .. } | Do::SeekAdvice { .. } => !gone,
        _ => true,
    }
}

/// One way that knows every step but two.
fn long() -> Template {
    let out = json!({ "integrate": 5, "otherwise": "ballot" });
    named(
        "consent",
        vec![
            json!({ "kind": "gather", "lasts": "PT24H", "of": "people" }),
            json!({ "kind": "clarify", "lasts": "PT24H" }),
            json!({ "kind": "react", "lasts": "PT24H" }),
            json!({ "kind": "amend", "lasts": "PT24H" }),
            json!({ "kind": "choose", "lasts": "PT24H", "method": "approval" }),
            json!({ "kind": "consent", "lasts": "PT72H", "silence": "explicit", "on_objection": out }),
            json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority" }),
        ],
    )
}

/// Four people at a table, in that place.
fn seated(place: &str, facts: Facts) -> Stage {
    let mut s = match place {
        "align" => aligning(),
        "advise" => advising(facts),
        "chart" => charting(),
        _ => Stage::new(long(), 4),
    };
    let hearing = s.world.next;
    s.now(0, Do::Hear { run: s.run, who: charter::Constituency::Partners }).unwrap();
    let input = Do::Input { run: s.run, hearing, name: text(50), choice: Ballot::No, words: None };
    s.give(None, s.world.at, Command::Practice(input)).unwrap();
    if !["align", "advise", "chart"].contains(&place) {
        leads_to(&mut s, place, facts);
    }
    // in the same moment: neither the clock nor the host of the network answers
    let quietly = |s: &mut Stage, who: usize, command: Command| {
        let draft = s.world.decide(Context { actor: Some(s.people[who]), now: s.world.at }, &command).unwrap();
        s.keep(draft);
    };
    let (run, body) = (s.run, s.run().body);
    if facts.hosted {
        quietly(&mut s, 3, Command::Practice(Do::Host { run }));
    }
    if facts.gone {
        quietly(&mut s, 0, Command::Body(body::Command::Leave { body }));
    }
    s
}

fn aligning() -> Stage {
    let rule = json!({ "kind": "align", "lasts": "PT72H" });
    let mut s = Stage::with_points(named("consent", vec![rule]), 4, 2);
    s.now(1, Do::Align { run: s.run, point: 0, version: 1, voice: s.people[1], need: Some(text(90)) }).unwrap();
    s
}

fn advising(facts: Facts) -> Stage {
    let mut s = Stage::new(named("consent", vec![json!({ "kind": "advise", "lasts": "PT72H" })]), 4);
    let (run, because) = (s.run, AdviceBecause::Affected);
    s.now(0, Do::SeekAdvice { run, member: s.people[1], because }).unwrap();
    let advice = s.world.next;
    s.now(1, Do::Advise { run, words: text(90) }).unwrap();
    if !facts.asked {
        s.now(0, Do::TreatAdvice { run, advice, treatment: Treatment::Taken, words: text(91) }).unwrap();
    }
    s
}

fn charting() -> Stage {
    let mut s = Stage::new(
        named(
            "consent",
            vec![json!({ "kind": "chart", "lasts": "PT72H" }), json!({ "kind": "consent", "lasts": "PT72H", "silence": "explicit" })],
        ),
        4,
    );
    let (run, speaker) = (s.run, Some(s.people[1]));
    s.now(0, Do::Chart { run, chart: Chart::Problem, words: text(92), speaker }).unwrap();
    s.now(0, Do::Arrive { run, words: text(93) }).unwrap();
    s
}

/// Through the steps by the clock, each with what it is there for.
fn leads_to(s: &mut Stage, place: &str, facts: Facts) {
    if place == "over" {
        return s.retracts(0).unwrap();
    }
    let (run, me) = (s.run, s.people[1]);
    s.now(1, Do::PutForward { run, voice: me, option: OptionArgs { person: Some(s.people[2]), ..idea(60) } }).unwrap();
    s.now(1, Do::PutForward { run, voice: me, option: OptionArgs { person: Some(me), ..idea(61) } }).unwrap();
    for _ in 0..20 {
        if step(s).starts_with(place) {
            return;
        }
        let deadline = s.run().stage.deadline;
        if place == "draw" && step(s) == "amend" {
            s.without_host(deadline);
            continue;
        }
        match s.run().step().kind() {
            "choose" => s.now(1, Do::Mark { run, round: 1, voice: me, marks: vec![Mark { option: 1, n: 1 }], reason: None }).unwrap(),
            "consent" if place == "ballot" => {
                s.says(2, Consent::Objection).unwrap();
                s.passes(13 * 24).unwrap();
                continue;
            }
            _ => {}
        }
        s.tick(deadline);
        if step(s) == "clarify" {
            asks(s, facts);
        }
    }
    panic!("nothing leads to {place}");
}

fn asks(s: &mut Stage, facts: Facts) {
    let (run, question) = (s.run, s.world.next);
    s.now(1, Do::Ask { run, voice: s.people[1], words: text(70) }).unwrap();
    if !facts.asked {
        s.now(0, Do::Answer { run, question, words: text(71) }).unwrap();
    }
}

/// Every act on a run as this person would do it here, in its most sensible form.
fn on_run(s: &Stage, who: usize) -> Vec<Do> {
    let mut all = in_steps(s, who);
    all.extend(beside_steps(s, who));
    all
}

fn in_steps(s: &Stage, who: usize) -> Vec<Do> {
    let (r, voice) = (s.run(), s.people[who]);
    let (run, round) = (r.id, r.round_number());
    let question = r.questions.back().map(|q| q.asked.id).unwrap_or_default();
    let advice = r.advice.back().map(|a| a.said.id).unwrap_or_default();
    let option = OptionArgs { person: Some(s.people[3]), ..idea(62) };
    let (version, needs) = (r.points.front().map_or(1, |p| p.versions.len() as u32), r.points.iter().flat_map(|p| p.open_needs()));
    let answers = needs.map(|(id, ..)| id).collect();
    let text_now = r.text().text.seal;
    vec![
        Do::Ask { run, voice, words: text(72) },
        Do::Answer { run, question, words: text(73) },
        Do::Decline { run, question },
        Do::React { run, voice, words: text(74) },
        Do::Suggest { run, voice, words: text(75) },
        Do::Amend { run, base: r.versions.len() as u32, title: text(6), text: text(76), effects: None, wording: false },
        Do::Advance { run },
        s.answering(who, Consent::Consent),
        Do::Vote { run, round, text: text_now, voice, choice: Ballot::Yes, reason: None },
        Do::PutForward { run, voice, option },
        Do::TakeBack { run, option: 0 },
        Do::Stand { run, option: 0, accepts: true },
        Do::Mark { run, round, voice, marks: vec![Mark { option: 1, n: 1 }], reason: None },
        Do::Align { run, point: 1, version, voice, need: None },
        Do::Reword { run, point: 0, base: version, title: text(77), words: None, answers },
        Do::SeekAdvice { run, member: s.people[2], because: AdviceBecause::Expert },
        Do::Advise { run, words: text(78) },
        Do::TreatAdvice { run, advice, treatment: Treatment::Taken, words: text(79) },
        Do::Decide { run, without: Some(text(80)) },
        Do::AddToLot { run, number: Seal([8; 32]) },
        Do::SetAside { run, option: 0, words: text(94) },
        Do::SayAffected { run, words: text(95) },
        Do::HearAffected { run, affected: Id(0), stands: true, words: text(96) },
        Do::Chart { run, chart: Chart::Data, words: text(97), speaker: None },
        Do::OwnChart { run, entry: r.charts.entries.back().map(|c| c.id).unwrap_or_default() },
        Do::Arrive { run, words: text(98) },
        Do::Contest { run, arrival: r.charts.arrivals.back().map(|a| a.id).unwrap_or_default(), words: text(99) },
        Do::CommitLot { run, commitment: Seal([9; 32]) },
        Do::RevealLot { run, nonce: nonce_of(&HOST, r) },
    ]
}

fn beside_steps(s: &Stage, who: usize) -> Vec<Do> {
    let r = s.run();
    let run = r.id;
    let heard = r.hearings.front();
    let hearing = heard.map(|h| h.id).unwrap_or_default();
    let input = heard.and_then(|h| h.inputs.front()).map(|i| i.id).unwrap_or_default();
    let local = ProposeArgs { body: s.people[who], ..s.args(run) };
    vec![
        Do::Propose(Box::new(local)),
        Do::Host { run },
        Do::TakeOver { run },
        Do::Hear { run, who: charter::Constituency::Affected },
        Do::Input { run, hearing, name: text(81), choice: Ballot::Yes, words: None },
        Do::Reply { run, input, words: text(82) },
        Do::Reopen { run },
        Do::FindOut { run, words: text(96) },
        Do::Retract { run, words: text(83) },
        Do::Discard { run, words: text(84) },
        Do::Note { run, words: text(85) },
        Do::Outage { from: s.world.at, until: s.world.at },
    ]
}

fn on_objection(s: &Stage, who: usize) -> Vec<Do> {
    let objection = s.run().objections.keys().next_back().copied().unwrap_or_default();
    let voice = s.people[who];
    let criteria = Criteria::Holacracy(Holacracy { violates: true, reduces: false, limits: false, new: false, certain: false });
    vec![
        Do::Take { objection, refers: Refers::Purpose },
        Do::Judge { objection, criteria },
        Do::Disagree { objection, voice, words: text(86) },
        Do::Refine { objection, happens: text(87), harms: text(88) },
        Do::StandBy { objection },
        Do::NothingRemains { objection },
        Do::Withdraw { objection },
        Do::Adopt { objection, voice },
        Do::Own { objection },
        Do::Resolve { objection, voice, by: ResolutionKind::Measure { words: text(89) } },
        Do::Counter { objection, voice, words: text(90) },
        Do::Confirm { objection },
    ]
}

/// Every act of a list, with what came of it when each of the people, and nobody, tried it.
fn tried(s: &Stage, list: fn(&Stage, usize) -> Vec<Do>) -> Vec<(Do, Vec<Result<(), Code>>)> {
    let mut came: Vec<(Do, Vec<Result<(), Code>>)> = list(s, 0).into_iter().map(|act| (act, Vec::new())).collect();
    let people = (0..s.people.len()).map(|who| (Some(s.people[who]), who));
    for (by, who) in people.chain([(None, 0)]) {
        let ctx = Context { actor: by, now: s.world.at };
        for (act, (_, came)) in list(s, who).into_iter().zip(&mut came) {
            came.push(s.world.decide(ctx, &Command::Practice(act)).map(|_| ()).map_err(|refusal| refusal.code));
        }
    }
    came
}

/// In the table somebody can; outside of it nobody, and somebody who else could hears that it is not the
/// time for it.
fn check(came: &[Result<(), Code>], there: bool, guarded: bool, what: &str) {
    let done = came.iter().any(Result::is_ok);
    assert_eq!(done, there && guarded, "{what}: {came:?}");
    assert!(there || !guarded || came.contains(&Err(Code::WrongState)), "{what}: {came:?}");
}

/// The names of all acts, as their format itself lists them.
fn named_by_the_format() -> BTreeSet<String> {
    let error = serde_json::from_value::<Do>(json!("nothing")).unwrap_err().to_string();
    error.split('`').skip(3).step_by(2).map(str::to_owned).collect()
}

fn called(act: &Do) -> String {
    serde_json::to_value(act).unwrap().as_object().unwrap().keys().next().unwrap().clone()
}

#[test]
fn k5_no_act_is_left_out_of_the_table() {
    let s = Stage::new(long(), 4);
    let tried = on_run(&s, 0).into_iter().chain(on_objection(&s, 0)).map(|act| called(&act));
    assert_eq!(tried.collect::<BTreeSet<_>>(), named_by_the_format());
}

#[test]
fn k5_every_act_in_every_step_is_in_the_table_or_refused() {
    for place in PLACES {
        for n in 0..8 {
            let facts = Facts { hosted: n & 1 > 0, asked: n & 2 > 0, gone: n & 4 > 0 };
            // nobody begins to lead what is over
            if place == "over" && facts.hosted {
                continue;
            }
            let s = seated(place, facts);
            let before = picture(&s.world);
            for (act, came) in tried(&s, on_run) {
                let what = format!("{} in {place}, {facts:?}", called(&act));
                match act {
                    Do::Propose(_) | Do::Outage { .. } | Do::CommitLot { .. } => assert!(came.iter().all(Result::is_err), "{what}"),
                    _ => check(&came, places(&act).contains(&place), holds(place, facts, &act), &what),
                }
            }
            assert_eq!(picture(&s.world), before);
        }
    }
}

/// The table of an objection: in which state an act exists while its round is open.
fn on(state: &str, criteria: bool, act: &Do) -> bool {
    let resolving = state.starts_with("resolving");
    match act {
        Do::Take { .. } => state == "raised",
        Do::Judge { .. } => criteria && (state == "raised" || state == "testing"),
        Do::Disagree { .. } => !criteria && state == "testing",
        Do::Refine { .. } | Do::StandBy { .. } | Do::NothingRemains { .. } => state == "disputed",
        Do::Adopt { .. } => state == "orphaned",
        Do::Withdraw { .. } | Do::Own { .. } => resolving || ["raised", "testing", "disputed", "orphaned"].contains(&state),
        Do::Resolve { .. } => resolving && !state.contains(','),
        Do::Counter { .. } => state.contains(','),
        Do::Confirm { .. } => state.ends_with("suggested"),
        other => panic!("{other:?} is not about an objection"),
    }
}

/// Does the act of this name.
fn does(s: &mut Stage, who: usize, name: &str) {
    let act = on_objection(s, who).into_iter().find(|act| called(act) == name).expect("there is such an act");
    s.now(who, act).unwrap();
}

/// An objection in every state, also those that end it; with the state by name.
fn objections() -> Vec<(String, bool, Stage)> {
    let mut all = Vec::new();
    let mut add = |criteria: bool, s: Stage| all.push((objection(&s), criteria, s));
    for state in ["raised", "testing", "disputed", "orphaned", "resolving"] {
        add(false, stands(state));
    }
    add(true, raised("holacracy-criteria"));
    let not = Criteria::Holacracy(Holacracy { violates: false, reduces: true, limits: false, new: false, certain: false });
    for (state, acts) in [
        ("disputed", &[(2, "stand_by")][..]),
        ("disputed", &[(2, "nothing_remains")]),
        ("testing", &[(2, "withdraw")]),
        ("resolving", &[(0, "resolve")]),
        ("resolving", &[(0, "resolve"), (2, "confirm")]),
    ] {
        let mut s = stands(state);
        acts.iter().for_each(|(who, act)| does(&mut s, *who, act));
        add(false, s);
    }
    for act in ["take", "judge"] {
        let mut s = raised("holacracy-criteria");
        does(&mut s, 3, act);
        add(true, s);
    }
    let mut s = raised("holacracy-criteria");
    s.now(3, Do::Judge { objection: s.objection().0, criteria: not }).unwrap();
    add(true, s);
    let mut s = stands("resolving");
    does(&mut s, 0, "resolve");
    s.passes(72).unwrap();
    add(false, s);
    let mut s = stands("orphaned");
    s.passes(72).unwrap();
    add(false, s);
    all
}

/// Whether this objection is looked at in a round that is open, waits, gave way to a ballot, or is over.
fn check_objection(s: &Stage, criteria: bool, place: &str) {
    let (state, before) = (objection(s), picture(&s.world));
    for (act, came) in tried(s, on_objection) {
        let there = match place {
            "consent" => on(&state, criteria, &act),
            "over" => false,
            // an objection is withdrawn by name wherever its round is not over
            _ => matches!(act, Do::Withdraw { .. }) && on(&state, criteria, &act),
        };
        let done = came.iter().any(Result::is_ok);
        assert_eq!(done, there, "{} on {state} in {place}: {came:?}", called(&act));
        // what is confirmed twice is refused as that
        let twice = state.contains(',') && matches!(act, Do::Confirm { .. });
        assert!(there || twice || came.contains(&Err(Code::WrongState)), "{} on {state} in {place}: {came:?}", called(&act));
    }
    assert_eq!(picture(&s.world), before);
}

#[test]
fn k5_every_act_on_an_objection_in_every_state_is_in_the_table_or_refused() {
    let mut states = BTreeSet::new();
    for (state, criteria, mut s) in objections() {
        let place = if s.run().is_open() { "consent" } else { "over" };
        check_objection(&s, criteria, place);
        if s.run().is_open() {
            s.retracts(0).unwrap();
            check_objection(&s, criteria, "over");
        }
        states.insert(state);
    }
    let all = ["raised", "testing", "disputed", "orphaned", "resolving", "resolving by default", "resolving, suggested"];
    let over = ["resolving, confirmed", "resolved in silence", "nothing remains", "not valid", "withdrawn", "lapsed"];
    assert_eq!(states, all.into_iter().chain(over).map(str::to_owned).collect());
}

#[test]
fn k5_while_its_round_waits_or_gave_way_an_objection_is_only_withdrawn() {
    let mut s = stands("resolving");
    s.passes(7 * 24).unwrap();
    assert_eq!(step(&s), "deferred");
    check_objection(&s, false, "deferred");
    let s = seated("ballot", Facts { hosted: true, asked: false, gone: false });
    assert_eq!((step(&s).as_str(), objection(&s).as_str()), ("ballot 3", "resolving"));
    check_objection(&s, false, "ballot");
}
