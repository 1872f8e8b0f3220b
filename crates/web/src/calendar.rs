//! What needs a voice, as a calendar other programs subscribe to (iCalendar, RFC 5545). The address
//! is a secret of its own: it shows titles and times, lets nobody act, and can be revoked.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use domain::{Id, Need, Time, needs, needs_of_hub};
use jiff::Timestamp;

use crate::app::App;
use crate::doors::{address, not_found};
use crate::frame::The;
use crate::here::{Here, broken};
use crate::pages::shown_once;

/// `GET /calendar/{secret}`.
pub async fn feed(State(app): State<Arc<App>>, Path(secret): Path<String>) -> Response {
    let found = match app.node.look_at_calendar(secret.trim_end_matches(".ics")) {
        Ok(found) => found,
        Err(error) => return broken(&error),
    };
    let shown = found.and_then(|(network, of)| {
        let net = app.node.network_by_id(network)?;
        let snap = net.snapshot();
        let Some(hub) = snap.world.body.bodies.get(&of) else {
            let h = Here::away(&app, &net, of)?;
            let waiting = needs(h.world(), h.me, h.now);
            return Some(calendar(&h, &h.network_name(), waiting));
        };
        // as whoever belongs to it sees it
        let h = hub.members.iter().find_map(|member| Here::away(&app, &net, *member))?;
        Some(calendar(&h, &h.name(of), needs_of_hub(h.world(), of)))
    });
    let Some(calendar) = shown else { return not_found(&app) };
    ([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], calendar).into_response()
}

/// `POST /n/{net}/calendar`: makes one's own address, and any earlier one worthless.
pub async fn make(h: Here) -> Response {
    made(&h, h.me, "me", h.t("calendar-made"))
}

/// `POST /n/{net}/calendar/revoke`.
pub async fn revoke(h: Here) -> Response {
    revoked(&h, h.me, "me")
}

/// `POST /n/{net}/{id}/calendar`: the same for a hub; any of its members.
pub async fn make_for_hub(h: Here, Path((_, id)): Path<(String, u64)>) -> Response {
    if !h.is_of_hub(Id(id)) {
        return not_found(&h.app);
    }
    made(&h, Id(id), "people", h.s("calendar-of", h.name(Id(id))))
}

/// `POST /n/{net}/{id}/calendar/revoke`.
pub async fn revoke_for_hub(h: Here, Path((_, id)): Path<(String, u64)>) -> Response {
    if !h.is_of_hub(Id(id)) {
        return not_found(&h.app);
    }
    revoked(&h, Id(id), &id.to_string())
}

impl Here {
    /// Whether this is a hub and the reader belongs to it.
    pub fn is_of_hub(&self, hub: impl The<Id>) -> bool {
        let hub = *hub.the();
        self.world().body.hubs.contains(&hub) && self.world().body.belongs(self.me, hub)
    }
}

fn made(h: &Here, of: Id, place: &'static str, title: String) -> Response {
    match h.app.node.calendar_link(h.net.row.id, of) {
        Ok(secret) => shown_once(h, place, title, h.t("calendar-made-text"), address(&h.app, &format!("/calendar/{secret}.ics"))),
        Err(error) => broken(&error),
    }
}

fn revoked(h: &Here, of: Id, back: &str) -> Response {
    match h.app.node.revoke_calendar(h.net.row.id, of) {
        Ok(()) => Redirect::to(&format!("{}/{back}", h.base())).into_response(),
        Err(error) => broken(&error),
    }
}

fn calendar(h: &Here, name: &str, mut waiting: Vec<Need>) -> String {
    let mut out = String::new();
    let mut line = |text: &str| fold(text, &mut out);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Tensegrity//EN");
    line(&format!("X-WR-CALNAME:{}", escaped(name)));
    line("X-PUBLISHED-TTL:PT1H");
    waiting.sort_by_key(|n| (n.until, n.id));
    for need in &waiting {
        event(h, need, &mut line);
    }
    line("END:VCALENDAR");
    out
}

fn event(h: &Here, need: &Need, line: &mut impl FnMut(&str)) {
    let page = address(&h.app, &h.to(need.id));
    let (slug, voice) = (&h.net.row.slug, need.voice.map_or(0, |v| v.0));
    line("BEGIN:VEVENT");
    line(&format!("UID:{:?}-{}-{}-{voice}@{slug}.tensegrity", need.what, need.id.0, need.objection.or(need.step).map_or(0, |o| o.0)));
    line(&format!("DTSTAMP:{}", stamp(h.now)));
    // the last half hour in which it can still be done
    line(&format!("DTSTART:{}", stamp(Time(need.until.0 - 30 * 60_000))));
    line(&format!("DTEND:{}", stamp(need.until)));
    line(&format!("SUMMARY:{}", escaped(&format!("{}: {}", h.need_verb(need), h.name(need.id)))));
    line(&format!("DESCRIPTION:{}", escaped(&format!("{}\n{page}", h.need_about(need)))));
    line(&format!("URL:{page}"));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
}

fn stamp(at: Time) -> String {
    let at = Timestamp::from_millisecond(at.0).unwrap_or_default();
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// TEXT of RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace("\r\n", "\\n").replace('\n', "\\n")
}

/// A content line in pieces of at most 75 bytes (RFC 5545, 3.1), cut between characters.
fn fold(line: &str, out: &mut String) {
    let mut room = 75;
    for c in line.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::{escaped, fold};

    #[test]
    fn lines_are_folded_between_characters_and_come_back_whole() {
        let line = format!("SUMMARY:{}", "水 éa;b,".repeat(40));
        let mut out = String::new();
        fold(&line, &mut out);
        assert!(out.split("\r\n").all(|l| l.len() <= 75) && out.ends_with("\r\n"));
        assert_eq!(out.trim_end().replace("\r\n ", ""), line);
        assert_eq!(escaped("a,b;c\\d\ne"), "a\\,b\\;c\\\\d\\ne");
    }
}
