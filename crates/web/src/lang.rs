//! In which language a reader is spoken to: what they chose here, else what they chose for their
//! account, else what their browser prefers, else English.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use crate::act::form_pairs;
use crate::app::App;
use crate::here::{Visitor, broken, cookie};
use crate::i18n::LANGUAGES;

/// The cookie that keeps a choice on this device.
const COOKIE: &str = "lang";
const COOKIE_SECONDS: i64 = 365 * 86_400;

/// What a request says about languages.
#[derive(Clone, Copy, Default)]
struct Wanted {
    chosen: Option<&'static str>,
    preferred: Option<&'static str>,
}

tokio::task_local! {
    static WANTED: Wanted;
}

/// The language to speak, given what the account chose.
pub fn speak(account: &str) -> &'static str {
    let wanted = WANTED.try_with(|w| *w).unwrap_or_default();
    wanted.chosen.or_else(|| known(account)).or(wanted.preferred).unwrap_or("en")
}

/// A language the program speaks, from a tag such as `pt-BR`.
pub fn known(tag: &str) -> Option<&'static str> {
    let primary = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    LANGUAGES.iter().map(|(code, _)| *code).find(|code| *code == primary)
}

/// The first language of `Accept-Language`, by its weights, that the program speaks.
fn preferred(headers: &HeaderMap) -> Option<&'static str> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let weight = |part: &str| part.split_once(";q=").map_or(1000, |(_, q)| (q.trim().parse::<f32>().unwrap_or(0.0) * 1000.0) as i32);
    let mut parts: Vec<&str> = accepted.split(',').take(20).collect();
    parts.sort_by_key(|part| -weight(part));
    parts.iter().filter(|part| weight(part) > 0).find_map(|part| known(part.split(';').next().unwrap_or_default()))
}

/// Notes what the request says, for whatever answers it.
pub async fn notice(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let wanted = Wanted { chosen: cookie(headers, COOKIE).and_then(known), preferred: preferred(headers) };
    WANTED.scope(wanted, next.run(request)).await
}

/// `POST /language`: keeps the choice on this device, and for the account of who is signed in.
pub async fn choose(State(app): State<Arc<App>>, Visitor(session): Visitor, headers: HeaderMap, body: String) -> Response {
    let lang = form_pairs(&body).into_iter().find(|(name, _)| name == "lang").and_then(|(_, tag)| known(&tag)).unwrap_or("en");
    if let Some(session) = session
        && let Err(error) = app.node.choose_language(&session, lang)
    {
        return broken(&error);
    }
    let from = headers.get(header::REFERER).and_then(|r| r.to_str().ok()).unwrap_or_default();
    let back = from.strip_prefix(&app.options.base_url).filter(|path| path.starts_with('/')).unwrap_or("/").to_owned();
    let kept = format!("{COOKIE}={lang}; Path=/; SameSite=Lax; Max-Age={COOKIE_SECONDS}");
    let kept = HeaderValue::from_str(&kept).unwrap_or(HeaderValue::from_static(""));
    ([(header::SET_COOKIE, kept)], Redirect::to(&crate::doors::local(&back))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_wanted_language_that_is_spoken_is_taken() {
        let of = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_str(value).unwrap());
            preferred(&headers)
        };
        assert_eq!(of("de-AT,de;q=0.9,en;q=0.8"), Some("de"));
        assert_eq!(of("ja, en;q=0.3, de;q=0.7"), Some("de"));
        assert_eq!(of("xx;q=1, en;q=0"), None);
        assert_eq!(of("*"), None);
        assert_eq!((known("DE-ch"), known(""), known("e n")), (Some("de"), None, None));
    }
}
