use super::*;
use crate::why::{Kind, brought_in, why};

#[test]
fn what_was_brought_in_says_so_until_the_network_decides_it_for_itself() {
    let mut stage = Stage::of_hubs(template(Silence::Lazy, "0/1"), 4);
    let hub = stage.voices[1];
    assert!(brought_in(&stage.world, hub));
    let kinds = |stage: &Stage| why(&stage.world, hub).into_iter().map(|l| l.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&stage), [Kind::Founder, Kind::Purpose]);
    // the thing itself is the reason; no tension is needed
    let ratify = Effect::Charter(charter::Effect::Ratify { thing: hub });
    stage.propose_with(Id::NETWORK, hub, ratify.clone()).unwrap();
    let run = stage.run;
    stage.tick(stage.world.at + Span::hours(30));
    for who in [1, 3] {
        let answer = stage.answering(who, Consent::Consent);
        stage.give(Some(stage.people[who]), stage.world.at, Command::Practice(answer)).unwrap();
    }
    stage.tick(stage.world.at + Span::hours(96));
    assert_eq!(stage.ending(), Some(Ending::Adopted));
    assert!(!brought_in(&stage.world, hub));
    assert_eq!(kinds(&stage), [Kind::Founder, Kind::Run, Kind::Purpose]);
    assert_eq!(stage.world.charter.ratified.get(&hub), Some(&crate::Because::Run(run)));
    // once is enough, and nothing else is a reason
    assert_eq!(code(stage.propose_with(Id::NETWORK, hub, ratify)), Code::UnknownRef);
    let person = stage.people[1];
    let strange = Effect::Charter(charter::Effect::Ratify { thing: person });
    assert_eq!(code(stage.propose_with(Id::NETWORK, person, strange)), Code::UnknownRef);
}
