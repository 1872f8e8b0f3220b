//! What every count returns: who won, and an account that a person can follow with pen and paper.

use serde::Serialize;

use crate::{Amount, Choice};

/// The outcome of a count.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Outcome {
    /// The method and its version, such as `scottish-stv/1`. A method never changes under its
    /// version.
    pub method: &'static str,
    /// Best first, or in the order in which they were chosen. Empty where nobody voted.
    pub winners: Vec<Choice>,
    /// All options, best first, tied ones together; only for methods that rank.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ranking: Vec<Vec<Choice>>,
    /// Those between whom a lot decided, whenever one did.
    pub lots: Vec<Vec<Choice>>,
    pub trace: Vec<Fact>,
}

/// By what a tie was broken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TieBreak {
    /// The votes at an earlier stage.
    EarlierStage(u32),
    /// Who is preferred on more ballots.
    Preferences,
    /// Who has more of the highest score.
    TopScores,
    /// Who has the higher sum.
    Totals,
    /// Who has more supporters.
    Supporters,
    /// What costs less.
    Cost,
    /// The Borda count among the tied.
    Borda,
    /// The tie order, drawn before any count was seen.
    Lot,
}

/// One step of a count.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "snake_case", tag = "fact")]
pub enum Fact {
    /// How many ballots count, and what they have to fill.
    Ballots {
        valid: u64,
        empty: u64,
        seats: usize,
    },
    Quota {
        votes: Amount,
    },
    /// Where everybody stands at a stage.
    Stage {
        number: u32,
        totals: Vec<(Choice, Amount)>,
        exhausted: Amount,
        lost: Amount,
    },
    /// Points, scores, dots: the one table of a method without stages.
    Totals {
        what: &'static str,
        totals: Vec<(Choice, Amount)>,
    },
    Elected {
        option: Choice,
        stage: u32,
        votes: Amount,
    },
    /// As many are left as seats are.
    ElectedLast {
        option: Choice,
        stage: u32,
        votes: Amount,
    },
    Surplus {
        option: Choice,
        surplus: Amount,
        votes: Amount,
    },
    Eliminated {
        option: Choice,
        votes: Amount,
    },
    Tie {
        among: Vec<Choice>,
        taken: Choice,
        by: TieBreak,
    },
    Finalists {
        first: Choice,
        second: Choice,
    },
    Runoff {
        first: Choice,
        second: Choice,
        for_first: u64,
        for_second: u64,
    },
    /// On how many ballots each (row) is preferred to each other (column).
    Preferred {
        matrix: Vec<Vec<u64>>,
    },
    /// The strongest path from each (row) to each other (column).
    Paths {
        matrix: Vec<Vec<u64>>,
    },
    Condorcet {
        winner: Option<Choice>,
        loser: Option<Choice>,
        smith: Vec<Choice>,
    },
    Locked {
        winner: Choice,
        loser: Choice,
        margin: u64,
    },
    /// It would have closed a circle with what is locked.
    NotLocked {
        winner: Choice,
        loser: Choice,
        margin: u64,
    },
    /// What everybody has to spend, in the units of the file.
    Endowment {
        each: Amount,
        voters: u64,
    },
    Funded {
        project: Choice,
        cost: Amount,
        supporters: u64,
        price: Amount,
    },
    /// Those who want it cannot pay for it with what they have left together.
    Short {
        project: Choice,
        cost: Amount,
        supporters: u64,
        left: Amount,
    },
    /// It is among what is left and no longer fits.
    Passed {
        project: Choice,
        cost: Amount,
        left: Amount,
    },
    Spent {
        total: Amount,
        budget: Amount,
    },
    /// The endowments were raised so often; why that was the last time.
    Raised {
        times: u64,
        each: Amount,
        why: Stopped,
    },
    Matched {
        project: Choice,
        contributed: Amount,
        subsidy: Amount,
        matched: Amount,
    },
    /// Without a ballot nothing is decided.
    NoBallots,
}

/// Why the endowments were not raised further.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stopped {
    /// The next step would have spent more than there is.
    WouldOverspend,
    /// Nothing that is left fits.
    Exhausted,
    /// They were raised as often as the method does.
    OftenEnough,
}

impl Outcome {
    pub(crate) fn new(method: &'static str) -> Outcome {
        Outcome { method, winners: Vec::new(), ranking: Vec::new(), lots: Vec::new(), trace: Vec::new() }
    }

    /// Whether the tie order decided anywhere.
    pub fn lot_used(&self) -> bool {
        !self.lots.is_empty()
    }

    pub(crate) fn say(&mut self, fact: Fact) {
        self.trace.push(fact);
    }

    pub(crate) fn tie(&mut self, among: &[Choice], taken: Choice, by: TieBreak) {
        if by == TieBreak::Lot {
            self.lots.push(among.to_vec());
        }
        self.say(Fact::Tie { among: among.to_vec(), taken, by });
    }
}
