//! Random acts on one round: whoever is named does, or tries to do, what is named; then time passes.
//! Everything is remembered, so that an invariant can be looked for at every moment.

use proptest::prelude::*;

use super::{FOUNDER, Stage, named, new_body, text};
use crate::kernel::{Id, Meta, Seal, Time};
use crate::practice::{self, Command as Do, Consent, Objection, Refers, ResolutionKind, Run, Template};
use crate::{Command, Event, Refusal, World, body, charter};

/// What somebody tries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    Answer(Consent),
    Vote(practice::Ballot),
    Ask,
    AnswerQuestion,
    React,
    Suggest,
    Amend,
    Advance,
    Host,
    Take,
    Disagree,
    Refine,
    StandBy,
    NothingRemains,
    Withdraw,
    AdoptObjection,
    Own,
    ResolveByText,
    ResolveSooner,
    ResolveByMeasure,
    ResolveLater,
    ResolveByRest,
    Counter,
    Confirm,
    Reopen,
    TakeOver,
    Retract,
    Leave,
    Come,
    NewHub,
}

impl What {
    /// Acts that only an open round takes.
    pub const IN_A_ROUND: [What; 10] = [
        What::Answer(Consent::Consent),
        What::Vote(practice::Ballot::Yes),
        What::Ask,
        What::React,
        What::Suggest,
        What::Advance,
        What::Host,
        What::Reopen,
        What::Withdraw,
        What::Retract,
    ];
}

#[derive(Clone, Copy, Debug)]
pub struct Act {
    pub who: usize,
    pub what: What,
    /// Minutes before it.
    pub after: i64,
}

/// A whole game: the rule, how many play, and what they do.
#[derive(Clone, Debug)]
pub struct Game {
    pub silence: &'static str,
    pub quorum: &'static str,
    /// The way out is a ballot.
    pub ballot: bool,
    /// Among hubs; else among the members of a circle.
    pub hubs: bool,
    pub members: u64,
    pub acts: Vec<Act>,
}

fn whats() -> impl Strategy<Value = What> {
    use What::*;
    prop_oneof![
        6 => Just(Answer(Consent::Consent)),
        2 => Just(Answer(Consent::Concern)),
        3 => Just(Answer(Consent::Objection)),
        1 => Just(Answer(Consent::StandAside)),
        2 => Just(Vote(practice::Ballot::Yes)),
        1 => Just(Vote(practice::Ballot::No)),
        1 => Just(Vote(practice::Ballot::Abstain)),
        12 => proptest::sample::select(vec![
            Ask, AnswerQuestion, React, Suggest, Amend, Advance, Host, Take, Take, Disagree, Refine, StandBy, NothingRemains, Withdraw,
            AdoptObjection, Own, ResolveByText, ResolveSooner, ResolveByMeasure, ResolveLater, ResolveByRest, Counter, Confirm, Confirm, Reopen, TakeOver,
        ]),
        1 => proptest::sample::select(vec![Retract, Leave, Leave, Come, NewHub]),
    ]
}

/// What often follows on each other; random acts alone seldom get there.
fn scenes() -> impl Strategy<Value = Vec<What>> {
    use What::*;
    proptest::sample::select(vec![
        vec![Advance, Advance],
        vec![Host, Advance, Advance],
        vec![Answer(Consent::Objection), Host, Take, Disagree, Refine, Disagree, Refine],
        vec![Take, Disagree, Refine, Disagree, Refine, Disagree, Refine, Disagree, Refine],
        vec![Disagree, NothingRemains],
        vec![Disagree, StandBy, ResolveByText, Confirm],
        vec![ResolveByText, Confirm],
        vec![ResolveByMeasure, Confirm],
        vec![ResolveLater, Confirm],
        vec![ResolveByRest, Confirm],
        vec![Answer(Consent::Consent); 6],
    ])
}

pub fn acts() -> impl Strategy<Value = Vec<Act>> {
    let after = prop_oneof![6 => 0..90i64, 3 => 90..1500i64, 1 => 1500..6000i64];
    let one = (0..7usize, whats(), after).prop_map(|(who, what, after)| vec![Act { who, what, after }]);
    let pause = prop_oneof![3 => 0..90i64, 1 => 1500..3000i64];
    let scene = (0..7usize, scenes(), pause).prop_map(|(first, scene, pause)| {
        let act = |(n, what)| Act { who: first + n, what, after: if n == 0 { pause } else { 7 } };
        scene.into_iter().enumerate().map(act).collect()
    });
    proptest::collection::vec(prop_oneof![4 => one, 1 => scene], 1..60).prop_map(|acts| acts.concat())
}

pub fn games() -> impl Strategy<Value = Game> {
    let silence = proptest::sample::select(vec!["explicit", "lazy", "lazy-with-quorum"]);
    let quorum = proptest::sample::select(vec!["1/4", "1/2", "2/3"]);
    let game = |(silence, quorum, ballot, hubs, members, acts)| Game { silence, quorum, ballot, hubs, members, acts };
    (silence, quorum, any::<bool>(), proptest::bool::weighted(0.3), 1..7u64, acts()).prop_map(game)
}

/// Games among hubs alone.
pub fn games_of_hubs() -> impl Strategy<Value = Game> {
    games().prop_map(|game| Game { hubs: true, members: game.members + 1, ..game })
}

impl Game {
    pub fn template(&self) -> Template {
        let otherwise = if self.ballot { "ballot" } else { "defer" };
        let mut steps = vec![
            serde_json::json!({ "kind": "clarify", "lasts": "PT24H" }),
            serde_json::json!({ "kind": "react", "lasts": "PT12H" }),
            serde_json::json!({ "kind": "consent", "lasts": "PT72H", "silence": self.silence, "quorum": self.quorum,
                "on_objection": { "integrate": 3, "otherwise": otherwise } }),
        ];
        if self.ballot {
            steps.push(serde_json::json!({ "kind": "ballot", "lasts": "PT48H", "rule": "2/3-of-votes", "quorum": self.quorum }));
        }
        named("consent", steps)
    }

    pub fn stage(&self) -> Stage {
        if self.hubs { Stage::of_hubs(self.template(), self.members) } else { Stage::new(self.template(), self.members) }
    }

    pub fn play(&self) -> Played {
        let mut stage = self.stage();
        let mut moments = Vec::new();
        let mut now = stage.world.at;
        for (n, act) in self.acts.iter().enumerate() {
            now = Time(now.0 + act.after * 60_000);
            stage.tick(now);
            let who = act.who % stage.people.len();
            let Some((by, command)) = command(&stage, who, act.what, n) else { continue };
            let (before, known) = (stage.world.clone(), stage.log.len());
            let result = stage.give(by, now, command.clone());
            if result.is_ok() && act.what == What::Come {
                stage.people.push(before.next);
                stage.voices.push(if self.hubs { stage.voices[0] } else { before.next });
            }
            moments.push(Moment { at: now, by, what: act.what, command, result, before, known, after: stage.world.clone() });
        }
        Played { moments, stage }
    }
}

/// One act and what came of it.
pub struct Moment {
    pub at: Time,
    pub by: Option<Id>,
    pub what: What,
    pub command: Command,
    pub result: Result<(), Refusal>,
    pub before: World,
    /// How many entries there were before.
    pub known: usize,
    pub after: World,
}

pub struct Played {
    pub moments: Vec<Moment>,
    /// Where everybody stands at the end.
    pub stage: Stage,
}

impl Played {
    /// Every state that was stood in, in order.
    pub fn worlds(&self) -> impl Iterator<Item = &World> {
        self.moments.iter().flat_map(|m| [&m.before, &m.after]).chain([&self.stage.world])
    }

    /// The round at every such moment.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.worlds().map(|w| w.practice.run(self.stage.run).expect("the round was opened"))
    }

    /// Makes the world again entry by entry: each event with the world it fell into.
    pub fn retold(&self, mut tell: impl FnMut(&World, &Meta, &Event)) -> World {
        let mut world = World::default();
        for (meta, event) in &self.stage.log {
            tell(&world, meta, event);
            world.apply(meta, event);
        }
        world
    }

    /// Lets the time pass until the round is over, or until nothing is due any more.
    pub fn until_over(mut self) -> Played {
        while self.stage.run().is_open()
            && let Some(due) = self.stage.world.due()
        {
            self.stage.tick(due);
        }
        self
    }
}

/// Everything anybody can see of a world, as text.
pub fn picture(world: &World) -> String {
    let all = |ids: Vec<Id>, show: &dyn Fn(Id) -> String| ids.into_iter().map(show).collect::<String>();
    let text = |v: Option<serde_json::Value>| v.map_or_else(String::new, |v| v.to_string());
    let runs = all(world.practice.runs.keys().copied().collect(), &|id| {
        text(practice::run(world, FOUNDER, world.at, id).and_then(|v| serde_json::to_value(v).ok()))
    });
    let bodies = all(world.body.bodies.keys().copied().collect(), &|id| {
        text(body::body(world, FOUNDER, world.at, id).and_then(|v| serde_json::to_value(v).ok()))
    });
    let today = text(serde_json::to_value(crate::today(world, FOUNDER, world.at)).ok());
    format!("{} {} {runs} {bodies} {today}", world.next, world.at.0)
}

/// The objection that is most worth acting on: the newest open one, else the newest.
fn objection(run: &Run) -> Option<&Objection> {
    run.open_objections().last().or_else(|| run.objections.values().next_back())
}

/// Whose it would be to do this, where it is one person's. Most attempts are theirs, so that games
/// get somewhere; the others are refused, so that refusing is tried too.
fn whose(stage: &Stage, what: What) -> Option<usize> {
    let run = stage.run();
    let person = match what {
        What::Refine | What::StandBy | What::NothingRemains | What::Withdraw | What::Confirm => objection(run)?.by,
        What::Amend | What::AnswerQuestion => run.proposer,
        What::Take | What::Advance => run.host?,
        _ => return None,
    };
    stage.people.iter().position(|p| *p == person)
}

/// What this person does, when they try this: the most sensible thing of its kind.
pub fn command(stage: &Stage, who: usize, what: What, n: usize) -> Option<(Option<Id>, Command)> {
    let run = stage.run();
    let who = if n.is_multiple_of(4) { who } else { whose(stage, what).unwrap_or(who) };
    let (id, by, voice) = (run.id, stage.people[who], stage.voices[who]);
    let words = || text((n % 200) as u8);
    let on = objection(run).map(|o| o.id).unwrap_or_default();
    let new_text = |n: usize| {
        let mut seal = [77; 32];
        seal[..8].copy_from_slice(&(n as u64).to_be_bytes());
        crate::Text::new(crate::TextRef { seal: Seal(seal), chars: 9, lang: crate::Lang::EN, mentions: None })
    };
    let act = match what {
        What::Answer(choice) => {
            let objects = choice == Consent::Objection;
            Do::Respond {
                run: id,
                round: run.round_number(),
                text: run.text().text.seal,
                voice,
                choice,
                reason: (choice == Consent::Concern).then(words),
                happens: objects.then(words),
                harms: objects.then(words),
                wished: false,
            }
        }
        What::Vote(choice) => Do::Vote { run: id, round: run.round_number(), text: run.text().text.seal, voice, choice, reason: None },
        What::Ask => Do::Ask { run: id, voice, words: words() },
        What::AnswerQuestion => {
            let question = run.questions.iter().find(|q| q.answer.is_none()).map(|q| q.asked.id).unwrap_or_default();
            Do::Answer { run: id, question, words: words() }
        }
        What::React => Do::React { run: id, voice, words: words() },
        What::Suggest => Do::Suggest { run: id, voice, words: words() },
        What::Amend => {
            Do::Amend { run: id, base: run.versions.len() as u32, title: text(6), text: new_text(n)?, effects: None, wording: false }
        }
        What::Advance => Do::Advance { run: id },
        What::Host => Do::Host { run: id },
        What::Take => Do::Take { objection: on, refers: Refers::Purpose },
        What::Disagree => Do::Disagree { objection: on, voice, words: words() },
        What::Refine => Do::Refine { objection: on, happens: words(), harms: words() },
        What::StandBy => Do::StandBy { objection: on },
        What::NothingRemains => Do::NothingRemains { objection: on },
        What::Withdraw => Do::Withdraw { objection: on },
        What::AdoptObjection => Do::Adopt { objection: on, voice },
        What::Own => Do::Own { objection: on },
        What::ResolveByText => {
            Do::Resolve { objection: on, voice, by: ResolutionKind::Amend { title: text(6), text: new_text(n)?, effects: None } }
        }
        What::ResolveSooner => Do::Resolve { objection: on, voice, by: ResolutionKind::ShortenTerm { review: Time(run.review.0 - 1_000) } },
        What::ResolveByMeasure => Do::Resolve { objection: on, voice, by: ResolutionKind::Measure { words: words() } },
        What::ResolveLater => {
            let by = ResolutionKind::Later { words: words(), who: run.owner, until: stage.world.at + crate::Span::days(60) };
            Do::Resolve { objection: on, voice, by }
        }
        What::ResolveByRest => {
            let by = ResolutionKind::Rest { words: words(), who: None, until: stage.world.at + crate::Span::days(2) };
            Do::Resolve { objection: on, voice, by }
        }
        What::Counter => Do::Counter { objection: on, voice, words: words() },
        What::Confirm => Do::Confirm { objection: on },
        What::Reopen => Do::Reopen { run: id },
        What::TakeOver => Do::TakeOver { run: id },
        What::Retract => Do::Retract { run: id, words: words() },
        What::Leave => return Some((Some(by), Command::Body(body::Command::Leave { body: run.body }))),
        What::Come => {
            let invitation = stage.world.body.invitations.iter().next().map(|(id, _)| *id)?;
            return Some((None, Command::Body(body::Command::Join { invitation, name: text(9) })));
        }
        What::NewHub => {
            let effects = vec![new_body(body::Kind::Hub)];
            return Some((Some(FOUNDER), Command::Charter(charter::Command::BringIn { effects })));
        }
    };
    Some((Some(by), Command::Practice(act)))
}
