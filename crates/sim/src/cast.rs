use std::collections::BTreeMap;

use domain::{Id, MemberId};
use serde::Deserialize;

/// Who and where: the file that describes a simulated network.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkFile {
    pub name: String,
    pub slug: String,
    pub purpose: String,
    pub founder: String,
    /// How many rounds of the whole network may be open at once.
    pub rounds: u32,
    pub hub: Vec<Hub>,
    pub outcome: Vec<OutcomeText>,
    pub circle: Vec<Circle>,
    pub role: Vec<RoleText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hub {
    pub name: String,
    pub place: String,
    pub zone: String,
    /// The first speaks for the hub.
    pub people: Vec<String>,
    /// On trial for so many days from the founding on, until the others admit it.
    #[serde(default)]
    pub trial: Option<f64>,
    /// It leaves before anybody tells of its everyday decisions.
    #[serde(default)]
    pub leaves: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutcomeText {
    pub key: String,
    pub name: String,
    pub about: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Circle {
    pub key: String,
    pub name: String,
    pub about: String,
    pub people: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleText {
    #[serde(rename = "in")]
    pub body: String,
    pub name: String,
    pub purpose: String,
    pub accountabilities: String,
    #[serde(default)]
    pub duty: Option<String>,
    #[serde(default)]
    pub holder: Option<String>,
}

/// Names as the stories use them, and what they were born as.
#[derive(Default)]
pub struct Cast {
    pub people: BTreeMap<String, MemberId>,
    /// `network`, hubs by name, circles by key.
    pub bodies: BTreeMap<String, Id>,
    /// Outcomes, roles, mandates, runs, agreements by the key the stories give them; `Kraków.voice` is the
    /// mandate by which the first of a hub speaks for it.
    pub things: BTreeMap<String, Id>,
}

impl Cast {
    pub fn person(&self, name: &str) -> Result<MemberId, String> {
        self.people.get(name).copied().ok_or_else(|| format!("nobody is called {name}"))
    }

    pub fn body(&self, name: &str) -> Result<Id, String> {
        self.bodies.get(name).copied().ok_or_else(|| format!("no body is called {name}"))
    }

    pub fn thing(&self, key: &str) -> Result<Id, String> {
        self.things.get(key).copied().ok_or_else(|| format!("nothing has the key {key}"))
    }
}
