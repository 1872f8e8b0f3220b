//! The same for programs: any command, any view with its offers, words put in for who may read
//! them. A token or a session says who asks.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequestParts, Path, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::{Code, Id, MemberId, Refusal, Time, World, agreement, body, charter, fund, mandate, practice, purpose, thread, why};
use host::{Network, Submission, SubmitError};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::app::App;
use crate::here::{Visitor, broken};
use crate::pages::record_page;

/// Who calls, in which network, and whether they may write.
pub struct Caller {
    app: Arc<App>,
    net: Arc<Network>,
    me: MemberId,
    may_write: bool,
}

/// An error as every route of the API gives it.
#[derive(Serialize)]
struct Problem {
    code: String,
    /// The field to mend; empty when none is at fault.
    field: String,
    /// One sentence in English that says what to do.
    message: String,
}

fn problem(status: StatusCode, code: &str, message: &str) -> Response {
    (status, Json(Problem { code: code.to_owned(), field: String::new(), message: message.to_owned() })).into_response()
}

fn refused(app: &App, refusal: &Refusal) -> Response {
    let message = app.locales.speak(crate::lang::speak(""), jiff::tz::TimeZone::UTC).refusal(refusal);
    let code = serde_json::to_value(refusal.code).ok().and_then(|c| c.as_str().map(str::to_owned)).unwrap_or_default();
    let status = match refusal.code {
        Code::NotEligible => StatusCode::FORBIDDEN,
        Code::UnknownRef => StatusCode::NOT_FOUND,
        Code::Duplicate | Code::StaleVersion | Code::WrongState | Code::AfterDeadline | Code::Conflict => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (status, Json(Problem { code, field: refusal.field.clone(), message })).into_response()
}

impl FromRequestParts<Arc<App>> for Caller {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Caller, Response> {
        let nowhere =
            || problem(StatusCode::NOT_FOUND, "E_NOT_FOUND", "There is nothing here for you. Check the network's name and your token.");
        let Path(fields) =
            Path::<std::collections::BTreeMap<String, String>>::from_request_parts(parts, app).await.map_err(|_| nowhere())?;
        let bearer = parts.headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).and_then(|v| v.strip_prefix("Bearer "));
        let bearer = bearer.map(str::to_owned);
        let Visitor(session) = Visitor::from_request_parts(parts, app).await?;
        if bearer.is_none() && session.is_none() {
            let words = "Send a token as `Authorization: Bearer ...`. You make one on your own page, under Tokens.";
            return Err(problem(StatusCode::UNAUTHORIZED, "E_NOT_SIGNED_IN", words));
        }
        let net = fields.get("net").and_then(|slug| app.node.network(slug)).ok_or_else(nowhere)?;
        let found = match (&bearer, &session) {
            (Some(token), _) => app.node.token(net.row.id, token).map_err(|e| broken(&e))?,
            (None, Some(session)) => app.node.member(&net, session.account).map_err(|e| broken(&e))?.map(|m| (m, true)),
            (None, None) => None,
        };
        let (me, may_write) = found.filter(|(m, _)| net.snapshot().world.body.active(*m).is_ok()).ok_or_else(nowhere)?;
        Ok(Caller { app: app.clone(), net, me, may_write })
    }
}

/// What a carried-out command gives back.
#[derive(Serialize)]
struct Recorded {
    /// The first and the last position of its entries; what was made is named by its position.
    first: Id,
    last: Id,
}

/// `POST /api/v1/networks/{net}/commands`.
pub async fn command(caller: Caller, headers: HeaderMap, bytes: Bytes) -> Response {
    if !caller.may_write {
        return problem(StatusCode::FORBIDDEN, "E_NOT_ELIGIBLE", "This token may only read. Make one that may write.");
    }
    let command: Value = match serde_json::from_slice(&bytes) {
        Ok(command) => command,
        Err(e) => return problem(StatusCode::BAD_REQUEST, "E_MALFORMED", &format!("The body is not JSON: {e}.")),
    };
    let forbidden = command.get("body").is_some_and(|b| b.get("found").is_some() || b.get("join").is_some())
        || command.get("practice").is_some_and(|p| p.get("outage").is_some());
    if forbidden {
        return problem(StatusCode::FORBIDDEN, "E_NOT_ELIGIBLE", "Members do not give this command.");
    }
    let key = headers.get("idempotency-key").and_then(|v| v.to_str().ok()).map(str::to_owned);
    match caller.net.submit(Submission { by: Some(caller.me), command, key, account: None }).await {
        Ok(recorded) => (StatusCode::CREATED, Json(Recorded { first: recorded.first, last: recorded.last })).into_response(),
        Err(SubmitError::Refused(refusal)) => refused(&caller.app, &refusal),
        Err(error) => broken(&error),
    }
}

/// A view with the position it was read at, and its words put in.
fn view(caller: &Caller, make: impl FnOnce(&World, MemberId, Time) -> Option<Value>) -> Response {
    let snap = caller.net.snapshot();
    let Some(mut value) = make(&snap.world, caller.me, caller.net.clock.now()) else {
        return problem(StatusCode::NOT_FOUND, "E_UNKNOWN_REF", "Nothing with this id can be shown. Check the number.");
    };
    if let Err(error) = caller.net.texts.resolve(&mut value) {
        return broken(&error);
    }
    Json(json!({ "at": snap.world.next, "view": value })).into_response()
}

fn value(view: impl Serialize) -> Option<Value> {
    serde_json::to_value(view).ok()
}

pub async fn today(caller: Caller) -> Response {
    view(&caller, |world, me, now| value(domain::today(world, me, now)))
}

pub async fn purpose(caller: Caller) -> Response {
    view(&caller, |world, me, now| value(purpose::purpose(world, me, now)))
}

/// The theory of change, what it is worth today, and where the network drifts.
pub async fn theory(caller: Caller) -> Response {
    view(&caller, |world, me, now| {
        value(json!({ "theory": value(purpose::theory(world, me, now))?, "drift": value(purpose::drift(world, now))? }))
    })
}

pub async fn people(caller: Caller) -> Response {
    view(&caller, |world, me, _| value(body::people(world, me)))
}

pub async fn decide(caller: Caller) -> Response {
    view(&caller, |world, me, _| {
        let (runs, tensions) = (practice::runs(world), purpose::tensions(world, me));
        value(json!({ "runs": value(runs)?, "tensions": value(tensions)?, "agreements": value(agreement::agreements(world))? }))
    })
}

pub async fn charter(caller: Caller) -> Response {
    view(&caller, |world, me, now| value(charter::charter(world, me, now)))
}

/// What is held in common.
pub async fn share(caller: Caller) -> Response {
    view(&caller, |world, _, _| value(fund::funds(world)))
}

/// Whatever was born at a position, with talk and reasons.
pub async fn thing(caller: Caller, Path((_, id)): Path<(String, String)>) -> Response {
    let Ok(id) = id.parse::<u64>().map(Id) else {
        return problem(StatusCode::BAD_REQUEST, "E_MALFORMED", "An id is a whole number, such as 412.");
    };
    view(&caller, |world, me, now| {
        let kind = why::kind_of(world, id)?;
        let thing = match kind {
            why::Kind::Body => value(body::body(world, me, now, id)?)?,
            why::Kind::Person | why::Kind::Founder => value(body::member(world, me, id)?)?,
            why::Kind::Run => value(practice::run(world, me, now, id)?)?,
            why::Kind::Objection => value(practice::run(world, me, now, world.practice.run_of(id)?.id)?)?,
            why::Kind::Agreement => value(agreement::agreement(world, me, id)?)?,
            why::Kind::Tension => value(purpose::tension(world, me, id)?)?,
            why::Kind::Domain => value(domain::body::domain(world, id)?)?,
            why::Kind::Fund => value(fund::fund(world, me, id)?)?,
            why::Kind::Movement => value(fund::movement(world, id)?)?,
            why::Kind::Outcome => value(purpose::outcome(world, me, now, id)?)?,
            why::Kind::Leads => value(purpose::link(world, me, now, id)?)?,
            why::Kind::Indicator => value(purpose::outcome(world, me, now, world.purpose.theory.indicators.get(&id)?.outcome)?)?,
            why::Kind::Evidence => value(purpose::link(world, me, now, world.purpose.theory.evidence.get(&id)?.link)?)?,
            why::Kind::Role => value(mandate::role(world, me, id)?)?,
            why::Kind::Mandate => value(mandate::mandate(world, me, id)?)?,
            why::Kind::Purpose | why::Kind::Founding => value(purpose::purpose(world, me, now))?,
            why::Kind::Comment => json!({ "on": world.thread.comments.get(&id)?.on }),
        };
        let talk = thread::thread(world, me, id);
        value(json!({ "kind": kind, "thing": thing, "thread": value(talk)?, "why": value(why::why(world, id))? }))
    })
}

#[derive(Deserialize)]
pub struct FromQuery {
    from: Option<u64>,
}

/// An entry as it stands; a sealed ballot only as one that is there.
fn entry_of(world: &domain::World, pos: u64, bytes: &[u8]) -> Option<Value> {
    let entry = domain::Entry::decode(bytes).ok()?;
    let value = if domain::practice::hides(world, &entry.event) { json!("sealed") } else { serde_json::from_slice(bytes).ok()? };
    Some(json!({ "pos": pos, "entry": value }))
}

/// Entries as they stand in the ledger. What is sealed still is not shown.
pub async fn record(caller: Caller, Query(query): Query<FromQuery>) -> Response {
    let snap = caller.net.snapshot();
    match record_page(&caller.net, query.from.unwrap_or(0), 200) {
        Ok(entries) => {
            let entries: Vec<Value> = entries.into_iter().filter_map(|(pos, bytes)| entry_of(&snap.world, pos, &bytes)).collect();
            Json(json!({ "at": snap.world.next, "checkpoint": snap.checkpoint, "entries": entries })).into_response()
        }
        Err(error) => broken(&error),
    }
}

/// The description of the API, made from the routes and the domain's types.
pub async fn openapi(State(app): State<Arc<App>>) -> Response {
    Json(document(&app)).into_response()
}

fn document(_: &App) -> Value {
    let problem = json!({ "$ref": "#/components/schemas/Problem" });
    let answer = |words: &str, schema: Value| json!({ "description": words, "content": { "application/json": { "schema": schema } } });
    let mut paths = serde_json::Map::new();
    for (method, path) in crate::router::ROUTES.iter().filter(|(_, p)| p.starts_with("/api/v1/networks")) {
        let mut parameters = vec![
            json!({ "name": "net", "in": "path", "required": true, "schema": { "type": "string" }, "description": "The network's short name." }),
        ];
        if path.contains("{id}") {
            parameters.push(json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "integer", "minimum": 0 } }));
        }
        if path.ends_with("/record") {
            parameters.push(json!({ "name": "from", "in": "query", "schema": { "type": "integer", "minimum": 0 } }));
        }
        let (status, ok) = if *method == "post" {
            ("201", json!({ "$ref": "#/components/schemas/Recorded" }))
        } else {
            ("200", json!({ "$ref": "#/components/schemas/View" }))
        };
        let mut operation = json!({
            "parameters": parameters,
            "responses": {
                status: answer("Done.", ok),
                "400": answer("The request cannot be read.", problem.clone()),
                "401": answer("No token and no session.", problem.clone()),
                "403": answer("Not yours to do.", problem.clone()),
                "404": answer("Not there, or not yours.", problem.clone()),
                "409": answer("The state does not allow it (any more).", problem.clone()),
                "422": answer("A field is to be mended; `field` names it.", problem.clone()),
            },
        });
        if *method == "post" {
            operation["requestBody"] =
                json!({ "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Command" } } } });
            operation["parameters"].as_array_mut().expect("made above").push(json!({
                "name": "Idempotency-Key", "in": "header", "schema": { "type": "string", "maxLength": 100 },
                "description": "The same key with the same command gives the same answer and records nothing twice." }));
        }
        paths.insert((*path).to_owned(), json!({ *method: operation }));
    }
    let command = json!({
        "type": "object", "minProperties": 1, "maxProperties": 1,
        "description": "One module with one command: {\"purpose\": {\"raise\": {\"body\": 0, \"words\": {\"words\": \"...\", \"lang\": \"en\"}}}}. \
            Every view lists in `offers` the commands you may give, with their fields and limits.",
        "properties": domain::MODULES.iter().map(|m| ((*m).to_owned(), json!({ "type": "object", "minProperties": 1, "maxProperties": 1 }))).collect::<serde_json::Map<_, _>>(),
        "additionalProperties": false,
    });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Tensegrity", "version": env!("CARGO_PKG_VERSION"), "description": "Whatever a page can do, a program can do.",
            "license": { "name": "AGPL-3.0-or-later" } },
        "paths": paths,
        "components": {
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "schemas": {
                "Command": command,
                "Recorded": { "type": "object", "required": ["first", "last"], "properties": { "first": { "type": "integer" }, "last": { "type": "integer" } } },
                "View": { "type": "object", "required": ["at"], "properties": { "at": { "type": "integer", "description": "The position the view was read at." }, "view": {} } },
                "Problem": { "type": "object", "required": ["code", "field", "message"],
                    "properties": { "code": { "type": "string" }, "field": { "type": "string" }, "message": { "type": "string" } } },
            },
        },
        "security": [{ "token": [] }],
    })
}
