use std::sync::atomic::{AtomicI64, Ordering};

use domain::Time;

/// Where the time comes from.
pub trait Clock: Send + Sync {
    fn now(&self) -> Time;
}

/// The time of this machine.
pub struct System;

#[expect(clippy::disallowed_methods, reason = "the one place that reads this machine's clock")]
impl Clock for System {
    fn now(&self) -> Time {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        Time(since.map_or(0, |d| d.as_millis() as i64))
    }
}

/// The time of this machine, moved forward: the demo lets days pass.
#[derive(Default)]
pub struct Shifted(AtomicI64);

impl Shifted {
    /// Begins this many milliseconds ahead.
    pub fn by(ms: i64) -> Shifted {
        Shifted(AtomicI64::new(ms))
    }

    /// Moves on and says how far ahead it is now.
    pub fn pass(&self, ms: i64) -> i64 {
        self.0.fetch_add(ms, Ordering::SeqCst) + ms
    }
}

impl Clock for Shifted {
    fn now(&self) -> Time {
        Time(System.now().0 + self.0.load(Ordering::SeqCst))
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
