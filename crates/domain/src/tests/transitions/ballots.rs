//! P18, the life of a ballot: over one text, and among options.

use super::super::choosing::{choosing, idea, marks};
use super::*;
use crate::practice::Ballot::{Abstain, No, Yes};

/// A day to ask, then two days to vote.
fn over_a_text(extend_once: bool) -> Stage {
    let ballot = json!({ "kind": "ballot", "lasts": "PT48H", "rule": "simple-majority", "quorum": "1/2", "extend_once": extend_once });
    Stage::new(named("consent", vec![json!({ "kind": "clarify", "lasts": "PT24H" }), ballot]), 4)
}

fn open(extend_once: bool) -> Stage {
    let mut s = over_a_text(extend_once);
    s.walks(step, "clarify", |s| s.until(24), &["opened"], "ballot 1");
    s
}

#[test]
fn a_vote_is_given_and_changed_while_the_ballot_is_open() {
    let mut s = over_a_text(false);
    assert_eq!(code(s.votes(0, Yes)), Code::WrongState, "announced, not open");
    let mut s = open(false);
    let said = "0 for, 0 worried, 0 against, 0 aside, 4 silent";
    s.walks(answers, said, |s| s.votes(0, Yes), &["voted"], "1 for, 0 worried, 0 against, 0 aside, 3 silent");
    let said = "1 for, 0 worried, 0 against, 0 aside, 3 silent";
    s.walks(answers, said, |s| s.votes(1, Abstain), &["voted"], "1 for, 0 worried, 0 against, 1 aside, 2 silent");
    let said = "1 for, 0 worried, 0 against, 1 aside, 2 silent";
    s.walks(answers, said, |s| s.votes(0, No), &["voted"], "0 for, 0 worried, 1 against, 1 aside, 2 silent");
    s.until(72).unwrap();
    assert_eq!(code(s.votes(0, Yes)), Code::WrongState, "closed");
}

#[test]
fn a_ballot_closes_when_all_are_in_or_at_its_deadline() {
    for (last, recorded, to) in [(Yes, &["voted", "concluded", "adopted"][..], "Adopted"), (No, &["voted", "concluded"], "NotAdopted")] {
        let mut s = open(true);
        [(0, Yes), (1, No), (2, Abstain)].into_iter().for_each(|(who, choice)| s.votes(who, choice).unwrap());
        s.walks(step, "ballot 1", |s| s.votes(3, last), recorded, to);
    }
    for (choice, recorded, to) in [(Yes, &["concluded", "adopted"][..], "Adopted"), (No, &["concluded"], "NotAdopted")] {
        let mut s = open(true);
        (0..2).for_each(|who| s.votes(who, choice).unwrap());
        s.walks(step, "ballot 1", |s| s.until(71), &[], "ballot 1");
        s.walks(step, "ballot 1", |s| s.until(72), recorded, to);
    }
}

#[test]
fn a_ballot_without_a_quorum_lasts_once_more_where_the_rules_say_so() {
    let mut s = open(true);
    s.votes(0, Yes).unwrap();
    s.walks(step, "ballot 1", |s| s.until(72), &["extended"], "ballot 1, longer");
    s.walks(step, "ballot 1, longer", |s| s.until(120), &["concluded"], "QuorumFailed");
    let mut s = open(true);
    s.votes(0, Yes).unwrap();
    s.until(72).unwrap();
    s.votes(1, Yes).unwrap();
    s.walks(step, "ballot 1, longer", |s| s.until(120), &["concluded", "adopted"], "Adopted");
    let mut s = open(false);
    s.votes(0, Yes).unwrap();
    s.walks(step, "ballot 1", |s| s.until(72), &["concluded"], "QuorumFailed");
}

#[test]
fn a_ballot_over_a_text_is_cancelled_by_its_proposer() {
    let mut s = open(false);
    s.votes(1, Yes).unwrap();
    s.walks(step, "ballot 1", |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
    assert!(s.world.agreement.agreements.is_empty(), "nothing is counted");
}

#[test]
fn who_comes_answers_where_the_ballot_only_asks() {
    let mut s = Stage::founded_with(explicit(), 2);
    let (body, because) = (s.run, s.world.next);
    s.give(Some(FOUNDER), START, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
    let args = ProposeArgs { body, template: Some("ask-hub".to_owned()), ..s.args(because) };
    s.run = s.world.next;
    s.now(0, Do::Propose(Box::new(args))).unwrap();
    let invitation = *s.world.body.invitations.keys().next().unwrap();
    let join = |s: &mut Stage| {
        s.join(invitation, 70, None);
        Ok(())
    };
    let two = "0 for, 0 worried, 0 against, 0 aside, 2 silent";
    s.walks(answers, two, join, &["joined", "entered", "entered"], "0 for, 0 worried, 0 against, 0 aside, 3 silent");
    s.votes(2, Yes).unwrap();
}

/// Two options are put forward by the second of two people.
fn among_options(sealed: bool, quorum: &str, extend_once: bool) -> Stage {
    let mut template = choosing("ideas", "approval", 1, sealed);
    let practice::Step::Choose(rule) = &mut template.step[2] else { panic!("the third step chooses") };
    (rule.quorum, rule.extend_once) = (serde_json::from_value(json!(quorum)).unwrap(), extend_once);
    let mut s = Stage::new(template, 2);
    (0..2).for_each(|n| s.puts_forward(1, 1, idea(50 + n)).unwrap());
    s
}

fn mark(s: &mut Stage, who: usize, list: &[(u32, i64)]) -> Result<(), Refusal> {
    let (run, round, voice) = (s.run, s.run().round_number(), s.people[who]);
    s.now(who, Do::Mark { run, round, voice, marks: marks(list), reason: None })
}

fn chosen(sealed: bool, quorum: &str, extend_once: bool) -> Stage {
    let mut s = among_options(sealed, quorum, extend_once);
    s.until(48).unwrap();
    assert_eq!(step(&s), "choose 1");
    s
}

#[test]
fn options_are_put_forward_and_taken_back_while_they_are_gathered() {
    let standing = |s: &Stage| format!("{}: {} stand", step(s), s.run().standing().count());
    let mut s = Stage::new(choosing("ideas", "approval", 1, false), 2);
    s.walks(standing, "gather: 0 stand", |s| s.puts_forward(1, 1, idea(50)), &["put_forward"], "gather: 1 stand");
    let back = |s: &mut Stage| s.now(1, Do::TakeBack { run: s.run, option: 0 });
    s.walks(standing, "gather: 1 stand", back, &["took_back"], "gather: 0 stand");
    s.walks(step, "gather", |s| s.advances(0), &["advanced", "opened"], "clarify");
    let mut s = Stage::new(choosing("ideas", "approval", 1, false), 2);
    s.walks(step, "gather", |s| s.until(24), &["opened"], "clarify");
}

#[test]
fn the_order_that_breaks_ties_is_drawn_before_the_ballot_opens() {
    let lot = |s: &Stage| {
        let lot = &s.run().lot;
        format!("{}: committed {}, {} added, revealed {}", step(s), lot.commitment.is_some(), lot.added.len(), lot.nonce.is_some())
    };
    let mut s = among_options(false, "1/2", false);
    let number = |s: &mut Stage| s.now(1, Do::AddToLot { run: s.run, number: Seal([8; 32]) });
    let (none, one) = ("gather: committed true, 0 added, revealed false", "gather: committed true, 1 added, revealed false");
    s.walks(lot, none, number, &["lot_added"], one);
    assert!(s.log.iter().any(|(m, e)| name(e) == "lot_committed" && m.by.is_none()), "the host committed at once");
    s.without_host(hours(24));
    let drawn = |s: &mut Stage| {
        s.without_host(hours(48));
        Ok(())
    };
    s.walks(step, "clarify", drawn, &["draw_asked"], "draw");
    let reveal = |s: &mut Stage| {
        s.host();
        Ok(())
    };
    s.walks(step, "draw", reveal, &["lot_revealed", "opened"], "choose 1");
    let mut s = among_options(false, "1/2", false);
    s.without_host(hours(48));
    let never = |s: &mut Stage| {
        s.without_host(hours(30 * 24));
        Ok(())
    };
    s.walks(step, "draw", never, &["concluded"], "Lapsed");
}

#[test]
fn the_host_commits_when_a_choice_is_announced() {
    let mut s = Stage::founded_with(choosing("ideas", "approval", 1, false), 2);
    let (body, because) = (s.run, s.world.next);
    s.give(Some(FOUNDER), START, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
    let before = s.log.len();
    s.propose_with(body, because, Effect::Agreement(agreement::Effect::Adopt { sunset: false })).unwrap();
    let names: Vec<String> = s.log[before..].iter().map(|(_, e)| name(e)).collect();
    assert_eq!((names, step(&s).as_str()), (vec!["proposed".to_owned(), "lot_committed".to_owned()], "gather"));
}

#[test]
fn where_nothing_stands_no_ballot_opens() {
    let mut s = Stage::new(choosing("ideas", "approval", 1, false), 2);
    s.until(24).unwrap();
    s.walks(step, "clarify", |s| s.until(48), &["draw_asked", "lot_revealed", "concluded"], "NotAdopted");
}

#[test]
fn a_ballot_among_options_is_given_changed_and_counted() {
    let mut s = chosen(false, "1/2", false);
    let none = "0 for, 0 worried, 0 against, 0 aside, 2 silent";
    s.walks(answers, none, |s| mark(s, 0, &[(0, 1)]), &["marked"], "1 for, 0 worried, 0 against, 0 aside, 1 silent");
    let one = "1 for, 0 worried, 0 against, 0 aside, 1 silent";
    s.walks(answers, one, |s| mark(s, 0, &[]), &["marked"], "0 for, 0 worried, 0 against, 1 aside, 1 silent");
    s.walks(step, "choose 1", |s| mark(s, 1, &[(1, 1)]), &["marked", "counted", "concluded", "adopted"], "Adopted");
    assert_eq!(s.run().picked.as_ref().unwrap().chosen, [1]);
    let mut s = chosen(false, "1/2", false);
    mark(&mut s, 0, &[(0, 1)]).unwrap();
    s.walks(step, "choose 1", |s| s.passes(72), &["counted", "concluded", "adopted"], "Adopted");
    // everybody abstains: nothing is chosen
    let mut s = chosen(false, "1/2", false);
    mark(&mut s, 0, &[]).unwrap();
    s.walks(step, "choose 1", |s| mark(s, 1, &[]), &["marked", "counted", "concluded"], "NotAdopted");
}

#[test]
fn a_ballot_among_options_needs_its_quorum() {
    let mut s = chosen(false, "2/3", true);
    mark(&mut s, 0, &[(0, 1)]).unwrap();
    s.walks(step, "choose 1", |s| s.passes(72), &["extended"], "choose 1, longer");
    s.walks(step, "choose 1, longer", |s| s.passes(72), &["concluded"], "QuorumFailed");
    let mut s = chosen(false, "2/3", false);
    mark(&mut s, 0, &[(0, 1)]).unwrap();
    s.walks(step, "choose 1", |s| s.passes(72), &["concluded"], "QuorumFailed");
}

#[test]
fn a_ballot_among_options_is_cancelled_unless_it_could_have_been_read() {
    for sealed in [false, true] {
        chosen(sealed, "1/2", false).walks(step, "choose 1", |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
    }
    let mut s = chosen(false, "1/2", false);
    mark(&mut s, 1, &[(0, 1)]).unwrap();
    s.walks(step, "choose 1", |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
    let mut s = chosen(true, "1/2", false);
    mark(&mut s, 1, &[(0, 1)]).unwrap();
    assert_eq!(code(s.retracts(0)), Code::WrongState);
}
