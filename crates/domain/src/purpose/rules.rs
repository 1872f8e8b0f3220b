use super::{Command, Effect, Event, State};
use crate::charter::Matter;
use crate::kernel::{Because, Code, Context, Id, Made, MemberId, Meta, Module, Refusal, refuse};
use crate::{World, charter};

pub struct Purpose;

impl Module for Purpose {
    type State = State;
    type Command = Command;
    type Event = Event;
    type Effect = Effect;

    fn decide(world: &World, ctx: &Context, command: &Command) -> Result<Vec<crate::Event>, Refusal> {
        let actor = ctx.member()?;
        let event = match command {
            Command::Raise { body, words } => {
                world.body.open(*body, "body")?;
                charter::permits(world, actor, Matter::RaiseTension, *body)?;
                Event::Raised { body: *body, words: words.clone() }
            }
            Command::Rest { tension } => {
                may_rest(world, actor, *tension)?;
                Event::Rested { tension: *tension }
            }
        };
        Ok(vec![crate::Event::Purpose(event)])
    }

    fn enact(world: &World, _: &Context, because: Because, made: &Made, effect: &Effect) -> Result<Vec<crate::Event>, Refusal> {
        let event = match effect {
            Effect::Amend { text, base } => {
                if *base != world.purpose.version() {
                    return Err(refuse(Code::StaleVersion, "base", "purpose-moved").with(world.purpose.version()));
                }
                Event::Amended { text: text.clone(), because }
            }
            Effect::DefineOutcome { name, about } => Event::OutcomeDefined { name: name.clone(), about: about.clone(), because },
            Effect::RetireOutcome { outcome } => {
                let id = made.resolve(*outcome, "outcome")?;
                let known = world.purpose.outcomes.get(&id).ok_or_else(|| refuse(Code::UnknownRef, "outcome", "outcome-unknown"))?;
                if known.retired.is_some() {
                    return Err(refuse(Code::WrongState, "outcome", "outcome-retired"));
                }
                Event::OutcomeRetired { outcome: id, because }
            }
        };
        Ok(vec![crate::Event::Purpose(event)])
    }

    fn apply(state: &mut State, _: &World, meta: &Meta, event: &crate::Event) {
        state.apply(meta, event);
    }

    fn retrace(event: &Event) -> Option<Command> {
        match event {
            Event::Raised { body, words } => Some(Command::Raise { body: *body, words: words.clone() }),
            Event::Rested { tension } => Some(Command::Rest { tension: *tension }),
            Event::Amended { .. } | Event::OutcomeDefined { .. } | Event::OutcomeRetired { .. } => None,
        }
    }
}

/// TN1: only the sensing person may drop their tension.
pub(super) fn may_rest(world: &World, actor: MemberId, tension: Id) -> Result<(), Refusal> {
    let known = world.purpose.tensions.get(&tension).ok_or_else(|| refuse(Code::UnknownRef, "tension", "tension-unknown"))?;
    world.body.active(actor)?;
    if known.by != actor {
        return Err(refuse(Code::NotEligible, "tension", "tension-not-yours"));
    }
    if known.rested.is_some() {
        return Err(refuse(Code::Duplicate, "tension", "tension-rests"));
    }
    Ok(())
}
