//! Who was recalled a second ago can do nothing any more, by no door; what the hub said before stands.

use domain::practice::Choice;
use serde_json::{Value, json};

use crate::cli::{refused, tensegrity, token};
use crate::site::site;

fn words(text: &str) -> Value {
    json!({ "words": text, "lang": "en" })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recalled_representative_is_refused_everywhere_and_the_voice_stands() {
    let site = site().await;
    let (lisbon, marta) = (site.cast.bodies["Lisbon"], site.cast.people["Marta Reis"]);
    let run = site
        .world()
        .practice
        .open_runs()
        .find(|r| r.consent_rule().is_some() && r.round().is_some_and(|r| r.unheard.contains(&lisbon)))
        .unwrap()
        .id;
    let asked = |world: &domain::World| {
        let found = world.practice.run(run).unwrap();
        json!({ "run": run, "voice": lisbon, "round": found.round_number(), "text": found.text().text.seal })
    };
    let respond = |world: &domain::World, choice: &str, reason: &str| {
        let mut body = asked(world);
        (body["choice"], body["reason"]) = (json!(choice), words(reason));
        json!({ "practice": { "respond": body } })
    };
    // she uses the voice of the hub
    let write = token(&site, true);
    let representative = site.person("Marta Reis");
    assert_eq!(representative.command(respond(&site.world(), "consent", "We read it together.")).await.0, 201);
    // the hub recalls her: proposed, asked, decided, in the way its rules name
    let mandate = site.world().mandate.speaks_for(marta, lisbon).unwrap();
    let rui = site.person("Rui Tavares");
    let (_, raised) =
        rui.command(json!({ "purpose": { "raise": { "body": lisbon, "words": words("We no longer feel spoken for.") } } })).await;
    let effect = json!({ "mandate": { "end": { "mandate": mandate } } });
    let proposal = json!({ "body": lisbon, "because": raised["first"], "title": words("Marta hands the voice back"), "text": words("From now on."),
        "criterion": words("Nobody speaks for us."), "effects": [effect] });
    let (status, proposed) = rui.command(json!({ "practice": { "propose": proposal } })).await;
    assert_eq!(status, 201, "{proposed}");
    let recall = domain::Id(proposed["first"].as_u64().unwrap());
    site.pass_days(1).await;
    for name in ["Marta Reis", "Rui Tavares", "Inês Carvalho", "Duarte Pinto", "Leonor Simões"] {
        let world = site.world();
        let found = world.practice.run(recall).unwrap();
        let answer = json!({ "run": recall, "voice": site.cast.people[name], "round": found.round_number(), "text": found.text().text.seal, "choice": "consent" });
        assert_eq!(site.person(name).command(json!({ "practice": { "respond": answer } })).await.0, 201, "{name}");
    }
    let world = site.world();
    assert!(world.mandate.mandates[&mandate].ended.is_some(), "she is recalled");
    let before = world.next;
    // a second later: through the program interface, a page, and the command line
    let again = respond(&world, "objection", "I was not asked.");
    let (status, said) = representative.command(again.clone()).await;
    assert_eq!((status, said["code"].as_str()), (403, Some("E_NOT_ELIGIBLE")), "{said}");
    let form = asked(&world);
    let number = |field: &str| form[field].to_string();
    let fields = [
        ("n.run", number("run")),
        ("n.voice", number("voice")),
        ("n.round", number("round")),
        ("s.text", form["text"].as_str().unwrap().to_owned()),
        ("s.choice", "consent".to_owned()),
        ("back", format!("/n/meridian/{}", run.0)),
        ("form", "voice".to_owned()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let page = representative.post("/n/meridian/do/practice.respond", &fields).await;
    assert_eq!(page.status().as_u16(), 422);
    let shown = representative.get(&format!("/n/meridian/{}", run.0)).await.text().await.unwrap();
    assert!(!shown.contains("name=\"s.choice\""), "the page offers no answer any more");
    assert!(!refused(&tensegrity(&["do", "meridian", &again.to_string()], &site, &write)).is_empty());
    assert_eq!(site.world().next, before, "nothing is recorded");
    // what the hub said stands, with the name of who said it
    let world = site.world();
    let voice = &world.practice.run(run).unwrap().round().unwrap().responses[&lisbon];
    assert_eq!((voice.choice, voice.by, voice.mandate), (Choice::Consent, marta, Some(mandate)));
}

/// What a proposal is about goes along when another way of deciding is taken, and whoever belongs to
/// another hub is not led to a form that would be refused.
#[tokio::test(flavor = "multi_thread")]
async fn a_recall_is_proposed_from_the_mandate_in_any_way_by_those_who_may() {
    let site = site().await;
    let (lisbon, marta) = (site.cast.bodies["Lisbon"], site.cast.people["Marta Reis"]);
    let mandate = site.world().mandate.speaks_for(marta, lisbon).unwrap();
    let rui = site.person("Rui Tavares");
    let read = |page: reqwest::Response| async { page.text().await.unwrap() };
    let link = format!("/n/meridian/propose?body={}&amp;mandate={}", lisbon.0, mandate.0);
    let page = format!("/n/meridian/{}", mandate.0);
    assert!(read(rui.get(&page).await).await.contains(&link));
    assert!(!read(site.person("Aylin Demir").get(&page).await).await.contains(&link), "she is of another hub");
    let back = link.replace("&amp;", "&");
    let form = read(rui.get(&back).await).await;
    assert!(form.contains("The mandate of Marta Reis ends"), "the form says what it is about");
    // another way is taken, and what was typed stays
    let (lisbon, wanted) = (lisbon.0.to_string(), format!("<option value=\"{}\" selected>", mandate.0));
    let typed = [
        ("back", back.as_str()),
        ("form", "propose"),
        ("n.body", lisbon.as_str()),
        ("w.title", "Somebody else speaks for us"),
        ("e.kind", "end-mandate"),
        ("s.template", "vote"),
        ("take", "1"),
    ];
    let before = site.world().next;
    let taken = rui.post("/n/meridian/do/practice.propose", &typed).await;
    assert_eq!(taken.status().as_u16(), 200);
    let form = read(taken).await;
    assert!(form.contains("value=\"Somebody else speaks for us\"") && form.contains("value=\"vote\" selected") && form.contains(&wanted));
    assert!(form.contains("&#38;way=vote") || form.contains("&amp;way=vote"), "the form comes back to that way");
    assert_eq!(site.world().next, before, "nothing is recorded");
    // the way that the form shows is the one by which it is proposed
    let way = [("s.template", "small-consent"), ("w.text", "As the title says."), ("w.criterion", "Nobody speaks.")];
    let proposed = [&typed[..5], &way[..], &[("e.mandate", "0"), ("tension", "We are not asked any more.")][..]].concat();
    let refused = rui.post("/n/meridian/do/practice.propose", &proposed).await;
    assert_eq!(refused.status().as_u16(), 422, "no such mandate");
    assert!(read(refused).await.contains("value=\"small-consent\" selected"));
}
