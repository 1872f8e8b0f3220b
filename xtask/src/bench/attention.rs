//! A year of a network of 150 hubs and 40 proposals, with the real mails and the real rounds: what it
//! costs a representative. Who answers when is `sim::year`; what reading and answering takes is here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::{Context, Result};
use domain::practice::Ending;
use domain::{Id, Span, Time, What, World, attention, needs};
use host::{Manual, Network, Node, Submission};
use serde_json::{Value, json};
use sim::{Company, Stage, year};
use store::Sqlite;
use tensegrity::presets;
use tensegrity::stage::LedgerStage;
use web::{App, Options};

use super::row;

const HUBS: usize = 150;
const PEOPLE_OF_A_HUB: usize = 3;
const PROPOSALS: usize = 40;
const DAYS: i64 = 365;
/// People look at their mail this often.
const LOOKS: Span = Span::hours(6);
const START: Time = Time(1_767_222_000_000);
/// A representative spends a median of at most this many minutes a week.
const GOAL_MINUTES: f64 = 15.0;

/// Seconds: to open a mail, for each word in it, to answer, to write a reason, to argue, to propose.
const OPENING: f64 = 15.0;
const A_WORD: f64 = 60.0 / 200.0;
const ANSWERING: f64 = 60.0;
const A_REASON: f64 = 60.0;
const ARGUING: f64 = 300.0;
const PROPOSING: f64 = 1_800.0;
/// Each so many proposals meet an objection.
const OBJECTED: usize = 4;

const ZONES: [&str; 8] = [
    "Europe/Lisbon",
    "Africa/Nairobi",
    "America/Bogota",
    "Asia/Tokyo",
    "Europe/Warsaw",
    "Africa/Accra",
    "America/Montreal",
    "Asia/Jakarta",
];
const TEXT: &str = "From the first of next month, every hub that has been open for less than three years may ask one other hub to be its \
    companion for a year. The two talk once a month, for an hour, with an agenda that the younger one writes. Whoever is asked may say no, \
    once, without a reason.\n\n1. The younger hub asks in one sentence, here, so that all can see who looks for a companion.\n2. The companion \
    is not responsible for what the other does; it listens, asks, and says what it has seen elsewhere.\n3. At the end of the year both write \
    half a page about what they would do again. These pages are what new companions read first.\n\nNothing is paid. If a pair wants to visit \
    each other, it may ask the fund for the travel of one person.";

struct Year {
    net: Arc<Network>,
    clock: Arc<Manual>,
    /// Hub and its people; the first speaks for it, the second is the alternate.
    hubs: Vec<(Id, Vec<Id>)>,
    seconds: BTreeMap<Id, f64>,
    mails: BTreeMap<Id, usize>,
    /// When somebody first heard of a round.
    told: BTreeMap<(Id, Id, u32), Time>,
    /// Rounds that somebody has objected to.
    objected: BTreeSet<Id>,
}

pub async fn attention(dir: &std::path::Path) -> Result<()> {
    let clock = Arc::new(Manual::new(START));
    let node = Node::open(Sqlite::open(dir)?, clock.clone())?;
    let mut stage = LedgerStage::default();
    let hubs = people(&mut stage)?;
    let address = |member: &Id| format!("p{}@year.example", member.0);
    let everybody: Vec<Id> = hubs.iter().flat_map(|(_, people)| people.iter().copied()).collect();
    let accounts: Vec<(String, Id)> = everybody.iter().map(|m| (address(m), *m)).collect();
    let net = node.take_in("year", stage.ledger, &accounts)?;
    let of: BTreeMap<String, Id> = accounts.into_iter().collect();
    let app = App::new(node.clone(), Options { base_url: "http://year.example".to_owned(), ..Options::default() }, presets::founding()?);
    let (seconds, mails, told, objected) = Default::default();
    let mut year = Year { net, clock, hubs, seconds, mails, told, objected };
    let (mut proposed, mut at) = (0, START);
    while at < START + Span::days(DAYS) {
        at = at + LOOKS;
        year.clock.set(at);
        year.net.clock_moved().await;
        if proposed < PROPOSALS && at >= START + Span(DAYS * 86_400_000 / PROPOSALS as i64 * proposed as i64) {
            proposed += usize::from(year.propose(proposed).await?);
        }
        let posting = app.clone();
        let posted = tokio::task::spawn_blocking(move || web::post_news(&posting)).await??;
        for mail in node.private.newest_mails(posted as u32)? {
            let member = *of.get(&mail.letter.address).context("a mail to nobody")?;
            year.read(member, &mail.letter.text, at);
        }
        year.answer(at).await?;
    }
    year.report(proposed)
}

/// The hubs with their people, and who speaks for them.
fn people(stage: &mut LedgerStage) -> Result<Vec<(Id, Vec<Id>)>> {
    let words = |w: String| json!({ "words": w, "lang": "en" });
    let mut act =
        |by: Option<Id>, command: Value| stage.act(START, by, command).map(|(id, _)| id).map_err(|r| anyhow::anyhow!("{r} {:?}", r.arg));
    let mut founding = presets::founding()?;
    for (field, text) in [("name", "A year"), ("purpose", "So that no hub stands alone."), ("founder", "Founder")] {
        founding[field] = words(text.to_owned());
    }
    act(None, json!({ "body": { "found": founding } }))?;
    let founder = Some(Id(1));
    let mut hubs = Vec::new();
    for n in 0..HUBS {
        let name = words(format!("Hub {n}"));
        let create = json!({ "body": { "create": { "kind": "hub", "parent": 0, "name": name, "zone": ZONES[n % ZONES.len()] } } });
        let hub = Id(act(founder, json!({ "charter": { "bring_in": { "effects": [create] } } }))?.0 + 1);
        let until = START + Span::days(30);
        let invite = act(founder, json!({ "body": { "invite": { "body": hub, "uses": PEOPLE_OF_A_HUB, "until": until } } }))?;
        let mut people = Vec::new();
        for p in 0..PEOPLE_OF_A_HUB {
            people.push(act(None, json!({ "body": { "join": { "invitation": invite, "name": words(format!("Person {n} {p}")) } } }))?);
        }
        for holder in &people[..2] {
            let until = START + Span::days(DAYS * 2);
            let grant = json!({ "mandate": { "grant": { "seat": { "voice": hub }, "holder": holder, "until": until } } });
            act(founder, json!({ "charter": { "bring_in": { "effects": [grant] } } }))?;
        }
        hubs.push((hub, people));
    }
    Ok(hubs)
}

impl Year {
    fn spend(&mut self, member: Id, seconds: f64) {
        *self.seconds.entry(member).or_default() += seconds;
    }

    async fn give(&self, by: Id, command: Value) -> Result<Id> {
        Ok(self.net.submit(Submission { by: Some(by), command, key: None, account: None }).await?.first)
    }

    /// A tension and a proposal; not now if as many rounds are open as the charter allows.
    async fn propose(&mut self, number: usize) -> Result<bool> {
        let by = self.hubs[number * 37 % HUBS].1[0];
        let words = |w: &str| json!({ "words": w, "lang": "en" });
        if domain::charter::has_room(&self.net.snapshot().world, Id::NETWORK).is_err() {
            return Ok(false);
        }
        let raise = json!({ "purpose": { "raise": { "body": 0, "words": words("Young hubs learn alone what others could tell them.") } } });
        let because = self.give(by, raise).await?;
        let propose = json!({ "practice": { "propose": { "body": 0, "because": because, "title": words(&format!("Companions, {number}")),
            "text": words(TEXT), "criterion": words("Nobody asked for a companion."), "effects": [{ "agreement": { "adopt": {} } }] } } });
        self.give(by, propose).await?;
        self.spend(by, PROPOSING);
        Ok(true)
    }

    /// Somebody reads a mail, and so hears of what it tells.
    fn read(&mut self, member: Id, text: &str, at: Time) {
        self.spend(member, OPENING + A_WORD * text.split_whitespace().count() as f64);
        *self.mails.entry(member).or_default() += 1;
        let snap = self.net.snapshot();
        for need in needs(&snap.world, member, at) {
            if let Some(run) = snap.world.practice.run(need.id) {
                self.told.entry((member, run.id, run.round_number())).or_insert(at);
            }
        }
    }

    /// Whoever has heard of a round and has the time answers; objections are worked on.
    async fn answer(&mut self, at: Time) -> Result<()> {
        let snap = self.net.snapshot();
        let world = &snap.world;
        let words = |seal: &domain::Seal| self.net.texts.words(seal).map(|w| w.to_string());
        let nobody = BTreeSet::new();
        let company = Company { world, now: at, words: &words, played: &nobody };
        let mut acts: Vec<(sim::Move, f64)> = Vec::new();
        for (hub, people) in &self.hubs {
            let answer = people[..2].iter().find_map(|member| self.answers(world, &company, *hub, *member, at));
            acts.extend(answer);
        }
        let open = world.practice.open_runs().filter_map(|run| company.resolves(run));
        acts.extend(open.map(|act| (act, ARGUING)));
        // one objection is enough; whoever else would object waits and sees
        acts.retain(|(act, _)| objects(&act.command).is_none_or(|run| self.objected.insert(run)));
        for (act, seconds) in acts {
            if self.give(act.by, act.command).await.is_ok() {
                self.spend(act.by, seconds);
            }
        }
        Ok(())
    }

    fn answers(&self, world: &World, company: &Company, hub: Id, member: Id, at: Time) -> Option<(sim::Move, f64)> {
        needs(world, member, at).into_iter().filter(|n| n.what == What::Consent && n.voice == Some(hub)).find_map(|need| {
            let run = world.practice.run(need.id)?;
            let told = at - *self.told.get(&(member, run.id, run.round_number()))?;
            let called = attention::called(run, at) == attention::Called::Buddy;
            let moment = year::Moment { told, left: need.until - at, stands_in: need.stands_in, called };
            if !year::answers_now(hub, run.id, &moment) {
                return None;
            }
            let mut act = company.answer_of(run, hub, member)?;
            if (run.id.0 as usize).is_multiple_of(OBJECTED) && !self.objected.contains(&run.id) {
                let respond = &mut act.command["practice"]["respond"];
                respond["choice"] = json!("objection");
                for (field, text) in [("happens", "The same few hubs will be asked."), ("harms", "Who is unknown stays alone.")] {
                    respond[field] = json!({ "words": text, "lang": "en" });
                }
                return Some((act, ANSWERING + ARGUING));
            }
            let reason = act.command["practice"]["respond"].get("reason").is_some();
            Some((act, ANSWERING + if reason { A_REASON } else { 0.0 }))
        })
    }

    fn report(&self, proposed: usize) -> Result<()> {
        let weeks = DAYS as f64 / 7.0;
        let minutes = |members: &mut dyn Iterator<Item = Id>| {
            let mut all: Vec<f64> = members.map(|m| self.seconds.get(&m).copied().unwrap_or_default() / 60.0 / weeks).collect();
            all.sort_by(f64::total_cmp);
            all
        };
        let first = minutes(&mut self.hubs.iter().map(|(_, p)| p[0]));
        let (median, most) = (first[first.len() / 2], first[first.len() * 9 / 10]);
        let alternates = minutes(&mut self.hubs.iter().map(|(_, p)| p[1]));
        let mails =
            |which: usize| self.hubs.iter().map(|(_, p)| self.mails.get(&p[which]).copied().unwrap_or_default()).sum::<usize>() as f64;
        let snap = self.net.snapshot();
        let over: Vec<_> = snap.world.practice.runs.values().filter(|r| r.outcome.is_some()).collect();
        let adopted = over.iter().filter(|r| r.outcome.as_ref().is_some_and(|(_, o)| o.ending == Ending::Adopted)).count();
        let last = over.iter().filter_map(|r| r.rounds.last());
        let (heard, asked) = last.fold((0, 0), |(h, a), r| (h + r.responses.len(), a + r.responses.len() + r.unheard.len()));
        let share = heard as f64 * 100.0 / asked.max(1) as f64;
        row("a year, 150 hubs, 40 proposals: minutes a week, median", "", &format!("{median:.1} min"), "at most 15 minutes");
        row("the same, of the tenth who spend most, the least", "", &format!("{most:.1} min"), "");
        row("the same, an alternate, median", "", &format!("{:.1} min", alternates[alternates.len() / 2]), "");
        let year = |which| mails(which) / HUBS as f64;
        row(
            "mails in the year to a representative / alternate / member",
            "",
            &format!("{:.0} / {:.0} / {:.0}", year(0), year(1), year(2)),
            "",
        );
        row("hubs that answered, of those asked", &format!("{share:.0} %"), &format!("{adopted} of {proposed} adopted"), "");
        anyhow::ensure!(median <= GOAL_MINUTES, "a representative spends more than {GOAL_MINUTES} minutes a week");
        Ok(())
    }
}

/// The round that an act objects to.
fn objects(command: &Value) -> Option<Id> {
    let respond = &command["practice"]["respond"];
    (respond["choice"] == "objection").then(|| respond["run"].as_u64().map(Id)).flatten()
}
