//! Who asks, where, and on which state: made once per request, before any page is.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::{BodyId, Id, MemberId, Refusal, Time};
use host::{Network, Session, Snapshot};
use jiff::tz::TimeZone;

use crate::app::App;
use crate::demo::{MOMENT_COOKIE, MOMENTS};
use crate::i18n::L;

/// The name of the session cookie; `__Host-` where the server is reached by https.
pub fn session_cookie(app: &App) -> &'static str {
    if app.secure() { "__Host-session" } else { "session" }
}

pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(';'));
    all.filter_map(|pair| pair.trim().split_once('=')).find(|(n, _)| *n == name).map(|(_, v)| v)
}

/// A signed-in person, anywhere on the server.
pub struct Visitor(pub Option<Session>);

impl FromRequestParts<Arc<App>> for Visitor {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Visitor, Response> {
        let Some(secret) = cookie(&parts.headers, session_cookie(app)) else { return Ok(Visitor(None)) };
        app.node.session(secret).map(Visitor).map_err(|e| broken(&e))
    }
}

pub fn broken(error: &dyn std::fmt::Display) -> Response {
    tracing::error!(%error, "a request could not be served");
    (StatusCode::INTERNAL_SERVER_ERROR, "Something broke on our side. Nothing was recorded; please try again.").into_response()
}

/// What a form was given when it was refused.
pub struct Typed {
    /// Which form of the page: its command and subject.
    pub form: String,
    pub values: BTreeMap<String, String>,
    /// Every pair, for boxes of which several can be ticked.
    pub pairs: Vec<(String, String)>,
    /// What was refused of it; nothing where the form was only changed.
    pub refusal: Option<Refusal>,
}

impl Typed {
    /// Whether what was refused is this field, or a part of it.
    pub fn at(&self, field: &str) -> bool {
        let refused = self.refusal.as_ref().and_then(|r| r.field.strip_prefix(field));
        refused.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}

/// A member of a network, at one position of its record.
pub struct Here {
    pub app: Arc<App>,
    pub net: Arc<Network>,
    pub snap: Arc<Snapshot>,
    pub me: MemberId,
    /// The hub this person may speak for.
    pub hub: Option<BodyId>,
    /// Whether they do now, or are here as themselves.
    pub speaks: bool,
    pub now: Time,
    pub l: L,
    pub typed: Option<Typed>,
    /// Which moment of the demo this visitor is shown.
    pub moment: Option<u8>,
    /// The address of the page, to come back to.
    pub path: String,
    /// How much waits for this person, counted once.
    pub needs: std::sync::OnceLock<usize>,
}

impl FromRequestParts<Arc<App>> for Here {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Here, Response> {
        let path = parts.uri.path_and_query().map_or("/", |p| p.as_str()).to_owned();
        let Path(fields) = Path::<BTreeMap<String, String>>::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        let slug = fields.get("net").cloned().unwrap_or_default();
        let Visitor(session) = Visitor::from_request_parts(parts, app).await?;
        let Some(session) = session else {
            let next: String = path
                .bytes()
                .map(|b| if b.is_ascii_alphanumeric() || b"/-_.".contains(&b) { (b as char).to_string() } else { format!("%{b:02X}") })
                .collect();
            return Err(Redirect::to(&format!("/sign-in?next={next}")).into_response());
        };
        Here::new(app, &slug, session.account, &session.lang, &parts.headers, path)
    }
}

impl Here {
    /// A member's place in a network; who is no member learns nothing, not even that it exists.
    pub fn new(app: &Arc<App>, slug: &str, account: i64, lang: &str, headers: &HeaderMap, path: String) -> Result<Here, Response> {
        let net = app.node.network(slug).ok_or_else(|| crate::doors::not_found(app))?;
        let me = app.node.member(&net, account).map_err(|e| broken(&e))?;
        let here = me.and_then(|me| Here::of(app, &net, me, lang, path)).ok_or_else(|| crate::doors::not_found(app))?;
        let speaks = here.speaks && cookie(headers, "as") != Some("self");
        let moment =
            app.options.demo.as_ref().and_then(|_| cookie(headers, MOMENT_COOKIE)?.parse().ok()).filter(|m| (1..=MOMENTS).contains(m));
        Ok(Here { speaks, moment, ..here })
    }

    /// The same for a member who is not here: for mails and feeds, in the language they chose.
    pub fn away(app: &Arc<App>, net: &Arc<Network>, me: MemberId) -> Option<Here> {
        let lang = app.node.private.language_of(net.row.id, me.0).unwrap_or_default();
        Here::of(app, net, me, &lang, String::new())
    }

    /// Nothing for who is no member.
    fn of(app: &Arc<App>, net: &Arc<Network>, me: MemberId, lang: &str, path: String) -> Option<Here> {
        let snap = net.snapshot();
        snap.world.body.active(me).ok()?;
        let hub = snap.world.mandate.speaks(me).next();
        let zone = zone_of(&snap, me, hub);
        let l = app.locales.speak(crate::lang::speak(lang), zone);
        let (app, net, now) = (app.clone(), net.clone(), net.clock.now());
        let needs = std::sync::OnceLock::new();
        Some(Here { app, net, snap, me, hub, speaks: hub.is_some(), now, l, typed: None, moment: None, path, needs })
    }

    pub fn world(&self) -> &domain::World {
        &self.snap.world
    }
}

/// A member's time zone: of the hub they speak for, else of the first body of theirs that has one.
fn zone_of(snap: &Snapshot, me: MemberId, hub: Option<BodyId>) -> TimeZone {
    let person = snap.world.body.people.get(&me);
    let bodies = hub.into_iter().chain(person.into_iter().flat_map(|p| p.bodies.iter().copied()));
    let mut zones = bodies.filter_map(|b: Id| snap.world.body.bodies.get(&b)?.zone.clone());
    zones.find_map(|z| TimeZone::get(z.as_str()).ok()).unwrap_or(TimeZone::UTC)
}
