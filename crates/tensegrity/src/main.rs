//! The one binary: serve, demo, export, verify, and acting as a member from the command line.

use std::process::ExitCode;

use clap::Parser;
use tensegrity::{bounce, cli, client, elections, record, serve};

fn main() -> ExitCode {
    rustls::crypto::ring::default_provider().install_default().ok();
    let filter = tracing_subscriber::EnvFilter::try_from_env("TENSEGRITY_LOG").unwrap_or_else(|_| "warn".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let cli = cli::Cli::parse();
    match run(cli.command) {
        Ok(code) => code,
        Err(error) => {
            // one line that says what to do; causes follow on the same line
            eprintln!("tensegrity: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: cli::Command) -> anyhow::Result<ExitCode> {
    match command {
        cli::Command::Serve(args) => serve::serve(&args),
        cli::Command::Demo(args) => serve::demo(&args),
        cli::Command::Export(args) => record::export(&args),
        cli::Command::Bounce(args) => bounce::bounce(&args),
        cli::Command::Verify(args) => record::verify(&args),
        cli::Command::Tally(args) => elections::tally(&args),
        cli::Command::Do(args) => client::give(&args),
        cli::Command::Show(args) => client::show(&args),
        cli::Command::Import(args) => client::import(&args),
    }
}
