//! Who may see and do what: every route of the router as everybody. The expectation is written by
//! hand; a route that is not in it fails the test.

use crate::site::{Site, Somebody, site};

/// What a route answers to: nobody, outsider, member, member of another hub, ex-member, operator
/// (who is signed in and a member of nothing). One status each.
type Row = (&'static str, &'static str, [u16; 6]);

const DOOR: [u16; 6] = [200; 6];
/// Pages of a network: to the sign-in door, not found, or seen.
const PAGE: [u16; 6] = [303, 404, 200, 200, 404, 404];
/// Acts of a page given empty: refused with the page, for members.
const API: [u16; 6] = [401, 404, 200, 200, 404, 404];

const EXPECTED: &[Row] = &[
    ("get", "/", [200, 200, 303, 303, 200, 200]),
    ("get", "/health", DOOR),
    ("get", "/assets/{*path}", DOOR),
    ("get", "/worker.js", DOOR),
    ("get", "/offline", DOOR),
    ("get", "/app.webmanifest", DOOR),
    ("get", "/sign-in", DOOR),
    ("post", "/sign-in", [422; 6]),
    ("get", "/sign-in/{secret}", [410; 6]),
    ("post", "/sign-in/{secret}", [410; 6]),
    ("post", "/sign-out", [303; 6]),
    ("post", "/demo", [404; 6]),
    ("post", "/demo/pass", [404; 6]),
    ("post", "/demo/again", [404; 6]),
    ("get", "/demo/cheat", [404; 6]),
    ("post", "/demo/cheat", [404; 6]),
    ("get", "/join/{secret}", [410; 6]),
    ("post", "/join/{secret}", [410; 6]),
    ("get", "/answer/{secret}", [410; 6]),
    ("post", "/answer/{secret}", [410; 6]),
    ("get", "/ask/{secret}", [410; 6]),
    ("post", "/ask/{secret}", [410; 6]),
    ("get", "/said/{secret}", [410; 6]),
    ("post", "/said/{secret}", [410; 6]),
    ("get", "/unsubscribe/{secret}", [410; 6]),
    ("post", "/unsubscribe/{secret}", [410; 6]),
    ("get", "/calendar/{secret}", [404; 6]),
    ("get", "/found", DOOR),
    ("post", "/found", [303, 422, 422, 422, 422, 422]),
    ("post", "/language", [303; 6]),
    ("get", "/outbox", DOOR),
    ("get", "/n/{net}", PAGE),
    ("get", "/n/{net}/purpose", PAGE),
    ("get", "/n/{net}/theory", PAGE),
    ("get", "/n/{net}/drift", PAGE),
    ("get", "/n/{net}/decide", PAGE),
    ("get", "/n/{net}/people", PAGE),
    ("get", "/n/{net}/record", PAGE),
    ("get", "/n/{net}/charter", PAGE),
    ("get", "/n/{net}/raise", PAGE),
    ("get", "/n/{net}/propose", PAGE),
    ("get", "/n/{net}/share", PAGE),
    ("get", "/n/{net}/ways", PAGE),
    ("get", "/n/{net}/ways/{name}", PAGE),
    ("get", "/n/{net}/me", PAGE),
    ("get", "/n/{net}/live", PAGE),
    ("get", "/n/{net}/export", PAGE),
    ("get", "/n/{net}/{id}", PAGE),
    // nothing is chosen there
    ("get", "/n/{net}/{id}/ballots", [303, 404, 404, 404, 404, 404]),
    ("post", "/n/{net}/{id}/ask-hub", [303, 404, 404, 404, 404, 404]),
    ("post", "/n/{net}/{id}/calendar", [303, 404, 404, 404, 404, 404]),
    ("post", "/n/{net}/{id}/calendar/revoke", [303, 404, 404, 404, 404, 404]),
    ("post", "/n/{net}/{id}/hear", [303, 404, 404, 404, 404, 404]),
    ("post", "/n/{net}/do/{command}", [303, 404, 422, 422, 404, 404]),
    ("post", "/n/{net}/speak", [303, 404, 303, 303, 404, 404]),
    ("get", "/n/{net}/founding", PAGE),
    ("post", "/n/{net}/founding/check", PAGE),
    ("post", "/n/{net}/founding/send", [303, 404, 422, 422, 404, 404]),
    ("post", "/n/{net}/founding/open", [303, 404, 422, 422, 404, 404]),
    ("post", "/n/{net}/mail", [303, 404, 422, 422, 404, 404]),
    ("post", "/n/{net}/calendar", PAGE),
    ("post", "/n/{net}/calendar/revoke", [303, 404, 303, 303, 404, 404]),
    ("post", "/n/{net}/tokens", PAGE),
    ("post", "/n/{net}/tokens/{token}/revoke", [303, 404, 303, 303, 404, 404]),
    ("get", "/api/v1/openapi.json", DOOR),
    ("post", "/api/v1/networks/{net}/commands", [401, 404, 400, 400, 404, 404]),
    ("get", "/api/v1/networks/{net}/today", API),
    ("get", "/api/v1/networks/{net}/purpose", API),
    ("get", "/api/v1/networks/{net}/theory", API),
    ("get", "/api/v1/networks/{net}/people", API),
    ("get", "/api/v1/networks/{net}/decide", API),
    ("get", "/api/v1/networks/{net}/share", API),
    ("get", "/api/v1/networks/{net}/charter", API),
    ("get", "/api/v1/networks/{net}/record", API),
    ("get", "/api/v1/networks/{net}/things/{id}", API),
];

fn concrete(site: &Site, path: &str) -> String {
    // nobody can ask a hub about a hub; about a round it would be an act
    let thing = if path.ends_with("/ask-hub") { site.cast.bodies["Lisbon"] } else { site.thing("residencies") };
    path.replace("{net}", "meridian")
        .replace("{id}", &thing.0.to_string())
        .replace("{command}", "purpose.raise")
        .replace("{secret}", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        .replace("{token}", "1")
        .replace("{name}", "vote.toml")
        .replace("{*path}", "app.css")
}

async fn people(site: &Site) -> [(&'static str, Somebody); 6] {
    let ex = site.person("Kwesi Appiah");
    let left = ex.post("/n/meridian/do/body.leave", &[("n.body", "0")]).await;
    assert_eq!(left.status(), 303);
    [
        ("nobody", site.nobody()),
        ("outsider", site.address("outsider@elsewhere.example")),
        ("member", site.person("Duarte Pinto")),
        ("member of another hub", site.person("Otieno Were")),
        ("ex-member", ex),
        ("operator", site.address("operator@localhost.example")),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_as_everybody() {
    let site = site().await;
    let everybody = people(&site).await;
    let traces = || (site.world().next, site.node.private.newest_mails(100).unwrap().len());
    let before = traces();
    for (method, path) in web::ROUTES {
        let row = EXPECTED.iter().find(|(m, p, _)| m == method && p == path);
        let Some((.., expected)) = row else { panic!("{method} {path} has no row in the access matrix") };
        let path = concrete(&site, path);
        if path == "/sign-out" {
            continue; // it would sign our people out; the signed-out state is tried below
        }
        for ((who, somebody), expected) in everybody.iter().zip(expected) {
            let status = somebody.send(method, &path).await.status().as_u16();
            assert_eq!(status, *expected, "{method} {path} as {who}");
            assert_eq!(traces(), before, "{method} {path} as {who}: looking, or acting without saying what, left a trace");
        }
    }
    assert_eq!(EXPECTED.len(), web::ROUTES.len(), "the matrix names routes that are gone");
    real_acts(&site, &everybody).await;
    let duarte = &everybody[2].1;
    assert_eq!(duarte.post("/sign-out", &[]).await.status(), 303);
    assert_eq!(duarte.get("/n/meridian").await.status(), 303, "after signing out the session is worth nothing");
}

/// A whole act, given by everybody: only members leave a trace, and only the one they meant.
async fn real_acts(site: &Site, everybody: &[(&'static str, Somebody); 6]) {
    let residencies = site.thing("residencies").0.to_string();
    let acts: [(&str, Vec<(&str, &str)>, [u16; 6]); 4] = [
        ("purpose.raise", vec![("n.body", "0"), ("w.words", "Something pulls.")], [303, 404, 303, 303, 404, 404]),
        ("thread.say", vec![("n.on", &residencies), ("w.words", "I will be there.")], [303, 404, 303, 303, 404, 404]),
        ("practice.host", vec![("n.run", &residencies)], [303, 404, 422, 422, 404, 404]),
        ("practice.retract", vec![("n.run", &residencies), ("w.words", "No.")], [303, 404, 422, 422, 404, 404]),
    ];
    for (command, form, expected) in &acts {
        for ((who, somebody), expected) in everybody.iter().zip(expected) {
            let before = site.world().next;
            let answer = somebody.post(&format!("/n/meridian/do/{command}"), form).await;
            assert_eq!(answer.status().as_u16(), *expected, "{command} as {who}");
            let acted = who.starts_with("member") && *expected == 303;
            assert_eq!(site.world().next.0 - before.0, u64::from(acted), "{command} as {who}");
        }
    }
}

/// What is not there and what is not yours look alike, to the byte.
#[tokio::test(flavor = "multi_thread")]
async fn a_network_one_is_not_in_does_not_exist() {
    let site = site().await;
    let outsider = site.address("outsider@elsewhere.example");
    let theirs = outsider.get("/n/meridian/purpose").await.text().await.unwrap();
    let none = outsider.get("/n/no-such-network/purpose").await.text().await.unwrap();
    assert_eq!(theirs, none);
    let theirs = outsider.get("/api/v1/networks/meridian/people").await.text().await.unwrap();
    let none = outsider.get("/api/v1/networks/nowhere/people").await.text().await.unwrap();
    assert_eq!(theirs, none);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_headers_and_other_sites_cannot_post() {
    let site = site().await;
    let marta = site.person("Marta Reis");
    for path in ["/", "/n/meridian", "/n/nowhere", "/assets/app.js", "/api/v1/networks/meridian/today", "/no/such/page"] {
        let response = marta.get(path).await;
        let headers = response.headers();
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        let cache = headers["cache-control"].to_str().unwrap();
        assert_eq!(cache == "no-store", !path.starts_with("/assets"), "{path}: {cache}");
    }
    let before = site.world().next;
    let request = marta.client.post(format!("{}/n/meridian/do/purpose.raise", site.base));
    let request = request.header("cookie", format!("session={}", marta.session.as_ref().unwrap()));
    let cross = request.header("origin", "https://evil.example").header("sec-fetch-site", "cross-site");
    let answer = cross.header("content-type", "application/x-www-form-urlencoded").body("n.body=0&w.words=hello").send().await.unwrap();
    assert_eq!(answer.status(), 403);
    assert_eq!(site.world().next, before);
}
