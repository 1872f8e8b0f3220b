use super::{AMOUNT_MAX, Account, Command, Effect, Event, Holder, HolderRef, State};
use crate::World;
use crate::charter::{self, Matter};
use crate::kernel::{Because, Code, Context, Id, Made, MemberId, Meta, Module, Refusal, refuse};

pub struct Funds;

impl Module for Funds {
    type State = State;
    type Command = Command;
    type Event = Event;
    type Effect = Effect;

    fn decide(world: &World, ctx: &Context, command: &Command) -> Result<Vec<crate::Event>, Refusal> {
        let actor = ctx.member()?;
        let event = match command.clone() {
            Command::Contribute { fund, amount, words } => {
                may_contribute(world, actor, fund)?;
                within_limit(amount)?;
                Event::Contributed { fund, amount, words }
            }
            Command::Spend { fund, holder, amount, words } => {
                may_use(world, actor, fund, holder)?;
                covered(world, fund, Account::Held(holder), amount)?;
                Event::Spent { fund, holder, amount, words }
            }
            Command::GiveBack { fund, holder, amount, words } => {
                may_give_back(world, actor, fund, holder)?;
                covered(world, fund, Account::Held(holder), amount)?;
                Event::GivenBack { fund, holder, amount, words }
            }
        };
        Ok(vec![crate::Event::Fund(event)])
    }

    fn enact(world: &World, _: &Context, because: Because, made: &Made, effect: &Effect) -> Result<Vec<crate::Event>, Refusal> {
        let event = match effect {
            Effect::Create { body, name, currency } => {
                let body = made.resolve(*body, "body")?;
                world.body.open(body, "body")?;
                Event::Created { body, name: name.clone(), currency: *currency, because }
            }
            Effect::Allocate { fund, to, amount, what } => {
                let fund = made.resolve(*fund, "fund")?;
                known(world, fund)?;
                let to = match to {
                    HolderRef::Body(body) => Holder::Body(made.resolve(*body, "to.body")?),
                    HolderRef::Member(member) => Holder::Member(*member),
                };
                match to {
                    Holder::Body(body) => world.body.open(body, "to.body").map(|_| ())?,
                    Holder::Member(member) => {
                        world.body.active(member).map_err(|_| refuse(Code::UnknownRef, "to.member", "person-unknown"))?;
                    }
                }
                covered(world, fund, Account::Fund, *amount)?;
                Event::Allocated { fund, to, amount: *amount, words: what.clone(), because }
            }
        };
        Ok(vec![crate::Event::Fund(event)])
    }

    fn apply(state: &mut State, _: &World, meta: &Meta, event: &crate::Event) {
        state.apply(meta, event);
    }

    fn retrace(event: &Event) -> Option<Command> {
        match event.clone() {
            Event::Contributed { fund, amount, words } => Some(Command::Contribute { fund, amount, words }),
            Event::Spent { fund, holder, amount, words } => Some(Command::Spend { fund, holder, amount, words }),
            Event::GivenBack { fund, holder, amount, words } => Some(Command::GiveBack { fund, holder, amount, words }),
            Event::Created { .. } | Event::Allocated { .. } => None,
        }
    }
}

fn known(world: &World, fund: Id) -> Result<&super::Common, Refusal> {
    world.fund.funds.get(&fund).ok_or_else(|| refuse(Code::UnknownRef, "fund", "fund-unknown"))
}

pub(super) fn may_contribute(world: &World, actor: MemberId, fund: Id) -> Result<(), Refusal> {
    charter::permits(world, actor, Matter::KeepBooks, known(world, fund)?.body)
}

/// Money is used by whoever holds it: a person their own, a body's by whoever keeps its books.
pub(super) fn may_use(world: &World, actor: MemberId, fund: Id, holder: Holder) -> Result<(), Refusal> {
    known(world, fund)?;
    world.body.active(actor)?;
    match holder {
        Holder::Member(member) if member == actor => Ok(()),
        Holder::Member(_) => Err(refuse(Code::NotEligible, "holder", "money-not-yours")),
        Holder::Body(body) => {
            world.body.open(body, "holder")?;
            charter::permits(world, actor, Matter::KeepBooks, body)
        }
    }
}

/// What nobody is left to use is given back by whoever keeps the books of the fund.
pub(super) fn may_give_back(world: &World, actor: MemberId, fund: Id, holder: Holder) -> Result<(), Refusal> {
    let gone = match holder {
        Holder::Member(member) => world.body.active(member).is_err(),
        Holder::Body(body) => world.body.open(body, "holder").is_err(),
    };
    if gone { charter::permits(world, actor, Matter::KeepBooks, known(world, fund)?.body) } else { may_use(world, actor, fund, holder) }
}

fn within_limit(amount: u64) -> Result<(), Refusal> {
    if (1..=AMOUNT_MAX).contains(&amount) { Ok(()) } else { Err(refuse(Code::Limit, "amount", "cost-range")) }
}

/// Nothing is spent twice: an account gives what is in it, and no more.
fn covered(world: &World, fund: Id, account: Account, amount: u64) -> Result<(), Refusal> {
    within_limit(amount)?;
    if world.fund.balance(fund, account) >= i128::from(amount) { Ok(()) } else { Err(refuse(Code::Limit, "amount", "not-enough-money")) }
}
