use serde::{Deserialize, Serialize};

use super::Snapshot;
use super::run::{Among, Choice, Round, Run};
use super::template::{Silence, Step};
use crate::Seal;

/// How a run ended, with all that is needed to count it again (K15).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub ending: Ending,
    /// The rule and its version, such as `consent:lazy-with-quorum:2/3/1` or `simple-majority:1/2/1`.
    pub rule: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub among: Option<Among>,
    #[serde(default)]
    pub counts: Counts,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub electorate: Option<Snapshot>,
    /// The seal of the text that was decided on.
    pub text: Seal,
    pub version: u32,
    /// The options chosen, by number, in the order in which they were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<u32>,
    /// The seals of the points that were aligned on, each with that of its explanation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<(Seal, Option<Seal>)>,
    /// How many people said yes and no in their hubs, where they count too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<(u64, u64)>,
    /// How many of the votes were lent, and carried by others.
    #[serde(default, skip_serializing_if = "is_none")]
    pub lent: u64,
    /// Whether a lot decided between options.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lot: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    Adopted,
    NotAdopted,
    QuorumFailed,
    Withdrawn,
    Discarded,
    Lapsed,
    /// Talk that came to its end: nothing was decided.
    Closed,
}

/// What was answered. In a ballot `agree` is yes, `against` no, `aside` abstain; in a consent round
/// `worry` counts concerns and `against` objections.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Everybody who could answer at the end: the snapshot less those who left unheard.
    pub electorate: u64,
    pub agree: u64,
    pub worry: u64,
    pub against: u64,
    pub aside: u64,
    pub silent: u64,
}

fn is_none(n: &u64) -> bool {
    *n == 0
}

impl Outcome {
    pub fn adopted(&self) -> bool {
        self.ending == Ending::Adopted
    }
}

impl Counts {
    /// The counts of a round as it stands. They are kept with every answer, so that a round of a
    /// hundred thousand costs no more to look at than one of ten.
    pub fn of(round: &Round) -> Counts {
        let direct = Counts { electorate: round.electorate, silent: round.unheard.len() as u64, ..round.counts };
        round.carried.as_ref().map_or(direct, |carried| direct.with(&carried.votes))
    }

    /// With the votes of those who are carried by others.
    fn with(self, carried: &Counts) -> Counts {
        Counts {
            agree: self.agree + carried.agree,
            worry: self.worry + carried.worry,
            against: self.against + carried.against,
            aside: self.aside + carried.aside,
            silent: self.silent.saturating_sub(carried.answered()),
            electorate: self.electorate,
        }
    }

    /// Where an answer is counted.
    pub(super) fn of_choice(&mut self, choice: Choice) -> &mut u64 {
        match choice {
            Choice::Consent | Choice::Yes | Choice::Marked | Choice::Aligned => &mut self.agree,
            Choice::Concern | Choice::Needs => &mut self.worry,
            Choice::Objection | Choice::No => &mut self.against,
            Choice::StandAside | Choice::Abstain => &mut self.aside,
        }
    }

    pub fn answered(&self) -> u64 {
        self.agree + self.worry + self.against + self.aside
    }
}

/// The outcome record of a run that ends now.
pub(super) fn outcome(run: &Run, ending: Ending) -> Outcome {
    let round = run.round();
    let rule = match run.step() {
        Step::Consent(rule) => {
            let silence = match rule.silence {
                Silence::Explicit => "explicit",
                Silence::Lazy => "lazy",
                Silence::LazyWithQuorum => "lazy-with-quorum",
            };
            format!("consent:{silence}:{}/1", rule.quorum)
        }
        Step::Ballot(rule) => {
            let rule =
                if run.among == Among::Hubs { rule.clone() } else { super::BallotRule { regions: None, members: None, ..rule.clone() } };
            let regions = rule.regions.map_or_else(String::new, |r| format!(":regions-{r}"));
            let members = rule.members.map_or_else(String::new, |m| format!(":members-{m}"));
            format!("{}:{}{regions}{members}/1", rule.rule, rule.quorum)
        }
        Step::Align(rule) => format!("dynamic-alignment:{}:{}/1", rule.tolerance, rule.quorum),
        Step::Choose(rule) => format!("{}:{}:{}/1", rule.method.name, run.seats, rule.quorum),
        step => format!("{}/1", step.kind()),
    };
    Outcome {
        ending,
        rule,
        among: round.map(|_| run.among),
        counts: round.map(Counts::of).unwrap_or_default(),
        electorate: round.map(|r| r.snapshot),
        text: run.text().text.seal,
        version: run.versions.len() as u32,
        chosen: run.picked.as_ref().map(|p| p.chosen.clone()).unwrap_or_default(),
        points: run.points.iter().map(|p| (p.text().title.seal, p.text().words.as_ref().map(|w| w.seal))).collect(),
        members: round.and_then(|r| r.members),
        lent: round.and_then(|r| r.carried.as_ref()).map_or(0, |c| c.by.len() as u64),
        lot: run.picked.as_ref().is_some_and(|p| p.lot),
    }
}
