//! Who is signed in: magic links, sessions, invitation links, tokens. Secrets are 256 random bits;
//! the database holds their SHA-256. A link serves one purpose and is used by POST alone.

use sha2::{Digest, Sha256};
use store::StoreError;

use crate::node::Node;
use domain::{Id, MemberId, Seal};

const SIGN_IN: &str = "sign-in";
const INVITATION: &str = "invitation";
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
        let session = row.map(|r| Session { account: r.account, address: r.address });
        if let Some(session) = &session {
            let mut kept = self.sessions.write().expect("no panic while locked");
            if kept.len() >= SESSIONS_KEPT_MAX {
                kept.clear();
            }
            kept.insert(hash, (now, session.clone()));
        }
        Ok(session)
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

    /// Makes the secret of an invitation that is on the record.
    ///
    /// # Errors
    /// The store's.
    pub fn invitation_link(&self, network: i64, invitation: Id, until: i64) -> Result<String, StoreError> {
        let (secret, hash) = secret();
        // how often it may be used stands on the record; the link itself only names it
        self.private.keep_link(hash, INVITATION, &format!("{network} {}", invitation.0), until, u32::MAX >> 1)?;
        Ok(secret)
    }

    /// Which invitation a secret names: network and id.
    ///
    /// # Errors
    /// The store's.
    pub fn look_at_invitation(&self, secret: &str) -> Result<Option<(i64, Id)>, StoreError> {
        let found = self.private.look_at_link(&hash(secret), INVITATION, self.clock.now().0)?;
        Ok(found.and_then(|l| {
            let (network, id) = l.subject.split_once(' ')?;
            Some((network.parse().ok()?, Id(id.parse().ok()?)))
        }))
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
