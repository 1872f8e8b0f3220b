//! Choosing among options by hand: put forward, drawn, marked, counted, in force.

use serde_json::json;

use super::{FOUNDER, HOST, Stage, code, hours, named, text};
use crate::kernel::{Context, Id, Ref, Seal};
use crate::practice::{self, Command as Do, Ending, Mark, OptionArgs, Standing, Template, check_template};
use crate::{Code, Command, Effect, agreement, mandate};

/// A day to put forward, a day to talk, three days to choose.
pub fn choosing(of: &str, method: &str, seats: u32, sealed: bool) -> Template {
    named(
        "choosing",
        vec![
            json!({ "kind": "gather", "lasts": "PT24H", "of": of, "sealed": sealed }),
            json!({ "kind": "clarify", "lasts": "PT24H" }),
            json!({ "kind": "choose", "lasts": "PT72H", "method": method, "seats": seats, "sealed": sealed, "quorum": "1/2" }),
        ],
    )
}

pub fn idea(n: u8) -> OptionArgs {
    OptionArgs { title: text(n), words: None, person: None, at: None, cost: None, rests_on: Vec::new() }
}

pub fn marks(list: &[(u32, i64)]) -> Vec<Mark> {
    list.iter().map(|(option, n)| Mark { option: *option, n: *n }).collect()
}

impl Stage {
    pub fn puts_forward(&mut self, who: usize, at: i64, option: OptionArgs) -> Result<(), crate::Refusal> {
        self.act(who, at, Do::PutForward { run: self.run, voice: self.voices[who], option })
    }

    pub fn marks(&mut self, who: usize, at: i64, list: &[(u32, i64)]) -> Result<(), crate::Refusal> {
        self.tick(hours(at));
        let round = self.run().round_number();
        self.act(who, at, Do::Mark { run: self.run, round, voice: self.voices[who], marks: marks(list), reason: None })
    }
}

#[test]
fn what_beats_the_others_in_pairs_is_chosen_and_takes_effect() {
    let mut s = Stage::new(choosing("ideas", "schulze", 1, false), 3);
    for (who, n) in [(0, 50), (1, 51), (2, 52)] {
        s.puts_forward(who, 1, idea(n)).unwrap();
    }
    assert_eq!(code(s.marks(0, 2, &[(0, 1)])), Code::WrongState, "not before the ballot is open");
    s.marks(0, 50, &[(1, 1), (0, 2)]).unwrap();
    s.marks(1, 51, &[(1, 1), (2, 2)]).unwrap();
    s.marks(2, 52, &[(2, 1), (1, 2)]).unwrap();
    assert_eq!(s.ending(), Some(Ending::Adopted), "all are in");
    let outcome = &s.run().outcome.as_ref().unwrap().1;
    assert_eq!((outcome.chosen.as_slice(), outcome.lot, outcome.rule.as_str()), (&[1][..], false, "schulze:1:1/2/1"));
    assert_eq!(s.world.agreement.agreements.len(), 1);
    assert_eq!(agreement::agreements(&s.world).len(), 1);
}

#[test]
fn a_ballot_that_could_not_be_counted_is_refused_when_it_is_given() {
    let mut s = Stage::new(choosing("ideas", "scottish-stv", 2, false), 2);
    s.puts_forward(0, 1, idea(50)).unwrap();
    s.puts_forward(0, 1, idea(51)).unwrap();
    let before = s.world.next;
    s.tick(hours(49));
    let opened = s.world.next;
    assert!(opened > before);
    for (list, why) in [
        (&[(0, 1), (1, 1)][..], "one place twice"),
        (&[(0, 1), (0, 2)], "one option twice"),
        (&[(7, 1)], "an option that is not there"),
        (&[(0, 0)], "places begin at one"),
        (&[(0, -3)], "nor below"),
    ] {
        let refusal = s.marks(0, 50, list).expect_err(why);
        assert!(matches!(refusal.code, Code::MalformedBallot | Code::UnknownRef) && refusal.field.starts_with("marks"), "{why}: {refusal}");
    }
    assert_eq!(s.world.next, opened, "nothing is recorded");
    s.marks(0, 50, &[]).unwrap();
    assert_eq!(s.run().round().unwrap().counts.aside, 1, "without a mark one abstains");
}

#[test]
fn candidates_are_asked_and_whoever_is_chosen_holds_the_role() {
    let mut s = Stage::new(choosing("people", "scottish-stv", 1, true), 4);
    let body = s.run().body;
    let role = s.world.next;
    let define = mandate::Effect::DefineRole {
        body: Ref::Id(body),
        name: text(70),
        purpose: None,
        accountabilities: None,
        duty: mandate::Duty::None,
    };
    s.bring_in(Effect::Mandate(define));
    let role = s.world.mandate.roles.keys().find(|r| **r >= role).copied().unwrap();
    let seat = mandate::SeatRef::Role(Ref::Id(role));
    let elect = Effect::Mandate(mandate::Effect::Elect { seat, until: hours(9_000) });
    let because = s.run().because;
    s.propose_with(body, because, elect).unwrap();
    let person = |s: &Stage, who: usize| OptionArgs { person: Some(s.people[who]), ..idea(60 + who as u8) };
    let first = person(&s, 1);
    s.puts_forward(0, 1, first.clone()).unwrap();
    assert_eq!(code(s.puts_forward(0, 1, first.clone())), Code::Duplicate);
    // that another voice named the same person is no news to anybody
    s.puts_forward(2, 1, first).unwrap();
    for (by, who) in [(1, 2), (3, 3)] {
        let option = person(&s, who);
        s.puts_forward(by, 2, option).unwrap();
    }
    // sealed: another's nomination is not seen, and is in no record that is handed out
    let view = practice::run(&s.world, s.people[2], hours(3), s.run).unwrap();
    assert_eq!((view.options.len(), view.options_hidden), (1, 3));
    assert!(practice::hidden_from(&s.world).is_some());
    s.tick(hours(25));
    assert_eq!(practice::hidden_from(&s.world), None);
    let says = |option: u32, accepts: bool| Do::Stand { run: Id(0), option, accepts };
    let at = |s: &Stage, command: Do| match command {
        Do::Stand { option, accepts, .. } => Do::Stand { run: s.run, option, accepts },
        other => other,
    };
    let yes = at(&s, says(0, true));
    assert_eq!(code(s.act(2, 26, yes.clone())), Code::NotEligible, "only oneself");
    s.act(1, 26, yes).unwrap();
    let no = at(&s, says(2, false));
    s.act(2, 26, no).unwrap();
    let standing: Vec<Standing> = s.run().items.iter().map(|i| i.standing).collect();
    assert_eq!(
        standing,
        [Standing::Stands, Standing::Stands, Standing::Declined, Standing::Stands],
        "once for all, and who names themselves stands"
    );
    s.tick(hours(49));
    assert_eq!(&*s.run().round().unwrap().options, &[0, 3], "each person once");
    assert_eq!(code(s.marks(0, 50, &[(2, 1)])), Code::UnknownRef, "who declined is not on the ballot");
    for (who, list) in [(0, &[(0, 1)][..]), (1, &[(0, 1), (3, 2)]), (2, &[(3, 1)])] {
        s.marks(who, 50, list).unwrap();
    }
    let view = practice::run(&s.world, s.people[0], hours(51), s.run).unwrap();
    assert!(view.count.is_none() && view.round.unwrap().responses.len() == 1, "B3: one's own ballot and no count");
    s.tick(hours(130));
    assert_eq!(s.ending(), Some(Ending::Adopted));
    let holders: Vec<Id> = s.world.mandate.mandates.values().filter(|m| m.ended.is_none()).map(|m| m.holder).collect();
    assert_eq!(holders, [s.people[1]]);
}

#[test]
fn a_tie_is_broken_by_an_order_that_nobody_could_bend() {
    let tied = |number: Option<u8>| {
        let mut s = Stage::new(choosing("ideas", "approval", 1, false), 2);
        (0..4).for_each(|n| s.puts_forward(n % 2, 1, idea(50 + n as u8)).unwrap());
        if let Some(number) = number {
            s.act(1, 2, Do::AddToLot { run: s.run, number: Seal([number; 32]) }).unwrap();
        }
        s.tick(hours(49));
        let ties = s.run().round().unwrap().ties.to_vec();
        for who in 0..2 {
            s.marks(who, 50, &[(0, 1), (1, 1), (2, 1), (3, 1)]).unwrap();
        }
        let outcome = s.run().outcome.as_ref().unwrap().1.clone();
        assert!(outcome.lot && outcome.chosen == ties[..1], "the first of the drawn order wins, and the record says that a lot decided");
        ties
    };
    assert_eq!(tied(None), tied(None), "the same draw comes to the same");
    assert!((1..20).any(|n| tied(Some(n)) != tied(None)), "a member's number changes it");
    // the host is bound to what it committed to, and nobody else reveals
    let mut s = Stage::new(choosing("ideas", "approval", 1, false), 2);
    s.puts_forward(0, 1, idea(50)).unwrap();
    let mut early = Vec::new();
    while let Some(due) = s.world.due().filter(|d| *d <= hours(48)) {
        let draft = s.world.tick(due);
        early.push(due);
        s.keep(draft);
    }
    let ctx = |actor| Context { actor, now: s.world.at };
    let reveal = |nonce| Command::Practice(Do::RevealLot { run: s.run, nonce });
    let own = practice::nonce_of(&HOST, s.run());
    assert_eq!(s.world.decide(ctx(None), &reveal(Seal([1; 32]))).map(|_| ()).unwrap_err().code, Code::Malformed);
    assert_eq!(s.world.decide(ctx(Some(FOUNDER)), &reveal(own)).map(|_| ()).unwrap_err().code, Code::NotEligible);
    assert!(s.world.decide(ctx(None), &reveal(own)).is_ok());
    // a host that never reveals decides nothing: the run lapses (K14)
    while let Some(due) = s.world.due() {
        let draft = s.world.tick(due);
        s.keep(draft);
    }
    assert_eq!(s.ending(), Some(Ending::Lapsed));
}

#[test]
fn where_nothing_stands_nothing_is_chosen() {
    let mut s = Stage::new(choosing("ideas", "approval", 1, false), 2);
    s.puts_forward(0, 1, idea(50)).unwrap();
    s.act(0, 2, Do::TakeBack { run: s.run, option: 0 }).unwrap();
    s.tick(hours(49));
    assert_eq!(s.ending(), Some(Ending::NotAdopted));
}

#[test]
fn a_template_that_could_not_choose_is_refused() {
    let bad = |steps: Vec<serde_json::Value>, field: &str| {
        let refusal = check_template(&named("x", steps)).expect_err(field);
        assert_eq!((refusal.code, refusal.field.as_str()), (Code::Config, field));
    };
    let choose = json!({ "kind": "choose", "lasts": "PT72H", "method": "approval" });
    let with = |field: &str, value: serde_json::Value| {
        let mut step = choose.clone();
        step[field] = value;
        step
    };
    bad(vec![with("seats", json!(0))], "step.0.seats");
    bad(vec![with("method", json!("star")), with("seats", json!(2))], "step");
    bad(vec![with("budget", json!(5))], "step.0.budget");
    bad(vec![json!({ "kind": "choose", "lasts": "PT72H", "method": "greedy", "budget": 0 })], "step.0.budget");
    bad(vec![with("top", json!(0))], "step.0.top");
    bad(
        vec![
            json!({ "kind": "gather", "lasts": "PT24H", "of": "ideas" }),
            json!({ "kind": "ballot", "lasts": "PT24H", "rule": "unanimity" }),
        ],
        "step",
    );
    bad(vec![json!({ "kind": "gather", "lasts": "PT24H", "of": "people", "sealed": true }), choose.clone()], "step");
    bad(vec![json!({ "kind": "gather", "lasts": "PT24H", "of": "times" }), choose.clone()], "step");
    assert!(
        serde_json::from_value::<Template>(json!({ "name": "x", "title": "x", "when": "x", "step": [with("method", json!("guessing"))] }))
            .is_err()
    );
    check_template(&named("x", vec![choose])).unwrap();
}
