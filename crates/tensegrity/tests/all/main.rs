//! The parts together: simulated members, the record, the server over HTTP, crashes.

mod access;
mod ask_hub;
mod cli;
mod crash;
mod demo;
mod founding;
mod mail;
mod play;
mod recall;
mod record;
mod server;
mod site;
