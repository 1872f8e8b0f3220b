//! Founding: hubs and addresses are pasted, tried out line by line, and invited by mail; a wall shows
//! who has come and who has answered; the founding round asks them whether they can live with purpose
//! and rules. All of it by ordinary commands of the founder, on the record.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::practice::Choice;
use domain::{Effect, Id, Span, Time, charter};
use host::{Letter, Submission, SubmitError, clean_address};
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::act::form_pairs;
use crate::doors::{address, html};
use crate::here::{Here, broken};

/// At most this many lines are taken at once.
const LINES_MAX: usize = 300;
/// A hub's name, as everywhere.
const NAME_CHARS_MAX: usize = 80;
/// An invitation to speak is good this long; the mandate it gives, a year.
const INVITED_DAYS: i64 = 30;
const VOICE_DAYS: i64 = 365;

/// One hub of a list: who is invited to speak for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    pub line: usize,
    pub hub: String,
    pub place: String,
    pub zone: String,
    pub addresses: Vec<String>,
}

/// What is wrong with a line: its number, and a key of the locale with a word.
pub type Fault = (usize, &'static str, String);

/// Reads hubs and addresses: one hub a line, name, addresses, place and time zone in any order after
/// the name, separated by tabs, semicolons or commas. Lines of one hub are put together.
pub fn read(list: &str, known: &[String]) -> (Vec<Row>, Vec<Fault>) {
    let mut rows: Vec<Row> = Vec::new();
    let mut faults: Vec<Fault> = Vec::new();
    for (n, text) in list.lines().enumerate() {
        let line = n + 1;
        let separator = ['\t', ';', ','].into_iter().find(|s| text.contains(*s)).unwrap_or(',');
        let cells: Vec<&str> = text.split(separator).map(|c| c.trim().trim_matches('"').trim()).filter(|c| !c.is_empty()).collect();
        let heading = line == 1 && !text.contains('@') && text.to_lowercase().contains("hub") && cells.len() > 1;
        if cells.is_empty() || heading {
            continue;
        }
        if line > LINES_MAX {
            faults.push((line, "founding-too-long", LINES_MAX.to_string()));
            break;
        }
        match row(line, &cells) {
            Err(fault) => faults.push(fault),
            Ok(row) if known.iter().any(|k| same(k, &row.hub)) => faults.push((line, "founding-there", row.hub)),
            Ok(row) => match rows.iter_mut().find(|r| same(&r.hub, &row.hub)) {
                Some(before) => {
                    before.addresses.extend(row.addresses);
                    before.addresses.dedup();
                }
                None => rows.push(row),
            },
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    for row in &rows {
        for to in &row.addresses {
            if !seen.insert(to.clone()) {
                faults.push((row.line, "founding-twice", to.clone()));
            }
        }
    }
    faults.sort();
    (rows, faults)
}

fn same(a: &str, b: &str) -> bool {
    let plain = |s: &str| s.to_lowercase().trim_start_matches("hub ").trim().to_owned();
    plain(a) == plain(b)
}

fn row(line: usize, cells: &[&str]) -> Result<Row, Fault> {
    let mut row = Row { line, hub: String::new(), place: String::new(), zone: String::new(), addresses: Vec::new() };
    for cell in cells {
        if cell.contains('@') {
            // `Ana <ana@example.org>` as mail programs write it
            let bare = cell.rsplit('<').next().unwrap_or(cell).trim_end_matches('>');
            row.addresses.push(clean_address(bare).ok_or((line, "founding-bad-address", (*cell).to_owned()))?);
        } else if row.hub.is_empty() {
            row.hub = (*cell).to_owned();
        } else if cell.contains('/') && TimeZone::get(cell).is_ok() {
            row.zone = (*cell).to_owned();
        } else if row.place.is_empty() {
            row.place = (*cell).to_owned();
        } else {
            return Err((line, "founding-unknown", (*cell).to_owned()));
        }
    }
    if row.hub.is_empty() {
        return Err((line, "founding-no-hub", String::new()));
    }
    if row.hub.chars().count() > NAME_CHARS_MAX || row.hub.contains(char::is_control) {
        return Err((line, "founding-bad-hub", NAME_CHARS_MAX.to_string()));
    }
    if row.addresses.is_empty() {
        return Err((line, "founding-no-address", row.hub));
    }
    Ok(row)
}

/// A hub on the wall.
struct Brick {
    id: Id,
    people: usize,
    speaks: bool,
    /// How it answered in the founding round.
    answer: Option<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "founding.html")]
struct FoundingPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    bricks: Vec<Brick>,
    /// The founding round, if it was opened, and whether it is over.
    round: Option<(Id, bool)>,
    mine: bool,
    list: String,
    rows: Vec<Row>,
    faults: Vec<(usize, String)>,
    previews: Vec<(String, String, String)>,
    tried: bool,
}

fn page(h: &Here, list: String, tried: bool) -> FoundingPage<'_> {
    let world = h.world();
    let round = founding_round(h);
    let answers = round.and_then(|(run, _)| world.practice.run(run)).filter(|run| !run.hides_ballots()).and_then(|run| run.rounds.last());
    let brick = |id: &Id| {
        let answer = answers.and_then(|r| r.responses.get(id)).map(|r| match r.choice {
            Choice::Consent | Choice::Yes | Choice::Marked | Choice::Aligned => ("moss", h.t("yes")),
            Choice::Concern | Choice::Needs => ("amber", h.t("yes-but")),
            Choice::Objection | Choice::No => ("coral", h.t("no-because")),
            Choice::StandAside | Choice::Abstain => ("", h.t("not-ours")),
        });
        let people = world.body.bodies.get(id).map_or(0, |b| b.members.len());
        let speaks = world.body.people.keys().any(|p| world.mandate.speaks_for(*p, *id).is_some());
        Brick { id: *id, people, speaks, answer }
    };
    let known: Vec<String> = world.body.hubs.iter().map(|id| h.name(*id)).collect();
    let (rows, faults) = read(&list, &known);
    let sentence = |(line, key, word): Fault| (line, h.s(key, word));
    let previews = rows.iter().map(|row| preview(h, row)).collect();
    FoundingPage {
        h,
        place: "people",
        title: h.t("founding-title"),
        bricks: world.body.hubs.iter().map(brick).collect(),
        round,
        mine: may_found(h),
        faults: faults.into_iter().map(sentence).collect(),
        previews,
        rows,
        list,
        tried,
    }
}

/// Whether this member has the powers of the founding.
fn may_found(h: &Here) -> bool {
    h.world().charter.provisional.is_some_and(|p| p.founder == Some(h.me))
}

fn founding_round(h: &Here) -> Option<(Id, bool)> {
    let adopts = |e: &Effect| matches!(e, Effect::Charter(charter::Effect::Adopt {}));
    let run = h.world().practice.runs.values().rev().find(|run| run.text().effects.iter().any(adopts))?;
    Some((run.id, !run.is_open()))
}

fn subject(h: &Here, row: &Row) -> String {
    h.s2("founding-mail-subject", &row.hub, h.network_name())
}

fn body(h: &Here, row: &Row, link: &str) -> String {
    let purpose = h.world().purpose.versions.last().map_or_else(String::new, |v| h.words(&v.text));
    h.l.a(
        "founding-mail-body",
        &[
            ("hub", row.hub.clone()),
            ("network", h.network_name()),
            ("founder", h.name(h.me)),
            ("purpose", purpose),
            ("link", link.to_owned()),
        ],
    )
}

/// A mail as it will be: to whom, its subject, its text.
fn preview(h: &Here, row: &Row) -> (String, String, String) {
    let link = address(&h.app, "/join/…");
    (row.addresses.join(", "), subject(h, row), body(h, row, &link))
}

/// `GET /n/{net}/founding`.
pub async fn look(h: Here) -> Response {
    html(&page(&h, String::new(), false))
}

fn pasted(body: &str) -> String {
    form_pairs(body).into_iter().find(|(name, _)| name == "list").map(|(_, list)| list).unwrap_or_default()
}

/// `POST /n/{net}/founding/check`: what would be done, and every line that is wrong. Nothing is sent.
pub async fn check(h: Here, body: String) -> Response {
    html(&page(&h, pasted(&body), true))
}

/// `POST /n/{net}/founding/send`: makes the hubs and sends the invitations. A list with a wrong line
/// is sent back whole.
pub async fn send(h: Here, body: String) -> Response {
    let page = page(&h, pasted(&body), true);
    if !page.mine || !page.faults.is_empty() || page.rows.is_empty() {
        return (StatusCode::UNPROCESSABLE_ENTITY, html(&page)).into_response();
    }
    for row in &page.rows {
        if let Err(response) = bring_in(&h, row).await {
            return response;
        }
    }
    Redirect::to(&format!("{}/founding", h.base())).into_response()
}

/// A hub, and an invitation to speak for it to each address.
async fn bring_in(h: &Here, row: &Row) -> Result<(), Response> {
    let words = |text: &str| json!({ "words": text, "lang": h.l.lang });
    let mut create = json!({ "kind": "hub", "parent": 0, "name": words(&row.hub) });
    if !row.place.is_empty() {
        create["place"] = words(&row.place);
    }
    if !row.zone.is_empty() {
        create["zone"] = json!(row.zone);
    }
    let recorded = give(h, json!({ "charter": { "bring_in": { "effects": [{ "body": { "create": create } }] } } })).await?;
    // the hub is what the effect made, right after the act
    let hub = Id(recorded.0 + 1);
    for to in &row.addresses {
        let (until, voice) = (h.now + Span::days(INVITED_DAYS), h.now + Span::days(VOICE_DAYS));
        let invitation = give(h, json!({ "body": { "invite": { "body": hub, "uses": 1, "until": until, "voice": voice } } })).await?;
        invite_by_mail(h, row, invitation, until, to).map_err(|e| broken(&e))?;
    }
    Ok(())
}

fn invite_by_mail(h: &Here, row: &Row, invitation: Id, until: Time, to: &str) -> Result<(), host::StoreError> {
    let secret = h.app.node.invitation_link(h.net.row.id, invitation, until.0, Some(to))?;
    let link = address(&h.app, &format!("/join/{secret}"));
    let letter = Letter { address: to.to_owned(), subject: subject(h, row), text: body(h, row, &link), ..Letter::default() };
    h.app.node.post(&letter)
}

/// Gives a command as this member; where its batch begins.
pub async fn give(h: &Here, command: Value) -> Result<Id, Response> {
    match h.net.submit(Submission { by: Some(h.me), command, key: None, account: None }).await {
        Ok(recorded) => Ok(recorded.first),
        Err(SubmitError::Refused(refusal)) => Err((StatusCode::UNPROCESSABLE_ENTITY, h.l.refusal(&refusal)).into_response()),
        Err(error) => Err(broken(&error)),
    }
}

/// `POST /n/{net}/founding/open`: asks every hub whether it can live with purpose and rules.
pub async fn open(h: Here) -> Response {
    if !may_found(&h) || founding_round(&h).is_some_and(|(_, over)| !over) {
        return (StatusCode::UNPROCESSABLE_ENTITY, html(&page(&h, String::new(), false))).into_response();
    }
    let words = |text: String| json!({ "words": text, "lang": h.l.lang });
    let raised = give(&h, json!({ "purpose": { "raise": { "body": 0, "words": words(h.t("founding-tension")) } } })).await;
    let because = match raised {
        Ok(because) => because,
        Err(response) => return response,
    };
    let purpose = h.world().purpose.versions.last().map_or_else(String::new, |v| h.words(&v.text));
    let text = h.l.a(
        "founding-text",
        &[("purpose", purpose), ("charter", h.world().charter.title.clone()), ("link", address(&h.app, &format!("{}/charter", h.base())))],
    );
    let propose = json!({ "practice": { "propose": { "body": 0, "because": because, "template": "founding-round",
        "title": words(h.s("founding-round-title", h.network_name())), "text": words(text),
        "effects": [{ "charter": { "adopt": {} } }],
        "criterion": words(h.t("founding-criterion")) } } });
    match give(&h, propose).await {
        Ok(run) => Redirect::to(&h.to(run)).into_response(),
        Err(response) => response,
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, read};

    fn row(line: usize, hub: &str, place: &str, zone: &str, addresses: &[&str]) -> Row {
        let addresses = addresses.iter().map(|a| (*a).to_owned()).collect();
        Row { line, hub: hub.to_owned(), place: place.to_owned(), zone: zone.to_owned(), addresses }
    }

    #[test]
    fn hubs_are_pasted_as_people_have_them() {
        let list = "Hub; Address; Place\n\"Hub Lisbon\";ana@hub.example;\"Lisbon, Portugal\";Europe/Lisbon\n\nNairobi\tWere Otieno <Were@Hub.example>\tNairobi\nHub Nairobi, second@hub.example\n水の会, mizu@hub.example";
        let (rows, faults) = read(list, &[]);
        assert_eq!(faults, []);
        assert_eq!(
            rows,
            [
                row(2, "Hub Lisbon", "Lisbon, Portugal", "Europe/Lisbon", &["ana@hub.example"]),
                row(4, "Nairobi", "Nairobi", "", &["were@hub.example", "second@hub.example"]),
                row(6, "水の会", "", "", &["mizu@hub.example"]),
            ]
        );
    }

    #[test]
    fn every_bad_line_is_reported() {
        let list = "Lisbon, a@b.example\nNairobi\nan@address.example\nBogotá, not-an@address\nAccra, x@y.example, Accra, Ghana\nLagos, a@b.example\nKyoto, k@k.example";
        let (rows, faults) = read(list, &["Hub Kyoto".to_owned()]);
        let keys: Vec<(usize, &str)> = faults.iter().map(|(line, key, _)| (*line, *key)).collect();
        let expected = [
            (2, "founding-no-address"),
            (3, "founding-no-hub"),
            (4, "founding-bad-address"),
            (5, "founding-unknown"),
            (6, "founding-twice"),
            (7, "founding-there"),
        ];
        assert_eq!(keys, expected);
        assert_eq!(rows.len(), 2);
        let many: String = (0..400).map(|n| format!("Hub {n}, h{n}@h.example\n")).collect();
        assert!(read(&many, &[]).1.iter().any(|(_, key, _)| *key == "founding-too-long"));
    }
}
