use super::carrying;
use super::state::Turn;
use super::{CHALLENGE_AGAIN_DAYS, Command, DEVIATIONS_KEPT, DEVIATIONS_MAX, Decision, Effect, End, Event, Pause, Standing, State};
use crate::charter::{self, Matter};
use crate::kernel::{Because, Code, Context, Id, Made, MemberId, Meta, Module, Ref, Refusal, Span, Time, refuse};
use crate::practice::REVIEW_DAYS_MAX;
use crate::{World, body, practice};

pub struct Agreements;

impl Module for Agreements {
    type State = State;
    type Command = Command;
    type Event = Event;
    type Effect = Effect;

    fn decide(world: &World, ctx: &Context, command: &Command) -> Result<Vec<crate::Event>, Refusal> {
        let actor = ctx.member()?;
        let event = match command {
            Command::StartReview { agreement, words } => {
                may_review(world, actor, *agreement)?;
                Event::ReviewStarted { agreement: *agreement, words: words.clone() }
            }
            Command::Challenge { agreement, happens, harms } => {
                may_challenge(world, ctx.now, actor, *agreement)?;
                Event::Challenged { agreement: *agreement, happens: happens.clone(), harms: harms.clone() }
            }
            Command::Deviate { agreement, reason, affected, cleanup } => {
                may_deviate(world, actor, *agreement)?;
                let (reason, affected, cleanup) = (reason.clone(), affected.clone(), cleanup.clone());
                Event::Deviated { agreement: *agreement, reason, affected, cleanup }
            }
            Command::PlanStep { agreement, words, who, until } => {
                carrying::may_plan(world, ctx.now, actor, *agreement, *who, *until)?;
                Event::StepPlanned { agreement: *agreement, words: words.clone(), who: *who, until: *until }
            }
            Command::StepDone { agreement, step, words } => {
                carrying::may_end_step(world, actor, *agreement, *step)?;
                Event::StepDone { agreement: *agreement, step: *step, words: words.clone() }
            }
            Command::DropStep { agreement, step, words } => {
                carrying::may_end_step(world, actor, *agreement, *step)?;
                Event::StepDropped { agreement: *agreement, step: *step, words: words.clone() }
            }
            Command::Tell { agreement, words } => {
                carrying::may_tell(world, actor, *agreement)?;
                Event::Told { agreement: *agreement, words: words.clone() }
            }
            Command::Finish { agreement, words } => {
                carrying::may_finish(world, actor, *agreement)?;
                Event::CarriedOut { agreement: *agreement, words: words.clone() }
            }
            Command::Account { agreement, words } => {
                may_account(world, actor, *agreement)?;
                Event::Accounted { agreement: *agreement, words: words.clone() }
            }
        };
        Ok(vec![crate::Event::Agreement(event)])
    }

    fn enact(world: &World, ctx: &Context, because: Because, made: &Made, effect: &Effect) -> Result<Vec<crate::Event>, Refusal> {
        let changed = |reference: &Ref| -> Result<Id, Refusal> {
            let id = made.resolve(*reference, "agreement")?;
            standing(world, id).map(|_| id)
        };
        let adopted = |sunset: bool, supersedes: Option<Id>| {
            let Because::Run(run) = because else { return Err(refuse(Code::NotEligible, "", "founder-not-this")) };
            let from = world.practice.run(run).ok_or_else(|| refuse(Code::UnknownRef, "run", "run-unknown"))?;
            if from.review <= ctx.now {
                return Err(refuse(Code::Malformed, "review", "time-past"));
            }
            Ok(Event::Adopted { run, owner: from.owner, review: from.review, sunset, supersedes })
        };
        let event = match effect {
            Effect::Adopt { sunset } => adopted(*sunset, None)?,
            Effect::Supersede { agreement, sunset } => adopted(*sunset, Some(changed(agreement)?))?,
            Effect::Keep { agreement, review } => {
                if *review <= ctx.now {
                    return Err(refuse(Code::Malformed, "review", "time-past"));
                }
                if *review > ctx.now + Span::days(REVIEW_DAYS_MAX) {
                    return Err(refuse(Code::Limit, "review", "review-too-far").with(REVIEW_DAYS_MAX / 366));
                }
                Event::Kept { agreement: changed(agreement)?, review: *review, because }
            }
            Effect::Pause { agreement } => {
                let id = changed(agreement)?;
                if standing(world, id)?.standing == Standing::Paused {
                    return Err(refuse(Code::Duplicate, "agreement", "agreement-paused"));
                }
                Event::Paused { agreement: id, why: Pause::Decided(because) }
            }
            Effect::End { agreement } => Event::Ended { agreement: changed(agreement)?, why: End::Decided(because) },
        };
        Ok(vec![crate::Event::Agreement(event)])
    }

    fn follow(world: &World, _: &Context, _: &Meta, event: &crate::Event) -> Vec<crate::Event> {
        if let crate::Event::Agreement(Event::Deviated { agreement, .. }) = event {
            return often_broken(world, *agreement).into_iter().map(crate::Event::Agreement).collect();
        }
        // an objection was resolved by it: whoever drops it asks the others again
        if let crate::Event::Agreement(Event::StepDropped { agreement, step, .. }) = event {
            let due = world.practice.run_of(*step).is_some()
                && world.agreement.agreements.get(agreement).is_some_and(|a| a.standing == Standing::InForce);
            return due.then_some(crate::Event::Agreement(Event::ReviewDue { agreement: *agreement })).into_iter().collect();
        }
        if let crate::Event::Practice(practice::Event::AffectedHeard { run, stands: false, .. }) = event {
            let theirs = world.agreement.agreements.iter().filter(|(_, a)| a.run == *run && a.standing == Standing::InForce);
            return theirs.map(|(id, _)| crate::Event::Agreement(Event::ReviewDue { agreement: *id })).collect();
        }
        let crate::Event::Body(body::Event::Dissolved { body, .. }) = event else { return Vec::new() };
        let theirs = world.agreement.agreements.iter().filter(|(_, a)| a.body == *body && a.stands());
        theirs.map(|(id, _)| crate::Event::Agreement(Event::Ended { agreement: *id, why: End::BodyDissolved })).collect()
    }

    fn apply(state: &mut State, world: &World, meta: &Meta, event: &crate::Event) {
        state.apply(world, meta, event);
    }

    fn due(world: &World) -> Option<(Time, Id)> {
        world.agreement.due.get_min().copied()
    }

    fn tick(world: &World, now: Time, subject: Id) -> Vec<crate::Event> {
        let turn = world.agreement.agreements.get(&subject).and_then(Decision::next);
        let Some((_, turn)) = turn.filter(|(at, _)| *at <= now) else { return Vec::new() };
        let event = match turn {
            Turn::AskForReview => Event::ReviewDue { agreement: subject },
            Turn::Overdue => Event::Overdue { agreement: subject },
            Turn::Sunset => Event::Ended { agreement: subject, why: End::Sunset },
            Turn::PauseUnanswered => Event::Paused { agreement: subject, why: Pause::Unanswered },
            Turn::AskForPurpose => Event::PurposeAsked { agreement: subject },
        };
        vec![crate::Event::Agreement(event)]
    }

    fn retrace(event: &Event) -> Option<Command> {
        match event {
            Event::ReviewStarted { agreement, words } => Some(Command::StartReview { agreement: *agreement, words: words.clone() }),
            Event::Deviated { agreement, reason, affected, cleanup } => Some(Command::Deviate {
                agreement: *agreement,
                reason: reason.clone(),
                affected: affected.clone(),
                cleanup: cleanup.clone(),
            }),
            Event::StepPlanned { agreement, words, who, until } => {
                Some(Command::PlanStep { agreement: *agreement, words: words.clone(), who: *who, until: *until })
            }
            Event::StepDone { agreement, step, words } => {
                Some(Command::StepDone { agreement: *agreement, step: *step, words: words.clone() })
            }
            Event::StepDropped { agreement, step, words } => {
                Some(Command::DropStep { agreement: *agreement, step: *step, words: words.clone() })
            }
            Event::Told { agreement, words } => Some(Command::Tell { agreement: *agreement, words: words.clone() }),
            Event::CarriedOut { agreement, words } => Some(Command::Finish { agreement: *agreement, words: words.clone() }),
            Event::Accounted { agreement, words } => Some(Command::Account { agreement: *agreement, words: words.clone() }),
            Event::Challenged { agreement, happens, harms } => {
                Some(Command::Challenge { agreement: *agreement, happens: happens.clone(), harms: harms.clone() })
            }
            _ => None,
        }
    }
}

/// An agreement that has not ended; it may be paused.
fn standing(world: &World, id: Id) -> Result<&Decision, Refusal> {
    let found = world.agreement.agreements.get(&id).ok_or_else(|| refuse(Code::UnknownRef, "agreement", "agreement-unknown"))?;
    if found.stands() { Ok(found) } else { Err(refuse(Code::StaleVersion, "agreement", "agreement-over")) }
}

/// G12: whoever the charter names; once at a time, and not again soon after it was answered.
pub(super) fn may_challenge(world: &World, now: Time, actor: MemberId, id: Id) -> Result<(), Refusal> {
    let found = in_force(world, id)?;
    charter::permits(world, actor, Matter::Challenge, found.body)?;
    if found.challenge.is_some() {
        return Err(refuse(Code::Duplicate, "agreement", "challenge-open"));
    }
    let voice = challenger(world, actor, found);
    match found.challenged.get(&voice) {
        Some(kept) if now < *kept + Span::days(CHALLENGE_AGAIN_DAYS) => {
            Err(refuse(Code::Limit, "agreement", "challenged-lately").with(CHALLENGE_AGAIN_DAYS))
        }
        _ => Ok(()),
    }
}

/// The voice that challenges: in the network that of the hub, else one's own.
pub(super) fn challenger(world: &World, actor: MemberId, decision: &Decision) -> Id {
    if decision.body == Id::NETWORK { charter::voice_of(world, actor).unwrap_or(actor) } else { actor }
}

fn known(world: &World, id: Id) -> Result<&Decision, Refusal> {
    world.agreement.agreements.get(&id).ok_or_else(|| refuse(Code::UnknownRef, "agreement", "agreement-unknown"))
}

pub(super) fn in_force(world: &World, id: Id) -> Result<&Decision, Refusal> {
    let found = known(world, id)?;
    if found.in_force() { Ok(found) } else { Err(refuse(Code::StaleVersion, "agreement", "agreement-over")) }
}

pub(super) fn may_review(world: &World, actor: MemberId, id: Id) -> Result<(), Refusal> {
    let found = in_force(world, id)?;
    charter::permits(world, actor, Matter::StartReview, found.body)?;
    if found.standing == Standing::UnderReview {
        return Err(refuse(Code::Duplicate, "agreement", "review-open"));
    }
    Ok(())
}

/// P05: any member of the body may say that they did otherwise.
pub(super) fn may_deviate(world: &World, actor: MemberId, id: Id) -> Result<(), Refusal> {
    let found = in_force(world, id)?;
    world.body.active(actor)?;
    if !world.body.belongs(actor, found.body) {
        return Err(refuse(Code::NotEligible, "agreement", "inside-only"));
    }
    if found.deviations.len() >= DEVIATIONS_KEPT {
        return Err(refuse(Code::Limit, "agreement", "deviations-count").with(DEVIATIONS_KEPT));
    }
    Ok(())
}

/// What was broken three times since it was last looked at comes back for review.
fn often_broken(world: &World, id: Id) -> Option<Event> {
    let found = world.agreement.agreements.get(&id)?;
    let open = found.deviations.iter().filter(|d| !d.reviewed).count();
    (open >= DEVIATIONS_MAX && found.standing == Standing::InForce).then_some(Event::ReviewDue { agreement: id })
}

pub(super) fn may_account(world: &World, actor: MemberId, id: Id) -> Result<(), Refusal> {
    let found = known(world, id)?;
    world.body.active(actor)?;
    if found.owner != actor {
        return Err(refuse(Code::NotEligible, "agreement", "owner-only"));
    }
    if found.purpose_asked.is_none() {
        return Err(refuse(Code::WrongState, "agreement", "not-asked"));
    }
    if found.accounted.is_some() { Err(refuse(Code::Duplicate, "agreement", "accounted-already")) } else { Ok(()) }
}
