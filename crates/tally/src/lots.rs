//! Whether a lot decided. A count names a lot wherever the answer of the tie order could matter; where
//! few were asked about, every order of theirs is tried, so that no lot is told on which nothing hangs.

use std::collections::BTreeSet;

use crate::outcome::{Fact, Outcome, TieBreak};
use crate::{Choice, TieOrder};

/// Strikes the lots of an outcome if whatever order of those tied elects the same. As long as a count
/// asks about no others, the orders of the tied are all that the tie order can say; if it does, these
/// are tried, too. With more than `most` of them the lots stand.
pub(crate) fn strike_idle(out: &mut Outcome, most: usize, ties: &TieOrder, count: impl Fn(&TieOrder) -> Outcome) {
    let set = |choices: &[Choice]| choices.iter().copied().collect::<BTreeSet<Choice>>();
    let mut asked: BTreeSet<Choice> = out.lots.iter().flatten().copied().collect();
    let elected = set(&out.winners);
    'more: loop {
        if asked.is_empty() || asked.len() > most {
            return;
        }
        for order in orders(&asked.iter().copied().collect::<Vec<_>>()) {
            let other = count(&ties.with(&order));
            if set(&other.winners) != elected {
                return;
            }
            let tied = asked.len();
            asked.extend(other.lots.iter().flatten());
            if asked.len() > tied {
                continue 'more;
            }
        }
        break;
    }
    out.lots.clear();
    out.trace.retain(|fact| !matches!(fact, Fact::Tie { by: TieBreak::Lot, .. }));
}

/// Every order of these.
fn orders(of: &[Choice]) -> Vec<Vec<Choice>> {
    if of.is_empty() {
        return vec![Vec::new()];
    }
    let rest = |first: Choice| of.iter().copied().filter(|c| *c != first).collect::<Vec<_>>();
    of.iter().flat_map(|first| orders(&rest(*first)).into_iter().map(|tail| [vec![*first], tail].concat())).collect()
}
