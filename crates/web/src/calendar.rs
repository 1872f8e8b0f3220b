//! What needs a voice, as a calendar other programs subscribe to (iCalendar, RFC 5545). The address
//! is a secret of its own: it shows titles and times, lets nobody act, and can be revoked.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use domain::{Need, Time, needs};
use jiff::Timestamp;

use crate::app::App;
use crate::doors::{address, not_found};
use crate::here::{Here, broken};
use crate::pages::shown_once;

/// `GET /calendar/{secret}`.
pub async fn feed(State(app): State<Arc<App>>, Path(secret): Path<String>) -> Response {
    let found = match app.node.look_at_calendar(secret.trim_end_matches(".ics")) {
        Ok(found) => found,
        Err(error) => return broken(&error),
    };
    let here = found.and_then(|(network, member)| Here::away(&app, &app.node.network_by_id(network)?, member));
    let Some(here) = here else { return not_found(&app) };
    ([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], calendar(&here)).into_response()
}

/// `POST /n/{net}/calendar`: makes the address, and any earlier one worthless.
pub async fn make(h: Here) -> Response {
    match h.app.node.calendar_link(h.net.row.id, h.me) {
        Ok(secret) => {
            let link = address(&h.app, &format!("/calendar/{secret}.ics"));
            shown_once(&h, "me", h.t("calendar-made"), h.t("calendar-made-text"), link)
        }
        Err(error) => broken(&error),
    }
}

/// `POST /n/{net}/calendar/revoke`.
pub async fn revoke(h: Here) -> Response {
    match h.app.node.revoke_calendar(h.net.row.id, h.me) {
        Ok(()) => Redirect::to(&format!("{}/me", h.base())).into_response(),
        Err(error) => broken(&error),
    }
}

fn calendar(h: &Here) -> String {
    let mut out = String::new();
    let mut line = |text: &str| fold(text, &mut out);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Tensegrity//EN");
    line(&format!("X-WR-CALNAME:{}", escaped(&h.network_name())));
    line("X-PUBLISHED-TTL:PT1H");
    let mut waiting = needs(h.world(), h.me, h.now);
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
    line(&format!("UID:{:?}-{}-{}-{voice}@{slug}.tensegrity", need.what, need.id.0, need.objection.map_or(0, |o| o.0)));
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
