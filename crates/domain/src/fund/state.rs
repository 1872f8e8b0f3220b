use super::{Currency, Event, FundName, Holder, Words};
use crate::kernel::{Because, BodyId, Id, Map, MemberId, Meta, Time};

#[derive(Clone, Default)]
pub struct State {
    pub funds: Map<Id, Common>,
    /// Every movement, by its entry.
    pub movements: Map<Id, Movement>,
    /// What is in each account, in minor units; outside is what was given less what was spent, and so
    /// mostly below nothing.
    balances: Map<(Id, Account), i128>,
}

/// Money held in common by a body.
#[derive(Clone)]
pub struct Common {
    pub body: BodyId,
    pub name: FundName,
    pub currency: Currency,
    pub at: Time,
    pub because: Because,
}

/// Where money of a fund is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Account {
    Outside,
    Fund,
    Held(Holder),
}

/// Money that went from one account to another.
#[derive(Clone)]
pub struct Movement {
    pub fund: Id,
    pub from: Account,
    pub to: Account,
    pub amount: u64,
    pub words: Words,
    pub at: Time,
    pub by: Option<MemberId>,
    /// The decision, where one moved it.
    pub because: Option<Because>,
}

impl State {
    /// What is in an account.
    pub fn balance(&self, fund: Id, account: Account) -> i128 {
        self.balances.get(&(fund, account)).copied().unwrap_or(0)
    }

    /// Every account of a fund with what is in it.
    pub fn accounts(&self, fund: Id) -> impl Iterator<Item = (Account, i128)> {
        let all = (fund, Account::Outside)..;
        self.balances.range(all).take_while(move |((id, _), _)| *id == fund).map(|((_, account), amount)| (*account, *amount))
    }

    /// Whether a fund of this body has money, in it or with those it was given to.
    pub fn holds(&self, body: BodyId) -> bool {
        let theirs = self.funds.iter().filter(|(_, f)| f.body == body);
        theirs.flat_map(|(id, _)| self.accounts(*id)).any(|(account, amount)| account != Account::Outside && amount > 0)
    }

    pub(crate) fn apply(&mut self, meta: &Meta, event: &crate::Event) {
        let crate::Event::Fund(event) = event else { return };
        let mut moves = |fund: Id, from: Account, to: Account, amount: u64, words: &Words, because: Option<Because>| {
            let movement = Movement { fund, from, to, amount, words: words.clone(), at: meta.at, by: meta.by, because };
            self.movements.insert(meta.pos, movement);
            *self.balances.entry((fund, from)).or_insert(0) -= i128::from(amount);
            *self.balances.entry((fund, to)).or_insert(0) += i128::from(amount);
        };
        match event {
            Event::Created { body, name, currency, because } => {
                let fund = Common { body: *body, name: name.clone(), currency: *currency, at: meta.at, because: *because };
                self.funds.insert(meta.pos, fund);
            }
            Event::Contributed { fund, amount, words } => moves(*fund, Account::Outside, Account::Fund, *amount, words, None),
            Event::Allocated { fund, to, amount, words, because } => {
                moves(*fund, Account::Fund, Account::Held(*to), *amount, words, Some(*because));
            }
            Event::Spent { fund, holder, amount, words } => {
                moves(*fund, Account::Held(*holder), Account::Outside, *amount, words, None);
            }
            Event::GivenBack { fund, holder, amount, words } => {
                moves(*fund, Account::Held(*holder), Account::Fund, *amount, words, None);
            }
            Event::Recalled { fund, from, amount, words, because } => {
                moves(*fund, Account::Held(*from), Account::Fund, *amount, words, Some(*because));
            }
        }
    }
}
