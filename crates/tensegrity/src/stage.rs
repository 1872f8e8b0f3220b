//! A stage on a real ledger: what simulated members play on.

use domain::{Context, Event, Id, MemberId, Refusal, Time, World};
use host::Ledger;
use serde_json::Value;

/// Decides at once and keeps everything until it is taken over by a server.
#[derive(Default)]
pub struct LedgerStage {
    pub ledger: Ledger,
}

impl sim::Stage for LedgerStage {
    fn world(&self) -> &World {
        &self.ledger.world
    }

    fn act(&mut self, at: Time, by: Option<MemberId>, command: Value) -> Result<(Id, Vec<Event>), Refusal> {
        let decoded = host::decode(command)?;
        let at = at.max(self.ledger.world.at);
        self.tick(at);
        let recorded = self.ledger.decide(Context { actor: by, now: at }, &decoded.command, decoded.texts)?;
        self.ledger.tick(at);
        Ok((recorded.first, recorded.events))
    }

    fn tick(&mut self, at: Time) {
        // a clock that rings when something is due, as on a server that never sleeps
        while let Some(due) = self.ledger.world.due().filter(|due| *due <= at) {
            self.ledger.tick(due.max(self.ledger.world.at));
        }
    }
}
