//! Sealed texts. Names and words never stand in the ledger; a commitment to them does. The words
//! lie beside it with their salt and can be erased. No rule reads a text.

use serde::{Deserialize, Serialize};
use std::sync::Arc;

use super::MemberId;

/// `HMAC-SHA-256(salt, "tensegrity/seal/1\n" ‖ text)`, written as 43 characters of base64url.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seal(pub [u8; 32]);

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const fn reverse_alphabet() -> [u8; 256] {
    let mut table = [255u8; 256];
    let mut i = 0;
    while i < 64 {
        table[ALPHABET[i] as usize] = i as u8;
        i += 1;
    }
    table
}
static REVERSE: [u8; 256] = reverse_alphabet();

impl Seal {
    fn encode(&self) -> [u8; 43] {
        let mut out = [0u8; 43];
        let (mut acc, mut bits, mut at) = (0u32, 0u32, 0usize);
        for &byte in &self.0 {
            acc = (acc << 8) | u32::from(byte);
            bits += 8;
            while bits >= 6 {
                bits -= 6;
                out[at] = ALPHABET[((acc >> bits) & 63) as usize];
                at += 1;
            }
        }
        out[at] = ALPHABET[((acc << (6 - bits)) & 63) as usize];
        out
    }

    /// Reads 43 characters of base64url; `None` for any other length, alphabet or padding bits.
    pub fn decode(s: &str) -> Option<Seal> {
        let bytes = s.as_bytes();
        if bytes.len() != 43 {
            return None;
        }
        let mut out = [0u8; 32];
        let (mut acc, mut bits, mut at) = (0u32, 0u32, 0usize);
        for &c in bytes {
            let six = REVERSE[c as usize];
            if six == 255 {
                return None;
            }
            acc = (acc << 6) | u32::from(six);
            bits += 6;
            if bits >= 8 {
                bits -= 8;
                if at < 32 {
                    out[at] = (acc >> bits) as u8;
                    at += 1;
                }
                acc &= (1 << bits) - 1;
            }
        }
        (at == 32 && acc == 0).then_some(Seal(out))
    }
}

impl std::fmt::Display for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(std::str::from_utf8(&self.encode()).unwrap_or_default())
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

impl Serialize for Seal {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(std::str::from_utf8(&self.encode()).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Seal {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Seal, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Seal;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a seal of 43 base64url characters")
            }
            fn visit_str<E: serde::de::Error>(self, s: &str) -> Result<Seal, E> {
                Seal::decode(s).ok_or_else(|| E::custom("a seal is 43 base64url characters"))
            }
        }
        d.deserialize_str(Visitor)
    }
}

/// A BCP-47 language tag of at most 11 bytes, such as `en`, `pt-BR` or `zh-Hant-TW`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang {
    len: u8,
    bytes: [u8; 11],
}

impl Lang {
    /// English, the language of a text that names none.
    pub const EN: Lang = Lang { len: 2, bytes: *b"en\0\0\0\0\0\0\0\0\0" };

    /// Reads a tag: 2 to 8 letters, then subtags of 2 to 8 letters or digits, 11 bytes in all.
    pub fn parse(s: &str) -> Option<Lang> {
        if s.len() > 11 || !s.is_ascii() {
            return None;
        }
        for (i, part) in s.split('-').enumerate() {
            let fits = (2..=8).contains(&part.len())
                && part.bytes().all(|b| if i == 0 { b.is_ascii_alphabetic() } else { b.is_ascii_alphanumeric() });
            if !fits {
                return None;
            }
        }
        let mut bytes = [0u8; 11];
        bytes[..s.len()].copy_from_slice(s.as_bytes());
        Some(Lang { len: s.len() as u8, bytes })
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len as usize]).unwrap_or("en")
    }
}

impl std::fmt::Debug for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Lang, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Lang;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a language tag")
            }
            fn visit_str<E: serde::de::Error>(self, s: &str) -> Result<Lang, E> {
                Lang::parse(s).ok_or_else(|| E::custom("a language tag looks like en, pt-BR or zh-Hant"))
            }
        }
        d.deserialize_str(Visitor)
    }
}

/// What the domain sees of a text: its seal, its length in characters, its language and whom it
/// mentions. Views hand it out, the host puts the words in for those who may read them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextRef {
    pub seal: Seal,
    pub chars: u32,
    pub lang: Lang,
    #[serde(default = "nobody", skip_serializing_if = "is_empty")]
    pub mentions: Option<Arc<[MemberId]>>,
}

fn nobody() -> Option<Arc<[MemberId]>> {
    None
}

fn is_empty(mentions: &Option<Arc<[MemberId]>>) -> bool {
    mentions.is_none()
}

/// At most this many people can be mentioned in one text.
pub const MENTIONS_MAX: usize = 20;

/// A sealed text of 1 to `MAX` characters.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(transparent)]
pub struct Text<const MAX: u32>(TextRef);

impl<const MAX: u32> Text<MAX> {
    /// The limit in characters, for offers and forms.
    pub const MAX: u32 = MAX;

    /// Takes a reference whose length is within the limit.
    pub fn new(text: TextRef) -> Option<Text<MAX>> {
        let mentions = text.mentions.as_ref().map_or(0, |m| m.len());
        (1..=MAX).contains(&text.chars).then_some(())?;
        (mentions <= MENTIONS_MAX).then_some(Text(text))
    }
}

impl<const MAX: u32> std::ops::Deref for Text<MAX> {
    type Target = TextRef;
    fn deref(&self) -> &TextRef {
        &self.0
    }
}

impl<'de, const MAX: u32> Deserialize<'de> for Text<MAX> {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Text<MAX>, D::Error> {
        let text = TextRef::deserialize(d)?;
        let chars = text.chars;
        Text::new(text).ok_or_else(|| {
            serde::de::Error::custom(if chars == 0 {
                "text-empty".to_owned()
            } else if chars > MAX {
                format!("text-long:{MAX}")
            } else {
                format!("text-mentions:{MENTIONS_MAX}")
            })
        })
    }
}
