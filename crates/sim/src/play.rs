//! Random play: a member looks at what is offered and does one of it. Every offer that is not
//! refused must be carried out, and every refused one must be refused for the same reason.

use domain::kernel::FieldKind;
use domain::{Effect, Id, MemberId, Offer, Refusal, Seal, Span, Time, World, agreement, body, charter, mandate, practice, purpose, thread};
use serde_json::{Value, json};

use crate::Stage;

/// A small deterministic generator (SplitMix64, public domain algorithm by Sebastiano Vigna).
#[derive(Clone)]
pub struct SplitMix(pub u64);

impl SplitMix {
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`; zero for an empty range.
    pub fn below(&mut self, n: usize) -> usize {
        if n == 0 { 0 } else { (self.draw() % n as u64) as usize }
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

/// What came of one turn.
#[derive(Debug)]
pub enum Turn {
    /// An offer was taken and carried out.
    Done(&'static str),
    /// An offer said it would be refused, and it was, for the same reason.
    Refused(&'static str),
    /// Nothing was on offer.
    Idle,
}

/// Plays one member at a time.
pub struct Player {
    pub rng: SplitMix,
}

impl Player {
    pub fn new(seed: u64) -> Player {
        Player { rng: SplitMix(seed) }
    }

    /// One random member takes one random offer.
    ///
    /// # Errors
    /// Where offers and `decide` do not agree: which offer, and what was said instead.
    pub fn turn(&mut self, stage: &mut dyn Stage, at: Time) -> Result<Turn, String> {
        stage.tick(at);
        let world = stage.world();
        let people: Vec<MemberId> = world.body.people.keys().copied().collect();
        let Some(member) = self.rng.pick(&people).copied() else { return Ok(Turn::Idle) };
        let mut offers = self.offers(world, member, at);
        // mostly what may be done, sometimes what may not
        if self.rng.below(5) > 0 {
            offers.retain(Offer::may);
        }
        let Some(offer) = self.rng.pick(&offers).cloned() else { return Ok(Turn::Idle) };
        let Some(command) = fill(&offer, world, member, at, &mut self.rng) else { return Ok(Turn::Idle) };
        let before = world.next;
        match (stage.act(at, Some(member), command.clone()), &offer.refused) {
            (Ok(_), None) => Ok(Turn::Done(offer.name)),
            (Err(refusal), Some(expected)) if same(&refusal, expected) => {
                if stage.world().next == before {
                    Ok(Turn::Refused(offer.name))
                } else {
                    Err(format!("{} was refused and changed something", offer.name))
                }
            }
            // whether what rides in it could take effect is no part of the offer
            (Err(refusal), None) if offer.name == "practice.propose" && refusal.field.starts_with("effects.") => {
                Ok(Turn::Refused(offer.name))
            }
            (Ok(_), Some(expected)) => Err(format!("{command} should be refused by {member}: {expected}")),
            (Err(refusal), expected) => Err(format!("{command} by {member} gives {refusal:?}, the offer said {expected:?}")),
        }
    }

    /// The offers of one random page.
    fn offers(&mut self, world: &World, member: MemberId, now: Time) -> Vec<Offer> {
        let mut offers = Vec::new();
        match self.rng.below(14) {
            0 => {
                let bodies: Vec<Id> = world.body.bodies.keys().copied().collect();
                let id = self.rng.pick(&bodies).copied().unwrap_or_default();
                offers.extend(body::body(world, member, now, id).map(|v| v.offers).unwrap_or_default());
            }
            1 => {
                let ids: Vec<Id> = world.purpose.tensions.keys().rev().take(20).copied().collect();
                let id = self.rng.pick(&ids).copied().unwrap_or_default();
                offers.extend(purpose::tension(world, member, id).map(|v| v.offers).unwrap_or_default());
            }
            2 => {
                let ids: Vec<Id> = world.agreement.agreements.keys().rev().take(20).copied().collect();
                let id = self.rng.pick(&ids).copied().unwrap_or_default();
                offers.extend(agreement::agreement(world, member, id).map(|v| v.offers).unwrap_or_default());
            }
            3 => {
                let ids: Vec<Id> = world.practice.runs.keys().rev().take(10).copied().collect();
                let id = self.rng.pick(&ids).copied().unwrap_or_default();
                offers.extend(thread::thread(world, member, id).offers);
            }
            5 => {
                let ids: Vec<Id> = world.purpose.theory.links.keys().copied().collect();
                let id = self.rng.pick(&ids).copied().unwrap_or_default();
                let link = purpose::link(world, member, now, id);
                offers.extend(link.into_iter().flat_map(|l| l.offers.into_iter().chain(l.assumptions.into_iter().flat_map(|a| a.offers))));
            }
            6 => {
                let ids: Vec<Id> = world.purpose.outcomes.keys().copied().collect();
                let id = self.rng.pick(&ids).copied().unwrap_or_default();
                let node = purpose::outcome(world, member, now, id);
                offers.extend(node.into_iter().flat_map(|o| o.indicators).flat_map(|i| i.offers));
            }
            4 => {
                offers.extend(body::member(world, member, member).into_iter().flat_map(|v| v.mandates).flat_map(|m| m.offers));
                let people: Vec<Id> = world.body.people.keys().copied().collect();
                let other = self.rng.pick(&people).copied().unwrap_or_default();
                offers.extend(mandate::lend_offers(world, member, other, now));
                offers.extend(mandate::lent_by(world, member, now).into_iter().flat_map(|l| l.offers));
            }
            _ => {
                let open: Vec<Id> = world.practice.open.iter().copied().collect();
                let id = self.rng.pick(&open).copied().unwrap_or_default();
                if let Some(view) = practice::run(world, member, now, id) {
                    offers.extend(view.offers);
                    offers.extend(view.objections.into_iter().flat_map(|o| o.offers));
                }
            }
        }
        // leaving, resigning and withdrawing everything would empty the stage: they are rare
        let rare = ["body.leave", "mandate.resign", "practice.retract", "practice.discard"];
        if self.rng.below(8) > 0 {
            offers.retain(|o| !rare.contains(&o.name));
        }
        offers
    }
}

fn same(refusal: &Refusal, expected: &Refusal) -> bool {
    refusal.code == expected.code && refusal.key == expected.key
}

/// A whole command for an offer, with random fields within their limits; `None` where the fields
/// cannot be filled now.
pub fn fill(offer: &Offer, world: &World, by: MemberId, now: Time, rng: &mut SplitMix) -> Option<Value> {
    if offer.name == "practice.propose" {
        return propose(offer, world, by, now, rng);
    }
    let mut values = Vec::new();
    let objects = offer.name == "practice.respond";
    for field in &offer.fields {
        let value = match &field.kind {
            FieldKind::Words { max } => text(*max, rng),
            FieldKind::Choice { of } => json!(rng.pick(of)?),
            FieldKind::Time { after } => json!(after.max(&now.0) + 1 + (rng.draw() % Span::days(20).0 as u64) as i64),
            FieldKind::Past { until } => json!(until - (rng.draw() % Span::days(900).0 as u64) as i64),
            FieldKind::Id { of } => json!(rng.pick(of)?),
            FieldKind::Number { min, max } => json!(min + (rng.draw() % (max - min + 1) as u64) as i64),
            FieldKind::Effects => json!([]),
            FieldKind::Answers { to } => to.iter().map(|name| ((*name).to_owned(), json!(rng.below(2) == 0))).collect(),
            FieldKind::Bytes => json!(Seal([rng.below(256) as u8; 32])),
            FieldKind::Ids { of } => json!([rng.pick(of)?]),
            FieldKind::Marks { .. } if rng.below(5) == 0 => json!([]),
            FieldKind::Marks { options } => json!([{ "option": rng.pick(options)?, "n": 1 }]),
        };
        values.push((field.name, value));
    }
    if objects {
        let objection = values.iter().any(|(n, v)| *n == "choice" && v == "objection");
        values.retain(|(n, _)| objection || !["happens", "harms"].contains(n));
    }
    if let Some((_, review)) = values.iter_mut().find(|(n, _)| *n == "by.shorten_term.review") {
        // sooner than the review planned now
        let run = offer.command.get("objection").and_then(Value::as_u64).and_then(|o| world.practice.run_of(Id(o)))?;
        *review = json!((run.review.0 - 1 - (rng.draw() % 1000) as i64).max(now.0 + 1));
        if run.review.0 <= now.0 + 2_000 {
            return None;
        }
    }
    Some(offer.fill(&values))
}

fn text(max: u32, rng: &mut SplitMix) -> Value {
    let length = match rng.below(20) {
        0 => 1,
        1 => max as usize,
        _ => 1 + rng.below(60.min(max as usize)),
    };
    let words: String = (0..length).map(|_| ["a", "é", "水", "ش", "x"][rng.below(5)]).collect();
    json!({ "words": words, "lang": (["en", "pt-BR", "ar", "zh-Hant"])[rng.below(4)] })
}

fn propose(offer: &Offer, world: &World, by: MemberId, now: Time, rng: &mut SplitMix) -> Option<Value> {
    let body = Id(offer.command.get("body")?.as_u64()?);
    let mut values = vec![("title", text(200, rng)), ("text", text(500, rng)), ("criterion", text(100, rng))];
    if offer.command.get("because").is_none() {
        let open = world.purpose.tensions.iter().rev().filter(|(_, t)| t.rested.is_none()).map(|(id, _)| *id);
        let open: Vec<Id> = open.take(10).collect();
        values.push(("because", json!(rng.pick(&open)?)));
    } else {
        let because = Id(offer.command.get("because")?.as_u64()?);
        let rests = world.purpose.tensions.get(&because).is_some_and(|t| t.rested.is_some());
        let over = world.agreement.agreements.get(&because).is_some_and(|a| !a.stands());
        if rests || over {
            return None;
        }
    }
    let mut effects: Vec<Value> = effects(world, body, by, now, rng);
    if charter::has_room(world, body).is_err() {
        // only what is in force can be decided about when all rounds are taken
        effects = vec![json!({ "agreement": { "end": { "agreement": offer.command.get("because")? } } })];
    }
    let typed: Vec<Effect> = effects.iter().filter_map(|e| serde_json::from_value(sealed(e.clone())).ok()).collect();
    let ways = charter::ways(world, body, &typed);
    let way = rng.pick(&ways)?;
    values.push(("template", json!(way)));
    let chooses = world.practice.templates.get(way).filter(|t| t.chooses().is_some());
    let options = chooses.and_then(|t| match t.gather().map(|rule| rule.of) {
        None | Some(practice::Gathers::Ideas) => {
            let costs = t.chooses().is_some_and(|rule| rule.method.spends());
            let idea = |rng: &mut SplitMix| {
                let mut idea = json!({ "title": text(200, rng) });
                if costs {
                    idea["cost"] = json!(1 + rng.below(BUDGET));
                }
                idea
            };
            if costs {
                values.push(("budget", json!(BUDGET)));
            }
            Some((0..2 + rng.below(3)).map(|_| idea(rng)).collect())
        }
        Some(practice::Gathers::People) => Some(vec![json!({ "title": text(50, rng), "person": by })]),
        Some(practice::Gathers::Times) => None,
    });
    let points = world.practice.templates.get(way).filter(|t| t.aligns());
    let points = points.map(|_| vec![json!({ "title": text(200, rng) }), json!({ "title": text(50, rng), "words": text(300, rng) })]);
    values.push(("options", json!(options.or(points).unwrap_or_default())));
    values.push(("effects", json!(effects)));
    Some(offer.fill(&values))
}

/// What there is to spend, in minor units, where a way spends.
const BUDGET: usize = 100_000;

/// Effects with stand-in seals, only to ask the charter where they may ride.
fn sealed(mut value: Value) -> Value {
    match &mut value {
        Value::Object(map) if map.contains_key("words") => {
            json!({ "seal": domain::Seal([0; 32]), "chars": 1, "lang": "en" })
        }
        Value::Object(map) => {
            let keys: Vec<String> = map.keys().cloned().collect();
            for key in keys {
                let inner = map.remove(&key).unwrap_or_default();
                map.insert(key, sealed(inner));
            }
            value
        }
        Value::Array(list) => Value::Array(std::mem::take(list).into_iter().map(sealed).collect()),
        _ => value,
    }
}

fn effects(world: &World, body: Id, by: MemberId, now: Time, rng: &mut SplitMix) -> Vec<Value> {
    let later = now.0 + Span::days(30 + rng.below(300) as i64).0;
    let agreements: Vec<Id> =
        world.agreement.agreements.iter().filter(|(_, a)| a.in_force() && a.body == body).map(|(id, _)| *id).collect();
    match rng.below(12) {
        0 => vec![],
        1 => vec![json!({ "agreement": { "adopt": { "sunset": true } } })],
        2 => match rng.pick(&agreements) {
            Some(id) => vec![json!({ "agreement": { "supersede": { "agreement": id } } })],
            None => vec![json!({ "agreement": { "adopt": {} } })],
        },
        3 => match rng.pick(&agreements) {
            Some(id) if rng.below(2) == 0 => vec![json!({ "agreement": { "end": { "agreement": id } } })],
            Some(id) => vec![json!({ "agreement": { "keep": { "agreement": id, "review": later } } })],
            None => vec![],
        },
        4 => vec![
            json!({ "body": { "create": { "kind": "circle", "parent": body, "name": text(80, rng) } } }),
            json!({ "mandate": { "define_role": { "body": { "made": 0 }, "name": text(120, rng) } } }),
            json!({ "mandate": { "grant": { "seat": { "role": { "made": 1 } }, "holder": by, "until": later } } }),
        ],
        9 | 10 if body == Id::NETWORK => theory(world, now, rng),
        5 if body == Id::NETWORK => vec![json!({ "purpose": { "amend": { "base": world.purpose.version(), "text": text(300, rng) } } })],
        6 if body == Id::NETWORK => vec![json!({ "body": { "create": { "kind": "hub", "parent": 0, "name": text(80, rng) } } })],
        7 => {
            let members: Vec<Id> = world.body.bodies.get(&body).map(|b| b.members.iter().copied().collect()).unwrap_or_default();
            let holder = rng.pick(&members).copied().unwrap_or(by);
            if world.body.hubs.contains(&body) {
                vec![json!({ "mandate": { "grant": { "seat": { "voice": body }, "holder": holder, "until": later } } })]
            } else {
                vec![]
            }
        }
        _ => vec![json!({ "agreement": { "adopt": {} } })],
    }
}

/// Something about the theory of change: a node, what leads to what, how it is seen.
fn theory(world: &World, now: Time, rng: &mut SplitMix) -> Vec<Value> {
    let ranks = ["input", "activity", "output", "short", "middle", "long", "impact"];
    let nodes: Vec<Id> = world.purpose.outcomes.iter().filter(|(_, o)| o.retired.is_none()).map(|(id, _)| *id).collect();
    let define = |rng: &mut SplitMix| json!({ "purpose": { "define_outcome": { "name": text(200, rng), "rank": ranks[rng.below(7)], "whom": text(300, rng) } } });
    let (Some(from), Some(to)) = (rng.pick(&nodes).copied(), rng.pick(&nodes).copied()) else { return vec![define(rng)] };
    let by = now.0 + Span::days(60 + rng.below(300) as i64).0;
    let effect = match rng.below(8) {
        0 => return vec![define(rng)],
        1 => json!({ "revise_outcome": { "outcome": from, "name": text(200, rng), "rank": ranks[rng.below(7)] } }),
        2 | 3 => {
            json!({ "set_indicator": { "outcome": from, "indicator": { "name": text(300, rng), "unit": text(300, rng), "worth": "planet",
            "baseline": 1, "target": 2, "by": by, "source": text(300, rng) } } })
        }
        _ => json!({ "connect": { "from": from, "to": to, "rationale": text(500, rng), "critical": rng.below(2) == 0 } }),
    };
    vec![json!({ "purpose": effect })]
}
