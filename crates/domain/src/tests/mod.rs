//! A small network to try the rules on. [`rounds`] plays by hand; [`invariants`] plays at random,
//! one property test for each invariant of the process specification.

mod attention;
mod budgets;
mod challenge;
mod choosing;
mod fund;
mod hearing;
mod invariants;
mod leading;
mod loopholes;
mod play;
mod ratify;
mod rounds;
mod templates;
mod transitions;

use serde_json::json;

use crate::kernel::{Context, Draft, Id, Meta, Seal, Span, Text, TextRef, Time};
use crate::practice::{Command as Do, Consent, Ending, ObjectionState, ProposeArgs, Silence, Template};
use crate::{Code, Command, Effect, Event, Lang, Ref, Refusal, World, agreement, body, charter, mandate, practice, purpose};

const START: Time = Time(1_700_000_000_000);
const FOUNDER: Id = Id(1);
/// The secret of the host.
const HOST: [u8; 32] = [7; 32];

fn hours(h: i64) -> Time {
    START + Span::hours(h)
}

/// A text nobody reads; the number makes its seal.
fn text<const MAX: u32>(n: u8) -> Text<MAX> {
    Text::new(TextRef { seal: Seal([n; 32]), chars: 1, lang: Lang::EN, mentions: None }).unwrap()
}

fn template(silence: Silence, quorum: &str) -> Template {
    let step = json!({ "kind": "consent", "lasts": "PT72H", "silence": silence, "quorum": quorum });
    named("consent", vec![json!({ "kind": "clarify", "lasts": "PT24H" }), step])
}

/// The practice by which a hub asks its members.
fn asking() -> Template {
    named("ask-hub", vec![json!({ "kind": "ballot", "lasts": "P10D", "rule": "simple-majority", "joiners": true })])
}

fn named(name: &str, step: Vec<serde_json::Value>) -> Template {
    serde_json::from_value(json!({ "name": name, "title": name, "when": "For tests.", "step": step })).unwrap()
}

/// What decides where a choice among options cannot.
fn plain() -> Template {
    named("plain", vec![json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority" })])
}

/// A charter that leaves every matter that is decided to one template, if that decides it, and every other to anyone.
fn charter_of(template: &Template) -> charter::Preset {
    let line = |matter: charter::Matter| {
        let place = if matter == charter::Matter::ChangeCharter { "network" } else { "there" };
        let rule = if matter.decided() {
            let by = if practice::decides_on(template, matter) == Err("rule-by-choice") { "plain" } else { template.name.as_str() };
            json!({ "decide": { "place": place, "by": [by] } })
        } else {
            json!({ "do": { "who": if matter == charter::Matter::Challenge { "voice" } else { "anyone" } } })
        };
        json!({ "matter": matter, "rule": rule, "why": "For tests." })
    };
    let charter = json!({ "name": "test", "title": "Test", "line": charter::Matter::ALL.map(line) });
    serde_json::from_value(charter).unwrap()
}

fn new_body(kind: body::Kind) -> Effect {
    Effect::Body(body::Effect::Create {
        kind,
        parent: Ref::Id(Id::NETWORK),
        name: text(4),
        about: None,
        place: None,
        zone: None,
        trial: None,
    })
}

/// A network of one template with people in it, the first of whom is the founder and proposes.
struct Stage {
    world: World,
    people: Vec<Id>,
    /// The voice each of them would use: their own, or that of a hub.
    voices: Vec<Id>,
    run: Id,
    /// Everything that happened, in order.
    log: Vec<(Meta, Event)>,
}

/// This person speaks for that hub.
fn voice(hub: Id, holder: Id, instructed: bool, latitude: bool, substitute: bool) -> Effect {
    let (seat, until, report_days) = (mandate::SeatRef::Voice(Ref::Id(hub)), hours(9_000), None);
    Effect::Mandate(mandate::Effect::Grant { seat, holder, until, instructed, latitude, substitute, report_days })
}

impl Stage {
    /// A round in a circle of this many members.
    fn new(template: Template, members: u64) -> Stage {
        let mut stage = Stage::founded_with(template, members);
        stage.propose(stage.run);
        stage
    }

    /// A circle of this many members, in which nothing is proposed yet; `run` is the circle.
    fn founded_with(template: Template, members: u64) -> Stage {
        let mut stage = Stage::founded(template);
        let circle = stage.bring_in(new_body(body::Kind::Circle));
        stage.give(Some(FOUNDER), START, Command::Body(body::Command::Enter { body: circle })).unwrap();
        let invitation = stage.invite(circle);
        for n in 1..members {
            stage.join(invitation, n as u8, None);
        }
        stage.run = circle;
        stage
    }

    /// A round of the network, among hubs for which two of these people each speak; the mandate of
    /// the second ends while the round is open.
    fn of_hubs(template: Template, people: u64) -> Stage {
        let mut stage = Stage::founded(template);
        for n in 1..=people {
            if n % 2 == 1 {
                let hub = stage.bring_in(new_body(body::Kind::Hub));
                let invitation = stage.invite(hub);
                stage.voices[0] = stage.voices.get(1).copied().unwrap_or(hub);
                stage.join(invitation, n as u8, Some(hub));
            } else {
                let hub = stage.voices[n as usize - 1];
                let invitation = stage.invite(hub);
                stage.join(invitation, n as u8, Some(hub));
            }
            let (holder, hub) = (stage.people[n as usize], stage.voices[n as usize]);
            stage.speaks(holder, hub, if n % 2 == 1 { hours(9_000) } else { hours(60) });
        }
        stage.propose(Id::NETWORK);
        stage
    }

    fn founded(template: Template) -> Stage {
        let founding = body::Founding {
            format: 1,
            origin: Seal([9; 32]),
            name: text(1),
            purpose: text(2),
            founder: text(3),
            charter: charter_of(&template),
            templates: vec![template, asking(), plain()],
        };
        let mut stage = Stage { world: World::default(), people: vec![FOUNDER], voices: vec![FOUNDER], run: Id(0), log: Vec::new() };
        stage.give(None, START, Command::Body(body::Command::Found(Box::new(founding)))).unwrap();
        stage
    }

    /// Puts an effect in force by the founder's mandate; the id of what it makes.
    fn bring_in(&mut self, effect: Effect) -> Id {
        let (made, now) = (Id(self.world.next.0 + 1), self.world.at);
        self.give(Some(FOUNDER), now, Command::Charter(charter::Command::BringIn { effects: vec![effect] })).unwrap();
        made
    }

    fn speaks(&mut self, holder: Id, hub: Id, until: Time) {
        let seat = mandate::SeatRef::Voice(Ref::Id(hub));
        self.bring_in(Effect::Mandate(mandate::Effect::Grant {
            seat,
            holder,
            until,
            instructed: false,
            latitude: false,
            substitute: false,
            report_days: None,
        }));
    }

    fn invite(&mut self, body: Id) -> Id {
        let (invitation, now) = (self.world.next, self.world.at);
        let until = now + Span::days(30);
        self.give(Some(FOUNDER), now, Command::Body(body::Command::Invite { body, uses: 50, until, voice: None })).unwrap();
        invitation
    }

    fn join(&mut self, invitation: Id, n: u8, voice: Option<Id>) {
        let (joiner, now) = (self.world.next, self.world.at);
        self.give(None, now, Command::Body(body::Command::Join { invitation, name: text(n) })).unwrap();
        self.people.push(joiner);
        self.voices.push(voice.unwrap_or(joiner));
    }

    fn propose(&mut self, body: Id) {
        let tension = self.world.next;
        self.give(Some(FOUNDER), START, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        self.propose_with(body, tension, Effect::Agreement(agreement::Effect::Adopt { sunset: false })).unwrap();
    }

    /// A proposal of nothing, in the network.
    fn args(&self, because: Id) -> ProposeArgs {
        ProposeArgs {
            body: Id::NETWORK,
            template: None,
            because,
            title: text(6),
            text: text(7),
            effects: Vec::new(),
            options: Vec::new(),
            seats: None,
            budget: None,
            serves: Vec::new(),
            domain: None,
            owner: None,
            review: None,
            criterion: text(8),
            worth: None,
            money_short: false,
        }
    }

    fn propose_with(&mut self, body: Id, because: Id, effect: Effect) -> Result<(), Refusal> {
        let run = self.world.next;
        let args = ProposeArgs { body, effects: vec![effect], ..self.args(because) };
        let now = self.world.at;
        self.give(Some(FOUNDER), now, Command::Practice(Do::Propose(Box::new(args))))?;
        self.run = run;
        Ok(())
    }

    /// Decides, all consenting, that a new text takes the place of this agreement; whether it came
    /// to that.
    fn supersede(&mut self, old: Id) -> bool {
        let adopt = Effect::Agreement(agreement::Effect::Supersede { agreement: Ref::Id(old), sunset: false });
        let body = self.run().body;
        if self.propose_with(body, old, adopt).is_err() {
            return false;
        }
        while self.run().is_open() {
            for who in 0..self.people.len() {
                let answer = Command::Practice(self.answering(who, Consent::Consent));
                self.give(Some(self.people[who]), self.world.at, answer).ok();
            }
            match self.world.due() {
                Some(due) => self.tick(due),
                None => break,
            }
        }
        self.ending() == Some(Ending::Adopted)
    }

    fn give(&mut self, by: Option<Id>, at: Time, command: Command) -> Result<(), Refusal> {
        self.tick(at);
        let draft = self.world.decide(Context { actor: by, now: at }, &command)?;
        self.keep(draft);
        self.tick(at);
        Ok(())
    }

    fn tick(&mut self, at: Time) {
        while let Some(due) = self.world.due().filter(|d| *d <= at) {
            self.keep(self.world.tick(due.max(self.world.at)));
            self.host();
        }
        self.host();
    }

    /// The host gives what it owes to lots.
    fn host(&mut self) {
        while let Some(command) = practice::owed(&self.world, &HOST) {
            let ctx = Context { actor: None, now: self.world.at };
            let draft = self.world.decide(ctx, &Command::Practice(command)).expect("the host may");
            self.keep(draft);
            self.keep(self.world.tick(self.world.at));
        }
    }

    fn keep(&mut self, draft: Draft) {
        let first = self.world.next.0;
        let meta = |n: usize| Meta { pos: Id(first + n as u64), at: draft.ctx.now, by: draft.ctx.actor };
        self.log.extend(draft.events.into_iter().enumerate().map(|(n, event)| (meta(n), event)));
        self.world = draft.world;
    }

    fn run(&self) -> &practice::Run {
        self.world.practice.run(self.run).unwrap()
    }

    /// The hub for which this person speaks is bound by what its members say.
    fn instruct(&mut self, who: usize, latitude: bool) {
        let (holder, hub) = (self.people[who], self.voices[who]);
        let old = self.world.mandate.speaks_for(holder, hub).unwrap();
        self.bring_in(Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(old) }));
        self.bring_in(voice(hub, holder, true, latitude, false));
    }

    fn answer(&mut self, who: usize, at: i64, choice: Consent) -> Result<(), Refusal> {
        self.tick(hours(at));
        let command = self.answering(who, choice);
        self.act(who, at, command)
    }

    fn answering(&self, who: usize, choice: Consent) -> Do {
        let run = self.run();
        let words = |n: u8| (choice == Consent::Objection).then(|| text(n));
        Do::Respond {
            run: run.id,
            round: run.round_number(),
            text: run.text().text.seal,
            voice: self.voices[who],
            choice,
            reason: (choice == Consent::Concern).then(|| text(40)),
            happens: words(41),
            harms: words(42),
            wished: false,
        }
    }

    fn act(&mut self, who: usize, at: i64, command: Do) -> Result<(), Refusal> {
        self.give(Some(self.people[who]), hours(at), Command::Practice(command))
    }

    fn ending(&self) -> Option<Ending> {
        self.run().outcome.as_ref().map(|(_, o)| o.ending)
    }

    fn objection(&self) -> (Id, ObjectionState) {
        let o = self.run().objections.values().next_back().unwrap();
        (o.id, o.state)
    }
}

fn code(result: Result<(), Refusal>) -> Code {
    result.expect_err("this should be refused").code
}
