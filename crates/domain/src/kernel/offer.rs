//! Offers: what this viewer may do here and now, as data. Pages draw them as forms, the API
//! returns them, the command line lists them, simulated members pick from them.

use serde::Serialize;
use serde_json::Value;

use super::Refusal;

/// One command the viewer may give, or would like to give and may not yet.
#[derive(Clone, Debug, Serialize)]
pub struct Offer {
    /// `module.command`, such as `practice.respond`.
    pub name: &'static str,
    /// The fixed part of the command, to be completed with the fields.
    pub command: Value,
    pub fields: Vec<Field>,
    /// Why it would be refused now; `None` when it may be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<Refusal>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// Dotted path inside the command.
    pub name: &'static str,
    #[serde(flatten)]
    pub kind: FieldKind,
    pub required: bool,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FieldKind {
    /// Words of one to `max` characters, sent as `{"words": "...", "lang": "en"}`.
    Words { max: u32 },
    /// One of the named values.
    Choice { of: Vec<&'static str> },
    /// A time in integer milliseconds UTC, later than `after`.
    Time { after: i64 },
    /// A time in integer milliseconds UTC, not later than `until`.
    Past { until: i64 },
    /// The id of one of these.
    Id { of: Vec<super::Id> },
    /// A list of ids, each one of these.
    Ids { of: Vec<super::Id> },
    /// A number between the bounds, both included.
    Number { min: i64, max: i64 },
    /// A list of effects.
    Effects,
    /// 32 bytes nobody could guess, as 43 characters of base64url.
    Bytes,
    /// An answer to each of these, true or false.
    Answers { to: Vec<&'static str> },
    /// A ballot: `[{"option": 0, "n": 1}]`, each option at most once.
    Marks { options: Vec<u32> },
}

impl Offer {
    /// An offer whose guard has spoken: `Ok` may be given, `Err` says why not.
    pub fn guarded(name: &'static str, command: Value, guard: Result<(), Refusal>) -> Offer {
        Offer { name, command, fields: Vec::new(), refused: guard.err() }
    }

    pub fn words(mut self, name: &'static str, max: u32) -> Offer {
        self.fields.push(Field { name, kind: FieldKind::Words { max }, required: true });
        self
    }

    pub fn maybe_words(mut self, name: &'static str, max: u32) -> Offer {
        self.fields.push(Field { name, kind: FieldKind::Words { max }, required: false });
        self
    }

    pub fn choice(mut self, name: &'static str, of: &[&'static str]) -> Offer {
        self.fields.push(Field { name, kind: FieldKind::Choice { of: of.to_vec() }, required: true });
        self
    }

    pub fn with(mut self, name: &'static str, kind: FieldKind, required: bool) -> Offer {
        self.fields.push(Field { name, kind, required });
        self
    }

    /// The whole command: the fixed part with the given field values put in, under its module and
    /// command names, ready for `POST commands`.
    pub fn fill(&self, values: &[(&str, Value)]) -> Value {
        let mut body = self.command.clone();
        for (path, value) in values {
            let mut place = &mut body;
            for part in path.split('.') {
                if !place.is_object() {
                    *place = Value::Object(Default::default());
                }
                place = &mut place[part];
            }
            *place = value.clone();
        }
        let (module, command) = self.name.split_once('.').unwrap_or((self.name, ""));
        serde_json::json!({ module: { command: body } })
    }

    pub fn may(&self) -> bool {
        self.refused.is_none()
    }
}
