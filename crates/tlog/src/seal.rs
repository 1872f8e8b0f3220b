use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// A salt has this many random bytes.
pub const SALT_BYTES: usize = 32;

/// The commitment to a text: `HMAC-SHA-256(salt, "tensegrity/seal/1\n" ‖ text)`. Without the salt
/// nobody can confirm a guess of the text, so deleting both leaves nothing to find.
pub fn seal(salt: &[u8; SALT_BYTES], text: &str) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(salt).expect("HMAC takes a key of any length");
    mac.update(b"tensegrity/seal/1\n");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().into()
}
