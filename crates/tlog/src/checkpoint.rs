use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::note::{NoteError, Signer, Verifier, open, sign};
use crate::tree::Hash;

/// A tree head: which log, how many entries, which root (C2SP `tlog-checkpoint`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    pub origin: String,
    pub size: u64,
    pub root: Hash,
}

impl Checkpoint {
    /// The text that is signed: three lines.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, STANDARD.encode(self.root))
    }

    pub fn sign(&self, signer: &Signer) -> String {
        sign(&self.text(), signer)
    }

    /// Reads a signed checkpoint after checking its signature.
    ///
    /// # Errors
    /// As [`open`], and [`NoteError::Malformed`] for a text that is no checkpoint.
    pub fn open(note: &str, verifier: &Verifier) -> Result<Checkpoint, NoteError> {
        Checkpoint::parse(open(note, verifier)?)
    }

    /// Reads the text of a checkpoint whose signature nobody checks: what it claims.
    ///
    /// # Errors
    /// [`NoteError::Malformed`].
    pub fn read_unchecked(note: &str) -> Result<Checkpoint, NoteError> {
        let split = note.rfind("\n\n").ok_or(NoteError::Malformed)?;
        Checkpoint::parse(&note[..=split])
    }

    fn parse(text: &str) -> Result<Checkpoint, NoteError> {
        let mut lines = text.lines();
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next()) else { return Err(NoteError::Malformed) };
        let number: u64 = size.parse().map_err(|_| NoteError::Malformed)?;
        let bytes = STANDARD.decode(root).map_err(|_| NoteError::Malformed)?;
        let checkpoint = Checkpoint { origin: origin.to_owned(), size: number, root: bytes.try_into().map_err(|_| NoteError::Malformed)? };
        if checkpoint.text() == text && !origin.is_empty() { Ok(checkpoint) } else { Err(NoteError::Malformed) }
    }
}
