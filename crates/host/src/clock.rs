use std::sync::atomic::{AtomicI64, Ordering};

use domain::Time;

/// Where the time comes from.
pub trait Clock: Send + Sync {
    fn now(&self) -> Time;
}

/// The time of this machine.
pub struct System;

impl Clock for System {
    fn now(&self) -> Time {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        Time(since.map_or(0, |d| d.as_millis() as i64))
    }
}

/// A time set by hand, for simulation and tests.
pub struct Manual(AtomicI64);

impl Manual {
    pub fn new(at: Time) -> Manual {
        Manual(AtomicI64::new(at.0))
    }

    pub fn set(&self, at: Time) {
        self.0.store(at.0, Ordering::SeqCst);
    }
}

impl Clock for Manual {
    fn now(&self) -> Time {
        Time(self.0.load(Ordering::SeqCst))
    }
}
