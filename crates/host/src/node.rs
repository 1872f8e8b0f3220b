//! A server: its store, its clock, its open networks.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use domain::MemberId;
use serde_json::Value;
use store::{Private, Record, StoreError};
use tokio::sync::Notify;

use crate::clock::Clock;
use crate::ledger::OpenError;
use crate::network::{Network, OnStoreError, SubmitError};

/// How often a node says that it is alive.
pub const ALIVE_EVERY_MS: i64 = 60_000;

#[derive(Debug, thiserror::Error)]
pub enum NodeError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Submit(#[from] SubmitError),
    #[error("a network's short name has 1 to 40 lower-case letters, digits and hyphens")]
    Slug,
}

/// Everything a server runs.
pub struct Node {
    pub record: Arc<dyn Record>,
    pub private: Private,
    pub clock: Arc<dyn Clock>,
    /// Rings when a mail was posted.
    pub posted: Notify,
    networks: RwLock<BTreeMap<String, Arc<Network>>>,
    /// Sessions looked up lately, by the hash of their secret, with the time they were looked up.
    pub(crate) sessions: RwLock<HashMap<[u8; 32], (i64, crate::Session)>>,
}

impl Node {
    /// Opens every network of a store.
    ///
    /// # Errors
    /// A store that fails, or a ledger that this version cannot read.
    pub fn open(sqlite: store::Sqlite, clock: Arc<dyn Clock>) -> Result<Arc<Node>, NodeError> {
        let node = Arc::new(Node {
            private: Private::new(sqlite.clone()),
            record: Arc::new(sqlite),
            clock,
            posted: Notify::new(),
            networks: RwLock::default(),
            sessions: RwLock::default(),
        });
        let alive = node.private.meta("alive")?.and_then(|at| at.parse::<i64>().ok());
        for row in node.record.networks()? {
            if row.size > 0 {
                node.start(row, alive)?;
            }
        }
        node.alive()?;
        Ok(node)
    }

    /// Notes that the node is up. What is not noted for a while counts as an outage at the next
    /// start.
    ///
    /// # Errors
    /// The store's.
    pub fn alive(&self) -> Result<(), StoreError> {
        self.private.set_meta("alive", &self.clock.now().0.to_string())
    }

    fn start(&self, row: store::NetworkRow, alive: Option<i64>) -> Result<Arc<Network>, NodeError> {
        let network = Network::open(row, self.record.clone(), self.clock.clone(), OnStoreError::Abort, alive)?;
        self.networks.write().expect("no panic while locked").insert(network.row.slug.clone(), network.clone());
        Ok(network)
    }

    pub fn network(&self, slug: &str) -> Option<Arc<Network>> {
        self.networks.read().expect("no panic while locked").get(slug).cloned()
    }

    pub fn network_by_id(&self, id: i64) -> Option<Arc<Network>> {
        self.networks.read().expect("no panic while locked").values().find(|n| n.row.id == id).cloned()
    }

    pub fn networks(&self) -> Vec<Arc<Network>> {
        self.networks.read().expect("no panic while locked").values().cloned().collect()
    }

    /// Founds a network. The account of `address` becomes its founder, member `#1`.
    ///
    /// # Errors
    /// A short name that does not fit or is taken, or the refusal of the founding.
    pub fn found(&self, slug: &str, address: &str, founding: Value) -> Result<Arc<Network>, NodeError> {
        if !good_slug(slug) {
            return Err(NodeError::Slug);
        }
        // what a founding needs is checked before a row is made, so that a refusal leaves nothing
        let mut ledger = crate::Ledger::default();
        let decoded = crate::decode(founding.clone()).map_err(SubmitError::Refused)?;
        let ctx = domain::Context { actor: None, now: self.clock.now() };
        ledger.decide(ctx, &decoded.command, decoded.texts).map_err(SubmitError::Refused)?;
        let account = self.private.account(address, ctx.now.0)?;
        let row = self.record.create(slug, crate::random())?;
        ledger.aside(store::Aside::Link { account: account.id, member: 1 });
        self.record.append(&ledger.take(row.id, &row.seed))?;
        let row = self.record.networks()?.into_iter().find(|n| n.id == row.id).ok_or(NodeError::Slug)?;
        self.start(row, None)
    }

    /// Takes in a network that was built elsewhere, whole, in one transaction.
    ///
    /// # Errors
    /// A taken short name, or the store's.
    pub fn take_in(&self, slug: &str, mut ledger: crate::Ledger, people: &[(String, MemberId)]) -> Result<Arc<Network>, NodeError> {
        let row = self.record.create(slug, ledger.secret())?;
        let now = self.clock.now().0;
        for (address, member) in people {
            let account = self.private.account(address, now)?;
            ledger.aside(store::Aside::Link { account: account.id, member: member.0 });
        }
        self.record.append(&ledger.take(row.id, &row.seed))?;
        let row = self.record.networks()?.into_iter().find(|n| n.id == row.id).ok_or(NodeError::Slug)?;
        self.start(row, None)
    }

    /// The member this account is in a network, if any; former members included.
    ///
    /// # Errors
    /// The store's.
    pub fn member(&self, network: &Network, account: i64) -> Result<Option<MemberId>, StoreError> {
        network.member_of(account)
    }

    /// Posts a mail: it goes out by the mail loop, or stays in the outbox for the operator.
    ///
    /// # Errors
    /// The store's.
    pub fn post(&self, letter: &store::Letter) -> Result<(), StoreError> {
        self.private.post(letter, self.clock.now().0)?;
        self.posted.notify_one();
        Ok(())
    }
}

fn good_slug(slug: &str) -> bool {
    (1..=40).contains(&slug.len()) && slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
