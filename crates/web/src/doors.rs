//! Pages before anybody is a member: the start, signing in, joining, founding, the operator's
//! outbox. A link acts only by POST; looking at it changes nothing.

use std::net::SocketAddr;
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use domain::Id;
use host::{Submission, SubmitError, clean_address};
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::json;

use crate::act::form_pairs;
use crate::app::App;
use crate::demo::DemoPerson;
use crate::here::{Visitor, broken, cookie, session_cookie};
use crate::i18n::L;

/// What every door page has.
pub struct Door {
    pub l: L,
    pub title: String,
    pub css: String,
    pub js: String,
}

impl Door {
    pub fn new(app: &App, title: &str) -> Door {
        let l = app.locales.speak(crate::lang::speak(""), TimeZone::UTC);
        let title = l.t(title);
        Door::titled(l, title)
    }

    /// In a reader's own language and time zone.
    pub fn titled(l: L, title: String) -> Door {
        Door { l, title, css: crate::assets::address("app.css"), js: crate::assets::address("app.js") }
    }
}

#[derive(Template)]
#[template(path = "doors/start.html")]
struct Start<'a> {
    door: Door,
    demo: Option<DemoStart<'a>>,
    address: Option<String>,
    networks: Vec<(String, String)>,
    empty: bool,
}

struct DemoStart<'a> {
    people: &'a [DemoPerson],
    /// Each moment, and whether it can still be seen.
    moments: Vec<(u8, bool)>,
}

#[derive(Template)]
#[template(path = "doors/sign_in.html")]
struct SignIn {
    door: Door,
    next: String,
    address: String,
    wrong: bool,
}

#[derive(Template)]
#[template(path = "doors/sent.html")]
struct Sent {
    door: Door,
    address: String,
    by_mail: bool,
}

#[derive(Template)]
#[template(path = "doors/confirm.html")]
struct Confirm {
    door: Door,
    secret: String,
    address: Option<String>,
}

#[derive(Template)]
#[template(path = "doors/join.html")]
struct Join {
    door: Door,
    secret: String,
    network: String,
    body: String,
    purpose: String,
    by: String,
    name: String,
    address: String,
    wrong: String,
    known: Option<String>,
    /// Whoever joins speaks for the hub.
    voice: bool,
    open: bool,
}

#[derive(Template)]
#[template(path = "doors/found.html")]
struct FoundPage {
    door: Door,
    signed_in: bool,
    name: String,
    slug: String,
    purpose: String,
    founder: String,
    wrong: String,
    /// Name and title of each charter, the recommended one first.
    charters: Vec<(String, String)>,
    charter: String,
}

impl FoundPage {
    fn blank(app: &App, signed_in: bool) -> FoundPage {
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let charters: Vec<_> = app.charters().iter().map(|c| (text(&c["name"]), text(&c["title"]))).collect();
        FoundPage {
            door: Door::new(app, "door-found"),
            signed_in,
            name: String::new(),
            slug: String::new(),
            purpose: String::new(),
            founder: String::new(),
            wrong: String::new(),
            charter: charters.first().map_or_else(String::new, |(name, _)| name.clone()),
            charters,
        }
    }

    fn about(&self, charter: &str) -> String {
        self.door.l.t(format!("charter-about-{charter}"))
    }
}

/// A short name for addresses, from a name in any script.
fn short_name(name: &str) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|w| !w.is_empty()).collect();
    let short: String = words.join("-").chars().take(40).collect();
    if short.is_empty() { "network".to_owned() } else { short.trim_end_matches('-').to_owned() }
}

#[derive(Template)]
#[template(path = "doors/outbox.html")]
struct Outbox {
    door: Door,
    mails: Vec<(String, String, String, bool)>,
}

#[derive(Template)]
#[template(path = "doors/too_often.html")]
struct TooOften {
    door: Door,
}

#[derive(Template)]
#[template(path = "doors/nowhere.html")]
struct Nowhere {
    door: Door,
}

pub fn html(template: &impl Template) -> Response {
    match template.render() {
        Ok(page) => Html(page).into_response(),
        Err(error) => broken(&error),
    }
}

/// Not there, or not yours: the same answer.
pub fn not_found(app: &App) -> Response {
    (StatusCode::NOT_FOUND, html(&Nowhere { door: Door::new(app, "door-nowhere") })).into_response()
}

pub async fn nowhere(State(app): State<Arc<App>>) -> Response {
    not_found(&app)
}

pub async fn health() -> &'static str {
    "ok"
}

/// An address of this server as others can open it.
pub fn address(app: &App, path: &str) -> String {
    format!("{}{path}", app.options.base_url)
}

fn set_cookie(app: &App, name: &str, value: &str, seconds: i64) -> [(header::HeaderName, HeaderValue); 1] {
    [(header::SET_COOKIE, cookie_header(app, name, value, seconds))]
}

pub fn cookie_header(app: &App, name: &str, value: &str, seconds: i64) -> HeaderValue {
    let secure = if app.secure() { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

/// A local path to go on to; anything else leads to the start.
pub fn local(next: &str) -> String {
    let safe =
        next.starts_with('/') && !next.starts_with("//") && !next.contains(|c: char| c == '\\' || c.is_control() || c.is_whitespace());
    if safe { next.to_owned() } else { "/".to_owned() }
}

pub async fn start(State(app): State<Arc<App>>, Visitor(session): Visitor) -> Response {
    let mut networks = Vec::new();
    if let Some(session) = &session {
        let ids = match app.node.private.networks_of(session.account) {
            Ok(ids) => ids,
            Err(error) => return broken(&error),
        };
        for net in ids.into_iter().filter_map(|id| app.node.network_by_id(id)) {
            let snap = net.snapshot();
            let member = app.node.member(&net, session.account).ok().flatten();
            if member.is_some_and(|m| snap.world.body.active(m).is_ok()) {
                networks.push((net.row.slug.clone(), network_name(&net)));
            }
        }
        if let [(slug, _)] = networks.as_slice()
            && app.options.demo.is_none()
        {
            return Redirect::to(&format!("/n/{slug}")).into_response();
        }
    }
    let empty = app.node.networks().is_empty();
    let demo = app.options.demo.as_deref().map(|demo| {
        let net = app.node.network(&demo.slug);
        let there = |m: u8| (m, net.as_ref().is_some_and(|net| crate::demo::place_of(demo, net, m).is_some()));
        DemoStart { people: &demo.people, moments: (1..=crate::demo::MOMENTS).map(there).collect() }
    });
    html(&Start { door: Door::new(&app, "door-start"), demo, address: session.map(|s| s.address), networks, empty })
}

pub fn network_name(net: &host::Network) -> String {
    let name = domain::why::name(&net.snapshot().world, Id::NETWORK);
    name.and_then(|t| net.texts.words(&t.seal)).map_or_else(|| net.row.slug.clone(), |w| w.to_string())
}

#[derive(Deserialize)]
pub struct NextQuery {
    #[serde(default)]
    next: String,
}

pub async fn sign_in_page(State(app): State<Arc<App>>, Query(query): Query<NextQuery>) -> Response {
    // a visitor of the demo whose session is over while days passed chooses a person again
    if app.options.demo.is_some() && !query.next.is_empty() {
        return Redirect::to("/").into_response();
    }
    html(&SignIn { door: Door::new(&app, "door-sign-in"), next: local(&query.next), address: String::new(), wrong: false })
}

pub fn field(body: &str, name: &str) -> String {
    form_pairs(body).into_iter().find(|(n, _)| n == name).map(|(_, v)| v).unwrap_or_default()
}

/// Sends a link to the address. The answer is the same whether anybody knows the address or not.
pub async fn send_link(
    State(app): State<Arc<App>>,
    Extension(ConnectInfo(peer)): Extension<ConnectInfo<SocketAddr>>,
    body: String,
) -> Response {
    let (typed, next) = (field(&body, "address"), local(&field(&body, "next")));
    let Some(to) = clean_address(&typed) else {
        let page = SignIn { door: Door::new(&app, "door-sign-in"), next, address: typed, wrong: true };
        return (StatusCode::UNPROCESSABLE_ENTITY, html(&page)).into_response();
    };
    if !app.limit.may_send(&to, peer.ip(), app.node.clock.now().0) {
        return too_often(&app);
    }
    match mail_link(&app, &to, &next) {
        Ok(()) => html(&Sent { door: Door::new(&app, "door-sent"), address: to, by_mail: app.options.sends_mail }),
        Err(error) => broken(&error),
    }
}

/// Too many links were asked for.
pub fn too_often(app: &App) -> Response {
    let wait = (crate::limit::WINDOW_MS / 1000).to_string();
    let page = html(&TooOften { door: Door::new(app, "too-often-title") });
    (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, wait)], page).into_response()
}

fn mail_link(app: &App, to: &str, next: &str) -> Result<(), host::StoreError> {
    let link = app.node.sign_in_link(to, next)?;
    let door = Door::new(app, "door-sent");
    let url = address(app, &format!("/sign-in/{}", link.secret));
    let body = door.l.a("mail-sign-in-body", &[("url", url.clone())]);
    let letter = host::Letter { address: to.to_owned(), subject: door.l.t("mail-sign-in-subject"), text: body, ..Default::default() };
    app.node.post(&letter)?;
    if !app.options.sends_mail {
        // for the operator's terminal; one that is gone stops no server
        use std::io::Write;
        drop(writeln!(std::io::stdout(), "No mail server is set. To sign in as {to}, open\n  {url}"));
    }
    Ok(())
}

pub async fn confirm_page(State(app): State<Arc<App>>, Path(secret): Path<String>) -> Response {
    match app.node.look_at_sign_in(&secret) {
        Ok(found) => {
            let status = if found.is_some() { StatusCode::OK } else { StatusCode::GONE };
            (status, html(&Confirm { door: Door::new(&app, "door-sign-in"), secret, address: found })).into_response()
        }
        Err(error) => broken(&error),
    }
}

pub async fn sign_in(State(app): State<Arc<App>>, Path(secret): Path<String>) -> Response {
    match app.node.sign_in(&secret) {
        Ok(Some((session, next))) => signed_in(&app, &session, &local(&next)),
        Ok(None) => (StatusCode::GONE, html(&Confirm { door: Door::new(&app, "door-sign-in"), secret, address: None })).into_response(),
        Err(error) => broken(&error),
    }
}

fn signed_in(app: &App, session: &str, next: &str) -> Response {
    (set_cookie(app, session_cookie(app), session, 30 * 86_400), Redirect::to(next)).into_response()
}

pub async fn sign_out(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    if let Some(secret) = cookie(&headers, session_cookie(&app))
        && let Err(error) = app.node.sign_out(secret)
    {
        return broken(&error);
    }
    (set_cookie(&app, session_cookie(&app), "", 0), Redirect::to("/")).into_response()
}

struct Invited {
    net: Arc<host::Network>,
    invitation: Id,
    /// Whom it was sent to, and nobody else.
    address: Option<String>,
}

fn invitation(app: &App, secret: &str) -> Result<Option<Invited>, host::StoreError> {
    let found = app.node.look_at_invitation(secret)?;
    Ok(found.and_then(|(network, invitation, address)| Some(Invited { net: app.node.network_by_id(network)?, invitation, address })))
}

fn join_view(app: &App, secret: &str, invited: Option<&Invited>, session: Option<&host::Session>) -> Join {
    let mut page = Join {
        door: Door::new(app, "door-join"),
        secret: secret.to_owned(),
        network: String::new(),
        body: String::new(),
        purpose: String::new(),
        by: String::new(),
        name: String::new(),
        address: String::new(),
        wrong: String::new(),
        known: session.map(|s| s.address.clone()),
        voice: false,
        open: false,
    };
    let Some(invited) = invited else { return page };
    let snap = invited.net.snapshot();
    let Some(known) = snap.world.body.invitations.get(&invited.invitation) else { return page };
    let name = |id: Id| {
        let text = domain::why::name(&snap.world, id);
        text.and_then(|t| invited.net.texts.words(&t.seal)).map_or_else(String::new, |w| w.to_string())
    };
    page.known = page.known.or_else(|| invited.address.clone());
    page.voice = known.voice.is_some();
    page.open = !known.revoked && known.left > 0 && app.node.clock.now() < known.until;
    page.network = network_name(&invited.net);
    page.body = if known.body == Id::NETWORK { String::new() } else { name(known.body) };
    page.by = name(known.by);
    let purpose = snap.world.purpose.versions.last().and_then(|v| invited.net.texts.words(&v.text.seal));
    page.purpose = purpose.map_or_else(String::new, |w| w.to_string());
    page
}

pub async fn join_page(State(app): State<Arc<App>>, Path(secret): Path<String>, Visitor(session): Visitor) -> Response {
    match invitation(&app, &secret) {
        Ok(found) => {
            let page = join_view(&app, &secret, found.as_ref(), session.as_ref());
            let status = if page.open { StatusCode::OK } else { StatusCode::GONE };
            (status, html(&page)).into_response()
        }
        Err(error) => broken(&error),
    }
}

/// Somebody joins by an invitation. Not signed in, they first confirm their address by a link that
/// leads back here.
pub async fn join(
    State(app): State<Arc<App>>,
    Extension(ConnectInfo(peer)): Extension<ConnectInfo<SocketAddr>>,
    Path(secret): Path<String>,
    Visitor(session): Visitor,
    body: String,
) -> Response {
    let found = match invitation(&app, &secret) {
        Ok(found) => found,
        Err(error) => return broken(&error),
    };
    let mut page = join_view(&app, &secret, found.as_ref(), session.as_ref());
    let Some(invited) = found.filter(|_| page.open) else { return (StatusCode::GONE, html(&page)).into_response() };
    // an invitation that was sent to an address is used by whoever reads it there
    let mut opened = None;
    let session = match (session, &invited.address) {
        (None, Some(address)) => match app.node.open_session(address).and_then(|secret| Ok((app.node.session(&secret)?, secret))) {
            Ok((session, secret)) => {
                opened = Some(secret);
                session
            }
            Err(error) => return broken(&error),
        },
        (session, _) => session,
    };
    let Some(session) = session else {
        page.address = field(&body, "address");
        let Some(to) = clean_address(&page.address) else {
            page.wrong = page.door.l.t("address-wrong");
            return (StatusCode::UNPROCESSABLE_ENTITY, html(&page)).into_response();
        };
        if !app.limit.may_send(&to, peer.ip(), app.node.clock.now().0) {
            return too_often(&app);
        }
        return match mail_link(&app, &to, &format!("/join/{secret}")) {
            Ok(()) => html(&Sent { door: Door::new(&app, "door-sent"), address: to, by_mail: app.options.sends_mail }),
            Err(error) => broken(&error),
        };
    };
    page.name = field(&body, "name");
    let member = match app.node.member(&invited.net, session.account) {
        Ok(member) => member,
        Err(error) => return broken(&error),
    };
    let (by, command) = match member {
        Some(member) => (Some(member), json!({ "body": { "accept": { "invitation": invited.invitation } } })),
        None => {
            let name = json!({ "words": page.name, "lang": page.door.l.lang });
            (None, json!({ "body": { "join": { "invitation": invited.invitation, "name": name } } }))
        }
    };
    let account = member.is_none().then_some(session.account);
    match invited.net.submit(Submission { by, command, key: None, account }).await {
        Ok(_) => {
            let next = format!("/n/{}", invited.net.row.slug);
            opened.map_or_else(|| Redirect::to(&next).into_response(), |secret| signed_in(&app, &secret, &next))
        }
        Err(SubmitError::Refused(refusal)) => {
            page.wrong = page.door.l.refusal(&refusal);
            (StatusCode::UNPROCESSABLE_ENTITY, html(&page)).into_response()
        }
        Err(error) => broken(&error),
    }
}

pub async fn found_page(State(app): State<Arc<App>>, Visitor(session): Visitor) -> Response {
    html(&FoundPage::blank(&app, session.is_some()))
}

/// Founds a network; whoever is signed in becomes its founder.
pub async fn found(State(app): State<Arc<App>>, Visitor(session): Visitor, body: String) -> Response {
    let Some(session) = session else { return Redirect::to("/sign-in?next=/found").into_response() };
    let get = |name: &str| field(&body, name);
    let words = |name: &str| json!({ "words": get(name), "lang": crate::lang::speak(&session.lang) });
    let mut founding = app.founding.clone();
    if let Some(charter) = app.charters().iter().find(|c| c["name"] == get("charter")) {
        founding["charter"] = charter.clone();
    }
    let slug = if get("slug").trim().is_empty() { short_name(&get("name")) } else { get("slug") };
    founding["origin"] = json!(domain::Seal(host::random()));
    for name in ["name", "purpose", "founder"] {
        founding[name] = words(name);
    }
    match app.node.found(&slug, &session.address, json!({ "body": { "found": founding } })) {
        Ok(net) => Redirect::to(&format!("/n/{}/founding", net.row.slug)).into_response(),
        Err(error) => {
            let mut page = FoundPage::blank(&app, true);
            page.wrong = match &error {
                host::NodeError::Submit(SubmitError::Refused(refusal)) => {
                    format!("{}: {}", page.door.l.t(format!("found-{}", refusal.field)), page.door.l.refusal(refusal))
                }
                other => other.to_string(),
            };
            (page.name, page.slug, page.purpose) = (get("name"), slug, get("purpose"));
            (page.founder, page.charter) = (get("founder"), get("charter"));
            (StatusCode::UNPROCESSABLE_ENTITY, html(&page)).into_response()
        }
    }
}

/// The mails that wait because no mail server is set: for the operator, on this machine only.
pub async fn outbox(
    State(app): State<Arc<App>>,
    Extension(ConnectInfo(peer)): Extension<ConnectInfo<SocketAddr>>,
    headers: HeaderMap,
) -> Response {
    let forwarded = headers.contains_key("x-forwarded-for") || headers.contains_key("forwarded");
    // this machine alone: asked by its own name, from itself, for a server that has no other name
    let own_name = |host: &str| ["127.0.0.1", "localhost", "[::1]"].iter().any(|n| host == *n || host.starts_with(&format!("{n}:")));
    let asked = headers.get(header::HOST).and_then(|h| h.to_str().ok()).is_some_and(own_name);
    let named = app.options.base_url.split("//").nth(1).is_some_and(own_name);
    if app.options.sends_mail || !peer.ip().is_loopback() || forwarded || !asked || !named {
        return not_found(&app);
    }
    match app.node.private.newest_mails(50) {
        Ok(mails) => {
            let mails = mails.into_iter().map(|m| (m.letter.address, m.letter.subject, m.letter.text, m.sent.is_some())).collect();
            html(&Outbox { door: Door::new(&app, "door-outbox"), mails })
        }
        Err(error) => broken(&error),
    }
}
