//! Dynamic Alignment (P08): a document is taken point by point. Everybody is aligned with a point, or
//! says what they need in order to be; nobody says no without that. A point that is reworded names the
//! needs it answers, and is asked about again, alone.

use super::run::{Choice, Response, Run};
use super::template::{AlignRule, Step};
use super::{Title, VERSIONS_MAX, Words, leading, rules};
use crate::World;
use crate::kernel::{Code, Id, List, Map, MemberId, Meta, Refusal, RunId, Time, refuse};

/// One point of a document.
#[derive(Clone)]
pub struct Point {
    pub versions: List<Wording>,
    /// What each voice says about the newest version.
    pub answers: Map<Id, Stance>,
    /// Needs that were said about earlier versions, and whether a rewording answered them.
    pub past: List<Need>,
    /// The points it rests on.
    pub rests_on: Vec<u32>,
}

#[derive(Clone)]
pub struct Wording {
    pub title: Title,
    pub words: Option<Words>,
    pub by: MemberId,
    pub at: Time,
}

/// What one voice says about a point: aligned, or what it needs.
#[derive(Clone)]
pub struct Stance {
    pub id: Id,
    pub by: MemberId,
    pub at: Time,
    pub need: Option<Words>,
}

#[derive(Clone)]
pub struct Need {
    pub id: Id,
    pub voice: Id,
    pub words: Words,
    pub answered: bool,
}

impl Point {
    /// The newest wording.
    pub fn text(&self) -> &Wording {
        self.versions.last().expect("a point is born with its words")
    }

    /// Needs that nobody has answered: of this version, and of those before it.
    pub fn open_needs(&self) -> impl Iterator<Item = (Id, Id, &Words)> {
        let now = self.answers.iter().filter_map(|(voice, s)| Some((s.id, *voice, s.need.as_ref()?)));
        now.chain(self.past.iter().filter(|n| !n.answered).map(|n| (n.id, n.voice, &n.words)))
    }

    /// DA3: no need is open among the voices asked, or no more than the rule tolerates.
    pub fn aligned(&self, rule: &AlignRule, electorate: u64) -> bool {
        let needs = self.answers.values().filter(|s| s.need.is_some()).count() as u64;
        needs == 0 || u128::from(rule.tolerance.den) * u128::from(needs) <= u128::from(rule.tolerance.num) * u128::from(electorate)
    }
}

fn point(run: &Run, number: u32) -> Result<&Point, Refusal> {
    run.points.get(number as usize).ok_or_else(|| refuse(Code::UnknownRef, "point", "point-unknown"))
}

pub(super) fn may_align(world: &World, now: Time, actor: MemberId, run: RunId, voice: Id) -> Result<(), Refusal> {
    rules::may_answer_round(world, now, actor, run, voice, "align")
}

pub(super) fn align(run: &Run, number: u32, version: u32, voice: Id, need: Option<&Words>) -> Result<(), Refusal> {
    let found = point(run, number)?;
    if version as usize != found.versions.len() {
        return Err(refuse(Code::StaleVersion, "version", "version-moved").with(found.versions.len()));
    }
    match found.answers.get(&voice) {
        Some(before) if before.need.is_none() && need.is_none() => Err(refuse(Code::Duplicate, "point", "same-answer")),
        _ => Ok(()),
    }
}

pub(super) fn may_reword(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["align"])?;
    rules::proposer(world, run, actor).or_else(|refusal| leading::may_lead(world, run, actor).map_err(|_| refusal))
}

/// A rewording is another text, and names which needs it answers.
pub(super) fn reword(run: &Run, number: u32, base: u32, title: &Title, words: Option<&Words>, answers: &[Id]) -> Result<(), Refusal> {
    let found = point(run, number)?;
    if base as usize != found.versions.len() {
        return Err(refuse(Code::StaleVersion, "base", "version-moved").with(found.versions.len()));
    }
    if found.versions.len() >= VERSIONS_MAX {
        return Err(refuse(Code::Limit, "point", "versions-count").with(VERSIONS_MAX));
    }
    let now = found.text();
    if now.title.seal == title.seal && now.words.as_ref().map(|w| w.seal) == words.map(|w| w.seal) {
        return Err(refuse(Code::Malformed, "title", "text-unchanged"));
    }
    if answers.is_empty() {
        return Err(refuse(Code::NoReason, "answers", "reword-answers"));
    }
    for (i, need) in answers.iter().enumerate() {
        if answers[..i].contains(need) || !found.open_needs().any(|(id, ..)| id == *need) {
            return Err(refuse(Code::UnknownRef, "answers", "need-unknown"));
        }
    }
    Ok(())
}

/// Writes a stance, and keeps whether the voice has answered all points.
pub(super) fn apply_stance(run: &mut Run, world: &World, meta: &Meta, number: u32, voice: Id, need: Option<Words>) {
    let by = meta.by.unwrap_or_default();
    if let Some(point) = run.points.get_mut(number as usize) {
        point.answers.insert(voice, Stance { id: meta.pos, by, at: meta.at, need });
    }
    let stances: Vec<Option<&Stance>> = run.points.iter().map(|p| p.answers.get(&voice)).collect();
    if stances.iter().all(Option::is_some) {
        let needs = stances.iter().flatten().any(|s| s.need.is_some());
        let choice = if needs { Choice::Needs } else { Choice::Aligned };
        super::state::respond(run, world, meta, voice, choice, None, std::sync::Arc::default());
    }
}

/// Whatever was said about a point is past; needs stay open until they are said to be answered.
fn ask_again(point: &mut Point) {
    let said: Vec<(Id, Stance)> = point.answers.iter().map(|(voice, s)| (*voice, s.clone())).collect();
    for (voice, stance) in said {
        if let Some(words) = stance.need {
            point.past.push_back(Need { id: stance.id, voice, words, answered: false });
        }
    }
    point.answers = Map::new();
}

/// Writes a rewording: everybody is asked again about this point and those that rest on it, and about no
/// other (DA2).
pub(super) fn apply_wording(run: &mut Run, at: Time, number: u32, wording: Wording, answered: &[Id]) {
    let lasts = match run.step() {
        Step::Align(rule) => rule.reconsider,
        _ => return,
    };
    let Some(point) = run.points.get_mut(number as usize) else { return };
    ask_again(point);
    point.past.iter_mut().filter(|n| answered.contains(&n.id)).for_each(|n| n.answered = true);
    point.versions.push_back(wording);
    run.points.iter_mut().filter(|p| p.rests_on.contains(&number)).for_each(ask_again);
    // every alignment ends, however often it is reworded
    let end = run.moved(run.opened, run.opened + run.template.at_most());
    run.stage.deadline = run.stage.deadline.max((at + lasts).min(end));
    let Some(round) = run.rounds.back_mut() else { return };
    let heard: Vec<(Id, Response)> = round.responses.iter().map(|(v, r)| (*v, r.clone())).collect();
    for (voice, response) in heard.into_iter().filter(|(v, _)| !round.left.contains(v)) {
        round.responses.remove(&voice);
        *round.counts.of_choice(response.choice) -= 1;
        round.unheard.insert(voice);
    }
}
