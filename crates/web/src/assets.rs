use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use serde_json::json;
use sha2_hex::short_hash;

use crate::app::App;
use crate::doors::{Door, html};

#[derive(RustEmbed)]
#[folder = "../../assets/dist"]
struct Bundle;

#[derive(RustEmbed)]
#[folder = "../../assets/fonts"]
struct Fonts;

#[derive(RustEmbed)]
#[folder = "../../assets/icons"]
struct Icons;

/// A file of the bundle. Its address carries a hash of its bytes, so it may be kept for ever.
pub async fn asset(Path(path): Path<String>) -> Response {
    let found = match path.strip_prefix("fonts/") {
        Some(font) => Fonts::get(font),
        None => path.strip_prefix("icons/").map_or_else(|| Bundle::get(&path), Icons::get),
    };
    let kind = match path.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    match found {
        Some(file) => {
            let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
            (headers, file.data).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `GET /worker.js`: from the root, so that it may answer for every page.
pub async fn worker() -> Response {
    let script = Bundle::get("worker.js").map(|file| file.data).unwrap_or_default();
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], script).into_response()
}

#[derive(Template)]
#[template(path = "doors/offline.html")]
struct Offline {
    door: Door,
}

/// `GET /offline`: kept on the device for when there is no connection.
pub async fn offline(State(app): State<Arc<App>>) -> Response {
    html(&Offline { door: Door::new(&app, "offline-title") })
}

/// `GET /app.webmanifest`: what a device needs to put it on its first screen.
pub async fn manifest(State(app): State<Arc<App>>) -> Response {
    let l = Door::new(&app, "offline-title").l;
    let icon = |name: &str, sizes: &str, kind: &str| json!({ "src": format!("/assets/icons/{name}"), "sizes": sizes, "type": kind, "purpose": "any maskable" });
    let manifest = json!({
        "name": "Tensegrity", "short_name": "Tensegrity", "description": l.t("start-title"), "lang": l.lang, "dir": l.dir(),
        "id": "/", "start_url": "/", "scope": "/", "display": "standalone", "background_color": "#FBF9F4", "theme_color": "#FBF9F4",
        "icons": [icon("icon-192.png", "192x192", "image/png"), icon("icon-512.png", "512x512", "image/png"), icon("icon.svg", "any", "image/svg+xml")],
    });
    ([(header::CONTENT_TYPE, "application/manifest+json"), (header::CACHE_CONTROL, "no-cache")], manifest.to_string()).into_response()
}

/// The address of a bundled file, with the hash of its bytes.
pub fn address(name: &str) -> String {
    let hash = Bundle::get(name).map_or_else(String::new, |f| short_hash(&f.metadata.sha256_hash()));
    format!("/assets/{name}?{hash}")
}

mod sha2_hex {
    pub fn short_hash(hash: &[u8; 32]) -> String {
        hash[..6].iter().map(|b| format!("{b:02x}")).collect()
    }
}
