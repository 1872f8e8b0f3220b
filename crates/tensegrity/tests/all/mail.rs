//! Mail by a real SMTP conversation with a receiver on loopback.

use std::sync::Arc;
use std::time::Duration;

use host::{Smtp, mail_loop};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::site::{address_of, site_with};

/// Receives mails as any server would, and hands on recipient and data.
async fn receiver() -> (u16, mpsc::Receiver<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (send, receive) = mpsc::channel(8);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let send = send.clone();
            tokio::spawn(async move {
                let (read, mut write) = stream.into_split();
                let mut lines = BufReader::new(read).lines();
                write.write_all(b"220 receiver\r\n").await.unwrap();
                let (mut to, mut data, mut in_data) = (String::new(), String::new(), false);
                while let Ok(Some(line)) = lines.next_line().await {
                    let answer: &[u8] = if in_data {
                        if line != "." {
                            data.push_str(line.strip_prefix('.').unwrap_or(&line));
                            data.push('\n');
                            continue;
                        }
                        in_data = false;
                        send.send((to.clone(), std::mem::take(&mut data))).await.unwrap();
                        b"250 taken\r\n"
                    } else if line.starts_with("EHLO") {
                        b"250 receiver\r\n"
                    } else if let Some(rest) = line.strip_prefix("RCPT TO:") {
                        to = rest.trim_matches(['<', '>', ' ']).to_owned();
                        b"250 ok\r\n"
                    } else if line == "DATA" {
                        in_data = true;
                        b"354 go on\r\n"
                    } else if line == "QUIT" {
                        b"221 bye\r\n"
                    } else {
                        b"250 ok\r\n"
                    };
                    write.write_all(answer).await.unwrap();
                }
            });
        }
    });
    (port, receive)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_comes_by_mail_signs_in_once_and_only_by_post() {
    let (port, mut inbox) = receiver().await;
    let site = site_with(|o| o.sends_mail = true).await;
    let smtp = Smtp::new(&format!("smtp://127.0.0.1:{port}"), "Meridian <net@meridian.example>").unwrap();
    tokio::spawn(mail_loop(Arc::clone(&site.node), smtp));
    let nobody = site.nobody();
    let marta = address_of("Marta Reis");
    let known = nobody.post("/sign-in", &[("address", &marta), ("next", "/n/meridian/decide")]).await;
    let (to, data) = tokio::time::timeout(Duration::from_secs(20), inbox.recv()).await.unwrap().unwrap();
    assert_eq!(to, marta);
    assert!(data.contains("From: Meridian <net@meridian.example>") && data.contains("Subject: Your link to sign in"));
    let decoded = data.replace("=\n", "").replace("=3D", "=");
    let link = decoded.split_whitespace().find(|w| w.contains("/sign-in/")).unwrap().to_owned();
    let path = link.strip_prefix(&site.base).unwrap();

    // a scanner looks at it twice: nothing is used
    for _ in 0..2 {
        assert_eq!(nobody.get(path).await.status(), 200);
    }
    let signed_in = nobody.post(path, &[]).await;
    assert_eq!(signed_in.status(), 303);
    assert_eq!(signed_in.headers()["location"], "/n/meridian/decide");
    assert!(signed_in.headers()["set-cookie"].to_str().unwrap().contains("HttpOnly; SameSite=Lax"));
    assert_eq!(nobody.post(path, &[]).await.status(), 410, "a link works once");

    // the answer does not tell whether anybody knows the address
    let unknown = nobody.post("/sign-in", &[("address", "nobody@elsewhere.example"), ("next", "")]).await;
    let (known, unknown) = (known.text().await.unwrap(), unknown.text().await.unwrap());
    assert_eq!(known.replace(&marta, "X"), unknown.replace("nobody@elsewhere.example", "X"));
    // with a mail server nobody sees the outbox
    assert_eq!(nobody.get("/outbox").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_link_and_a_strange_address_lead_nowhere() {
    let site = site_with(|_| {}).await;
    let nobody = site.nobody();
    for bad in ["", "marta", "a@b", "a b@c.example", "x@y.example\r\nBcc: all@z.example", "<a@b.example>"] {
        let answer = nobody.post("/sign-in", &[("address", bad)]).await;
        assert_eq!(answer.status(), 422, "{bad:?}");
    }
    let link = site.node.sign_in_link(&address_of("Marta Reis"), "//evil.example/").unwrap();
    let answer = nobody.post(&format!("/sign-in/{}", link.secret), &[]).await;
    assert_eq!(answer.headers()["location"], "/", "a link leads nowhere else");
    let late = site.node.sign_in_link(&address_of("Marta Reis"), "/").unwrap();
    site.clock.set(domain::Time(crate::site::NOW.0 + 31 * 60_000));
    assert_eq!(nobody.post(&format!("/sign-in/{}", late.secret), &[]).await.status(), 410);
    assert_eq!(nobody.post("/join/anything", &[]).await.status(), 410);
    // an address is not flooded
    let statuses = ask_often(&nobody, 7).await;
    assert_eq!(statuses, [200, 200, 200, 200, 200, 429, 429]);
    // without a mail server the operator sees the outbox, on this machine
    nobody.post("/sign-in", &[("address", "someone@example.org")]).await;
    assert!(nobody.get("/outbox").await.text().await.unwrap().contains("someone@example.org"));
}

async fn ask_often(nobody: &crate::site::Somebody, times: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..times {
        statuses.push(nobody.post("/sign-in", &[("address", "flooded@example.org")]).await.status().as_u16());
    }
    statuses
}
