//! What ships with the program: charters and templates, read from their files at build time.

use anyhow::{Context, Result};
use domain::charter::Preset;
use domain::practice::Template;
use serde_json::{Value, json};

const CHARTERS: [&str; 1] = [include_str!("../../../charters/sociocratic.toml")];
const TEMPLATES: [&str; 3] = [
    include_str!("../../../practices/consent.toml"),
    include_str!("../../../practices/small-consent.toml"),
    include_str!("../../../practices/vote.toml"),
];

/// The part of a founding that does not depend on who founds: format, origin, charter, templates.
///
/// # Errors
/// A shipped file that cannot be read: a fault of the build.
pub fn founding() -> Result<Value> {
    let charter: Preset = toml::from_str(CHARTERS[0]).context("charters/sociocratic.toml")?;
    let templates = TEMPLATES.iter().map(|t| toml::from_str::<Template>(t)).collect::<Result<Vec<_>, _>>().context("practices/")?;
    Ok(json!({
        "format": domain::kernel::FORMAT_VERSION,
        "origin": domain::Seal(host::random()),
        "charter": charter,
        "templates": templates,
    }))
}
