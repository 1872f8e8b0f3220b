use super::{Duty, End, Event, Limits, Linked, RoleName, RoleText, Scope, Seat};
use crate::body;
use crate::kernel::{Because, BodyId, Id, List, MandateId, Map, MemberId, Meta, RunId, Set, Span, Time};

#[derive(Clone, Default)]
pub struct State {
    pub roles: Map<Id, Role>,
    pub mandates: Map<MandateId, Held>,
    /// Mandates in force by the body whose voice they carry.
    voices: Set<(BodyId, MandateId)>,
    /// Mandates in force by holder.
    held: Set<(MemberId, MandateId)>,
    /// Mandates in force by what they entitle to.
    pub(super) of_seat: Set<(Seat, MandateId)>,
    /// Every mandate that was ever given, by who got it.
    pub(super) ever: Set<(MemberId, MandateId)>,
    /// Roles in force by body and duty.
    pub(super) duties: Set<(BodyId, Duty, Id)>,
    /// Ends of terms still to come.
    pub(super) ends: Set<(Time, MandateId)>,
    /// What members lent, by member and scope.
    pub lent: Map<(MemberId, Scope), Lent>,
}

#[derive(Clone)]
pub struct Report {
    pub id: Id,
    pub at: Time,
    pub words: RoleText,
}

impl Held {
    /// When the next report is due.
    pub fn report_due(&self) -> Option<Time> {
        let since = self.reports.last().map_or(self.from, |r| r.at);
        let due = since + Span::days(i64::from(self.report_days?));
        self.ended.is_none().then_some(due)
    }
}

/// A vote that is lent; to nobody: *here I do not*.
#[derive(Clone, Copy)]
pub struct Lent {
    pub to: Option<MemberId>,
    pub at: Time,
    pub until: Option<Time>,
}

impl Lent {
    pub fn in_force(&self, now: Time) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

#[derive(Clone)]
pub struct Role {
    pub body: BodyId,
    pub name: RoleName,
    pub purpose: Option<RoleText>,
    pub accountabilities: Option<RoleText>,
    pub duty: Duty,
    pub limits: Limits,
    pub at: Time,
    pub because: Because,
    pub ended: bool,
    /// What was decided about it since: that it says something else, or ends.
    pub changed: List<(Time, Because)>,
    /// Other bodies that make use of it.
    pub linked: Map<BodyId, Linked>,
}

/// A person holding a role or speaking for a hub.
#[derive(Clone)]
pub struct Held {
    pub seat: Seat,
    pub holder: MemberId,
    pub from: Time,
    pub until: Time,
    /// Gives the voice of a hub as its members decided.
    pub instructed: bool,
    /// Follows a change of mere wording without a new decision.
    pub latitude: bool,
    /// Named to stand in, and does not speak now.
    pub substitute: bool,
    /// Who speaks in their place since they stepped back.
    pub instead: Option<MandateId>,
    /// How often the holder reports, and what they reported, oldest first.
    pub report_days: Option<u16>,
    pub reports: List<Report>,
    pub because: Because,
    pub ended: Option<(Time, End)>,
}

impl State {
    /// The mandates in force that carry the voice of this body.
    pub fn voices_of(&self, body: BodyId) -> impl Iterator<Item = (MandateId, &Held)> {
        let range = (body, Id(0))..=(body, Id(u64::MAX));
        self.voices.range(range).filter_map(|(_, id)| self.mandates.get(id).map(|m| (*id, m)))
    }

    /// The mandates in force that this person holds.
    pub fn held_by(&self, member: MemberId) -> impl Iterator<Item = (MandateId, &Held)> {
        let range = (member, Id(0))..=(member, Id(u64::MAX));
        self.held.range(range).filter_map(|(_, id)| self.mandates.get(id).map(|m| (*id, m)))
    }

    /// The mandate by which this person speaks for the body, if any.
    pub fn speaks_for(&self, member: MemberId, body: BodyId) -> Option<MandateId> {
        self.voices_of(body).find(|(_, m)| m.holder == member).map(|(id, _)| id)
    }

    /// The hubs this person speaks for.
    pub fn speaks(&self, member: MemberId) -> impl Iterator<Item = BodyId> {
        self.held_by(member).filter_map(|(_, m)| match m.seat {
            Seat::Voice(body) if !m.substitute => Some(body),
            Seat::Voice(_) | Seat::Role(_) => None,
        })
    }

    /// To whom the vote of a member goes in a run that serves these outcomes, if it is lent: the run
    /// before the outcomes, in their order, before everything.
    pub fn lent_in(&self, member: MemberId, run: RunId, serves: &[Id], now: Time) -> Option<MemberId> {
        let scopes = std::iter::once(Scope::Run(run)).chain(serves.iter().map(|o| Scope::Outcome(*o))).chain([Scope::Network]);
        let mut found = scopes.filter_map(|scope| self.lent.get(&(member, scope))).filter(|lent| lent.in_force(now));
        found.next()?.to
    }

    /// What a member lent, by scope.
    pub fn lent_by(&self, member: MemberId) -> impl Iterator<Item = (Scope, &Lent)> {
        let all = (member, Scope::Network)..=(member, Scope::Run(Id(u64::MAX)));
        self.lent.range(all).map(|((_, scope), lent)| (*scope, lent))
    }

    /// The body a seat belongs to.
    pub fn body_of(&self, seat: Seat) -> Option<BodyId> {
        match seat {
            Seat::Voice(body) => Some(body),
            Seat::Role(role) => self.roles.get(&role).map(|r| r.body),
        }
    }

    pub(super) fn apply(&mut self, meta: &Meta, event: &crate::Event) {
        if let crate::Event::Body(body::Event::Dissolved { body, .. }) = event {
            let used: Vec<Id> = self.roles.iter().filter(|(_, r)| r.linked.contains_key(body)).map(|(id, _)| *id).collect();
            for role in used {
                if let Some(role) = self.roles.get_mut(&role) {
                    role.linked.remove(body);
                }
            }
        }
        let crate::Event::Mandate(event) = event else { return };
        match event {
            Event::Lent { scope, to, until } => {
                if let Some(member) = meta.by {
                    self.lent.insert((member, *scope), Lent { to: *to, at: meta.at, until: *until });
                }
            }
            Event::TakenBack { scope } => {
                if let Some(member) = meta.by {
                    self.lent.remove(&(member, *scope));
                }
            }
            Event::RoleDefined { body, name, purpose, accountabilities, duty, because } => {
                let role = Role {
                    body: *body,
                    name: name.clone(),
                    purpose: purpose.clone(),
                    accountabilities: accountabilities.clone(),
                    duty: *duty,
                    limits: Limits::default(),
                    at: meta.at,
                    because: *because,
                    ended: false,
                    changed: List::new(),
                    linked: Map::new(),
                };
                self.roles.insert(meta.pos, role);
                self.duties.insert((*body, *duty, meta.pos));
            }
            Event::RoleEnded { role, because } => {
                if let Some(found) = self.roles.get_mut(role) {
                    (found.ended, found.linked) = (true, Map::new());
                    found.changed.extend(because.map(|because| (meta.at, because)));
                    self.duties.remove(&(found.body, found.duty, *role));
                }
            }
            Event::RoleAmended { role, name, purpose, accountabilities, because } => {
                if let Some(role) = self.roles.get_mut(role) {
                    role.changed.push_back((meta.at, *because));
                    (role.name, role.purpose, role.accountabilities) = (name.clone(), purpose.clone(), accountabilities.clone());
                }
            }
            Event::RoleLimited { role, limits, because } => {
                if let Some(role) = self.roles.get_mut(role) {
                    role.changed.push_back((meta.at, *because));
                    role.limits = *limits;
                }
            }
            Event::RoleLinked { role, body, because } => {
                if let Some(role) = self.roles.get_mut(role) {
                    role.linked.insert(*body, Linked { at: meta.at, because: *because, added: List::new() });
                }
            }
            Event::RoleAddedTo { role, body, words, .. } => {
                if let Some(linked) = self.roles.get_mut(role).and_then(|r| r.linked.get_mut(body)) {
                    linked.added.push_back((meta.pos, words.clone()));
                }
            }
            Event::RoleUnlinked { role, body, .. } => {
                if let Some(role) = self.roles.get_mut(role) {
                    role.linked.remove(body);
                }
            }
            Event::Swapped { from, to } => {
                let bound = from.and_then(|from| self.mandates.get(&from)).map(|m| (m.instructed, m.latitude));
                if let Some(from) = from {
                    self.stands_in(*from, true);
                }
                self.stands_in(*to, false);
                if let Some(from) = from.and_then(|from| self.mandates.get_mut(&from)) {
                    from.instead = Some(*to);
                }
                if let Some(to) = self.mandates.get_mut(to) {
                    to.instead = None;
                }
                // whoever steps in is bound as whoever spoke was
                if let (Some(to), Some((true, latitude))) = (self.mandates.get_mut(to), bound) {
                    (to.instructed, to.latitude) = (true, latitude);
                }
            }
            Event::Reported { mandate, words } => {
                if let Some(held) = self.mandates.get_mut(mandate) {
                    held.reports.push_back(Report { id: meta.pos, at: meta.at, words: words.clone() });
                }
            }
            Event::Granted { seat, holder, until, instructed, latitude, substitute, report_days, because } => {
                if let (Seat::Voice(body), false) = (seat, substitute) {
                    self.voices.insert((*body, meta.pos));
                }
                self.held.insert((*holder, meta.pos));
                self.of_seat.insert((*seat, meta.pos));
                self.ever.insert((*holder, meta.pos));
                self.ends.insert((*until, meta.pos));
                let held = Held {
                    seat: *seat,
                    holder: *holder,
                    from: meta.at,
                    until: *until,
                    instructed: *instructed,
                    latitude: *latitude,
                    substitute: *substitute,
                    instead: None,
                    report_days: *report_days,
                    reports: List::new(),
                    because: *because,
                    ended: None,
                };
                self.mandates.insert(meta.pos, held);
            }
            Event::Ended { mandate, why } => self.end(meta.at, *mandate, *why),
            Event::Resigned { mandate } => self.end(meta.at, *mandate, End::Resigned),
        }
    }

    /// A mandate speaks no more, or does again.
    fn stands_in(&mut self, id: MandateId, substitute: bool) {
        let Some(mandate) = self.mandates.get_mut(&id) else { return };
        mandate.substitute = substitute;
        if let Seat::Voice(body) = mandate.seat {
            if substitute {
                self.voices.remove(&(body, id));
            } else {
                self.voices.insert((body, id));
            }
        }
    }

    /// The substitutes named for the voice of a hub.
    pub fn substitutes_of(&self, body: BodyId) -> impl Iterator<Item = (MandateId, &Held)> {
        let named = self.mandates.iter().filter(move |(_, m)| m.ended.is_none() && m.substitute && m.seat == Seat::Voice(body));
        named.map(|(id, m)| (*id, m))
    }

    fn end(&mut self, at: Time, id: MandateId, why: End) {
        let Some(mandate) = self.mandates.get_mut(&id) else { return };
        mandate.ended = Some((at, why));
        let (seat, holder, until) = (mandate.seat, mandate.holder, mandate.until);
        if let Seat::Voice(body) = seat {
            self.voices.remove(&(body, id));
        }
        self.held.remove(&(holder, id));
        self.of_seat.remove(&(seat, id));
        self.ends.remove(&(until, id));
    }
}
