use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// The program on which a network governs itself.
///
/// `tensegrity demo` starts a living example. `tensegrity serve` starts a server of your own.
/// Everything a page can do, `do` and `show` can do as the member whose token they use.
#[derive(Parser)]
#[command(name = "tensegrity", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Start a server.
    Serve(ServeArgs),
    /// Start the demo network Meridian: 24 hubs, 120 people, eighteen months.
    Demo(DemoArgs),
    /// Write a network's record as JSON Lines to standard output.
    ///
    /// Works beside a running server and without one. The format is described in the handbook.
    Export(ExportArgs),
    /// Check an export: hash tree, rules, outcomes, texts.
    ///
    /// Exits with 0 only if all holds. Without --key and --checkpoint it says what stays unproven.
    Verify(VerifyArgs),
    /// Take in a mail that came back, from standard input.
    ///
    /// For the mail server, as the recipient of what arrives for the sender's address; works beside a
    /// running server. Whoever cannot be reached sees it on their own page.
    Bounce(BounceArgs),
    /// Count an election from a file, and show why it came out so.
    ///
    /// Reads BLT (.blt), PrefLib (.soc .soi .toc .toi), Pabulib (.pb) and a matrix as CSV: options in the
    /// first line, a ballot in each line after it, with ranks, marks or scores as the method needs them. For
    /// yes and no the matrix has one column: what is voted on, and yes, no or abstain in each line.
    #[command(after_help = tally_methods())]
    Tally(TallyArgs),
    /// Give one command as a member.
    ///
    /// Example: tensegrity do meridian '{"purpose":{"raise":{"body":0,"words":{"words":"...","lang":"en"}}}}'
    Do(DoArgs),
    /// Show a view as JSON, with what you may do there.
    Show(ShowArgs),
    /// Give many commands as a member, one JSON object a line.
    ///
    /// Each line gets an idempotency key from its place and content, so the same file can be given
    /// again after an interruption: nothing is recorded twice.
    Import(ImportArgs),
}

#[derive(Args)]
pub struct ServeArgs {
    /// Where everything is kept: one directory.
    #[arg(long, env = "TENSEGRITY_DATA", default_value = "data")]
    pub data: PathBuf,
    /// The address to listen on. Put a proxy with https before anything but this machine.
    #[arg(long, env = "TENSEGRITY_LISTEN", default_value = "127.0.0.1:7777")]
    pub listen: SocketAddr,
    /// How others reach this server, such as https://net.example. Links in mails begin with it.
    #[arg(long, env = "TENSEGRITY_BASE_URL")]
    pub base_url: Option<String>,
    /// The mail server: smtp://user:password@host:port or smtps://... Without it, sign-in links are
    /// printed here and shown on /outbox to this machine alone.
    #[arg(long, env = "TENSEGRITY_SMTP", hide_env_values = true)]
    pub smtp: Option<String>,
    /// The sender of mails.
    #[arg(long, env = "TENSEGRITY_MAIL_FROM", default_value = "Tensegrity <tensegrity@localhost.localdomain>")]
    pub mail_from: String,
}

#[derive(Args)]
pub struct BounceArgs {
    /// The directory of the server.
    #[arg(long, env = "TENSEGRITY_DATA", default_value = "data")]
    pub data: PathBuf,
}

#[derive(Args)]
pub struct DemoArgs {
    /// Where the demo is kept. Delete it to begin again.
    #[arg(long, default_value = "data/demo")]
    pub data: PathBuf,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:7777")]
    pub listen: SocketAddr,
    /// Let the simulated members keep still, so that nothing happens but what visitors do.
    #[arg(long)]
    pub still: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Texts {
    /// The record without words.
    None,
    /// What every member may read.
    Members,
    /// Everything the store has.
    All,
}

#[derive(Args)]
pub struct ExportArgs {
    /// The directory of the server.
    #[arg(long, env = "TENSEGRITY_DATA", default_value = "data")]
    pub data: PathBuf,
    /// The network's short name; not needed where there is only one.
    pub network: Option<String>,
    /// Which texts to write beside the record.
    #[arg(long, value_enum, default_value = "members")]
    pub texts: Texts,
}

/// What somebody without an opinion on an option says about it.
#[derive(Clone, Copy, ValueEnum)]
pub enum Silence {
    /// Nothing: it is compared with no other.
    Abstain,
    /// That it stands on the last rank, the one with the number of options.
    Last,
}

/// In which order equals are taken.
#[derive(Clone, Copy, ValueEnum)]
pub enum Ties {
    /// As the options stand in the file.
    File,
    /// By name.
    Name,
    /// Of projects, the cheapest first, then the most approved, then by name.
    Cost,
}

#[derive(Args)]
pub struct TallyArgs {
    /// One of the methods below.
    pub method: String,
    /// The file; its ending says what it is: .blt, .soc .soi .toc .toi, .pb, .csv, or .jsonl, the export
    /// of a network's record.
    pub file: PathBuf,
    /// Of a record, the number of the proposal whose ballots are counted, with the settings and the tie
    /// order of the record. Without it all that was counted is listed.
    #[arg(long)]
    pub contest: Option<u64>,
    /// One JSON object: `winners` in order by the names of the file, the trace with options numbered
    /// from 0 as in `options`.
    #[arg(long)]
    pub json: bool,
    /// How many are chosen; else what the file says, else one.
    #[arg(long)]
    pub seats: Option<usize>,
    /// The money; else what the file says.
    #[arg(long)]
    pub budget: Option<u64>,
    /// What a cell *No opinion* means; abstain, if not given.
    #[arg(long, value_enum)]
    pub no_opinion: Option<Silence>,
    /// How ties are broken: as listed, and for budgets by name, if not given.
    #[arg(long, value_enum)]
    pub ties: Option<Ties>,
    /// The highest score, for score; 5, if not given.
    #[arg(long, allow_negative_numbers = true)]
    pub top: Option<i64>,
    /// The dots of a voter, for dots; 10, if not given.
    #[arg(long, allow_negative_numbers = true)]
    pub dots: Option<i64>,
    /// The most dots for one option; all of them, if not given.
    #[arg(long, allow_negative_numbers = true)]
    pub cap: Option<i64>,
    /// The credits of a voter, for quadratic; 100, if not given.
    #[arg(long, allow_negative_numbers = true)]
    pub credits: Option<i64>,
    /// How many must have scored an option so that it can win, for score-mean; one, if not given.
    #[arg(long)]
    pub at_least: Option<u64>,
    /// The share of the electorate that must answer, such as 1/2, for yes and no; somebody, if not given.
    #[arg(long)]
    pub quorum: Option<String>,
    /// How many could have answered, for yes and no; as many as did, if not given.
    #[arg(long)]
    pub electorate: Option<u64>,
}

fn tally_methods() -> String {
    let consent = ("consent", "a consent round of a record, as it was decided");
    let all = || tally::METHODS.iter().map(|m| (m.name, m.about)).chain(tally::RULES.iter().copied()).chain([consent]);
    let width = all().map(|(name, _)| name.len()).max().unwrap_or(0);
    format!("Methods:\n{}", all().map(|(name, about)| format!("  {name:width$}  {about}\n")).collect::<String>())
}

#[derive(Args)]
pub struct VerifyArgs {
    /// The export.
    pub file: PathBuf,
    /// The key of the log, from a source you trust: it proves the origin.
    #[arg(long)]
    pub key: Option<String>,
    /// A checkpoint saved earlier: it proves that nothing before it was cut or rewritten.
    #[arg(long)]
    pub checkpoint: Option<PathBuf>,
}

/// Where the server is and who asks.
#[derive(Args)]
pub struct ServerArgs {
    /// The server.
    #[arg(long, env = "TENSEGRITY_SERVER", default_value = "http://127.0.0.1:7777")]
    pub server: String,
    /// Your token; make one on your own page.
    #[arg(long, env = "TENSEGRITY_TOKEN", hide_env_values = true)]
    pub token: String,
}

#[derive(Args)]
pub struct DoArgs {
    #[command(flatten)]
    pub server: ServerArgs,
    /// The network's short name.
    pub network: String,
    /// The command as JSON, or - to read it from standard input.
    pub command: String,
    /// Makes a repetition harmless: the same key records nothing twice.
    #[arg(long)]
    pub key: Option<String>,
}

#[derive(Args)]
pub struct ShowArgs {
    #[command(flatten)]
    pub server: ServerArgs,
    /// The network's short name.
    pub network: String,
    /// today, purpose, decide, people, charter, record, or the number of a thing, such as 412.
    #[arg(default_value = "today")]
    pub view: String,
}

#[derive(Args)]
pub struct ImportArgs {
    #[command(flatten)]
    pub server: ServerArgs,
    /// The network's short name.
    pub network: String,
    /// The file of commands, or - for standard input.
    pub file: PathBuf,
}
