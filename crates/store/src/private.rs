//! Off the record: accounts, sessions, links, tokens. Nothing here can decide anything.

use rusqlite::{OptionalExtension, params};

use crate::record::StoreError;
use crate::sqlite::Sqlite;

/// A person of this server, known by a mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub id: i64,
    pub address: String,
}

/// What a one-use or few-uses link is for. The purpose is part of the lookup: a link of one kind
/// opens nothing of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneUse {
    pub subject: String,
    pub expires: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    pub account: i64,
    pub address: String,
    /// The language the account chose; empty if it chose none.
    pub lang: String,
}

/// A token for the API and the command line; its secret is stored hashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenRow {
    pub id: i64,
    pub network: i64,
    pub account: i64,
    pub name: String,
    pub may_write: bool,
}

/// The private tables of a server.
#[derive(Clone)]
pub struct Private(pub(crate) Sqlite);

impl Private {
    pub fn new(sqlite: Sqlite) -> Private {
        Private(sqlite)
    }

    pub(crate) fn write<T>(&self, act: impl FnOnce(&rusqlite::Connection) -> Result<T, rusqlite::Error>) -> Result<T, StoreError> {
        Ok(act(&self.0.writer.lock().expect("no panic while locked"))?)
    }

    pub fn meta(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.reading(|c| Ok(c.query_row("select value from meta where key = ?1", [key], |r| r.get(0)).optional()?))
    }

    pub fn set_meta(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.write(|c| {
            c.prepare_cached("insert into meta (key, value) values (?1, ?2) on conflict (key) do update set value = ?2")?
                .execute(params![key, value])
        })?;
        Ok(())
    }

    /// The account with this address, made if there is none.
    pub fn account(&self, address: &str, at: i64) -> Result<Account, StoreError> {
        self.write(|c| {
            c.execute("insert into account (address, created) values (?1, ?2) on conflict do nothing", params![address, at])?;
            c.query_row("select id, address from account where address = ?1", [address], |r| {
                Ok(Account { id: r.get(0)?, address: r.get(1)? })
            })
        })
    }

    pub fn find_account(&self, address: &str) -> Result<Option<Account>, StoreError> {
        self.0.reading(|c| {
            let query = "select id, address from account where address = ?1";
            Ok(c.query_row(query, [address], |r| Ok(Account { id: r.get(0)?, address: r.get(1)? })).optional()?)
        })
    }

    /// The account behind a member.
    pub fn account_of(&self, network: i64, member: u64) -> Result<Option<Account>, StoreError> {
        self.0.reading(|c| {
            let query =
                "select a.id, a.address from membership m join account a on a.id = m.account where m.network = ?1 and m.member = ?2";
            Ok(c.query_row(query, params![network, member as i64], |r| Ok(Account { id: r.get(0)?, address: r.get(1)? })).optional()?)
        })
    }

    /// The language that the account behind a member chose; empty if none.
    pub fn language_of(&self, network: i64, member: u64) -> Result<String, StoreError> {
        self.0.reading(|c| {
            let query = "select a.lang from membership m join account a on a.id = m.account where m.network = ?1 and m.member = ?2";
            let lang = c.prepare_cached(query)?.query_row(params![network, member as i64], |r| r.get(0)).optional()?;
            Ok(lang.unwrap_or_default())
        })
    }

    pub fn choose_language(&self, account: i64, lang: &str) -> Result<(), StoreError> {
        self.write(|c| c.execute("update account set lang = ?2 where id = ?1", params![account, lang]))?;
        Ok(())
    }

    /// The networks this account belongs to.
    pub fn networks_of(&self, account: i64) -> Result<Vec<i64>, StoreError> {
        self.0.reading(|c| {
            let mut statement = c.prepare_cached("select network from membership where account = ?1 order by network")?;
            Ok(statement.query_map([account], |r| r.get(0))?.collect::<Result<_, _>>()?)
        })
    }

    pub fn open_session(&self, hash: [u8; 32], account: i64, at: i64, expires: i64) -> Result<(), StoreError> {
        self.write(|c| {
            c.execute("delete from session where expires <= ?1", [at])?;
            c.execute("insert into session (hash, account, created, expires) values (?1, ?2, ?3, ?4)", params![hash, account, at, expires])
        })?;
        Ok(())
    }

    pub fn session(&self, hash: &[u8; 32], at: i64) -> Result<Option<SessionRow>, StoreError> {
        self.0.reading(|c| {
            let mut statement = c.prepare_cached(
                "select s.account, a.address, a.lang from session s join account a on a.id = s.account where s.hash = ?1 and s.expires > ?2",
            )?;
            Ok(statement.query_row(params![hash, at], |r| Ok(SessionRow { account: r.get(0)?, address: r.get(1)?, lang: r.get(2)? })).optional()?)
        })
    }

    /// The accounts with a session that is not over.
    pub fn signed_in(&self, at: i64) -> Result<Vec<i64>, StoreError> {
        self.0.reading(|c| {
            let mut found = c.prepare_cached("select distinct account from session where expires > ?1")?;
            Ok(found.query_map([at], |r| r.get(0))?.collect::<Result<_, _>>()?)
        })
    }

    pub fn close_session(&self, hash: &[u8; 32]) -> Result<(), StoreError> {
        self.write(|c| c.execute("delete from session where hash = ?1", params![hash]))?;
        Ok(())
    }

    /// Keeps a link by the hash of its secret.
    pub fn keep_link(&self, hash: [u8; 32], purpose: &str, subject: &str, expires: i64, uses: u32) -> Result<(), StoreError> {
        self.write(|c| {
            c.execute(
                "insert into link (hash, purpose, subject, expires, uses) values (?1, ?2, ?3, ?4, ?5)",
                params![hash, purpose, subject, expires, uses],
            )
        })?;
        Ok(())
    }

    /// What a link is for, without using it.
    pub fn look_at_link(&self, hash: &[u8; 32], purpose: &str, at: i64) -> Result<Option<OneUse>, StoreError> {
        self.0.reading(|c| {
            let query = "select subject, expires from link where hash = ?1 and purpose = ?2 and expires > ?3";
            let row = c.query_row(query, params![hash, purpose, at], |r| Ok(OneUse { subject: r.get(0)?, expires: r.get(1)? }));
            Ok(row.optional()?)
        })
    }

    /// Uses a link once; `None` if it is used up, late, unknown or of another purpose. The
    /// database judges: of two who come at once, one wins.
    pub fn use_link(&self, hash: &[u8; 32], purpose: &str, at: i64) -> Result<Option<String>, StoreError> {
        self.write(|c| {
            let used = "update link set uses = uses - 1 where hash = ?1 and purpose = ?2 and expires > ?3 and uses > 0 returning subject";
            let subject = c.query_row(used, params![hash, purpose, at], |r| r.get(0)).optional()?;
            c.execute("delete from link where uses <= 0 or expires <= ?1", [at])?;
            Ok(subject)
        })
    }

    /// Makes every link of a purpose and subject worthless.
    pub fn drop_links(&self, purpose: &str, subject: &str) -> Result<(), StoreError> {
        self.write(|c| c.execute("delete from link where purpose = ?1 and subject = ?2", [purpose, subject]))?;
        Ok(())
    }

    /// Whether there is a link of a purpose and subject.
    pub fn has_link(&self, purpose: &str, subject: &str) -> Result<bool, StoreError> {
        self.0.reading(|c| {
            Ok(c.query_row("select exists (select 1 from link where purpose = ?1 and subject = ?2)", [purpose, subject], |r| r.get(0))?)
        })
    }

    pub fn make_token(&self, hash: [u8; 32], network: i64, account: i64, name: &str, may_write: bool, at: i64) -> Result<i64, StoreError> {
        self.write(|c| {
            c.execute(
                "insert into token (hash, network, account, name, may_write, created) values (?1, ?2, ?3, ?4, ?5, ?6)",
                params![hash, network, account, name, may_write, at],
            )?;
            Ok(c.last_insert_rowid())
        })
    }

    pub fn token(&self, hash: &[u8; 32]) -> Result<Option<TokenRow>, StoreError> {
        self.0.reading(|c| {
            let mut statement = c.prepare_cached("select id, network, account, name, may_write from token where hash = ?1")?;
            Ok(statement.query_row(params![hash], token_row).optional()?)
        })
    }

    pub fn tokens_of(&self, network: i64, account: i64) -> Result<Vec<TokenRow>, StoreError> {
        self.0.reading(|c| {
            let query = "select id, network, account, name, may_write from token where network = ?1 and account = ?2 order by id";
            Ok(c.prepare_cached(query)?.query_map([network, account], token_row)?.collect::<Result<_, _>>()?)
        })
    }

    pub fn revoke_token(&self, account: i64, id: i64) -> Result<(), StoreError> {
        self.write(|c| c.execute("delete from token where id = ?1 and account = ?2", [id, account]))?;
        Ok(())
    }
}

fn token_row(r: &rusqlite::Row) -> rusqlite::Result<TokenRow> {
    Ok(TokenRow { id: r.get(0)?, network: r.get(1)?, account: r.get(2)?, name: r.get(3)?, may_write: r.get(4)? })
}
