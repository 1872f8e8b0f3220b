//! Roles and domains: what a proposal about them is about, and the page of a domain.

use askama::Template;
use domain::body::{self, Keeper};
use domain::thread::{self, ThreadView};
use domain::why::{self, Kind, Link};
use domain::{Id, mandate};

use crate::here::Here;

/// What can be proposed about roles and domains.
pub const KINDS: [&str; 10] =
    ["amend-role", "limit-role", "end-role", "link-role", "add-to-role", "unlink-role", "domain", "pass-on", "take-back", "end-domain"];

/// Whether there is what a change of this kind is about.
pub fn knows(h: &Here, kind: &str, node: Option<Id>) -> bool {
    let world = h.world();
    match kind {
        "domain" | "link-role" => true,
        "amend-role" | "limit-role" | "end-role" | "add-to-role" | "unlink-role" => {
            node.is_some_and(|id| world.mandate.roles.get(&id).is_some_and(|r| !r.ended))
        }
        _ => node.is_some_and(|id| world.body.domains.get(&id).is_some_and(|d| !d.path.is_empty())),
    }
}

#[derive(Template)]
#[template(path = "domain.html")]
struct DomainPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: body::DomainView,
    talk: ThreadView,
    chain: Vec<Link>,
}

pub fn domain_page(h: &Here, id: Id) -> Option<Result<String, askama::Error>> {
    let world = h.world();
    let view = body::domain(world, id)?;
    let (talk, chain) = (thread::thread(world, h.me, id), why::why(world, id));
    Some(DomainPage { h, place: "people", title: h.name(id), view, talk, chain }.render())
}

impl DomainPage<'_> {
    fn keeper(&self, keeper: &Keeper) -> Id {
        let (Keeper::Body(id) | Keeper::Role(id)) = *keeper;
        id
    }

    fn is_last(&self, place: &usize) -> bool {
        place + 1 == self.view.path.len()
    }

    /// The bodies that it passed through in which the reader proposes.
    fn takes_part(&self) -> Vec<Id> {
        let bodies = self.view.path.iter().filter_map(|k| if let Keeper::Body(id) = k { Some(*id) } else { None });
        bodies.filter(|id| self.h.proposes_in(*id)).collect()
    }

    fn may_change(&self) -> bool {
        !self.takes_part().is_empty()
    }

    /// Whether it lies with this body, which could pass it on.
    fn holds(&self, body: &Id) -> bool {
        self.view.path.last() == Some(&Keeper::Body(*body))
    }
}

/// Who does the work of a role nobody holds, in words.
pub fn cover(h: &Here, role: Id) -> String {
    let names = |who: &[Id]| who.iter().map(|m| h.link(*m)).collect::<Vec<_>>().join(&h.l.comma());
    match mandate::cover(h.world(), role) {
        mandate::Cover::Held(_) => String::new(),
        mandate::Cover::Acting(who) => h.s("role-acting", names(&who)),
        mandate::Cover::Unfilled(who) if who.is_empty() => h.t("role-unfilled"),
        mandate::Cover::Unfilled(who) => h.s("role-unfilled-above", names(&who)),
    }
}
