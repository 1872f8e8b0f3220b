//! What ships with the program: charters and templates, read from their files at build time.

use anyhow::{Context, Result};
use domain::charter::Preset;
use domain::practice::Template;
use serde_json::{Value, json};

/// The charters a network can start with; the first is recommended.
const CHARTERS: [(&str, &str); 4] = [
    ("sociocratic", include_str!("../../../charters/sociocratic.toml")),
    ("cooperative", include_str!("../../../charters/cooperative.toml")),
    ("informal", include_str!("../../../charters/informal.toml")),
    ("holacratic", include_str!("../../../charters/holacratic.toml")),
];
const TEMPLATES: [&str; 28] = [
    include_str!("../../../practices/consent.toml"),
    include_str!("../../../practices/small-consent.toml"),
    include_str!("../../../practices/ask-hub.toml"),
    include_str!("../../../practices/founding-round.toml"),
    include_str!("../../../practices/vote.toml"),
    include_str!("../../../practices/member-vote.toml"),
    include_str!("../../../practices/lent-vote.toml"),
    include_str!("../../../practices/double-majority.toml"),
    include_str!("../../../practices/regional-vote.toml"),
    include_str!("../../../practices/open-consent.toml"),
    include_str!("../../../practices/simple-vote.toml"),
    include_str!("../../../practices/absolute-vote.toml"),
    include_str!("../../../practices/unanimity.toml"),
    include_str!("../../../practices/announce.toml"),
    include_str!("../../../practices/ranked-choice.toml"),
    include_str!("../../../practices/approve.toml"),
    include_str!("../../../practices/scores.toml"),
    include_str!("../../../practices/dots.toml"),
    include_str!("../../../practices/election.toml"),
    include_str!("../../../practices/governance.toml"),
    include_str!("../../../practices/admission.toml"),
    include_str!("../../../practices/role-selection.toml"),
    include_str!("../../../practices/time-poll.toml"),
    include_str!("../../../practices/sense-check.toml"),
    include_str!("../../../practices/dynamic-alignment.toml"),
    include_str!("../../../practices/advice.toml"),
    include_str!("../../../practices/share-budget.toml"),
    include_str!("../../../practices/choice-creating.toml"),
];

/// The part of a founding that does not depend on who founds: format, origin, charter, templates.
///
/// # Errors
/// A shipped file that cannot be read: a fault of the build.
pub fn founding() -> Result<Value> {
    let templates = TEMPLATES.iter().map(|t| toml::from_str::<Template>(t)).collect::<Result<Vec<_>, _>>().context("practices/")?;
    Ok(json!({
        "format": domain::kernel::FORMAT_VERSION,
        "origin": domain::Seal(host::random()),
        "charter": charters()?.remove(0),
        "templates": templates,
    }))
}

/// The charters a network can start with, the recommended one first.
///
/// # Errors
/// A shipped file that cannot be read: a fault of the build.
pub fn charters() -> Result<Vec<Preset>> {
    CHARTERS.iter().map(|(name, text)| toml::from_str(text).with_context(|| format!("charters/{name}.toml"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sentence that differs by a comma would be shown in English to everybody.
    #[test]
    fn what_ships_is_said_in_every_language() {
        for text in TEMPLATES {
            let template: Template = toml::from_str(text).unwrap();
            let name = &template.name;
            assert_eq!(web::in_english(&format!("practice-{name}")), template.title);
            assert_eq!(web::in_english(&format!("practice-{name}-when")), template.when);
        }
    }
}
