//! Stories: what simulated people do and say, hour by hour, in files.

use domain::practice::{Among, ObjectionState, Run};
use domain::why::Kind;
use domain::{Event, Id, MemberId, Time, World};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::Stage;
use crate::acts::{answer, in_agreement, in_choice, in_group, in_mandate, in_run, in_theory, named};
use crate::cast::Cast;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryFile {
    pub story: Vec<Story>,
}

/// One tension and what became of it.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// How its run is called by other stories, and with `.agreement` what it adopted.
    pub key: String,
    /// How many days before today it begins.
    pub ago: f64,
    /// `network`, a hub's name or a circle's key.
    #[serde(rename = "in")]
    pub body: String,
    pub act: Vec<Act>,
}

/// One act. `h` is in hours after the story's beginning; exactly one of the others says what.
#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Act {
    pub h: f64,
    pub by: String,
    pub raise: Option<String>,
    pub rest: bool,
    /// Somebody feels the story's tension, too.
    pub share: bool,
    pub propose: Option<Propose>,
    pub ask: Option<String>,
    pub answer: Option<String>,
    pub decline: bool,
    pub react: Option<String>,
    pub suggest: Option<String>,
    pub amend: Option<Text>,
    pub advance: bool,
    /// Volunteers to lead the round.
    pub host: bool,
    pub respond: Option<String>,
    pub vote: Option<String>,
    pub reason: Option<String>,
    pub happens: Option<String>,
    pub harms: Option<String>,
    /// Everybody in the electorate who has not answered gives this answer, within `spread` hours.
    pub everyone: Option<String>,
    pub except: Vec<String>,
    pub spread: f64,
    pub take: Option<String>,
    pub disagree: Option<String>,
    pub refine: bool,
    pub nothing_remains: bool,
    pub withdraw: bool,
    pub own: bool,
    pub resolve_amend: Option<Text>,
    pub resolve_measure: Option<String>,
    /// Whoever suggests it sees to it once it is in force, within so many days.
    pub resolve_later: Option<(String, f64)>,
    /// The round rests so many days while whoever suggests it finds out.
    pub resolve_rest: Option<(String, f64)>,
    pub resolve_sooner: Option<f64>,
    pub counter: Option<String>,
    pub confirm: bool,
    pub retract: Option<String>,
    /// Those without a voice are asked: `clients`, `partners`, `affected`.
    pub hear: Option<String>,
    /// One of them says something; `by` is whoever they are.
    pub input: Option<InputText>,
    /// The proposer answers the first of them who waits.
    pub reply: Option<String>,
    /// An option is put forward: words, or a person.
    pub put_forward: Option<Forward>,
    /// Whoever was put forward says whether they stand.
    pub stand: Option<bool>,
    /// An objection is judged by criteria: those for which an argument was given.
    pub judge: Option<Vec<String>>,
    /// Something came into the story's fund: how much, and from whom.
    pub contribute: Option<(u64, String)>,
    /// Money that a body holds is spent: the body, how much, the receipt.
    pub spend: Option<(String, u64, String)>,
    /// What one needs in order to be aligned with a point, counted from one.
    pub need: Option<(u32, String)>,
    /// A point is reworded, all open needs about it answered.
    pub reword: Option<(u32, Forward)>,
    /// Somebody is asked for advice: `affected`, `expert`.
    pub seek: Option<(String, String)>,
    pub advise: Option<String>,
    /// The oldest advice is answered: `taken`, `partly`, `not_taken`, and why.
    pub treat: Option<(String, String)>,
    /// Decided after advice; why only one kind was asked, where that is so.
    pub decide: Option<String>,
    /// Another is asked about in the place of who was chosen, and why.
    pub set_aside: Option<String>,
    /// Somebody who was not asked says how they are affected.
    pub say_affected: Option<String>,
    /// The first of them is heard: whether the decision stands, and why.
    pub hear_affected: Option<(bool, String)>,
    /// Something goes on a chart: which, what, and who said it where that is somebody else.
    pub chart: Option<Vec<String>>,
    /// Whoever said it says that it is theirs.
    pub own_chart: bool,
    pub arrive: Option<String>,
    pub contest: Option<String>,
    /// A ballot of one's own taste.
    pub mark: bool,
    /// A ballot for one person, by name.
    pub mark_for: Option<String>,
    pub note: Option<String>,
    pub say: Option<String>,
    pub review: Option<String>,
    /// The story's agreement is challenged: what it does, and what that harms.
    pub challenge: Option<(String, String)>,
    pub account: Option<String>,
    /// Somebody did otherwise than the story agreed: why, whom it touches, what is done about it now.
    pub deviate: Option<(String, String, String)>,
    /// Something to be done for what the story agreed: what, by whom, within how many days.
    pub plan: Option<(String, String, f64)>,
    /// The oldest open step of whoever acts is done, with a word.
    pub step_done: Option<String>,
    pub tell: Option<String>,
    pub finish: Option<String>,
    pub leave: Option<String>,
    /// A vote is lent: to whom, for `everything`, an outcome's key, or `this`.
    pub lend: Option<(String, String)>,
    /// A substitute speaks for a hub: the mandate of whoever spoke, and that of whoever steps in.
    pub swap: Option<(String, String)>,
    /// Whoever holds a mandate says what they did under it.
    pub report_on: Option<(String, String)>,
    /// What somebody found about a step of the theory of change.
    pub witness: Option<Witness>,
    /// The first assumption of a step is checked: the step, whether it holds, how that is known.
    pub check: Option<(String, bool, String)>,
    /// An indicator is measured: which, what it shows, where that stands.
    pub report: Option<(String, i64, String)>,
}

/// Evidence about a step of the theory of change.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Witness {
    pub link: String,
    pub says: String,
    pub level: u8,
    pub words: String,
    #[serde(default)]
    pub source: Option<String>,
    /// Whether it answers the newest contradiction.
    #[serde(default)]
    pub answers: bool,
}

#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields)]
pub struct Propose {
    pub title: String,
    pub text: String,
    pub criterion: String,
    #[serde(default)]
    pub serves: Vec<String>,
    #[serde(default)]
    pub template: Option<String>,
    #[serde(default)]
    pub effects: Vec<Value>,
    /// What can be chosen.
    #[serde(default)]
    pub options: Vec<String>,
    #[serde(default)]
    pub seats: Option<u32>,
    /// What there is to spend, in minor units.
    #[serde(default)]
    pub budget: Option<u64>,
    /// The domain that it is about.
    #[serde(default)]
    pub domain: Option<String>,
    #[serde(default)]
    pub review_days: Option<f64>,
    #[serde(default)]
    pub owner: Option<String>,
    #[serde(default)]
    pub worth: Option<(u8, u8)>,
    #[serde(default)]
    pub money_short: bool,
    /// The agreement it reviews, instead of the story's tension.
    #[serde(default)]
    pub because: Option<String>,
}

/// An option; the title of a person is their name.
#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Forward {
    pub title: String,
    pub words: Option<String>,
    pub person: bool,
    /// Days from now, where times are put forward.
    pub days: Option<f64>,
    /// What it costs, in minor units, where a budget is spent.
    pub cost: Option<u64>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct InputText {
    pub choice: String,
    pub words: String,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub title: String,
    pub text: String,
}

/// A story that does not play as written: which act, and why.
#[derive(Debug)]
pub struct ScriptError {
    pub story: String,
    pub act: usize,
    pub why: String,
}

impl std::fmt::Display for ScriptError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "story {}, act {}: {}", self.story, self.act + 1, self.why)
    }
}

const HOUR: f64 = 3_600_000.0;

pub(crate) fn after(start: Time, hours: f64) -> Time {
    Time(start.0 + (hours * HOUR) as i64)
}

pub(crate) fn words(text: &str) -> Value {
    json!({ "words": text, "lang": "en" })
}

/// What is to happen at a time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Cue {
    Act(usize),
    /// One of *everyone* of an act answers.
    Answer {
        act: usize,
        voice: Id,
    },
}

/// A story as it is being played.
pub struct Playing {
    pub story: Story,
    pub start: Time,
    pub tension: Option<Id>,
    pub run: Option<Id>,
}

impl Playing {
    pub fn new(story: Story, now: Time) -> Playing {
        let start = after(now, -story.ago * 24.0);
        Playing { story, start, tension: None, run: None }
    }

    /// Plays one act at its time. What it sets off later is returned.
    pub fn play(&mut self, index: usize, stage: &mut dyn Stage, cast: &mut Cast) -> Result<Vec<(Time, Cue)>, ScriptError> {
        let fail = |story: &Story, why: String| ScriptError { story: story.key.clone(), act: index, why };
        let act = self.story.act[index].clone();
        let at = after(self.start, act.h);
        stage.tick(at);
        if act.everyone.is_some() {
            return self.everyone(index, at, stage.world(), cast).map_err(|why| fail(&self.story, why));
        }
        if let Some(input) = &act.input {
            // somebody from outside, through a link
            let run = self.the_run(stage.world()).map_err(|why| fail(&self.story, why))?;
            let hearing = run.hearings.last().map(|h| h.id).ok_or_else(|| fail(&self.story, "nobody is heard".to_owned()))?;
            let body =
                json!({ "run": run.id, "hearing": hearing, "name": words(&act.by), "choice": input.choice, "words": words(&input.words) });
            let given = stage.act(at, None, json!({ "practice": { "input": body } }));
            return given.map(|_| Vec::new()).map_err(|r| fail(&self.story, format!("refused: {r} {:?}", r.arg)));
        }
        let by = cast.person(&act.by).map_err(|why| fail(&self.story, why))?;
        let command = self.command(&act, by, at, stage.world(), cast).map_err(|why| fail(&self.story, why))?;
        let (first, events) = stage.act(at, Some(by), command).map_err(|r| fail(&self.story, format!("refused: {r} {:?}", r.arg)))?;
        if act.raise.is_some() {
            self.tension = Some(first);
        }
        if matches!(events.first(), Some(Event::Practice(domain::practice::Event::Proposed(_)))) {
            self.run = Some(first);
            cast.things.insert(self.story.key.clone(), first);
        }
        Ok(Vec::new())
    }

    /// Notes what its proposal put in force, under the story's key.
    pub fn note_agreement(&self, world: &World, cast: &mut Cast) {
        let Some(run) = self.run else { return };
        if let Some((id, _)) = world.agreement.agreements.iter().find(|(_, a)| a.run == run) {
            cast.things.insert(format!("{}.agreement", self.story.key), *id);
        }
        let made = domain::why::made_by(world, run);
        for (word, kind) in [("node", Kind::Outcome), ("link", Kind::Leads), ("indicator", Kind::Indicator)] {
            let theirs = made.iter().filter(|id| domain::why::kind_of(world, **id) == Some(kind));
            cast.things.extend(theirs.enumerate().map(|(n, id)| (format!("{}.{word}.{n}", self.story.key), *id)));
        }
        let because = domain::Because::Run(run);
        if let Some((id, _)) = world.body.domains.iter().find(|(_, d)| d.because == because) {
            cast.things.insert(format!("{}.domain", self.story.key), *id);
        }
        if let Some((id, _)) = world.body.bodies.iter().find(|(_, b)| b.because == because && b.kind == domain::body::Kind::Circle) {
            cast.bodies.entry(self.story.key.clone()).or_insert(*id);
        }
        for (n, (id, _)) in world.mandate.roles.iter().filter(|(_, r)| r.because == because).enumerate() {
            cast.things.insert(format!("{}.role.{n}", self.story.key), *id);
        }
        for (n, (id, _)) in world.mandate.mandates.iter().filter(|(_, m)| m.because == because).enumerate() {
            cast.things.insert(format!("{}.mandate.{n}", self.story.key), *id);
        }
        if let Some((id, _)) = world.fund.funds.iter().find(|(_, f)| f.because == because) {
            cast.things.insert(format!("{}.fund", self.story.key), *id);
        }
    }

    fn the_run<'w>(&self, world: &'w World) -> Result<&'w Run, String> {
        let id = self.run.ok_or("nothing is proposed yet")?;
        world.practice.run(id).ok_or_else(|| format!("no run {id}"))
    }

    /// When each voice that has not answered will, spread over the hours in an order that is not
    /// the order of their ids.
    fn everyone(&self, index: usize, at: Time, world: &World, cast: &Cast) -> Result<Vec<(Time, Cue)>, String> {
        let act = &self.story.act[index];
        let run = self.the_run(world)?;
        let except: Vec<Id> = act.except.iter().map(|n| cast.bodies.get(n).or(cast.people.get(n)).copied().unwrap_or_default()).collect();
        let round = run.round().ok_or_else(|| format!("no round is open at hour {}: the step is {}", act.h, run.step().kind()))?;
        let unheard: Vec<Id> = round.unheard.iter().copied().filter(|v| !except.contains(v)).collect();
        let n = unheard.len().max(1);
        let when = |i: usize| after(at, act.spread * ((i * 7 + 3) % n) as f64 / n as f64);
        Ok(unheard.iter().enumerate().map(|(i, voice)| (when(i), Cue::Answer { act: index, voice: *voice })).collect())
    }

    /// One of *everyone* answers, if the round still asks.
    pub fn answer_for(&self, index: usize, voice: Id, at: Time, stage: &mut dyn Stage) -> Result<(), ScriptError> {
        stage.tick(at);
        let fail = |why: String| ScriptError { story: self.story.key.clone(), act: index, why };
        let world = stage.world();
        let run = self.the_run(world).map_err(fail)?;
        if !run.is_open() || run.waiting.is_some() || run.round().is_none_or(|r| !r.unheard.contains(&voice)) {
            return Ok(());
        }
        let speaker = match run.among {
            Among::People => Some(voice),
            Among::Hubs => world.mandate.voices_of(voice).map(|(_, m)| m.holder).next(),
        };
        let choice = self.story.act[index].everyone.as_deref().unwrap_or_default();
        let Some(speaker) = speaker else { return Ok(()) };
        // point by point where there are points
        let times = if run.step().kind() == "align" { run.points.iter().filter(|p| !p.answers.contains_key(&voice)).count() } else { 1 };
        for _ in 0..times {
            let run = self.the_run(stage.world()).map_err(fail)?;
            let command = answer(run, voice, choice, None, None, None);
            stage.act(at, Some(speaker), command).map_err(|r| fail(format!("{voice} is refused: {r}")))?;
        }
        Ok(())
    }

    fn voice(run: &Run, world: &World, by: MemberId) -> Result<Id, String> {
        match run.among {
            Among::People => Ok(by),
            Among::Hubs => world.mandate.speaks(by).next().ok_or_else(|| format!("{by} speaks for no hub")),
        }
    }

    fn command(&self, act: &Act, by: MemberId, at: Time, world: &World, cast: &Cast) -> Result<Value, String> {
        if let Some(text) = &act.raise {
            return Ok(json!({ "purpose": { "raise": { "body": cast.body(&self.story.body)?, "words": words(text) } } }));
        }
        if act.rest {
            return Ok(json!({ "purpose": { "rest": { "tension": self.tension } } }));
        }
        if act.share {
            return Ok(json!({ "purpose": { "share": { "tension": self.tension } } }));
        }
        if let Some(proposal) = &act.propose {
            return self.propose(proposal, at, cast);
        }
        if let Some(body) = &act.leave {
            return Ok(json!({ "body": { "leave": { "body": cast.body(body)? } } }));
        }
        let agreement = || cast.thing(&format!("{}.agreement", self.story.key));
        if let Some(text) = &act.review {
            return Ok(json!({ "agreement": { "start_review": { "agreement": agreement()?, "words": words(text) } } }));
        }
        let fund = || cast.thing(&format!("{}.fund", self.story.key));
        if let Some((amount, from)) = &act.contribute {
            return Ok(json!({ "fund": { "contribute": { "fund": fund()?, "amount": amount, "words": words(from) } } }));
        }
        if let Some((holder, amount, receipt)) = &act.spend {
            let holder = json!({ "body": cast.body(holder)? });
            return Ok(json!({ "fund": { "spend": { "fund": fund()?, "holder": holder, "amount": amount, "words": words(receipt) } } }));
        }
        if let Some((happens, harms)) = &act.challenge {
            let body = json!({ "agreement": agreement()?, "happens": words(happens), "harms": words(harms) });
            return Ok(json!({ "agreement": { "challenge": body } }));
        }
        if let Some(text) = &act.account {
            return Ok(json!({ "agreement": { "account": { "agreement": agreement()?, "words": words(text) } } }));
        }
        if let Some(carried) = in_agreement(act, by, at, world, agreement, cast)? {
            return Ok(json!({ "agreement": carried }));
        }
        if let Some(found) = in_mandate(act, self.run, cast)? {
            return Ok(json!({ "mandate": found }));
        }
        if let Some(found) = in_theory(act, at, world, cast)? {
            return Ok(json!({ "purpose": found }));
        }
        if let Some(text) = &act.say {
            let on = self.run.or(self.tension).ok_or("nothing to talk about")?;
            return Ok(json!({ "thread": { "say": { "on": on, "words": words(text) } } }));
        }
        let run = self.the_run(world)?;
        let voice = || Playing::voice(run, world, by);
        if let Some(choice) = act.respond.as_ref().or(act.vote.as_ref()) {
            return Ok(answer(run, voice()?, choice, act.reason.as_deref(), act.happens.as_deref(), act.harms.as_deref()));
        }
        let (name, body) = match self.in_objection(act, run, world, by, at)? {
            Some(found) => found,
            None => {
                match in_choice(act, run, &voice, by, at, cast)?.map_or_else(|| in_group(act, run, by, cast), |found| Ok(Some(found)))? {
                    Some(found) => found,
                    None => in_run(act, run, voice)?,
                }
            }
        };
        Ok(json!({ "practice": { name: body } }))
    }

    fn in_objection(&self, act: &Act, run: &Run, world: &World, by: MemberId, at: Time) -> Result<Option<(&'static str, Value)>, String> {
        let newest = || run.open_objections().last().map(|o| o.id).ok_or_else(|| format!("no objection is open at hour {}", act.h));
        let qualified = || {
            let resolving = |o: &&domain::practice::Objection| matches!(o.state, ObjectionState::Resolving { .. });
            run.open_objections().find(resolving).map(|o| o.id).ok_or_else(|| format!("no objection is qualified at hour {}", act.h))
        };
        let voice = || Playing::voice(run, world, by);
        let resolve =
            |how: Value| -> Result<_, String> { Ok(("resolve", json!({ "objection": qualified()?, "voice": voice()?, "by": how }))) };
        Ok(Some(if let Some(refers) = &act.take {
            ("take", json!({ "objection": newest()?, "refers": refers }))
        } else if let Some(argued) = &act.judge {
            let criteria: serde_json::Map<String, Value> = argued.iter().map(|name| (name.clone(), json!(true))).collect();
            ("judge", json!({ "objection": newest()?, "criteria": criteria }))
        } else if let Some(text) = &act.disagree {
            ("disagree", json!({ "objection": newest()?, "voice": voice()?, "words": words(text) }))
        } else if act.refine {
            let (happens, harms) = (act.happens.as_deref().unwrap_or_default(), act.harms.as_deref().unwrap_or_default());
            ("refine", json!({ "objection": newest()?, "happens": words(happens), "harms": words(harms) }))
        } else if act.nothing_remains {
            ("nothing_remains", json!({ "objection": newest()? }))
        } else if act.withdraw {
            ("withdraw", json!({ "objection": newest()? }))
        } else if act.own {
            ("own", json!({ "objection": newest()? }))
        } else if let Some(text) = &act.resolve_amend {
            resolve(json!({ "amend": { "title": words(&text.title), "text": words(&text.text) } }))?
        } else if let Some(text) = &act.resolve_measure {
            resolve(json!({ "measure": { "words": words(text) } }))?
        } else if let Some(days) = act.resolve_sooner {
            resolve(json!({ "shorten_term": { "review": after(at, days * 24.0) } }))?
        } else if let Some((text, days)) = &act.resolve_later {
            resolve(json!({ "later": { "words": words(text), "who": by, "until": after(at, days * 24.0) } }))?
        } else if let Some((text, days)) = &act.resolve_rest {
            resolve(json!({ "rest": { "words": words(text), "who": by, "until": after(at, days * 24.0) } }))?
        } else if let Some(text) = &act.counter {
            ("counter", json!({ "objection": qualified()?, "voice": voice()?, "words": words(text) }))
        } else if act.confirm {
            ("confirm", json!({ "objection": qualified()? }))
        } else {
            return Ok(None);
        }))
    }

    fn propose(&self, p: &Propose, at: Time, cast: &Cast) -> Result<Value, String> {
        let because = match &p.because {
            Some(key) => cast.thing(key)?,
            None => self.tension.ok_or("a proposal needs a tension")?,
        };
        let serves = p.serves.iter().map(|key| cast.thing(key)).collect::<Result<Vec<_>, _>>()?;
        let effects = p.effects.iter().map(|e| named(e.clone(), at, cast)).collect::<Result<Vec<_>, _>>()?;
        let mut body = json!({
            "body": cast.body(&self.story.body)?, "because": because, "title": words(&p.title), "text": words(&p.text),
            "criterion": words(&p.criterion), "serves": serves, "effects": effects, "money_short": p.money_short,
        });
        if let Some(template) = &p.template {
            body["template"] = json!(template);
        }
        if !p.options.is_empty() {
            let option = |line: &String| match line.split_once('|') {
                Some((title, more)) => json!({ "title": words(title.trim()), "words": words(more.trim()) }),
                None => json!({ "title": words(line) }),
            };
            body["options"] = p.options.iter().map(option).collect();
        }
        if let Some(seats) = p.seats {
            body["seats"] = json!(seats);
        }
        if let Some(budget) = p.budget {
            body["budget"] = json!(budget);
        }
        if let Some(domain) = &p.domain {
            body["domain"] = json!(cast.thing(domain)?);
        }
        if let Some(days) = p.review_days {
            body["review"] = json!(after(at, days * 24.0));
        }
        if let Some(owner) = &p.owner {
            body["owner"] = json!(cast.person(owner)?);
        }
        if let Some((purpose, business)) = p.worth {
            body["worth"] = json!({ "purpose": purpose, "business": business });
        }
        Ok(json!({ "practice": { "propose": body } }))
    }
}
