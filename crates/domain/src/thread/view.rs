use serde::Serialize;
use serde_json::json;

use super::rules::{may_edit, may_say, may_translate};
use super::{Comment, Translation, Words};
use crate::kernel::{Id, MemberId, Offer, TextRef, Time};
use crate::{Seal, World};

#[derive(Serialize)]
pub struct ThreadView {
    pub on: Id,
    pub count: usize,
    /// The newest ones, oldest first.
    pub comments: Vec<CommentView>,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct CommentView {
    pub id: Id,
    pub by: MemberId,
    pub at: Time,
    pub words: TextRef,
    pub reply_to: Option<Id>,
    pub earlier: Vec<(Time, TextRef)>,
    pub may_edit: bool,
}

#[derive(Serialize)]
pub struct TranslationView {
    pub id: Id,
    pub by: MemberId,
    pub at: Time,
    pub words: TextRef,
}

/// The newest translation of a text into each language, newest first.
pub fn translations(world: &World, of: Seal) -> Vec<TranslationView> {
    let mut seen = Vec::new();
    let all = world.thread.translations.get(&of).into_iter().flatten().rev();
    let newest = all.filter(|t| {
        let new = !seen.contains(&t.words.lang);
        seen.push(t.words.lang);
        new
    });
    newest.map(|t| TranslationView { id: t.id, by: t.by, at: t.at, words: (*t.words).clone() }).collect()
}

/// A page shows at most this many comments of one thing.
pub const COMMENTS_SHOWN: usize = 200;

pub fn thread(world: &World, viewer: MemberId, on: Id) -> ThreadView {
    let ids = world.thread.on.get(&on).cloned().unwrap_or_default();
    let shown = ids.iter().skip(ids.len().saturating_sub(COMMENTS_SHOWN));
    let view = |id: &Id, c: &Comment| CommentView {
        id: *id,
        by: c.by,
        at: c.at,
        words: (*c.words).clone(),
        reply_to: c.reply_to,
        earlier: c.earlier.iter().map(|(at, words)| (*at, (**words).clone())).collect(),
        may_edit: may_edit(world, viewer, *id).is_ok(),
    };
    let comments: Vec<_> = shown.filter_map(|id| world.thread.comments.get(id).map(|c| view(id, c))).collect();
    let say = Offer::guarded("thread.say", json!({ "on": on }), may_say(world, viewer, on)).words("words", Words::MAX);
    let edits = comments
        .iter()
        .filter(|c| c.may_edit)
        .map(|c| Offer::guarded("thread.edit", json!({ "comment": c.id }), Ok(())).words("words", Words::MAX));
    let translates = crate::why::texts(world, on).into_iter().map(|text| {
        let fixed = json!({ "on": on, "of": text.seal });
        Offer::guarded("thread.translate", fixed, may_translate(world, viewer, on, text.seal)).words("words", Translation::MAX)
    });
    let offers = std::iter::once(say).chain(edits).chain(translates).collect();
    ThreadView { on, count: ids.len(), comments, offers }
}
