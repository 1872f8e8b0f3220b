//! The parts of a run's page where points are aligned on, where a group charts what it sees, and where advice is
//! sought.

use domain::practice::{AdviceBecause, AffectedView, ArrivalView, Chart, ChartedView, PointView, StepState, Treatment};
use domain::{Id, TextRef};

use super::run::RunPage;

impl RunPage<'_> {
    pub fn points_aligned(&self) -> String {
        let aligned = self.view.points.iter().filter(|p| p.aligned).count();
        self.h.l.a("points-aligned", &[("n", aligned.to_string()), ("all", self.view.points.len().to_string())])
    }

    pub fn point_counts(&self, p: &PointView) -> String {
        self.h.l.a("point-counts", &[("n", p.yes.to_string()), ("all", p.answered.to_string())])
    }

    /// The voice with which this reader may answer the point.
    pub fn aligns(&self, p: &PointView) -> Option<Id> {
        let voice = self.voice()?.voice;
        let own = |o: &&domain::Offer| o.name == "practice.align" && o.command["voice"] == voice.0 && o.may();
        p.offers.iter().find(own).map(|_| voice)
    }

    pub fn said_aligned(&self, p: &PointView) -> bool {
        self.voice().is_some_and(|v| p.mine.contains(&(v.voice, true)))
    }

    pub fn rewords(&self, p: &PointView) -> bool {
        let open = p.needs.iter().any(|n| !n.answered);
        open && p.offers.iter().any(|o| o.name == "practice.reword" && o.may())
    }

    /// Words that the wording before did not have.
    pub fn new_words(&self, p: &PointView) -> bool {
        p.before.as_ref().is_some_and(|(_, words)| words.is_none())
    }

    pub fn reword_title(&self, p: &PointView) -> String {
        self.typed_or(p, "w.title", Some(&p.title))
    }

    pub fn reword_words(&self, p: &PointView) -> String {
        self.typed_or(p, "w.words", p.words.as_ref())
    }

    fn typed_or(&self, p: &PointView, field: &str, text: Option<&TextRef>) -> String {
        let typed = self.h.was(format!("reword-{}", p.number), field);
        if typed.is_empty() { text.map_or_else(String::new, |t| self.h.words(t)) } else { typed }
    }

    /// Whether a group looks at it together, or did.
    pub fn charts(&self) -> bool {
        self.view.steps.iter().any(|s| s.kind == "chart" && !matches!(s.state, StepState::Coming | StepState::Skipped))
    }

    pub fn chart_kinds(&self) -> &'static [Chart] {
        &Chart::ALL
    }

    pub fn chart_key(&self, chart: &Chart) -> &'static str {
        match chart {
            Chart::Problem => "problem",
            Chart::Solution => "solution",
            Chart::Concern => "concern",
            Chart::Data => "data",
        }
    }

    pub fn chart_name(&self, chart: &Chart) -> String {
        self.h.t(match chart {
            Chart::Problem => "chart-problem",
            Chart::Solution => "chart-solution",
            Chart::Concern => "chart-concern",
            Chart::Data => "chart-data",
        })
    }

    pub fn may_own(&self, c: &ChartedView) -> bool {
        c.offers.iter().any(domain::Offer::may)
    }

    pub fn may_contest(&self, a: &ArrivalView) -> bool {
        a.offers.iter().any(domain::Offer::may)
    }

    pub fn may_hear(&self, a: &AffectedView) -> bool {
        a.offers.iter().any(domain::Offer::may)
    }

    /// Whoever leads puts there what others say, too.
    pub fn leads_charts(&self) -> bool {
        self.offer("practice.arrive")
    }

    /// Whose words could be charted.
    pub fn speakers(&self) -> Vec<(Id, String)> {
        let members = self.h.world().body.bodies.get(&self.view.card.body).map(|b| &b.members);
        let others = members.into_iter().flatten().filter(|m| **m != self.h.me);
        let mut list: Vec<_> = others.map(|m| (*m, self.h.name(m))).collect();
        list.sort_by(|a, b| a.1.cmp(&b.1));
        list
    }

    /// The points that a point rests on, by the numbers a reader sees.
    pub fn rests_on(&self, p: &PointView) -> String {
        let numbers: Vec<String> = p.rests_on.iter().map(|n| (n + 1).to_string()).collect();
        if numbers.is_empty() { String::new() } else { self.h.s("point-rests-on", numbers.join(&self.h.l.comma())) }
    }

    pub fn seeks_advice(&self) -> bool {
        self.view.card.step == "advise" && !self.over()
    }

    /// Whoever is to decide sees the button; the refusal says what is still to be done.
    pub fn decides_alone(&self) -> bool {
        self.seeks_advice() && self.view.proposer == self.h.me
    }

    pub fn one_kind_only(&self) -> bool {
        let asked = |kind| self.view.asked.iter().any(|(_, b, _)| *b == kind);
        asked(AdviceBecause::Affected) != asked(AdviceBecause::Expert)
    }

    pub fn asked_because(&self, because: &AdviceBecause) -> String {
        self.h.t(match because {
            AdviceBecause::Affected => "because-affected",
            AdviceBecause::Expert => "because-expert",
        })
    }

    pub fn because_key(&self, key: &str) -> &'static str {
        if key == "affected" { "because-affected" } else { "because-expert" }
    }

    pub fn treatment(&self, treatment: &Treatment) -> String {
        self.h.t(match treatment {
            Treatment::Taken => "treatment-taken",
            Treatment::Partly => "treatment-partly",
            Treatment::NotTaken => "treatment-not",
        })
    }

    pub fn treatment_key(&self, key: &str) -> &'static str {
        match key {
            "taken" => "treatment-taken",
            "partly" => "treatment-partly",
            _ => "treatment-not",
        }
    }

    /// Who could be asked and was not.
    pub fn advisers(&self) -> Vec<(Id, String)> {
        let world = self.h.world();
        let asked = |id: &Id| *id == self.h.me || self.view.asked.iter().any(|(m, ..)| m == id);
        let open = world.body.people.iter().filter(|(id, p)| p.left.is_none() && !asked(id));
        let mut list: Vec<_> = open.map(|(id, _)| (*id, self.h.name(id))).collect();
        list.sort_by(|a, b| a.1.cmp(&b.1));
        list
    }
}
