//! Another instead (P11): what was chosen and is then asked about by consent can be set aside, and the
//! same ballots say who is asked about next. Whoever was set aside stays so, hence it ends.

use super::contest::{self, Item, Picked, Standing};
use super::objections::ObjectionState;
use super::run::{Contribution, Onward, Run};
use super::{leading, rules, state};
use crate::kernel::{Code, Id, Map, MemberId, Ref, Refusal, RunId, Time, refuse};
use crate::mandate::{self, Seat, SeatRef};
use crate::{Effect, World, fund};

/// Whether this option was chosen and is asked about now.
pub(super) fn asked_about(run: &Run, option: u32) -> bool {
    run.is_open() && run.consent_rule().is_some() && run.picked.as_ref().is_some_and(|p| p.chosen.contains(&option))
}

/// The one who was chosen says that they do not stand any more; or whoever leads goes on to another, where an
/// objection passed its test. Nobody leads past somebody else who stood themselves, or by their own objection
/// alone.
pub(super) fn may_set_aside(world: &World, actor: MemberId, run: RunId, option: u32) -> Result<(), Refusal> {
    let run = rules::open_run(world, run)?;
    if !asked_about(run, option) || run.stage.over.is_some() {
        return Err(refuse(Code::WrongState, "option", "option-not-asked-about"));
    }
    let item = run.items.get(option as usize).ok_or_else(|| refuse(Code::UnknownRef, "option", "option-unknown"))?;
    world.body.active(actor)?;
    if item.option.person == Some(actor) {
        return Ok(());
    }
    leading::may_lead(world, run, actor)?;
    let candidate = |i: &Item| i.option.person == Some(actor) && i.standing != Standing::TakenBack;
    if run.items.iter().any(candidate) {
        return Err(refuse(Code::Conflict, "option", "candidate-leads-not"));
    }
    let qualified = |o: &&super::Objection| matches!(o.state, ObjectionState::Resolving { .. });
    let mut qualified = run.open_objections().filter(qualified).peekable();
    if qualified.peek().is_none() {
        return Err(refuse(Code::WrongState, "option", "set-aside-for-objection"));
    }
    if qualified.all(|o| rules::uses_voice(world, run, actor, o.voice).is_ok()) {
        return Err(refuse(Code::Conflict, "option", "objector-leads-not"));
    }
    Ok(())
}

/// Writes that an option was set aside: what was objected to it is moot, and the ballots are counted again.
pub(super) fn apply(run: &mut Run, option: u32, said: Contribution) {
    let themselves = run.items.get(option as usize).and_then(|i| i.option.person) == Some(said.by);
    let at = said.at;
    if let Some(item) = run.items.get_mut(option as usize) {
        item.aside = Some(said);
    }
    without(run, at, option, if themselves { Standing::Declined } else { Standing::SetAside });
}

/// Somebody left: they are asked about no longer, and cannot be chosen any more. Once it was counted who is
/// chosen, the others stay as they were counted; who cannot hold the seat is not taken up by a recount.
pub(super) fn departs(run: &mut Run, at: Time, member: MemberId) {
    let theirs = |i: &Item| i.option.person == Some(member) && matches!(i.standing, Standing::Stands | Standing::Asked);
    let options: Vec<u32> = (0u32..).zip(&run.items).filter(|(_, i)| theirs(i)).map(|(n, _)| n).collect();
    for option in options {
        if asked_about(run, option) {
            without(run, at, option, Standing::Barred);
        } else if run.picked.is_none() {
            state::stands(run, option, Standing::Barred);
        }
    }
}

fn without(run: &mut Run, at: Time, option: u32, standing: Standing) {
    // who was put forward by several is set aside once
    let person = run.items.get(option as usize).and_then(|i| i.option.person);
    let theirs = |i: &Item| person.is_some() && i.option.person == person && matches!(i.standing, Standing::Stands | Standing::Asked);
    let also: Vec<u32> = (0u32..).zip(&run.items).filter(|(_, i)| theirs(i)).map(|(n, _)| n).collect();
    also.into_iter().chain([option]).for_each(|option| state::stands(run, option, standing));
    let open: Vec<Id> = run.open_objections().map(|o| o.id).collect();
    for id in open {
        if let Some(objection) = run.objections.get_mut(&id) {
            objection.moves(at, ObjectionState::Moot);
        }
    }
    // what hubs decided was about whoever was asked about before (K9)
    (run.bound, run.anew) = (Map::new(), Some(at));
    (run.picked, run.waiting, run.stage.over) = (None, None, Some(Onward::Recount));
    run.touched = at;
}

/// What the ballots come to among those who could hold what they are chosen for (RS7), and who could not.
pub(super) fn counted(world: &World, now: Time, run: &Run) -> (Picked, Vec<u32>) {
    let barred: Vec<u32> = run.standing().filter(|(_, item)| !fits(world, now, run, item)).map(|(n, _)| n).collect();
    let mut fit = run.clone();
    barred.iter().for_each(|option| state::stands(&mut fit, *option, Standing::Barred));
    (contest::picked(world, &fit), barred)
}

/// Whether an option can be chosen: its person is still there and could hold every seat that the choice is for;
/// what is paid for has somebody to be paid.
fn fits(world: &World, now: Time, run: &Run, item: &Item) -> bool {
    let paid = |e: &Effect| matches!(e, Effect::Fund(fund::Effect::AllocateChosen { .. }));
    if run.text().effects.iter().any(paid) && !fund::payable(world, run, item) {
        return false;
    }
    let Some(person) = item.option.person else { return true };
    if world.body.active(person).is_err() || (run.body != Id::NETWORK && !world.body.belongs(person, run.body)) {
        return false;
    }
    run.text().effects.iter().all(|effect| match effect {
        Effect::Mandate(mandate::Effect::Elect { seat, .. }) => match *seat {
            SeatRef::Role(Ref::Id(role)) => mandate::electable(world, now, Seat::Role(role), person).is_ok(),
            SeatRef::Voice(Ref::Id(body)) => mandate::electable(world, now, Seat::Voice(body), person).is_ok(),
            _ => true,
        },
        _ => true,
    })
}
