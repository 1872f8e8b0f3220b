use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rusqlite::{Connection, OpenFlags, OptionalExtension, params};

use crate::record::{Append, Aside, NetworkRow, Record, Sealed, StoreError};

/// Pages of this many readers are open at most; more wait.
const READERS: usize = 4;
/// Before this release SQLite could corrupt a write-ahead log when it was reset.
const SQLITE_AT_LEAST: i32 = 3_051_003;

/// One file, write-ahead log, `synchronous=FULL`: what is acknowledged is on the disk. One process
/// at a time; the lock file beside it says so.
#[derive(Clone)]
pub struct Sqlite {
    pub(crate) writer: Arc<Mutex<Connection>>,
    readers: Arc<[Mutex<Connection>]>,
    _lock: Arc<Option<std::fs::File>>,
}

/// The lock of a directory, for this process alone.
fn lock(dir: &Path) -> Result<std::fs::File, StoreError> {
    let path = dir.join("lock");
    let unfit = |e: std::io::Error| StoreError::Unfit(format!("{} cannot be opened: {e}", path.display()));
    let lock = std::fs::OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(unfit)?;
    lock.try_lock().map_err(|_| {
        StoreError::Unfit(format!("another tensegrity runs on {}; stop it, or give another --data directory", dir.display()))
    })?;
    Ok(lock)
}

impl Sqlite {
    /// Opens or makes the database `tensegrity.db` in a directory, for this process alone.
    ///
    /// # Errors
    /// When another process has it open, the directory cannot be written, or the bundled SQLite is
    /// too old to be trusted.
    pub fn open(dir: &Path) -> Result<Sqlite, StoreError> {
        std::fs::create_dir_all(dir).map_err(|e| StoreError::Unfit(format!("{} cannot be made: {e}", dir.display())))?;
        let lock = lock(dir)?;
        Sqlite::connect(&dir.join("tensegrity.db"), Some(lock))
    }

    /// Deletes the database of a directory that no process has open: for a demo that begins again.
    ///
    /// # Errors
    /// When it is still open, or cannot be deleted.
    pub fn delete(dir: &Path) -> Result<(), StoreError> {
        let _lock = lock(dir)?;
        for name in ["tensegrity.db", "tensegrity.db-wal", "tensegrity.db-shm"] {
            let path = dir.join(name);
            match std::fs::remove_file(&path) {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                    return Err(StoreError::Unfit(format!("{} cannot be deleted: {e}", path.display())));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Opens the database beside a running server, to read one consistent state.
    pub fn open_beside(dir: &Path) -> Result<Sqlite, StoreError> {
        let path = dir.join("tensegrity.db");
        if !path.exists() {
            return Err(StoreError::Unfit(format!("there is no network in {}; check --data", dir.display())));
        }
        Sqlite::connect(&path, None)
    }

    fn connect(path: &PathBuf, lock: Option<std::fs::File>) -> Result<Sqlite, StoreError> {
        if rusqlite::version_number() < SQLITE_AT_LEAST {
            return Err(StoreError::Unfit(format!("SQLite {} is too old to be trusted", rusqlite::version())));
        }
        let mut writer = Connection::open(path)?;
        writer.execute_batch(
            "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off;
             pragma secure_delete = on; pragma busy_timeout = 5000; pragma mmap_size = 0; pragma cache_size = -65536; pragma wal_autocheckpoint = 8192;",
        )?;
        writer.set_prepared_statement_cache_capacity(64);
        let schema = writer.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        schema.execute_batch(include_str!("schema.sql"))?;
        // tables made before they had these columns
        for (table, column) in [("outbox", "html"), ("outbox", "headers"), ("account", "lang")] {
            let there = "select count(*) from pragma_table_info(?1) where name = ?2";
            let there: i64 = schema.query_row(there, [table, column], |r| r.get(0))?;
            if there == 0 {
                schema.execute_batch(&format!("alter table {table} add column {column} text not null default ''"))?;
            }
        }
        schema.commit()?;
        let reader = || -> Result<Mutex<Connection>, StoreError> {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let reader = Connection::open_with_flags(path, flags)?;
            reader.execute_batch("pragma trusted_schema = off; pragma busy_timeout = 5000; pragma mmap_size = 0;")?;
            Ok(Mutex::new(reader))
        };
        let readers = (0..READERS).map(|_| reader()).collect::<Result<Vec<_>, _>>()?;
        Ok(Sqlite { writer: Arc::new(Mutex::new(writer)), readers: readers.into(), _lock: Arc::new(lock) })
    }

    /// Runs a query on a reader that is free.
    pub(crate) fn reading<T>(&self, query: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        for reader in self.readers.iter() {
            if let Ok(connection) = reader.try_lock() {
                return query(&connection);
            }
        }
        query(&self.readers[0].lock().expect("no panic while locked"))
    }
}

const NETWORK_COLUMNS: &str = "id, slug, seed, size, checkpoint";

fn network_row(row: &rusqlite::Row) -> rusqlite::Result<NetworkRow> {
    Ok(NetworkRow { id: row.get(0)?, slug: row.get(1)?, seed: row.get(2)?, size: row.get::<_, i64>(3)? as u64, checkpoint: row.get(4)? })
}

impl Record for Sqlite {
    fn networks(&self) -> Result<Vec<NetworkRow>, StoreError> {
        self.reading(|c| {
            let mut statement = c.prepare_cached(&format!("select {NETWORK_COLUMNS} from network order by id"))?;
            Ok(statement.query_map([], network_row)?.collect::<Result<_, _>>()?)
        })
    }

    fn create(&self, slug: &str, seed: [u8; 32]) -> Result<NetworkRow, StoreError> {
        let writer = self.writer.lock().expect("no panic while locked");
        let made = writer.execute("insert into network (slug, seed) values (?1, ?2) on conflict do nothing", params![slug, seed])?;
        if made == 0 {
            return Err(StoreError::NetworkExists(slug.to_owned()));
        }
        Ok(writer.query_row(&format!("select {NETWORK_COLUMNS} from network where slug = ?1"), [slug], network_row)?)
    }

    fn append(&self, append: &Append) -> Result<(), StoreError> {
        let mut writer = self.writer.lock().expect("no panic while locked");
        let tx = writer.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        {
            let size = append.first + append.entries.len() as u64;
            let mut head = tx.prepare_cached("update network set size = ?3, checkpoint = ?4 where id = ?1 and size = ?2")?;
            if head.execute(params![append.network, append.first as i64, size as i64, append.checkpoint])? == 0 {
                let actual: i64 = tx.query_row("select size from network where id = ?1", [append.network], |r| r.get(0))?;
                return Err(StoreError::Conflict { expected: append.first, actual: actual as u64 });
            }
            let mut entry = tx.prepare_cached("insert into entry (network, pos, bytes, hash) values (?1, ?2, ?3, ?4)")?;
            for (i, (bytes, hash)) in append.entries.iter().enumerate() {
                entry.execute(params![append.network, (append.first + i as u64) as i64, bytes, hash])?;
            }
            let mut text = tx.prepare_cached("insert into sealed (network, seal, salt, words) values (?1, ?2, ?3, ?4)")?;
            for sealed in &append.texts {
                text.execute(params![append.network, sealed.seal, sealed.salt, sealed.text])?;
            }
            for aside in &append.asides {
                match aside {
                    Aside::Answer { member, key, digest, at, answer } => {
                        tx.prepare_cached("insert into answer (network, member, key, digest, at, answer) values (?1, ?2, ?3, ?4, ?5, ?6)")?
                            .execute(params![append.network, *member as i64, key, digest, at, answer])?;
                    }
                    Aside::Link { account, member } => {
                        tx.prepare_cached("insert into membership (network, account, member) values (?1, ?2, ?3)")?.execute(params![
                            append.network,
                            account,
                            *member as i64
                        ])?;
                    }
                }
            }
        }
        Ok(tx.commit()?)
    }

    fn read(&self, network: i64, from: u64, each: &mut dyn FnMut(u64, &[u8], &[u8; 32]) -> Result<(), String>) -> Result<(), StoreError> {
        self.reading(|c| {
            let mut statement = c.prepare_cached("select pos, bytes, hash from entry where network = ?1 and pos >= ?2 order by pos")?;
            let mut rows = statement.query(params![network, from as i64])?;
            while let Some(row) = rows.next()? {
                let (pos, hash): (i64, [u8; 32]) = (row.get(0)?, row.get(2)?);
                let bytes = row.get_ref(1)?.as_blob().map_err(|_| StoreError::Unfit("an entry is not bytes".into()))?;
                each(pos as u64, bytes, &hash).map_err(StoreError::Unfit)?;
            }
            Ok(())
        })
    }

    fn texts(&self, network: i64, seals: &[[u8; 32]]) -> Result<Vec<Sealed>, StoreError> {
        self.reading(|c| {
            let mut statement = c.prepare_cached("select salt, words from sealed where network = ?1 and seal = ?2")?;
            let mut found = Vec::with_capacity(seals.len());
            for seal in seals {
                let row = statement.query_row(params![network, seal], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
                found.extend(row.map(|(salt, text)| Sealed { seal: *seal, salt, text }));
            }
            Ok(found)
        })
    }

    fn linked(&self, network: i64, account: i64) -> Result<Option<u64>, StoreError> {
        self.reading(|c| {
            let mut statement = c.prepare_cached("select member from membership where network = ?1 and account = ?2")?;
            Ok(statement.query_row([network, account], |r| r.get::<_, i64>(0)).optional()?.map(|m| m as u64))
        })
    }

    fn answered(&self, network: i64, member: u64, key: &str) -> Result<Option<([u8; 32], String)>, StoreError> {
        self.reading(|c| {
            let mut statement = c.prepare_cached("select digest, answer from answer where network = ?1 and member = ?2 and key = ?3")?;
            Ok(statement.query_row(params![network, member as i64, key], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
        })
    }
}
