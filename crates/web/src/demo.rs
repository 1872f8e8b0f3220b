//! What a demo has and no other server: visitors become its people, time passes at a press, a
//! simulated company answers, and everything can begin again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::practice::Run;
use domain::{Id, MemberId, RunId, Seal, Time, World, why};
use host::{Network, Node, StoreError, Submission};
use serde_json::Value;
use tokio::sync::Notify;

use crate::app::App;
use crate::doors::{cookie_header, field, local, not_found};
use crate::here::{broken, cookie, session_cookie};

/// Somebody a visitor of the demo may be.
#[derive(Clone)]
pub struct DemoPerson {
    /// For the words about them: `start-about-{key}`.
    pub key: &'static str,
    pub name: String,
    pub address: String,
}

/// What a simulated member does next in a round, or begins where none is given, given whom visitors play.
pub type Company = Box<
    dyn Fn(&World, Time, &dyn Fn(&Seal) -> Option<String>, &BTreeSet<MemberId>, Option<&Run>) -> Option<(MemberId, Value)> + Send + Sync,
>;

/// What makes a server a demo.
pub struct Demo {
    /// The short name of its network.
    pub slug: String,
    pub people: Vec<DemoPerson>,
    /// The clock that a visitor moves.
    pub clock: Arc<host::Shifted>,
    /// None: the others keep still.
    pub company: Option<Company>,
    /// Rings when a visitor wants to begin again.
    pub again: Notify,
    /// When each open round last moved without a visitor.
    seen: Mutex<BTreeMap<RunId, Time>>,
}

/// A visitor is shown this many moments.
pub const MOMENTS: u8 = 5;
/// The cookie that says which moment a visitor is shown.
pub const MOMENT_COOKIE: &str = "moment";
/// The longest time a visitor lets pass at once, in hours.
const PASS_HOURS_MAX: i64 = 24 * 90;
const HOUR_MS: i64 = 3_600_000;
/// The company takes a breath before it answers, and between two answers.
const BREATH: Duration = Duration::from_millis(1_800);
/// It answers a visitor at most this often in a row.
const ANSWERS_MAX: usize = 30;

impl Demo {
    pub fn new(slug: String, people: Vec<DemoPerson>, clock: Arc<host::Shifted>, company: Option<Company>) -> Demo {
        Demo { slug, people, clock, company, again: Notify::new(), seen: Mutex::default() }
    }

    /// Somebody of the network, by name.
    pub fn member(net: &Network, name: &str) -> Option<MemberId> {
        let snap = net.snapshot();
        let called = |id: Id| why::name(&snap.world, id).and_then(|t| net.texts.words(&t.seal));
        snap.world.body.people.keys().copied().find(|id| called(*id).is_some_and(|n| *n == *name))
    }

    /// Who is played: whoever is signed in.
    fn played(node: &Node, net: &Network) -> Result<BTreeSet<MemberId>, StoreError> {
        let accounts = node.private.signed_in(node.clock.now().0)?;
        let members = accounts.into_iter().map(|a| net.member_of(a)).collect::<Result<Vec<_>, _>>()?;
        Ok(members.into_iter().flatten().collect())
    }

    /// What the company would do now: one act for each of these rounds, or the beginning of another where none
    /// is given.
    fn moves(&self, node: &Node, net: &Network, runs: &mut dyn Iterator<Item = Option<RunId>>) -> Result<Vec<Submission>, StoreError> {
        let Some(company) = &self.company else { return Ok(Vec::new()) };
        let (snap, played) = (net.snapshot(), Self::played(node, net)?);
        let words = |seal: &Seal| net.texts.words(seal).map(|w| w.to_string());
        let acts = runs.filter_map(|id| {
            let run = id.map(|id| snap.world.practice.run(id).ok_or(())).transpose().ok()?;
            company(&snap.world, node.clock.now(), &words, &played, run)
        });
        Ok(acts.map(|(by, command)| Submission { by: Some(by), command, key: None, account: None }).collect())
    }

    /// Takes note of how the rounds stand; those that moved since the last time are returned.
    fn look(&self, net: &Network) -> BTreeSet<RunId> {
        let snap = net.snapshot();
        let now: BTreeMap<RunId, Time> = snap.world.practice.open_runs().map(|r| (r.id, r.touched)).collect();
        let mut seen = self.seen.lock().expect("no panic while locked");
        let moved = now.iter().filter(|(id, at)| seen.get(id) != Some(at)).map(|(id, _)| *id).collect();
        *seen = now;
        moved
    }
}

/// Carries out what the company wants to do; a refusal is nothing to worry about.
async fn carry_out(net: &Network, acts: Vec<Submission>) -> usize {
    let done = futures_util::future::join_all(acts.into_iter().map(|act| net.submit(act))).await;
    for refused in done.iter().filter_map(|d| d.as_ref().err()) {
        tracing::debug!(%refused, "the company was refused");
    }
    done.iter().filter(|d| d.is_ok()).count()
}

/// Lets the company answer in whatever round a visitor has moved, for as long as the server runs.
pub async fn keep_company(app: Arc<App>) {
    let Some(demo) = app.options.demo.clone().filter(|d| d.company.is_some()) else { return };
    let Some(net) = app.node.network(&demo.slug) else { return };
    demo.look(&net);
    let (mut moves, mut stopping) = (net.moves(), app.stopping.subscribe());
    let mut lively: BTreeMap<RunId, usize> = BTreeMap::new();
    loop {
        tokio::select! {
            changed = moves.changed() => if changed.is_err() { return },
            () = tokio::time::sleep(BREATH), if !lively.is_empty() => {
                let acts = match demo.moves(&app.node, &net, &mut lively.keys().copied().map(Some)) {
                    Ok(acts) => acts,
                    Err(error) => {
                        tracing::warn!(%error, "the company cannot see who is there");
                        return;
                    }
                };
                let idle = acts.is_empty();
                carry_out(&net, acts).await;
                demo.look(&net);
                moves.mark_unchanged();
                lively.values_mut().for_each(|left| *left -= 1);
                lively.retain(|_, left| *left > 0 && !idle);
                continue;
            }
            _ = stopping.changed() => return,
        }
        lively.extend(demo.look(&net).into_iter().map(|run| (run, ANSWERS_MAX)));
    }
}

/// Moves the clock, from one due moment to the next, so that everything happens at its own time; the
/// company goes on meanwhile.
async fn pass(app: &App, demo: &Demo, hours: i64) -> Result<(), StoreError> {
    let mut left = hours * HOUR_MS;
    let mut until_act = HOUR_MS;
    while left > 0 {
        let now = app.node.clock.now();
        let due = app.node.networks().iter().filter_map(|n| n.snapshot().world.due()).min();
        let step = due.map_or(left, |due| (due.0 - now.0 + 1).clamp(1, left)).min(until_act);
        let ahead = demo.clock.pass(step);
        (left, until_act) = (left - step, until_act - step);
        app.node.private.set_meta("demo_ahead", &ahead.to_string())?;
        for net in app.node.networks() {
            net.clock_moved().await;
        }
        if until_act == 0 {
            until_act = HOUR_MS;
            if let Some(net) = app.node.network(&demo.slug) {
                let hour = app.node.clock.now().0 / HOUR_MS;
                let snap = net.snapshot();
                // every other hour somebody does something in a round
                let runs = snap.world.practice.open_runs().map(|r| r.id).filter(|id| (id.0 as i64 + hour) % 2 == 0);
                // and twice a day somebody may begin something
                let mut runs = runs.map(Some).chain((hour % 12 == 0).then_some(None));
                let acts = demo.moves(&app.node, &net, &mut runs)?;
                carry_out(&net, acts).await;
                demo.look(&net);
            }
        }
    }
    Ok(())
}

/// A visitor becomes one of its people, and may be led to a moment.
pub async fn be_somebody(State(app): State<Arc<App>>, headers: HeaderMap, body: String) -> Response {
    let Some(demo) = &app.options.demo else { return not_found(&app) };
    let (who, moment) = (field(&body, "address"), field(&body, "moment").parse::<u8>().ok().filter(|m| (1..=MOMENTS).contains(m)));
    let place = moment.and_then(|m| app.node.network(&demo.slug).map(|net| place_of(demo, &net, m)));
    let (key, path) = match place {
        Some(Some((key, path))) => (key, path),
        Some(None) => return Redirect::to("/").into_response(),
        None => ("", format!("/n/{}", demo.slug)),
    };
    let person = demo.people.iter().find(|p| if key.is_empty() { p.address == who } else { p.key == key });
    let Some(person) = person else { return not_found(&app) };
    let before = cookie(&headers, session_cookie(&app)).map_or(Ok(()), |secret| app.node.sign_out(secret));
    match before.and_then(|()| app.node.open_session(&person.address)) {
        Ok(session) => {
            let moment = moment.map_or((String::new(), 0), |m| (m.to_string(), 86_400));
            let mut response = Redirect::to(&path).into_response();
            for cookie in
                [cookie_header(&app, session_cookie(&app), &session, 30 * 86_400), cookie_header(&app, MOMENT_COOKIE, &moment.0, moment.1)]
            {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            response
        }
        Err(error) => broken(&error),
    }
}

/// Whose and which page shows a moment; nothing once it is over and cannot be seen any more.
pub fn place_of(demo: &Demo, net: &Network, moment: u8) -> Option<(&'static str, String)> {
    let person = |key: &str| demo.people.iter().find(|p| p.key == key).and_then(|p| Demo::member(net, &p.name));
    let snap = net.snapshot();
    let world = &snap.world;
    let page = |id: Id, anchor: &str| format!("/n/{}/{}{anchor}", demo.slug, id.0);
    let marta = person("marta")?;
    let hub = world.mandate.speaks(marta).next();
    Some(match moment {
        1 => {
            let suggested =
                |r: &&Run| r.open_objections().any(|o| Some(o.voice) == hub && o.suggestion.as_ref().is_some_and(|s| !s.confirmed));
            ("marta", page(world.practice.open_runs().find(suggested)?.id, ""))
        }
        2 => {
            let decided = world.fund.movements.iter().filter(|(_, m)| m.because.is_some());
            let (id, _) = decided.max_by_key(|(_, m)| m.amount)?;
            ("marta", page(*id, ""))
        }
        3 => ("aylin", "/demo/cheat".to_owned()),
        4 => {
            let ines = person("ines-carvalho")?;
            let asks = |r: &&Run| {
                world.practice.run(r.because).is_some_and(Run::is_open) && r.round().is_some_and(|round| round.unheard.contains(&ines))
            };
            ("ines-carvalho", page(world.practice.open_runs().find(asks)?.id, ""))
        }
        _ => ("marta", page(person("ines-okafor")?, "#rests")),
    })
}

/// A visitor lets time pass: what is due happens.
pub async fn let_time_pass(State(app): State<Arc<App>>, body: String) -> Response {
    let (Some(demo), Ok(hours)) = (app.options.demo.clone(), field(&body, "hours").parse::<i64>()) else { return not_found(&app) };
    if !(1..=PASS_HOURS_MAX).contains(&hours) {
        return not_found(&app);
    }
    if let Err(error) = pass(&app, &demo, hours).await {
        return broken(&error);
    }
    let posting = app.clone();
    match tokio::task::spawn_blocking(move || crate::news::post_news(&posting)).await {
        Ok(Err(error)) => broken(&error),
        _ => Redirect::to(&local(&field(&body, "back"))).into_response(),
    }
}

/// Everything begins again: the server stops, forgets, and starts anew on the same address.
pub async fn begin_again(State(app): State<Arc<App>>) -> Response {
    let Some(demo) = &app.options.demo else { return not_found(&app) };
    demo.again.notify_one();
    // the next request belongs to the new server
    ([(header::CONNECTION, HeaderValue::from_static("close"))], Redirect::to("/")).into_response()
}
