//! The demo network: founded, peopled and governed by simulated members through ordinary
//! commands, from files, up to the moment it is opened.

use std::collections::BTreeSet;

use domain::{MemberId, Time};
use serde_json::{Value, json};

use crate::Stage;
use crate::cast::{Cast, NetworkFile};
use crate::script::{Cue, Playing, ScriptError, Story, StoryFile, after, words};

/// The demo network is this many days old.
pub const DEMO_DAYS: f64 = 548.0;

/// What the demo needs to know afterwards.
pub struct Demo {
    pub name: String,
    pub slug: String,
    pub cast: Cast,
}

const NETWORK: &str = include_str!("../stories/network.toml");
const STORIES: [&str; 8] = [
    include_str!("../stories/early.toml"),
    include_str!("../stories/middle.toml"),
    include_str!("../stories/choices.toml"),
    include_str!("../stories/theory.toml"),
    include_str!("../stories/stages.toml"),
    include_str!("../stories/structure.toml"),
    include_str!("../stories/belonging.toml"),
    include_str!("../stories/now.toml"),
];

/// Builds the demo on an empty stage, so that it is alive at `now`. `founding` carries the charter
/// and the templates; name, purpose and founder come from the story.
///
/// # Errors
/// The first act that does not play as written.
pub fn perform_demo(stage: &mut dyn Stage, now: Time, founding: Value) -> Result<Demo, ScriptError> {
    let setting = |why: String| ScriptError { story: "network".to_owned(), act: 0, why };
    let network: NetworkFile = toml::from_str(NETWORK).map_err(|e| setting(e.to_string()))?;
    let start = after(now, -DEMO_DAYS * 24.0);
    let mut cast = Cast::default();
    set_the_stage(stage, start, &network, founding, &mut cast).map_err(setting)?;
    let mut playing = Vec::new();
    for file in STORIES {
        let file: StoryFile = toml::from_str(file).map_err(|e| setting(e.to_string()))?;
        playing.extend(file.story.into_iter().map(|s| Playing::new(s, now)));
    }
    playing.extend(everyday(&network).into_iter().map(|s| Playing::new(s, now)));
    let mut agenda: BTreeSet<(Time, usize, Cue)> = BTreeSet::new();
    for (s, p) in playing.iter().enumerate() {
        agenda.extend(p.story.act.iter().enumerate().map(|(a, act)| (after(p.start, act.h), s, Cue::Act(a))));
    }
    while let Some((at, s, cue)) = agenda.pop_first().filter(|(at, ..)| *at <= now) {
        stage.tick(at);
        playing.iter().for_each(|p| p.note_agreement(stage.world(), &mut cast));
        match cue {
            Cue::Act(a) => agenda.extend(playing[s].play(a, stage, &mut cast)?.into_iter().map(|(at, cue)| (at, s, cue))),
            Cue::Answer { act, voice } => playing[s].answer_for(act, voice, at, stage)?,
        }
    }
    stage.tick(now.max(stage.world().at));
    playing.iter().for_each(|p| p.note_agreement(stage.world(), &mut cast));
    // whoever left is nobody a visitor could be, and can do nothing any more
    cast.people.retain(|_, member| stage.world().body.active(*member).is_ok());
    Ok(Demo { name: network.name, slug: network.slug, cast })
}

/// The founder founds the network and brings in what exists: hubs, people, voices, outcomes,
/// circles and roles.
fn set_the_stage(stage: &mut dyn Stage, start: Time, file: &NetworkFile, mut founding: Value, cast: &mut Cast) -> Result<(), String> {
    let refused = |what: &str, r: domain::Refusal| format!("{what} is refused: {r} {:?}", r.arg);
    let hour = std::cell::Cell::new(0.0_f64);
    let next = || {
        hour.set(hour.get() + 0.2);
        after(start, hour.get())
    };
    founding["charter"]["rounds"] = json!(file.rounds);
    founding["name"] = words(&file.name);
    founding["purpose"] = words(&file.purpose);
    founding["founder"] = words(&file.founder);
    stage.act(next(), None, json!({ "body": { "found": founding } })).map_err(|r| refused("founding", r))?;
    let founder = domain::Id(1);
    cast.people.insert(file.founder.clone(), founder);
    cast.bodies.insert("network".to_owned(), domain::Id::NETWORK);
    let bring = |stage: &mut dyn Stage, effects: Vec<Value>, what: &str| {
        let before = stage.world().next.0;
        stage.act(next(), Some(founder), json!({ "charter": { "bring_in": { "effects": effects } } })).map_err(|r| refused(what, r))?;
        Ok::<u64, String>(before + 1)
    };
    for outcome in &file.outcome {
        let effect = json!({ "purpose": { "define_outcome": { "name": words(&outcome.name), "about": words(&outcome.about) } } });
        let id = bring(stage, vec![effect], &outcome.name)?;
        cast.things.insert(outcome.key.clone(), domain::Id(id));
    }
    for hub in &file.hub {
        let mut create = json!({ "body": { "create": {
            "kind": "hub", "parent": 0, "name": words(&format!("Hub {}", hub.name)), "place": words(&hub.place), "zone": hub.zone } } });
        if let Some(days) = hub.trial {
            create["body"]["create"]["trial"] = json!(after(start, 24.0 * days));
        }
        let id = domain::Id(bring(stage, vec![create], &hub.name)?);
        cast.bodies.insert(hub.name.clone(), id);
        people_join(stage, &next, founder, id, &hub.people, cast).map_err(|r| refused(&hub.name, r))?;
        let speaker = cast.person(&hub.people[0])?;
        let until = after(start, 24.0 * 900.0);
        let grant = json!({ "mandate": { "grant": { "seat": { "voice": id }, "holder": speaker, "until": until } } });
        let voice = bring(stage, vec![grant], &hub.people[0])?;
        cast.things.insert(format!("{}.voice", hub.name), domain::Id(voice));
    }
    for circle in &file.circle {
        let create =
            json!({ "body": { "create": { "kind": "circle", "parent": 0, "name": words(&circle.name), "about": words(&circle.about) } } });
        let id = domain::Id(bring(stage, vec![create], &circle.name)?);
        cast.bodies.insert(circle.key.clone(), id);
        for name in &circle.people {
            let enter = json!({ "body": { "enter": { "body": id } } });
            stage.act(next(), Some(cast.person(name)?), enter).map_err(|r| refused(name, r))?;
        }
    }
    for role in &file.role {
        let mut effects = vec![json!({ "mandate": { "define_role": {
            "body": cast.body(&role.body)?, "name": words(&role.name), "purpose": words(&role.purpose),
            "accountabilities": words(&role.accountabilities), "duty": role.duty.as_deref().unwrap_or("none") } } })];
        if let Some(holder) = &role.holder {
            let until = after(start, 24.0 * 720.0);
            effects.push(
                json!({ "mandate": { "grant": { "seat": { "role": { "made": 0 } }, "holder": cast.person(holder)?, "until": until } } }),
            );
        }
        let id = bring(stage, effects, &role.name)?;
        cast.things.insert(role.name.clone(), domain::Id(id));
        if role.holder.is_some() {
            cast.things.insert(format!("{}.mandate", role.name), domain::Id(id + 1));
        }
    }
    Ok(())
}

/// The people of a hub come by an invitation, as anybody does; the founder uses it too.
fn people_join(
    stage: &mut dyn Stage,
    next: &dyn Fn() -> Time,
    founder: MemberId,
    hub: domain::Id,
    people: &[String],
    cast: &mut Cast,
) -> Result<(), domain::Refusal> {
    let until = Time(next().0 + 30 * 86_400_000);
    let invite = json!({ "body": { "invite": { "body": hub, "uses": people.len(), "until": until } } });
    let (invitation, _) = stage.act(next(), Some(founder), invite)?;
    for name in people {
        if let Some(member) = cast.people.get(name) {
            stage.act(next(), Some(*member), json!({ "body": { "accept": { "invitation": invitation } } }))?;
        } else {
            let join = json!({ "body": { "join": { "invitation": invitation, "name": words(name) } } });
            let (id, _) = stage.act(next(), None, join)?;
            cast.people.insert(name.clone(), id);
        }
    }
    Ok(())
}

/// Light, everyday decisions inside the hubs: a rhythm, a key, a table.
fn everyday(file: &NetworkFile) -> Vec<Story> {
    const SMALL: [(&str, &str, &str, &str); 6] = [
        (
            "Nobody knows on which evening we meet.",
            "We meet on the first Tuesday",
            "The hub meets on the first Tuesday of each month at 18:30. Whoever cannot come says so the day before.",
            "Fewer than half of us come three times running.",
        ),
        (
            "Two people hold all the keys.",
            "Five keys instead of two",
            "Five members hold a key. Who holds one opens for whoever asks a day ahead.",
            "Somebody stands before a closed door.",
        ),
        (
            "Newcomers sit alone on their first evening.",
            "A host for whoever comes first",
            "Each month one of us is the host: writes beforehand to whoever is new, and sits beside them on the evening.",
            "Newcomers do not come a second time.",
        ),
        (
            "The open table is full of flyers and empty of people.",
            "One open table a week",
            "On Thursdays from noon the long table is free for whoever brings a question. No talks, no slides.",
            "The table stays empty for a month.",
        ),
        (
            "We hear of other hubs only when something breaks.",
            "A letter to our buddy hub",
            "Every second month one of us writes a page to our buddy hub: what went well, what hurts, what we need.",
            "Half a year without a letter.",
        ),
        (
            "The kitchen is where we decide, and half of us are not in it.",
            "What is decided in the kitchen is written down",
            "Whatever two of us agree in passing and others will live with is raised here the same week.",
            "Somebody learns of a decision by running into it.",
        ),
    ];
    let mut stories = Vec::new();
    for (i, hub) in file.hub.iter().enumerate().filter(|(_, hub)| !hub.leaves) {
        let (tension, title, text, criterion) = SMALL[i % SMALL.len()];
        let [first, second, ..] = hub.people.as_slice() else { continue };
        let raise = crate::script::Act { h: 0.0, by: second.clone(), raise: Some(tension.to_owned()), ..Default::default() };
        let propose = crate::script::Propose {
            title: title.to_owned(),
            text: text.to_owned(),
            criterion: criterion.to_owned(),
            serves: vec!["alone".to_owned()],
            template: Some("small-consent".to_owned()),
            effects: vec![json!({ "agreement": { "adopt": {} } })],
            review_days: Some(500.0 + 20.0 * i as f64),
            owner: Some(first.clone()),
            ..Default::default()
        };
        let act = vec![
            raise,
            crate::script::Act { h: 5.0, by: second.clone(), propose: Some(propose), ..Default::default() },
            crate::script::Act { h: 40.0, everyone: Some("consent".to_owned()), spread: 20.0, ..Default::default() },
        ];
        let ago = 470.0 - 11.0 * i as f64;
        stories.push(Story { key: format!("everyday {}", hub.name), ago, body: hub.name.clone(), act });
    }
    stories
}
