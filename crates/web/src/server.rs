//! Our own accept loop: HTTP/1 only, a deadline for headers, a limit on connections, a clean stop.
//! (`axum::serve` never closes slow clients.)

use std::sync::Arc;
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::{Extension, Router};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use crate::app::App;

/// A client has this long to send its headers; also how long an idle connection stays open.
const HEADERS_WITHIN: Duration = Duration::from_secs(10);
/// At most this many connections at once; more wait.
const CONNECTIONS_MAX: usize = 20_000;
/// Open requests have this long to end when the server stops.
const DRAIN: Duration = Duration::from_secs(5);

/// Serves until `stop` is done, then lets open requests end.
pub async fn serve(app: Arc<App>, listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    tokio::pin!(stop);
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { return };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection was not accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone().layer(Extension(ConnectInfo(peer))));
        let mut stopping = app.stopping.subscribe();
        tokio::spawn(async move {
            let mut builder = hyper::server::conn::http1::Builder::new();
            builder.timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN).max_buf_size(64 * 1024);
            let connection = builder.serve_connection(TokioIo::new(stream), service);
            tokio::pin!(connection);
            tokio::select! {
                _ = connection.as_mut() => {}
                _ = stopping.changed() => {
                    connection.as_mut().graceful_shutdown();
                    let _ = tokio::time::timeout(DRAIN, connection).await;
                }
            }
            drop(place);
        });
    }
    app.stopping.send_replace(true);
    let _ = tokio::time::timeout(DRAIN, places.acquire_many(CONNECTIONS_MAX as u32)).await;
}
