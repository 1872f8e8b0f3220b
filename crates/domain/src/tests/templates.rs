//! Ways of deciding are adapted by decision, and named by the charter only where they decide.

use serde_json::json;

use super::{Stage, code, named, template};
use crate::charter::{Effect as Rules, Line, Matter};
use crate::practice::{self, Consent, Ending, Silence};
use crate::{Code, Effect};

fn adopt(s: &mut Stage, effect: Effect) -> Result<(), crate::Refusal> {
    let because = s.run().because;
    s.propose_with(crate::Id::NETWORK, because, effect)?;
    for who in 0..s.people.len() {
        let at = (s.world.at - super::START).0 / 3_600_000 + 30;
        s.answer(who, at, Consent::Consent).ok();
    }
    while s.run().is_open() {
        let due = s.world.due().unwrap();
        s.tick(due);
    }
    assert_eq!(s.ending(), Some(Ending::Adopted));
    Ok(())
}

#[test]
fn a_way_that_is_adopted_can_be_taken_and_runs_go_on_as_they_began() {
    let mut s = Stage::of_hubs(template(Silence::Lazy, "1/4"), 4);
    let before = s.run;
    let weekly = named("weekly", vec![json!({ "kind": "ballot", "lasts": "PT24H", "rule": "simple-majority" })]);
    let adopting = |t: &practice::Template| Effect::Practice(practice::Effect::AdoptTemplate { template: t.clone() });
    adopt(&mut s, adopting(&weekly)).unwrap();
    assert_eq!(*s.world.practice.templates["weekly"], weekly);
    // one of the same name takes its place; what ran is as it was
    let old = s.world.practice.run(before).unwrap().template.clone();
    let shorter = template(Silence::Explicit, "0/1");
    adopt(&mut s, adopting(&shorter)).unwrap();
    assert_eq!(*s.world.practice.templates["consent"], shorter);
    assert_eq!(s.world.practice.run(before).unwrap().template, old);
    // contradictory settings are refused when they are proposed
    let broken = named("broken", vec![json!({ "kind": "clarify", "lasts": "PT24H" })]);
    let because = s.run().because;
    assert_eq!(code(s.propose_with(crate::Id::NETWORK, because, adopting(&broken))), Code::Config);
}

#[test]
fn a_rule_names_only_ways_that_decide() {
    let mut s = Stage::of_hubs(template(Silence::Lazy, "1/4"), 4);
    let line = |by: &str| -> Line {
        let rule = json!({ "decide": { "place": "network", "by": [by] } });
        serde_json::from_value(json!({ "matter": Matter::ChangeCharter, "rule": rule, "why": "For tests." })).unwrap()
    };
    let change = |by: &str| Effect::Charter(Rules::Change { line: line(by) });
    adopt(&mut s, change("consent")).unwrap();
    // what only asks can never change anything again: the proposal goes back and lapses
    for by in ["ask-hub", "nobody-knows-it"] {
        let because = s.run().because;
        s.propose_with(crate::Id::NETWORK, because, change(by)).ok();
        while s.run().is_open() {
            let due = s.world.due().unwrap();
            s.tick(due);
        }
        assert_eq!(
            s.world.charter.lines[&Matter::ChangeCharter].rule,
            serde_json::from_value(json!({ "decide": { "place": "network", "by": ["consent"] } })).unwrap()
        );
    }
}
