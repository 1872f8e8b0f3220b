//! Who is signed in: magic links, sessions, invitation links, tokens. Secrets are 256 random bits;
//! the database holds their SHA-256. A link serves one purpose and is used by POST alone.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::StoreError;

use crate::node::Node;
use domain::{Id, MemberId, Seal};

const SIGN_IN: &str = "sign-in";
const INVITATION: &str = "invitation";
const ANSWER: &str = "answer";
const ASK: &str = "ask";
const SAID: &str = "said";
/// An answer waits this long for its address to be confirmed.
const SAID_MS: i64 = 2 * 86_400_000;
const UNSUBSCRIBE: &str = "unsubscribe";
const CALENDAR: &str = "calendar";
/// A link that turns news off is good for this long: as long as anybody keeps a mail.
const UNSUBSCRIBE_MS: i64 = 400 * 86_400_000;
/// A calendar address is good until it is revoked; this long is for ever.
const CALENDAR_MS: i64 = 100 * 366 * 86_400_000;
/// A sign-in link is good for half an hour.
const SIGN_IN_MS: i64 = 30 * 60_000;
/// A session lasts thirty days.
const SESSION_MS: i64 = 30 * 86_400_000;

/// A session that was looked up is believed this long; signing out ends it at once.
const SESSION_KEPT_MS: i64 = 5_000;
/// At most this many sessions are kept in memory.
const SESSIONS_KEPT_MAX: usize = 10_000;

/// A signed-in account.
#[derive(Clone, Debug)]
pub struct Session {
    pub account: i64,
    pub address: String,
    /// The language the account chose; empty if it chose none.
    pub lang: String,
}

/// What a link in a mail lets one person do, once: answer one round with one voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerLink {
    pub network: i64,
    pub member: MemberId,
    pub run: Id,
    pub round: u32,
    pub voice: Id,
}

impl AnswerLink {
    fn subject(&self) -> String {
        format!("{} {} {} {} {}", self.network, self.member.0, self.run.0, self.round, self.voice.0)
    }

    fn read(subject: &str) -> Option<AnswerLink> {
        let mut parts = subject.split(' ').map(|p| p.parse::<u64>().ok());
        let mut next = || parts.next().flatten();
        let (network, member, run, round, voice) = (next()?, next()?, next()?, next()?, next()?);
        Some(AnswerLink { network: network as i64, member: Id(member), run: Id(run), round: round as u32, voice: Id(voice) })
    }
}

/// What a shared link shows: one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskLink {
    pub network: i64,
    pub run: Id,
    pub asked: Asked,
}

/// Whom a shared link asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asked {
    /// The members of a hub; who is none yet joins by this invitation.
    Hub { invitation: Id },
    /// Those without a voice, in this hearing.
    Outside { hearing: Id },
}

/// An answer that waits until its address is confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidLink {
    pub asked: AskLink,
    pub address: String,
    pub name: String,
    pub choice: String,
    pub reason: String,
}

/// A link to sign in with, to be sent to the address it is bound to.
pub struct SignInLink {
    pub secret: String,
    pub address: String,
}

/// A mail address in the one form it is stored in; `None` if it cannot be one.
pub fn clean_address(address: &str) -> Option<String> {
    let address = address.trim().to_lowercase();
    let (local, host) = address.rsplit_once('@')?;
    let fits = !local.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && address.len() <= 254;
    (fits && !address.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;:\"()[]\\".contains(c))).then_some(address)
}

fn subject_of(link: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(link).map_err(|e| StoreError::Unfit(format!("a link could not be kept: {e}")))
}

/// A network and an id.
fn two(subject: &str) -> Option<(i64, Id)> {
    let (network, id) = subject.split_once(' ')?;
    Some((network.parse().ok()?, Id(id.parse().ok()?)))
}

fn secret() -> (String, [u8; 32]) {
    let secret = Seal(crate::random()).to_string();
    let hash = hash(&secret);
    (secret, hash)
}

fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret).into()
}

impl Node {
    /// Makes a sign-in link for an address; `next` is where it leads.
    ///
    /// # Errors
    /// The store's.
    pub fn sign_in_link(&self, address: &str, next: &str) -> Result<SignInLink, StoreError> {
        let (secret, hash) = secret();
        let now = self.clock.now().0;
        self.private.keep_link(hash, SIGN_IN, &format!("{address}\n{next}"), now + SIGN_IN_MS, 1)?;
        Ok(SignInLink { secret, address: address.to_owned() })
    }

    /// Whom a sign-in link would sign in, without using it.
    ///
    /// # Errors
    /// The store's.
    pub fn look_at_sign_in(&self, secret: &str) -> Result<Option<String>, StoreError> {
        let found = self.private.look_at_link(&hash(secret), SIGN_IN, self.clock.now().0)?;
        Ok(found.and_then(|l| l.subject.split_once('\n').map(|(a, _)| a.to_owned())))
    }

    /// Uses a sign-in link: a session secret, and where the link leads. `None` if it is used up.
    ///
    /// # Errors
    /// The store's.
    pub fn sign_in(&self, secret: &str) -> Result<Option<(String, String)>, StoreError> {
        let now = self.clock.now().0;
        let Some(subject) = self.private.use_link(&hash(secret), SIGN_IN, now)? else { return Ok(None) };
        let (address, next) = subject.split_once('\n').unwrap_or((&subject, "/"));
        Ok(Some((self.open_session(address)?, next.to_owned())))
    }

    /// The account of an address that was confirmed, made if there is none.
    ///
    /// # Errors
    /// The store's.
    pub fn account(&self, address: &str) -> Result<i64, StoreError> {
        Ok(self.private.account(address, self.clock.now().0)?.id)
    }

    /// Opens a session for the account of an address.
    ///
    /// # Errors
    /// The store's.
    pub fn open_session(&self, address: &str) -> Result<String, StoreError> {
        let now = self.clock.now().0;
        let account = self.private.account(address, now)?;
        let (session, hash) = secret();
        self.private.open_session(hash, account.id, now, now + SESSION_MS)?;
        Ok(session)
    }

    /// The account behind a session secret.
    ///
    /// # Errors
    /// The store's.
    pub fn session(&self, secret: &str) -> Result<Option<Session>, StoreError> {
        let (hash, now) = (hash(secret), self.clock.now().0);
        if let Some((looked_up, session)) = self.sessions.read().expect("no panic while locked").get(&hash)
            && now - looked_up < SESSION_KEPT_MS
        {
            return Ok(Some(session.clone()));
        }
        let row = self.private.session(&hash, now)?;
        let session = row.map(|r| Session { account: r.account, address: r.address, lang: r.lang });
        if let Some(session) = &session {
            let mut kept = self.sessions.write().expect("no panic while locked");
            if kept.len() >= SESSIONS_KEPT_MAX {
                kept.clear();
            }
            kept.insert(hash, (now, session.clone()));
        }
        Ok(session)
    }

    /// Keeps the language that somebody chose, for pages and mails.
    ///
    /// # Errors
    /// The store's.
    pub fn choose_language(&self, session: &Session, lang: &str) -> Result<(), StoreError> {
        self.private.choose_language(session.account, lang)?;
        self.sessions.write().expect("no panic while locked").retain(|_, (_, kept)| kept.account != session.account);
        Ok(())
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The store's.
    pub fn sign_out(&self, secret: &str) -> Result<(), StoreError> {
        let hash = hash(secret);
        self.private.close_session(&hash)?;
        self.sessions.write().expect("no panic while locked").remove(&hash);
        Ok(())
    }

    /// Makes the secret of an invitation that is on the record. Bound to an address, and sent only
    /// there, it proves the address.
    ///
    /// # Errors
    /// The store's.
    pub fn invitation_link(&self, network: i64, invitation: Id, until: i64, address: Option<&str>) -> Result<String, StoreError> {
        let (secret, hash) = secret();
        // how often it may be used stands on the record; the link itself only names it
        let subject = format!("{network} {} {}", invitation.0, address.unwrap_or_default());
        self.private.keep_link(hash, INVITATION, subject.trim_end(), until, u32::MAX >> 1)?;
        Ok(secret)
    }

    /// Which invitation a secret names: network and id, and the address it is bound to, if any.
    ///
    /// # Errors
    /// The store's.
    pub fn look_at_invitation(&self, secret: &str) -> Result<Option<(i64, Id, Option<String>)>, StoreError> {
        let found = self.private.look_at_link(&hash(secret), INVITATION, self.clock.now().0)?;
        Ok(found.and_then(|l| {
            let mut parts = l.subject.splitn(3, ' ');
            let (network, id) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            Some((network, Id(id), parts.next().map(str::to_owned)))
        }))
    }

    /// Makes a link by which one person answers one round, once, until `until`.
    ///
    /// # Errors
    /// The store's.
    pub fn answer_link(&self, link: &AnswerLink, until: i64) -> Result<String, StoreError> {
        let (secret, hash) = secret();
        self.private.keep_link(hash, ANSWER, &link.subject(), until, 1)?;
        Ok(secret)
    }

    /// What an answer link lets one do, without using it, and until when.
    ///
    /// # Errors
    /// The store's.
    pub fn look_at_answer(&self, secret: &str) -> Result<Option<(AnswerLink, i64)>, StoreError> {
        let found = self.private.look_at_link(&hash(secret), ANSWER, self.clock.now().0)?;
        Ok(found.and_then(|l| Some((AnswerLink::read(&l.subject)?, l.expires))))
    }

    /// Uses an answer link up; false if somebody did before.
    ///
    /// # Errors
    /// The store's.
    pub fn use_answer(&self, secret: &str) -> Result<bool, StoreError> {
        Ok(self.private.use_link(&hash(secret), ANSWER, self.clock.now().0)?.is_some())
    }

    /// Gives an answer link back that was used for an answer that was refused.
    ///
    /// # Errors
    /// The store's.
    pub fn give_back_answer(&self, secret: &str, link: &AnswerLink, until: i64) -> Result<(), StoreError> {
        self.private.keep_link(hash(secret), ANSWER, &link.subject(), until, 1)
    }

    /// Makes the link that a hub shares among its members.
    ///
    /// # Errors
    /// The store's.
    pub fn ask_link(&self, asked: &AskLink, until: i64) -> Result<String, StoreError> {
        let (secret, hash) = secret();
        self.private.keep_link(hash, ASK, &subject_of(asked)?, until, u32::MAX >> 1)?;
        Ok(secret)
    }

    /// What a shared link asks.
    ///
    /// # Errors
    /// The store's.
    pub fn look_at_ask(&self, secret: &str) -> Result<Option<AskLink>, StoreError> {
        let found = self.private.look_at_link(&hash(secret), ASK, self.clock.now().0)?;
        Ok(found.and_then(|l| serde_json::from_str(&l.subject).ok()))
    }

    /// Makes the link by which an address confirms an answer, once.
    ///
    /// # Errors
    /// The store's.
    pub fn said_link(&self, said: &SaidLink) -> Result<String, StoreError> {
        let (secret, hash) = secret();
        self.private.keep_link(hash, SAID, &subject_of(said)?, self.clock.now().0 + SAID_MS, 1)?;
        Ok(secret)
    }

    /// The answer that a link would confirm, without using it.
    ///
    /// # Errors
    /// The store's.
    pub fn look_at_said(&self, secret: &str) -> Result<Option<SaidLink>, StoreError> {
        let found = self.private.look_at_link(&hash(secret), SAID, self.clock.now().0)?;
        Ok(found.and_then(|l| serde_json::from_str(&l.subject).ok()))
    }

    /// Uses the link of an answer up.
    ///
    /// # Errors
    /// The store's.
    pub fn use_said(&self, secret: &str) -> Result<Option<SaidLink>, StoreError> {
        let used = self.private.use_link(&hash(secret), SAID, self.clock.now().0)?;
        Ok(used.and_then(|subject| serde_json::from_str(&subject).ok()))
    }

    /// Gives the link of an answer back that was refused.
    ///
    /// # Errors
    /// The store's.
    pub fn give_back_said(&self, secret: &str, said: &SaidLink) -> Result<(), StoreError> {
        self.private.keep_link(hash(secret), SAID, &subject_of(said)?, self.clock.now().0 + SAID_MS, 1)
    }

    /// Makes a link that turns a member's news off, and can do nothing else.
    ///
    /// # Errors
    /// The store's.
    pub fn unsubscribe_link(&self, network: i64, member: MemberId) -> Result<String, StoreError> {
        let (secret, hash) = secret();
        let until = self.clock.now().0 + UNSUBSCRIBE_MS;
        self.private.keep_link(hash, UNSUBSCRIBE, &format!("{network} {}", member.0), until, u32::MAX >> 1)?;
        Ok(secret)
    }

    /// Whose news a link turns off: network and member.
    ///
    /// # Errors
    /// The store's.
    pub fn look_at_unsubscribe(&self, secret: &str) -> Result<Option<(i64, MemberId)>, StoreError> {
        let found = self.private.look_at_link(&hash(secret), UNSUBSCRIBE, self.clock.now().0)?;
        Ok(found.and_then(|l| two(&l.subject)))
    }

    /// Makes the address of the calendar of a member or a hub; an earlier one is worth nothing any more.
    ///
    /// # Errors
    /// The store's.
    pub fn calendar_link(&self, network: i64, of: Id) -> Result<String, StoreError> {
        let (secret, hash) = secret();
        let subject = format!("{network} {}", of.0);
        self.private.drop_links(CALENDAR, &subject)?;
        self.private.keep_link(hash, CALENDAR, &subject, self.clock.now().0 + CALENDAR_MS, u32::MAX >> 1)?;
        Ok(secret)
    }

    /// Makes the address of a calendar worth nothing.
    ///
    /// # Errors
    /// The store's.
    pub fn revoke_calendar(&self, network: i64, of: Id) -> Result<(), StoreError> {
        self.private.drop_links(CALENDAR, &format!("{network} {}", of.0))
    }

    /// Whether a member or a hub has a calendar address.
    ///
    /// # Errors
    /// The store's.
    pub fn has_calendar(&self, network: i64, of: Id) -> Result<bool, StoreError> {
        self.private.has_link(CALENDAR, &format!("{network} {}", of.0))
    }

    /// Whose calendar an address shows: network, and member or hub.
    ///
    /// # Errors
    /// The store's.
    pub fn look_at_calendar(&self, secret: &str) -> Result<Option<(i64, Id)>, StoreError> {
        let found = self.private.look_at_link(&hash(secret), CALENDAR, self.clock.now().0)?;
        Ok(found.and_then(|l| two(&l.subject)))
    }

    /// Makes a token by which an account acts in one network.
    ///
    /// # Errors
    /// The store's.
    pub fn make_token(&self, network: i64, account: i64, name: &str, may_write: bool) -> Result<String, StoreError> {
        let (secret, hash) = secret();
        self.private.make_token(hash, network, account, name, may_write, self.clock.now().0)?;
        Ok(secret)
    }

    /// Whom a token lets act in this network, and whether it may write.
    ///
    /// # Errors
    /// The store's.
    pub fn token(&self, network: i64, secret: &str) -> Result<Option<(MemberId, bool)>, StoreError> {
        let Some(row) = self.private.token(&hash(secret))?.filter(|t| t.network == network) else { return Ok(None) };
        Ok(self.record.linked(network, row.account)?.map(|m| (Id(m), row.may_write)))
    }
}
