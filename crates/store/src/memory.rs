use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::record::{Append, Aside, NetworkRow, Record, Sealed, StoreError};

/// A record in memory, for simulation and tests. It fails when told to.
#[derive(Default)]
pub struct Memory {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    networks: Vec<NetworkRow>,
    entries: BTreeMap<i64, Vec<(Vec<u8>, [u8; 32])>>,
    texts: BTreeMap<(i64, [u8; 32]), Sealed>,
    answers: BTreeMap<(i64, u64, String), ([u8; 32], String)>,
    links: BTreeMap<(i64, i64), u64>,
    fail_in: Option<u32>,
}

impl Memory {
    /// The append after `good` more successful ones fails, and nothing of it is written.
    pub fn fail_after(&self, good: u32) {
        self.inner.lock().expect("no panic while locked").fail_in = Some(good);
    }
}

impl Record for Memory {
    fn networks(&self) -> Result<Vec<NetworkRow>, StoreError> {
        Ok(self.inner.lock().expect("no panic while locked").networks.clone())
    }

    fn create(&self, slug: &str, seed: [u8; 32]) -> Result<NetworkRow, StoreError> {
        let mut inner = self.inner.lock().expect("no panic while locked");
        if inner.networks.iter().any(|n| n.slug == slug) {
            return Err(StoreError::NetworkExists(slug.to_owned()));
        }
        let row = NetworkRow { id: inner.networks.len() as i64 + 1, slug: slug.to_owned(), seed, size: 0, checkpoint: String::new() };
        inner.networks.push(row.clone());
        Ok(row)
    }

    fn append(&self, append: &Append) -> Result<(), StoreError> {
        let mut inner = self.inner.lock().expect("no panic while locked");
        match &mut inner.fail_in {
            Some(0) => {
                inner.fail_in = None;
                return Err(StoreError::Told);
            }
            Some(n) => *n -= 1,
            None => {}
        }
        let index = inner.networks.iter().position(|n| n.id == append.network);
        let index = index.ok_or_else(|| StoreError::Unfit("no such network".into()))?;
        let actual = inner.networks[index].size;
        if actual != append.first {
            return Err(StoreError::Conflict { expected: append.first, actual });
        }
        for aside in &append.asides {
            let taken = match aside {
                Aside::Answer { member, key, .. } => inner.answers.contains_key(&(append.network, *member, key.clone())),
                Aside::Link { account, .. } => inner.links.contains_key(&(append.network, *account)),
            };
            if taken {
                return Err(StoreError::Unfit("an aside is there already".into()));
            }
        }
        for aside in append.asides.clone() {
            match aside {
                Aside::Answer { member, key, digest, answer, .. } => {
                    inner.answers.insert((append.network, member, key), (digest, answer));
                }
                Aside::Link { account, member } => {
                    inner.links.insert((append.network, account), member);
                }
            }
        }
        inner.entries.entry(append.network).or_default().extend(append.entries.iter().cloned());
        for text in &append.texts {
            inner.texts.insert((append.network, text.seal), text.clone());
        }
        let row = &mut inner.networks[index];
        row.size += append.entries.len() as u64;
        row.checkpoint.clone_from(&append.checkpoint);
        Ok(())
    }

    fn read(&self, network: i64, from: u64, each: &mut dyn FnMut(u64, &[u8], &[u8; 32]) -> Result<(), String>) -> Result<(), StoreError> {
        let entries = self.inner.lock().expect("no panic while locked").entries.get(&network).cloned().unwrap_or_default();
        for (pos, (bytes, hash)) in entries.iter().enumerate().skip(from as usize) {
            each(pos as u64, bytes, hash).map_err(StoreError::Unfit)?;
        }
        Ok(())
    }

    fn texts(&self, network: i64, seals: &[[u8; 32]]) -> Result<Vec<Sealed>, StoreError> {
        let inner = self.inner.lock().expect("no panic while locked");
        Ok(seals.iter().filter_map(|seal| inner.texts.get(&(network, *seal)).cloned()).collect())
    }

    fn linked(&self, network: i64, account: i64) -> Result<Option<u64>, StoreError> {
        Ok(self.inner.lock().expect("no panic while locked").links.get(&(network, account)).copied())
    }

    fn answered(&self, network: i64, member: u64, key: &str) -> Result<Option<([u8; 32], String)>, StoreError> {
        let inner = self.inner.lock().expect("no panic while locked");
        Ok(inner.answers.get(&(network, member, key.to_owned())).cloned())
    }
}
