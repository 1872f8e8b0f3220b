//! The server as people and programs use it, and as they misuse it.

use serde_json::{Value, json};

use crate::site::site;

fn words(text: &str) -> Value {
    json!({ "words": text, "lang": "en" })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_form_keeps_what_was_typed_and_says_what_to_mend() {
    let site = site().await;
    let marta = site.person("Marta Reis");
    let run = site.thing("residencies").0;
    let world = site.world();
    let found = world.practice.run(domain::Id(run)).unwrap();
    let (round, text) = (found.round_number().to_string(), found.text().text.seal.to_string());
    let lisbon = site.cast.bodies["Lisbon"].0.to_string();
    let (run_s, back) = (run.to_string(), format!("/n/meridian/{run}"));
    let mut form =
        vec![("back", back.as_str()), ("form", "voice"), ("n.run", &run_s), ("n.round", &round), ("s.text", &text), ("n.voice", &lisbon)];
    form.extend([("s.choice", "objection"), ("w.happens", "The <b>same</b> four hubs travel."), ("w.harms", "  ")]);
    let answer = marta.post("/n/meridian/do/practice.respond", &form).await;
    assert_eq!(answer.status(), 422);
    let page = answer.text().await.unwrap();
    assert!(page.contains("The &#60;b&#62;same&#60;/b&#62; four hubs travel."), "the typed text is there, escaped");
    assert!(page.contains("An objection needs an argument here"));
    assert!(page.contains(r#"value="objection" checked"#));
    assert_eq!(site.world().next, world.next);
    // mended, it is recorded
    form.pop();
    form.push(("w.harms", "Young hubs stay alone."));
    assert_eq!(marta.post("/n/meridian/do/practice.respond", &form).await.status(), 303);
    assert_eq!(site.world().practice.run(domain::Id(run)).unwrap().open_objections().count(), 1);
    // and stale now: an objection is open, a second answer is refused
    form[6] = ("s.choice", "consent");
    assert_eq!(marta.post("/n/meridian/do/practice.respond", &form).await.status(), 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_names_the_field_and_changes_nothing() {
    let site = site().await;
    let marta = site.person("Marta Reis");
    let before = site.world().next;
    let run = site.thing("residencies");
    let lisbon = site.cast.bodies["Lisbon"];
    let nairobi = site.cast.bodies["Nairobi"];
    let text = site.world().practice.run(run).unwrap().text().text.seal;
    let answer = |voice: Value, round: u32, text: Value| json!({ "practice": { "respond": { "run": run, "round": round, "text": text, "voice": voice, "choice": "consent" } } });
    let raise = |w: Value| json!({ "purpose": { "raise": { "body": 0, "words": w } } });
    let deep = (0..100).fold(json!(1), |v, _| json!({ "a": v }));
    let cases: Vec<(Value, u16, &str, &str)> = vec![
        (raise(words("")), 422, "E_NO_REASON", "words"),
        (raise(words("   \n ")), 422, "E_NO_REASON", "words"),
        (raise(words(&"x".repeat(2_001))), 422, "E_MALFORMED", "words"),
        (raise(words("zero\u{0}width")), 422, "E_MALFORMED", "words"),
        (raise(words("right\u{202e}left")), 422, "E_MALFORMED", "words"),
        (raise(json!({ "words": "x", "lang": "not a language" })), 422, "E_MALFORMED", "words"),
        (raise(json!({ "seal": text, "chars": 3, "lang": "en" })), 422, "E_MALFORMED", "words"),
        (json!({ "purpose": { "raise": { "body": 0 } } }), 422, "E_MALFORMED", "words"),
        (json!({ "purpose": { "raise": { "body": 0, "words": words("x"), "more": 1 } } }), 422, "E_MALFORMED", "more"),
        (json!({ "purpose": { "raise": { "body": 99_999_999, "words": words("x") } } }), 404, "E_UNKNOWN_REF", "body"),
        (json!({ "purpose": { "raise": { "body": "zero", "words": words("x") } } }), 422, "E_MALFORMED", "body"),
        (json!({ "purpose": { "fly": {} } }), 422, "E_MALFORMED", ""),
        (json!([]), 422, "E_MALFORMED", ""),
        (deep, 422, "E_MALFORMED", ""),
        (json!({ "practice": { "outage": { "from": 1, "until": 2 } } }), 403, "E_NOT_ELIGIBLE", ""),
        (json!({ "body": { "join": { "invitation": 3, "name": words("me") } } }), 403, "E_NOT_ELIGIBLE", ""),
        (json!({ "charter": { "bring_in": { "effects": [] } } }), 409, "E_WRONG_STATE", ""),
        (answer(json!(nairobi), 2, json!(text)), 403, "E_NOT_ELIGIBLE", "voice"),
        (answer(json!(lisbon), 1, json!(text)), 409, "E_STALE_VERSION", "round"),
        (answer(json!(lisbon), 2, json!(domain::Seal([3; 32]))), 409, "E_STALE_VERSION", "text"),
        (answer(json!(1.5), 2, json!(text)), 422, "E_MALFORMED", "voice"),
        (answer(json!(-1), 2, json!(text)), 422, "E_MALFORMED", "voice"),
    ];
    for (command, status, code, field) in cases {
        let shown: String = command.to_string().chars().take(120).collect();
        let (got, problem) = marta.command(command).await;
        assert_eq!((got, problem["code"].as_str().unwrap()), (status, code), "{shown}: {problem}");
        assert_eq!(problem["field"], field, "{shown}: {problem}");
        let message = problem["message"].as_str().unwrap();
        assert!(message.ends_with('.') && !message.starts_with("refuse-"), "{shown}: {message}");
    }
    // oversized, before anything is read
    let huge = marta.post("/n/meridian/do/purpose.raise", &[("n.body", "0"), ("w.words", &"y".repeat(300_000))]).await;
    assert_eq!(huge.status(), 413);
    assert_eq!(site.world().next, before, "refusals change nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_command_is_recorded_once() {
    let site = site().await;
    let marta = site.person("Marta Reis");
    let give = |text: &'static str| {
        let request = marta.client.post(format!("{}/api/v1/networks/meridian/commands", site.base));
        let request = request.header("cookie", format!("session={}", marta.session.as_ref().unwrap())).header("idempotency-key", "once");
        async move { request.json(&json!({ "purpose": { "raise": { "body": 0, "words": words(text) } } })).send().await.unwrap() }
    };
    let (a, b) = tokio::join!(give("Again and again."), give("Again and again."));
    let (a, b): (Value, Value) = (a.json().await.unwrap(), b.json().await.unwrap());
    assert_eq!(a, b);
    let third: Value = give("Again and again.").await.json().await.unwrap();
    assert_eq!(a, third, "and later too");
    let other = give("Something else.").await;
    assert_eq!(other.status(), 409, "the same key with other content");
    let raised = site.world().purpose.tensions.values().filter(|t| t.by == site.cast.people["Marta Reis"]).count();
    assert_eq!(raised, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_acts_as_its_member_and_reads_if_it_may_only_read() {
    let site = site().await;
    let net = site.node.network("meridian").unwrap();
    let account = site.node.private.account_of(net.row.id, site.cast.people["Marta Reis"].0).unwrap().unwrap();
    let read = site.node.make_token(net.row.id, account.id, "reader", false).unwrap();
    let write = site.node.make_token(net.row.id, account.id, "writer", true).unwrap();
    let url = format!("{}/api/v1/networks/meridian", site.base);
    let client = site.nobody().client;
    let today: Value = client.get(format!("{url}/today")).bearer_auth(&read).send().await.unwrap().json().await.unwrap();
    assert_eq!(today["view"]["needs"].as_array().unwrap().len(), 3);
    let raise = json!({ "purpose": { "raise": { "body": 0, "words": words("By a program.") } } });
    assert_eq!(client.post(format!("{url}/commands")).bearer_auth(&read).json(&raise).send().await.unwrap().status(), 403);
    let done = client.post(format!("{url}/commands")).bearer_auth(&write).json(&raise).send().await.unwrap();
    assert_eq!(done.status(), 201);
    let made: Value = done.json().await.unwrap();
    let thing: Value = client.get(format!("{url}/things/{}", made["first"])).bearer_auth(&read).send().await.unwrap().json().await.unwrap();
    assert_eq!(thing["view"]["thing"]["words"]["words"], "By a program.");
    assert!(thing["view"]["thing"]["offers"].as_array().unwrap().iter().any(|o| o["name"] == "purpose.rest"));
    assert_eq!(client.get(format!("{url}/today")).bearer_auth("wrong").send().await.unwrap().status(), 404);
    let openapi: Value = client.get(format!("{}/api/v1/openapi.json", site.base)).send().await.unwrap().json().await.unwrap();
    assert!(openapi["paths"].as_object().unwrap().len() >= 8);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_comes_by_an_invitation_and_leaves_again() {
    let site = site().await;
    let leonor = site.person("Leonor Simões");
    let lisbon = site.cast.bodies["Lisbon"].0.to_string();
    let page = leonor.post("/n/meridian/do/body.invite", &[("n.body", &lisbon), ("n.uses", "1"), ("d.until", "2026-12-20")]).await;
    assert_eq!(page.status(), 200);
    let page = page.text().await.unwrap();
    let link = page.split("/join/").nth(1).unwrap().split('<').next().unwrap().trim().to_owned();
    let path = format!("/join/{link}");
    let newcomer = site.address("teresa@example.org");
    let door = newcomer.get(&path).await.text().await.unwrap();
    assert!(door.contains("Hub Lisbon") && door.contains("Leonor"), "an invitation says into what and by whom");
    assert_eq!(newcomer.post(&path, &[("name", " ")]).await.status(), 422);
    assert_eq!(newcomer.post(&path, &[("name", "Teresa 水")]).await.status(), 303);
    let people = newcomer.view("people").await;
    assert_eq!(people["view"]["people"], 121);
    let second = site.address("second@example.org");
    assert_eq!(second.post(&path, &[("name", "Second")]).await.status(), 410, "it served one person");
    assert_eq!(newcomer.post("/n/meridian/do/body.leave", &[("n.body", "0")]).await.status(), 303);
    assert_eq!(newcomer.get("/n/meridian").await.status(), 404);
    let (status, _) = newcomer.command(json!({ "purpose": { "raise": { "body": 0, "words": words("Still here?") } } })).await;
    assert_eq!(status, 404, "who has left has left, everywhere");
}

/// Everything at its limits at once is too long for one entry, and says so; nothing is half done.
#[tokio::test(flavor = "multi_thread")]
async fn an_entry_that_would_be_too_long_is_refused() {
    let site = site().await;
    let marta = site.person("Marta Reis");
    let (status, made) = marta.command(json!({ "purpose": { "raise": { "body": 0, "words": words("Too much at once.") } } })).await;
    assert_eq!(status, 201);
    let long = |max: usize| {
        let mentions: String = (0..20).map(|i| format!("@#{} ", 9_007_199_254_740_000u64 + i)).collect();
        words(&format!("{mentions}{}", "x".repeat(max.saturating_sub(mentions.len()))))
    };
    let role =
        json!({ "mandate": { "define_role": { "body": 0, "name": words("R"), "purpose": long(2_000), "accountabilities": long(2_000) } } });
    let proposal = |effects: usize| {
        json!({ "practice": { "propose": { "body": 0, "because": made["first"], "title": words("All"), "text": long(20_000),
            "criterion": long(1_000), "effects": vec![role.clone(); effects] } } })
    };
    let before = site.world().next;
    let (status, problem) = marta.command(proposal(41)).await;
    assert_eq!((status, problem["code"].as_str()), (422, Some("E_LIMIT")), "{problem}");
    let full = marta.command(proposal(40)).await;
    if full.0 != 201 {
        assert_eq!((full.0, full.1["code"].as_str()), (422, Some("E_LIMIT")), "{}", full.1);
        assert!(full.1["message"].as_str().unwrap().contains("too long"), "{}", full.1);
        assert_eq!(site.world().next, before);
    }
    let (status, problem) = marta.command(proposal(20)).await;
    assert_eq!(status, 201, "{problem}");
}

/// What a review found: each of these once ended the process or led elsewhere.
#[tokio::test(flavor = "multi_thread")]
async fn what_once_broke_stays_mended() {
    let site = site().await;
    let marta = site.person("Marta Reis");
    let deep = format!("n{}", ".a".repeat(60_000));
    assert_eq!(marta.post("/n/meridian/do/purpose.raise", &[(&deep, "1")]).await.status(), 422);
    let kinds: Vec<(&str, &str)> = (0..500).map(|_| ("e.kind", "adopt")).collect();
    assert_eq!(marta.post("/n/meridian/do/practice.propose", &kinds).await.status(), 422);
    for next in ["/\t/evil.example", "//evil.example", "/\\evil.example", "https://evil.example"] {
        let link = site.node.sign_in_link(&crate::site::address_of("Marta Reis"), next).unwrap();
        let answer = marta.post(&format!("/sign-in/{}", link.secret), &[]).await;
        assert_eq!(answer.headers()["location"], "/", "{next:?}");
    }
    // one account joins twice at once, by an invitation with places for both
    let leonor = site.person("Leonor Simões");
    let lisbon = site.cast.bodies["Lisbon"].0.to_string();
    let page = leonor.post("/n/meridian/do/body.invite", &[("n.body", &lisbon), ("n.uses", "5"), ("d.until", "2026-12-20")]).await;
    let page = page.text().await.unwrap();
    let path = format!("/join/{}", page.split("/join/").nth(1).unwrap().split('<').next().unwrap().trim());
    let newcomer = site.address("twice@example.org");
    let form = [("name", "Twice")];
    let all = tokio::join!(newcomer.post(&path, &form), newcomer.post(&path, &form), newcomer.post(&path, &form));
    let joined = [all.0, all.1, all.2].iter().filter(|r| r.status() == 303).count();
    assert_eq!(joined, 1);
    assert_eq!(site.world().body.people.values().filter(|person| person.left.is_none()).count(), 121);
    // somebody else asks for the outbox under another name
    let outbox = site.nobody().client.get(format!("{}/outbox", site.base)).header("host", "net.example").send().await.unwrap();
    assert_eq!(outbox.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_is_founded_from_nothing() {
    let site = site().await;
    let founder = site.address("founder@example.org");
    let form = [("name", "Orchard"), ("slug", "orchard"), ("purpose", "Old trees for young people."), ("founder", "Ada")];
    assert_eq!(founder.post("/found", &form).await.headers()["location"], "/n/orchard/founding");
    assert!(founder.get("/n/orchard").await.text().await.unwrap().contains("provisional"));
    assert_eq!(founder.post("/found", &form).await.status(), 422, "the short name is taken");
    assert_eq!(founder.post("/found", &[("name", "X"), ("slug", "NO GOOD"), ("purpose", "x"), ("founder", "x")]).await.status(), 422);
    // the founder of one network is nobody in another
    assert_eq!(founder.get("/n/meridian").await.status(), 404);
}

/// A term that ends, and a deadline that passes, need nobody: the clock does it.
#[tokio::test(flavor = "multi_thread")]
async fn the_clock_closes_what_is_due() {
    let site = site().await;
    let vote = site.thing("forum place");
    site.pass_days(3).await;
    let world = site.world();
    let (_, outcome) = world.practice.run(vote).unwrap().outcome.clone().expect("the vote is over");
    assert_eq!(outcome.ending, domain::practice::Ending::Adopted, "{outcome:?}");
    assert!(world.agreement.agreements.values().any(|a| a.run == vote), "it took effect by itself");
}
