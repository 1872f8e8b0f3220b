//! The face: pages, the JSON API, live updates, sign-in. It shows views of the domain and hands
//! commands to the host; it decides nothing and touches no SQL.

mod act;
mod api;
mod app;
mod ask_hub;
mod assets;
mod by_mail;
mod calendar;
mod cheat;
mod demo;
mod doors;
mod effects;
mod founding;
mod frame;
mod here;
mod i18n;
mod lang;
mod limit;
mod live;
mod needs;
mod news;
mod pages;
mod rendered;
mod router;
mod server;
mod text;

pub use app::{App, Options};
pub use demo::{Company, Demo, DemoPerson, keep_company};
pub use i18n::{check_locales, in_english};
pub use news::{post_news, postman};
pub use router::{ROUTES, router};
pub use server::serve;

#[cfg(test)]
mod tests;
