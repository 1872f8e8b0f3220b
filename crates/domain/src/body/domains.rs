//! Domains (P13): what a body alone decides about. A domain begins with the network, a hub or a circle, is
//! passed on to a circle inside or to a role, and is held by one at a time. Whoever passed it on may still
//! say how it is to be used, and goes before whoever holds it now.

use super::{About, Kind, Name, State};
use crate::World;
use crate::kernel::{Because, BodyId, Code, Id, List, Made, Meta, Ref, Refusal, Time, refuse};

/// At most this many domains in one network.
pub const DOMAINS_MAX: usize = 10_000;

/// Who holds a domain: a body, or whoever fills a role.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keeper {
    Body(BodyId),
    Role(Id),
}

/// A keeper named in a proposal; an earlier effect of the same proposal may make it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeeperRef {
    Body(Ref),
    Role(Ref),
}

#[derive(Clone)]
pub struct Domain {
    pub name: Name,
    pub about: Option<About>,
    pub at: Time,
    pub because: Because,
    /// Where it began, who passed it on, and last who holds it now; empty once it ended.
    pub path: List<Keeper>,
}

impl Domain {
    /// Who holds it now; nobody once it ended.
    pub fn keeper(&self) -> Option<Keeper> {
        self.path.last().copied()
    }

    /// How far a body is from where the domain began, if the domain passed through it.
    pub fn place_of(&self, body: BodyId) -> Option<usize> {
        self.path.iter().position(|k| *k == Keeper::Body(body))
    }

    /// Whoever lost it passes it back to who gave it to them.
    fn without(&mut self, keeper: Keeper) {
        if let Some(place) = self.path.iter().position(|k| *k == keeper) {
            self.path.truncate(place);
        }
    }
}

impl State {
    /// A domain that has not ended.
    pub fn domain(&self, id: Id, field: &str) -> Result<&Domain, Refusal> {
        let domain = self.domains.get(&id).ok_or_else(|| refuse(Code::UnknownRef, field, "domain-unknown"))?;
        if domain.path.is_empty() { Err(refuse(Code::WrongState, field, "domain-over")) } else { Ok(domain) }
    }

    /// The domains that passed through a body: those it holds, and those it passed on (L2).
    pub fn domains_of(&self, body: BodyId) -> impl Iterator<Item = (Id, &Domain)> {
        self.domains.iter().filter(move |(_, d)| d.place_of(body).is_some()).map(|(id, d)| (*id, d))
    }

    pub(super) fn lose(&mut self, keeper: Keeper) {
        let theirs: Vec<Id> = self.domains.iter().filter(|(_, d)| d.path.contains(&keeper)).map(|(id, _)| *id).collect();
        for id in theirs {
            if let Some(domain) = self.domains.get_mut(&id) {
                domain.without(keeper);
            }
        }
    }

    pub(super) fn apply_domain(&mut self, meta: &Meta, event: &super::Event) {
        match event {
            super::Event::DomainDefined { body, name, about, because } => {
                let path = List::unit(Keeper::Body(*body));
                let domain = Domain { name: name.clone(), about: about.clone(), at: meta.at, because: *because, path };
                self.domains.insert(meta.pos, domain);
            }
            super::Event::DomainPassedOn { domain, to, .. } => {
                if let Some(domain) = self.domains.get_mut(domain) {
                    domain.path.push_back(*to);
                }
            }
            super::Event::DomainTakenBack { domain, body, .. } => {
                if let Some(domain) = self.domains.get_mut(domain)
                    && let Some(place) = domain.place_of(*body)
                {
                    domain.path.truncate(place + 1);
                }
            }
            super::Event::DomainEnded { domain, .. } => {
                if let Some(domain) = self.domains.get_mut(domain) {
                    domain.path.clear();
                }
            }
            _ => {}
        }
    }
}

/// What a body may decide about: what passed through it.
pub fn concerns(world: &World, body: BodyId, domain: Id) -> Result<(), Refusal> {
    let found = world.body.domain(domain, "domain")?;
    if found.place_of(body).is_some() { Ok(()) } else { Err(refuse(Code::NotEligible, "domain", "domain-elsewhere")) }
}

/// A circle has what was passed on to it; the network and hubs are nobody's part and name their own.
pub(super) fn define(world: &World, body: BodyId) -> Result<(), Refusal> {
    let group = world.body.open(body, "body")?;
    if group.kind == Kind::Circle {
        return Err(refuse(Code::NotEligible, "body", "domain-from-above"));
    }
    if world.body.domains.len() >= DOMAINS_MAX {
        return Err(refuse(Code::Limit, "", "domains-count").with(DOMAINS_MAX));
    }
    Ok(())
}

/// A body passes on what it holds: to a circle inside it, or to a role of its own.
pub(super) fn pass_on(world: &World, made: &Made, domain: Id, to: KeeperRef) -> Result<Keeper, Refusal> {
    let Some(Keeper::Body(from)) = world.body.domain(domain, "domain")?.keeper() else {
        return Err(refuse(Code::WrongState, "domain", "domain-with-role"));
    };
    match to {
        KeeperRef::Body(body) => {
            let body = made.resolve(body, "to.body")?;
            let inside = world.body.open(body, "to.body")?.parent == Some(from);
            if inside { Ok(Keeper::Body(body)) } else { Err(refuse(Code::Malformed, "to.body", "domain-inside")) }
        }
        KeeperRef::Role(role) => {
            let role = made.resolve(role, "to.role")?;
            let found = world.mandate.roles.get(&role).ok_or_else(|| refuse(Code::UnknownRef, "to.role", "role-unknown"))?;
            if found.ended {
                return Err(refuse(Code::WrongState, "to.role", "role-ended"));
            }
            if found.body == from { Ok(Keeper::Role(role)) } else { Err(refuse(Code::Malformed, "to.role", "domain-inside")) }
        }
    }
}

/// Whoever passed a domain on takes it back.
pub(super) fn take_back(world: &World, domain: Id, body: BodyId) -> Result<(), Refusal> {
    let found = world.body.domain(domain, "domain")?;
    concerns(world, body, domain)?;
    if found.keeper() == Some(Keeper::Body(body)) { Err(refuse(Code::Duplicate, "domain", "domain-there")) } else { Ok(()) }
}

/// A domain ends where it began.
pub(super) fn end(world: &World, domain: Id) -> Result<(), Refusal> {
    let found = world.body.domain(domain, "domain")?;
    if found.path.len() == 1 { Ok(()) } else { Err(refuse(Code::WrongState, "domain", "domain-passed-on")) }
}

/// Where a domain is decided about: where it is held, or where it was passed on to the role that holds it.
pub fn decided_by(world: &World, domain: Id) -> BodyId {
    let path = world.body.domains.get(&domain).map(|d| &d.path);
    let body = |k: &Keeper| if let Keeper::Body(body) = k { Some(*body) } else { None };
    path.and_then(|path| path.iter().rev().find_map(body)).unwrap_or(Id::NETWORK)
}

/// The agreements in force about a domain, in the order in which they count: where two conflict, the first
/// does. Those of who passed it on go before those of who holds it.
pub fn policies(world: &World, domain: Id) -> Vec<Id> {
    let Some(found) = world.body.domains.get(&domain) else { return Vec::new() };
    let about = world.agreement.agreements.iter().filter(|(_, a)| a.domain == Some(domain) && a.in_force());
    let mut placed: Vec<(usize, Id)> = about.filter_map(|(id, a)| Some((found.place_of(a.body)?, *id))).collect();
    placed.sort_unstable();
    placed.into_iter().map(|(_, id)| id).collect()
}
