//! What a viewer may do in a run, each offer behind the guard that `decide` begins with.

use serde_json::json;

use super::contest::{self, Item, Standing};
use super::objections::{self as objection, ObjectionState};
use super::run::{Among, Objection, Run};
use super::{
    Affected, Arrival, Charted, Criterion, Gathers, ProposalText, Step, Title, Words, advice, align, charts, hearing, instead, leading,
    lots, resolution, rules,
};
use crate::World;
use crate::charter::Constituency;
use crate::kernel::{FieldKind, Id, MemberId, Offer, Time};

/// The voices this person uses in a run: themselves, or the hubs they speak for.
pub(super) fn voices_of(world: &World, viewer: MemberId, run: &Run) -> Vec<Id> {
    match run.among {
        Among::People => vec![viewer],
        Among::Hubs => world.mandate.speaks(viewer).collect(),
    }
}

/// Offers on the run itself. Those that make no sense in the open step are left out; those that
/// somebody else might give are there with the reason why this viewer may not.
pub(super) fn of_run(world: &World, viewer: MemberId, now: Time, run: &Run) -> Vec<Offer> {
    let id = run.id;
    let mut offers = Vec::new();
    if run.is_open() {
        for voice in voices_of(world, viewer, run) {
            with_voice(world, viewer, now, run, voice, &mut offers);
        }
        for question in run.questions.iter().filter(|q| q.answer.is_none() && !q.declined) {
            let question = question.asked.id;
            let guard = || rules::may_answer(world, viewer, id, question);
            let fixed = json!({ "run": id, "question": question });
            offers.push(Offer::guarded("practice.answer", fixed.clone(), guard()).words("words", Words::MAX));
            offers.push(Offer::guarded("practice.decline", fixed, guard()));
        }
        for who in Constituency::ALL {
            let fixed = json!({ "run": id, "who": who });
            offers.push(Offer::guarded("practice.hear", fixed, hearing::may_hear(world, viewer, id, who)));
        }
        for input in run.hearings.iter().flat_map(|h| &h.inputs).filter(|i| i.reply.is_none()) {
            let fixed = json!({ "run": id, "input": input.id });
            offers
                .push(Offer::guarded("practice.reply", fixed, hearing::may_reply(world, viewer, id, input.id)).words("words", Words::MAX));
        }
        let amend = rules::may_amend(world, viewer, id).map(|_| ());
        let amend = Offer::guarded("practice.amend", json!({ "run": id, "base": run.versions.len() }), amend)
            .words("title", Title::MAX)
            .words("text", ProposalText::MAX)
            .with("effects", FieldKind::Effects, false);
        offers.push(amend);
        offers.push(Offer::guarded("practice.advance", json!({ "run": id }), rules::may_advance(world, viewer, id)));
        if let Step::Chart { .. } = run.step() {
            charting(world, viewer, run, &mut offers);
        }
        if advice::seeks(run) {
            advising(world, viewer, now, run, &mut offers);
        }
        if run.choose_rule().is_some() {
            let add = Offer::guarded("practice.add_to_lot", json!({ "run": id }), lots::may_add(world, viewer, id));
            offers.push(add.with("number", FieldKind::Bytes, true));
        }
        offers.push(Offer::guarded("practice.host", json!({ "run": id }), leading::may_host(world, viewer, id)));
        offers.push(Offer::guarded("practice.take_over", json!({ "run": id }), rules::may_take_over(world, viewer, id)));
        offers.push(Offer::guarded("practice.reopen", json!({ "run": id }), rules::may_reopen(world, viewer, id)));
        let found = Offer::guarded("practice.find_out", json!({ "run": id }), resolution::may_find_out(world, viewer, id));
        offers.push(found.words("words", Words::MAX));
        let retract = rules::may_retract(world, viewer, id).map(|_| ());
        offers.push(Offer::guarded("practice.retract", json!({ "run": id }), retract).words("words", Words::MAX));
        let discard = leading::may_discard(world, viewer, id).map(|_| ());
        offers.push(Offer::guarded("practice.discard", json!({ "run": id }), discard).words("words", Words::MAX));
    } else {
        if advice::seeks(run) {
            let affected = Offer::guarded("practice.say_affected", json!({ "run": id }), advice::may_say_affected(world, now, viewer, id));
            offers.push(affected.words("words", Words::MAX));
        }
        offers
            .push(Offer::guarded("practice.note", json!({ "run": id }), rules::may_note(world, viewer, id)).words("words", Criterion::MAX));
    }
    offers
}

fn with_voice(world: &World, viewer: MemberId, now: Time, run: &Run, voice: Id, offers: &mut Vec<Offer>) {
    let id = run.id;
    let fixed = json!({ "run": id, "voice": voice });
    let ask = Offer::guarded("practice.ask", fixed.clone(), rules::may_ask(world, viewer, id, voice));
    offers.push(ask.words("words", Words::MAX));
    let react = Offer::guarded("practice.react", fixed.clone(), rules::may_react(world, viewer, id, voice));
    offers.push(react.words("words", Words::MAX));
    let suggest = Offer::guarded("practice.suggest", fixed, rules::may_suggest(world, viewer, id, voice));
    offers.push(suggest.words("words", Words::MAX));
    let answer = json!({ "run": id, "voice": voice, "round": run.round_number(), "text": run.text().text.seal });
    let respond = Offer::guarded("practice.respond", answer.clone(), rules::may_respond(world, now, viewer, id, voice))
        .choice("choice", &["consent", "concern", "objection", "stand_aside"])
        .maybe_words("reason", Words::MAX)
        .maybe_words("happens", Words::MAX)
        .maybe_words("harms", Words::MAX);
    offers.push(respond);
    let vote = Offer::guarded("practice.vote", answer, rules::may_vote(world, now, viewer, id, voice))
        .choice("choice", &["yes", "no", "abstain"])
        .maybe_words("reason", Words::MAX);
    offers.push(vote);
    if let Step::Gather(rule) = run.step() {
        let guard = contest::may_put_forward(world, viewer, id, voice);
        let offer = Offer::guarded("practice.put_forward", json!({ "run": id, "voice": voice }), guard).words("option.title", Title::MAX);
        let offer = if rule.reason { offer.words("option.words", Words::MAX) } else { offer.maybe_words("option.words", Words::MAX) };
        let spends = run.choose_rule().is_some_and(|rule| rule.method.spends());
        let max = run.budget.unwrap_or(contest::COST_MAX).min(contest::COST_MAX) as i64;
        offers.push(match rule.of {
            Gathers::Ideas if spends => offer.with("option.cost", FieldKind::Number { min: 1, max }, true),
            Gathers::Ideas => offer,
            Gathers::People => offer.with("option.person", FieldKind::Id { of: unnamed(world, run, voice) }, true),
            Gathers::Times => offer.with("option.at", FieldKind::Time { after: now.0 }, true),
        });
    }
    if let (Step::Choose(_), Some(round)) = (run.step(), run.round()) {
        let fixed = json!({ "run": id, "voice": voice, "round": run.round_number() });
        let mark = Offer::guarded("practice.mark", fixed, contest::may_choose(world, now, viewer, id, voice));
        let options = round.options.iter().copied().collect();
        offers.push(mark.with("marks", FieldKind::Marks { options }, false).maybe_words("reason", Words::MAX));
    }
}

/// Putting something on a chart, and saying where the group arrived.
fn charting(world: &World, viewer: MemberId, run: &Run, offers: &mut Vec<Offer>) {
    let fixed = json!({ "run": run.id });
    let own = Offer::guarded("practice.chart", fixed.clone(), charts::may_chart(world, viewer, run.id, None));
    let own = own.choice("chart", &["problem", "solution", "concern", "data"]).words("words", Words::MAX);
    let leads = leading::may_lead(world, run, viewer).is_ok();
    let of = candidates(world, run);
    offers.push(if leads { own.with("speaker", FieldKind::Id { of }, false) } else { own });
    offers.push(Offer::guarded("practice.arrive", fixed, charts::may_arrive(world, viewer, run.id)).words("words", Words::MAX));
}

/// What a viewer may do about something on a chart.
pub(super) fn of_charted(world: &World, viewer: MemberId, run: &Run, entry: &Charted) -> Vec<Offer> {
    let own = || {
        Offer::guarded("practice.own_chart", json!({ "run": run.id, "entry": entry.id }), charts::may_own(world, viewer, run.id, entry.id))
    };
    if run.is_open() && entry.speaker == viewer { vec![own()] } else { Vec::new() }
}

pub(super) fn of_arrival(world: &World, viewer: MemberId, run: &Run, arrival: &Arrival) -> Vec<Offer> {
    let fixed = json!({ "run": run.id, "arrival": arrival.id });
    let contest =
        || Offer::guarded("practice.contest", fixed, charts::may_contest(world, viewer, run.id, arrival.id)).words("words", Words::MAX);
    if run.is_open() { vec![contest()] } else { Vec::new() }
}

/// Whoever decided hears who was not asked.
pub(super) fn of_affected(world: &World, viewer: MemberId, run: &Run, affected: &Affected) -> Vec<Offer> {
    let id = affected.said.id;
    let hear = |stands: bool| {
        let fixed = json!({ "run": run.id, "affected": id, "stands": stands });
        Offer::guarded("practice.hear_affected", fixed, advice::may_hear_affected(world, viewer, run.id, id)).words("words", Words::MAX)
    };
    if affected.heard.is_none() { [true, false].map(hear).into() } else { Vec::new() }
}

/// Seeking advice, giving it, answering it, deciding.
fn advising(world: &World, viewer: MemberId, now: Time, run: &Run, offers: &mut Vec<Offer>) {
    let (id, fixed) = (run.id, json!({ "run": run.id }));
    let asked = |m: &Id| *m != viewer && !run.asked.contains_key(m);
    let of = candidates(world, run).into_iter().filter(asked).collect();
    let seek = Offer::guarded("practice.seek_advice", fixed.clone(), advice::may_seek(world, viewer, id));
    offers.push(seek.with("member", FieldKind::Id { of }, true).choice("because", &["affected", "expert"]));
    let advise = Offer::guarded("practice.advise", fixed.clone(), advice::may_advise(world, viewer, id));
    offers.push(advise.words("words", Words::MAX));
    for advice in run.advice.iter().filter(|a| a.treated.is_none()) {
        let fixed = json!({ "run": id, "advice": advice.said.id });
        let treat = Offer::guarded("practice.treat_advice", fixed, advice::may_treat(world, viewer, id, advice.said.id));
        offers.push(treat.choice("treatment", &["taken", "partly", "not_taken"]).words("words", Words::MAX));
    }
    offers.push(Offer::guarded("practice.decide", fixed, advice::may_decide(world, now, viewer, id)).maybe_words("without", Words::MAX));
}

/// What a viewer may do about one point.
pub(super) fn of_point(world: &World, viewer: MemberId, now: Time, run: &Run, number: u32, point: &super::Point) -> Vec<Offer> {
    if !run.is_open() {
        return Vec::new();
    }
    let version = point.versions.len();
    let with = |voice: Id| {
        let fixed = json!({ "run": run.id, "point": number, "version": version, "voice": voice });
        Offer::guarded("practice.align", fixed, align::may_align(world, now, viewer, run.id, voice)).maybe_words("need", Words::MAX)
    };
    let mut offers: Vec<Offer> = voices_of(world, viewer, run).into_iter().map(with).collect();
    let needs: Vec<Id> = point.open_needs().map(|(id, ..)| id).collect();
    let fixed = json!({ "run": run.id, "point": number, "base": version });
    let reword = Offer::guarded("practice.reword", fixed, align::may_reword(world, viewer, run.id)).words("title", Title::MAX);
    offers.push(reword.maybe_words("words", Words::MAX).with("answers", FieldKind::Ids { of: needs }, true));
    offers
}

/// Who could be put forward by a voice, as far as it sees.
fn unnamed(world: &World, run: &Run, voice: Id) -> Vec<Id> {
    let seen = |i: &&Item| i.standing != Standing::TakenBack && (!run.hides_options() || i.voice.is_none_or(|v| v == voice));
    let named: Vec<Id> = run.items.iter().filter(seen).filter_map(|i| i.option.person).collect();
    candidates(world, run).into_iter().filter(|c| !named.contains(c)).collect()
}

/// Who could be put forward: the people of the body.
fn candidates(world: &World, run: &Run) -> Vec<Id> {
    world.body.bodies.get(&run.body).map(|b| b.members.iter().copied().collect()).unwrap_or_default()
}

/// What a viewer may do about one option.
pub(super) fn of_option(world: &World, viewer: MemberId, run: &Run, number: u32, item: &Item) -> Vec<Offer> {
    let fixed = json!({ "run": run.id, "option": number });
    let mut offers = Vec::new();
    if run.is_open() && item.standing != Standing::TakenBack {
        if item.option.person == Some(viewer) {
            for accepts in [true, false] {
                let fixed = json!({ "run": run.id, "option": number, "accepts": accepts });
                offers.push(Offer::guarded("practice.stand", fixed, contest::stand(world, viewer, run.id, number, accepts)));
            }
        }
        offers.push(Offer::guarded("practice.take_back", fixed.clone(), contest::may_take_back(world, viewer, run.id, number)));
        if instead::asked_about(run, number) {
            let aside = Offer::guarded("practice.set_aside", fixed, instead::may_set_aside(world, viewer, run.id, number));
            offers.push(aside.words("words", Words::MAX));
        }
    }
    offers
}

pub(super) fn of_objection(world: &World, viewer: MemberId, now: Time, run: &Run, o: &Objection) -> Vec<Offer> {
    let id = o.id;
    if !run.is_open() || !o.state.open() {
        return Vec::new();
    }
    let fixed = json!({ "objection": id });
    let mut offers = vec![
        Offer::guarded("practice.withdraw", fixed.clone(), objection::may_withdraw(world, viewer, id)),
        Offer::guarded("practice.own", fixed.clone(), objection::may_own(world, viewer, id)),
    ];
    let criteria = run.consent_rule().map_or(&[][..], |rule| rule.qualifier.criteria());
    if !criteria.is_empty() && matches!(o.state, ObjectionState::Raised | ObjectionState::Testing { .. }) {
        let judge = Offer::guarded("practice.judge", fixed.clone(), objection::may_judge(world, viewer, id, None));
        offers.push(judge.with("criteria", FieldKind::Answers { to: criteria.to_vec() }, true));
    }
    match o.state {
        ObjectionState::Raised => {
            let take = Offer::guarded("practice.take", fixed, objection::may_take(world, viewer, id));
            offers.push(take.choice("refers", &["driver", "purpose", "domain", "agreement", "role"]));
        }
        ObjectionState::Disputed => {
            let guard = || objection::may_answer_dispute(world, viewer, id);
            let refine = Offer::guarded("practice.refine", fixed.clone(), guard()).words("happens", Words::MAX);
            offers.push(refine.words("harms", Words::MAX));
            offers.push(Offer::guarded("practice.stand_by", fixed.clone(), guard()));
            offers.push(Offer::guarded("practice.nothing_remains", fixed, objection::may_let_go(world, viewer, id)));
        }
        ObjectionState::Resolving { .. } if o.suggestion.is_some() => {
            offers.push(Offer::guarded("practice.confirm", fixed, objection::may_confirm(world, viewer, id)));
        }
        _ => {}
    }
    for voice in voices_of(world, viewer, run) {
        let fixed = json!({ "objection": id, "voice": voice });
        match o.state {
            ObjectionState::Testing { .. } => {
                let guard = objection::may_disagree(world, now, viewer, id, voice);
                offers.push(Offer::guarded("practice.disagree", fixed, guard).words("words", Words::MAX));
            }
            ObjectionState::Orphaned { .. } => {
                offers.push(Offer::guarded("practice.adopt", fixed, objection::may_adopt(world, viewer, id, voice)));
            }
            ObjectionState::Resolving { .. } if o.suggestion.is_some() => {
                let guard = objection::may_counter(world, now, viewer, id, voice);
                offers.push(Offer::guarded("practice.counter", fixed, guard).words("words", Words::MAX));
            }
            ObjectionState::Resolving { .. } => resolve(world, viewer, now, id, voice, &mut offers),
            _ => {}
        }
    }
    offers
}

/// One offer for each way of resolving an objection.
fn resolve(world: &World, viewer: MemberId, now: Time, id: Id, voice: Id, offers: &mut Vec<Offer>) {
    let fixed = json!({ "objection": id, "voice": voice });
    let guard = || objection::may_resolve(world, viewer, id, voice);
    let amend = Offer::guarded("practice.resolve", fixed.clone(), guard())
        .words("by.amend.title", Title::MAX)
        .words("by.amend.text", ProposalText::MAX)
        .with("by.amend.effects", FieldKind::Effects, false);
    let sooner =
        Offer::guarded("practice.resolve", fixed.clone(), guard()).with("by.shorten_term.review", FieldKind::Time { after: now.0 }, true);
    let measure = Offer::guarded("practice.resolve", fixed, guard()).words("by.measure.words", Words::MAX);
    offers.extend([amend, sooner, measure]);
}
