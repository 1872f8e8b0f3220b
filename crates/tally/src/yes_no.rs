//! T01: the yes/no family. Ties keep the status quo.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Ratio;

/// Yes, no and abstain weights, and the weight of everybody who could have voted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Count {
    pub yes: u64,
    pub no: u64,
    pub abstain: u64,
    pub electorate: u64,
}

impl Count {
    pub fn cast(&self) -> u64 {
        self.yes + self.no + self.abstain
    }
}

/// When a text passes. Written as in the parentheses.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Rule {
    /// `Y > N` (`simple-majority`).
    SimpleMajority,
    /// `2Y > Y+N+A` (`majority-of-cast`).
    MajorityOfCast,
    /// `2Y > E` (`absolute-majority`).
    AbsoluteMajority,
    /// `Y+N > 0` and `b·Y >= a·(Y+N)` (`2/3-of-votes`).
    OfVotes(Ratio),
    /// `E > 0` and `b·Y >= a·E` (`2/3-of-electorate`).
    OfElectorate(Ratio),
    /// `Y >= 1` and `N = 0` (`unanimity`).
    Unanimity,
    /// `Y = E` and `E >= 1` (`full-unanimity`).
    FullUnanimity,
    /// `Y >= 1` and `N <= k` (`unanimity-minus-1`).
    UnanimityMinus(u32),
}

/// The rules as they are written, each with what it asks for. Any fraction may stand for 2/3, and any number
/// for 1.
pub const RULES: &[(&str, &str)] = &[
    ("simple-majority", "yes or no: more say yes than no"),
    ("majority-of-cast", "yes or no: more than half of all who vote say yes, abstentions counted"),
    ("absolute-majority", "yes or no: more than half of the electorate say yes"),
    ("2/3-of-votes", "yes or no: so large a share of yes and no is yes"),
    ("2/3-of-electorate", "yes or no: so large a share of the electorate says yes"),
    ("unanimity", "yes or no: somebody says yes, and nobody no"),
    ("full-unanimity", "yes or no: the whole electorate says yes"),
    ("unanimity-minus-1", "yes or no: somebody says yes, and not more than so many no"),
];

/// Whether a text passed, and the inequality that says so: `left >= right` or `left > right`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Verdict {
    pub passed: bool,
    pub left: u128,
    pub right: u128,
    /// `left` must be greater, not only equal.
    pub strict: bool,
}

impl Rule {
    /// Counts. The version of this method is part of the rule's name in a record: `…/1`.
    pub fn count(self, c: &Count) -> Verdict {
        let (y, n, a, e) = (u128::from(c.yes), u128::from(c.no), u128::from(c.abstain), u128::from(c.electorate));
        let (left, right, strict, also) = match self {
            Rule::SimpleMajority => (y, n, true, true),
            Rule::MajorityOfCast => (2 * y, y + n + a, true, true),
            Rule::AbsoluteMajority => (2 * y, e, true, true),
            Rule::OfVotes(r) => (u128::from(r.den) * y, u128::from(r.num) * (y + n), false, y + n > 0),
            Rule::OfElectorate(r) => (u128::from(r.den) * y, u128::from(r.num) * e, false, e > 0),
            Rule::Unanimity => (y, 1, false, n == 0),
            Rule::FullUnanimity => (y, e, false, e >= 1),
            Rule::UnanimityMinus(k) => (y, 1, false, n <= u128::from(k)),
        };
        let holds = if strict { left > right } else { left >= right };
        Verdict { passed: holds && also, left, right, strict }
    }
}

/// Whether enough weight answered: `den·answered >= num·electorate` and at least one answered, so
/// an empty electorate never has a quorum.
pub fn quorum_met(quorum: Ratio, answered: u64, electorate: u64) -> bool {
    answered >= 1 && quorum.reached_by(answered, electorate)
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Rule::SimpleMajority => f.write_str("simple-majority"),
            Rule::MajorityOfCast => f.write_str("majority-of-cast"),
            Rule::AbsoluteMajority => f.write_str("absolute-majority"),
            Rule::OfVotes(r) => write!(f, "{r}-of-votes"),
            Rule::OfElectorate(r) => write!(f, "{r}-of-electorate"),
            Rule::Unanimity => f.write_str("unanimity"),
            Rule::FullUnanimity => f.write_str("full-unanimity"),
            Rule::UnanimityMinus(k) => write!(f, "unanimity-minus-{k}"),
        }
    }
}

/// The text names no rule of the yes/no family.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnknownRule;

impl std::fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(
            "a yes/no rule is simple-majority, majority-of-cast, absolute-majority, 2/3-of-votes, 2/3-of-electorate, \
             unanimity, full-unanimity or unanimity-minus-1",
        )
    }
}

impl std::error::Error for UnknownRule {}

impl FromStr for Rule {
    type Err = UnknownRule;
    fn from_str(s: &str) -> Result<Rule, UnknownRule> {
        let ratio = |r: &str| Ratio::try_from(r.to_owned()).map_err(|_| UnknownRule);
        Ok(match s {
            "simple-majority" => Rule::SimpleMajority,
            "majority-of-cast" => Rule::MajorityOfCast,
            "absolute-majority" => Rule::AbsoluteMajority,
            "unanimity" => Rule::Unanimity,
            "full-unanimity" => Rule::FullUnanimity,
            _ => match (s.strip_suffix("-of-votes"), s.strip_suffix("-of-electorate"), s.strip_prefix("unanimity-minus-")) {
                (Some(r), _, _) => Rule::OfVotes(ratio(r)?),
                (_, Some(r), _) => Rule::OfElectorate(ratio(r)?),
                (_, _, Some(k)) => Rule::UnanimityMinus(k.parse().ok().filter(|n: &u32| n.to_string() == k).ok_or(UnknownRule)?),
                _ => return Err(UnknownRule),
            },
        })
    }
}

impl TryFrom<String> for Rule {
    type Error = UnknownRule;
    fn try_from(s: String) -> Result<Rule, UnknownRule> {
        s.parse()
    }
}

impl From<Rule> for String {
    fn from(rule: Rule) -> String {
        rule.to_string()
    }
}
