//! A server in this process, on a real socket, with real accounts; and people who use it.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use domain::{Id, Time};
use host::{Manual, Node};
use reqwest::{Client, Response, redirect};
use serde_json::{Value, json};
use tensegrity::presets;
use tensegrity::stage::LedgerStage;
use tokio::task::JoinHandle;
use web::{App, Options};

/// The time at which the site opens: when the demo was made.
pub const NOW: Time = Time(1_795_000_000_000);

pub struct Site {
    pub app: Arc<App>,
    pub node: Arc<Node>,
    pub base: String,
    pub clock: Arc<Manual>,
    pub cast: sim::Cast,
    pub dir: PathBuf,
    serving: JoinHandle<()>,
}

static NEXT: AtomicU32 = AtomicU32::new(0);

pub fn fresh_dir() -> PathBuf {
    let n = NEXT.fetch_add(1, Ordering::SeqCst);
    let dir = std::env::temp_dir().join(format!("tensegrity-all-{}-{n}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    dir
}

impl Drop for Site {
    fn drop(&mut self) {
        self.serving.abort();
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

pub fn address_of(name: &str) -> String {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{}@meridian.example", plain.to_lowercase())
}

/// The demo network, served; mails go to the outbox unless a mail server is named.
pub async fn site() -> Site {
    site_with(|_| {}).await
}

pub async fn site_with(change: impl FnOnce(&mut Options)) -> Site {
    rustls::crypto::ring::default_provider().install_default().ok();
    let dir = fresh_dir();
    let clock = Arc::new(Manual::new(NOW));
    let node = Node::open(store::Sqlite::open(&dir).unwrap(), clock.clone()).unwrap();
    let mut stage = LedgerStage::default();
    let demo = sim::perform_demo(&mut stage, NOW, presets::founding().unwrap()).unwrap_or_else(|e| panic!("{e}"));
    let people: Vec<_> = demo.cast.people.iter().map(|(n, m)| (address_of(n), *m)).collect();
    node.take_in(&demo.slug, stage.ledger, &people).unwrap();
    let listener = tokio::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let mut options = Options { base_url: base.clone(), ..Options::default() };
    change(&mut options);
    let app = App::new(node.clone(), options, presets::founding().unwrap());
    let router = web::router(app.clone());
    let serving = tokio::spawn(web::serve(app.clone(), listener, router, std::future::pending()));
    Site { app, node, base, clock, cast: demo.cast, dir, serving }
}

/// Somebody with a browser of their own, or with none.
pub struct Somebody {
    pub client: Client,
    pub session: Option<String>,
    pub base: String,
}

impl Site {
    pub fn nobody(&self) -> Somebody {
        let client = Client::builder().redirect(redirect::Policy::none()).build().unwrap();
        Somebody { client, session: None, base: self.base.clone() }
    }

    /// A person of the demo, signed in.
    pub fn person(&self, name: &str) -> Somebody {
        self.address(&address_of(name))
    }

    pub fn address(&self, address: &str) -> Somebody {
        Somebody { session: Some(self.node.open_session(address).unwrap()), ..self.nobody() }
    }

    pub fn thing(&self, key: &str) -> Id {
        self.cast.things[key]
    }

    pub fn world(&self) -> domain::World {
        self.node.network("meridian").unwrap().snapshot().world.clone()
    }

    /// Moves the clock and lets the network notice, as its writer would by itself.
    pub async fn pass_days(&self, days: i64) {
        let now = host::Clock::now(&*self.clock);
        self.clock.set(Time(now.0 + days * 86_400_000));
        // any act tells the clock first
        let marta = self.person("Marta Reis");
        marta.command(json!({ "thread": { "say": { "on": 0, "words": { "words": "A day later.", "lang": "en" } } } })).await;
    }
}

impl Somebody {
    fn cookie(&self) -> String {
        self.session.as_ref().map_or_else(String::new, |s| format!("session={s}"))
    }

    pub async fn get(&self, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.base)).header("cookie", self.cookie()).send().await.unwrap()
    }

    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Response {
        let body = form.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect::<Vec<_>>().join("&");
        let request = self.client.post(format!("{}{path}", self.base)).header("cookie", self.cookie());
        request.header("content-type", "application/x-www-form-urlencoded").body(body).send().await.unwrap()
    }

    pub async fn send(&self, method: &str, path: &str) -> Response {
        match method {
            "get" => self.get(path).await,
            _ => self.post(path, &[]).await,
        }
    }

    /// A command through the API, as whoever is signed in.
    pub async fn command(&self, command: Value) -> (u16, Value) {
        let request = self.client.post(format!("{}/api/v1/networks/meridian/commands", self.base)).header("cookie", self.cookie());
        let response = request.json(&command).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap_or_default())
    }

    pub async fn view(&self, path: &str) -> Value {
        let response = self.get(&format!("/api/v1/networks/meridian/{path}")).await;
        assert_eq!(response.status(), 200, "{path}");
        response.json().await.unwrap()
    }
}

fn encode(text: &str) -> String {
    text.bytes().map(|b| if b.is_ascii_alphanumeric() { (b as char).to_string() } else { format!("%{b:02X}") }).collect()
}
