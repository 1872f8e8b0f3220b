use super::{COMMENTS_MAX, Command, EDITS_MAX, Event, Never, State, TRANSLATIONS_MAX};
use crate::charter::{self, Matter};
use crate::kernel::{Because, Code, Context, Id, Made, MemberId, Meta, Module, Refusal, refuse};
use crate::{Seal, World, why};

pub struct Threads;

impl Module for Threads {
    type State = State;
    type Command = Command;
    type Event = Event;
    type Effect = Never;

    fn decide(world: &World, ctx: &Context, command: &Command) -> Result<Vec<crate::Event>, Refusal> {
        let actor = ctx.member()?;
        let event = match command {
            Command::Say { on, words, reply_to } => {
                may_say(world, actor, *on)?;
                if reply_to.is_some_and(|r| world.thread.comments.get(&r).is_none_or(|c| c.on != *on)) {
                    return Err(refuse(Code::UnknownRef, "reply_to", "comment-unknown"));
                }
                Event::Said { on: *on, words: words.clone(), reply_to: *reply_to }
            }
            Command::Edit { comment, words } => {
                may_edit(world, actor, *comment)?;
                Event::Edited { comment: *comment, words: words.clone() }
            }
            Command::Translate { on, of, words } => {
                may_translate(world, actor, *on, *of)?;
                Event::Translated { on: *on, of: *of, words: words.clone() }
            }
        };
        Ok(vec![crate::Event::Thread(event)])
    }

    fn enact(_: &World, _: &Context, _: Because, _: &Made, effect: &Never) -> Result<Vec<crate::Event>, Refusal> {
        match *effect {}
    }

    fn apply(state: &mut State, _: &World, meta: &Meta, event: &crate::Event) {
        state.apply(meta, event);
    }

    fn retrace(event: &Event) -> Option<Command> {
        Some(match event {
            Event::Said { on, words, reply_to } => Command::Say { on: *on, words: words.clone(), reply_to: *reply_to },
            Event::Translated { on, of, words } => Command::Translate { on: *on, of: *of, words: words.clone() },
            Event::Edited { comment, words } => Command::Edit { comment: *comment, words: words.clone() },
        })
    }
}

pub(super) fn may_say(world: &World, actor: MemberId, on: Id) -> Result<(), Refusal> {
    let body = why::body_of(world, on).ok_or_else(|| refuse(Code::UnknownRef, "on", "thing-unknown"))?;
    charter::permits(world, actor, Matter::Talk, body)?;
    if world.thread.on.get(&on).map_or(0, |l| l.len()) >= COMMENTS_MAX {
        return Err(refuse(Code::Limit, "on", "comments-count").with(COMMENTS_MAX));
    }
    Ok(())
}

pub(super) fn may_translate(world: &World, actor: MemberId, on: Id, of: Seal) -> Result<(), Refusal> {
    let body = why::body_of(world, on).ok_or_else(|| refuse(Code::UnknownRef, "on", "thing-unknown"))?;
    charter::permits(world, actor, Matter::Talk, body)?;
    if !why::texts(world, on).iter().any(|text| text.seal == of) {
        return Err(refuse(Code::UnknownRef, "of", "text-unknown"));
    }
    if world.thread.translations.get(&of).map_or(0, |l| l.len()) >= TRANSLATIONS_MAX {
        return Err(refuse(Code::Limit, "of", "translations-count").with(TRANSLATIONS_MAX));
    }
    Ok(())
}

pub(super) fn may_edit(world: &World, actor: MemberId, comment: Id) -> Result<(), Refusal> {
    let known = world.thread.comments.get(&comment).ok_or_else(|| refuse(Code::UnknownRef, "comment", "comment-unknown"))?;
    world.body.active(actor)?;
    if known.by != actor {
        return Err(refuse(Code::NotEligible, "comment", "comment-not-yours"));
    }
    if known.earlier.len() >= EDITS_MAX {
        return Err(refuse(Code::Limit, "comment", "edits-count").with(EDITS_MAX));
    }
    Ok(())
}
