//! Votes that are lent, in a round (P17). The resolution itself is tried in the counting library; here
//! it is tried that the round follows it: who is carried, when it counts, and that all adds up.

use proptest::prelude::*;
use serde_json::json;

use super::super::*;
use super::always;
use crate::mandate::{Command as Lend, Scope};
use crate::practice::{Ballot, Counts, lent};

#[derive(Clone, Copy, Debug)]
enum Move {
    /// Lends to somebody, or to nobody, for a scope: 0 everything, 1 the outcome, 2 the proposal.
    Lend {
        who: usize,
        to: Option<usize>,
        scope: usize,
        hours: Option<i64>,
    },
    TakeBack {
        who: usize,
        scope: usize,
    },
    Vote {
        who: usize,
        choice: Ballot,
    },
    Leave {
        who: usize,
    },
    Pass {
        hours: i64,
    },
}

const PEOPLE: usize = 6;

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let who = || 0..PEOPLE;
    let ballot = || prop_oneof![Just(Ballot::Yes), Just(Ballot::No), Just(Ballot::Abstain)];
    let one = prop_oneof![
        8 => (who(), prop::option::weighted(0.9, who()), 0..3usize, prop::option::weighted(0.3, 1..90i64))
            .prop_map(|(who, to, scope, hours)| Move::Lend { who, to, scope, hours }),
        1 => (who(), 0..3usize).prop_map(|(who, scope)| Move::TakeBack { who, scope }),
        2 => (who(), ballot()).prop_map(|(who, choice)| Move::Vote { who, choice }),
        1 => (1..PEOPLE).prop_map(|who| Move::Leave { who }),
        1 => (1..20i64).prop_map(|hours| Move::Pass { hours }),
    ];
    prop::collection::vec(one, 0..25)
}

/// A ballot in a circle where votes can be lent, on a proposal that serves one outcome.
struct Lending {
    s: Stage,
    outcome: Id,
}

impl Lending {
    fn new(quorum: &str) -> Lending {
        let step =
            json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority", "quorum": quorum, "extend_once": true, "lent": true });
        let mut s = Stage::founded_with(named("vote", vec![step]), PEOPLE as u64);
        let define = purpose::Effect::DefineOutcome { name: text(50), about: None, rank: purpose::Rank::Long, whom: None, body: None };
        let outcome = s.bring_in(Effect::Purpose(define));
        let (body, because) = (s.run, s.world.next);
        s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        let run = s.world.next;
        let effects = vec![Effect::Agreement(agreement::Effect::Adopt { sunset: false })];
        let args = ProposeArgs { body, effects, serves: vec![outcome], ..s.args(because) };
        s.give(Some(FOUNDER), s.world.at, Command::Practice(Do::Propose(Box::new(args)))).unwrap();
        s.run = run;
        assert!(s.run().round().is_some());
        Lending { s, outcome }
    }

    fn scope(&self, n: usize) -> Scope {
        [Scope::Network, Scope::Outcome(self.outcome), Scope::Run(self.s.run)][n]
    }

    fn play(&mut self, step: Move) -> Result<(), Refusal> {
        let now = self.s.world.at;
        let (who, command) = match step {
            Move::Lend { who, to, scope, hours } => {
                let until = hours.map(|h| now + Span::hours(h));
                (who, Command::Mandate(Lend::Lend { scope: self.scope(scope), to: to.map(|t| self.s.people[t]), until }))
            }
            Move::TakeBack { who, scope } => (who, Command::Mandate(Lend::TakeBack { scope: self.scope(scope) })),
            Move::Vote { who, choice } => (who, self.vote(who, choice)),
            Move::Leave { who } => (who, Command::Body(body::Command::Leave { body: self.s.run().body })),
            Move::Pass { hours } => {
                self.s.tick(now + Span::hours(hours));
                self.s.world.at = self.s.world.at.max(now + Span::hours(hours));
                return Ok(());
            }
        };
        self.s.give(Some(self.s.people[who]), now, command)
    }

    fn vote(&self, who: usize, choice: Ballot) -> Command {
        let run = self.s.run();
        Command::Practice(Do::Vote {
            run: run.id,
            round: run.round_number(),
            text: run.text().text.seal,
            voice: self.s.people[who],
            choice,
            reason: None,
        })
    }

    fn close(&mut self) {
        while self.s.run().is_open() {
            let due = self.s.world.due().expect("it ends");
            self.s.tick(due);
        }
    }

    /// Who carries each that did not vote, found by going from one to the next.
    fn oracle(&self, now: Time) -> Vec<(Id, Id)> {
        let round = self.s.run().round().unwrap();
        let there = |m: &Id| round.has(*m);
        let lends = |m: Id| {
            let scopes = (0..3).rev().map(|n| self.scope(n));
            let lent = scopes.filter_map(|scope| self.s.world.mandate.lent.get(&(m, scope)));
            lent.filter(|l| l.until.is_none_or(|until| now < until)).map(|l| l.to).next().flatten()
        };
        let mut pairs = Vec::new();
        for member in self.s.people.iter().filter(|m| there(m) && !round.responses.contains_key(*m)) {
            let mut at = *member;
            for _ in 0..=PEOPLE {
                match lends(at).filter(there) {
                    Some(next) if round.responses.contains_key(&next) => {
                        pairs.push((*member, next));
                        break;
                    }
                    Some(next) => at = next,
                    None => break,
                }
            }
        }
        pairs.sort_unstable();
        pairs
    }

    fn carried(&self) -> Vec<(Id, Id)> {
        let round = self.s.run().rounds.last().unwrap();
        round.carried.iter().flat_map(|c| c.by.iter()).map(|(a, b)| (*a, *b)).collect()
    }
}

/// LD1, LD2, LD4 in a round: everybody who votes counts once, everybody who is carried once and for whom
/// the naive walk finds, all others are silent.
#[test]
fn ld1_votes_cast_carried_and_silent_are_everybody() {
    always(moves(), |moves| {
        let mut g = Lending::new("0/1");
        for step in moves {
            g.play(step).ok();
        }
        if !g.s.run().is_open() {
            return 0;
        }
        let deadline = g.s.run().stage.deadline;
        let expected = g.oracle(deadline);
        let (direct, electorate) = {
            let round = g.s.run().round().unwrap();
            (round.responses.len() as u64, round.electorate)
        };
        let cast_and_left = g.s.run().round().unwrap().responses.keys().filter(|m| !g.s.run().round().unwrap().has(**m)).count() as u64;
        g.close();
        let outcome = &g.s.run().outcome.as_ref().unwrap().1;
        if outcome.ending == Ending::QuorumFailed {
            return 0;
        }
        assert_eq!(g.carried(), expected);
        let c: Counts = outcome.counts;
        assert_eq!(c.answered(), direct + expected.len() as u64);
        assert_eq!(c.answered() + c.silent, electorate + cast_and_left);
        assert_eq!(outcome.lent, expected.len() as u64);
        expected.len()
    });
}

/// LD5: the narrower scope counts, and taken back, the wider one does again.
#[test]
fn ld5_the_narrower_scope_counts() {
    always((1..PEOPLE, 1..PEOPLE, any::<bool>(), any::<bool>()), |(wide, narrow, proposal, nobody)| {
        if wide == narrow {
            return 0;
        }
        let mut g = Lending::new("0/1");
        let scope = if proposal { 2 } else { 1 };
        for who in [wide, narrow] {
            g.play(Move::Vote { who, choice: if who == wide { Ballot::Yes } else { Ballot::No } }).unwrap();
        }
        let goes_to = |g: &Lending| {
            let view = lent(&g.s.world, g.s.run(), FOUNDER, g.s.world.at).unwrap();
            view.chain.last().copied()
        };
        g.play(Move::Lend { who: 0, to: Some(wide), scope: 0, hours: None }).unwrap();
        assert_eq!(goes_to(&g), Some(g.s.people[wide]));
        g.play(Move::Lend { who: 0, to: (!nobody).then_some(narrow), scope, hours: None }).unwrap();
        assert_eq!(goes_to(&g), (!nobody).then_some(g.s.people[narrow]));
        g.play(Move::TakeBack { who: 0, scope }).unwrap();
        assert_eq!(goes_to(&g), Some(g.s.people[wide]));
        1
    });
}

/// LD6: what is lent, taken back or voted counts if it was before the close, and after it nothing moves.
#[test]
fn ld6_what_is_lent_counts_until_the_close() {
    let late = prop_oneof![Just(0), Just(1), Just(2)];
    always((late, 1..PEOPLE, -3..3i64), |(what, to, offset)| {
        let mut g = Lending::new("0/1");
        g.play(Move::Vote { who: to, choice: Ballot::Yes }).unwrap();
        let deadline = g.s.run().stage.deadline;
        if what > 0 {
            g.play(Move::Lend { who: 0, to: Some(to), scope: 2, hours: None }).unwrap();
        }
        let at = deadline + Span::hours(offset);
        let before = at < deadline;
        g.s.tick(at);
        g.s.world.at = at;
        let step = match what {
            0 => Move::Lend { who: 0, to: Some(to), scope: 2, hours: None },
            1 => Move::TakeBack { who: 0, scope: 2 },
            _ => Move::Vote { who: 0, choice: Ballot::No },
        };
        let done = g.play(step);
        g.close();
        let c = g.s.run().outcome.as_ref().unwrap().1.counts;
        let expected = match (what, before) {
            (0, true) | (1 | 2, false) => (2, 0),
            (2, true) => (1, 1),
            _ => (1, 0),
        };
        assert_eq!((c.agree, c.against), expected, "{step:?} {offset}");
        // taking back is always open; only for this round it is too late
        assert_eq!(done.is_ok(), before || what == 1);
        1
    });
}

/// LD7: whoever left the circle in between breaks the chain.
#[test]
fn ld7_who_left_carries_nobody_on() {
    always((any::<bool>(), any::<bool>()), |(leaves, voted)| {
        let mut g = Lending::new("0/1");
        g.play(Move::Lend { who: 0, to: Some(1), scope: 0, hours: None }).unwrap();
        g.play(Move::Lend { who: 1, to: Some(2), scope: 0, hours: None }).unwrap();
        g.play(Move::Vote { who: 2, choice: Ballot::Yes }).unwrap();
        if voted {
            g.play(Move::Vote { who: 3, choice: Ballot::No }).unwrap();
        }
        if leaves {
            g.play(Move::Leave { who: 1 }).unwrap();
        }
        g.close();
        let c = g.s.run().outcome.as_ref().unwrap().1.counts;
        assert_eq!((c.agree, c.against), (if leaves { 1 } else { 3 }, u64::from(voted)));
        usize::from(leaves)
    });
}

/// What may not be lent is refused by its field, and a quorum may be reached by what was lent.
#[test]
fn lending_is_refused_where_no_way_allows_it() {
    let mut plain = Stage::founded_with(template(Silence::Lazy, "0/1"), 2);
    let to = Some(plain.people[1]);
    let lend = |scope, to| Command::Mandate(Lend::Lend { scope, to, until: None });
    assert_eq!(code(plain.give(Some(FOUNDER), START, lend(Scope::Network, to))), Code::Config);
    let mut g = Lending::new("1/2");
    let now = g.s.world.at;
    assert_eq!(code(g.s.give(Some(FOUNDER), now, lend(Scope::Network, None))), Code::Malformed);
    assert_eq!(code(g.s.give(Some(FOUNDER), now, lend(Scope::Network, Some(FOUNDER)))), Code::SelfReference);
    assert_eq!(code(g.s.give(Some(FOUNDER), now, lend(Scope::Outcome(Id(999)), to))), Code::UnknownRef);
    for who in [0, 3] {
        g.play(Move::Lend { who, to: Some(1), scope: 2, hours: None }).unwrap();
    }
    assert_eq!(code(g.play(Move::Lend { who: 0, to: Some(1), scope: 2, hours: None })), Code::Duplicate);
    g.play(Move::Vote { who: 1, choice: Ballot::Yes }).unwrap();
    g.close();
    // one voted, two are carried: half of six
    assert_eq!(g.s.ending(), Some(Ending::Adopted));
    assert_eq!(code(g.play(Move::Lend { who: 2, to: Some(1), scope: 2, hours: None })), Code::WrongState);
}
