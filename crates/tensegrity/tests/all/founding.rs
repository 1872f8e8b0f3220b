//! A network from nothing: founded, invited by mail, asked, adopted.

use domain::practice::Ending;
use serde_json::Value;
use tensegrity::presets;

use crate::site::{Site, Somebody, site_with};

/// The newest mail to an address.
fn mail_to(site: &Site, address: &str) -> host::Letter {
    let mails = site.node.private.newest_mails(50).unwrap();
    mails.into_iter().find(|m| m.letter.address == address).unwrap_or_else(|| panic!("no mail to {address}")).letter
}

fn link_in(site: &Site, letter: &host::Letter, kind: &str) -> String {
    let link = letter.text.split_whitespace().find(|w| w.contains(kind)).expect("the mail has a link");
    link.strip_prefix(&site.base).unwrap().to_owned()
}

async fn found(site: &Site, charter: &str, name: &str) -> (Somebody, domain::World) {
    let founder = site.address("founder@orchard.example");
    let form = [("name", name), ("purpose", "To grow fruit for everybody."), ("founder", "Rosa Lind"), ("charter", charter)];
    let answer = founder.post("/found", &form).await;
    let place = answer.headers()["location"].to_str().unwrap().to_owned();
    assert!(place.ends_with("/founding"), "{place}");
    let slug = place.trim_start_matches("/n/").trim_end_matches("/founding").to_owned();
    (founder, site.node.network(&slug).unwrap().snapshot().world.clone())
}

async fn with_charters() -> Site {
    let charters: Vec<Value> = presets::charters().unwrap().iter().map(|c| serde_json::to_value(c).unwrap()).collect();
    site_with(move |o| o.charters = charters).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_founder_brings_in_hubs_and_the_hubs_found_the_network() {
    let site = with_charters().await;
    let (founder, _) = found(&site, "sociocratic", "Orchard & Friends").await;
    let world = || site.node.network("orchard-friends").unwrap().snapshot().world.clone();
    let post = async |path: &str, list: &str| founder.post(path, &[("list", list)]).await;

    // a list with a wrong line is tried out, and sent by nobody
    let page = post("/n/orchard-friends/founding/check", "Hub North, ana@north.example\nHub South").await.text().await.unwrap();
    assert!(page.contains("Line 2:") && page.contains("nobody could speak for Hub South"), "{page}");
    assert_eq!(post("/n/orchard-friends/founding/send", "Hub North, ana@north.example\nHub South").await.status(), 422);
    assert!(world().body.hubs.is_empty());

    // mended, each mail is shown before it goes
    const LIST: &str = "Hub North, ana@north.example, Oslo, Europe/Oslo\nHub South; ben@south.example\nHub East\tcem@east.example";
    let page = post("/n/orchard-friends/founding/check", LIST).await.text().await.unwrap();
    assert!(page.contains("Hub East: will you speak for it in Orchard &#38; Friends?") && page.contains("send the mails"), "{page}");
    let sent = site.node.private.newest_mails(50).unwrap().len();
    assert_eq!(post("/n/orchard-friends/founding/send", LIST).await.status(), 303);
    assert_eq!(site.node.private.newest_mails(50).unwrap().len(), sent + 3);
    assert_eq!(world().body.hubs.len(), 3);
    assert_eq!(post("/n/orchard-friends/founding/send", LIST).await.status(), 422, "the same list again brings in nothing");

    // whoever reads the mail joins without signing in, and speaks for the hub
    for (address, name) in [("ana@north.example", "Ana Berg"), ("ben@south.example", "Ben Sur"), ("cem@east.example", "Cem Doğu")] {
        let path = link_in(&site, &mail_to(&site, address), "/join/");
        let nobody = site.nobody();
        let page = nobody.get(&path).await.text().await.unwrap();
        assert!(page.contains("You would speak for Hub"), "{page}");
        let joined = nobody.post(&path, &[("name", name)]).await;
        assert_eq!(joined.status(), 303, "{name}");
        assert!(joined.headers()["set-cookie"].to_str().unwrap().starts_with("session="));
        assert_eq!(nobody.post(&path, &[("name", "Somebody else")]).await.status(), 410, "it serves one person");
    }
    let stranger = site.address("founder2@orchard.example");
    assert_eq!(stranger.post("/n/orchard-friends/founding/open", &[]).await.status(), 404);

    // the founding round: every hub answers, one of them by mail alone
    assert_eq!(founder.post("/n/orchard-friends/founding/open", &[]).await.status(), 303);
    assert_eq!(founder.post("/n/orchard-friends/founding/open", &[]).await.status(), 422, "once");
    let run = world().practice.open_runs().next().map(|r| (r.id, r.text().text.seal.to_string())).unwrap();
    assert!(world().charter.provisional.is_some());
    let ana = site.address("ana@north.example");
    assert_eq!(ana.post("/n/orchard-friends/founding/open", &[]).await.status(), 422, "she has no special powers");
    for address in ["ana@north.example", "ben@south.example"] {
        let somebody = site.address(address);
        let me =
            site.node.member(&site.node.network("orchard-friends").unwrap(), site.node.private.find_account(address).unwrap().unwrap().id);
        let hub = world().mandate.speaks(me.unwrap().unwrap()).next().unwrap().0.to_string();
        let form = [
            ("n.run", run.0.0.to_string()),
            ("n.round", "1".into()),
            ("s.text", run.1.clone()),
            ("n.voice", hub),
            ("s.choice", "consent".into()),
        ];
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
        assert_eq!(somebody.post("/n/orchard-friends/do/practice.respond", &form).await.status(), 303, "{address}");
    }
    let wall = founder.get("/n/orchard-friends/founding").await.text().await.unwrap();
    assert_eq!(wall.matches("tag moss").count(), 2, "two bricks are green");
    assert!(web::post_news(&site.app).unwrap() > 0);
    let asked = mail_to(&site, "cem@east.example");
    let path = link_in(&site, &asked, "/answer/").split('?').next().unwrap().to_owned();
    let answered = site.nobody().post(&path, &[("text", run.1.as_str()), ("choice", "concern"), ("reason", "We are few.")]).await;
    assert_eq!(answered.status(), 200, "{}", answered.text().await.unwrap());
    let outcome = world().practice.run(run.0).unwrap().outcome.clone().unwrap().1;
    assert_eq!(outcome.ending, Ending::Adopted);
    assert!(world().charter.provisional.is_none(), "the founder's powers are over");
    let late = founder.post("/n/orchard-friends/founding/send", &[("list", "Hub West, w@west.example")]).await;
    assert_eq!(late.status(), 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_charter_can_be_begun_with() {
    let site = with_charters().await;
    for (n, charter) in ["sociocratic", "cooperative", "informal", "holacratic"].into_iter().enumerate() {
        let (_, world) = found(&site, charter, &format!("Network {n}")).await;
        let title = &presets::charters().unwrap()[n].title;
        assert_eq!(world.charter.title, *title);
        assert!(domain::charter::Matter::ALL.iter().all(|m| world.charter.lines.contains_key(m)));
    }
    // a charter that nobody offers is not begun with: the recommended one is
    let (_, world) = found(&site, "autocratic", "Network 9").await;
    assert_eq!(world.charter.title, presets::charters().unwrap()[0].title);
}
