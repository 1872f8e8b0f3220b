//! P07, P09, P12 and P13: roles that change and are made use of elsewhere, domains, a process that broke down,
//! and charts.

use super::*;
use crate::body::{Effect as Shape, Keeper, KeeperRef};
use crate::mandate::{Duty, Effect as Change};
use crate::practice::Chart;

/// A circle of three, another inside it, and a role in each.
fn circles() -> (Stage, [Id; 2], [Id; 2]) {
    let mut s = Stage::founded_with(template(Silence::Lazy, "0/1"), 3);
    let outer = s.run;
    let kind = body::Kind::Circle;
    let create = Shape::Create { kind, parent: Ref::Id(outer), name: text(4), about: None, place: None, zone: None, trial: None };
    let inner = s.bring_in(Effect::Body(create));
    let roles = [outer, inner].map(|b| define(&mut s, b, Duty::None));
    (s, [outer, inner], roles)
}

fn define(s: &mut Stage, body: Id, duty: Duty) -> Id {
    let (body, name, purpose, accountabilities) = (Ref::Id(body), text(70), None, None);
    s.bring_in(Effect::Mandate(Change::DefineRole { body, name, purpose, accountabilities, duty }))
}

fn grant(role: Id, holder: Id) -> Effect {
    let (seat, until) = (mandate::SeatRef::Role(Ref::Id(role)), hours(9_000));
    let (instructed, latitude, substitute, report_days) = (false, false, false, None);
    Effect::Mandate(Change::Grant { seat, holder, until, instructed, latitude, substitute, report_days })
}

#[test]
fn a_role_says_something_else_and_ends() {
    let (mut s, _, [role, _]) = circles();
    s.brings(grant(role, s.people[1])).unwrap();
    let stands = |s: &Stage| {
        let role = &s.world.mandate.roles[&s.run];
        let held = s.world.mandate.mandates.values().filter(|m| m.ended.is_none()).count();
        format!("{}, {held} holds it, ended: {}", role.name.seal.0[0], role.ended)
    };
    s.run = role;
    let amend = Change::AmendRole { role: Ref::Id(role), name: text(71), purpose: None, accountabilities: Some(text(72)) };
    let amend = |s: &mut Stage| s.brings(Effect::Mandate(amend.clone()));
    s.walks(stands, "70, 1 holds it, ended: false", amend, &["brought_in", "role_amended"], "71, 1 holds it, ended: false");
    let end = |s: &mut Stage| s.brings(Effect::Mandate(Change::EndRole { role: Ref::Id(role) }));
    s.walks(stands, "71, 1 holds it, ended: false", end, &["brought_in", "ended", "role_ended"], "71, 0 holds it, ended: true");
    assert_eq!(code(end(&mut s)), Code::WrongState);
}

#[test]
fn a_role_is_held_by_so_many_and_for_so_many_terms() {
    let (mut s, _, [role, _]) = circles();
    s.run = role;
    let limits = |s: &Stage| format!("{:?}", s.world.mandate.roles[&s.run].limits.terms);
    let limit = |holders, terms| Effect::Mandate(Change::LimitRole { role: Ref::Id(role), limits: mandate::Limits { holders, terms } });
    s.walks(limits, "None", |s| s.brings(limit(Some(1), Some(2))), &["brought_in", "role_limited"], "Some(2)");
    assert_eq!(code(s.brings(limit(Some(1), Some(2)))), Code::Duplicate);
    assert_eq!(code(s.brings(limit(Some(0), None))), Code::Limit);
    let (first, second) = (s.people[1], s.people[2]);
    let term = |s: &Stage, holder: Id| {
        let (seat, until) = (mandate::SeatRef::Role(Ref::Id(role)), s.world.at + Span::days(100));
        let (instructed, latitude, substitute, report_days) = (false, false, false, None);
        Effect::Mandate(Change::Grant { seat, holder, until, instructed, latitude, substitute, report_days })
    };
    let passes = |s: &mut Stage, days: i64| {
        let at = s.world.at + Span::days(days);
        s.tick(at);
        s.world.at = at;
    };
    // what a decision does when it takes effect
    let gives = |s: &mut Stage, holder: Id| -> Result<(), Refusal> {
        let (effect, ctx) = (term(s, holder), crate::Context { actor: None, now: s.world.at });
        let events = s.world.enact(&ctx, crate::Because::Run(s.run), &Default::default(), &effect)?;
        let mut draft = crate::kernel::Draft::new(s.world.clone(), ctx);
        draft.record_all(events)?;
        s.keep(draft);
        Ok(())
    };
    for _ in 0..2 {
        gives(&mut s, first).unwrap();
        assert_eq!(code(gives(&mut s, second)), Code::Limit, "one at a time");
        passes(&mut s, 101);
    }
    assert_eq!(code(gives(&mut s, first)), Code::Limit, "two terms in a row");
    gives(&mut s, second).unwrap();
    // after a year they begin anew
    passes(&mut s, mandate::TERM_PAUSE_DAYS + 1);
    gives(&mut s, first).unwrap();
    assert_eq!(mandate::electable(&s.world, s.world.at, mandate::Seat::Role(role), first), Ok(()), "and may be chosen again once");
}

#[test]
fn a_role_is_made_use_of_and_added_to_elsewhere() {
    let (mut s, [outer, _], [_, role]) = circles();
    s.run = role;
    let linked = |s: &Stage| format!("{:?}", s.world.mandate.roles[&s.run].linked.values().map(|l| l.added.len()).collect::<Vec<_>>());
    let (role, body) = (Ref::Id(role), Ref::Id(outer));
    let add = |s: &mut Stage| s.brings(Effect::Mandate(Change::AddToRole { role, body, words: text(73) }));
    assert_eq!(code(add(&mut s)), Code::NotEligible);
    s.walks(linked, "[]", |s| s.brings(Effect::Mandate(Change::LinkRole { role, body })), &["brought_in", "role_linked"], "[0]");
    s.walks(linked, "[0]", add, &["brought_in", "role_added_to"], "[1]");
    s.walks(linked, "[1]", |s| s.brings(Effect::Mandate(Change::UnlinkRole { role, body })), &["brought_in", "role_unlinked"], "[]");
}

#[test]
fn whoever_links_two_circles_belongs_to_both_as_long_as_they_do() {
    let (mut s, [outer, inner], _) = circles();
    let delegate = define(&mut s, inner, Duty::Delegate);
    let invitation = s.invite(inner);
    s.join(invitation, 9, None);
    let newcomer = *s.people.last().unwrap();
    s.run = newcomer;
    let belongs =
        move |s: &Stage| format!("inside: {}, around: {}", s.world.body.belongs(s.run, inner), s.world.body.belongs(s.run, outer));
    let named = |s: &mut Stage| s.brings(grant(delegate, newcomer));
    let recorded = &["brought_in", "granted", "entered"];
    s.walks(belongs, "inside: true, around: false", named, recorded, "inside: true, around: true");
    let mandate = s.world.mandate.held_by(newcomer).next().unwrap().0;
    let end = |s: &mut Stage| s.brings(Effect::Mandate(Change::End { mandate: Ref::Id(mandate) }));
    s.walks(belongs, "inside: true, around: true", end, &["brought_in", "ended", "parted"], "inside: true, around: false");
}

#[test]
fn a_link_is_one_person_and_the_body_around_says_who_leads() {
    let (mut s, [outer, inner], _) = circles();
    let [lead, delegate] = [Duty::Lead, Duty::Delegate].map(|duty| define(&mut s, inner, duty));
    for who in 0..3 {
        let enter = body::Command::Enter { body: inner };
        s.give(Some(s.people[who]), s.world.at, Command::Body(enter)).ok();
    }
    let decided = |s: &Stage, effect: &Effect| crate::charter::decided_in(&s.world, inner, effect).map(|(body, _)| body);
    assert_eq!(decided(&s, &grant(lead, FOUNDER)), Some(outer));
    assert_eq!(decided(&s, &grant(delegate, FOUNDER)), Some(inner), "the circle says who speaks for it");
    let end = Effect::Mandate(Change::EndRole { role: Ref::Id(lead) });
    assert_eq!(decided(&s, &end), Some(outer));
    // nor does the circle fill it in the proposal that makes it
    let third = s.bring_in(Effect::Body(Shape::Create {
        kind: body::Kind::Circle,
        parent: Ref::Id(outer),
        name: text(4),
        about: None,
        place: None,
        zone: None,
        trial: None,
    }));
    let (name, purpose, accountabilities, duty) = (text(70), None, None, Duty::Lead);
    let makes = Effect::Mandate(Change::DefineRole { body: Ref::Id(third), name, purpose, accountabilities, duty });
    let Effect::Mandate(Change::Grant { holder, until, .. }) = grant(lead, FOUNDER) else { unreachable!() };
    let (instructed, latitude, substitute, report_days) = (false, false, false, None);
    let seat = mandate::SeatRef::Role(Ref::Made { made: 0 });
    let fills = Effect::Mandate(Change::Grant { seat, holder, until, instructed, latitude, substitute, report_days });
    let way = s.world.practice.templates["consent"].clone();
    let ride = |s: &Stage, body: Id| practice::check_effects(&s.world, body, &way, &[makes.clone(), fills.clone()]);
    assert_eq!(ride(&s, third).map_err(|r| r.code), Err(Code::NotEligible));
    s.brings(grant(lead, s.people[1])).unwrap();
    assert_eq!(code(s.brings(grant(lead, s.people[2]))), Code::Conflict);
    // however it is chosen
    assert_eq!(mandate::seats_for(&s.world, mandate::Seat::Role(lead), 2).map_err(|r| r.code), Err(Code::Conflict));
    let mandate = s.world.mandate.held_by(s.people[1]).next().unwrap().0;
    assert_eq!(decided(&s, &Effect::Mandate(Change::End { mandate: Ref::Id(mandate) })), Some(outer));
    s.brings(Effect::Mandate(Change::End { mandate: Ref::Id(mandate) })).unwrap();
    s.brings(grant(lead, s.people[2])).unwrap();
}

#[test]
fn a_domain_is_passed_on_and_taken_back() {
    let (mut s, [outer, inner], [_, role]) = circles();
    let domain = s.bring_in(Effect::Body(Shape::DefineDomain { body: Ref::Id(Id::NETWORK), name: text(80), about: None }));
    s.run = domain;
    let holder = move |s: &Stage| {
        match s.world.body.domains[&domain].keeper() {
            Some(Keeper::Body(body)) if body == Id::NETWORK => "the network",
            Some(Keeper::Body(body)) if body == outer => "the circle",
            Some(Keeper::Body(_)) => "the circle inside",
            Some(Keeper::Role(_)) => "a role",
            None => "nobody",
        }
        .to_owned()
    };
    let pass = |to: KeeperRef| move |s: &mut Stage| s.brings(Effect::Body(Shape::PassDomainOn { domain: Ref::Id(domain), to }));
    let passed = &["brought_in", "domain_passed_on"];
    assert_eq!(code(pass(KeeperRef::Body(Ref::Id(inner)))(&mut s)), Code::Malformed, "from one body to the next");
    s.walks(holder, "the network", pass(KeeperRef::Body(Ref::Id(outer))), passed, "the circle");
    s.walks(holder, "the circle", pass(KeeperRef::Body(Ref::Id(inner))), passed, "the circle inside");
    s.walks(holder, "the circle inside", pass(KeeperRef::Role(Ref::Id(role))), passed, "a role");
    let end = |s: &mut Stage| s.brings(Effect::Mandate(Change::EndRole { role: Ref::Id(role) }));
    s.walks(holder, "a role", end, &["brought_in", "role_ended"], "the circle inside");
    let back = |s: &mut Stage| s.brings(Effect::Body(Shape::TakeDomainBack { domain: Ref::Id(domain), body: Ref::Id(Id::NETWORK) }));
    s.walks(holder, "the circle inside", back, &["brought_in", "domain_taken_back"], "the network");
    let over = |s: &mut Stage| s.brings(Effect::Body(Shape::EndDomain { domain: Ref::Id(domain) }));
    s.walks(holder, "the network", over, &["brought_in", "domain_ended"], "nobody");
}

#[test]
fn what_is_agreed_on_a_domain_counts_from_the_outside_in() {
    let (mut s, [outer, inner], _) = circles();
    let domain = s.bring_in(Effect::Body(Shape::DefineDomain { body: Ref::Id(Id::NETWORK), name: text(80), about: None }));
    for body in [outer, inner] {
        s.bring_in(Effect::Body(Shape::PassDomainOn { domain: Ref::Id(domain), to: KeeperRef::Body(Ref::Id(body)) }));
    }
    let agree = |s: &mut Stage, body: Id| {
        s.give(Some(FOUNDER), s.world.at, Command::Body(body::Command::Enter { body })).ok();
        let tension = s.world.next;
        s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        let (run, effects) = (s.world.next, vec![Effect::Agreement(agreement::Effect::Adopt { sunset: false })]);
        let args = ProposeArgs { body, effects, domain: Some(domain), ..s.args(tension) };
        s.give(Some(FOUNDER), s.world.at, Command::Practice(Do::Propose(Box::new(args))))?;
        s.run = run;
        s.passes(25)?;
        s.says(0, Consent::Consent)?;
        s.passes(73)?;
        Ok::<Option<Id>, Refusal>(s.world.agreement.agreements.iter().find(|(_, a)| a.run == run).map(|(id, _)| *id))
    };
    let of_inner = agree(&mut s, inner).unwrap().unwrap();
    let of_outer = agree(&mut s, outer).unwrap().unwrap();
    assert_eq!(body::policies(&s.world, domain), [of_outer, of_inner], "who passed it on goes before who holds it");
    // who lost it says nothing about it any more
    s.bring_in(Effect::Body(Shape::TakeDomainBack { domain: Ref::Id(domain), body: Ref::Id(outer) }));
    assert_eq!(body::policies(&s.world, domain), [of_outer]);
    assert_eq!(agree(&mut s, inner).unwrap_err().code, Code::NotEligible);
}

#[test]
fn a_process_that_broke_down_is_restored_from_around_or_spreads() {
    let (mut s, [outer, inner], _) = circles();
    let facilitators = [inner, outer, Id::NETWORK].map(|b| define(&mut s, b, Duty::Facilitator));
    for (who, role) in facilitators.into_iter().enumerate() {
        s.brings(grant(role, s.people[who])).unwrap();
    }
    let stands = move |s: &Stage| {
        let broken = [inner, outer].map(|b| s.world.body.bodies[&b].breakdown.is_some());
        format!("inside: {}, around: {}", broken[0], broken[1])
    };
    let act =
        |who: usize, command: body::Command| move |s: &mut Stage| s.give(Some(s.people[who]), s.world.at, Command::Body(command.clone()));
    let declare = body::Command::DeclareBreakdown { body: inner, words: text(74) };
    let restore = |body: Id| body::Command::Restore { body, words: text(75) };
    assert_eq!(code(act(2, declare.clone())(&mut s)), Code::NotEligible);
    let (well, broken) = ("inside: false, around: false", "inside: true, around: false");
    s.walks(stands, well, act(0, declare.clone()), &["breakdown_declared"], broken);
    assert!(body::leads_rounds(&s.world, s.people[1], inner));
    assert_eq!(code(act(0, restore(inner))(&mut s)), Code::NotEligible, "not from inside");
    s.walks(stands, broken, act(1, restore(inner)), &["process_restored"], well);
    assert!(!body::leads_rounds(&s.world, s.people[1], inner));
    s.walks(stands, well, act(1, declare), &["breakdown_declared"], broken);
    let long = |s: &mut Stage| s.passes(24 * body::BREAKDOWN_DAYS);
    s.walks(stands, broken, long, &["breakdown_spread"], "inside: true, around: true");
    s.walks(stands, "inside: true, around: true", act(2, restore(outer)), &["process_restored"], broken);
}

#[test]
fn what_is_said_goes_on_charts_and_the_session_ends_with_nothing_decided() {
    let charts = practice::Template { name: "charts".to_owned(), ..only(json!({ "kind": "chart", "lasts": "PT24H" })) };
    let mut s = Stage::founded_with(explicit(), 3);
    s.world.practice.templates.insert("charts".to_owned(), std::sync::Arc::new(charts));
    let (body, tension) = (s.run, s.world.next);
    s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
    let (run, args) = (s.world.next, ProposeArgs { body, template: Some("charts".to_owned()), ..s.args(tension) });
    s.give(Some(FOUNDER), s.world.at, Command::Practice(Do::Propose(Box::new(args)))).unwrap();
    s.run = run;
    let session = |s: &Stage| {
        let run = s.run();
        let owned = run.charts.entries.iter().filter(|c| c.owned).count();
        let contested = run.charts.arrivals.iter().filter(|a| !a.contested.is_empty()).count();
        format!(
            "{}: {} charted, {owned} owned, {} arrived, {contested} contested",
            step(s),
            run.charts.entries.len(),
            run.charts.arrivals.len()
        )
    };
    let speaker = Some(s.people[1]);
    let chart = |s: &mut Stage| s.now(0, Do::Chart { run, chart: Chart::Solution, words: text(90), speaker });
    s.walks(
        session,
        "chart: 0 charted, 0 owned, 0 arrived, 0 contested",
        chart,
        &["charted"],
        "chart: 1 charted, 0 owned, 0 arrived, 0 contested",
    );
    let entry = s.run().charts.entries[0].id;
    assert_eq!(code(s.now(2, Do::OwnChart { run, entry })), Code::NotEligible);
    let own = |s: &mut Stage| s.now(1, Do::OwnChart { run, entry });
    s.walks(
        session,
        "chart: 1 charted, 0 owned, 0 arrived, 0 contested",
        own,
        &["chart_owned"],
        "chart: 1 charted, 1 owned, 0 arrived, 0 contested",
    );
    let arrive = |s: &mut Stage| s.now(0, Do::Arrive { run, words: text(91) });
    s.walks(
        session,
        "chart: 1 charted, 1 owned, 0 arrived, 0 contested",
        arrive,
        &["arrived"],
        "chart: 1 charted, 1 owned, 1 arrived, 0 contested",
    );
    let arrival = s.run().charts.arrivals[0].id;
    let contest = |s: &mut Stage| s.now(2, Do::Contest { run, arrival, words: text(92) });
    let done = "chart: 1 charted, 1 owned, 1 arrived, 1 contested";
    s.walks(session, "chart: 1 charted, 1 owned, 1 arrived, 0 contested", contest, &["arrival_contested"], done);
    s.walks(step, "chart", |s| s.until(24), &["concluded"], "Closed");
    assert_eq!(code(s.now(1, Do::Chart { run, chart: Chart::Data, words: text(93), speaker: None })), Code::WrongState);
}
