//! How an objection is resolved (P03): another text, a sooner review, one more thing to look at, somebody who sees to it
//! later, or a round that rests until more is known. To replace a proposal is to write another text with other effects.

use serde::{Deserialize, Serialize};

use super::run::{Onward, Resolution, Run, Version};
use super::{ProposalText, Title, Words, objections, propose, recall, rules};
use crate::kernel::{Code, Id, MemberId, Refusal, RunId, Span, Time, refuse};
use crate::{Effect, World, agreement};

/// How an objection could be resolved.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ResolutionKind {
    /// A changed text; everybody is asked again.
    Amend {
        title: Title,
        text: ProposalText,
        /// What happens if adopted; left out: the same as before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        effects: Option<Vec<crate::Effect>>,
    },
    /// The same text, reviewed sooner.
    ShortenTerm { review: Time },
    /// The same text, with one more thing to look at in the review.
    Measure { words: Words },
    /// The same text; once it is in force somebody sees to what was objected, as a step of carrying it out.
    Later { words: Words, who: MemberId, until: Time },
    /// The same text, and nobody is asked about it before that day; somebody finds out meanwhile, asks the body
    /// around, or helps to write it anew.
    Rest {
        words: Words,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        who: Option<MemberId>,
        until: Time,
    },
}

/// Something that was put off until the text is in force.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PutOff {
    pub objection: Id,
    pub words: Words,
    pub who: MemberId,
    pub until: Time,
}

/// A round that rests until a day.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Rest {
    pub objection: Id,
    pub words: Words,
    /// Who finds out meanwhile.
    pub who: Option<MemberId>,
    pub until: Time,
    /// When, by whom and what was found; the rest is over with it.
    pub found: Option<(Time, MemberId, Words)>,
}

/// Whoever finds out says what was found; where nobody in particular does, whoever takes part.
pub(super) fn may_find_out(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = rules::open_run(world, run)?;
    let rest = run.resting().ok_or_else(|| refuse(Code::WrongState, "run", "rests-not"))?;
    world.body.active(actor)?;
    match rest.who.filter(|who| world.body.active(*who).is_ok()) {
        Some(who) if who != actor => Err(refuse(Code::NotEligible, "run", "found-by-other")),
        Some(_) => Ok(()),
        None if run.proposer == actor => Ok(()),
        None => rules::takes_part(world, run, actor),
    }
}

/// What a resolution must satisfy besides who suggests it.
pub(super) fn check(world: &World, now: Time, actor: MemberId, objection: Id, kind: &ResolutionKind) -> Result<(), Refusal> {
    let (run, _) = objections::find(world, objection)?;
    match kind {
        ResolutionKind::Amend { text, effects, .. } => {
            if text.seal == run.text().text.seal {
                return Err(refuse(Code::Malformed, "by.amend.text", "text-unchanged"));
            }
            rules::room_for_version(run)?;
            if let Some(effects) = effects.as_deref().filter(|_| !run.put_off.is_empty()) {
                keeps(effects).map_err(|r| rules::within(r, "by.amend"))?;
            }
            let effects = effects.as_deref().unwrap_or_default();
            propose::check_effects(world, run.body, &run.template, effects)
                .and_then(|()| recall::may_recall(world, now, run.because, effects))
                .map_err(|r| rules::within(r, "by.amend"))
        }
        ResolutionKind::ShortenTerm { review } => {
            if *review <= now {
                return Err(refuse(Code::Malformed, "by.shorten_term.review", "time-past"));
            }
            if *review <= run.opened + run.template.at_most() {
                return Err(refuse(Code::Malformed, "by.shorten_term.review", "review-too-soon"));
            }
            if *review >= run.review {
                return Err(refuse(Code::Malformed, "by.shorten_term.review", "review-not-sooner"));
            }
            Ok(())
        }
        ResolutionKind::Measure { .. } => Ok(()),
        ResolutionKind::Later { who, until, .. } => {
            keeps(&run.text().effects).map_err(|r| rules::within(r, "by.later"))?;
            takes_on(world, run, actor, *who).map_err(|r| rules::within(r, "by.later"))?;
            if *until > now + Span::days(agreement::STEP_DAYS_MAX) {
                return Err(refuse(Code::Limit, "by.later.until", "term-too-long").with(agreement::STEP_DAYS_MAX / 366));
            }
            // it begins when the text is in force
            let soonest = now + run.step().lasts();
            if *until > soonest { Ok(()) } else { Err(refuse(Code::Malformed, "by.later.until", "later-too-soon")) }
        }
        ResolutionKind::Rest { who, until, .. } => {
            who.map_or(Ok(()), |who| takes_on(world, run, actor, who)).map_err(|r| rules::within(r, "by.rest"))?;
            if *until <= now {
                return Err(refuse(Code::Malformed, "by.rest.until", "time-past"));
            }
            if let Some(most) = run.used_up() {
                return Err(refuse(Code::Limit, "by.rest", "rounds-used").with(most));
            }
            // there is time left for the round that follows
            let latest = Time(run.opened.0 + run.template.at_most().0 - run.step().lasts().0);
            if *until <= latest { Ok(()) } else { Err(refuse(Code::Limit, "by.rest.until", "rest-too-long")) }
        }
    }
}

/// What is put off needs a text that comes into force, of which it is a step.
pub(super) fn keeps(effects: &[Effect]) -> Result<(), Refusal> {
    let text = |e: &Effect| matches!(e, Effect::Agreement(agreement::Effect::Adopt { .. } | agreement::Effect::Supersede { .. }));
    if effects.iter().any(text) { Ok(()) } else { Err(refuse(Code::WrongState, "effects", "later-needs-agreement")) }
}

/// Nobody is given a task by another: whoever suggests takes it on, or whoever answers for what is decided, if they are
/// asked about it like everybody.
fn takes_on(world: &World, run: &Run, actor: MemberId, who: MemberId) -> Result<(), Refusal> {
    world.body.active(who).map_err(|_| refuse(Code::UnknownRef, "who", "person-unknown"))?;
    let asked = || who == run.proposer || rules::takes_part(world, run, who).is_ok();
    if who == actor || (who == run.owner && asked()) { Ok(()) } else { Err(refuse(Code::NotEligible, "who", "resolution-who")) }
}

/// RO1: a resolution changes the text only by a new version; RO2: everybody is asked again.
pub(super) fn integrate(run: &mut Run, at: Time, objection: Id, resolution: Resolution) {
    match resolution.kind {
        ResolutionKind::Amend { title, text, effects } => {
            let effects = run.effects_or(effects);
            let version = Version { title, text, effects, by: resolution.by, at, resolves: Some(objection), wording: false };
            run.versions.push_back(version);
        }
        ResolutionKind::ShortenTerm { review } => run.review = review,
        ResolutionKind::Measure { words } => run.measures.push_back((objection, words)),
        ResolutionKind::Later { words, who, until } => run.put_off.push_back(PutOff { objection, words, who, until }),
        ResolutionKind::Rest { words, who, until } => run.rest = Some(Rest { objection, words, who, until, found: None }),
    }
    run.stage.over = Some(Onward::Again);
}
