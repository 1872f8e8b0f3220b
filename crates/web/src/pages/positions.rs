//! Where the voices of a round stand: the ring of all, hub by hub, region by region, and the people beside their hubs.

use domain::Id;
use domain::practice::{self, Among};

use super::run::RunPage;

/// One arc of the ring of voices.
pub(super) struct Arc {
    pub(super) class: &'static str,
    pub(super) path: String,
}

/// What one hub said, on the map of hubs.
pub(super) struct Tile {
    pub(super) hub: Id,
    pub(super) class: &'static str,
    pub(super) words: String,
}

impl RunPage<'_> {
    /// One arc for each voice: agreed, worried, against, aside, waiting.
    pub(super) fn ring(&self) -> Vec<Arc> {
        let Some(round) = &self.view.round else { return Vec::new() };
        let c = &round.counts;
        let parts = [("moss", c.agree), ("amber", c.worry), ("coral", c.against), ("soft", c.aside), ("line", c.silent)];
        let total: u64 = parts.iter().map(|(_, n)| n).sum();
        // beyond a hundred voices an arc stands for several
        let scale = total.div_ceil(100).max(1);
        let classes: Vec<&str> = parts.iter().flat_map(|(class, n)| std::iter::repeat_n(*class, n.div_ceil(scale) as usize)).collect();
        let n = classes.len().max(1) as f64;
        let gap = if classes.len() > 1 { 0.03_f64.min(1.2 / n) } else { 0.0001 };
        let point = |r: f64, a: f64| format!("{:.1} {:.1}", 66.0 + r * a.cos(), 66.0 + r * a.sin());
        let arc = |(i, class): (usize, &&'static str)| {
            let a0 = std::f64::consts::TAU * i as f64 / n - std::f64::consts::FRAC_PI_2 + gap;
            let a1 = std::f64::consts::TAU * (i + 1) as f64 / n - std::f64::consts::FRAC_PI_2 - gap;
            let large = i32::from(a1 - a0 > std::f64::consts::PI);
            let path = format!(
                "M{}A62 62 0 {large} 1 {}L{}A48 48 0 {large} 0 {}Z",
                point(62.0, a0),
                point(62.0, a1),
                point(48.0, a1),
                point(48.0, a0)
            );
            Arc { class, path }
        };
        let classes: Vec<&'static str> = classes
            .iter()
            .map(|c| match *c {
                "moss" => "moss",
                "amber" => "amber",
                "coral" => "coral",
                "soft" => "ink-soft",
                _ => "line",
            })
            .collect();
        classes.iter().enumerate().map(arc).collect()
    }

    pub(super) fn answered(&self) -> u64 {
        self.view.round.as_ref().map_or(0, |r| r.counts.answered())
    }

    pub(super) fn electorate(&self) -> u64 {
        self.view.round.as_ref().map_or(0, |r| r.counts.electorate)
    }

    /// Where people count beside their hubs: what they have to say, and say so far.
    pub(super) fn second_majority(&self) -> Option<String> {
        let run = self
            .h
            .world()
            .practice
            .run(self.view.card.id)
            .filter(|run| run.is_open() && run.among == Among::Hubs && !run.hides_ballots())?;
        let practice::Step::Ballot(rule) = run.step() else { return None };
        let share = rule.members?;
        let (yes, no) = self.view.nested.map_or((0, 0), |n| (n.members_yes, n.members_no));
        let words = [("share", share.to_string()), ("yes", yes.to_string()), ("no", no.to_string())];
        Some(self.h.l.a("double-so-far", &words))
    }

    pub(super) fn nobody_asked(&self) -> bool {
        self.view.nested.is_none_or(|n| n.members_yes == 0)
    }

    /// What each region says, where regions count; while ballots come in, as it stands.
    pub(super) fn by_regions(&self) -> Vec<(Id, &'static str, String)> {
        use tally::nested::Position;
        let Some(run) = self.h.world().practice.run(self.view.card.id) else { return Vec::new() };
        let words = |position: Position| match position {
            Position::Yes => ("moss", self.h.t("yes")),
            Position::No => ("coral", self.h.t("no")),
            Position::Abstain => ("", self.h.t("abstain")),
            Position::NoQuorum | Position::Absent => ("", self.h.t("count-silent")),
        };
        practice::by_region(run).into_iter().map(|(id, position)| (id, words(position).0, words(position).1)).collect()
    }

    /// How a yes or no is counted again on the command line.
    pub(super) fn counted_by<'r>(&self, rule: &'r str) -> Option<&'r str> {
        let name = rule.split(':').next()?;
        (name == "consent" || name.parse::<tally::Rule>().is_ok()).then_some(name)
    }

    /// What each hub says, region by region: the hubs of none last, under no name. Of a sealed ballot nothing.
    pub(super) fn hubs_map(&self) -> Vec<(String, Vec<Tile>)> {
        let Some(round) = self.view.round.as_ref().filter(|round| self.by_hubs() && !round.sealed && round.kind != "choose") else {
            return Vec::new();
        };
        let said = round.responses.iter().map(|a| (a.voice, self.answer_words(a)));
        let silent = round.unheard.iter().map(|hub| (*hub, ("", self.h.t("count-silent"))));
        let region = |hub: Id| self.h.world().body.bodies.get(&hub).and_then(|b| b.region).map(|r| self.h.name(r));
        let mut tiles: Vec<_> = said
            .chain(silent)
            .map(|(hub, (class, words))| {
                ((region(hub).is_none(), region(hub).unwrap_or_default(), self.h.name(hub)), Tile { hub, class, words })
            })
            .collect();
        tiles.sort_by(|a, b| a.0.cmp(&b.0));
        let mut map: Vec<(String, Vec<Tile>)> = Vec::new();
        for ((_, region, _), tile) in tiles {
            match map.last_mut().filter(|(name, _)| *name == region) {
                Some((_, there)) => there.push(tile),
                None => map.push((region, vec![tile])),
            }
        }
        map
    }
}
