//! What is held in common: funds, their statements, and every amount with its reason.

use askama::Template;
use domain::fund::{Currency, FundCard, FundView, Holder, MovementView, What};
use domain::thread::ThreadView;
use domain::why::{self, Kind, Link};
use domain::{Id, fund, thread};

use crate::here::Here;

#[derive(Template)]
#[template(path = "share.html")]
struct SharePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    funds: Vec<FundCard>,
    /// What the reader holds of them.
    mine: Vec<(FundCard, i128)>,
}

#[derive(Template)]
#[template(path = "fund.html")]
struct FundPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: FundView,
    talk: ThreadView,
    chain: Vec<Link>,
}

#[derive(Template)]
#[template(path = "movement.html")]
struct MovementPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: MovementView,
    chain: Vec<Link>,
}

fn id_of(holder: &Holder) -> Id {
    match holder {
        Holder::Body(id) | Holder::Member(id) => *id,
    }
}

fn what(h: &Here, what: What) -> String {
    h.t(match what {
        What::Contributed => "moved-contributed",
        What::Allocated => "moved-allocated",
        What::Spent => "moved-spent",
        What::GivenBack => "moved-given-back",
        What::Recalled => "moved-recalled",
    })
}

impl FundPage<'_> {
    fn offer(&self, name: &str) -> bool {
        self.view.offers.iter().any(|o| o.name == name && o.may())
    }

    fn held(&self) -> i128 {
        self.view.held.iter().map(|(_, amount)| amount).sum()
    }

    fn holder(&self, holder: &Holder) -> Id {
        id_of(holder)
    }

    fn holder_kind(&self, holder: &Holder) -> &'static str {
        if matches!(holder, Holder::Body(_)) { "body" } else { "member" }
    }

    fn form(&self, holder: &Holder) -> String {
        format!("spend-{}", id_of(holder).0)
    }

    fn may_use(&self, holder: &Holder) -> bool {
        let theirs = |o: &&domain::Offer| o.name == "fund.spend" && serde_json::to_value(holder).is_ok_and(|h| o.command["holder"] == h);
        self.view.offers.iter().filter(theirs).any(domain::Offer::may)
    }

    fn what(&self, movement: &MovementView) -> String {
        what(self.h, movement.what)
    }

    /// What it means for what is in the fund.
    fn signed(&self, m: &MovementView) -> String {
        let money = self.h.money(m.amount, m.currency);
        match m.what {
            What::Contributed | What::GivenBack | What::Recalled => format!("+{money}"),
            What::Allocated => format!("−{money}"),
            What::Spent => format!("({money})"),
        }
    }
}

impl MovementPage<'_> {
    /// What it was, as a label.
    fn what(&self) -> String {
        what(self.h, self.view.what).trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']).to_owned()
    }

    fn holder(&self) -> Option<Id> {
        self.view.holder.as_ref().map(id_of)
    }
}

pub fn render(h: &Here) -> Result<String, askama::Error> {
    let mine = fund::held_by(h.world(), Holder::Member(h.me));
    SharePage { h, place: "share", title: h.t("nav-share"), funds: fund::funds(h.world()), mine }.render()
}

pub fn fund_page(h: &Here, id: Id) -> Option<Result<String, askama::Error>> {
    let view = fund::fund(h.world(), h.me, id)?;
    let (talk, chain) = (thread::thread(h.world(), h.me, id), why::why(h.world(), id));
    Some(FundPage { h, place: "share", title: h.name(id), view, talk, chain }.render())
}

pub fn movement_page(h: &Here, id: Id) -> Option<Result<String, askama::Error>> {
    let view = fund::movement(h.world(), id)?;
    let chain = why::why(h.world(), id);
    Some(MovementPage { h, place: "share", title: h.t("movement"), view, chain }.render())
}

/// An amount in minor units from what somebody typed, such as `1 200.50` or `1200,5`; nothing where
/// it is no amount of that currency.
pub fn amount(text: &str, currency: Currency) -> Option<u64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{2019}' && *c != '\'').collect();
    let (whole, part) = plain.split_once(['.', ',']).unwrap_or((&plain, ""));
    let places = currency.places() as usize;
    if part.len() > places || !whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit()) || whole.is_empty() {
        return None;
    }
    format!("{whole}{part:0<places$}").parse().ok()
}
