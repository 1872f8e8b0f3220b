//! Words on their way in and out. At the edge a text is `{"words": "...", "lang": "en"}`; before a
//! command reaches the domain every such object becomes a sealed reference, and the words are kept
//! beside the record. On the way out references become words again, for those who may read them.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use domain::kernel::refuse;
use domain::{Code, Command, Lang, Refusal, Seal};
use serde_json::{Value, json};
use store::{Record, Sealed, StoreError};

/// A command with its words sealed, and the words.
pub struct Decoded {
    pub command: Command,
    pub texts: Vec<Sealed>,
}

/// Reads a command as the edges write it.
///
/// # Errors
/// Names the field that is missing, unknown, too long or of the wrong kind.
pub fn decode(mut command: Value) -> Result<Decoded, Refusal> {
    let mut texts = Vec::new();
    seal_words(&mut command, &mut texts)?;
    let command = serde_path_to_error::deserialize(command).map_err(|e| malformed(&e.path().to_string(), &e.inner().to_string()))?;
    Ok(Decoded { command, texts })
}

/// Turns a serde error into a refusal that names the field inside the command.
fn malformed(path: &str, message: &str) -> Refusal {
    let inside: Vec<&str> = path.split('.').skip(2).filter(|p| *p != "?").collect();
    let mut field = inside.join(".");
    for (what, key) in [("missing field `", "missing"), ("unknown field `", "unknown-field")] {
        if let Some(name) = message.strip_prefix(what).and_then(|m| m.split('`').next()) {
            if !field.is_empty() {
                field.push('.');
            }
            if key == "missing" {
                field.push_str(name);
            }
            return refuse(Code::Malformed, field.trim_end_matches('.'), key).with(name);
        }
    }
    let (head, arg) = message.split_once(':').unwrap_or((message, ""));
    let key = match head {
        "text-empty" => "text-empty",
        "text-long" => "text-long",
        "text-mentions" => "text-mentions",
        "zone-unknown" => "zone-unknown",
        _ => return refuse(Code::Malformed, &field, "malformed").with(message),
    };
    let code = if key == "text-empty" { Code::NoReason } else { Code::Malformed };
    refuse(code, &field, key).with(arg)
}

/// Depth of a command beyond which it is refused before it is walked further.
const DEPTH_MAX: usize = 24;

/// Seals every `{"words", "lang"}` object in place and collects the texts.
///
/// # Errors
/// Words with control characters, an unknown language tag, or nesting beyond any command's.
pub fn seal_words(value: &mut Value, texts: &mut Vec<Sealed>) -> Result<(), Refusal> {
    walk(value, texts, &mut Vec::new())
}

fn walk(value: &mut Value, texts: &mut Vec<Sealed>, path: &mut Vec<String>) -> Result<(), Refusal> {
    let field = |path: &[String]| path.iter().skip(2).cloned().collect::<Vec<_>>().join(".");
    if path.len() > DEPTH_MAX {
        return Err(refuse(Code::Malformed, "", "too-nested").with(DEPTH_MAX));
    }
    match value {
        Value::Object(map) if map.contains_key("words") && map.keys().all(|k| k == "words" || k == "lang") && map["words"].is_string() => {
            let words = clean(map["words"].as_str().unwrap_or_default()).map_err(|key| refuse(Code::Malformed, field(path), key))?;
            let lang = map.get("lang").map_or(Some(Lang::EN), |l| l.as_str().and_then(Lang::parse));
            let lang = lang.ok_or_else(|| refuse(Code::Malformed, field(path), "lang-unknown"))?;
            *value = seal_one(&words, lang, texts);
        }
        Value::Object(map) => {
            if map.contains_key("seal") && map.contains_key("chars") {
                return Err(refuse(Code::Malformed, field(path), "seal-from-outside"));
            }
            for (key, inner) in map.iter_mut() {
                path.push(key.clone());
                walk(inner, texts, path)?;
                path.pop();
            }
        }
        Value::Array(list) => {
            for (i, inner) in list.iter_mut().enumerate() {
                path.push(i.to_string());
                walk(inner, texts, path)?;
                path.pop();
            }
        }
        _ => {}
    }
    Ok(())
}

/// Line ends as `\n`, no blanks around; control and direction-override characters are refused.
fn clean(words: &str) -> Result<String, &'static str> {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    let forbidden = |c: char| (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if words.contains(forbidden) { Err("text-control") } else { Ok(words.trim().to_owned()) }
}

fn seal_one(words: &str, lang: Lang, texts: &mut Vec<Sealed>) -> Value {
    let salt = crate::random();
    let seal = tlog::seal(&salt, words);
    let mentions = mentions(words);
    let mut reference = json!({ "seal": Seal(seal), "chars": words.chars().count(), "lang": lang });
    if !mentions.is_empty() {
        reference["mentions"] = json!(mentions);
    }
    texts.push(Sealed { seal, salt, text: words.to_owned() });
    reference
}

/// Whom a text mentions, written `@#12`.
fn mentions(words: &str) -> Vec<u64> {
    let mut found: Vec<u64> = words
        .split("@#")
        .skip(1)
        .filter_map(|rest| rest[..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())].parse().ok())
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Words by seal, read from the store once and kept.
pub struct Texts {
    network: i64,
    record: Arc<dyn Record>,
    known: RwLock<HashMap<[u8; 32], Arc<str>>>,
}

/// At most this many texts stay in memory; beyond, the store is asked again.
const KEPT_MAX: usize = 200_000;

impl Texts {
    pub fn new(network: i64, record: Arc<dyn Record>) -> Texts {
        Texts { network, record, known: RwLock::default() }
    }

    /// The words behind a seal; `None` if they are erased.
    pub fn words(&self, seal: &Seal) -> Option<Arc<str>> {
        if let Some(words) = self.known.read().expect("no panic while locked").get(&seal.0) {
            return Some(words.clone());
        }
        let found = self.record.texts(self.network, &[seal.0]).ok()?.pop()?;
        let words: Arc<str> = found.text.into();
        let mut known = self.known.write().expect("no panic while locked");
        if known.len() >= KEPT_MAX {
            known.clear();
        }
        known.insert(seal.0, words.clone());
        Some(words)
    }

    /// Replaces every reference in a view by its words: `{"words", "lang", "seal"}`; erased ones
    /// have `"words": null`.
    pub fn resolve(&self, value: &mut Value) -> Result<(), StoreError> {
        match value {
            Value::Object(map) if map.contains_key("seal") && map.contains_key("chars") => {
                let seal = map["seal"].as_str().and_then(Seal::decode);
                let words = seal.and_then(|s| self.words(&s));
                map.insert("words".into(), words.map_or(Value::Null, |w| Value::String(w.to_string())));
                map.remove("chars");
            }
            Value::Object(map) => map.values_mut().try_for_each(|v| self.resolve(v))?,
            Value::Array(list) => list.iter_mut().try_for_each(|v| self.resolve(v))?,
            _ => {}
        }
        Ok(())
    }
}
