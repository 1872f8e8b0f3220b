//! How often somebody may ask for what costs others: mails to an address, from a place.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;

/// Links an address may be sent, and links one place may ask for, within [`WINDOW_MS`].
const PER_ADDRESS: u32 = 5;
const PER_PLACE: u32 = 40;
pub const WINDOW_MS: i64 = 10 * 60_000;
/// At most this many counters are kept; beyond, the old ones are forgotten.
const KEPT_MAX: usize = 50_000;

#[derive(Default)]
pub struct Limit(Mutex<HashMap<String, (i64, u32)>>);

impl Limit {
    /// Counts a link asked for; false when it is one too many.
    pub fn may_send(&self, address: &str, place: IpAddr, now: i64) -> bool {
        // behind a proxy on this machine every place looks the same: then the address alone counts
        let by_place = place.is_loopback() || self.counts(format!("place {place}"), PER_PLACE, now);
        by_place && self.counts(format!("address {address}"), PER_ADDRESS, now)
    }

    fn counts(&self, key: String, most: u32, now: i64) -> bool {
        let mut kept = self.0.lock().expect("no panic while locked");
        if kept.len() >= KEPT_MAX {
            kept.retain(|_, (since, _)| now - *since < WINDOW_MS);
        }
        let (since, count) = kept.entry(key).or_insert((now, 0));
        if now - *since >= WINDOW_MS {
            (*since, *count) = (now, 0);
        }
        *count += 1;
        *count <= most
    }
}
