use serde::Serialize;
use serde_json::json;

use super::rules::{may_account, may_challenge, may_deviate, may_review};
use super::{Decision, Deviation, End, Standing, Step, Words, carrying};
use crate::World;
use crate::charter::{self, Matter};
use crate::kernel::{BodyId, FieldKind, Id, MemberId, Offer, RunId, TextRef, Time};
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
    /// Steps that were done, and all of them; when the next open one is to be done; whether it is carried out.
    pub steps: (usize, usize),
    pub next_step: Option<Time>,
    pub carried: bool,
    /// Somebody put it into question, and nothing has answered that.
    pub challenged: bool,
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
    /// What is done for it, in the order in which it was planned; how it goes, newest first; what was learned.
    pub steps: Vec<StepView>,
    pub told: Vec<(Time, MemberId, TextRef)>,
    pub carried: Option<(Time, MemberId, TextRef)>,
    pub money_short: bool,
    pub purpose_asked: Option<Time>,
    pub accounted: Option<(Time, MemberId, TextRef)>,
    pub offers: Vec<Offer>,
}

/// Something to be done for an agreement.
#[derive(Serialize)]
pub struct StepView {
    pub id: Id,
    pub words: TextRef,
    pub who: MemberId,
    /// Whoever took it on is gone.
    pub gone: bool,
    pub until: Option<Time>,
    /// When it ended, whether it was done, and what was said.
    pub end: Option<(Time, bool, Option<TextRef>)>,
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
        steps: decision.carrying.count(),
        next_step: decision.carrying.open().filter_map(|s| s.by).min(),
        carried: decision.carrying.carried.is_some(),
        challenged: decision.challenge.is_some(),
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
        steps: decision.carrying.steps.iter().map(|s| step(world, viewer, id, s)).collect(),
        told: decision.carrying.told.iter().rev().map(|t| (t.at, t.by, (*t.words).clone())).collect(),
        carried: decision.carrying.carried.as_ref().map(words),
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
            Offer::guarded("agreement.plan_step", json!({ "agreement": id }), carrying::may_take_on(world, viewer, id))
                .words("words", Words::MAX)
                .with("who", FieldKind::Id { of: carriers(world, viewer, decision) }, true)
                .with("until", FieldKind::Time { after: world.at.0 }, false),
            Offer::guarded("agreement.tell", json!({ "agreement": id }), carrying::may_tell(world, viewer, id)).words("words", Words::MAX),
            Offer::guarded("agreement.finish", json!({ "agreement": id }), carrying::may_finish(world, viewer, id))
                .words("words", Words::MAX),
            Offer::guarded(
                "practice.propose",
                json!({ "body": decision.body, "because": id }),
                charter::permits(world, viewer, Matter::Propose, decision.body),
            ),
        ],
    })
}

/// Who could take on a step: oneself; whoever answers for it gives it to anybody of the body.
fn carriers(world: &World, viewer: MemberId, decision: &Decision) -> Vec<MemberId> {
    let members = world.body.bodies.get(&decision.body).filter(|_| decision.owner == viewer).map(|b| &b.members);
    let others = members.into_iter().flatten().copied().filter(|m| *m != viewer);
    std::iter::once(viewer).chain(others).collect()
}

fn step(world: &World, viewer: MemberId, agreement: Id, s: &Step) -> StepView {
    let fixed = json!({ "agreement": agreement, "step": s.id });
    let guard = || carrying::may_end_step(world, viewer, agreement, s.id);
    let done = || Offer::guarded("agreement.step_done", fixed.clone(), guard()).maybe_words("words", Words::MAX);
    let dropped = || Offer::guarded("agreement.drop_step", fixed.clone(), guard()).words("words", Words::MAX);
    StepView {
        id: s.id,
        words: (*s.words).clone(),
        who: s.who,
        gone: world.body.active(s.who).is_err(),
        until: s.by,
        end: s.end.as_ref().map(|e| (e.at, e.done, e.words.as_deref().cloned())),
        offers: if s.end.is_none() { vec![done(), dropped()] } else { Vec::new() },
    }
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
