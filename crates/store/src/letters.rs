//! Off the record: mails that wait to be sent, what each member was told, and how they want it.

use rusqlite::{OptionalExtension, params};

use crate::private::Private;
use crate::record::StoreError;

/// A mail that waits or was sent; of a sent one only that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub id: i64,
    pub created: i64,
    pub sent: Option<i64>,
    pub letter: Letter,
}

/// What a mail says, and to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    pub address: String,
    pub subject: String,
    pub text: String,
    /// The same as HTML; empty: text alone.
    pub html: String,
    /// Further headers: name and value.
    pub headers: Vec<(String, String)>,
}

/// How often a member wants news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    AtOnce,
    Daily,
    Weekly,
    Never,
}

impl Rhythm {
    pub const ALL: [Rhythm; 4] = [Rhythm::AtOnce, Rhythm::Daily, Rhythm::Weekly, Rhythm::Never];

    pub fn name(self) -> &'static str {
        match self {
            Rhythm::AtOnce => "at-once",
            Rhythm::Daily => "daily",
            Rhythm::Weekly => "weekly",
            Rhythm::Never => "never",
        }
    }

    pub fn named(name: &str) -> Option<Rhythm> {
        Rhythm::ALL.into_iter().find(|r| r.name() == name)
    }
}

/// When a member wants news: the rhythm, and the hour of their day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MailChoice {
    pub rhythm: Rhythm,
    pub hour: u8,
}

impl Default for MailChoice {
    fn default() -> MailChoice {
        MailChoice { rhythm: Rhythm::Daily, hour: 8 }
    }
}

/// Where somebody is reached who was heard without a voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    pub run: u64,
    pub hearing: u64,
    pub input: u64,
    pub address: String,
    pub lang: String,
}

impl Private {
    /// Keeps where somebody is reached until they are told what came of it.
    pub fn keep_heard(&self, network: i64, heard: &Heard) -> Result<(), StoreError> {
        self.write(|c| {
            let keep =
                "insert into heard (network, hearing, address, run, input, lang) values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing";
            let Heard { run, hearing, input, address, lang } = heard;
            c.execute(keep, params![network, *hearing as i64, address, *run as i64, *input as i64, lang])
        })?;
        Ok(())
    }

    /// Everybody of a network who was heard and waits to be told what came of it.
    pub fn heard(&self, network: i64) -> Result<Vec<Heard>, StoreError> {
        self.0.reading(|c| {
            let mut all = c.prepare_cached("select run, hearing, input, address, lang from heard where network = ?1 order by input")?;
            let id = |r: &rusqlite::Row, n: usize| r.get::<_, i64>(n).map(|id| id as u64);
            let row =
                |r: &rusqlite::Row| Ok(Heard { run: id(r, 0)?, hearing: id(r, 1)?, input: id(r, 2)?, address: r.get(3)?, lang: r.get(4)? });
            Ok(all.query_map([network], row)?.collect::<Result<_, _>>()?)
        })
    }

    /// Puts what came of it into the outbox and forgets where they are reached, all or nothing.
    pub fn post_to_heard(&self, network: i64, heard: &Heard, letter: &Letter, at: i64) -> Result<(), StoreError> {
        let mut writer = self.0.writer.lock().expect("no panic while locked");
        let tx = writer.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        put(&tx, letter, at)?;
        let forget = "delete from heard where network = ?1 and hearing = ?2 and address = ?3";
        tx.execute(forget, params![network, heard.hearing as i64, heard.address])?;
        Ok(tx.commit()?)
    }

    /// Puts a letter into the outbox.
    pub fn post(&self, letter: &Letter, at: i64) -> Result<(), StoreError> {
        self.write(|c| put(c, letter, at))
    }

    /// Puts news for a member into the outbox and notes what they were told, all or nothing.
    pub fn post_news(&self, network: i64, member: u64, letter: &Letter, about: &[String], at: i64) -> Result<(), StoreError> {
        let mut writer = self.0.writer.lock().expect("no panic while locked");
        let tx = writer.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        put(&tx, letter, at)?;
        for about in about {
            let told = "insert into told (network, member, about, at) values (?1, ?2, ?3, ?4) on conflict (network, member, about) do update set at = ?4";
            tx.prepare_cached(told)?.execute(params![network, member as i64, about, at])?;
        }
        Ok(tx.commit()?)
    }

    /// When a member was told something; nothing if they were not.
    pub fn told(&self, network: i64, member: u64, about: &str) -> Result<Option<i64>, StoreError> {
        self.0.reading(|c| {
            let query = "select at from told where network = ?1 and member = ?2 and about = ?3";
            Ok(c.prepare_cached(query)?.query_row(params![network, member as i64, about], |r| r.get(0)).optional()?)
        })
    }

    pub fn mail_choice(&self, network: i64, member: u64) -> Result<MailChoice, StoreError> {
        self.0.reading(|c| {
            let query = "select rhythm, hour from mail_choice where network = ?1 and member = ?2";
            let row =
                c.prepare_cached(query)?.query_row(params![network, member as i64], |r| Ok((r.get::<_, String>(0)?, r.get::<_, u8>(1)?)));
            Ok(row.optional()?.and_then(|(rhythm, hour)| Some(MailChoice { rhythm: Rhythm::named(&rhythm)?, hour })).unwrap_or_default())
        })
    }

    pub fn choose_mail(&self, network: i64, member: u64, choice: MailChoice) -> Result<(), StoreError> {
        self.write(|c| {
            let chosen = "insert into mail_choice (network, member, rhythm, hour) values (?1, ?2, ?3, ?4)
                          on conflict (network, member) do update set rhythm = ?3, hour = ?4";
            c.execute(chosen, params![network, member as i64, choice.rhythm.name(), choice.hour])
        })?;
        Ok(())
    }

    /// Mails not sent yet and tried fewer than `tries` times, oldest first.
    pub fn unsent(&self, tries: u32) -> Result<Vec<Mail>, StoreError> {
        self.mails("sent is null and tries < ?1 order by id limit 100", i64::from(tries))
    }

    /// The newest mails, for the operator's outbox page.
    pub fn newest_mails(&self, limit: u32) -> Result<Vec<Mail>, StoreError> {
        self.mails("true order by id desc limit ?1", i64::from(limit))
    }

    fn mails(&self, which: &'static str, number: i64) -> Result<Vec<Mail>, StoreError> {
        self.0.reading(|c| {
            let query = format!("select id, created, sent, address, subject, body, html, headers from outbox where {which}");
            let mail = |r: &rusqlite::Row| {
                let headers: String = r.get(7)?;
                let headers = headers.lines().filter_map(|l| l.split_once(": ")).map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
                let letter = Letter { address: r.get(3)?, subject: r.get(4)?, text: r.get(5)?, html: r.get(6)?, headers };
                Ok(Mail { id: r.get(0)?, created: r.get(1)?, sent: r.get(2)?, letter })
            };
            Ok(c.prepare_cached(&query)?.query_map([number], mail)?.collect::<Result<_, _>>()?)
        })
    }

    /// Notes that a mail was tried, and when it was sent if it was; of a sent one the words go.
    pub fn mail_tried(&self, id: i64, sent: Option<i64>) -> Result<(), StoreError> {
        self.write(|c| {
            let tried =
                "update outbox set tries = tries + 1, sent = ?2, body = iif(?2 is null, body, ''), html = iif(?2 is null, html, ''),
                         headers = iif(?2 is null, headers, '') where id = ?1";
            c.execute(tried, params![id, sent])
        })?;
        Ok(())
    }

    /// Gives a mail up: a server refused the address for good, and says why.
    pub fn mail_refused(&self, id: i64, address: &str, why: &str, at: i64) -> Result<(), StoreError> {
        self.write(|c| {
            c.execute("update outbox set tries = 1000, body = '', html = '', headers = '' where id = ?1", [id])?;
            let refused = "insert into unreachable (address, since, why) values (?1, ?2, ?3) on conflict (address) do update set why = ?3";
            c.execute(refused, params![address, at, why])
        })?;
        Ok(())
    }

    /// A mail came back: notes it, if one was sent to that address since then; whether it was.
    pub fn bounced(&self, address: &str, why: &str, at: i64, since: i64) -> Result<bool, StoreError> {
        let noted = self.write(|c| {
            let came_back = "insert into unreachable (address, since, why) select ?1, ?3, ?2 where exists
                             (select 1 from outbox where address = ?1 and sent >= ?4) on conflict (address) do update set why = ?2";
            c.execute(came_back, params![address, why, at, since])
        })?;
        Ok(noted > 0)
    }

    /// A mail arrived: the address can be reached.
    pub fn reached(&self, address: &str) -> Result<(), StoreError> {
        self.write(|c| c.execute("delete from unreachable where address = ?1", [address]))?;
        Ok(())
    }

    /// Since when mail to an address is refused, and why.
    pub fn unreachable(&self, address: &str) -> Result<Option<(i64, String)>, StoreError> {
        self.0.reading(|c| {
            let query = "select since, why from unreachable where address = ?1";
            Ok(c.query_row(query, [address], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
        })
    }
}

fn put(c: &rusqlite::Connection, letter: &Letter, at: i64) -> Result<(), rusqlite::Error> {
    let headers: String = letter.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let posted = "insert into outbox (address, subject, body, html, headers, created) values (?1, ?2, ?3, ?4, ?5, ?6)";
    c.execute(posted, params![letter.address, letter.subject, letter.text, letter.html, headers, at])?;
    Ok(())
}
