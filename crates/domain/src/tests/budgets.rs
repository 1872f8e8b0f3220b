//! Spending together: what is put forward, what the ballots choose, and who is paid.

use serde_json::json;

use super::choosing::idea;
use super::{FOUNDER, Stage, code, hours, named, text};
use crate::fund::{Account, Command as Money, Currency, Effect as Change, Holder, HolderRef};
use crate::kernel::{Id, Ref};
use crate::practice::{self, Command as Do, Ending, OptionArgs, ProposeArgs, Standing, check_template};
use crate::{Code, Command, Effect, Refusal, agreement};

fn spending(method: &str) -> practice::Template {
    named(
        "spending",
        vec![
            json!({ "kind": "gather", "lasts": "PT24H", "of": "ideas" }),
            json!({ "kind": "clarify", "lasts": "PT24H" }),
            json!({ "kind": "choose", "lasts": "PT72H", "method": method, "seats": 9, "quorum": "1/2" }),
        ],
    )
}

/// Four people and a fund of 100.00 in which nothing is proposed yet.
struct Pot {
    s: Stage,
    body: Id,
    fund: Id,
}

impl Pot {
    fn new() -> Pot {
        let mut s = Stage::founded_with(spending("equal-shares-cost-add1p"), 4);
        let body = s.run;
        let currency = Currency::try_from("EUR".to_owned()).unwrap();
        let fund = s.bring_in(Effect::Fund(Change::Create { body: Ref::Id(body), name: text(60), currency }));
        let now = s.world.at;
        s.give(Some(FOUNDER), now, Command::Fund(Money::Contribute { fund, amount: 10_000, words: text(61) })).unwrap();
        Pot { s, body, fund }
    }

    fn propose(&mut self, budget: u64, effects: Vec<Effect>) -> Result<(), Refusal> {
        let (tension, now) = (self.s.world.next, self.s.world.at);
        self.s.give(Some(FOUNDER), now, Command::Purpose(crate::purpose::Command::Raise { body: self.body, words: text(5) })).unwrap();
        let run = self.s.world.next;
        let args = ProposeArgs { body: self.body, budget: Some(budget), effects, ..self.s.args(tension) };
        self.s.give(Some(FOUNDER), now, Command::Practice(Do::Propose(Box::new(args))))?;
        self.s.run = run;
        Ok(())
    }

    fn pays(&self) -> Effect {
        Effect::Fund(Change::AllocateChosen { fund: Ref::Id(self.fund) })
    }

    fn held(&self, who: usize) -> i128 {
        self.s.world.fund.balance(self.fund, Account::Held(Holder::Member(self.s.people[who])))
    }
}

fn costing(n: u8, cost: u64) -> OptionArgs {
    OptionArgs { cost: Some(cost), ..idea(n) }
}

/// Three put forward what they need, and everybody marks all of it.
fn asked() -> Pot {
    let mut pot = Pot::new();
    pot.propose(10_000, vec![pot.pays()]).unwrap();
    for (who, cost) in [(1, 4_000), (2, 5_000), (3, 3_000)] {
        pot.s.puts_forward(who, 1, costing(50 + who as u8, cost)).unwrap();
    }
    pot
}

#[test]
fn what_is_chosen_is_paid_to_whoever_put_it_forward() {
    let mut pot = asked();
    for who in 0..4 {
        pot.s.marks(who, 50, &[(0, 1), (1, 1)]).unwrap();
    }
    assert_eq!(pot.s.ending(), Some(Ending::Adopted));
    assert_eq!((pot.held(1), pot.held(2), pot.held(3)), (4_000, 5_000, 0));
    assert_eq!(pot.s.world.fund.balance(pot.fund, Account::Fund), 1_000);
    let (contest, outcome) = practice::count(&pot.s.world, pot.s.run()).unwrap();
    assert_eq!((contest.method.name, outcome.winners.len()), ("equal-shares-cost-add1p", 2));
}

#[test]
fn whoever_left_is_not_paid_and_the_next_is() {
    let mut pot = asked();
    for who in 0..3 {
        pot.s.marks(who, 50, &[(0, 1), (1, 1), (2, 1)]).unwrap();
    }
    let leaver = pot.s.people[2];
    pot.s.give(Some(leaver), hours(51), Command::Body(crate::body::Command::Leave { body: Id::NETWORK })).unwrap();
    pot.s.tick(hours(130));
    assert_eq!(pot.s.ending(), Some(Ending::Adopted));
    assert_eq!(pot.s.run().items[1].standing, Standing::Barred);
    assert_eq!((pot.held(1), pot.held(2), pot.held(3)), (4_000, 0, 3_000));
}

#[test]
fn money_goes_where_the_ballots_say_and_nowhere_else() {
    let mut pot = Pot::new();
    let field = |result: Result<(), Refusal>| result.map_err(|r| (r.code, r.field)).unwrap_err();
    let (fund, to) = (Ref::Id(pot.fund), HolderRef::Member(FOUNDER));
    // all who marked an option would have paid the proposer
    let own = Effect::Fund(Change::Allocate { fund, to, amount: 1, what: text(64) });
    assert_eq!(field(pot.propose(10_000, vec![own])), (Code::Config, "effects.0".to_owned()));
    let pays = pot.pays();
    assert_eq!(field(pot.propose(10_000, vec![pays.clone(), pays.clone()])), (Code::Duplicate, "effects.1".to_owned()));
    assert_eq!(field(pot.propose(10_001, vec![pays.clone()])), (Code::Limit, "budget".to_owned()));
    pot.propose(10_000, vec![pays]).unwrap();
    assert_eq!(field(pot.s.puts_forward(1, 1, costing(50, 10_001))), (Code::Limit, "option.cost".to_owned()));
    // where nothing is spent nothing chosen can be paid
    let mut s = Stage::founded_with(super::choosing::choosing("ideas", "approval", 1, false), 4);
    let body = s.run;
    s.propose(body);
    let because = s.run().because;
    assert_eq!(code(s.propose_with(body, because, Effect::Fund(Change::AllocateChosen { fund }))), Code::Config);
    s.propose_with(body, because, Effect::Agreement(agreement::Effect::Adopt { sunset: false })).unwrap();
}

#[test]
fn a_method_that_counts_unit_by_unit_is_no_way_of_a_network() {
    for method in ["equal-shares-cost-add1u", "equal-shares-cardinality-add1e"] {
        let refusal = check_template(&spending(method)).expect_err(method);
        assert_eq!((refusal.code, refusal.field.as_str()), (Code::Config, "step.2.method"));
    }
    check_template(&spending("equal-shares-cost")).unwrap();
}
