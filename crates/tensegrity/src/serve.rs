//! Starting a server: empty, or with the demo network.

use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use host::{Node, Smtp, System};
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

/// Whom a visitor of the demo may be, and a word about them.
const DEMO_PEOPLE: [(&str, &str); 4] = [
    ("Marta Reis", "speaks for Hub Lisbon; three things wait for her"),
    ("Inês Carvalho", "member of Hub Lisbon; proposed the residencies"),
    ("Ines Okafor", "facilitator of the association, from Hub Lagos"),
    ("Aylin Demir", "founded the network; has no special powers any more"),
];

pub fn serve(args: &ServeArgs) -> Result<ExitCode> {
    let smtp = args.smtp.as_deref().map(|url| Smtp::new(url, &args.mail_from)).transpose().map_err(anyhow::Error::msg)?;
    let base_url = args.base_url.clone().map(|u| u.trim_end_matches('/').to_owned());
    let options = Options {
        base_url: base_url.unwrap_or_else(|| format!("http://{}", args.listen)),
        sends_mail: smtp.is_some(),
        ..Options::default()
    };
    let node = open(&args.data)?;
    run(node, options, args.listen, smtp, |address| {
        say!("Tensegrity listens on {address}");
        say!("Everything is kept in {}", args.data.display());
    })
}

pub fn demo(args: &DemoArgs) -> Result<ExitCode> {
    let sqlite = store::Sqlite::open(&args.data)?;
    let ahead = store::Private::new(sqlite.clone()).meta("demo_ahead")?.and_then(|a| a.parse().ok()).unwrap_or(0);
    let clock = Arc::new(host::Shifted::by(ahead));
    let node = Node::open(sqlite, clock.clone())?;
    if node.networks().is_empty() {
        build(&node)?;
    }
    let net = node.networks().into_iter().next().context("the demo has no network; delete its directory and start again")?;
    let people = DEMO_PEOPLE.map(|(name, about)| DemoPerson {
        name: name.to_owned(),
        about: about.to_owned(),
        address: address_of(name),
        slug: net.row.slug.clone(),
    });
    let options =
        Options { base_url: format!("http://{}", args.listen), demo: people.to_vec(), demo_clock: Some(clock), ..Options::default() };
    if !args.listen.ip().is_loopback() {
        say!("Careful: in the demo anybody who reaches {} can be anybody.", args.listen);
    }
    let entries = net.snapshot().world.next.0;
    run(node, options, args.listen, None, |address| {
        say!("Meridian, the demo network, is alive: 24 hubs, 120 people, {entries} entries in its record.");
        say!("\n  Open  {address}\n");
        say!("There you can be one of these people:");
        for person in &people {
            say!("  {:<14} {}", person.name, person.about);
        }
        say!("\nThe demo is kept in {}; delete it to begin again. Stop with Ctrl-C.", args.data.display());
    })
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
    let mut stage = LedgerStage::default();
    let demo = sim::perform_demo(&mut stage, node.clock.now(), presets::founding()?).map_err(|e| anyhow::anyhow!("{e}"))?;
    let people: Vec<_> = demo.cast.people.iter().map(|(name, member)| (address_of(name), *member)).collect();
    node.take_in(&demo.slug, host::random(), stage.ledger, &people)?;
    Ok(())
}

fn run(node: Arc<Node>, options: Options, listen: SocketAddr, smtp: Option<Smtp>, ready: impl FnOnce(&str)) -> Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let what = || format!("{listen} cannot be listened on; is another server running there? Choose another with --listen");
        let listener = tokio::net::TcpListener::bind(listen).await.with_context(what)?;
        let mut options = options;
        options.charters = presets::charters()?.iter().map(serde_json::to_value).collect::<Result<_, _>>()?;
        let bound = listener.local_addr()?;
        if listen.port() == 0 {
            options.base_url = format!("http://{bound}");
        }
        let address = options.base_url.clone();
        let app = App::new(node.clone(), options, presets::founding()?);
        if let Some(smtp) = smtp {
            tokio::spawn(host::mail_loop(node.clone(), smtp));
        }
        if app.options.sends_mail || app.options.demo_clock.is_some() {
            tokio::spawn(web::postman(app.clone()));
        }
        tokio::spawn(stay_alive(node));
        let router = web::router(app.clone());
        ready(&address);
        web::serve(app, listener, router, stop()).await;
        say!("Stopped.");
        Ok(ExitCode::SUCCESS)
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
