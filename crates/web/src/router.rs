//! Every address of the server on one screen.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, http};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;

use crate::app::App;
use crate::{act, api, ask_hub, assets, by_mail, calendar, cheat, demo, doors, founding, lang, live, pages};

/// A request body has at most this many bytes.
const BODY_MAX: usize = 256 * 1024;
/// A request has this long to send its body and be answered; streams are not bounded by it.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);

macro_rules! routes {
    ($($method:ident $path:literal => $handler:expr),* $(,)?) => {
        /// Every route, as method and path; the access matrix walks them.
        pub const ROUTES: &[(&str, &str)] = &[$((stringify!($method), $path)),*];

        fn table() -> Router<Arc<App>> {
            Router::new()$(.route($path, $method($handler)))*
        }
    };
}

routes! {
    // doors: nobody needs to be signed in
    get  "/" => doors::start,
    get  "/health" => doors::health,
    get  "/assets/{*path}" => assets::asset,
    get  "/worker.js" => assets::worker,
    get  "/offline" => assets::offline,
    get  "/app.webmanifest" => assets::manifest,
    get  "/sign-in" => doors::sign_in_page,
    post "/sign-in" => doors::send_link,
    get  "/sign-in/{secret}" => doors::confirm_page,
    post "/sign-in/{secret}" => doors::sign_in,
    post "/sign-out" => doors::sign_out,
    post "/demo" => demo::be_somebody,
    post "/demo/pass" => demo::let_time_pass,
    post "/demo/again" => demo::begin_again,
    get  "/demo/cheat" => cheat::look,
    post "/demo/cheat" => cheat::attempt,
    get  "/join/{secret}" => doors::join_page,
    post "/join/{secret}" => doors::join,
    get  "/answer/{secret}" => by_mail::look,
    post "/answer/{secret}" => by_mail::answer,
    get  "/ask/{secret}" => ask_hub::look,
    post "/ask/{secret}" => ask_hub::answer,
    get  "/said/{secret}" => ask_hub::look_at_said,
    post "/said/{secret}" => ask_hub::confirm,
    get  "/unsubscribe/{secret}" => by_mail::look_at_off,
    post "/unsubscribe/{secret}" => by_mail::off,
    get  "/calendar/{secret}" => calendar::feed,
    get  "/found" => doors::found_page,
    post "/found" => doors::found,
    post "/language" => lang::choose,
    get  "/outbox" => doors::outbox,
    // pages of a network: members only
    get  "/n/{net}" => pages::today,
    get  "/n/{net}/purpose" => pages::purpose,
    get  "/n/{net}/theory" => pages::theory,
    get  "/n/{net}/drift" => pages::drift,
    get  "/n/{net}/decide" => pages::decide,
    get  "/n/{net}/people" => pages::people,
    get  "/n/{net}/record" => pages::record,
    get  "/n/{net}/charter" => pages::charter,
    get  "/n/{net}/raise" => pages::raise,
    get  "/n/{net}/propose" => pages::propose,
    get  "/n/{net}/share" => pages::share,
    get  "/n/{net}/ways" => pages::ways,
    get  "/n/{net}/ways/{name}" => pages::way_file,
    get  "/n/{net}/me" => pages::me,
    get  "/n/{net}/live" => live::live,
    get  "/n/{net}/export" => pages::export,
    get  "/n/{net}/{id}" => pages::thing,
    get  "/n/{net}/{id}/ballots" => pages::ballots,
    post "/n/{net}/{id}/ask-hub" => ask_hub::ask,
    post "/n/{net}/{id}/calendar" => calendar::make_for_hub,
    post "/n/{net}/{id}/calendar/revoke" => calendar::revoke_for_hub,
    post "/n/{net}/{id}/hear" => ask_hub::hear,
    post "/n/{net}/do/{command}" => act::act,
    post "/n/{net}/speak" => pages::speak,
    get  "/n/{net}/founding" => founding::look,
    post "/n/{net}/founding/check" => founding::check,
    post "/n/{net}/founding/send" => founding::send,
    post "/n/{net}/founding/open" => founding::open,
    post "/n/{net}/mail" => pages::choose_mail,
    post "/n/{net}/calendar" => calendar::make,
    post "/n/{net}/calendar/revoke" => calendar::revoke,
    post "/n/{net}/tokens" => pages::make_token,
    post "/n/{net}/tokens/{token}/revoke" => pages::revoke_token,
    // the same for programs: members by session or token
    get  "/api/v1/openapi.json" => api::openapi,
    post "/api/v1/networks/{net}/commands" => api::command,
    get  "/api/v1/networks/{net}/today" => api::today,
    get  "/api/v1/networks/{net}/purpose" => api::purpose,
    get  "/api/v1/networks/{net}/theory" => api::theory,
    get  "/api/v1/networks/{net}/people" => api::people,
    get  "/api/v1/networks/{net}/decide" => api::decide,
    get  "/api/v1/networks/{net}/share" => api::share,
    get  "/api/v1/networks/{net}/charter" => api::charter,
    get  "/api/v1/networks/{net}/record" => api::record,
    get  "/api/v1/networks/{net}/things/{id}" => api::thing,
}

/// The whole server as a service.
pub fn router(app: Arc<App>) -> Router {
    table()
        .fallback(doors::nowhere)
        .method_not_allowed_fallback(doors::nowhere)
        .layer(middleware::from_fn(deadline))
        .layer(middleware::from_fn(lang::notice))
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .layer(CsrfLayer::new())
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn(headers))
        .layer(CatchPanicLayer::new())
        .with_state(app)
}

/// A request that does not end in time is answered and dropped; what was handed to the writer is
/// carried out or refused all the same.
async fn deadline(request: Request, next: Next) -> Response {
    match tokio::time::timeout(ANSWER_WITHIN, next.run(request)).await {
        Ok(response) => response,
        Err(_) => (
            StatusCode::REQUEST_TIMEOUT,
            "The request took too long. If you sent something, look whether it was recorded before you send it again.",
        )
            .into_response(),
    }
}

const SECURITY: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
         manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
];

async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in SECURITY {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if response.status() == StatusCode::FORBIDDEN && !response.headers().contains_key(header::CONTENT_TYPE) {
        let words = "This request came from another site and was not carried out. Open the page here and try again.";
        return (http::StatusCode::FORBIDDEN, words).into_response();
    }
    response
}
