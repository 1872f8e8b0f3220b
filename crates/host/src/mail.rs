//! Mail goes out from the outbox: by real SMTP where a server is configured, else it stays there
//! for the operator to see. A mail is tried a few times and then left.

use std::sync::Arc;
use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

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

    async fn send(&self, to: &str, subject: &str, body: &str) -> Result<(), String> {
        let to: Mailbox = to.parse().map_err(|e| format!("{to}: {e}"))?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(body.to_owned())
            .map_err(|e| e.to_string())?;
        match tokio::time::timeout(PATIENCE, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(e)) => Err(e.to_string()),
            Err(_) => Err("the mail server did not answer in time".to_owned()),
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
            let result = smtp.send(&mail.address, &mail.subject, &mail.body).await;
            if let Err(error) = &result {
                tracing::warn!(mail = mail.id, error, "a mail was not sent");
            }
            let sent = result.is_ok().then(|| node.clock.now().0);
            if let Err(error) = node.private.mail_tried(mail.id, sent) {
                tracing::error!(%error, "the outbox cannot be written");
            }
        }
        tokio::select! {
            () = node.posted.notified() => {}
            () = tokio::time::sleep(Duration::from_secs(30)) => {}
        }
    }
}
