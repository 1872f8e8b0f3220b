//! K5: every transition of the state tables, walked: where it stands, what is done, what is recorded of
//! it, and where it stands then. `xtask/src/transitions.rs` names the test of each.

mod admission;
mod advice;
mod agreements;
mod aligning;
mod ballots;
mod beside;
mod consent;
mod hubs;
mod mandates;
mod objections;
mod refused;
mod resolving;
mod selection;
mod structure;

use serde_json::{Value, json};

use super::*;
use crate::practice::Wait;

/// The name under which an event is recorded.
fn name(event: &Event) -> String {
    let Ok(Value::Object(modules)) = serde_json::to_value(event) else { panic!("an event belongs to a module") };
    match modules.into_iter().next() {
        Some((_, Value::Object(event))) => event.keys().next().cloned().expect("an event has a name"),
        Some((_, Value::String(event))) => event,
        other => panic!("{other:?} is no event"),
    }
}

/// Where a run stands: its open step, with the number of the round where it decides; what it waits for;
/// or how it ended.
fn step(s: &Stage) -> String {
    let run = s.run();
    let stands = match (&run.outcome, run.waiting) {
        (Some((_, outcome)), _) => format!("{:?}", outcome.ending),
        (_, Some(Wait::Deferred)) => "deferred".to_owned(),
        (_, Some(Wait::QuorumFailed)) => "without quorum".to_owned(),
        _ if run.stage.over.is_some() => "draw".to_owned(),
        _ if run.step().decides() => format!("{} {}", run.step().kind(), run.round_number()),
        _ => run.step().kind().to_owned(),
    };
    if run.is_open() && run.stage.extended { format!("{stands}, longer") } else { stands }
}

/// The step and the number of the version of the text.
fn version(s: &Stage) -> String {
    format!("{}, version {}", step(s), s.run().versions.len())
}

/// What was answered in the open round.
fn answers(s: &Stage) -> String {
    let c = practice::Counts::of(s.run().round().expect("a round is open"));
    format!("{} for, {} worried, {} against, {} aside, {} silent", c.agree, c.worry, c.against, c.aside, c.silent)
}

impl Stage {
    /// Walks one transition.
    fn walks(
        &mut self,
        place: impl Fn(&Stage) -> String,
        from: &str,
        act: impl FnOnce(&mut Stage) -> Result<(), Refusal>,
        recorded: &[&str],
        to: &str,
    ) {
        assert_eq!(place(self), from, "before {recorded:?}");
        let before = self.log.len();
        act(self).unwrap_or_else(|refusal| panic!("from {from} to {to}: {refusal:?}"));
        let names: Vec<String> = self.log[before..].iter().map(|(_, event)| name(event)).collect();
        assert_eq!(names, recorded, "from {from} to {to}");
        assert_eq!(place(self), to, "after {recorded:?}");
    }

    /// Somebody does this now.
    fn now(&mut self, who: usize, command: Do) -> Result<(), Refusal> {
        self.give(Some(self.people[who]), self.world.at, Command::Practice(command))
    }

    /// Somebody answers now.
    fn says(&mut self, who: usize, choice: Consent) -> Result<(), Refusal> {
        let answer = self.answering(who, choice);
        self.now(who, answer)
    }

    fn votes(&mut self, who: usize, choice: practice::Ballot) -> Result<(), Refusal> {
        let run = self.run();
        let (id, round, text, voice) = (run.id, run.round_number(), run.text().text.seal, self.voices[who]);
        self.now(who, Do::Vote { run: id, round, text, voice, choice, reason: None })
    }

    /// So many hours pass since the newest entry.
    fn passes(&mut self, hours: i64) -> Result<(), Refusal> {
        self.tick(self.world.at + Span::hours(hours));
        Ok(())
    }

    /// The time is told until this hour.
    fn until(&mut self, hour: i64) -> Result<(), Refusal> {
        self.tick(hours(hour));
        Ok(())
    }

    fn leaves(&mut self, who: usize, body: Id) -> Result<(), Refusal> {
        self.give(Some(self.people[who]), self.world.at, Command::Body(body::Command::Leave { body }))
    }

    fn advances(&mut self, who: usize) -> Result<(), Refusal> {
        self.now(who, Do::Advance { run: self.run })
    }

    fn retracts(&mut self, who: usize) -> Result<(), Refusal> {
        self.now(who, Do::Retract { run: self.run, words: text(95) })
    }

    /// An effect by the founder's mandate, now.
    fn brings(&mut self, effect: Effect) -> Result<(), Refusal> {
        self.give(Some(FOUNDER), self.world.at, Command::Charter(charter::Command::BringIn { effects: vec![effect] }))
    }

    /// Tells the time without a host that gives its numbers.
    fn without_host(&mut self, until: Time) {
        while let Some(due) = self.world.due().filter(|d| *d <= until) {
            let draft = self.world.tick(due.max(self.world.at));
            self.keep(draft);
        }
    }
}

/// A way of deciding with one step that decides, alone.
fn only(step: Value) -> Template {
    named("consent", vec![step])
}

/// A consent step that everybody must answer.
fn explicit() -> Template {
    only(json!({ "kind": "consent", "lasts": "PT72H", "silence": "explicit" }))
}
