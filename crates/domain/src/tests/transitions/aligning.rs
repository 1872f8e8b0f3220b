//! P08, Dynamic Alignment.

use super::*;

/// Three people and two points.
fn points(quorum: &str, tolerance: &str) -> Stage {
    let rule = json!({ "kind": "align", "lasts": "PT72H", "quorum": quorum, "tolerance": tolerance, "at_most": "P20D" });
    Stage::with_points(named("aligning", vec![rule]), 3, 2)
}

/// Each point: its version, who is aligned and who needs something.
fn polled(s: &Stage) -> String {
    let point = |p: &practice::Point| {
        let needs = p.answers.values().filter(|a| a.need.is_some()).count();
        format!("v{} {} aligned {needs} need", p.versions.len(), p.answers.len() - needs)
    };
    s.run().points.iter().map(point).collect::<Vec<_>>().join(", ")
}

fn align(s: &mut Stage, who: usize, point: u32, need: bool) -> Result<(), Refusal> {
    let (run, version, voice) = (s.run, s.run().points[point as usize].versions.len() as u32, s.people[who]);
    s.now(who, Do::Align { run, point, version, voice, need: need.then(|| text(90)) })
}

fn reword(s: &mut Stage, point: u32) -> Result<(), Refusal> {
    let found = &s.run().points[point as usize];
    let (base, answers) = (found.versions.len() as u32, found.open_needs().map(|(id, ..)| id).collect());
    s.now(0, Do::Reword { run: s.run, point, base, title: text(120), words: None, answers })
}

fn everybody(s: &mut Stage, people: std::ops::Range<usize>) {
    for who in people {
        (0..2).for_each(|point| align(s, who, point, false).unwrap());
    }
}

#[test]
fn a_document_is_asked_about_point_by_point() {
    let s = points("1/2", "0/1");
    let names: Vec<String> = s.log.iter().rev().take(2).map(|(_, event)| name(event)).collect();
    assert_eq!((names, step(&s).as_str()), (vec!["opened".to_owned(), "proposed".to_owned()], "align 1"));
    assert_eq!(polled(&s), "v1 0 aligned 0 need, v1 0 aligned 0 need");
}

#[test]
fn each_point_is_answered_and_the_answer_may_change() {
    let mut s = points("1/2", "0/1");
    let none = "v1 0 aligned 0 need, v1 0 aligned 0 need";
    s.walks(polled, none, |s| align(s, 1, 0, false), &["aligned"], "v1 1 aligned 0 need, v1 0 aligned 0 need");
    let one = "v1 1 aligned 0 need, v1 0 aligned 0 need";
    s.walks(polled, one, |s| align(s, 2, 0, true), &["aligned"], "v1 1 aligned 1 need, v1 0 aligned 0 need");
    let two = "v1 1 aligned 1 need, v1 0 aligned 0 need";
    s.walks(polled, two, |s| align(s, 2, 0, false), &["aligned"], "v1 2 aligned 0 need, v1 0 aligned 0 need");
}

#[test]
fn a_point_that_is_reworded_is_asked_about_again() {
    let mut s = points("1/2", "0/1");
    align(&mut s, 1, 0, true).unwrap();
    align(&mut s, 1, 1, false).unwrap();
    let asked = "v1 0 aligned 1 need, v1 1 aligned 0 need";
    s.walks(polled, asked, |s| reword(s, 0), &["reworded"], "v2 0 aligned 0 need, v1 1 aligned 0 need");
    assert_eq!(s.run().points[0].open_needs().count(), 0, "the need was answered");
}

#[test]
fn it_is_adopted_when_everybody_is_aligned_with_every_point() {
    let mut s = points("1/2", "0/1");
    everybody(&mut s, 0..2);
    align(&mut s, 2, 0, false).unwrap();
    s.walks(step, "align 1", |s| align(s, 2, 1, false), &["aligned", "concluded", "adopted"], "Adopted");
}

#[test]
fn at_its_end_it_is_adopted_if_enough_answered_and_not_too_many_need_something() {
    let mut s = points("1/2", "0/1");
    everybody(&mut s, 0..2);
    s.walks(step, "align 1", |s| s.until(72), &["concluded", "adopted"], "Adopted");
    let needing = |tolerance: &str| {
        let mut s = points("1/2", tolerance);
        everybody(&mut s, 0..2);
        align(&mut s, 2, 0, true).unwrap();
        s
    };
    needing("1/3").walks(step, "align 1", |s| s.until(72), &["concluded", "adopted"], "Adopted");
    needing("0/1").walks(step, "align 1", |s| s.until(72), &["concluded"], "NotAdopted");
}

#[test]
fn where_too_few_answered_it_lasts_once_more_and_then_decides_nothing() {
    let mut s = points("2/3", "0/1");
    everybody(&mut s, 0..1);
    s.walks(step, "align 1", |s| s.until(72), &["extended"], "align 1, longer");
    s.walks(step, "align 1, longer", |s| s.until(144), &["concluded"], "QuorumFailed");
}

#[test]
fn the_proposer_takes_the_document_back() {
    points("1/2", "0/1").walks(step, "align 1", |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
}

#[test]
fn what_rests_on_a_reworded_point_is_asked_about_again() {
    let rule = json!({ "kind": "align", "lasts": "PT72H", "at_most": "P20D" });
    let mut s = Stage::with_points(named("aligning", vec![rule]), 3, 3);
    align(&mut s, 1, 0, true).unwrap();
    align(&mut s, 1, 1, false).unwrap();
    align(&mut s, 1, 2, true).unwrap();
    let asked = "v1 0 aligned 1 need, v1 1 aligned 0 need, v1 0 aligned 1 need";
    let again = "v2 0 aligned 0 need, v1 1 aligned 0 need, v1 0 aligned 0 need";
    s.walks(polled, asked, |s| reword(s, 0), &["reworded"], again);
    // what was needed there stays open until somebody says that it was answered
    assert_eq!(s.run().points[2].open_needs().count(), 1);
    s.walks(polled, again, |s| align(s, 1, 2, false), &["aligned"], "v2 0 aligned 0 need, v1 1 aligned 0 need, v1 1 aligned 0 need");
}
