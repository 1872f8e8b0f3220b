//! Refusals: typed, naming the field, with a key for the sentence that says what to do.

use serde::Serialize;

/// Why a command is refused (the codes of the process specification).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Code {
    #[serde(rename = "E_NOT_ELIGIBLE")]
    NotEligible,
    #[serde(rename = "E_WRONG_STATE")]
    WrongState,
    #[serde(rename = "E_STALE_VERSION")]
    StaleVersion,
    #[serde(rename = "E_AFTER_DEADLINE")]
    AfterDeadline,
    #[serde(rename = "E_NO_REASON")]
    NoReason,
    #[serde(rename = "E_MALFORMED")]
    Malformed,
    #[serde(rename = "E_MALFORMED_BALLOT")]
    MalformedBallot,
    #[serde(rename = "E_DUPLICATE")]
    Duplicate,
    #[serde(rename = "E_UNKNOWN_REF")]
    UnknownRef,
    #[serde(rename = "E_SELF_REFERENCE")]
    SelfReference,
    #[serde(rename = "E_CYCLE")]
    Cycle,
    #[serde(rename = "E_MANDATE_BREACH")]
    MandateBreach,
    #[serde(rename = "E_CONFLICT")]
    Conflict,
    #[serde(rename = "E_LIMIT")]
    Limit,
    #[serde(rename = "E_CONFIG")]
    Config,
}

/// A command that is not carried out. Nothing has changed and nothing is lost.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Refusal {
    pub code: Code,
    /// The field to mend, as a dotted path; empty when no field is at fault.
    pub field: String,
    /// Key of the sentence in the locales, without its prefix `refuse-`.
    pub key: &'static str,
    /// A number or id the sentence needs: a limit, a position, a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arg: Option<String>,
}

/// A refusal without an argument.
pub fn refuse(code: Code, field: impl Into<String>, key: &'static str) -> Refusal {
    Refusal { code, field: field.into(), key, arg: None }
}

impl Refusal {
    pub fn with(mut self, arg: impl std::fmt::Display) -> Refusal {
        self.arg = Some(arg.to_string());
        self
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {} {}", self.code, self.field, self.key)
    }
}

impl std::error::Error for Refusal {}
