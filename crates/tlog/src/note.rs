//! Signed notes (C2SP `signed-note`): a text, an empty line, and signature lines
//! `— <name> <base64(key id ‖ signature)>`. Ed25519, algorithm byte `0x01`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

const ED25519: u8 = 1;
/// A note carries at most this many signatures; more is refused before any is checked.
const SIGNATURES_MAX: usize = 64;

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum NoteError {
    #[error("the note is not text, an empty line and signature lines")]
    Malformed,
    #[error("the key is not written as name+id+key, or its id does not belong to it")]
    BadKey,
    #[error("the note carries no signature by {0}")]
    NotSigned(String),
    #[error("the signature by {0} does not fit the text")]
    BadSignature(String),
}

/// Signs notes under a name.
pub struct Signer {
    name: String,
    key: SigningKey,
}

/// Checks notes signed under a name. Written `name+hex(id)+base64(0x01 ‖ public key)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    key: VerifyingKey,
}

fn key_id(name: &str, key: &VerifyingKey) -> [u8; 4] {
    let hash = Sha256::new().chain_update(name).chain_update([b'\n', ED25519]).chain_update(key.as_bytes()).finalize();
    [hash[0], hash[1], hash[2], hash[3]]
}

fn good_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c == '+')
}

impl Signer {
    /// Takes a secret seed of 32 random bytes. The name has no spaces and no plus sign.
    pub fn new(name: &str, seed: &[u8; 32]) -> Option<Signer> {
        good_name(name).then(|| Signer { name: name.to_owned(), key: SigningKey::from_bytes(seed) })
    }

    pub fn verifier(&self) -> Verifier {
        Verifier { name: self.name.clone(), key: self.key.verifying_key() }
    }
}

impl Verifier {
    /// Reads a verifier key.
    ///
    /// # Errors
    /// [`NoteError::BadKey`].
    pub fn parse(vkey: &str) -> Result<Verifier, NoteError> {
        let mut parts = vkey.trim().splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else { return Err(NoteError::BadKey) };
        let bytes = STANDARD.decode(key).map_err(|_| NoteError::BadKey)?;
        let [ED25519, key @ ..] = bytes.as_slice() else { return Err(NoteError::BadKey) };
        let key: [u8; 32] = key.try_into().map_err(|_| NoteError::BadKey)?;
        let key = VerifyingKey::from_bytes(&key).map_err(|_| NoteError::BadKey)?;
        let written: String = key_id(name, &key).iter().map(|b| format!("{b:02x}")).collect();
        if good_name(name) && written == id { Ok(Verifier { name: name.to_owned(), key }) } else { Err(NoteError::BadKey) }
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

impl std::fmt::Display for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let id: String = key_id(&self.name, &self.key).iter().map(|b| format!("{b:02x}")).collect();
        let mut key = vec![ED25519];
        key.extend(self.key.as_bytes());
        write!(f, "{}+{id}+{}", self.name, STANDARD.encode(key))
    }
}

/// Signs a text that ends with a newline.
pub fn sign(text: &str, signer: &Signer) -> String {
    debug_assert!(text.ends_with('\n'));
    let mut signature = key_id(&signer.name, &signer.key.verifying_key()).to_vec();
    signature.extend(signer.key.sign(text.as_bytes()).to_bytes());
    format!("{text}\n\u{2014} {} {}\n", signer.name, STANDARD.encode(signature))
}

/// Checks a note and returns its text.
///
/// # Errors
/// A malformed note, a missing or a wrong signature by this verifier. Signatures by others are
/// let through unread.
pub fn open<'n>(note: &'n str, verifier: &Verifier) -> Result<&'n str, NoteError> {
    let split = note.rfind("\n\n").ok_or(NoteError::Malformed)?;
    let (text, rest) = (&note[..=split], &note[split + 2..]);
    if !rest.ends_with('\n') || rest.lines().count() > SIGNATURES_MAX || text.chars().any(|c| c < ' ' && c != '\n') {
        return Err(NoteError::Malformed);
    }
    let id = key_id(&verifier.name, &verifier.key);
    for line in rest.lines() {
        let body = line.strip_prefix("\u{2014} ").ok_or(NoteError::Malformed)?;
        let (name, signature) = body.split_once(' ').ok_or(NoteError::Malformed)?;
        let bytes = STANDARD.decode(signature).map_err(|_| NoteError::Malformed)?;
        if bytes.len() < 5 {
            return Err(NoteError::Malformed);
        }
        if name == verifier.name && bytes[..4] == id {
            let signature = Signature::from_slice(&bytes[4..]).map_err(|_| NoteError::Malformed)?;
            let good = verifier.key.verify_strict(text.as_bytes(), &signature).is_ok();
            return if good { Ok(text) } else { Err(NoteError::BadSignature(name.to_owned())) };
        }
    }
    Err(NoteError::NotSigned(verifier.name.clone()))
}
