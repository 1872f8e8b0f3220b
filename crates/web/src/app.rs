use std::sync::Arc;

use host::Node;
use tokio::sync::watch;

use crate::demo::Demo;
use crate::i18n::Locales;

/// What the operator chose.
#[derive(Clone, Default)]
pub struct Options {
    /// How links in mails begin, such as `https://net.example`; empty: `http://` and the address
    /// listened on.
    pub base_url: String,
    /// Whether mails go out by SMTP; else they wait in the outbox, shown on loopback only.
    pub sends_mail: bool,
    /// The charters a network can start with, the recommended one first; none: the founding's own.
    pub charters: Vec<serde_json::Value>,
    /// What makes this server a demo, if it is one.
    pub demo: Option<Arc<Demo>>,
}

/// Everything a handler needs.
pub struct App {
    pub node: Arc<Node>,
    pub options: Options,
    pub locales: Locales,
    /// The part of a founding that ships with the program.
    pub founding: serde_json::Value,
    /// How often links are sent.
    pub limit: crate::limit::Limit,
    /// Pages as they were rendered.
    pub rendered: crate::rendered::Rendered,
    /// Becomes true when the server stops: streams end.
    pub stopping: watch::Sender<bool>,
}

impl App {
    pub fn new(node: Arc<Node>, options: Options, founding: serde_json::Value) -> Arc<App> {
        Arc::new(App {
            node,
            options,
            locales: Locales::load(),
            founding,
            limit: Default::default(),
            rendered: Default::default(),
            stopping: watch::Sender::new(false),
        })
    }

    /// The charters a network can start with, the recommended one first.
    pub fn charters(&self) -> &[serde_json::Value] {
        if self.options.charters.is_empty() { std::slice::from_ref(&self.founding["charter"]) } else { &self.options.charters }
    }

    /// Cookies are marked secure where the server is reached by https.
    pub fn secure(&self) -> bool {
        self.options.base_url.starts_with("https://")
    }
}
