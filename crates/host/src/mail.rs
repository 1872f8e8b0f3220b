//! Mail goes out from the outbox: by real SMTP where a server is configured, else it stays there
//! for the operator to see. A mail is tried a few times and then left; an address that a server
//! refuses for good is noted, so that its owner can be told.

use std::sync::Arc;
use std::time::Duration;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use store::{Letter, Mail, StoreError};

use crate::node::Node;

/// A mail is tried this often.
const TRIES: u32 = 5;
/// A mail server has this long for one mail.
const PATIENCE: Duration = Duration::from_secs(30);

/// The mail server and the sender.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// Reads `smtp://user:password@host:port` (or `smtps://`) and the sender's address.
    ///
    /// # Errors
    /// In words, naming what is wrong.
    pub fn new(url: &str, from: &str) -> Result<Smtp, String> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|e| format!("--smtp {url}: {e}"))?;
        let from = from.parse().map_err(|e| format!("--mail-from {from}: {e}"))?;
        Ok(Smtp { transport: transport.timeout(Some(PATIENCE)).build(), from })
    }

    fn message(&self, letter: &Letter) -> Result<Message, String> {
        let to: Mailbox = letter.address.parse().map_err(|e| format!("{}: {e}", letter.address))?;
        let mut message = Message::builder().from(self.from.clone()).to(to).subject(&letter.subject);
        // a stable id, so that a mail sent twice after a crash is one mail for whoever reads it
        let id = letter.headers.iter().find(|(name, _)| name == "Message-ID").map(|(_, id)| id.clone());
        message = message.message_id(id);
        let text = letter.text.clone();
        let built = if letter.html.is_empty() {
            message.header(ContentType::TEXT_PLAIN).body(text)
        } else {
            message.multipart(MultiPart::alternative_plain_html(text, letter.html.clone()))
        };
        let mut message = built.map_err(|e| e.to_string())?;
        for (name, value) in letter.headers.iter().filter(|(name, _)| name != "Message-ID") {
            let name = HeaderName::new_from_ascii(name.clone()).map_err(|_| format!("{name} is no header"))?;
            message.headers_mut().insert_raw(HeaderValue::new(name, value.clone()));
        }
        Ok(message)
    }

    async fn send(&self, letter: &Letter) -> Result<(), Unsent> {
        let message = self.message(letter).map_err(Unsent::ForGood)?;
        match tokio::time::timeout(PATIENCE, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(e)) if e.is_permanent() => Err(Unsent::ForGood(e.to_string())),
            Ok(Err(e)) => Err(Unsent::ForNow(e.to_string())),
            Err(_) => Err(Unsent::ForNow("the mail server did not answer in time".to_owned())),
        }
    }
}

/// Why a mail was not sent.
enum Unsent {
    /// It is tried again.
    ForNow(String),
    /// The mail server refuses it, and would again.
    ForGood(String),
}

/// Sends one mail and notes what came of it.
async fn send(node: &Node, smtp: &Smtp, mail: &Mail) -> Result<(), StoreError> {
    let (address, now) = (&mail.letter.address, node.clock.now().0);
    match smtp.send(&mail.letter).await {
        Ok(()) => {
            node.private.mail_tried(mail.id, Some(now))?;
            node.private.reached(address)
        }
        Err(Unsent::ForNow(why)) => {
            tracing::warn!(mail = mail.id, why, "a mail was not sent");
            node.private.mail_tried(mail.id, None)
        }
        Err(Unsent::ForGood(why)) => {
            tracing::warn!(mail = mail.id, why, "a mail is refused");
            node.private.mail_refused(mail.id, address, &why, now)
        }
    }
}

/// Sends what lies in the outbox, for ever.
pub async fn mail_loop(node: Arc<Node>, smtp: Smtp) {
    loop {
        let unsent = match node.private.unsent(TRIES) {
            Ok(unsent) => unsent,
            Err(error) => {
                tracing::error!(%error, "the outbox cannot be read");
                Vec::new()
            }
        };
        for mail in unsent {
            if let Err(error) = send(&node, &smtp, &mail).await {
                tracing::error!(%error, "the outbox cannot be written");
            }
        }
        tokio::select! {
            () = node.posted.notified() => {}
            () = tokio::time::sleep(Duration::from_secs(30)) => {}
        }
    }
}
