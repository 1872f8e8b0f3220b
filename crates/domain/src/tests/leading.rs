//! Who leads a round, and that a power is never with nobody.

use serde_json::json;

use super::choosing::choosing;
use super::loopholes::{said_no, voting};
use super::{FOUNDER, Stage, code, hours, named, new_body, text};
use crate::kernel::{Id, Ref};
use crate::mandate::{Duty, Effect as Change, SeatRef};
use crate::practice::{self, Command as Do, Template};
use crate::{Code, Command, Effect, charter, purpose};

fn talking() -> Template {
    let steps = [json!({ "kind": "clarify", "lasts": "PT24H" }), json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority" })];
    named("vote", steps.to_vec())
}

/// A circle of six, in which the second facilitates; `run` is the circle.
fn facilitated() -> (Stage, Id) {
    let mut s = Stage::founded_with(talking(), 6);
    let (purpose, accountabilities, duty) = (None, None, Duty::Facilitator);
    s.bring_in(Effect::Mandate(Change::DefineRole { body: Ref::Id(s.run), name: text(70), purpose, accountabilities, duty }));
    let role = *s.world.mandate.roles.keys().next().unwrap();
    let (seat, holder, until) = (SeatRef::Role(Ref::Id(role)), s.people[1], hours(9_000));
    let (instructed, latitude, substitute, report_days) = (false, false, false, None);
    s.bring_in(Effect::Mandate(Change::Grant { seat, holder, until, instructed, latitude, substitute, report_days }));
    let mandate = *s.world.mandate.mandates.keys().next().unwrap();
    (s, mandate)
}

impl Stage {
    fn tells(&mut self, circle: Id) -> Id {
        let tension = self.world.next;
        self.give(Some(FOUNDER), self.world.at, Command::Purpose(purpose::Command::Raise { body: circle, words: text(5) })).unwrap();
        tension
    }

    fn attempts(&mut self, who: usize, act: Do) -> Result<(), crate::Refusal> {
        self.give(Some(self.people[who]), self.world.at, Command::Practice(act))
    }
}

fn ends(mandate: Id) -> Effect {
    Effect::Mandate(Change::End { mandate: Ref::Id(mandate) })
}

#[test]
fn whose_mandate_ends_leads_no_round_that_is_open_and_others_can() {
    let (mut s, mandate) = facilitated();
    let circle = s.run;
    s.propose(circle);
    let run = s.run;
    assert_eq!(s.run().host, Some(s.people[1]));
    assert_eq!(code(s.attempts(0, Do::Advance { run })), Code::NotEligible, "somebody else leads");
    s.bring_in(ends(mandate));
    assert_eq!(s.world.practice.run(run).unwrap().host, None);
    for act in [Do::Advance { run }, Do::Discard { run, words: text(80) }] {
        assert_eq!(code(s.attempts(1, act)), Code::NotEligible);
    }
    // also by whoever gives the mandate back
    let (mut given_back, mandate) = facilitated();
    let circle = given_back.run;
    given_back.propose(circle);
    let resign = Command::Mandate(crate::mandate::Command::Resign { mandate });
    given_back.give(Some(given_back.people[1]), given_back.world.at, resign).unwrap();
    assert_eq!(given_back.run().host, None);
    // whoever belongs to the circle may take it on, also who led it before
    s.attempts(2, Do::Host { run }).unwrap();
    s.attempts(2, Do::Advance { run }).unwrap();
    // who leads as somebody who takes part goes on when another mandate of theirs ends
    let other = s.world.next;
    let (seat, until) = (SeatRef::Role(Ref::Id(*s.world.mandate.roles.keys().next().unwrap())), hours(9_000));
    let (instructed, latitude, substitute, report_days) = (false, false, false, None);
    let grant = Change::Grant { seat, holder: s.people[3], until, instructed, latitude, substitute, report_days };
    s.bring_in(Effect::Mandate(grant));
    let given = *s.world.mandate.mandates.keys().find(|id| **id >= other).unwrap();
    s.bring_in(ends(given));
    assert_eq!(s.world.practice.run(run).unwrap().host, Some(s.people[2]));
}

#[test]
fn nobody_leads_or_sets_aside_the_round_about_their_own_mandate() {
    let (mut s, mandate) = facilitated();
    let circle = s.run;
    let tension = s.tells(circle);
    let recall = s.world.next;
    s.propose_with(circle, tension, ends(mandate)).unwrap();
    assert_eq!(s.world.practice.run(recall).unwrap().host, None, "the only facilitator is who it is about");
    for act in [Do::Discard { run: recall, words: text(80) }, Do::Advance { run: recall }, Do::Host { run: recall }] {
        assert_eq!(s.attempts(1, act).unwrap_err().key, "leads-own-mandate");
    }
    s.attempts(0, Do::Advance { run: recall }).unwrap();
    // nor does whoever it is about take it over once its proposer is gone
    let mut left = Stage { world: s.world.clone(), people: s.people.clone(), voices: s.voices.clone(), run: recall, log: Vec::new() };
    left.give(Some(FOUNDER), left.world.at, Command::Body(crate::body::Command::Leave { body: circle })).unwrap();
    assert_eq!(left.attempts(1, Do::TakeOver { run: recall }).unwrap_err().key, "leads-own-mandate");
    left.attempts(2, Do::TakeOver { run: recall }).unwrap();
    // to end the role is to end the mandate
    let role = *s.world.mandate.roles.keys().next().unwrap();
    let whole = s.world.next;
    s.propose_with(circle, tension, Effect::Mandate(Change::EndRole { role: Ref::Id(role) })).unwrap();
    assert_eq!(s.attempts(1, Do::Discard { run: whole, words: text(80) }).unwrap_err().key, "leads-own-mandate");
    // whoever gives their own mandate back leads that as anything else they propose
    let handed = s.world.next;
    let args = practice::ProposeArgs { effects: vec![ends(mandate)], ..s.args(tension) };
    s.attempts(1, Do::Propose(Box::new(practice::ProposeArgs { body: circle, ..args }))).unwrap();
    s.attempts(1, Do::Advance { run: handed }).unwrap();
}

#[test]
fn a_power_whose_seats_are_empty_is_its_members() {
    let (mut s, mandate) = facilitated();
    let circle = s.run;
    let only = |who: &str| -> charter::Line {
        serde_json::from_value(json!({ "matter": "propose", "rule": { "do": { "who": who } }, "why": "For tests." })).unwrap()
    };
    s.world.charter.lines.get_mut(&charter::Matter::Propose).unwrap().rule = only("facilitator").rule;
    assert_eq!(charter::may_propose(&s.world, s.people[2], circle).unwrap_err().key, "facilitator-only");
    charter::may_propose(&s.world, s.people[1], circle).unwrap();
    s.bring_in(ends(mandate));
    charter::may_propose(&s.world, s.people[2], circle).unwrap();
    // a hub for which nobody speaks, and a network in which nobody speaks for any
    s.world.charter.lines.get_mut(&charter::Matter::Propose).unwrap().rule = only("voice").rule;
    let hub = s.bring_in(new_body(crate::body::Kind::Hub));
    let invitation = s.invite(hub);
    s.join(invitation, 90, None);
    let member = *s.people.last().unwrap();
    charter::may_propose(&s.world, member, hub).unwrap();
    assert_eq!(charter::may_propose(&s.world, s.people[2], hub).unwrap_err().key, "inside-only");
    charter::may_propose(&s.world, member, Id::NETWORK).unwrap();
    s.speaks(member, hub, hours(9_000));
    charter::may_propose(&s.world, member, Id::NETWORK).unwrap();
    assert_eq!(charter::may_propose(&s.world, s.people[2], Id::NETWORK).unwrap_err().key, "voice-only");
}

#[test]
fn no_rule_leaves_a_matter_to_what_cannot_decide_it() {
    let mut s = Stage::founded(choosing("ideas", "schulze", 1, false));
    let line = |matter: charter::Matter, by: &str| -> charter::Line {
        let rule = json!({ "decide": { "place": "network", "by": [by] } });
        serde_json::from_value(json!({ "matter": matter, "rule": rule, "why": "For tests." })).unwrap()
    };
    use charter::Matter::*;
    for matter in charter::Matter::ALL.into_iter().filter(|m| m.decided()) {
        charter::check(&s.world, &line(matter, "plain")).unwrap();
        let by_choice = charter::check(&s.world, &line(matter, "choosing"));
        let whether = [AmendPurpose, ChangeCharter, AdoptCharter, DissolveHub, DissolveCircle, SuspendHub, ExitNetwork, AdaptTemplate];
        let seats = [GrantRole, GrantVoice, EndRoleMandate, EndVoice, AllocateMoney];
        if whether.contains(&matter) || seats.contains(&matter) {
            assert_eq!(by_choice.unwrap_err().key, "rule-by-choice", "{matter:?}");
        } else {
            by_choice.unwrap();
        }
    }
    // there is no such thing as a rule that nobody may
    let nobody = json!({ "matter": "challenge", "rule": "nobody", "why": "For tests." });
    assert!(serde_json::from_value::<charter::Line>(nobody).is_err());
    // and what is proposed all the same is refused, not only what the rules name
    let tension = s.tells(Id::NETWORK);
    let change = Effect::Charter(charter::Effect::Change { line: line(ChangeCharter, "choosing") });
    assert_eq!(s.propose_with(Id::NETWORK, tension, change).unwrap_err().key, "rule-by-choice");
}

#[test]
fn how_a_mandate_is_used_is_told_as_plain_facts() {
    let mut s = said_no(voting(false), false);
    let (hub, who) = (s.voices[1], s.people[1]);
    let mandate = s.world.mandate.speaks_for(who, hub).unwrap();
    let pace = |s: &Stage| {
        let p = crate::mandate::pace(&s.world, mandate).unwrap();
        (p.used, p.since, p.asked_last, p.answering)
    };
    let asked = s.world.practice.locals(s.run).next().unwrap().opened;
    // both members of the hub answered; the voice was not given yet
    assert_eq!(pace(&s), (0, 0, Some(asked), Some((2, 2))));
    let (round, seal) = (s.run().round_number(), s.run().text().text.seal);
    let vote = Do::Vote { run: s.run, round, text: seal, voice: hub, choice: practice::Ballot::No, reason: None };
    s.attempts(1, vote).unwrap();
    assert_eq!(pace(&s), (1, 1, Some(asked), Some((2, 2))));
}
