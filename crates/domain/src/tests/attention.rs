use super::*;
use crate::attention::{Called, buddy_of, called, forecast, habits};
use crate::{Need, What, needs};

fn wants(stage: &Stage, who: usize, at: i64) -> Vec<Need> {
    let rounds = needs(&stage.world, stage.people[who], hours(at)).into_iter();
    rounds.filter(|n| n.what != What::TermEnds).collect()
}

#[test]
fn an_alternate_is_called_after_a_third_of_the_time_and_another_hub_at_the_end() {
    let mut stage = Stage::of_hubs(template(Silence::LazyWithQuorum, "1/2"), 4);
    let (lisbon, oaxaca) = (stage.voices[1], stage.voices[3]);
    stage.tick(hours(30)); // the consent step opened at 24 and closes at 96
    let asked = |n: &Need| n.what == What::Consent && !n.stands_in;
    assert!(wants(&stage, 1, 30).iter().any(asked) && wants(&stage, 3, 30).iter().any(asked));
    assert!(wants(&stage, 2, 30).is_empty() && wants(&stage, 4, 30).is_empty());
    assert_eq!(called(stage.run(), hours(47)), Called::Nobody);
    assert_eq!(called(stage.run(), hours(48)), Called::Alternates);
    assert!(wants(&stage, 2, 48).iter().any(|n| n.what == What::Consent && n.stands_in));
    // Lisbon answers by its alternate: nobody of it is asked any more, and it looks after the other
    stage.answer(2, 49, Consent::Consent).unwrap();
    assert!(wants(&stage, 1, 49).is_empty() && wants(&stage, 2, 49).is_empty());
    assert_eq!(buddy_of(&stage.world, oaxaca), Some(lisbon));
    let call = |n: &Need| n.what == What::Call && n.voice == Some(oaxaca);
    assert!(!wants(&stage, 1, 71).iter().any(call));
    assert!(wants(&stage, 1, 72).iter().any(call));
}

#[test]
fn a_forecast_goes_by_what_each_hub_did_before() {
    let mut stage = Stage::of_hubs(template(Silence::LazyWithQuorum, "1/2"), 4);
    let (lisbon, oaxaca) = (stage.voices[1], stage.voices[3]);
    stage.tick(hours(30));
    assert!(forecast(&stage.world, stage.run()).is_none(), "nobody has a habit yet");
    stage.answer(1, 31, Consent::Consent).unwrap();
    stage.tick(hours(97));
    assert_eq!(stage.ending(), Some(Ending::Adopted));
    let known = habits(&stage.world);
    assert_eq!((known[&lisbon].answered, known[&lisbon].asked), (1, 1));
    assert_eq!((known[&oaxaca].answered, known[&oaxaca].asked), (0, 1));
    let ended = stage.run().clone();
    let tension = ended.because;
    stage.propose_with(Id::NETWORK, tension, Effect::Agreement(agreement::Effect::Adopt { sunset: false })).unwrap();
    stage.tick(stage.world.at + Span::hours(30));
    let next = forecast(&stage.world, stage.run()).unwrap();
    assert_eq!((next.expected, next.needed, next.electorate), (1, 1, 2), "one always answers, one never does");
    assert!(forecast(&stage.world, &ended).is_none(), "there is nothing to foresee in what is over");
}

#[test]
fn no_more_rounds_of_all_open_than_the_charter_allows() {
    let limit = |rounds| Effect::Charter(charter::Effect::Limit { rounds });
    let mut stage = Stage::of_hubs(template(Silence::Lazy, "0/1"), 4);
    let tension = stage.run().because;
    let adopt = || Effect::Agreement(agreement::Effect::Adopt { sunset: false });
    let both_consent = |stage: &mut Stage, at| {
        for who in [1, 3] {
            stage.answer(who, at, Consent::Consent).unwrap();
        }
        stage.tick(hours(at + 96));
        assert_eq!(stage.ending(), Some(Ending::Adopted));
    };
    both_consent(&mut stage, 30);
    stage.propose_with(Id::NETWORK, tension, limit(1)).unwrap();
    let later = (stage.world.at.0 - START.0) / 3_600_000 + 30;
    both_consent(&mut stage, later);
    assert_eq!(stage.world.charter.rounds, Some(1));
    let agreement = *stage.world.agreement.agreements.keys().next().expect("the first round was adopted");
    stage.propose_with(Id::NETWORK, tension, adopt()).unwrap();
    let refused = stage.propose_with(Id::NETWORK, tension, adopt()).expect_err("the only place is taken");
    assert_eq!((refused.code, refused.key, refused.field.as_str()), (Code::Limit, "rounds-open", "body"));
    // what is in force can be reviewed all the same, and a hub decides for itself
    let again = Effect::Agreement(agreement::Effect::Supersede { agreement: Ref::Id(agreement), sunset: false });
    stage.propose_with(Id::NETWORK, agreement, again).unwrap();
}

#[test]
fn a_round_that_waits_is_told_to_who_proposed_it() {
    let mut s = Stage::new(template(Silence::LazyWithQuorum, "2/3"), 4);
    s.tick(hours(97));
    assert_eq!(s.run().waiting, Some(practice::Wait::QuorumFailed));
    let told = |s: &Stage, who: usize| {
        let needs = needs(&s.world, s.people[who], s.world.at);
        needs.into_iter().filter(|n| n.what == What::Reopen).map(|n| (n.id, n.until)).collect::<Vec<_>>()
    };
    let lapses = s.world.due().unwrap();
    assert_eq!(told(&s, 0), [(s.run, lapses)]);
    assert!(told(&s, 1).is_empty());
    s.act(0, 98, Do::Reopen { run: s.run }).unwrap();
    assert!(told(&s, 0).is_empty());
}

#[test]
fn whoever_lent_a_vote_to_somebody_who_left_is_told() {
    let vote = json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority", "lent": true });
    let mut s = Stage::founded_with(named("vote", vec![vote]), 3);
    let (me, to) = (s.people[1], s.people[2]);
    let lend = mandate::Command::Lend { scope: mandate::Scope::Network, to: Some(to), until: None };
    s.give(Some(me), s.world.at, Command::Mandate(lend)).unwrap();
    let told = |s: &Stage, at: Time| needs(&s.world, me, at).iter().any(|n| n.what == What::Lent && n.id == to);
    assert!(!told(&s, s.world.at));
    s.give(Some(to), s.world.at, Command::Body(body::Command::Leave { body: Id::NETWORK })).unwrap();
    assert!(told(&s, s.world.at) && !told(&s, s.world.at + Span::days(31)));
    let back = mandate::Command::TakeBack { scope: mandate::Scope::Network };
    s.give(Some(me), s.world.at, Command::Mandate(back)).unwrap();
    assert!(!told(&s, s.world.at));
}

#[test]
fn the_end_of_a_trial_is_told_to_who_answers_for_it() {
    let mut s = Stage::of_hubs(template(Silence::Lazy, "0/1"), 2);
    let trial = body::Effect::Create {
        kind: body::Kind::Hub,
        parent: Ref::Id(Id::NETWORK),
        name: text(4),
        about: None,
        place: None,
        zone: None,
        trial: Some(hours(24 * 100)),
    };
    let tension = s.world.next;
    s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body: Id::NETWORK, words: text(5) })).unwrap();
    s.propose_with(Id::NETWORK, tension, Effect::Body(trial)).unwrap();
    s.tick(hours(25));
    s.answer(1, 26, Consent::Consent).unwrap();
    s.tick(hours(98));
    let told = |who: usize, day: i64| needs(&s.world, s.people[who], hours(24 * day)).iter().any(|n| n.what == What::Trial);
    assert!(!told(0, 60) && told(0, 71) && told(0, 200), "until the hubs have decided about it");
    assert!(!told(1, 71));
}
