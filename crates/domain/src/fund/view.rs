use serde::Serialize;
use serde_json::json;

use super::rules::{may_contribute, may_give_back, may_use};
use super::{AMOUNT_MAX, Account, Currency, Holder, Words};
use crate::World;
use crate::kernel::{BodyId, FieldKind, Id, MemberId, Offer, TextRef, Time};

/// A fund in a list.
#[derive(Serialize)]
pub struct FundCard {
    pub id: Id,
    pub name: TextRef,
    pub body: BodyId,
    pub currency: Currency,
    /// What is in it and not given to anybody, in minor units.
    pub balance: i128,
}

#[derive(Serialize)]
pub struct FundView {
    pub card: FundCard,
    /// What came in from outside, and what was spent, in all.
    pub came: i128,
    pub spent: i128,
    /// Who holds money of it.
    pub held: Vec<(Holder, i128)>,
    /// Newest first, at most [`MOVEMENTS_SHOWN`].
    pub movements: Vec<MovementView>,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct MovementView {
    pub id: Id,
    pub fund: Id,
    pub currency: Currency,
    pub what: What,
    pub holder: Option<Holder>,
    pub amount: i128,
    pub words: TextRef,
    pub at: Time,
    pub by: Option<MemberId>,
    /// The decision that moved it.
    pub run: Option<Id>,
}

/// What a movement was.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    Contributed,
    Allocated,
    Spent,
    GivenBack,
    /// Taken back by a decision.
    Recalled,
}

/// A statement shows this many movements.
pub const MOVEMENTS_SHOWN: usize = 500;

pub fn funds(world: &World) -> Vec<FundCard> {
    world.fund.funds.keys().filter_map(|id| card(world, *id)).collect()
}

fn card(world: &World, id: Id) -> Option<FundCard> {
    let fund = world.fund.funds.get(&id)?;
    let balance = world.fund.balance(id, Account::Fund);
    Some(FundCard { id, name: (*fund.name).clone(), body: fund.body, currency: fund.currency, balance })
}

/// Money of any fund that a holder has.
pub fn held_by(world: &World, holder: Holder) -> Vec<(FundCard, i128)> {
    let held = world.fund.funds.keys().map(|id| (id, world.fund.balance(*id, Account::Held(holder))));
    held.filter(|(_, amount)| *amount > 0).filter_map(|(id, amount)| Some((card(world, *id)?, amount))).collect()
}

pub fn fund(world: &World, viewer: MemberId, id: Id) -> Option<FundView> {
    let card = card(world, id)?;
    let of_fund = || world.fund.movements.iter().filter(|(_, m)| m.fund == id);
    let sum = |outside: fn(&super::Movement) -> bool| of_fund().filter(|(_, m)| outside(m)).map(|(_, m)| i128::from(m.amount)).sum();
    let held = world.fund.accounts(id).filter_map(|(account, amount)| match account {
        Account::Held(holder) if amount > 0 => Some((holder, amount)),
        _ => None,
    });
    let amount = || FieldKind::Number { min: 1, max: AMOUNT_MAX as i64 };
    let contribute = Offer::guarded("fund.contribute", json!({ "fund": id }), may_contribute(world, viewer, id));
    let mut offers = vec![contribute.with("amount", amount(), true).words("words", Words::MAX)];
    let held: Vec<(Holder, i128)> = held.collect();
    for (holder, left) in &held {
        let fixed = json!({ "fund": id, "holder": holder });
        let most = || FieldKind::Number { min: 1, max: i64::try_from(*left).unwrap_or(i64::MAX) };
        let ways = [("fund.spend", may_use(world, viewer, id, *holder)), ("fund.give_back", may_give_back(world, viewer, id, *holder))];
        for (name, guard) in ways {
            let offer = Offer::guarded(name, fixed.clone(), guard);
            offers.push(offer.with("amount", most(), true).words("words", Words::MAX));
        }
    }
    Some(FundView {
        card,
        came: sum(|m| m.from == Account::Outside),
        spent: sum(|m| m.to == Account::Outside),
        held,
        movements: of_fund().map(|(id, _)| *id).rev().take(MOVEMENTS_SHOWN).filter_map(|id| movement(world, id)).collect(),
        offers,
    })
}

pub fn movement(world: &World, id: Id) -> Option<MovementView> {
    let m = world.fund.movements.get(&id)?;
    let (what, holder) = match (m.from, m.to) {
        (Account::Held(holder), Account::Fund) if m.because.is_some() => (What::Recalled, Some(holder)),
        (Account::Held(holder), Account::Fund) => (What::GivenBack, Some(holder)),
        (Account::Held(holder), _) => (What::Spent, Some(holder)),
        (_, Account::Held(holder)) => (What::Allocated, Some(holder)),
        _ => (What::Contributed, None),
    };
    let run = match m.because {
        Some(crate::Because::Run(run)) => Some(run),
        _ => None,
    };
    let currency = world.fund.funds.get(&m.fund)?.currency;
    Some(MovementView {
        id,
        fund: m.fund,
        currency,
        what,
        holder,
        amount: i128::from(m.amount),
        words: (*m.words).clone(),
        at: m.at,
        by: m.by,
        run,
    })
}
