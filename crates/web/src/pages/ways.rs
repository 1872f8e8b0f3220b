//! How shall we decide this? Four questions, and every way with what it is for.

use askama::Template;
use domain::practice;

use crate::here::Here;

#[derive(Template)]
#[template(path = "ways.html")]
struct WaysPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    ways: Vec<&'a practice::Template>,
}

/// The four questions, each with the ways that suit a yes.
const QUESTIONS: [(&str, &[&str]); 4] = [
    ("ways-alone", &["announce", "open-consent", "advice", "sense-check"]),
    (
        "ways-one-text",
        &[
            "consent",
            "small-consent",
            "dynamic-alignment",
            "governance",
            "admission",
            "simple-vote",
            "vote",
            "absolute-vote",
            "unanimity",
            "member-vote",
            "lent-vote",
            "double-majority",
            "regional-vote",
        ],
    ),
    ("ways-several", &["ranked-choice", "approve", "scores", "dots", "choice-creating", "share-budget", "time-poll"]),
    ("ways-people", &["role-selection", "election"]),
];

/// Ways that begin on a page of their own.
pub const FOR_ITS_OWN_PAGE: [&str; 2] = ["ask-hub", "founding-round"];

impl WaysPage<'_> {
    fn questions(&self) -> Vec<(&'static str, Vec<&practice::Template>)> {
        let known = |names: &[&str]| names.iter().filter_map(|n| self.ways.iter().find(|w| w.name == *n).copied()).collect();
        QUESTIONS.iter().map(|(key, names)| (*key, known(names))).collect()
    }

    /// What begins on another page: its words, and where.
    fn elsewhere(&self) -> [(&'static str, &'static str); 6] {
        [
            ("begins-recall", "people"),
            ("begins-challenge", "decide"),
            ("begins-review", "decide"),
            ("begins-exit", "people"),
            ("begins-purpose", "purpose"),
            ("begins-charter", "charter"),
        ]
    }

    /// The steps in words, one after the other.
    fn steps(&self, way: &practice::Template) -> String {
        way.step.iter().map(|s| self.h.t(format!("step-{}", s.kind()))).collect::<Vec<_>>().join(" → ")
    }
}

/// A way as a file.
pub fn file(way: &practice::Template) -> Option<String> {
    toml::to_string(way).ok()
}

pub fn render(h: &Here) -> Result<String, askama::Error> {
    let shown = |t: &&std::sync::Arc<practice::Template>| !FOR_ITS_OWN_PAGE.contains(&t.name.as_str());
    let mut ways: Vec<&practice::Template> = h.world().practice.templates.values().filter(shown).map(|t| &**t).collect();
    ways.sort_by_cached_key(|way| h.l.title("practice", &way.name, &way.title));
    WaysPage { h, place: "decide", title: h.t("ways-title"), ways }.render()
}
