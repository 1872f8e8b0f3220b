use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::json;

use super::assess::{self, Assessment};
use super::rules::{may_check, may_report, may_rest, may_share, may_unshare, may_witness};
use super::{Brief, Evidence, Explanation, Rank, Says, Worth};
use crate::World;
use crate::charter;
use crate::kernel::{Because, BodyId, FieldKind, Id, MemberId, Offer, RunId, TextRef, Time};

/// The purpose page: the text in force, its history, the outcomes.
#[derive(Serialize)]
pub struct PurposeView {
    pub text: Option<TextRef>,
    pub version: u32,
    pub since: Time,
    pub because: Because,
    pub provisional: bool,
    pub history: Vec<VersionView>,
    pub outcomes: Vec<OutcomeView>,
}

#[derive(Serialize)]
pub struct VersionView {
    pub id: Id,
    pub text: TextRef,
    pub at: Time,
    pub because: Because,
}

#[derive(Serialize)]
pub struct OutcomeView {
    pub id: Id,
    pub name: TextRef,
    pub about: Option<TextRef>,
    pub rank: Rank,
    pub whom: Option<TextRef>,
    pub body: BodyId,
    pub at: Time,
    pub because: Because,
    pub retired: bool,
    /// How many proposals that are open or adopted say that they serve it, and the newest of these.
    pub served: usize,
    pub served_by: Vec<RunId>,
    /// Links in force that end here, and that begin here.
    pub led_to_by: Vec<Id>,
    pub leads_to: Vec<Id>,
    pub indicators: Vec<IndicatorView>,
}

/// How one would see that an outcome comes about, and what was seen.
#[derive(Serialize)]
pub struct IndicatorView {
    pub id: Id,
    pub name: TextRef,
    pub unit: TextRef,
    pub worth: Worth,
    pub baseline: i64,
    pub target: i64,
    pub by: Time,
    pub source: Option<TextRef>,
    /// When it was seen, what, by whom, and a word about it; newest first.
    pub reports: Vec<(Time, i64, MemberId, Option<TextRef>)>,
    pub measured: bool,
    pub offers: Vec<Offer>,
}

/// What leads to what, why, and what was found.
#[derive(Serialize)]
pub struct LinkView {
    pub id: Id,
    pub from: Id,
    pub to: Id,
    pub rationale: TextRef,
    pub critical: bool,
    pub because: Because,
    pub ended: bool,
    pub supported: bool,
    pub assumptions: Vec<AssumptionView>,
    /// What counts, newest first.
    pub evidence: Vec<EvidenceView>,
    /// What was filed before an end of it was said otherwise, or was replaced; newest first.
    pub past: Vec<EvidenceView>,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct AssumptionView {
    pub words: TextRef,
    pub critical: bool,
    /// Whether it was found to hold, newest first.
    pub checks: Vec<(Time, bool, MemberId, TextRef)>,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct EvidenceView {
    pub id: Id,
    pub by: MemberId,
    pub at: Time,
    pub says: Says,
    pub level: u8,
    pub on: Time,
    pub words: TextRef,
    pub source: Option<TextRef>,
    pub answers: Option<Id>,
    /// A contradiction that nobody has answered.
    pub unanswered: bool,
    /// Something else was filed instead.
    pub replaced: bool,
}

/// The theory of change of the network: every node and link in force, and what it is worth today.
#[derive(Serialize)]
pub struct TheoryView {
    pub assessment: Assessment,
    pub version: u32,
    pub endorsed: Option<(u32, Time, Because)>,
    /// By rank, then by age.
    pub nodes: Vec<OutcomeView>,
    pub links: Vec<LinkView>,
}

#[derive(Serialize)]
pub struct TensionView {
    pub id: Id,
    pub by: MemberId,
    pub body: BodyId,
    pub words: TextRef,
    pub at: Time,
    pub rested: Option<Time>,
    /// Who feels it, too.
    pub shared: Vec<MemberId>,
    pub runs: Vec<RunId>,
    pub offers: Vec<Offer>,
}

/// What a form offers to report at most, either way.
const VALUE_MAX: i64 = 1_000_000_000_000;

/// At most this many links are listed on an outcome; the rest is counted on its page.
const SERVED_BY_SHOWN: usize = 20;

pub fn purpose(world: &World, viewer: MemberId, now: Time) -> PurposeView {
    let versions = &world.purpose.versions;
    let newest = versions.last();
    PurposeView {
        text: newest.map(|v| (*v.text).clone()),
        version: world.purpose.version(),
        since: newest.map_or(Time::default(), |v| v.at),
        because: newest.map_or(Because::Founding, |v| v.because),
        provisional: world.charter.provisional.is_some(),
        history: versions.iter().rev().map(|v| VersionView { id: v.id, text: (*v.text).clone(), at: v.at, because: v.because }).collect(),
        outcomes: world.purpose.outcomes.keys().filter_map(|id| outcome(world, viewer, now, *id)).collect(),
    }
}

pub fn outcome(world: &World, viewer: MemberId, now: Time, id: Id) -> Option<OutcomeView> {
    let outcome = world.purpose.outcomes.get(&id)?;
    let decided = |run: &crate::practice::Run| run.outcome.as_ref().is_none_or(|(_, o)| o.adopted());
    let serving = world.practice.runs.iter().rev().filter(|(_, run)| run.serves.contains(&id) && decided(run));
    Some(OutcomeView {
        id,
        name: (*outcome.name).clone(),
        about: outcome.about.as_deref().cloned(),
        rank: outcome.rank,
        whom: outcome.whom.as_deref().cloned(),
        body: outcome.body,
        at: outcome.at,
        because: outcome.because,
        retired: outcome.retired.is_some(),
        served: serving.clone().count(),
        served_by: serving.map(|(id, _)| *id).take(SERVED_BY_SHOWN).collect(),
        led_to_by: world.purpose.theory.standing().filter(|(_, l)| l.to == id).map(|(id, _)| id).collect(),
        leads_to: world.purpose.theory.standing().filter(|(_, l)| l.from == id).map(|(id, _)| id).collect(),
        indicators: indicators(world, viewer, now, id),
    })
}

fn indicators(world: &World, viewer: MemberId, now: Time, outcome: Id) -> Vec<IndicatorView> {
    let brief = |words: &Brief| (**words).clone();
    let view = |(id, i): (Id, &super::Indicator)| IndicatorView {
        id,
        name: brief(&i.measure.name),
        unit: brief(&i.measure.unit),
        worth: i.measure.worth,
        baseline: i.measure.baseline,
        target: i.measure.target,
        by: i.measure.by,
        source: i.measure.source.as_ref().map(brief),
        reports: reports(i),
        measured: i.measured(),
        offers: vec![
            Offer::guarded("purpose.report", json!({ "indicator": id }), may_report(world, viewer, id))
                .with("value", FieldKind::Number { min: -VALUE_MAX, max: VALUE_MAX }, true)
                .with("on", FieldKind::Past { until: now.0 }, true)
                .maybe_words("words", Brief::MAX),
        ],
    };
    world.purpose.theory.indicators_of(outcome).map(view).collect()
}

/// What was seen, the newest day first; of one day what was reported last.
fn reports(i: &super::Indicator) -> Vec<(Time, i64, MemberId, Option<TextRef>)> {
    let mut reports: Vec<&super::Report> = i.reports.iter().collect();
    reports.sort_by_key(|r| std::cmp::Reverse((r.on, r.id)));
    reports.into_iter().map(|r| (r.on, r.value, r.by, r.words.as_deref().cloned())).collect()
}

/// What leads to what, with what was found about it.
pub fn link(world: &World, viewer: MemberId, now: Time, id: Id) -> Option<LinkView> {
    let link = world.purpose.theory.links.get(&id)?;
    let theory = &world.purpose.theory;
    let counts = link.evidence.iter().filter_map(|id| theory.evidence.get(id)).filter(|e| e.replaced.is_none());
    let answers: BTreeSet<Id> = counts.filter_map(|e| e.answers).collect();
    let all = link.evidence.iter().rev().filter_map(|id| theory.evidence.get(id).map(|e| (*id, e)));
    let view = |(id, e): (Id, &Evidence)| EvidenceView {
        id,
        by: e.by,
        at: e.at,
        says: e.says,
        level: e.level,
        on: e.on,
        words: (*e.words).clone(),
        source: e.source.as_deref().cloned(),
        answers: e.answers,
        unanswered: e.says == Says::Contradicts && !answers.contains(&id),
        replaced: e.replaced.is_some(),
    };
    let (evidence, past): (Vec<_>, Vec<_>) = all.partition(|(id, e)| *id > link.since && e.replaced.is_none());
    let assumption = |(n, a): (u32, &super::Assumption)| AssumptionView {
        words: (*a.words).clone(),
        critical: a.critical,
        checks: a.checks.iter().rev().map(|c| (c.at, c.holds, c.by, (*c.words).clone())).collect(),
        offers: [true, false].map(|holds| check_offer(world, viewer, id, n, holds)).into(),
    };
    Some(LinkView {
        id,
        from: link.from,
        to: link.to,
        rationale: (*link.rationale).clone(),
        critical: link.critical,
        because: link.because,
        ended: link.ended.is_some(),
        supported: link.ended.is_none() && assess::supported(theory, link, now),
        assumptions: (0u32..).zip(&link.assumptions).map(assumption).collect(),
        evidence: evidence.into_iter().map(view).collect(),
        past: past.into_iter().map(view).collect(),
        offers: vec![
            Offer::guarded("purpose.witness", json!({ "link": id }), may_witness(world, viewer, id))
                .choice("says", &["supports", "mixed", "contradicts"])
                .with("level", FieldKind::Number { min: 1, max: 5 }, true)
                .with("on", FieldKind::Past { until: now.0 }, true)
                .words("words", Explanation::MAX),
        ],
    })
}

fn check_offer(world: &World, viewer: MemberId, link: Id, assumption: u32, holds: bool) -> Offer {
    let command = json!({ "link": link, "assumption": assumption, "holds": holds });
    Offer::guarded("purpose.check", command, may_check(world, viewer, link, assumption)).words("words", Explanation::MAX)
}

/// The shared theory of change, for one page.
pub fn theory(world: &World, viewer: MemberId, now: Time) -> TheoryView {
    let mut nodes: Vec<(Rank, Id)> = world.purpose.outcomes.iter().filter(|(_, o)| o.is_shared()).map(|(id, o)| (o.rank, *id)).collect();
    nodes.sort_unstable();
    let ours = |id: &Id| nodes.iter().any(|(_, node)| node == id);
    let links = world.purpose.theory.standing().filter(|(_, l)| ours(&l.from) && ours(&l.to));
    TheoryView {
        assessment: assess::assess(world, now),
        version: world.purpose.theory.version,
        endorsed: world.purpose.theory.endorsed,
        links: links.filter_map(|(id, _)| link(world, viewer, now, id)).collect(),
        nodes: nodes.iter().filter_map(|(_, id)| outcome(world, viewer, now, *id)).collect(),
    }
}

/// What a hub works for besides what is shared, and where it leads.
pub fn local_outcomes(world: &World, viewer: MemberId, now: Time, body: BodyId) -> Vec<OutcomeView> {
    let theirs = world.purpose.outcomes.iter().filter(|(_, o)| o.body == body && o.retired.is_none());
    theirs.filter_map(|(id, _)| outcome(world, viewer, now, *id)).collect()
}

pub fn tension(world: &World, viewer: MemberId, id: Id) -> Option<TensionView> {
    let tension = world.purpose.tensions.get(&id)?;
    let propose = charter::may_propose(world, viewer, tension.body);
    let offers = vec![
        Offer::guarded("purpose.share", json!({ "tension": id }), may_share(world, viewer, id)),
        Offer::guarded("purpose.unshare", json!({ "tension": id }), may_unshare(world, viewer, id)),
        Offer::guarded("purpose.rest", json!({ "tension": id }), may_rest(world, viewer, id)),
        Offer::guarded("practice.propose", json!({ "body": tension.body, "because": id }), propose),
    ];
    Some(TensionView {
        id,
        by: tension.by,
        body: tension.body,
        words: (*tension.words).clone(),
        at: tension.at,
        rested: tension.rested,
        shared: tension.shared.keys().copied().collect(),
        runs: tension.runs.iter().copied().collect(),
        offers,
    })
}

/// Open tensions, newest first: not at rest, and no proposal has taken them up yet.
pub fn tensions(world: &World, viewer: MemberId) -> Vec<TensionView> {
    let open = world.purpose.tensions.iter().rev().filter(|(_, t)| t.rested.is_none() && t.runs.is_empty());
    open.filter_map(|(id, _)| tension(world, viewer, *id)).collect()
}
