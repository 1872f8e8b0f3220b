//! Mails that came back: the mail server pipes what arrives for the sender's address into
//! `tensegrity bounce`, and whoever cannot be reached sees it.

use std::io::Read;
use std::process::ExitCode;

use anyhow::{Context, Result};
use mail_parser::{MessageParser, MimeHeaders};

use crate::cli::BounceArgs;

/// A report is at most this long; what is beyond is not read.
const REPORT_MAX: u64 = 4 * 1024 * 1024;
/// Only a mail of the last two weeks can come back.
const COMES_BACK_WITHIN_MS: i64 = 14 * 86_400_000;

/// An address at which a mail was refused for good, and why.
#[derive(Debug, PartialEq, Eq)]
pub struct Bounce {
    pub address: String,
    pub why: String,
}

pub fn bounce(args: &BounceArgs) -> Result<ExitCode> {
    let mut message = Vec::new();
    std::io::stdin().lock().take(REPORT_MAX).read_to_end(&mut message).context("standard input cannot be read")?;
    let private = store::Private::new(store::Sqlite::open_beside(&args.data)?);
    let now = host::Clock::now(&host::System).0;
    // what is no report of a delivery is not ours: an answer of a person, an absence
    for Bounce { address, why } in read(&message) {
        private.bounced(&address, &why, now, now - COMES_BACK_WITHIN_MS)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The addresses that a delivery report (RFC 3464) says cannot be reached.
pub fn read(message: &[u8]) -> Vec<Bounce> {
    let Some(report) = MessageParser::default().parse(message) else { return Vec::new() };
    let status = |part: &&mail_parser::MessagePart| part.is_content_type("message", "delivery-status");
    let parts = report.parts.iter().filter(status);
    parts.flat_map(|part| groups(&String::from_utf8_lossy(part.contents()))).filter_map(|group| of_recipient(&group)).collect()
}

type Group = Vec<(String, String)>;

/// Groups of fields, one for the message and one for each recipient; folded lines are one.
fn groups(text: &str) -> Vec<Group> {
    let mut groups = vec![Group::new()];
    for line in text.lines() {
        let group = groups.last_mut().expect("there is one from the start");
        if line.trim().is_empty() {
            groups.push(Group::new());
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = group.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            group.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    groups
}

fn of_recipient(group: &Group) -> Option<Bounce> {
    let get = |name: &str| group.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    // `rfc822; somebody@example.org`, `smtp; 550 no such person`
    let after_kind = |value: &str| value.split_once(';').map_or(value, |(_, v)| v).trim().to_owned();
    let failed = get("action").is_some_and(|a| a.eq_ignore_ascii_case("failed")) && get("status").is_some_and(|s| s.starts_with('5'));
    let address = get("original-recipient").or_else(|| get("final-recipient")).map(after_kind).and_then(|a| host::clean_address(&a))?;
    let why = get("diagnostic-code").or_else(|| get("status")).map(after_kind)?;
    failed.then_some(Bounce { address, why })
}

#[cfg(test)]
mod tests {
    use super::{Bounce, read};

    fn report(recipient: &str) -> Vec<u8> {
        format!(
            "From: MAILER-DAEMON@mail.example\r\nTo: net@net.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nI am sorry.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n{recipient}\r\n\
             --b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Meridian\r\n\r\nHello\r\n--b--\r\n"
        )
        .into_bytes()
    }

    #[test]
    fn a_report_names_who_cannot_be_reached_and_why() {
        let failed = "Final-Recipient: rfc822; Gone@Nowhere.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\
                      Diagnostic-Code: smtp; 550 5.1.1 no such person,\r\n  try another\r\n";
        let why = "550 5.1.1 no such person, try another".to_owned();
        assert_eq!(read(&report(failed)), [Bounce { address: "gone@nowhere.example".into(), why }]);
        // late is not lost, and an answer of a person is no report
        let delayed = failed.replace("failed", "delayed").replace("5.1.1\r\nD", "4.4.1\r\nD");
        assert!(read(&report(&delayed)).is_empty());
        assert!(read(b"Subject: Re: Meridian\r\n\r\nI am away until Monday.\r\n").is_empty());
        assert!(read(b"").is_empty() && read(&[0xff; 64]).is_empty());
    }
}
