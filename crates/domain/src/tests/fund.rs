//! Money held in common: the accounts add up to nothing after every event, and nothing is spent twice.

use proptest::prelude::*;

use super::invariants::always;
use super::{FOUNDER, Stage, code, template, text};
use crate::fund::{Account, Command as Do, Currency, Effect as Change, Holder, HolderRef};
use crate::kernel::{Context, Id, Ref, Time};
use crate::practice::{Consent, Ending, Silence};
use crate::{Because, Code, Command, Effect, Refusal, fund};

/// What somebody tries with a fund.
#[derive(Clone, Copy, Debug)]
enum Try {
    Contribute(u64),
    Allocate(usize, u64),
    Spend(usize, usize, u64),
    GiveBack(usize, usize, u64),
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let amount = prop_oneof![0..200u64, Just(u64::MAX), Just(fund::AMOUNT_MAX)];
    let one = prop_oneof![
        3 => amount.clone().prop_map(Try::Contribute),
        3 => (0..4usize, amount.clone()).prop_map(|(to, n)| Try::Allocate(to, n)),
        3 => (0..4usize, 0..4usize, amount.clone()).prop_map(|(by, holder, n)| Try::Spend(by, holder, n)),
        1 => (0..4usize, 0..4usize, amount).prop_map(|(by, holder, n)| Try::GiveBack(by, holder, n)),
    ];
    prop::collection::vec(one, 1..40)
}

/// A circle of four with a fund.
fn with_fund() -> (Stage, Id) {
    let mut s = Stage::founded_with(template(Silence::Lazy, "0/1"), 4);
    let body = s.run;
    let currency = Currency::try_from("EUR".to_owned()).unwrap();
    s.propose(body);
    let because = s.run().because;
    s.propose_with(body, because, Effect::Fund(Change::Create { body: Ref::Id(body), name: text(60), currency })).unwrap();
    adopted(&mut s);
    let fund = *s.world.fund.funds.keys().next().unwrap();
    (s, fund)
}

fn adopted(s: &mut Stage) -> Option<Ending> {
    let run = s.run;
    while s.world.practice.run(run).unwrap().is_open() {
        for who in 0..s.people.len() {
            let answer = Command::Practice(s.answering(who, Consent::Consent));
            s.give(Some(s.people[who]), s.world.at, answer).ok();
        }
        let due = s.world.due().unwrap_or(s.world.at);
        s.tick(due);
    }
    s.ending()
}

impl Stage {
    fn holder(&self, who: usize) -> Holder {
        Holder::Member(self.people[who % self.people.len()])
    }

    fn tries(&mut self, fund: Id, attempt: Try) -> Result<(), Refusal> {
        let now = self.world.at;
        match attempt {
            Try::Contribute(amount) => self.give(Some(FOUNDER), now, Command::Fund(Do::Contribute { fund, amount, words: text(61) })),
            Try::Spend(by, holder, amount) => {
                let (by, holder) = (self.people[by], self.holder(holder));
                self.give(Some(by), now, Command::Fund(Do::Spend { fund, holder, amount, words: text(62) }))
            }
            Try::GiveBack(by, holder, amount) => {
                let (by, holder) = (self.people[by], self.holder(holder));
                self.give(Some(by), now, Command::Fund(Do::GiveBack { fund, holder, amount, words: text(63) }))
            }
            // what a decision does when it takes effect
            Try::Allocate(to, amount) => {
                let to = HolderRef::Member(self.people[to]);
                let effect = Effect::Fund(Change::Allocate { fund: Ref::Id(fund), to, amount, what: text(64) });
                let ctx = Context { actor: None, now };
                let events = self.world.enact(&ctx, Because::Run(self.run), &Default::default(), &effect)?;
                let mut draft = crate::kernel::Draft::new(self.world.clone(), ctx);
                draft.record_all(events)?;
                self.keep(draft);
                Ok(())
            }
        }
    }
}

/// CB1: all accounts together are nothing, and only outside is below it.
fn adds_up(s: &Stage, fund: Id) {
    let sum: i128 = s.world.fund.accounts(fund).map(|(_, amount)| amount).sum();
    assert_eq!(sum, 0);
    for (account, amount) in s.world.fund.accounts(fund) {
        assert!(amount >= 0 || account == Account::Outside, "{account:?}: {amount}");
    }
    let view = fund::fund(&s.world, FOUNDER, fund).unwrap();
    let held: i128 = view.held.iter().map(|(_, amount)| amount).sum();
    assert_eq!(view.came, view.card.balance + held + view.spent, "what came in is what is there, given and spent");
}

#[test]
fn cb1_the_accounts_add_up_to_nothing_after_every_event() {
    let (stage, fund) = with_fund();
    let start = stage.world.clone();
    always(tries(), |tries| {
        let mut s = with_world(&stage, start.clone());
        let mut moved = 0;
        for attempt in tries {
            let before = s.world.next;
            match s.tries(fund, attempt) {
                Ok(()) => moved += 1,
                Err(_) => assert_eq!(s.world.next, before, "what is refused moves nothing"),
            }
            adds_up(&s, fund);
        }
        moved
    });
}

#[test]
fn cb4_nothing_is_spent_twice_by_anyone_in_any_order() {
    let (stage, fund) = with_fund();
    let start = stage.world.clone();
    let orders = (1..200u64, prop::collection::vec((0..4usize, 1..200u64), 1..12), any::<prop::sample::Index>());
    always(orders, |(there, mut wishes, turn)| {
        let pivot = turn.index(wishes.len());
        let mut outcomes = Vec::new();
        for _ in 0..2 {
            let mut s = with_world(&stage, start.clone());
            s.tries(fund, Try::Contribute(there)).unwrap();
            let given: u64 = wishes.iter().filter(|(to, n)| s.tries(fund, Try::Allocate(*to, *n)).is_ok()).map(|(_, n)| n).sum();
            assert!(given <= there);
            assert_eq!(s.world.fund.balance(fund, Account::Fund), i128::from(there - given));
            for (who, n) in &wishes {
                // each spends what they were given, then tries it once more
                s.tries(fund, Try::Spend(*who, *who, *n)).ok();
                s.tries(fund, Try::Spend(*who, *who, *n)).ok();
            }
            let spent = -s.world.fund.balance(fund, Account::Outside);
            assert!(spent >= i128::from(there - given) && spent <= i128::from(there), "at most what was given has gone out again");
            outcomes.push(given);
            wishes.rotate_left(pivot);
        }
        usize::from(outcomes[0] < there || outcomes[1] < there)
    });
}

fn with_world(stage: &Stage, world: crate::World) -> Stage {
    Stage { world, people: stage.people.clone(), voices: stage.voices.clone(), run: stage.run, log: Vec::new() }
}

/// A million movements, one after the other. The sum is taken after every one.
#[test]
fn a_million_movements_add_up_to_nothing() {
    let (mut s, fund) = with_fund();
    let mut state = s.world.fund.clone();
    let mut draw = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |n: u64| {
        draw ^= draw << 13;
        draw ^= draw >> 7;
        draw ^= draw << 17;
        draw % n
    };
    let (mut inside, mut moved) = (0i128, 0);
    while moved < 1_000_000 {
        let amount = 1 + next(1_000);
        let holder = Holder::Member(s.people[next(4) as usize]);
        let event = match next(4) {
            0 => fund::Event::Contributed { fund, amount, words: text(61) },
            1 if state.balance(fund, Account::Fund) >= i128::from(amount) => {
                fund::Event::Allocated { fund, to: holder, amount, words: text(62), because: Because::Run(s.run) }
            }
            2 if state.balance(fund, Account::Held(holder)) >= i128::from(amount) => {
                fund::Event::Spent { fund, holder, amount, words: text(63) }
            }
            3 if state.balance(fund, Account::Held(holder)) >= i128::from(amount) => {
                fund::Event::GivenBack { fund, holder, amount, words: text(64) }
            }
            _ => continue,
        };
        match &event {
            fund::Event::Contributed { amount, .. } => inside += i128::from(*amount),
            fund::Event::Spent { amount, .. } => inside -= i128::from(*amount),
            _ => {}
        }
        // the slice alone: a million worlds would take the afternoon
        let meta = crate::Meta { pos: Id(1_000 + moved), at: Time(0), by: None };
        state.apply(&meta, &crate::Event::Fund(event));
        state.movements.clear();
        let sum: i128 = state.accounts(fund).map(|(_, amount)| amount).sum();
        assert_eq!((sum, -state.balance(fund, Account::Outside)), (0, inside), "after movement {moved}");
        moved += 1;
    }
    s.world.fund = state;
    adds_up_sums(&s, fund);
}

fn adds_up_sums(s: &Stage, fund: Id) {
    assert_eq!(s.world.fund.accounts(fund).map(|(_, amount)| amount).sum::<i128>(), 0);
}

#[test]
fn what_is_not_there_sends_the_decision_back_and_a_stranger_is_refused() {
    let (mut s, fund) = with_fund();
    s.tries(fund, Try::Contribute(100)).unwrap();
    let body = s.world.fund.funds[&fund].body;
    let because = s.world.practice.runs.values().next().unwrap().because;
    let give =
        |amount: u64, to: Id| Effect::Fund(Change::Allocate { fund: Ref::Id(fund), to: HolderRef::Member(to), amount, what: text(65) });
    let (one, two) = (s.people[1], s.people[2]);
    // two decisions on the same money: the second finds nothing and goes back
    s.propose_with(body, because, give(80, one)).unwrap();
    let first = s.run;
    s.propose_with(body, because, give(80, two)).unwrap();
    let second = s.run;
    while [first, second].iter().any(|run| s.world.practice.run(*run).unwrap().is_open()) {
        for run in [first, second] {
            s.run = run;
            for who in 0..s.people.len() {
                let answer = Command::Practice(s.answering(who, Consent::Consent));
                s.give(Some(s.people[who]), s.world.at, answer).ok();
            }
        }
        let due = s.world.due().unwrap();
        s.tick(due);
    }
    let ending = |run: Id| s.world.practice.run(run).unwrap().outcome.as_ref().unwrap().1.ending;
    assert_eq!((ending(first), ending(second)), (Ending::Adopted, Ending::Lapsed));
    assert!(!s.world.practice.run(second).unwrap().sent_back.is_empty());
    assert_eq!(s.world.fund.balance(fund, Account::Held(Holder::Member(one))), 80);
    assert_eq!(code(s.tries(fund, Try::Spend(2, 1, 10))), Code::NotEligible, "another's money");
    assert_eq!(code(s.tries(fund, Try::Spend(1, 1, 81))), Code::Limit);
    s.tries(fund, Try::Spend(1, 1, 80)).unwrap();
    assert_eq!(code(s.tries(fund, Try::Spend(1, 1, 1))), Code::Limit, "nothing is spent twice");
    adds_up(&s, fund);
    // every amount explains itself up to the purpose
    let movement = *s.world.fund.movements.keys().next_back().unwrap();
    assert!(crate::why::why(&s.world, movement).last().is_some_and(|link| link.kind == crate::why::Kind::Purpose));
}

#[test]
fn money_of_who_is_gone_comes_back_and_a_group_with_money_stays() {
    let (mut s, fund) = with_fund();
    s.tries(fund, Try::Contribute(100)).unwrap();
    s.tries(fund, Try::Allocate(1, 40)).unwrap();
    assert_eq!(code(s.tries(fund, Try::GiveBack(2, 1, 40))), Code::NotEligible, "while its holder is there");
    s.give(Some(s.people[1]), s.world.at, Command::Body(crate::body::Command::Leave { body: Id::NETWORK })).unwrap();
    assert!(s.tries(fund, Try::Spend(2, 1, 40)).is_err());
    s.tries(fund, Try::GiveBack(2, 1, 40)).unwrap();
    assert_eq!(s.world.fund.balance(fund, Account::Fund), 100);
    let body = Ref::Id(s.world.fund.funds[&fund].body);
    let dissolve =
        Command::Charter(crate::charter::Command::BringIn { effects: vec![Effect::Body(crate::body::Effect::Dissolve { body })] });
    let refused = s.give(Some(FOUNDER), s.world.at, dissolve.clone()).unwrap_err();
    assert_eq!(refused.key, "body-has-money");
    s.tries(fund, Try::Allocate(0, 100)).unwrap();
    s.tries(fund, Try::Spend(0, 0, 100)).unwrap();
    s.give(Some(FOUNDER), s.world.at, dissolve).unwrap();
    adds_up(&s, fund);
}
