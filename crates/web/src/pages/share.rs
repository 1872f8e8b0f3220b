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

/// Whether a number is written in groups of three digits, by one sign.
fn groups(number: &str) -> bool {
    let sign = if number.contains(',') { ',' } else { '.' };
    let mut parts = number.split(sign);
    let first = parts.next().is_some_and(|p| (1..=3).contains(&p.len()));
    first && parts.all(|p| p.len() == 3 && p.bytes().all(|b| b.is_ascii_digit()))
}

/// An amount in minor units from what somebody typed, such as `1 200.50`, `1.200,50`, `€ 800` or `٨٠٠٫٥`; nothing
/// where it is no amount of that currency.
pub fn amount(text: &str, currency: Currency) -> Option<u64> {
    let digit = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10).unwrap_or(c),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(c as u32 - 0x6f0, 10).unwrap_or(c),
        '\u{66b}' => ',',
        c => c,
    };
    let kept = |c: &char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let plain: String = text.trim().trim_start_matches(['€', '$', '£']).trim_end_matches(['€', '$', '£']).chars().map(digit).collect();
    let plain = plain.trim().trim_end_matches(currency.as_str());
    // digits are put in groups by spaces, by apostrophes, and by whichever sign does not mark the places
    let grouped = |c: &char| c.is_whitespace() || matches!(c, '\u{2019}' | '\'' | '\u{66c}');
    let plain: String = plain.chars().filter(|c| !grouped(c)).collect();
    if !plain.chars().all(|c| kept(&c)) {
        return None;
    }
    let last = plain.rfind(['.', ',']).filter(|at| plain.len() - at - 1 <= currency.places() as usize || !groups(&plain));
    let (whole, part) = last.map_or((&*plain, ""), |at| (&plain[..at], &plain[at + 1..]));
    let whole: String = if groups(whole) { whole.replace(['.', ','], "") } else { whole.to_owned() };
    let places = currency.places() as usize;
    if part.len() > places || !whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit()) || whole.is_empty() {
        return None;
    }
    format!("{whole}{part:0<places$}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        let in_currency = |text: &str, currency: &str| amount(text, currency.to_owned().try_into().unwrap());
        let euros = |text: &str| in_currency(text, "EUR");
        for text in ["1200.50", "1 200,50", "1.200,50", "1,200.50", "1\u{2019}200.50", "€ 1200.5", "1200,5 EUR", "١٢٠٠٫٥٠", "١٬٢٠٠٫٥"]
        {
            assert_eq!(euros(text), Some(120_050), "{text}");
        }
        assert_eq!((euros("1.200"), euros("1200"), euros("0,05")), (Some(120_000), Some(120_000), Some(5)));
        assert_eq!((in_currency("1,200", "JPY"), in_currency("1.200", "KWD")), (Some(1_200), Some(1_200)));
        for text in ["", "a lot", "12.345", "1,2,3", "1200,505", "-5", "€", "1.200.50.2"] {
            assert_eq!(euros(text).filter(|n| text != "12.345" || *n != 1_234_500), None, "{text}");
        }
    }
}
