//! P12 and P13: circles, what they alone decide about, who links them, and who covers what nobody holds.

use proptest::prelude::*;

use super::super::*;
use super::always;
use crate::body::{Effect as Shape, Keeper, KeeperRef};
use crate::mandate::{Cover, Duty, Effect as Change, Seat, SeatRef};

/// Whatever can be done to a structure of circles.
#[derive(Clone, Copy, Debug)]
enum Move {
    Grant(usize, usize),
    End(usize),
    Leave(usize, usize),
    Enter(usize, usize),
    EndRole(usize),
    Dissolve,
    Domain(usize),
    PassOn(usize, usize),
    Back(usize, usize),
    Days(i64),
}

/// People who come, go, are given roles and lose them.
fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        6 => (0..8usize, 0..5usize).prop_map(|(role, who)| Move::Grant(role, who)),
        2 => (0..8usize).prop_map(Move::End),
        1 => (0..5usize, 0..3usize).prop_map(|(who, body)| Move::Leave(who, body)),
        1 => (0..5usize, 0..3usize).prop_map(|(who, body)| Move::Enter(who, body)),
        1 => (0..8usize).prop_map(Move::EndRole),
        1 => Just(Move::Dissolve),
        1 => (1..200i64).prop_map(Move::Days),
    ];
    prop::collection::vec(one, 1..30)
}

/// Domains that are named, passed on and taken back, while roles and circles end.
fn passing_on() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        2 => (0..2usize).prop_map(Move::Domain),
        8 => (0..2usize, 6..11usize).prop_map(|(domain, to)| Move::PassOn(domain, to)),
        2 => (0..2usize, 0..3usize).prop_map(|(domain, body)| Move::Back(domain, body)),
        1 => (0..8usize).prop_map(Move::EndRole),
        1 => Just(Move::Dissolve),
    ];
    prop::collection::vec(one, 1..30)
}

/// The network, a circle in it, and a circle in that; in both circles every kind of role.
struct Circles {
    s: Stage,
    bodies: [Id; 3],
    roles: Vec<Id>,
    domains: Vec<Id>,
}

const DUTIES: [Duty; 4] = [Duty::Lead, Duty::Delegate, Duty::Facilitator, Duty::None];

impl Circles {
    fn new() -> Circles {
        let mut s = Stage::founded_with(template(Silence::Lazy, "0/1"), 5);
        let outer = s.run;
        let inner = s.bring_in(circle_in(outer));
        let bodies = [Id::NETWORK, outer, inner];
        let roles = [outer, inner].into_iter().flat_map(|body| DUTIES.map(|duty| (body, duty)));
        let roles = roles.map(|(body, duty)| s.bring_in(define(body, duty))).collect();
        Circles { s, bodies, roles, domains: Vec::new() }
    }

    /// Whether it was taken.
    fn act(&mut self, step: Move) -> bool {
        let person = |who: usize| self.s.people[who % 5];
        let made = Id(self.s.world.next.0 + 1);
        let domain = |n: usize| self.domains.get(n).copied().unwrap_or_default();
        let effect = match step {
            Move::Grant(role, who) => grant(self.roles[role], person(who), self.s.world.at + Span::days(300)),
            Move::End(n) => {
                let held = self.s.world.mandate.mandates.iter().filter(|(_, m)| m.ended.is_none()).map(|(id, _)| *id).nth(n);
                Effect::Mandate(Change::End { mandate: Ref::Id(held.unwrap_or_default()) })
            }
            Move::EndRole(role) => Effect::Mandate(Change::EndRole { role: Ref::Id(self.roles[role]) }),
            Move::Dissolve => Effect::Body(Shape::Dissolve { body: Ref::Id(self.bodies[2]) }),
            Move::Domain(body) => Effect::Body(Shape::DefineDomain { body: Ref::Id(self.bodies[body]), name: text(80), about: None }),
            Move::PassOn(n, to) => {
                let to = self.roles.get(to).map_or_else(|| KeeperRef::Body(Ref::Id(self.bodies[to % 3])), |r| KeeperRef::Role(Ref::Id(*r)));
                Effect::Body(Shape::PassDomainOn { domain: Ref::Id(domain(n)), to })
            }
            Move::Back(n, body) => Effect::Body(Shape::TakeDomainBack { domain: Ref::Id(domain(n)), body: Ref::Id(self.bodies[body]) }),
            Move::Leave(who, body) => {
                let (by, command) = (person(who), Command::Body(body::Command::Leave { body: self.bodies[body] }));
                return self.s.give(Some(by), self.s.world.at, command).is_ok();
            }
            Move::Enter(who, body) => {
                let (by, command) = (person(who), Command::Body(body::Command::Enter { body: self.bodies[body] }));
                return self.s.give(Some(by), self.s.world.at, command).is_ok();
            }
            Move::Days(days) => {
                let until = self.s.world.at + Span::days(days);
                self.s.tick(until);
                self.s.world.at = until;
                return true;
            }
        };
        let effects = vec![effect];
        let taken = self.s.give(Some(FOUNDER), self.s.world.at, Command::Charter(charter::Command::BringIn { effects })).is_ok();
        if taken && matches!(step, Move::Domain(_)) {
            self.domains.push(made);
        }
        taken
    }
}

fn circle_in(parent: Id) -> Effect {
    let (kind, parent) = (body::Kind::Circle, Ref::Id(parent));
    Effect::Body(Shape::Create { kind, parent, name: text(4), about: None, place: None, zone: None, trial: None })
}

fn define(body: Id, duty: Duty) -> Effect {
    let (body, name, purpose, accountabilities) = (Ref::Id(body), text(70), None, None);
    Effect::Mandate(Change::DefineRole { body, name, purpose, accountabilities, duty })
}

fn grant(role: Id, holder: Id, until: Time) -> Effect {
    let seat = SeatRef::Role(Ref::Id(role));
    let (instructed, latitude, substitute, report_days) = (false, false, false, None);
    Effect::Mandate(Change::Grant { seat, holder, until, instructed, latitude, substitute, report_days })
}

/// After every move; `check` says how often it met what it looks for.
fn after_every_move(moves: impl Strategy<Value = Vec<Move>>, check: impl Fn(&Circles) -> usize) {
    always(moves, |moves| {
        let mut circles = Circles::new();
        let mut met = 0;
        for step in moves {
            circles.act(step);
            met += check(&circles);
        }
        met
    });
}

/// L2: what a circle holds passed through every body around it, from one to the next, and one alone holds it.
#[test]
fn l2_what_a_circle_decides_about_is_part_of_what_is_around_it() {
    after_every_move(passing_on(), |circles| {
        let world = &circles.s.world;
        for (_, domain) in &world.body.domains {
            let bodies: Vec<Id> = domain.path.iter().filter_map(|k| if let Keeper::Body(b) = k { Some(*b) } else { None }).collect();
            for pair in bodies.windows(2) {
                assert_eq!(world.body.bodies[&pair[1]].parent, Some(pair[0]), "from a body to one inside it");
            }
            let roles = domain.path.iter().filter(|k| matches!(k, Keeper::Role(_))).count();
            assert!(roles == 0 || (roles == 1 && matches!(domain.keeper(), Some(Keeper::Role(_)))), "a role passes nothing on");
            for keeper in &domain.path {
                match keeper {
                    Keeper::Body(body) => assert!(world.body.bodies[body].dissolved.is_none()),
                    Keeper::Role(role) => assert!(!world.mandate.roles[role].ended),
                }
            }
        }
        let [_, outer, inner] = circles.bodies;
        let of = |body: Id| world.body.domains_of(body).map(|(id, _)| id).collect::<std::collections::BTreeSet<_>>();
        assert!(of(inner).is_subset(&of(outer)));
        of(inner).len()
    });
}

/// L3, RS7: the links of a circle are two people, and both belong to it and to what is around it.
#[test]
fn l3_a_circle_is_linked_by_two_people() {
    after_every_move(moves(), |circles| {
        let world = &circles.s.world;
        let [network, outer, inner] = circles.bodies;
        let mut met = 0;
        for (circle, around) in [(outer, network), (inner, outer)] {
            let link = |duty| world.mandate.holders_of_duty(circle, duty).collect::<Vec<_>>();
            let (lead, delegate) = (link(Duty::Lead), link(Duty::Delegate));
            assert!(lead.iter().all(|m| !delegate.contains(m)));
            assert!(lead.iter().chain(&delegate).all(|m| world.body.belongs(*m, circle) && world.body.belongs(*m, around)));
            met += usize::from(!lead.is_empty() && !delegate.is_empty());
        }
        met
    });
}

/// L4: whoever holds a role in a body belongs to it; whoever belongs to one as a link alone is one.
#[test]
fn l4_who_holds_a_role_belongs_and_a_link_as_long_as_it_is_one() {
    after_every_move(moves(), |circles| {
        let world = &circles.s.world;
        for m in world.mandate.mandates.values().filter(|m| m.ended.is_none()) {
            assert!(world.body.belongs(m.holder, world.mandate.body_of(m.seat).unwrap()));
        }
        let [_, outer, inner] = circles.bodies;
        let linked = &world.body.bodies[&outer].linked;
        for member in linked {
            assert!(world.body.belongs(*member, outer));
            let links = |d: Duty| world.mandate.holders_of_duty(inner, d).any(|m| m == *member);
            assert!(links(Duty::Lead) || links(Duty::Delegate), "{member} belongs as a link and is none");
        }
        linked.len()
    });
}

/// RC1: every role has a holder, somebody who acts, or is said to be unfilled; and who acts may do so.
#[test]
fn rc1_no_role_is_nobodys_without_being_said() {
    after_every_move(moves(), |circles| {
        let world = &circles.s.world;
        let mut met = 0;
        for (id, role) in world.mandate.roles.iter().filter(|(_, r)| !r.ended) {
            let holders: Vec<Id> =
                world.mandate.mandates.values().filter(|m| m.ended.is_none() && m.seat == Seat::Role(*id)).map(|m| m.holder).collect();
            let leads: Vec<Id> = world.mandate.holders_of_duty(role.body, Duty::Lead).collect();
            match mandate::cover(world, *id) {
                Cover::Held(held) => assert!(!held.is_empty() && held.iter().all(|m| holders.contains(m))),
                Cover::Acting(acting) => {
                    assert!(holders.is_empty() && !acting.is_empty() && acting.iter().all(|m| leads.contains(m)));
                    assert!(acting.iter().all(|m| world.mandate.has_duty(*m, role.body, role.duty)));
                    met += 1;
                }
                Cover::Unfilled(_) => {
                    assert!(holders.is_empty() && (leads.is_empty() || role.duty == Duty::Lead));
                    assert!(circles.s.people.iter().all(|m| !world.mandate.has_duty(*m, role.body, role.duty)), "nobody acts unseen");
                }
            }
        }
        met
    });
}

/// RS7: whoever could not hold a role is not asked about, though most name them.
#[test]
fn rs7_who_cannot_hold_it_is_not_chosen() {
    always((0..4usize, prop::collection::vec(0..4usize, 4)), |(lead, named)| {
        let gather = json!({ "kind": "gather", "lasts": "PT24H", "of": "people", "each": 4 });
        let choose = json!({ "kind": "choose", "lasts": "PT72H", "method": "plurality" });
        let consent = json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy" });
        let mut s = Stage::founded_with(named_way(vec![gather, choose, consent]), 4);
        let body = s.run;
        let (leads, delegates) = (s.bring_in(define(body, Duty::Lead)), s.bring_in(define(body, Duty::Delegate)));
        let tension = s.world.next;
        s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        s.propose_with(body, tension, Effect::Mandate(Change::Elect { seat: SeatRef::Role(Ref::Id(delegates)), until: hours(9_000) }))
            .unwrap();
        let (run, people) = (s.run, s.people.clone());
        for (n, person) in people.iter().enumerate() {
            let option = practice::OptionArgs { person: Some(*person), ..super::super::choosing::idea(60 + n as u8) };
            s.act(n, 1, Do::PutForward { run, voice: *person, option }).unwrap();
        }
        s.tick(hours(25));
        // the lead is named while the ballot is open
        s.bring_in(grant(leads, people[lead], hours(9_000)));
        for (who, option) in named.iter().enumerate() {
            s.marks(who, 26, &[(*option as u32, 1)]).ok();
        }
        s.answer(3, 30, Consent::Consent).ok();
        s.tick(hours(100));
        let chosen: Vec<Id> = s.run().chosen().filter_map(|i| i.option.person).collect();
        assert!(!chosen.contains(&people[lead]));
        assert_eq!(s.run().items[lead].standing, practice::Standing::Barred);
        let others = named.iter().any(|n| *n != lead);
        assert_eq!(chosen.len(), usize::from(others));
        s.tick(hours(400));
        assert_eq!(s.world.mandate.holders(delegates).collect::<Vec<_>>(), chosen);
        usize::from(named.iter().filter(|n| **n == lead).count() > 1)
    });
}

fn named_way(step: Vec<serde_json::Value>) -> practice::Template {
    named("election", step)
}

/// RS5, RS4: nobody is asked about twice, whoever is asked about was named most among those who are left, and it
/// ends after as many as were named.
#[test]
fn rs5_nobody_is_asked_about_twice() {
    always(prop::collection::vec(0..4usize, 4), |named| {
        let gather = json!({ "kind": "gather", "lasts": "PT24H", "of": "people", "each": 4 });
        let choose = json!({ "kind": "choose", "lasts": "PT72H", "method": "plurality" });
        let consent = json!({ "kind": "consent", "lasts": "PT72H", "silence": "explicit" });
        let mut s = Stage::founded_with(named_way(vec![gather, choose, consent]), 4);
        let body = s.run;
        let role = s.bring_in(define(body, Duty::None));
        let tension = s.world.next;
        s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        s.propose_with(body, tension, Effect::Mandate(Change::Elect { seat: SeatRef::Role(Ref::Id(role)), until: hours(9_000) })).unwrap();
        let (run, people) = (s.run, s.people.clone());
        for (n, person) in people.iter().enumerate() {
            let option = practice::OptionArgs { person: Some(*person), ..super::super::choosing::idea(60 + n as u8) };
            s.act(n, 1, Do::PutForward { run, voice: *person, option }).unwrap();
        }
        s.tick(hours(25));
        for (who, option) in named.iter().enumerate() {
            s.marks(who, 26, &[(*option as u32, 1)]).unwrap();
        }
        let mut asked: Vec<usize> = Vec::new();
        while s.run().is_open() {
            let chosen = s.run().chosen().next().and_then(|i| i.option.person).expect("somebody is asked about");
            let who = people.iter().position(|p| *p == chosen).unwrap();
            let votes = |n: usize| named.iter().filter(|v| **v == n).count();
            assert!(!asked.contains(&who), "{who} is asked about twice");
            assert!((0..4).filter(|n| !asked.contains(n)).all(|n| votes(n) <= votes(who)), "another was named more");
            asked.push(who);
            // each declines in turn
            s.act(who, 27, Do::SetAside { run, option: who as u32, words: text(90) }).unwrap();
        }
        assert_eq!(s.ending(), Some(Ending::NotAdopted));
        assert!(asked.len() <= 4 && named.iter().all(|who| asked.contains(who)), "as many as were named");
        asked.len()
    });
}

/// L7: a role that another body makes use of keeps what it is; what that body added goes with it, and nothing else.
#[test]
fn l7_a_linked_role_keeps_its_definition() {
    let steps = prop::collection::vec((0..4u8, 0..2usize, 100..120u8), 1..20);
    always(steps, |steps| {
        let mut circles = Circles::new();
        let (role, others) = (circles.roles[7], [circles.bodies[0], circles.bodies[1]]);
        let before = circles.s.world.mandate.roles[&role].clone();
        let mut added: [Option<Vec<u8>>; 2] = [None, None];
        for (step, other, words) in steps {
            let body = Ref::Id(others[other]);
            let effect = match step {
                0 => Change::LinkRole { role: Ref::Id(role), body },
                3 => Change::UnlinkRole { role: Ref::Id(role), body },
                _ => Change::AddToRole { role: Ref::Id(role), body, words: text(words) },
            };
            let effects = vec![Effect::Mandate(effect)];
            let taken = circles.s.give(Some(FOUNDER), START, Command::Charter(charter::Command::BringIn { effects })).is_ok();
            match (step, &mut added[other]) {
                (0, list @ None) => *list = Some(Vec::new()),
                (3, list @ Some(_)) => *list = None,
                (1 | 2, Some(list)) => list.push(words),
                _ => assert!(!taken),
            }
            let now = &circles.s.world.mandate.roles[&role];
            assert_eq!(
                (&now.name, &now.purpose, &now.accountabilities, now.body),
                (&before.name, &before.purpose, &before.accountabilities, before.body)
            );
            for (other, list) in others.iter().zip(&added) {
                let seals = now.linked.get(other).map(|l| l.added.iter().map(|(_, w)| w.seal).collect::<Vec<_>>());
                assert_eq!(seals, list.as_ref().map(|l| l.iter().map(|n| text::<2_000>(*n).seal).collect()));
            }
        }
        added.iter().flatten().map(Vec::len).sum()
    });
}

/// L9: whatever a delegate took part in around the circle is told to the circle, and nothing else.
#[test]
fn l9_what_a_delegate_took_part_in_is_told_to_the_circle() {
    always((any::<bool>(), any::<bool>(), any::<bool>()), |(delegates, answers, ends)| {
        let mut circles = Circles::new();
        let [_, outer, inner] = circles.bodies;
        let (lead, delegate) = (circles.roles[4], circles.roles[5]);
        let s = &mut circles.s;
        let who = s.people[1];
        s.bring_in(grant(if delegates { delegate } else { lead }, who, hours(9_000)));
        s.run = outer;
        s.propose(outer);
        s.tick(s.world.at + Span::hours(25));
        if answers {
            s.answer(1, 25, Consent::Consent).unwrap();
        }
        if ends {
            s.tick(s.world.at + Span::days(10));
        }
        let told = mandate::reported(&s.world, inner, START);
        let expected = usize::from(delegates && answers && !s.run().is_open());
        assert_eq!(told.len(), expected, "{told:?}");
        assert!(told.iter().all(|t| t.delegate == who && t.run == s.run && t.circle == inner));
        // whoever sees it: the people of the circle
        s.bring_in(grant(circles.roles[7], s.people[2], hours(9_000)));
        let today = crate::today::today(&s.world, s.people[2], s.world.at);
        assert_eq!(today.reported.len(), expected);
        expected
    });
}
