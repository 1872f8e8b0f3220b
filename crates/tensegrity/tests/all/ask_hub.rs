//! Questions by a link: a hub's own members, whose answers stand beside the representative; and those who
//! have no voice, who are heard and told what came of it.

use crate::site::{Site, site};

async fn shared_link(site: &Site, who: &str) -> String {
    let round = site.thing("residencies").0;
    let page = site.person(who).post(&format!("/n/meridian/{round}/ask-hub"), &[]).await;
    assert_eq!(page.status(), 200);
    let page = page.text().await.unwrap();
    page.split(&site.base).nth(1).unwrap().split('<').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn members_answer_by_a_shared_link_and_the_representative_casts() {
    let site = site().await;
    let link = shared_link(&site, "Marta Reis").await;
    let (nobody, lisbon) = (site.nobody(), site.cast.bodies["Lisbon"]);
    let local = || {
        let world = site.world();
        world.practice.locals(site.thing("residencies")).next_back().cloned().unwrap()
    };
    // the question is readable before any account, and looking changes nothing
    let (before, asked) = (site.world().next, nobody.get(&link).await.text().await.unwrap());
    assert!(asked.contains("Hub Lisbon asks its members") && asked.contains("Two exchange residencies"), "{asked}");
    assert_eq!(site.world().next, before);

    // who has no account answers, confirms the address, and is a member of the hub
    let mut form = vec![("choice", "no"), ("reason", "We have <no> room."), ("name", ""), ("address", "lia@lisbon.example")];
    let unfinished = nobody.post(&link, &form).await;
    assert_eq!(unfinished.status(), 422);
    assert!(unfinished.text().await.unwrap().contains("We have &#60;no&#62; room."), "what was typed is there");
    form[2] = ("name", "Lia Sol");
    assert_eq!(nobody.post(&link, &[("choice", "perhaps"), ("name", "X"), ("address", "x@y.example")]).await.status(), 422);
    assert_eq!(nobody.post(&link, &form).await.status(), 200);
    assert_eq!(site.world().next, before, "nothing counts before the address is confirmed");
    let mail = site.node.private.newest_mails(1).unwrap().remove(0).letter;
    assert_eq!(mail.address, "lia@lisbon.example");
    let confirm = mail.text.split_whitespace().find(|w| w.contains("/said/")).unwrap().strip_prefix(&site.base).unwrap().to_owned();
    for _ in 0..2 {
        assert_eq!(nobody.get(&confirm).await.status(), 200, "a scanner looks");
    }
    assert_eq!(site.world().next, before);
    assert_eq!(nobody.post(&confirm, &[]).await.status(), 200);
    assert_eq!(nobody.post(&confirm, &[]).await.status(), 410, "once");
    let account = site.node.account("lia@lisbon.example").unwrap();
    let lia = site.node.member(&site.node.network("meridian").unwrap(), account).unwrap().unwrap();
    assert!(site.world().body.belongs(lia, lisbon));
    assert!(local().round().unwrap().responses[&lia].reason.is_some());

    // a member who is signed in just answers; one of another hub comes in by the same link
    let duarte = site.person("Duarte Pinto");
    assert!(duarte.get(&link).await.text().await.unwrap().contains("You answer as Duarte Pinto"));
    assert_eq!(duarte.post(&link, &[("choice", "yes")]).await.status(), 200);

    // beside the representative stands what her hub says; another hub sees its own question, not this one
    let round = format!("/n/meridian/{}", site.thing("residencies").0);
    let page = site.person("Marta Reis").get(&round).await.text().await.unwrap();
    assert!(page.contains("Hub Lisbon says") && page.contains("We have &#60;no&#62; room."), "the answers stand there");
    let other = site.person("Otieno Were").get(&round).await.text().await.unwrap();
    assert!(!other.contains("Hub Lisbon says") && other.contains("Ask my hub first"));
    // asked again, the same round is shown with a new link
    let again = shared_link(&site, "Duarte Pinto").await;
    assert_ne!(again, link);
    assert_eq!(site.world().practice.locals(site.thing("residencies")).count(), 1);

    // she casts; when the round of the network is over, so is the question
    let world = site.world();
    let run = world.practice.run(site.thing("residencies")).unwrap();
    assert!(!run.round().unwrap().responses.contains_key(&lisbon), "what members say decides nothing");
    for _ in 0..15 {
        site.pass_days(3).await;
    }
    assert!(!local().is_open());
    assert_eq!(nobody.get(&link).await.status(), 410);
    assert_eq!(nobody.post(&link, &form).await.status(), 410);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_members_ask_and_only_their_own_hub() {
    let site = site().await;
    let round = site.thing("residencies").0;
    let path = format!("/n/meridian/{round}/ask-hub");
    assert_eq!(site.address("outsider@elsewhere.example").post(&path, &[]).await.status(), 404);
    assert_eq!(site.nobody().post(&path, &[]).await.status(), 303);
    let adopted = site.world().practice.runs.values().find(|r| !r.is_open()).unwrap().id.0;
    assert_eq!(site.person("Marta Reis").post(&format!("/n/meridian/{adopted}/ask-hub"), &[]).await.status(), 404, "it is over");
    assert_eq!(site.person("Marta Reis").post("/n/meridian/999999/ask-hub", &[]).await.status(), 404);
}

/// From the link that is passed on to *what came of it*: heard, answered, told once, forgotten.
#[tokio::test(flavor = "multi_thread")]
async fn who_has_no_voice_is_heard_and_told_what_came_of_it() {
    let site = site().await;
    let (nobody, round) = (site.nobody(), site.thing("funders"));
    let page = format!("/n/meridian/{}", round.0);
    let passed_on = site.person("Chidi Eze").post(&format!("{page}/hear"), &[("who", "partners")]).await;
    assert_eq!(passed_on.status(), 200);
    let link = passed_on.text().await.unwrap().split(&site.base).nth(1).unwrap().split('<').next().unwrap().to_owned();
    // readable before any account; a member is led to where they have a voice
    let before = site.world().next;
    let asked = nobody.get(&link).await.text().await.unwrap();
    assert!(asked.contains("To be heard: Our partners") && asked.contains("Who writes to a funder says so first"), "{asked}");
    assert_eq!(site.person("Marta Reis").post(&link, &[("choice", "yes")]).await.headers()["location"], page);

    let form = [
        ("choice", "no"),
        ("reason", "We give to hubs <and> hear of it last."),
        ("name", "Ada Brandt, Fonds Nord"),
        ("address", "ada@nord.example"),
    ];
    let confirm = async || {
        assert_eq!(nobody.post(&link, &form).await.status(), 200);
        let mail = site.node.private.newest_mails(1).unwrap().remove(0).letter;
        assert_eq!(mail.address, "ada@nord.example");
        mail.text.split_whitespace().find(|w| w.contains("/said/")).unwrap().strip_prefix(&site.base).unwrap().to_owned()
    };
    let first = confirm().await;
    assert_eq!(nobody.get(&first).await.status(), 200, "a scanner looks");
    assert_eq!(site.world().next, before);
    assert_eq!(nobody.post(&first, &[]).await.status(), 200);
    // once for each address; the link that was refused is given back, and refused again
    let second = confirm().await;
    for _ in 0..2 {
        let again = nobody.post(&second, &[]).await;
        assert_eq!(again.status(), 422);
        assert!(again.text().await.unwrap().contains("You have said something here already"));
    }
    let said = site.world().practice.run(round).unwrap().hearings[0].inputs[0].clone();

    // it stands beside the text, the proposer owes an answer and gives it
    let chidi = site.person("Chidi Eze");
    assert!(chidi.get("/n/meridian").await.text().await.unwrap().contains("waits for your answer"));
    assert!(site.person("Marta Reis").get(&page).await.text().await.unwrap().contains("We give to hubs &lt;and&gt; hear of it last."));
    let answer = [
        ("back", page.as_str()),
        ("n.run", &round.0.to_string()),
        ("n.input", &said.id.0.to_string()),
        ("w.words", "You hear of it first now."),
    ];
    assert_eq!(chidi.post("/n/meridian/do/practice.reply", &answer).await.status(), 303);

    // when it is over she hears what came of it, in the only mail about it, and her address is forgotten
    let retract = [("back", page.as_str()), ("n.run", &round.0.to_string()), ("w.words", "We talk first.")];
    assert_eq!(chidi.post("/n/meridian/do/practice.retract", &retract).await.status(), 303);
    web::post_news(&site.app).unwrap();
    let to_ada =
        |n: u32| site.node.private.newest_mails(n).unwrap().into_iter().filter(|m| m.letter.subject.contains("What came of it")).count();
    let mails = site.node.private.newest_mails(500).unwrap();
    let told = mails.iter().find(|m| m.letter.address == "ada@nord.example").unwrap();
    for part in ["Ada Brandt, Fonds Nord", "Taken back by whoever proposed it", "hear of it last", "You hear of it first now."] {
        assert!(told.letter.text.contains(part), "{part} in {}", told.letter.text);
    }
    let before = to_ada(500);
    web::post_news(&site.app).unwrap();
    assert_eq!(to_ada(500), before);
    assert!(site.node.private.heard(1).unwrap().is_empty());
    assert_eq!(nobody.get(&link).await.status(), 410);
}
