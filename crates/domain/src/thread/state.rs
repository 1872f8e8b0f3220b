use super::{Event, Translation, Words};
use crate::Seal;
use crate::kernel::{Id, List, Map, MemberId, Meta, Time};

#[derive(Clone, Default)]
pub struct State {
    pub comments: Map<Id, Comment>,
    pub on: Map<Id, List<Id>>,
    /// Translations by the text they translate, oldest first.
    pub translations: Map<Seal, List<Translated>>,
}

/// The words of one text in another language: beside it, never in its place.
#[derive(Clone)]
pub struct Translated {
    pub id: Id,
    pub by: MemberId,
    pub at: Time,
    pub words: Translation,
}

#[derive(Clone)]
pub struct Comment {
    pub on: Id,
    pub by: MemberId,
    pub reply_to: Option<Id>,
    pub at: Time,
    pub words: Words,
    /// Earlier words, oldest first, each with the time it was replaced.
    pub earlier: List<(Time, Words)>,
}

impl State {
    pub(super) fn apply(&mut self, meta: &Meta, event: &crate::Event) {
        let (crate::Event::Thread(event), Some(by)) = (event, meta.by) else { return };
        match event {
            Event::Said { on, words, reply_to } => {
                let comment = Comment { on: *on, by, reply_to: *reply_to, at: meta.at, words: words.clone(), earlier: List::new() };
                self.comments.insert(meta.pos, comment);
                self.on.entry(*on).or_default().push_back(meta.pos);
            }
            Event::Translated { of, words, .. } => {
                let translated = Translated { id: meta.pos, by, at: meta.at, words: words.clone() };
                self.translations.entry(*of).or_default().push_back(translated);
            }
            Event::Edited { comment, words } => {
                if let Some(comment) = self.comments.get_mut(comment) {
                    let before = std::mem::replace(&mut comment.words, words.clone());
                    comment.earlier.push_back((meta.at, before));
                }
            }
        }
    }
}
