use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::json;

use super::rules::{may_enter, may_invite, may_leave, may_revoke};
use super::{Group, Keeper, Kind, Zone, breakdown};
use crate::charter::{self, Matter};
use crate::kernel::{Because, BodyId, FieldKind, Id, MandateId, MemberId, Offer, Span, TextRef, Time};
use crate::mandate::{self, MandateView, Reported, RoleView};
use crate::{World, agreement, practice};

/// A body in a list.
#[derive(Serialize)]
pub struct BodyCard {
    pub id: BodyId,
    pub kind: Kind,
    pub name: TextRef,
    pub place: Option<TextRef>,
    pub zone: Option<Zone>,
    pub members: usize,
    /// Who speaks for it now.
    pub voices: Vec<MemberId>,
    pub parent: Option<BodyId>,
    pub dissolved: bool,
    /// A hub on trial until then, or suspended since then: it has no voice in the network.
    pub trial: Option<Time>,
    pub suspended: Option<Time>,
    /// The region of a hub.
    pub region: Option<BodyId>,
}

#[derive(Serialize)]
pub struct BodyView {
    pub card: BodyCard,
    pub about: Option<TextRef>,
    pub born: Time,
    pub because: Because,
    pub members: Vec<MemberId>,
    pub roles: Vec<RoleView>,
    pub voices: Vec<MandateView>,
    /// Who may step in for whoever speaks.
    pub substitutes: Vec<MandateView>,
    pub circles: Vec<BodyCard>,
    /// What it alone decides about, or passed on.
    pub domains: Vec<Id>,
    /// Its process broke down, since then.
    pub breakdown: Option<BreakdownView>,
    /// Roles of other bodies that it makes use of, with what it added to each.
    pub uses: Vec<(Id, Vec<TextRef>)>,
    /// What its delegate took part in around it, of late.
    pub reported: Vec<Reported>,
    pub agreements: Vec<Id>,
    pub invitations: Vec<InvitationView>,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct InvitationView {
    pub id: Id,
    pub by: MemberId,
    pub left: u32,
    pub until: Time,
}

#[derive(Serialize)]
pub struct MemberView {
    pub id: MemberId,
    pub name: TextRef,
    pub joined: Time,
    pub left: Option<Time>,
    pub bodies: Vec<BodyId>,
    pub mandates: Vec<MandateView>,
    /// Agreements for which they carry something that is not done, and rounds that rest while they find something out.
    pub carries: BTreeSet<Id>,
}

#[derive(Serialize)]
pub struct PeopleView {
    pub people: usize,
    pub hubs: Vec<BodyCard>,
    pub circles: Vec<BodyCard>,
    pub roles: Vec<RoleView>,
}

#[derive(Serialize)]
pub struct BreakdownView {
    pub since: Time,
    pub by: Option<MemberId>,
    pub words: Option<TextRef>,
}

/// Something that a body alone decides about.
#[derive(Serialize)]
pub struct DomainView {
    pub id: Id,
    pub name: TextRef,
    pub about: Option<TextRef>,
    pub at: Time,
    /// Where it began, who passed it on, and last who holds it; empty once it ended.
    pub path: Vec<Keeper>,
    /// Agreements in force about it, in the order in which they count.
    pub policies: Vec<Id>,
}

pub fn domain(world: &World, id: Id) -> Option<DomainView> {
    let found = world.body.domains.get(&id)?;
    Some(DomainView {
        id,
        name: (*found.name).clone(),
        about: found.about.as_deref().cloned(),
        at: found.at,
        path: found.path.iter().copied().collect(),
        policies: super::policies(world, id),
    })
}

/// What a delegate took part in is shown this many days.
const REPORTED_DAYS: i64 = 120;

/// At most this many members are listed on a body's page; the rest is counted.
pub const MEMBERS_SHOWN: usize = 500;

pub fn card(world: &World, id: BodyId) -> Option<BodyCard> {
    world.body.bodies.get(&id).map(|group| card_of(world, id, group))
}

fn card_of(world: &World, id: BodyId, group: &Group) -> BodyCard {
    BodyCard {
        id,
        kind: group.kind,
        name: (*group.name).clone(),
        place: group.place.as_deref().cloned(),
        zone: group.zone.clone(),
        members: group.members.len(),
        voices: world.mandate.voices_of(id).map(|(_, m)| m.holder).collect(),
        parent: group.parent,
        dissolved: group.dissolved.is_some(),
        trial: group.trial,
        suspended: group.suspended,
        region: group.region,
    }
}

/// The page of a body, as a member sees it.
pub fn body(world: &World, viewer: MemberId, now: Time, id: BodyId) -> Option<BodyView> {
    let group = world.body.bodies.get(&id)?;
    let inner = world.body.bodies.iter().filter(|(_, g)| g.parent == Some(id) && g.kind == Kind::Circle && g.dissolved.is_none());
    let open = world.body.invitations.iter().filter(|(_, i)| i.body == id && !i.revoked && i.left > 0 && i.until > now);
    let invitations: Vec<_> = open.map(|(id, i)| InvitationView { id: *id, by: i.by, left: i.left, until: i.until }).collect();
    let mut offers = vec![
        Offer::guarded("body.invite", json!({ "body": id }), may_invite(world, viewer, id))
            .with("uses", FieldKind::Number { min: 1, max: i64::from(super::INVITATION_USES_MAX) }, true)
            .with("until", FieldKind::Time { after: now.0 }, true),
        Offer::guarded("body.enter", json!({ "body": id }), may_enter(world, viewer, id)),
        Offer::guarded("body.leave", json!({ "body": id }), may_leave(world, viewer, id)),
        Offer::guarded("purpose.raise", json!({ "body": id }), charter::permits_in(world, viewer, Matter::RaiseTension, id))
            .words("words", super::About::MAX),
        Offer::guarded("practice.propose", json!({ "body": id }), charter::may_propose(world, viewer, id)),
    ];
    let about = json!({ "body": id });
    if group.breakdown.is_some() {
        let guard = breakdown::may_restore(world, viewer, id);
        offers.push(Offer::guarded("body.restore", about, guard).words("words", super::About::MAX));
    } else if group.kind != Kind::Network {
        let guard = breakdown::may_declare(world, viewer, id);
        offers.push(Offer::guarded("body.declare_breakdown", about, guard).words("words", super::About::MAX));
    }
    for invitation in &invitations {
        let guard = may_revoke(world, viewer, invitation.id);
        offers.push(Offer::guarded("body.revoke", json!({ "invitation": invitation.id }), guard));
    }
    Some(BodyView {
        card: card_of(world, id, group),
        about: group.about.as_deref().cloned(),
        born: group.born,
        because: group.because,
        members: group.members.iter().copied().take(MEMBERS_SHOWN).collect(),
        roles: mandate::roles_in(world, viewer, id),
        voices: world.mandate.voices_of(id).filter_map(|(m, _)| mandate::mandate(world, viewer, m)).collect(),
        substitutes: world.mandate.substitutes_of(id).filter_map(|(m, _)| mandate::mandate(world, viewer, m)).collect(),
        circles: inner.map(|(id, g)| card_of(world, *id, g)).collect(),
        domains: world.body.domains_of(id).map(|(domain, _)| domain).collect(),
        breakdown: group.breakdown.as_ref().map(|b| BreakdownView { since: b.since, by: b.by, words: b.words.as_deref().cloned() }),
        uses: mandate::used_by(world, id),
        reported: mandate::reported(world, id, Time(now.0 - Span::days(REPORTED_DAYS).0)),
        agreements: agreement::in_force_in(world, id),
        invitations,
        offers,
    })
}

pub fn member(world: &World, viewer: MemberId, id: MemberId) -> Option<MemberView> {
    let person = world.body.people.get(&id)?;
    let held: Vec<MandateId> = world.mandate.held_by(id).map(|(m, _)| m).collect();
    let finds_out = |run: &&practice::Run| run.resting().is_some_and(|rest| rest.who == Some(id));
    let carries = world.practice.open_runs().filter(finds_out).map(|run| run.id);
    let carries = carries.chain(world.agreement.carried_by(id).map(|(agreement, _)| agreement)).collect();
    Some(MemberView {
        id,
        name: (*person.name).clone(),
        joined: person.joined,
        left: person.left,
        bodies: person.bodies.iter().copied().filter(|b| *b != Id::NETWORK).collect(),
        mandates: held.into_iter().filter_map(|m| mandate::mandate(world, viewer, m)).collect(),
        carries,
    })
}

/// Hubs, circles and the roles of the network as a whole.
pub fn people(world: &World, viewer: MemberId) -> PeopleView {
    let cards = |kind: Kind| {
        let of_kind = world.body.bodies.iter().filter(move |(_, g)| g.kind == kind && g.dissolved.is_none());
        of_kind.map(|(id, g)| card_of(world, *id, g)).collect::<Vec<_>>()
    };
    let people = world.body.bodies.get(&Id::NETWORK).map_or(0, |g| g.members.len());
    PeopleView { people, hubs: cards(Kind::Hub), circles: cards(Kind::Circle), roles: mandate::roles_in(world, viewer, Id::NETWORK) }
}
