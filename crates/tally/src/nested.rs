//! Electorates in stages (P16): people in hubs, hubs in regions, regions in a network. Each node that
//! is no leaf counts those below it by a rule of its own and passes one position on.

use serde::{Deserialize, Serialize};

use crate::{Count, Ratio, Rule, quorum_met};

/// What a node says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    Yes,
    No,
    Abstain,
    /// Too few below it were there.
    NoQuorum,
    /// It said nothing.
    Absent,
}

impl Position {
    /// Whether it is there at all: abstaining is, too few and nothing said is not.
    pub fn present(self) -> bool {
        matches!(self, Position::Yes | Position::No | Position::Abstain)
    }
}

/// A tree of electorates.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    Leaf(Position),
    Inner { rule: Rule, quorum: Ratio, below: Vec<Node> },
}

impl Node {
    /// The position of the node: of a leaf its own, else yes or no by the rule over those below. A tie of
    /// those who said yes or no, where nobody did, is an abstention.
    pub fn position(&self) -> Position {
        match self {
            Node::Leaf(position) => *position,
            Node::Inner { rule, quorum, below } => counted(*rule, *quorum, below.iter().map(Node::position)),
        }
    }
}

/// The position of a node from those directly below it.
pub fn counted(rule: Rule, quorum: Ratio, below: impl Iterator<Item = Position>) -> Position {
    let mut count = Count::default();
    for position in below {
        count.electorate += 1;
        match position {
            Position::Yes => count.yes += 1,
            Position::No => count.no += 1,
            Position::Abstain => count.abstain += 1,
            Position::NoQuorum | Position::Absent => {}
        }
    }
    if !quorum_met(quorum, count.cast(), count.electorate) {
        Position::NoQuorum
    } else if count.yes + count.no == 0 {
        Position::Abstain
    } else if rule.count(&count).passed {
        Position::Yes
    } else {
        Position::No
    }
}

/// The second majority of a double one: of the people who said yes or no at least this share said yes,
/// and somebody did. A majority of nobody is none.
pub fn members_agree(share: Ratio, yes: u64, no: u64) -> bool {
    yes >= 1 && share.reached_by(yes, yes + no)
}
