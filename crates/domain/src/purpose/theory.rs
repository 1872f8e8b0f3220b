//! The theory of change as a graph (P22): nodes are outcomes, links say what leads to what. Its
//! version counts every change that was decided; evidence, checks and measurements change nothing but
//! what follows from them.

use super::{Assumes, Brief, Event, Explanation, Finding, Measure, Says};
use crate::kernel::{Because, Id, List, Map, MemberId, Meta, Time};

#[derive(Clone, Default)]
pub struct Theory {
    /// How often the shared theory was changed.
    pub version: u32,
    /// The version the collective stands behind, since when, and by which decision.
    pub endorsed: Option<(u32, Time, Because)>,
    pub links: Map<Id, Link>,
    pub indicators: Map<Id, Indicator>,
    pub evidence: Map<Id, Evidence>,
}

#[derive(Clone)]
pub struct Link {
    pub from: Id,
    pub to: Id,
    pub rationale: Explanation,
    pub critical: bool,
    pub assumptions: List<Assumption>,
    pub because: Because,
    /// Since when it means what it means: what was found before an end of it was said otherwise does not
    /// count until it is filed again.
    pub since: Id,
    pub ended: Option<Because>,
    /// What was filed about it, oldest first.
    pub evidence: List<Id>,
    /// Whether it was ever borne out as it is meant now.
    pub was_supported: bool,
}

#[derive(Clone)]
pub struct Assumption {
    pub words: Explanation,
    pub critical: bool,
    /// Who said when whether it holds, oldest first.
    pub checks: List<Check>,
}

#[derive(Clone)]
pub struct Check {
    pub id: Id,
    pub by: MemberId,
    pub at: Time,
    pub holds: bool,
    pub words: Explanation,
}

#[derive(Clone)]
pub struct Indicator {
    pub outcome: Id,
    pub measure: Measure,
    pub because: Because,
    pub ended: Option<Because>,
    pub reports: List<Report>,
}

#[derive(Clone)]
pub struct Report {
    pub id: Id,
    pub by: MemberId,
    pub at: Time,
    pub on: Time,
    pub value: i64,
    pub words: Option<Brief>,
}

#[derive(Clone)]
pub struct Evidence {
    pub link: Id,
    pub by: MemberId,
    pub at: Time,
    pub says: Says,
    pub level: u8,
    pub on: Time,
    pub words: Explanation,
    pub source: Option<Brief>,
    pub answers: Option<Id>,
    /// What replaced it; it is kept and counts no more (TC4).
    pub replaced: Option<Id>,
}

impl Theory {
    /// Links in force.
    pub fn standing(&self) -> impl Iterator<Item = (Id, &Link)> {
        self.links.iter().filter(|(_, l)| l.ended.is_none()).map(|(id, l)| (*id, l))
    }

    /// Indicators in force of an outcome.
    pub fn indicators_of(&self, outcome: Id) -> impl Iterator<Item = (Id, &Indicator)> {
        self.indicators.iter().filter(move |(_, i)| i.outcome == outcome && i.ended.is_none()).map(|(id, i)| (*id, i))
    }

    /// Whether one thing leads to another by links in force.
    pub fn leads(&self, from: Id, to: Id) -> bool {
        let mut seen = vec![from];
        let mut at = 0;
        while let Some(node) = seen.get(at).copied() {
            if node == to {
                return true;
            }
            for (_, link) in self.standing().filter(|(_, l)| l.from == node) {
                if !seen.contains(&link.to) {
                    seen.push(link.to);
                }
            }
            at += 1;
        }
        false
    }

    pub(super) fn apply(&mut self, meta: &Meta, event: &Event) {
        match event.clone() {
            Event::OutcomeRevised { outcome, .. } => {
                self.change_links_at(outcome, |l| (l.since, l.was_supported) = (meta.pos, false));
            }
            Event::OutcomeRetired { outcome, because } => self.change_links_at(outcome, |l| l.ended = Some(because)),
            Event::Connected { from, to, rationale, critical, assumptions, because } => {
                let assumption = |a: Assumes| Assumption { words: a.words, critical: a.critical, checks: List::new() };
                let assumptions = assumptions.into_iter().map(assumption).collect();
                let (since, ended, evidence, was_supported) = (meta.pos, None, List::new(), false);
                let link = Link { from, to, rationale, critical, assumptions, because, since, ended, evidence, was_supported };
                self.links.insert(meta.pos, link);
            }
            Event::Disconnected { link, because } => {
                if let Some(link) = self.links.get_mut(&link) {
                    link.ended = Some(because);
                }
            }
            Event::IndicatorSet { outcome, indicator, because } => {
                let indicator = Indicator { outcome, measure: indicator, because, ended: None, reports: List::new() };
                self.indicators.insert(meta.pos, indicator);
            }
            Event::IndicatorEnded { indicator, because } => {
                if let Some(indicator) = self.indicators.get_mut(&indicator) {
                    indicator.ended = Some(because);
                }
            }
            Event::Endorsed { version, because } => self.endorsed = Some((version, meta.at, because)),
            event => self.apply_found(meta, event),
        }
    }

    /// Whatever is found may bear a link out; only then can it begin to be.
    fn look(&mut self, at: Time, id: Id) {
        let borne_out = self.links.get(&id).is_some_and(|link| !link.was_supported && super::supported(self, link, at));
        if let Some(link) = self.links.get_mut(&id).filter(|_| borne_out) {
            link.was_supported = true;
        }
    }

    /// Changes every link in force that begins or ends at a node.
    fn change_links_at(&mut self, node: Id, change: impl Fn(&mut Link)) {
        let touching: Vec<Id> = self.standing().filter(|(_, l)| l.from == node || l.to == node).map(|(id, _)| id).collect();
        for id in touching {
            if let Some(link) = self.links.get_mut(&id) {
                change(link);
            }
        }
    }

    /// What members found.
    fn apply_found(&mut self, meta: &Meta, event: Event) {
        let (Some(by), at) = (meta.by, meta.at) else { return };
        match event {
            Event::Witnessed(Finding { link, says, level, on, words, source, answers, instead_of }) => {
                if let Some(old) = instead_of.and_then(|id| self.evidence.get_mut(&id)) {
                    old.replaced = Some(meta.pos);
                }
                if let Some(link) = self.links.get_mut(&link) {
                    link.evidence.push_back(meta.pos);
                }
                let about = link;
                self.evidence.insert(meta.pos, Evidence { link, by, at, says, level, on, words, source, answers, replaced: None });
                self.look(at, about);
            }
            Event::Checked { link, assumption, holds, words } => {
                let found = self.links.get_mut(&link).and_then(|l| l.assumptions.get_mut(assumption as usize));
                if let Some(assumption) = found {
                    assumption.checks.push_back(Check { id: meta.pos, by, at, holds, words });
                }
                self.look(at, link);
            }
            Event::Reported { indicator, value, on, words } => {
                if let Some(indicator) = self.indicators.get_mut(&indicator) {
                    indicator.reports.push_back(Report { id: meta.pos, by, at, on, value, words });
                }
            }
            _ => {}
        }
    }
}
