use serde::Serialize;
use serde_json::json;

use super::rules::{may_account, may_challenge, may_deviate, may_review};
use super::{Decision, Deviation, End, Standing, Words};
use crate::World;
use crate::charter::{self, Matter};
use crate::kernel::{BodyId, Id, MemberId, Offer, RunId, TextRef, Time};
use crate::practice::Choice;

/// An agreement in a list.
#[derive(Serialize)]
pub struct AgreementCard {
    pub id: Id,
    pub title: TextRef,
    pub body: BodyId,
    pub owner: MemberId,
    pub review: Time,
    pub standing: Standing,
    pub adopted: Time,
    pub serves: Vec<Id>,
}

#[derive(Serialize)]
pub struct AgreementView {
    pub card: AgreementCard,
    pub text: TextRef,
    pub run: RunId,
    pub sunset: bool,
    /// How would we notice that it failed? The proposal's, then what objections added, each with
    /// the objection it came from.
    pub criteria: Vec<(Option<Id>, TextRef)>,
    /// Concerns voiced at adoption, objections that were kept as one and needs left open, with the voice;
    /// looked at in the review.
    pub concerns: Vec<(Id, TextRef)>,
    pub supersedes: Option<Id>,
    pub superseded_by: Option<Id>,
    pub ended: Option<(Time, End)>,
    pub reviewing: Option<(Time, MemberId, TextRef)>,
    /// The challenge that waits for a decision.
    pub challenge: Option<ChallengeView>,
    /// When somebody did otherwise, newest first.
    pub deviations: Vec<DeviationView>,
    pub money_short: bool,
    pub purpose_asked: Option<Time>,
    pub accounted: Option<(Time, MemberId, TextRef)>,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct DeviationView {
    pub at: Time,
    pub by: MemberId,
    pub reason: TextRef,
    pub affected: TextRef,
    pub cleanup: TextRef,
}

#[derive(Serialize)]
pub struct ChallengeView {
    pub at: Time,
    pub voice: Id,
    pub by: MemberId,
    pub happens: TextRef,
    pub harms: TextRef,
    pub until: Time,
}

fn card(world: &World, id: Id, decision: &Decision) -> Option<AgreementCard> {
    let run = world.practice.run(decision.run)?;
    Some(AgreementCard {
        id,
        title: (*run.text().title).clone(),
        body: decision.body,
        owner: decision.owner,
        review: decision.review,
        standing: decision.standing,
        adopted: decision.adopted,
        serves: run.serves.clone(),
    })
}

pub fn agreement(world: &World, viewer: MemberId, id: Id) -> Option<AgreementView> {
    let decision = world.agreement.agreements.get(&id)?;
    let run = world.practice.run(decision.run)?;
    let words = |said: &(Time, MemberId, Words)| (said.0, said.1, (*said.2).clone());
    let concerns = run.rounds.last().into_iter().flat_map(|r| r.responses.iter());
    let concerns =
        concerns.filter(|(_, r)| r.choice == Choice::Concern).filter_map(|(voice, r)| Some((*voice, (**r.reason.as_ref()?).clone())));
    let kept = run.objections.values().filter(|o| o.state.kept()).map(|o| (o.voice, (*o.happens).clone()));
    let needs = run.points.iter().flat_map(|p| p.open_needs()).map(|(_, voice, words)| (voice, (**words).clone()));
    Some(AgreementView {
        card: card(world, id, decision)?,
        text: (*run.text().text).clone(),
        run: decision.run,
        sunset: decision.sunset,
        criteria: run.criteria().map(|(objection, words)| (objection, words.clone())).collect(),
        concerns: concerns.chain(kept).chain(needs).collect(),
        supersedes: decision.supersedes,
        superseded_by: decision.superseded_by,
        ended: decision.ended,
        reviewing: decision.reviewing.as_ref().map(words),
        challenge: decision.challenge.as_ref().map(|c| ChallengeView {
            at: c.at,
            voice: c.voice,
            by: c.by,
            happens: (*c.happens).clone(),
            harms: (*c.harms).clone(),
            until: c.until,
        }),
        deviations: decision.deviations.iter().rev().map(deviation).collect(),
        money_short: decision.money_short,
        purpose_asked: decision.purpose_asked,
        accounted: decision.accounted.as_ref().map(words),
        offers: vec![
            Offer::guarded("agreement.start_review", json!({ "agreement": id }), may_review(world, viewer, id)).words("words", Words::MAX),
            Offer::guarded("agreement.challenge", json!({ "agreement": id }), may_challenge(world, world.at, viewer, id))
                .words("happens", Words::MAX)
                .words("harms", Words::MAX),
            Offer::guarded("agreement.deviate", json!({ "agreement": id }), may_deviate(world, viewer, id))
                .words("reason", Words::MAX)
                .words("affected", Words::MAX)
                .words("cleanup", Words::MAX),
            Offer::guarded("agreement.account", json!({ "agreement": id }), may_account(world, viewer, id)).words("words", Words::MAX),
            Offer::guarded(
                "practice.propose",
                json!({ "body": decision.body, "because": id }),
                charter::permits(world, viewer, Matter::Propose, decision.body),
            ),
        ],
    })
}

fn deviation(d: &Deviation) -> DeviationView {
    DeviationView { at: d.at, by: d.by, reason: (*d.reason).clone(), affected: (*d.affected).clone(), cleanup: (*d.cleanup).clone() }
}

/// Agreements in force, those due for review first, then by review date.
pub fn agreements(world: &World) -> Vec<AgreementCard> {
    let in_force = world.agreement.agreements.iter().filter(|(_, a)| a.stands());
    let mut cards: Vec<_> = in_force.filter_map(|(id, a)| card(world, *id, a)).collect();
    cards.sort_by_key(|c| (c.standing == Standing::InForce, c.review, c.id));
    cards
}

pub fn in_force_in(world: &World, body: BodyId) -> Vec<Id> {
    world.agreement.agreements.iter().filter(|(_, a)| a.body == body && a.in_force()).map(|(id, _)| *id).collect()
}
