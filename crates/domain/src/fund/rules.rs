use super::{AMOUNT_MAX, Account, Command, Effect, Event, Holder, HolderRef, State, Words};
use crate::World;
use crate::charter::{self, Matter};
use crate::kernel::{Because, Code, Context, Id, Made, MemberId, Meta, Module, Refusal, refuse};
use crate::practice::{Among, Item, Run};

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
                let to = holder(made, *to, "to")?;
                receives(world, to)?;
                covered(world, fund, Account::Fund, *amount)?;
                Event::Allocated { fund, to, amount: *amount, words: what.clone(), because }
            }
            Effect::AllocateChosen { fund } => return allocate_chosen(world, made.resolve(*fund, "fund")?, because),
            Effect::Recall { fund, from, amount, what } => {
                let (fund, from) = (made.resolve(*fund, "fund")?, holder(made, *from, "from")?);
                known(world, fund)?;
                covered(world, fund, Account::Held(from), *amount)?;
                Event::Recalled { fund, from, amount: *amount, words: what.clone(), because }
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
            Event::Created { .. } | Event::Allocated { .. } | Event::Recalled { .. } => None,
        }
    }
}

fn holder(made: &Made, named: HolderRef, field: &str) -> Result<Holder, Refusal> {
    Ok(match named {
        HolderRef::Body(body) => Holder::Body(made.resolve(body, &format!("{field}.body"))?),
        HolderRef::Member(member) => Holder::Member(member),
    })
}

/// Money is given to who is there.
fn receives(world: &World, to: Holder) -> Result<(), Refusal> {
    match to {
        Holder::Body(body) => world.body.open(body, "to.body").map(|_| ()),
        Holder::Member(member) => {
            world.body.active(member).map(|_| ()).map_err(|_| refuse(Code::UnknownRef, "to.member", "person-unknown"))
        }
    }
}

/// Who is paid for an option: whoever put it forward, or who is responsible for the proposal that names it.
fn payee(run: &Run, item: &Item) -> Holder {
    match (item.voice, run.among) {
        (Some(voice), Among::Hubs) => Holder::Body(voice),
        (Some(voice), Among::People) => Holder::Member(voice),
        (None, _) => Holder::Member(run.owner),
    }
}

/// Whether an option could be paid for now.
pub fn payable(world: &World, run: &Run, item: &Item) -> bool {
    receives(world, payee(run, item)).is_ok()
}

/// What a round chose is paid for, each to whoever put it forward, all or nothing.
fn allocate_chosen(world: &World, fund: Id, because: Because) -> Result<Vec<crate::Event>, Refusal> {
    known(world, fund)?;
    let Because::Run(run) = because else { return Err(refuse(Code::NotEligible, "", "founder-not-this")) };
    let run = world.practice.run(run).ok_or_else(|| refuse(Code::UnknownRef, "run", "run-unknown"))?;
    let mut events = Vec::new();
    let mut left = world.fund.balance(fund, Account::Fund);
    for item in run.chosen() {
        let amount = item.option.cost.ok_or_else(|| refuse(Code::Config, "fund", "chosen-costs-nothing"))?;
        within_limit(amount)?;
        let to = payee(run, item);
        receives(world, to)?;
        left -= i128::from(amount);
        let words = Words::new((*item.option.title).clone()).expect("a title is shorter than what is said of money");
        events.push(crate::Event::Fund(Event::Allocated { fund, to, amount, words, because }));
    }
    if left < 0 {
        return Err(refuse(Code::Limit, "fund", "not-enough-money"));
    }
    Ok(events)
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
