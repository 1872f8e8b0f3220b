//! Mail by a real SMTP conversation with a receiver on loopback.

use std::sync::Arc;
use std::time::Duration;

use host::{MailChoice, Rhythm, Smtp, mail_loop};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::site::{NOW, Site, address_of, site_with};

/// Receives mails as any server would, and hands on recipient and data. Who is called `gone` is not
/// there.
async fn receiver() -> (u16, mpsc::Receiver<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (send, receive) = mpsc::channel(400);
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
                    } else if line.starts_with("RCPT TO:<gone") {
                        b"550 no such person\r\n"
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

/// A site whose mails arrive.
async fn mailing() -> (Site, mpsc::Receiver<(String, String)>) {
    let (port, inbox) = receiver().await;
    let site = site_with(|o| o.sends_mail = true).await;
    let smtp = Smtp::new(&format!("smtp://127.0.0.1:{port}"), "Meridian <net@meridian.example>").unwrap();
    tokio::spawn(mail_loop(Arc::clone(&site.node), smtp));
    (site, inbox)
}

/// A mail as another program reads it.
struct Read {
    subject: String,
    text: String,
    html: String,
    headers: Vec<(String, String)>,
}

impl Read {
    fn of(data: &str) -> Read {
        let message = mail_parser::MessageParser::default().parse(data.as_bytes()).expect("another program can read the mail");
        let headers = message.headers_raw().map(|(n, v)| (n.to_owned(), v.split_whitespace().collect::<Vec<_>>().join(" "))).collect();
        Read {
            subject: message.subject().unwrap().to_owned(),
            text: message.body_text(0).unwrap().into_owned(),
            html: message.body_html(0).unwrap().into_owned(),
            headers,
        }
    }

    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map_or("", |(_, v)| v)
    }

    /// The paths of all links of a kind in the text.
    fn links<'r>(&'r self, base: &'r str, kind: &'r str) -> impl Iterator<Item = String> + 'r {
        self.text.split_whitespace().filter_map(move |w| w.strip_prefix(base)).filter(move |p| p.starts_with(kind)).map(str::to_owned)
    }
}

/// The next mail to an address; others are let by.
async fn next_to(inbox: &mut mpsc::Receiver<(String, String)>, address: &str) -> Read {
    loop {
        let (to, data) = tokio::time::timeout(Duration::from_secs(20), inbox.recv()).await.expect("a mail comes").unwrap();
        if to == address {
            return Read::of(&data);
        }
    }
}

fn choose(site: &Site, name: &str, rhythm: Rhythm) {
    let net = site.node.network("meridian").unwrap();
    site.node.private.choose_mail(net.row.id, site.cast.people[name].0, MailChoice { rhythm, hour: 8 }).unwrap();
}

/// Everybody but one wants no mail, so that what comes is theirs.
fn only(site: &Site, name: &str, rhythm: Rhythm) {
    site.cast.people.keys().for_each(|other| choose(site, other, Rhythm::Never));
    choose(site, name, rhythm);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_representative_finishes_a_round_by_mail_alone() {
    let (site, mut inbox) = mailing().await;
    only(&site, "Marta Reis", Rhythm::AtOnce);
    assert_eq!(web::post_news(&site.app).unwrap(), 1);
    let marta = address_of("Marta Reis");
    let mail = next_to(&mut inbox, &marta).await;
    assert_eq!(mail.subject, "Meridian: 3 things need your voice");
    assert_eq!(mail.header("List-Id"), "<meridian.127.0.0.1>");
    assert_eq!(mail.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    assert!(mail.header("Message-ID").ends_with("@127.0.0.1>") && mail.header("Auto-Submitted") == "auto-generated");
    assert!(mail.text.contains("Lisbon time)") && mail.html.contains("Lisbon time)"), "the deadline is in her time zone");
    assert!(mail.html.contains("prefers-color-scheme:dark") && !mail.html.contains("<script"));
    let consent: Vec<String> = mail.links(&site.base, "/answer/").filter(|l| l.ends_with("?c=consent")).collect();
    let [consent] = consent.as_slice() else { panic!("one consent round asks her: {consent:?}") };

    // a scanner follows every link, twice: nothing is used, nothing is recorded
    let (before, nobody) = (site.world().next, site.nobody());
    for _ in 0..2 {
        for link in mail.links(&site.base, "/answer/").chain(mail.links(&site.base, "/unsubscribe/")) {
            assert_eq!(nobody.get(&link).await.status(), 200, "{link}");
        }
    }
    assert_eq!(site.world().next, before);

    // she opens it, without signing in, and answers
    let page = nobody.get(consent).await.text().await.unwrap();
    assert!(page.contains("You speak for Hub Lisbon") && page.contains("value=\"consent\" checked"));
    let seal = page.split("name=\"text\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let path = consent.split('?').next().unwrap().to_owned();
    let unfinished = nobody.post(&path, &[("text", &seal), ("choice", "objection"), ("happens", "It <b>costs</b>.")]).await;
    assert_eq!(unfinished.status(), 422, "an objection needs both halves");
    let page = unfinished.text().await.unwrap();
    assert!(page.contains("It &#60;b&#62;costs&#60;/b&#62;.") && page.contains("role=\"alert\""), "what was typed is there");
    assert_eq!(nobody.post(&path, &[("text", "AAAA"), ("choice", "consent")]).await.status(), 422, "another text");
    assert_eq!(site.world().next, before);
    let yes = [("text", seal.as_str()), ("choice", "consent")];
    let (a, b) = tokio::join!(nobody.post(&path, &yes), nobody.post(&path, &yes));
    let statuses = [a.status().as_u16(), b.status().as_u16()];
    assert!(statuses.contains(&200) && statuses.contains(&410), "of two who come at once, one answers: {statuses:?}");
    let run = site.world().practice.run(site.thing("residencies")).unwrap().clone();
    assert_eq!(run.round().unwrap().responses[&site.cast.bodies["Lisbon"]].by, site.cast.people["Marta Reis"]);
    assert_eq!(nobody.post(&path, &[("text", &seal), ("choice", "concern"), ("reason", "x")]).await.status(), 410, "it works once");
    assert_eq!(web::post_news(&site.app).unwrap(), 0, "nothing is told twice");

    // when it is over she hears what came of it
    for _ in 0..15 {
        site.pass_days(3).await;
        web::post_news(&site.app).unwrap();
    }
    assert!(!site.world().practice.run(run.id).unwrap().is_open());
    loop {
        let mail = next_to(&mut inbox, &marta).await;
        if mail.text.contains("What came of it: Two exchange residencies") {
            assert!(mail.text.contains("You answered."), "{}", mail.text);
            break;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_more_than_one_mail_a_day_unless_they_ask() {
    let (site, mut inbox) = mailing().await;
    only(&site, "Marta Reis", Rhythm::Daily);
    let mut days = Vec::new();
    for hour in 0..72 {
        let at = NOW.0 + hour * 3_600_000;
        site.clock.set(domain::Time(at));
        site.node.network("meridian").unwrap().clock_moved().await;
        days.extend((0..web::post_news(&site.app).unwrap()).map(|_| at / 86_400_000));
    }
    let mails = days.len();
    days.dedup();
    assert!(!days.is_empty() && days.len() == mails, "{mails} mails on {} days", days.len());
    // one click turns it off, as mail programs do it
    let mail = next_to(&mut inbox, &address_of("Marta Reis")).await;
    let off = mail.header("List-Unsubscribe").trim_matches(['<', '>']).strip_prefix(&site.base).unwrap().to_owned();
    let clicked = site.nobody().post(&off, &[("List-Unsubscribe", "One-Click")]).await;
    assert_eq!(clicked.status(), 200);
    let net = site.node.network("meridian").unwrap();
    assert_eq!(site.node.private.mail_choice(net.row.id, site.cast.people["Marta Reis"].0).unwrap().rhythm, Rhythm::Never);
    site.clock.set(domain::Time(NOW.0 + 6 * 86_400_000));
    assert_eq!(web::post_news(&site.app).unwrap(), 0);
    // and the page lets her have some again
    assert_eq!(site.nobody().post(&off, &[("rhythm", "weekly")]).await.status(), 200);
    assert_eq!(site.node.private.mail_choice(net.row.id, site.cast.people["Marta Reis"].0).unwrap().rhythm, Rhythm::Weekly);
}

/// Every kind of link at every door: only its own opens.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_its_own_door_and_no_other() {
    let (site, mut inbox) = mailing().await;
    only(&site, "Marta Reis", Rhythm::AtOnce);
    web::post_news(&site.app).unwrap();
    let mail = next_to(&mut inbox, &address_of("Marta Reis")).await;
    let secret = |path: String| path.trim_start_matches('/').split(['/', '?']).nth(1).unwrap().to_owned();
    let (net, marta) = (site.node.network("meridian").unwrap().row.id, site.cast.people["Marta Reis"]);
    let world = site.world();
    let invitation = world.body.invitations.iter().next().map(|(id, _)| *id).unwrap();
    let links = [
        ("sign-in", site.node.sign_in_link("somebody@else.example", "/").unwrap().secret),
        ("join", site.node.invitation_link(net, invitation, NOW.0 + 1_000_000, None).unwrap()),
        ("answer", secret(mail.links(&site.base, "/answer/").next().unwrap())),
        ("unsubscribe", secret(mail.links(&site.base, "/unsubscribe/").next().unwrap())),
        ("calendar", site.node.calendar_link(net, marta).unwrap()),
    ];
    let (before, nobody) = (world.next, site.nobody());
    for (kind, secret) in &links {
        for door in ["sign-in", "join", "answer", "unsubscribe", "calendar"] {
            let opened = nobody.get(&format!("/{door}/{secret}")).await.status().as_u16();
            let own = door == *kind;
            // an invitation of the demo may be used up by now; then its own door says so, too
            assert!(own || opened == 410 || opened == 404, "a {kind} link opens {door}: {opened}");
            if own && *kind != "join" {
                assert_eq!(opened, 200, "{door}");
            }
            if !own && door != "calendar" {
                let used = nobody.post(&format!("/{door}/{secret}"), &[("choice", "consent"), ("rhythm", "never"), ("name", "X")]).await;
                assert_eq!(used.status(), 410, "a {kind} link acts at {door}");
            }
        }
    }
    assert_eq!(site.world().next, before);
    assert_eq!(site.node.private.mail_choice(net, marta.0).unwrap().rhythm, Rhythm::AtOnce);
}

/// Pages and mails in the language somebody chose; a browser's wish counts until they do.
#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_spoken_to_in_their_language() {
    let (site, mut inbox) = mailing().await;
    let marta = site.person("Marta Reis");
    let wishing = async |path: &str, wish: &str| {
        let request = marta.client.get(format!("{}{path}", site.base)).header("accept-language", wish);
        request.header("cookie", format!("session={}", marta.session.as_ref().unwrap())).send().await.unwrap().text().await.unwrap()
    };
    assert!(wishing("/n/meridian", "de-AT,en;q=0.5").await.contains("Guten "));
    assert!(wishing("/n/meridian", "xx").await.contains("lang=\"en\""));
    // she chooses: her account remembers, and so does her mail
    let chosen = marta.post("/language", &[("lang", "de")]).await;
    assert!(chosen.headers()["set-cookie"].to_str().unwrap().starts_with("lang=de;"));
    assert!(wishing("/n/meridian", "en").await.contains("Braucht deine Stimme"));
    only(&site, "Marta Reis", Rhythm::AtOnce);
    web::post_news(&site.app).unwrap();
    let mail = next_to(&mut inbox, &address_of("Marta Reis")).await;
    assert_eq!(mail.subject, "Meridian: 3 Sachen brauchen deine Stimme");
    assert!(mail.text.contains("(Zeit von Lisbon)") && mail.html.contains("lang=\"de\""), "{}", mail.text);
    // a language that is not spoken is English
    assert_eq!(marta.post("/language", &[("lang", "tlh")]).await.status(), 303);
    assert!(wishing("/n/meridian", "de").await.contains("Needs your voice"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_refused_is_shown_to_its_owner() {
    let (site, _inbox) = mailing().await;
    let account = site.address("gone@nowhere.example");
    site.node
        .post(&host::Letter { address: "gone@nowhere.example".into(), subject: "x".into(), text: "x".into(), ..Default::default() })
        .unwrap();
    for _ in 0..200 {
        if site.node.private.unreachable("gone@nowhere.example").unwrap().is_some() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let (_, why) = site.node.private.unreachable("gone@nowhere.example").unwrap().expect("it is noted");
    assert!(why.contains("no such person"), "{why}");
    assert!(site.node.private.unsent(5).unwrap().is_empty(), "it is given up");
    drop(account);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_shows_what_waits_until_it_is_revoked() {
    let site = site_with(|_| {}).await;
    let marta = site.person("Marta Reis");
    let page = marta.post("/n/meridian/calendar", &[]).await.text().await.unwrap();
    let path = page.split(&site.base).nth(1).unwrap().split('<').next().unwrap().to_owned();
    let feed = site.nobody().get(&path).await;
    assert_eq!(feed.headers()["content-type"], "text/calendar; charset=utf-8");
    let feed = feed.text().await.unwrap();
    assert!(feed.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && feed.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(feed.matches("BEGIN:VEVENT").count(), 3);
    let unfolded = feed.replace("\r\n ", "");
    assert!(unfolded.contains("SUMMARY:Give Lisbon’s voice: Two exchange residencies a year"), "{unfolded}");
    // a new address ends the old one, and revoking ends both
    let again = marta.post("/n/meridian/calendar", &[]).await.text().await.unwrap();
    let second = again.split(&site.base).nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert_eq!(site.nobody().get(&path).await.status(), 404);
    assert_eq!(site.nobody().get(&second).await.status(), 200);
    assert_eq!(marta.post("/n/meridian/calendar/revoke", &[]).await.status(), 303);
    assert_eq!(site.nobody().get(&second).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hub_has_a_calendar_for_all_who_belong_to_it() {
    let site = site_with(|_| {}).await;
    let lisbon = format!("/n/meridian/{}", site.cast.bodies["Lisbon"].0);
    let duarte = site.person("Duarte Pinto");
    let page = duarte.post(&format!("{lisbon}/calendar"), &[]).await.text().await.unwrap();
    let path = page.split(&site.base).nth(1).unwrap().split('<').next().unwrap().to_owned();
    let feed = site.nobody().get(&path).await.text().await.unwrap().replace("\r\n ", "");
    // what the hub is asked by all, and what it asks its members
    assert!(feed.contains("X-WR-CALNAME:Hub Lisbon") && feed.contains("SUMMARY:Give Lisbon’s voice: Two exchange residencies"), "{feed}");
    assert!(feed.contains("Give your answer: The first clinic in person is in Accra"), "{feed}");
    assert!(!feed.contains("One calendar for all hubs"), "its voice is heard there: {feed}");
    // another hub's members make no address here, and end none
    let otieno = site.person("Otieno Were");
    for path in ["calendar", "calendar/revoke"] {
        assert_eq!(otieno.post(&format!("{lisbon}/{path}"), &[]).await.status(), 404);
    }
    assert_eq!(site.nobody().get(&path).await.status(), 200);
    assert_eq!(duarte.post(&format!("{lisbon}/calendar/revoke"), &[]).await.status(), 303);
    assert_eq!(site.nobody().get(&path).await.status(), 404);
}

/// A mail that was delivered and came back: by the program, beside the running server.
#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_comes_back_is_noted_once_it_was_sent() {
    let (site, mut inbox) = mailing().await;
    let report = |address: &str| {
        format!(
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
             Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: 5.2.1\r\n\
             Diagnostic-Code: smtp; 550 mailbox closed\r\n\r\n--b--\r\n"
        )
    };
    let bounce = |report: String| {
        use std::io::Write;
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_tensegrity"))
            .args(["bounce", "--data"])
            .arg(&site.dir)
            .stdin(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(report.as_bytes()).unwrap();
        assert!(child.wait().unwrap().success());
    };
    // nobody wrote there: a forged report changes nothing
    bounce(report("stranger@elsewhere.example"));
    assert!(site.node.private.unreachable("stranger@elsewhere.example").unwrap().is_none());
    // the clock of this server stands still; a mail is sent today
    site.clock.set(host::Clock::now(&host::System));
    only(&site, "Marta Reis", Rhythm::AtOnce);
    let letter = host::Letter { address: address_of("Marta Reis"), subject: "x".into(), text: "x".into(), ..Default::default() };
    site.node.post(&letter).unwrap();
    next_to(&mut inbox, &address_of("Marta Reis")).await;
    for _ in 0..200 {
        if site.node.private.unsent(5).unwrap().is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    bounce(report(&address_of("Marta Reis")));
    let (_, why) = site.node.private.unreachable(&address_of("Marta Reis")).unwrap().expect("it is noted");
    assert_eq!(why, "550 mailbox closed");
    assert!(site.person("Marta Reis").get("/n/meridian/me").await.text().await.unwrap().contains("550 mailbox closed"));
}
