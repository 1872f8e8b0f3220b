//! The theory of change and what it is worth (P22).

use proptest::prelude::*;
use serde_json::json;

use super::super::*;
use super::always;
use crate::kernel::Because;
use crate::purpose::{
    Assessment, Challenge, Command as Tell, DRIFT_DAYS, Event as Told, FRESH_DAYS, Finding, Gap, Rank, Says, Standing, assess, drift,
};
use crate::purpose::{links_to_purpose, supported};

/// Something that members find, or time that passes.
#[derive(Clone, Copy, Debug)]
enum Find {
    /// Somebody files evidence about a link: what it says, its level, how many days old it is, and
    /// whether it answers what contradicts.
    Witness {
        who: usize,
        link: usize,
        says: Says,
        level: u8,
        age: i64,
        answers: bool,
    },
    Check {
        who: usize,
        link: usize,
        holds: bool,
    },
    Report {
        indicator: usize,
        value: i64,
    },
    Pass {
        days: i64,
    },
    /// A decision says an outcome otherwise.
    Revise {
        node: usize,
    },
    Endorse,
}

fn finds() -> impl Strategy<Value = Vec<Find>> {
    let says = || prop_oneof![4 => Just(Says::Supports), 1 => Just(Says::Mixed), 1 => Just(Says::Contradicts)];
    let find = prop_oneof![
        8 => (0..3usize, 0..4usize, says(), 1..6u8, 0..500i64, any::<bool>())
            .prop_map(|(who, link, says, level, age, answers)| Find::Witness { who, link, says, level, age, answers }),
        5 => (0..3usize, 0..4usize, prop::bool::weighted(0.8)).prop_map(|(who, link, holds)| Find::Check { who, link, holds }),
        1 => (0..2usize, -5..5i64).prop_map(|(indicator, value)| Find::Report { indicator, value }),
        1 => (1..300i64).prop_map(|days| Find::Pass { days }),
        1 => (0..5usize).prop_map(|node| Find::Revise { node }),
        2 => Just(Find::Endorse),
    ];
    prop::collection::vec(find, 0..40)
}

/// A theory without gaps in a circle of three people: an activity leads to an output, that to two
/// outcomes, of which one leads to the impact by critical links.
struct Ground {
    s: Stage,
    nodes: Vec<Id>,
    links: Vec<Id>,
    indicators: Vec<Id>,
}

fn define(rank: Rank, whom: bool) -> Effect {
    Effect::Purpose(purpose::Effect::DefineOutcome { name: text(50), about: None, rank, whom: whom.then(|| text(51)), body: None })
}

fn connect(from: Id, to: Id, critical: bool) -> Effect {
    let assumptions = vec![purpose::Assumes { words: text(53), critical }];
    Effect::Purpose(purpose::Effect::Connect { from: Ref::Id(from), to: Ref::Id(to), rationale: text(52), critical, assumptions })
}

fn measure(outcome: Id, by: Time) -> Effect {
    let indicator =
        purpose::Measure { name: text(54), unit: text(55), worth: purpose::Worth::People, baseline: 0, target: 10, by, source: None };
    Effect::Purpose(purpose::Effect::SetIndicator { outcome: Ref::Id(outcome), indicator })
}

impl Ground {
    fn new() -> Ground {
        let mut s = Stage::founded_with(template(Silence::Lazy, "0/1"), 3);
        let ranks = [Rank::Activity, Rank::Output, Rank::Short, Rank::Long, Rank::Impact];
        let nodes: Vec<Id> = ranks.into_iter().map(|rank| s.bring_in(define(rank, rank == Rank::Impact))).collect();
        let ways = [(0, 1, true), (1, 2, true), (2, 4, true), (1, 3, false)];
        let links = ways.map(|(a, b, critical)| s.bring_in(connect(nodes[a], nodes[b], critical)));
        let by = s.world.at + Span::days(400);
        let indicators = vec![s.bring_in(measure(nodes[2], by)), s.bring_in(measure(nodes[3], by))];
        Ground { s, nodes, links: links.to_vec(), indicators }
    }

    /// As if a decision had been taken: the engine is not what is tried here.
    fn decided(&mut self, event: Told) {
        let now = self.s.world.at;
        let mut draft = Draft::new(self.s.world.clone(), Context { actor: None, now });
        draft.record(Event::Purpose(event)).unwrap();
        self.s.keep(draft);
    }

    fn endorse(&mut self) {
        let version = self.s.world.purpose.theory.version;
        self.decided(Told::Endorsed { version, because: Because::Founder(FOUNDER) });
    }

    /// Does it; whether it was taken.
    fn find(&mut self, find: Find) -> bool {
        let now = self.s.world.at + Span::hours(1);
        let theory = &self.s.world.purpose.theory;
        let command = match find {
            Find::Witness { who, link, says, level, age, answers } => {
                let link = self.links[link];
                let open =
                    theory.evidence.iter().filter(|(_, e)| e.link == link && e.says == Says::Contradicts).map(|(id, _)| *id).next_back();
                let answers = open.filter(|_| answers && says != Says::Contradicts);
                let on = Time(now.0 - Span::days(age).0);
                return self.tell(
                    who,
                    now,
                    Tell::Witness(Finding { link, says, level, on, words: text(60), source: None, answers, instead_of: None }),
                );
            }
            Find::Check { who, link, holds } => (who, Tell::Check { link: self.links[link], assumption: 0, holds, words: text(61) }),
            Find::Report { indicator, value } => (0, Tell::Report { indicator: self.indicators[indicator], value, on: now, words: None }),
            Find::Pass { days } => {
                self.s.tick(now + Span::days(days));
                self.s.world.at = now + Span::days(days);
                return true;
            }
            Find::Revise { node } => {
                let (outcome, rank) = (self.nodes[node], self.s.world.purpose.outcomes.get(&self.nodes[node]).unwrap().rank);
                let (name, whom) = (text(62), (rank == Rank::Impact).then(|| text(51)));
                self.decided(Told::OutcomeRevised { outcome, name, about: None, rank, whom, because: Because::Founder(FOUNDER) });
                return true;
            }
            Find::Endorse => {
                self.endorse();
                return true;
            }
        };
        self.tell(command.0, now, command.1)
    }

    fn tell(&mut self, who: usize, now: Time, command: Tell) -> bool {
        self.s.give(Some(self.s.people[who]), now, Command::Purpose(command)).is_ok()
    }

    fn assess(&self) -> Assessment {
        assess(&self.s.world, self.s.world.at)
    }

    /// Everything that is critical is borne out, and somebody else found it.
    fn bear_out(&mut self) {
        for link in 0..3 {
            self.find(Find::Witness { who: 1, link, says: Says::Supports, level: 3, age: 0, answers: false });
            self.find(Find::Check { who: 1, link, holds: true });
        }
    }
}

/// TC1: whatever is decided about it makes another version, behind which nobody stands yet; evidence
/// about what was said otherwise is kept and does not count.
#[test]
fn tc1_a_changed_theory_is_a_new_version() {
    always(finds(), |finds| {
        let mut g = Ground::new();
        let mut met = 0;
        for find in finds {
            let (before, filed) = (g.s.world.purpose.theory.version, g.s.world.purpose.theory.evidence.len());
            g.find(find);
            let theory = &g.s.world.purpose.theory;
            if let Find::Revise { node } = find {
                assert_eq!(theory.version, before + 1);
                assert_eq!(theory.evidence.len(), filed);
                assert!(g.assess().standing <= Standing::Coherent);
                let touching = theory.links.values().filter(|l| l.from == g.nodes[node] || l.to == g.nodes[node]);
                for link in touching {
                    assert!(!supported(theory, link, g.s.world.at), "what was found before counts still");
                    met += usize::from(!link.evidence.is_empty());
                }
            } else {
                assert_eq!(theory.version, before);
            }
        }
        met
    });
}

/// TC2: it lapses by age alone.
#[test]
fn tc2_what_was_found_grows_old() {
    always(0..100i64, |days| {
        let mut g = Ground::new();
        g.endorse();
        g.bear_out();
        assert_eq!(g.assess().standing, Standing::Validated);
        let at = g.s.world.at;
        let after = |days| assess(&g.s.world, at + Span::days(days)).standing;
        // the indicators are due after 400 days and nobody measures them
        assert_eq!(after(days), Standing::Validated);
        assert_eq!(after(401 + days), Standing::PartlyValidated);
        assert_eq!(after(FRESH_DAYS + 1 + days), Standing::Challenged);
        1
    });
}

/// TC3: the same graph, evidence, checks and time give the same standing, however one comes to them.
#[test]
fn tc3_the_standing_follows_from_what_is_recorded() {
    always(finds(), |finds| {
        let mut g = Ground::new();
        for find in finds {
            g.find(find);
        }
        let mut again = World::default();
        for (meta, event) in &g.s.log {
            again.apply(meta, event);
        }
        assert_eq!(assess(&again, g.s.world.at), g.assess());
        usize::from(g.assess().standing > Standing::Coherent)
    });
}

/// TC4: nothing that was found is ever gone; what is replaced is kept.
#[test]
fn tc4_evidence_is_only_replaced() {
    always((finds(), any::<bool>()), |(finds, elsewhere)| {
        let mut g = Ground::new();
        let mut met = 0;
        for find in finds {
            let before: Vec<Id> = g.s.world.purpose.theory.evidence.keys().copied().collect();
            g.find(find);
            assert!(before.iter().all(|id| g.s.world.purpose.theory.evidence.contains_key(id)));
        }
        let Some((old, link)) = g.s.world.purpose.theory.evidence.iter().map(|(id, e)| (*id, e.link)).next() else { return 0 };
        let (known, now) = (g.s.world.purpose.theory.evidence.get(&old).unwrap().clone(), g.s.world.at);
        let loose = old <= g.s.world.purpose.theory.links.get(&link).unwrap().since;
        let about = if elsewhere { *g.links.iter().find(|l| **l != link).unwrap() } else { link };
        let who = g.s.people.iter().position(|p| *p == known.by).unwrap();
        let file = |who: usize, g: &mut Ground| {
            let (words, says) = (text(63), Says::Mixed);
            let found = Finding { link: about, says, level: 1, on: now, words, source: None, answers: None, instead_of: Some(old) };
            g.tell(who, now, Tell::Witness(found))
        };
        // a stranger may not, unless what it was about is said otherwise by now
        assert_eq!(file((who + 1) % 3, &mut g), loose);
        if !loose {
            assert_eq!(file(who, &mut g), !elsewhere, "what is about something else is filed there");
            met += 1;
        }
        assert!(g.s.world.purpose.theory.evidence.contains_key(&old));
        met
    });
}

/// TC5: nothing leads to itself, by whatever way.
#[test]
fn tc5_no_theory_goes_in_a_circle() {
    let ways = prop::collection::vec((0..5usize, 0..5usize), 0..20);
    always(ways, |ways| {
        let mut s = Stage::founded_with(template(Silence::Lazy, "0/1"), 1);
        let nodes: Vec<Id> = (0..5).map(|_| s.bring_in(define(Rank::Middle, false))).collect();
        let mut met = 0;
        for (from, to) in ways {
            let effects = vec![connect(nodes[from], nodes[to], false)];
            let circle = s.world.purpose.theory.leads(nodes[to], nodes[from]);
            let result = s.give(Some(FOUNDER), s.world.at, Command::Charter(charter::Command::BringIn { effects }));
            if circle {
                let code = code(result);
                assert!(matches!(code, Code::Cycle | Code::SelfReference), "{code:?}");
                met += usize::from(code == Code::Cycle);
            }
            let theory = &s.world.purpose.theory;
            assert!(theory.standing().all(|(_, l)| !theory.leads(l.to, l.from)));
        }
        met
    });
}

/// TC6: what names nothing that leads to the purpose is said to, and never stopped.
#[test]
fn tc6_what_serves_nothing_is_named_and_not_stopped() {
    always((0..5usize, any::<bool>(), any::<bool>()), |(node, nothing, loose)| {
        let mut g = Ground::new();
        let free = g.s.bring_in(define(Rank::Short, false));
        let serves = if nothing { Vec::new() } else { vec![if loose { free } else { g.nodes[node] }] };
        let (body, because) = (g.s.run, g.s.world.next);
        g.s.give(Some(FOUNDER), g.s.world.at, Command::Purpose(Tell::Raise { body, words: text(5) })).unwrap();
        let run = g.s.world.next;
        let effects = vec![Effect::Agreement(agreement::Effect::Adopt { sunset: false })];
        let args = ProposeArgs { body, effects, serves: serves.clone(), ..g.s.args(because) };
        g.s.give(Some(FOUNDER), g.s.world.at, Command::Practice(Do::Propose(Box::new(args)))).unwrap();
        g.s.run = run;
        g.s.tick(g.s.world.at + Span::hours(25));
        for who in 0..3 {
            let answer = g.s.answering(who, Consent::Consent);
            g.s.give(Some(g.s.people[who]), g.s.world.at, Command::Practice(answer)).unwrap();
        }
        assert_eq!(g.s.ending(), Some(Ending::Adopted));
        // the other outcome leads to no impact
        let linked = !nothing && !loose && node != 3;
        assert_eq!(links_to_purpose(&g.s.world, &serves), linked);
        let found = drift(&g.s.world, g.s.world.at);
        assert_eq!((found.decided, found.nameless.contains(&run), found.aside.contains(&run)), (1, nothing, !nothing && !linked));
        let later = drift(&g.s.world, g.s.world.at + Span::days(DRIFT_DAYS + 1));
        assert_eq!(later.decided, 0);
        usize::from(!linked)
    });
}

/// TC7: more that supports never makes it worse, more that contradicts never makes it better.
#[test]
fn tc7_support_never_harms_and_contradiction_never_helps() {
    always(finds(), |finds| {
        let mut g = Ground::new();
        let mut met = 0;
        for find in finds {
            let before = g.assess().covered;
            // the hour that every act takes may let something grow old: what time does is not meant here
            let aged = assess(&g.s.world, g.s.world.at + Span::hours(1)).covered;
            if !g.find(find) {
                continue;
            }
            let after = g.assess().covered;
            match find {
                Find::Witness { says: Says::Supports, .. } => {
                    assert!(after >= aged, "{find:?}");
                    met += usize::from(after > before);
                }
                Find::Witness { says: Says::Contradicts, .. } => {
                    assert!(after <= before, "{find:?}");
                    met += usize::from(after < before);
                }
                _ => {}
            }
        }
        met
    });
}

/// AG4: what a review is compared with is what was filed, the newest day first; what nobody measured is
/// not measured, whatever it began with.
#[test]
fn ag4_a_review_sees_what_was_measured_and_nothing_else() {
    always(prop::collection::vec((-20..20i64, 0..300i64), 0..8), |found| {
        let mut g = Ground::new();
        let (outcome, indicator) = (g.nodes[2], g.indicators[0]);
        let mut filed = Vec::new();
        for (value, age) in found {
            let now = g.s.world.at + Span::hours(1);
            let on = Time(now.0 - Span::days(age).0);
            if g.tell(0, now, Tell::Report { indicator, value, on, words: None }) {
                filed.insert(0, (on, value));
            }
        }
        filed.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
        let view = purpose::outcome(&g.s.world, FOUNDER, g.s.world.at, outcome).unwrap();
        let seen = &view.indicators[0];
        assert_eq!(seen.reports.iter().map(|(on, value, ..)| (*on, *value)).collect::<Vec<_>>(), filed);
        assert!(!filed.is_empty() || !seen.measured);
        filed.len()
    });
}

/// What a circle or hub works for besides is no node of the shared theory: it opens no gap there.
#[test]
fn what_a_hub_works_for_is_no_gap_of_all() {
    let mut g = Ground::new();
    let (body, because) = (g.s.run, Because::Founder(FOUNDER));
    let before = g.assess();
    for rank in [Rank::Short, Rank::Impact] {
        g.decided(Told::OutcomeDefined { name: text(64), about: None, rank, whom: None, body, because });
    }
    assert_eq!(g.assess().gaps, before.gaps);
    let now = g.s.world.at;
    assert_eq!(purpose::theory(&g.s.world, FOUNDER, now).nodes.len(), g.nodes.len());
    assert_eq!(purpose::local_outcomes(&g.s.world, FOUNDER, now, body).len(), 2);
}

/// Every gap is found, and nobody stands behind a theory that has one or that moved.
#[test]
fn what_is_missing_is_named() {
    let mut s = Stage::founded_with(template(Silence::Lazy, "0/1"), 2);
    let gaps = |s: &Stage| assess(&s.world, s.world.at).gaps;
    assert_eq!(gaps(&s), [Gap::NoImpact]);
    let impact = s.bring_in(define(Rank::Impact, false));
    assert_eq!(gaps(&s), [Gap::NoWhom(impact), Gap::NoCause(impact), Gap::NoCriticalWay(impact)]);
    let activity = s.bring_in(define(Rank::Activity, false));
    assert!(gaps(&s).contains(&Gap::NoWay(activity)));
    let long = s.bring_in(define(Rank::Long, false));
    assert!(gaps(&s).contains(&Gap::NoMeasure(long)) && gaps(&s).contains(&Gap::NoCause(long)));
    s.bring_in(connect(activity, long, true));
    s.bring_in(connect(long, impact, false));
    s.bring_in(measure(long, s.world.at + Span::days(100)));
    assert_eq!(gaps(&s), [Gap::NoWhom(impact), Gap::NoCriticalWay(impact)]);
    let version = s.world.purpose.theory.version;
    let because = s.world.next;
    s.give(Some(FOUNDER), s.world.at, Command::Purpose(Tell::Raise { body: Id::NETWORK, words: text(5) })).unwrap();
    let endorse = |version| Effect::Purpose(purpose::Effect::Endorse { version });
    assert_eq!(code(s.propose_with(Id::NETWORK, because, endorse(version))), Code::Config);
    assert_eq!(code(s.propose_with(Id::NETWORK, because, endorse(version - 1))), Code::StaleVersion);
    // the founder does not stand in for the collective
    let effects = vec![endorse(version)];
    assert_eq!(code(s.give(Some(FOUNDER), s.world.at, Command::Charter(charter::Command::BringIn { effects }))), Code::NotEligible);
}

/// What could not take effect as things are is refused when it is proposed, not after everybody was asked.
#[test]
fn what_cannot_take_effect_is_refused_before_anybody_is_asked() {
    let mut g = Ground::new();
    let (because, now) = (g.s.world.next, g.s.world.at);
    g.s.give(Some(FOUNDER), now, Command::Purpose(Tell::Raise { body: Id::NETWORK, words: text(5) })).unwrap();
    let (first, last) = (g.nodes[0], g.nodes[4]);
    let past = measure(g.nodes[2], now);
    for (effect, expected) in [
        (connect(first, first, true), Code::SelfReference),
        (connect(first, g.nodes[1], true), Code::Duplicate),
        (connect(last, first, true), Code::Config),
        (measure(first, now + Span::days(9)), Code::Config),
        (past, Code::Malformed),
    ] {
        let refusal = g.s.propose_with(Id::NETWORK, because, effect).unwrap_err();
        assert_eq!(refusal.code, expected, "{refusal:?}");
        assert!(refusal.field.starts_with("effects.0."), "{refusal:?}");
    }
}

/// A contradiction challenges the theory until somebody answers it.
#[test]
fn a_contradiction_waits_for_an_answer() {
    let mut g = Ground::new();
    g.endorse();
    assert_eq!(g.assess().standing, Standing::Endorsed);
    g.find(Find::Check { who: 1, link: 0, holds: true });
    g.find(Find::Witness { who: 1, link: 0, says: Says::Mixed, level: 2, age: 1, answers: false });
    assert_eq!(g.assess().standing, Standing::UnderTest);
    g.find(Find::Witness { who: 1, link: 0, says: Says::Supports, level: 2, age: 10, answers: false });
    assert_eq!(g.assess().standing, Standing::PartlyValidated);
    g.find(Find::Witness { who: 2, link: 0, says: Says::Contradicts, level: 2, age: 5, answers: false });
    let against = *g.s.world.purpose.theory.evidence.keys().next_back().unwrap();
    let link = g.links[0];
    let both = [Challenge::NoLongerSupported { link }, Challenge::Unanswered { link, evidence: against }];
    assert_eq!((g.assess().standing, g.assess().challenges), (Standing::Challenged, both.to_vec()));
    // newer support that answers it
    g.find(Find::Witness { who: 1, link: 0, says: Says::Supports, level: 2, age: 0, answers: true });
    assert_eq!((g.assess().standing, g.assess().challenges), (Standing::PartlyValidated, Vec::new()));
}

/// What members say they found is of the past and between 1 and 5.
#[test]
fn findings_are_refused_by_their_field() {
    let mut g = Ground::new();
    let now = g.s.world.at;
    let (link, says) = (g.links[0], Says::Supports);
    let witness =
        |level, on| Tell::Witness(Finding { link, says, level, on, words: text(60), source: None, answers: None, instead_of: None });
    for (command, field) in [(witness(0, now), "level"), (witness(6, now), "level"), (witness(2, now + Span::hours(1)), "on")] {
        assert_eq!(g.s.give(Some(FOUNDER), now, Command::Purpose(command)).unwrap_err().field, field);
    }
    let strange = json!({ "purpose": { "check": { "link": g.links[0], "assumption": 7, "holds": true, "words": text::<2_000>(1) } } });
    assert_eq!(code(g.s.give(Some(FOUNDER), now, serde_json::from_value(strange).unwrap())), Code::UnknownRef);
}

/// P22: a theory is drawn up by decisions, part by part, and taken apart again; what leads to what is gone ends with it.
#[test]
fn a_theory_is_drawn_up_and_taken_apart() {
    let mut ground = Ground::new();
    let (nodes, links, indicators) = (ground.nodes.clone(), ground.links.clone(), ground.indicators.clone());
    let standing = |ground: &Ground| {
        let p = &ground.s.world.purpose;
        let outcomes = p.outcomes.values().filter(|o| o.retired.is_none()).count();
        let links = p.theory.links.values().filter(|l| l.ended.is_none()).count();
        let measured = p.theory.indicators.values().filter(|i| i.ended.is_none()).count();
        (outcomes, links, measured)
    };
    assert_eq!(standing(&ground), (5, 4, 2));
    let change = |ground: &mut Ground, effect: purpose::Effect| {
        let version = ground.s.world.purpose.theory.version;
        ground.s.bring_in(Effect::Purpose(effect));
        assert!(ground.s.world.purpose.theory.version > version, "each makes another version");
        standing(ground)
    };
    let ended = purpose::Effect::EndIndicator { indicator: Ref::Id(indicators[1]) };
    assert_eq!(change(&mut ground, ended), (5, 4, 1));
    let apart = purpose::Effect::Disconnect { link: Ref::Id(links[3]) };
    assert_eq!(change(&mut ground, apart), (5, 3, 1));
    let retired = purpose::Effect::RetireOutcome { outcome: Ref::Id(nodes[2]) };
    assert_eq!(change(&mut ground, retired), (4, 1, 1), "with what led to it and from it");
}
