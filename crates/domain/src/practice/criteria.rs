//! Judging an objection by criteria (P02): whoever leads says for which of them an argument was given, and the verdict
//! follows from that alone (O4). The profiles differ and are not mixed within one way of deciding.

use serde::{Deserialize, Serialize};

use super::template::Qualifier;

/// The five questions of the Holacracy Constitution 5.0 (5.3.2): for which of them did the objector
/// give an argument?
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holacracy {
    /// The proposal breaks a rule of the network.
    #[serde(default)]
    pub violates: bool,
    /// It makes the body less able to do its work.
    #[serde(default)]
    pub reduces: bool,
    /// It limits the objector in a role of theirs, also if they held no other.
    #[serde(default)]
    pub limits: bool,
    /// It is not there already without the proposal.
    #[serde(default)]
    pub new: bool,
    /// It is certain, or could not be mended in time.
    #[serde(default)]
    pub certain: bool,
}

/// The four questions of integrative consent as Round Sky asks them, by way of Loomio.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundSky {
    /// A reason is given.
    pub explicit: bool,
    /// It is about what is decided, and about nobody as a person.
    pub impersonal: bool,
    /// Something that was seen speaks for it; it is not merely foretold.
    pub evidenced: bool,
    /// It only says that there is a better idea.
    pub merely_better: bool,
}

/// For which criteria an argument was given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Criteria {
    RoundSky(RoundSky),
    Holacracy(Holacracy),
}

impl Criteria {
    /// Whether the argument is an objection: a pure function of the answers (O4).
    pub fn valid(self) -> bool {
        match self {
            Criteria::Holacracy(c) => c.violates || (c.reduces && c.limits && c.new && c.certain),
            Criteria::RoundSky(c) => c.explicit && c.impersonal && c.evidenced && !c.merely_better,
        }
    }

    /// The profile that they belong to.
    pub fn of(self) -> Qualifier {
        match self {
            Criteria::Holacracy(_) => Qualifier::HolacracyCriteria,
            Criteria::RoundSky(_) => Qualifier::RoundSkyCriteria,
        }
    }

    /// Each criterion by its name, and whether an argument was given for it.
    pub fn answers(self) -> Vec<(&'static str, bool)> {
        let given = match self {
            Criteria::Holacracy(c) => vec![c.reduces, c.limits, c.new, c.certain, c.violates],
            Criteria::RoundSky(c) => vec![c.explicit, c.impersonal, c.evidenced, c.merely_better],
        };
        self.of().criteria().iter().copied().zip(given).collect()
    }
}

impl Qualifier {
    /// The names of the criteria by which an objection is judged; none where peers test it.
    pub fn criteria(self) -> &'static [&'static str] {
        match self {
            Qualifier::S3Peer => &[],
            Qualifier::HolacracyCriteria => &["reduces", "limits", "new", "certain", "violates"],
            Qualifier::RoundSkyCriteria => &["explicit", "impersonal", "evidenced", "merely_better"],
        }
    }
}
