//! Pages as they were rendered. A page is a pure function of the state, the reader, the address and
//! the minute; asked again, the same bytes are the answer.

use std::collections::HashMap;
use std::sync::RwLock;

use axum::body::Bytes;
use domain::{Id, MemberId};

use crate::here::Here;

/// All that a page depends on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    network: i64,
    at: Id,
    reader: MemberId,
    speaks: bool,
    lang: &'static str,
    minute: i64,
    moment: Option<u8>,
    path: String,
}

/// At most this many pages are kept; beyond, the kept ones are forgotten.
const PAGES_MAX: usize = 1_000;

#[derive(Default)]
pub struct Rendered(RwLock<HashMap<Key, Bytes>>);

impl Rendered {
    /// The page, from before or rendered now; `None` where nothing is to be seen.
    pub fn page(&self, h: &Here, render: impl FnOnce() -> Option<String>) -> Option<Bytes> {
        let key = Key {
            network: h.net.row.id,
            at: h.snap.world.next,
            reader: h.me,
            speaks: h.speaks,
            lang: h.l.lang,
            minute: h.now.0 / 60_000,
            moment: h.moment,
            path: h.path.clone(),
        };
        if let Some(page) = self.0.read().expect("no panic while locked").get(&key) {
            return Some(page.clone());
        }
        let page = Bytes::from(render()?);
        let mut pages = self.0.write().expect("no panic while locked");
        if pages.len() >= PAGES_MAX {
            pages.clear();
        }
        pages.insert(key, page.clone());
        Some(page)
    }
}
