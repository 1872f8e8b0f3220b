use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use sha2_hex::short_hash;

#[derive(RustEmbed)]
#[folder = "../../assets/dist"]
struct Bundle;

#[derive(RustEmbed)]
#[folder = "../../assets/fonts"]
struct Fonts;

/// A file of the bundle. Its address carries a hash of its bytes, so it may be kept for ever.
pub async fn asset(Path(path): Path<String>) -> Response {
    let found = match path.strip_prefix("fonts/") {
        Some(font) => Fonts::get(font),
        None => Bundle::get(&path),
    };
    let kind = match path.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("woff2") => "font/woff2",
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
