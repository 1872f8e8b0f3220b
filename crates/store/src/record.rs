/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the database failed: {0}")]
    Database(#[from] rusqlite::Error),
    #[error("the ledger ends at {actual}, not at {expected}: somebody else wrote to it")]
    Conflict { expected: u64, actual: u64 },
    #[error("a network named {0} exists already")]
    NetworkExists(String),
    #[error("the store was told to fail")]
    Told,
    #[error("{0}")]
    Unfit(String),
}

/// A network of this server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkRow {
    pub id: i64,
    /// Short name in addresses: lower-case letters, digits and hyphens.
    pub slug: String,
    /// Seed of the key that signs its checkpoints.
    pub seed: [u8; 32],
    pub size: u64,
    /// The newest signed checkpoint; empty before the first entry.
    pub checkpoint: String,
}

/// A text and the salt of its seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    pub seal: [u8; 32],
    pub salt: [u8; 32],
    pub text: String,
}

/// What is written in the same transaction as a batch, besides the record. A failed aside fails
/// the whole append.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// The answer to a command given with an idempotency key.
    Answer { member: u64, key: String, digest: [u8; 32], at: i64, answer: String },
    /// An account is this member from now on.
    Link { account: i64, member: u64 },
}

/// One or more batches of one network, with their texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Append {
    pub network: i64,
    /// The position of the first entry; must be where the ledger ends.
    pub first: u64,
    /// The bytes and the leaf hash of every entry.
    pub entries: Vec<(Vec<u8>, [u8; 32])>,
    pub texts: Vec<Sealed>,
    pub checkpoint: String,
    pub asides: Vec<Aside>,
}

/// Ledgers and the texts beside them.
pub trait Record: Send + Sync {
    fn networks(&self) -> Result<Vec<NetworkRow>, StoreError>;

    /// Makes room for a new network.
    fn create(&self, slug: &str, seed: [u8; 32]) -> Result<NetworkRow, StoreError>;

    /// Appends whole or not at all; returns only when it is durable.
    fn append(&self, append: &Append) -> Result<(), StoreError>;

    /// Hands every entry from `from` on to `each`, in order: position, bytes, leaf hash.
    fn read(&self, network: i64, from: u64, each: &mut dyn FnMut(u64, &[u8], &[u8; 32]) -> Result<(), String>) -> Result<(), StoreError>;

    /// The texts behind these seals, where they are not erased.
    fn texts(&self, network: i64, seals: &[[u8; 32]]) -> Result<Vec<Sealed>, StoreError>;

    /// The member that an account is in a network.
    fn linked(&self, network: i64, account: i64) -> Result<Option<u64>, StoreError>;

    /// The answer given before to this key: the digest of the command and the answer.
    fn answered(&self, network: i64, member: u64, key: &str) -> Result<Option<([u8; 32], String)>, StoreError>;
}
