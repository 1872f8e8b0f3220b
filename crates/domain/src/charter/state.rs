use serde::{Deserialize, Serialize};

use super::{Constituency, Event, Line, Matter, Place, Who};
use crate::body;
use crate::kernel::{Because, Id, Map, MemberId, Meta, Span, Time};

#[derive(Clone, Default)]
pub struct State {
    pub title: String,
    pub lines: Map<Matter, InForce>,
    /// How many rounds of the whole network may be open at once.
    pub rounds: Option<u32>,
    /// What the founder brought in and the network decided for itself since, with the decision.
    pub ratified: Map<Id, Because>,
    /// The founder's powers, while the network has not adopted its charter.
    pub provisional: Option<Provisional>,
}

#[derive(Clone)]
pub struct InForce {
    pub rule: Rule,
    /// Who is to be heard before it is decided.
    pub heard: Vec<Constituency>,
    pub why: String,
    pub because: Because,
}

impl InForce {
    fn new(line: &Line, because: Because) -> InForce {
        InForce { rule: line.rule.clone(), heard: line.heard.clone(), why: line.why.clone(), because }
    }
}

#[derive(Clone, Copy)]
pub struct Provisional {
    pub founder: Option<MemberId>,
    pub until: Time,
}

/// What a line of the charter says.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Rule {
    Do {
        who: Who,
    },
    Decide {
        place: Place,
        /// Names of templates; any of them will do, the first is offered.
        by: Vec<String>,
    },
}

impl State {
    pub(super) fn apply(&mut self, meta: &Meta, event: &crate::Event) {
        match event {
            crate::Event::Body(body::Event::Founded { charter, .. }) => {
                self.title.clone_from(&charter.title);
                self.rounds = charter.rounds;
                for line in &charter.line {
                    self.lines.insert(line.matter, InForce::new(line, Because::Founding));
                }
                self.provisional = Some(Provisional { founder: None, until: meta.at + Span::days(super::FOUNDER_DAYS) });
            }
            crate::Event::Body(body::Event::Joined { invitation: None, .. }) => {
                if let Some(provisional) = self.provisional.as_mut().filter(|p| p.founder.is_none() && meta.pos == Id(1)) {
                    provisional.founder = Some(meta.pos);
                }
            }
            crate::Event::Charter(Event::Changed { line, because }) => {
                self.lines.insert(line.matter, InForce::new(line, *because));
            }
            crate::Event::Charter(Event::Ratified { thing, because }) => {
                self.ratified.insert(*thing, *because);
            }
            crate::Event::Charter(Event::Limited { rounds, .. }) => self.rounds = Some(*rounds),
            crate::Event::Charter(Event::Adopted { .. } | Event::PowersEnded) => self.provisional = None,
            _ => {}
        }
    }
}
