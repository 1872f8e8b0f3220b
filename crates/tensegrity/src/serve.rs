//! Starting a server: empty, or with the demo network.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use host::{Ledger, Node, Smtp, System};
use web::{App, DemoPerson, Options};

use crate::cli::{DemoArgs, ServeArgs};
use crate::presets;
use crate::stage::LedgerStage;

/// Prints a line for the operator; a terminal that is gone stops no server.
macro_rules! say {
    ($($what:tt)*) => {{
        use std::io::Write;
        drop(writeln!(std::io::stdout(), $($what)*));
    }};
}

/// Whom a visitor of the demo may be: by which key the words about them go, and their name.
const DEMO_PEOPLE: [(&str, &str); 4] =
    [("marta", "Marta Reis"), ("ines-carvalho", "Inês Carvalho"), ("ines-okafor", "Ines Okafor"), ("aylin", "Aylin Demir")];
/// What a directory says that holds a demo, so that nothing else is ever begun again.
const DEMO_MARK: &str = "demo";
/// A demo that begins again waits so often, and so long each time, for the old one to be gone.
const GONE_TRIES: u32 = 100;
const GONE_WAIT: Duration = Duration::from_millis(50);

/// Why a server ended.
#[derive(PartialEq, Eq)]
enum Ended {
    Stopped,
    /// A visitor of the demo wants to begin again.
    Again,
}

pub fn serve(args: &ServeArgs) -> Result<ExitCode> {
    let base_url = args.base_url.clone().map(|u| u.trim_end_matches('/').to_owned());
    let options = Options {
        base_url: base_url.unwrap_or_else(|| format!("http://{}", args.listen)),
        sends_mail: args.smtp.is_some(),
        ..Options::default()
    };
    let node = open(&args.data)?;
    let smtp = args.smtp.as_deref().map(|url| (url, args.mail_from.as_str()));
    run(node, options, &listen(args.listen)?, smtp, |address| {
        say!("Tensegrity listens on {address}");
        say!("Everything is kept in {}", args.data.display());
    })?;
    Ok(ExitCode::SUCCESS)
}

pub fn demo(args: &DemoArgs) -> Result<ExitCode> {
    if !args.listen.ip().is_loopback() {
        say!("Careful: in the demo anybody who reaches {} can be anybody.", args.listen);
    }
    // the same socket through every beginning: who asks meanwhile waits, and is answered by the new one
    let listener = listen(args.listen)?;
    while demo_once(args, &listener)? == Ended::Again {
        let mut tries = 0;
        while let Err(error) = store::Sqlite::delete(&args.data) {
            tries += 1;
            anyhow::ensure!(tries < GONE_TRIES, "the demo cannot begin again: {error}");
            std::thread::sleep(GONE_WAIT);
        }
        say!("The demo begins again.");
    }
    Ok(ExitCode::SUCCESS)
}

/// The demo until it is stopped, or to begin again.
fn demo_once(args: &DemoArgs, listener: &std::net::TcpListener) -> Result<Ended> {
    let sqlite = store::Sqlite::open(&args.data)?;
    let private = store::Private::new(sqlite.clone());
    let ahead = private.meta("demo_ahead")?.and_then(|a| a.parse().ok()).unwrap_or(0);
    let clock = Arc::new(host::Shifted::by(ahead));
    let node = Node::open(sqlite, clock.clone())?;
    if node.networks().is_empty() {
        build(&node)?;
        private.set_meta(DEMO_MARK, "1")?;
    }
    let what = || format!("{} holds a network that is no demo; give another directory with --data", args.data.display());
    private.meta(DEMO_MARK)?.with_context(what)?;
    let net = node.networks().into_iter().next().context("the demo has no network; delete its directory and start again")?;
    let people = DEMO_PEOPLE.map(|(key, name)| DemoPerson { key, name: name.to_owned(), address: address_of(name) });
    let company: Option<web::Company> = (!args.still).then(|| Box::new(company) as web::Company);
    let demo = Arc::new(web::Demo::new(net.row.slug.clone(), people.to_vec(), clock, company));
    let options = Options { base_url: format!("http://{}", args.listen), demo: Some(demo), ..Options::default() };
    let entries = net.snapshot().world.next.0;
    drop(net);
    run(node, options, listener, None, |address| {
        say!("Meridian, the demo network, is alive: 24 hubs, 120 people, {entries} entries in its record.");
        say!("\n  Open  {address}\n");
        say!("There you can be one of these people:");
        for person in &people {
            say!("  {:<14} {}", person.name, web::in_english(&format!("start-about-{}", person.key)));
        }
        say!("\nThe demo is kept in {}. Stop with Ctrl-C.", args.data.display());
    })
}

/// The simulated company, as the pages ask for it.
fn company(
    world: &domain::World,
    now: domain::Time,
    words: &dyn Fn(&domain::Seal) -> Option<String>,
    played: &BTreeSet<domain::MemberId>,
    run: Option<&domain::practice::Run>,
) -> Option<(domain::MemberId, serde_json::Value)> {
    let company = sim::Company { world, now, words, played };
    run.map_or_else(|| company.begins(), |run| company.next(run)).map(|act| (act.by, act.command))
}

fn listen(address: SocketAddr) -> Result<std::net::TcpListener> {
    let what = || format!("{address} cannot be listened on; is another server running there? Choose another with --listen");
    let listener = std::net::TcpListener::bind(address).with_context(what)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

fn open(data: &Path) -> Result<Arc<Node>> {
    let sqlite = store::Sqlite::open(data)?;
    Ok(Node::open(sqlite, Arc::new(System))?)
}

/// The address of a person of the demo.
fn address_of(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else if c == ' ' {
                '.'
            } else {
                '-'
            }
        })
        .collect();
    format!("{plain}@meridian.example")
}

/// Lets simulated members write the demo network and takes it in, whole, in one transaction.
fn build(node: &Node) -> Result<()> {
    let mut stage = LedgerStage { ledger: Ledger::with_secret(host::random()) };
    let demo = sim::perform_demo(&mut stage, node.clock.now(), presets::founding()?).map_err(|e| anyhow::anyhow!("{e}"))?;
    let people: Vec<_> = demo.cast.people.iter().map(|(name, member)| (address_of(name), *member)).collect();
    node.take_in(&demo.slug, stage.ledger, &people)?;
    Ok(())
}

fn run(
    node: Arc<Node>,
    mut options: Options,
    listener: &std::net::TcpListener,
    smtp: Option<(&str, &str)>,
    ready: impl FnOnce(&str),
) -> Result<Ended> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener.try_clone()?)?;
        options.charters = presets::charters()?.iter().map(serde_json::to_value).collect::<Result<_, _>>()?;
        let bound = listener.local_addr()?;
        if options.base_url.ends_with(":0") {
            options.base_url = format!("http://{bound}");
        }
        let address = options.base_url.clone();
        let app = App::new(node.clone(), options, presets::founding()?);
        if let Some((url, from)) = smtp {
            let smtp = Smtp::new(url, from).map_err(anyhow::Error::msg)?;
            tokio::spawn(host::mail_loop(node.clone(), smtp));
        }
        if app.options.sends_mail || app.options.demo.is_some() {
            tokio::spawn(web::postman(app.clone()));
        }
        tokio::spawn(web::keep_company(app.clone()));
        tokio::spawn(stay_alive(node));
        let router = web::router(app.clone());
        ready(&address);
        let mut ended = Ended::Stopped;
        let demo = app.options.demo.clone();
        let stop = async {
            tokio::select! {
                () = stop() => {}
                () = async { demo.as_ref().expect("asked only of a demo").again.notified().await }, if demo.is_some() => ended = Ended::Again,
            }
        };
        web::serve(app, listener, router, stop).await;
        if ended == Ended::Stopped {
            say!("Stopped.");
        }
        Ok(ended)
    })
}

/// Notes every minute that the server is up, so that a longer silence counts as an outage.
async fn stay_alive(node: Arc<Node>) {
    loop {
        tokio::time::sleep(Duration::from_millis(host::ALIVE_EVERY_MS as u64)).await;
        if let Err(error) = node.alive() {
            tracing::error!(%error, "the server could not note that it is alive");
        }
    }
}

async fn stop() {
    let interrupt = async {
        tokio::signal::ctrl_c().await.ok();
    };
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).expect("signals can be heard");
        tokio::select! {
            () = interrupt => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    interrupt.await;
}
