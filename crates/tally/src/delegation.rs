//! P17: a member may lend their vote, revocably; a direct vote always wins. The representative is
//! the nearest direct voter downstream.

/// What came of the delegations.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Resolved {
    /// By member who votes for them: themselves, another, or nobody.
    pub representative: Vec<Option<u32>>,
    /// By member the weight they carry; nothing for who does not vote.
    pub weight: Vec<u64>,
    /// Members whose chain ends in nobody or in a circle.
    pub unheard: u64,
}

/// The delegations of a member by scope; the most specific one that says anything counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Lent {
    pub on_item: Option<Lend>,
    pub on_topic: Option<Lend>,
    pub in_network: Option<Lend>,
}

/// To whom a vote is lent; to nobody: *here I do not delegate*.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lend {
    To(u32),
    Nobody,
}

impl Lent {
    /// Whom the member's vote goes to on this item.
    pub fn applies(self) -> Option<u32> {
        match self.on_item.or(self.on_topic).or(self.in_network)? {
            Lend::To(member) => Some(member),
            Lend::Nobody => None,
        }
    }
}

/// Follows every chain to the first direct voter. `out` says whom each member lends their vote to,
/// `votes` who voted directly, `eligible` who counts at all. Takes time and room in proportion to
/// the members, circles included.
pub fn resolve(out: &[Option<u32>], votes: &[bool], eligible: &[bool]) -> Resolved {
    const UNKNOWN: u32 = u32::MAX;
    const NOBODY: u32 = u32::MAX - 1;
    const ON_THE_WAY: u32 = u32::MAX - 2;
    let members = out.len();
    let mut end = vec![UNKNOWN; members];
    let mut way = Vec::new();
    for member in 0..members {
        let mut at = member as u32;
        let found = loop {
            match end[at as usize] {
                UNKNOWN if !eligible[at as usize] => break NOBODY,
                UNKNOWN if votes[at as usize] => break at,
                UNKNOWN => {
                    end[at as usize] = ON_THE_WAY;
                    way.push(at);
                    match out[at as usize] {
                        Some(next) if (next as usize) < members => at = next,
                        _ => break NOBODY,
                    }
                }
                // back on the way itself: a circle without a direct vote
                ON_THE_WAY => break NOBODY,
                known => break known,
            }
        };
        way.drain(..).for_each(|m| end[m as usize] = found);
        if end[member] == UNKNOWN {
            end[member] = found;
        }
    }
    let mut weight = vec![0; members];
    let mut unheard = 0;
    let representative: Vec<Option<u32>> = end.iter().map(|e| (*e < ON_THE_WAY).then_some(*e)).collect();
    for (_, representative) in representative.iter().enumerate().filter(|(m, _)| eligible[*m]) {
        match representative {
            Some(voter) => weight[*voter as usize] += 1,
            None => unheard += 1,
        }
    }
    Resolved { representative, weight, unheard }
}
