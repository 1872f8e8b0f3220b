use super::{About, Breakdown, Domain, Event, Keeper, Kind, Name, Place, Zone};
use crate::kernel::{Because, BodyId, Code, Id, Map, MemberId, Meta, Refusal, Set, Time, refuse};
use crate::mandate;

#[derive(Clone, Default)]
pub struct State {
    pub bodies: Map<BodyId, Group>,
    pub people: Map<MemberId, Person>,
    pub invitations: Map<Id, Invitation>,
    pub domains: Map<Id, Domain>,
    /// Breakdowns that have not spread yet, by when they do.
    pub(super) broken: Set<(Time, BodyId)>,
    /// Hubs in force: the voices of the network.
    pub hubs: Set<BodyId>,
    pub format: u32,
    pub origin: Option<crate::Seal>,
}

/// A body: the network, a hub or a circle.
#[derive(Clone)]
pub struct Group {
    pub kind: Kind,
    pub parent: Option<BodyId>,
    pub name: Name,
    pub about: Option<About>,
    pub place: Option<Place>,
    pub zone: Option<Zone>,
    pub members: Set<MemberId>,
    /// Those of them who belong to it as links alone, to a circle inside it.
    pub linked: Set<MemberId>,
    pub born: Time,
    pub because: Because,
    pub dissolved: Option<Because>,
    /// A hub on trial until then.
    pub trial: Option<Time>,
    /// A hub that is asked in no new round, since then.
    pub suspended: Option<Time>,
    /// The region of a hub.
    pub region: Option<BodyId>,
    /// Its process broke down.
    pub breakdown: Option<Breakdown>,
}

#[derive(Clone)]
pub struct Person {
    pub name: Name,
    pub joined: Time,
    pub left: Option<Time>,
    pub bodies: Set<BodyId>,
}

#[derive(Clone)]
pub struct Invitation {
    pub body: BodyId,
    pub by: MemberId,
    pub left: u32,
    pub until: Time,
    /// Whoever uses it speaks for the hub until then.
    pub voice: Option<Time>,
    pub revoked: bool,
}

impl State {
    /// The body, if it exists and is in force; else the refusal naming the field.
    pub fn open(&self, body: BodyId, field: &str) -> Result<&Group, Refusal> {
        let group = self.bodies.get(&body).ok_or_else(|| refuse(Code::UnknownRef, field, "body-unknown"))?;
        if group.dissolved.is_some() {
            return Err(refuse(Code::WrongState, field, "body-dissolved"));
        }
        Ok(group)
    }

    /// Whether the person is a member of the network now.
    pub fn active(&self, member: MemberId) -> Result<&Person, Refusal> {
        match self.people.get(&member) {
            Some(person) if person.left.is_none() => Ok(person),
            Some(_) => Err(refuse(Code::NotEligible, "", "you-left")),
            None => Err(refuse(Code::NotEligible, "", "members-only")),
        }
    }

    pub fn belongs(&self, member: MemberId, body: BodyId) -> bool {
        self.bodies.get(&body).is_some_and(|b| b.members.contains(&member))
    }

    /// Steps from a body up to the network; the body itself comes first.
    pub fn ancestors(&self, body: BodyId) -> impl Iterator<Item = BodyId> + '_ {
        std::iter::successors(Some(body), |b| self.bodies.get(b).and_then(|g| g.parent))
    }

    pub(super) fn apply(&mut self, meta: &Meta, event: &crate::Event) {
        if let crate::Event::Mandate(mandate::Event::RoleEnded { role, .. }) = event {
            self.lose(Keeper::Role(*role));
        }
        let crate::Event::Body(event) = event else { return };
        match event {
            Event::Founded { format, origin, name, .. } => {
                self.format = *format;
                self.origin = Some(*origin);
                self.bodies.insert(meta.pos, Group::new(Kind::Network, None, name.clone(), meta.at, Because::Founding));
            }
            Event::Invited { body, uses, until, voice } => {
                let Some(by) = meta.by else { return };
                let invitation = Invitation { body: *body, by, left: *uses, until: *until, voice: *voice, revoked: false };
                self.invitations.insert(meta.pos, invitation);
            }
            Event::Revoked { invitation } => {
                if let Some(invitation) = self.invitations.get_mut(invitation) {
                    invitation.revoked = true;
                }
            }
            Event::Joined { name, invitation } => {
                let person = Person { name: name.clone(), joined: meta.at, left: None, bodies: Set::new() };
                self.people.insert(meta.pos, person);
                self.use_up(*invitation);
            }
            Event::Accepted { invitation } => self.use_up(Some(*invitation)),
            Event::Entered { member, body, linked } => self.enter(*member, *body, *linked),
            Event::Left { body } => {
                if let Some(member) = meta.by {
                    self.part(meta.at, member, *body);
                }
            }
            Event::Parted { member, body } => self.part(meta.at, *member, *body),
            Event::Came { .. } => {}
            Event::Created { kind, parent, name, about, place, zone, trial, because } => {
                let mut group = Group::new(*kind, Some(*parent), name.clone(), meta.at, *because);
                (group.about, group.place, group.zone) = (about.clone(), place.clone(), zone.clone());
                group.trial = *trial;
                self.bodies.insert(meta.pos, group);
                if *kind == Kind::Hub && trial.is_none() {
                    self.hubs.insert(meta.pos);
                }
            }
            Event::Admitted { body, .. } => {
                if let Some(group) = self.bodies.get_mut(body) {
                    (group.trial, group.suspended) = (None, None);
                }
                self.hubs.insert(*body);
            }
            Event::Suspended { body, .. } => {
                if let Some(group) = self.bodies.get_mut(body) {
                    group.suspended = Some(meta.at);
                }
                self.hubs.remove(body);
            }
            Event::Dissolved { body, because } => {
                if let Some(group) = self.bodies.get_mut(body) {
                    group.dissolved = Some(*because);
                }
                self.hubs.remove(body);
                self.lose(Keeper::Body(*body));
                self.mend(*body);
                let theirs: Vec<BodyId> = self.bodies.iter().filter(|(_, g)| g.region == Some(*body)).map(|(id, _)| *id).collect();
                for hub in theirs {
                    if let Some(group) = self.bodies.get_mut(&hub) {
                        group.region = None;
                    }
                }
            }
            Event::Placed { body, region, .. } => {
                if let Some(group) = self.bodies.get_mut(body) {
                    group.region = *region;
                }
            }
            Event::DomainDefined { .. } | Event::DomainPassedOn { .. } | Event::DomainTakenBack { .. } | Event::DomainEnded { .. } => {
                self.apply_domain(meta, event);
            }
            Event::BreakdownDeclared { .. } | Event::BreakdownSpread { .. } | Event::ProcessRestored { .. } => {
                self.apply_breakdown(meta, event);
            }
        }
    }

    fn use_up(&mut self, invitation: Option<Id>) {
        if let Some(invitation) = invitation.and_then(|id| self.invitations.get_mut(&id)) {
            invitation.left = invitation.left.saturating_sub(1);
        }
    }

    fn enter(&mut self, member: MemberId, body: BodyId, linked: bool) {
        if let Some(group) = self.bodies.get_mut(&body) {
            group.members.insert(member);
            if linked {
                group.linked.insert(member);
            } else {
                group.linked.remove(&member);
            }
        }
        if let Some(person) = self.people.get_mut(&member) {
            person.bodies.insert(body);
        }
    }

    fn part(&mut self, at: Time, member: MemberId, body: BodyId) {
        if let Some(group) = self.bodies.get_mut(&body) {
            group.members.remove(&member);
            group.linked.remove(&member);
        }
        if let Some(person) = self.people.get_mut(&member) {
            person.bodies.remove(&body);
            if body == Id::NETWORK {
                person.left = Some(at);
            }
        }
    }
}

impl Group {
    fn new(kind: Kind, parent: Option<BodyId>, name: Name, born: Time, because: Because) -> Group {
        let members = Set::new();
        Group {
            kind,
            parent,
            name,
            about: None,
            place: None,
            zone: None,
            members,
            linked: Set::new(),
            born,
            because,
            dissolved: None,
            trial: None,
            suspended: None,
            region: None,
            breakdown: None,
        }
    }
}
