//! What stands beside the steps: those who are heard, an outage, and ways of deciding themselves.

use super::*;
use crate::charter::Constituency;
use crate::practice::Ballot;

#[test]
fn those_without_a_voice_are_asked_say_something_and_are_answered() {
    let heard = |s: &Stage| {
        let said = s.run().hearings.iter().map(|h| h.inputs.len()).sum::<usize>();
        format!("{} asked, {said} said, {} unanswered", s.run().hearings.len(), s.run().unreplied())
    };
    let mut s = Stage::new(explicit(), 2);
    let run = s.run;
    let (hearing, input) = (s.world.next, Id(s.world.next.0 + 1));
    let ask = |s: &mut Stage| s.now(1, Do::Hear { run, who: Constituency::Partners });
    s.walks(heard, "0 asked, 0 said, 0 unanswered", ask, &["hearing_opened"], "1 asked, 0 said, 0 unanswered");
    let said = Do::Input { run, hearing, name: text(50), choice: Ballot::No, words: Some(text(51)) };
    let say = |s: &mut Stage| s.give(None, s.world.at, Command::Practice(said));
    s.walks(heard, "1 asked, 0 said, 0 unanswered", say, &["input_given"], "1 asked, 1 said, 1 unanswered");
    let reply = |s: &mut Stage| s.now(0, Do::Reply { run, input, words: text(52) });
    s.walks(heard, "1 asked, 1 said, 1 unanswered", reply, &["replied"], "1 asked, 1 said, 0 unanswered");
}

#[test]
fn an_outage_moves_the_deadline_that_fell_into_it() {
    let mut s = Stage::new(explicit(), 2);
    let (from, until) = (s.world.at, hours(100));
    let deadline = |s: &Stage| ((s.run().stage.deadline - START).0 / 3_600_000).to_string();
    let outage = |s: &mut Stage| {
        let draft = s.world.decide(Context { actor: None, now: until }, &Command::Practice(Do::Outage { from, until }))?;
        s.keep(draft);
        Ok(())
    };
    s.walks(deadline, "72", outage, &["outage"], "124");
    s.walks(step, "consent 1", |s| s.until(123), &[], "consent 1");
    s.walks(step, "consent 1", |s| s.until(124), &["extended"], "consent 1, longer");
}

#[test]
fn a_way_of_deciding_is_adopted_by_decision() {
    let mut s = Stage::of_hubs(explicit(), 4);
    let template = named("weekly", vec![json!({ "kind": "ballot", "lasts": "PT24H", "rule": "simple-majority" })]);
    let because = s.run().because;
    s.propose_with(Id::NETWORK, because, Effect::Practice(practice::Effect::AdoptTemplate { template })).unwrap();
    s.says(1, Consent::Consent).unwrap();
    let known = |s: &Stage| s.world.practice.templates.contains_key("weekly").to_string();
    s.walks(known, "false", |s| s.says(3, Consent::Consent), &["responded", "concluded", "template_adopted"], "true");
}
