use super::*;
use crate::charter::Constituency;
use crate::practice::Ballot;

fn input(stage: &Stage, hearing: Id) -> Command {
    Command::Practice(Do::Input { run: stage.run, hearing, name: text(50), choice: Ballot::No, words: Some(text(51)) })
}

#[test]
fn those_without_a_voice_are_heard_and_answered_and_decide_nothing() {
    let mut stage = Stage::of_hubs(template(Silence::LazyWithQuorum, "1/2"), 4);
    let run = stage.run;
    let hear = |who| Do::Hear { run, who };
    // whoever takes part may ask, once for each constituency
    let hearing = stage.world.next;
    stage.act(1, 1, hear(Constituency::Partners)).unwrap();
    assert_eq!(code(stage.act(0, 1, hear(Constituency::Partners))), Code::Duplicate);
    stage.act(0, 2, hear(Constituency::Affected)).unwrap();
    // members have a voice; somebody from outside comes by a link, as nobody
    let said = input(&stage, hearing);
    assert_eq!(code(stage.give(Some(stage.people[1]), hours(3), said.clone())), Code::NotEligible);
    let first = stage.world.next;
    stage.give(None, hours(3), said.clone()).unwrap();
    assert_eq!(code(stage.give(None, hours(3), input(&stage, run))), Code::UnknownRef);
    assert_eq!(stage.run().unreplied(), 1);
    assert!(crate::needs(&stage.world, FOUNDER, hours(3)).iter().any(|n| n.what == crate::What::Reply));
    // the proposer answers, once
    let reply = Do::Reply { run, input: first, words: text(52) };
    assert_eq!(code(stage.act(1, 4, reply.clone())), Code::NotEligible);
    stage.act(0, 4, reply.clone()).unwrap();
    assert_eq!(code(stage.act(0, 4, reply)), Code::Duplicate);
    assert_eq!(stage.run().unreplied(), 0);
    // it counts for nothing, and ends with the round
    stage.answer(1, 30, Consent::Consent).unwrap();
    stage.answer(3, 30, Consent::Consent).unwrap();
    stage.tick(hours(97));
    assert_eq!(stage.ending(), Some(Ending::Adopted));
    assert_eq!(code(stage.give(None, hours(98), said)), Code::WrongState);
}

#[test]
fn a_hub_that_asks_its_members_hears_nobody_else() {
    let mut stage = Stage::of_hubs(template(Silence::Lazy, "0/1"), 2);
    stage.tick(hours(30));
    let asked = stage.world.next;
    let (hub, because) = (stage.voices[1], stage.run);
    let args = json!({ "body": hub, "because": because, "template": "ask-hub", "title": text::<200>(60), "text": text::<20_000>(61), "criterion": text::<1_000>(62) });
    let ask: ProposeArgs = serde_json::from_value(args).unwrap();
    stage.give(Some(stage.people[1]), hours(30), Command::Practice(Do::Propose(Box::new(ask)))).unwrap();
    assert_eq!(code(stage.act(1, 31, Do::Hear { run: asked, who: Constituency::Clients })), Code::WrongState);
}

#[test]
fn a_charter_names_who_is_heard_before_what() {
    let mut charter = charter_of(&template(Silence::Lazy, "0/1"));
    let line = charter.line.iter_mut().find(|l| l.matter == charter::Matter::AmendPurpose).unwrap();
    line.heard = vec![Constituency::Affected, Constituency::Clients];
    let templates = [template(Silence::Lazy, "0/1")];
    assert!(charter::check_preset(&charter, &templates).is_ok());
    let talk = charter.line.iter_mut().find(|l| l.matter == charter::Matter::Talk).unwrap();
    talk.heard = vec![Constituency::Clients];
    assert_eq!(code(charter::check_preset(&charter, &templates)), Code::Config);
}
