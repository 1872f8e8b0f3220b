use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};

use crate::app::App;
use crate::here::Here;

/// Changes are told at most this often: a busy round is one refresh, not a hundred.
const AT_MOST_EVERY: Duration = Duration::from_millis(700);

/// `GET /n/{net}/live`: says that the record moved. The stream ends when the server stops, and
/// when this person is no member any more.
pub async fn live(State(app): State<Arc<App>>, here: Here) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let moves = here.net.moves();
    let stopping = app.stopping.subscribe();
    let start = (moves, stopping, here, true);
    let events = stream::unfold(start, |(mut moves, mut stopping, here, first)| async move {
        if first {
            moves.mark_unchanged();
            return Some((Ok(Event::default().comment("listening")), (moves, stopping, here, false)));
        }
        tokio::select! {
            changed = moves.changed() => changed.ok()?,
            _ = stopping.changed() => return None,
        }
        tokio::time::sleep(AT_MOST_EVERY).await;
        let position = *moves.borrow_and_update();
        here.net.snapshot().world.body.active(here.me).ok()?;
        Some((Ok(Event::default().event("moved").data(position.to_string())), (moves, stopping, here, false)))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(25)))
}
