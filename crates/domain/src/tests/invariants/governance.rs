//! P07, P09 and P10: what governance can put out, a process that broke down, charts that decide nothing, and
//! announcing that permits what was announced.

use proptest::prelude::*;

use super::super::*;
use super::always;
use crate::charter::Matter;
use crate::mandate::{Duty, Effect as Change, SeatRef};
use crate::practice::{Chart, check_template};

fn consent() -> serde_json::Value {
    json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy" })
}

/// A way that lets these matters come of it and no others.
fn governance(outputs: &[Matter]) -> practice::Template {
    let way = json!({ "name": "consent", "title": "x", "when": "x", "outputs": outputs, "step": [consent()] });
    serde_json::from_value(way).unwrap()
}

fn define(body: Id, duty: Duty) -> Effect {
    let (body, name, purpose, accountabilities) = (Ref::Id(body), text(70), None, None);
    Effect::Mandate(Change::DefineRole { body, name, purpose, accountabilities, duty })
}

fn raise(s: &mut Stage, body: Id) -> Id {
    let tension = s.world.next;
    s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
    tension
}

/// HG1: what a way does not let come of it is malformed there, and everything it lets is not.
#[test]
fn hg1_nothing_else_comes_of_governance() {
    let decided: Vec<Matter> = Matter::ALL.into_iter().filter(|m| m.decided()).collect();
    let outputs = proptest::sample::subsequence(decided.clone(), 1..decided.len());
    always((outputs, 0..4usize), |(outputs, which)| {
        // the charter may only name it for what it lets
        let way = governance(&outputs);
        check_template(&way).unwrap();
        let mut charter = charter_of(&template(Silence::Lazy, "0/1"));
        let plain = practice::Template { name: "plain".to_owned(), ..template(Silence::Lazy, "0/1") };
        for line in &mut charter.line {
            if let charter::Rule::Decide { by, .. } = &mut line.rule {
                *by = if outputs.contains(&line.matter) { vec!["consent".to_owned()] } else { vec!["plain".to_owned()] };
            }
        }
        let both = [way, plain, asking()];
        charter::check_preset(&charter, &both).unwrap();
        let mut wrong = charter.clone();
        let beyond =
            wrong.line.iter_mut().find(|l| l.matter.decided() && !outputs.contains(&l.matter)).expect("it does not let everything");
        beyond.rule = serde_json::from_value(json!({ "decide": { "place": "network", "by": ["consent"] } })).unwrap();
        assert_eq!(charter::check_preset(&wrong, &both).unwrap_err().key, "rule-by-outputs");
        // and an effect of another kind is malformed
        let mut s = Stage::founded_with(governance(&decided), 2);
        let body = s.run;
        let way = governance(&outputs);
        s.world.practice.templates.insert("consent".to_owned(), std::sync::Arc::new(way));
        let role = s.bring_in(define(body, Duty::None));
        let effects = [
            (Matter::DefineRole, define(body, Duty::None)),
            (Matter::DefineRole, Effect::Mandate(Change::EndRole { role: Ref::Id(role) })),
            (Matter::AdoptAgreement, Effect::Agreement(agreement::Effect::Adopt { sunset: false })),
            (
                Matter::CreateFund,
                Effect::Fund(crate::fund::Effect::Create {
                    body: Ref::Id(body),
                    name: text(71),
                    currency: "EUR".to_owned().try_into().unwrap(),
                }),
            ),
        ];
        let (matter, effect) = effects[which].clone();
        let tension = raise(&mut s, body);
        let proposed = s.propose_with(body, tension, effect);
        match outputs.contains(&matter) {
            true => proposed.unwrap(),
            false => assert_eq!(code(proposed), Code::Malformed),
        }
        usize::from(!outputs.contains(&matter))
    });
}

/// HG2: in a reaction round and in a consent round each voice counts once, and nobody answers another there.
#[test]
fn hg2_each_speaks_once_in_a_pass() {
    always(prop::collection::vec((0..3usize, any::<bool>()), 1..12), |said| {
        let steps = vec![json!({ "kind": "react", "lasts": "PT24H" }), consent()];
        let mut s = Stage::new(named("consent", steps), 3);
        let (run, mut met) = (s.run, 0);
        let mut spoke = std::collections::BTreeSet::new();
        for (who, again) in said {
            let voice = s.people[who];
            let reacted = s.act(who, 1, Do::React { run, voice, words: text(72) });
            assert_eq!(reacted.is_ok(), spoke.insert(who), "once");
            met += usize::from(reacted.is_err());
            let other = s.people[(who + 1) % 3];
            assert!(!again || code(s.act(who, 1, Do::React { run, voice: other, words: text(73) })) == Code::NotEligible);
        }
        assert_eq!(s.run().reactions.len(), spoke.len());
        met
    });
}

/// HG3: whatever a breakdown lets others do ends in the act that restores the process.
#[test]
fn hg3_what_a_breakdown_allows_ends_with_it() {
    let steps = prop::collection::vec((0..4u8, 0..3usize, 0..40i64), 1..16);
    always(steps, |steps| {
        let mut s = Stage::founded_with(template(Silence::Lazy, "0/1"), 3);
        let outer = s.run;
        let kind = body::Kind::Circle;
        let inner = s.bring_in(Effect::Body(body::Effect::Create {
            kind,
            parent: Ref::Id(outer),
            name: text(4),
            about: None,
            place: None,
            zone: None,
            trial: None,
        }));
        let roles = [outer, inner, Id::NETWORK].map(|b| s.bring_in(define(b, Duty::Facilitator)));
        for (who, role) in roles.into_iter().enumerate() {
            let seat = SeatRef::Role(Ref::Id(role));
            let (instructed, latitude, substitute, report_days) = (false, false, false, None);
            let (holder, until) = (s.people[who], s.world.at + Span::days(1_500));
            s.bring_in(Effect::Mandate(Change::Grant { seat, holder, until, instructed, latitude, substitute, report_days }));
        }
        let around = |b: Id| if b == inner { outer } else { Id::NETWORK };
        let mut met = 0;
        for (step, who, days) in steps {
            let circle = if step % 2 == 0 { inner } else { outer };
            let broken = s.world.body.bodies[&circle].breakdown.is_some();
            let leads = |b: Id| s.world.mandate.has_duty(s.people[who], b, Duty::Facilitator);
            let (here, above) = (leads(circle), leads(around(circle)));
            let command = if step < 2 {
                body::Command::DeclareBreakdown { body: circle, words: text(74) }
            } else {
                body::Command::Restore { body: circle, words: text(75) }
            };
            let may = if step < 2 { (here || above) && !broken } else { above && broken };
            let given = s.give(Some(s.people[who]), s.world.at, Command::Body(command));
            assert_eq!(given.is_ok(), may, "{given:?}");
            let until = s.world.at + Span::days(days);
            s.tick(until);
            s.world.at = until;
            for body in [inner, outer] {
                let broken = s.world.body.bodies[&body].breakdown.is_some();
                met += usize::from(broken);
                for member in &s.people {
                    let own = s.world.mandate.has_duty(*member, body, Duty::Facilitator);
                    let lent = s.world.mandate.has_duty(*member, around(body), Duty::Facilitator) && broken;
                    assert_eq!(body::leads_rounds(&s.world, *member, body), own || lent);
                }
            }
            // what nobody mended for so long spreads
            let long = s.world.body.bodies[&inner].breakdown.as_ref().map(|b| b.since + Span::days(body::BREAKDOWN_DAYS));
            let spread = long
                .is_some_and(|at| s.log.iter().any(|(m, e)| m.at >= at && matches!(e, Event::Body(body::Event::BreakdownSpread { .. }))));
            assert_eq!(long.is_some_and(|at| at <= s.world.at), spread, "it spreads when its time is over");
        }
        met
    });
}

/// A group with charts, in a circle of three; the second leads.
fn charting() -> Stage {
    let chart = practice::Template { name: "charts".to_owned(), ..named("charts", vec![json!({ "kind": "chart", "lasts": "PT24H" })]) };
    let mut s = Stage::founded_with(template(Silence::Lazy, "0/1"), 3);
    s.world.practice.templates.insert("charts".to_owned(), std::sync::Arc::new(chart));
    let body = s.run;
    let tension = raise(&mut s, body);
    let (run, args) = (s.world.next, ProposeArgs { body, template: Some("charts".to_owned()), ..s.args(tension) });
    s.give(Some(FOUNDER), s.world.at, Command::Practice(Do::Propose(Box::new(args)))).unwrap();
    s.run = run;
    s.act(1, 0, Do::Host { run }).unwrap();
    s
}

/// What is said, by whom, for whom, on which chart; and whether whoever said it owns it.
fn sayings() -> impl Strategy<Value = Vec<(usize, usize, usize, bool)>> {
    prop::collection::vec((0..3usize, 0..3usize, 0..4usize, any::<bool>()), 1..12)
}

/// DF1: whatever somebody owned stands on one chart, in their words, for good.
#[test]
fn df1_what_is_owned_stands_on_a_chart() {
    always(sayings(), |said| {
        let mut s = charting();
        let run = s.run;
        let mut owned = Vec::new();
        for (n, (by, speaker, chart, owns)) in said.into_iter().enumerate() {
            let (entry, chart, words) = (s.world.next, Chart::ALL[chart], text::<4_000>(n as u8));
            let seal = words.seal;
            let given = s.act(by, 1, Do::Chart { run, chart, words, speaker: Some(s.people[speaker]) });
            assert_eq!(given.is_ok(), by == speaker || by == 1, "only who leads writes for others");
            if given.is_err() {
                continue;
            }
            let own = s.act(speaker, 1, Do::OwnChart { run, entry });
            assert_eq!(own.is_ok(), by != speaker);
            if by == speaker || owns {
                owned.push((entry, chart, seal, s.people[speaker]));
            }
        }
        for (entry, chart, seal, speaker) in &owned {
            let on: Vec<_> = s.run().charts.entries.iter().filter(|c| c.id == *entry).collect();
            assert_eq!(on.len(), 1);
            assert_eq!((on[0].chart, on[0].words.seal, on[0].speaker, on[0].owned), (*chart, *seal, *speaker, true));
        }
        owned.len()
    });
}

/// DF2: where a group arrives binds nobody: nothing comes of it but the words.
#[test]
fn df2_an_arrival_binds_nobody() {
    always((1..5u8, any::<bool>()), |(arrivals, contested)| {
        let mut s = charting();
        let run = s.run;
        for n in 0..arrivals {
            let arrival = s.world.next;
            assert_eq!(code(s.act(2, 1, Do::Arrive { run, words: text(n) })), Code::NotEligible);
            s.act(1, 1, Do::Arrive { run, words: text(n) }).unwrap();
            if contested {
                s.act(2, 1, Do::Contest { run, arrival, words: text(80) }).unwrap();
            }
        }
        let before = s.log.len();
        s.tick(hours(30));
        assert_eq!(s.ending(), Some(Ending::Closed));
        assert_eq!(s.log.len(), before + 1, "it ends, and nothing follows");
        assert!(s.world.agreement.agreements.is_empty());
        assert!(s.run().charts.arrivals.iter().all(|a| a.contested.len() == usize::from(contested)));
        usize::from(arrivals)
    });
}

/// DF3: nothing that is shown counts or ranks who said how much: entries stand in the order in which they came.
#[test]
fn df3_nobody_is_counted_or_ranked() {
    always(sayings(), |said| {
        let mut s = charting();
        let run = s.run;
        for (n, (by, _, chart, _)) in said.iter().enumerate() {
            s.act(*by, 1, Do::Chart { run, chart: Chart::ALL[*chart], words: text(n as u8), speaker: None }).unwrap();
        }
        let view = practice::run(&s.world, s.people[0], hours(1), run).unwrap();
        let ids: Vec<Id> = view.charted.iter().map(|c| c.id).collect();
        assert!(ids.is_sorted() && ids.len() == said.len());
        // the same said by others looks the same but for the names
        let mut other = charting();
        for (n, (by, _, chart, _)) in said.iter().enumerate() {
            other.act((*by + 1) % 3, 1, Do::Chart { run, chart: Chart::ALL[*chart], words: text(n as u8), speaker: None }).unwrap();
        }
        let without_names = |s: &Stage| {
            let view = practice::run(&s.world, s.people[0], hours(1), run).unwrap();
            let charted = view.charted.iter().map(|c| (c.id, c.chart, c.words.seal, c.owned)).collect::<Vec<_>>();
            (charted, view.card.answered, view.card.electorate)
        };
        assert_eq!(without_names(&s), without_names(&other));
        said.len()
    });
}

/// AW1: an announcement nobody objected to permits what was announced, once, and nothing else.
#[test]
fn aw1_a_permission_is_for_what_was_announced() {
    always((any::<bool>(), 1..4usize), |(objects, times)| {
        let mut s = Stage::founded_with(named("consent", vec![consent()]), 3);
        let body = s.run;
        for n in 1..=times {
            let tension = raise(&mut s, body);
            let before = s.world.mandate.roles.len();
            s.propose_with(body, tension, define(body, Duty::None)).unwrap();
            assert_eq!(s.world.mandate.roles.len(), before, "what was permitted before permits nothing now");
            let objected = objects && n == times;
            let at = (s.world.at.0 - START.0) / 3_600_000;
            s.answer(1, at, if objected { Consent::Objection } else { Consent::Consent }).unwrap();
            s.tick(s.world.at + Span::hours(73));
            assert_eq!(s.world.mandate.roles.len(), before + usize::from(!objected));
        }
        times
    });
}

/// AW2: what is given to spend and taken back is the same money; nothing is lost or made, and what was spent is not
/// taken back.
#[test]
fn aw2_money_is_conserved_when_it_is_given_and_taken_back() {
    use crate::fund::{Account, Command as Books, Effect as Money, Holder, HolderRef};
    let steps = prop::collection::vec((0..3u8, 1..400u64), 1..12);
    always(steps, |steps| {
        let mut s = Stage::founded_with(named("consent", vec![consent()]), 2);
        let (body, me) = (s.run, s.people[1]);
        let currency = "EUR".to_owned().try_into().unwrap();
        let fund = s.bring_in(Effect::Fund(Money::Create { body: Ref::Id(body), name: text(71), currency }));
        let contribute = Books::Contribute { fund, amount: 1_000, words: text(81) };
        s.give(Some(FOUNDER), s.world.at, Command::Fund(contribute)).unwrap();
        let (mut there, mut held, mut met) = (1_000i128, 0i128, 0);
        for (step, amount) in steps {
            let moved = i128::from(amount);
            if step == 2 {
                let spend = Books::Spend { fund, holder: Holder::Member(me), amount, words: text(82) };
                let spent = s.give(Some(me), s.world.at, Command::Fund(spend)).is_ok();
                assert_eq!(spent, held >= moved);
                held -= if spent { moved } else { 0 };
            } else {
                let (fund, holder, what) = (Ref::Id(fund), HolderRef::Member(me), text(83));
                let give = Money::Allocate { fund, to: holder, amount, what: what.clone() };
                let effect = if step == 0 { give } else { Money::Recall { fund, from: holder, amount, what } };
                let tension = raise(&mut s, body);
                s.propose_with(body, tension, Effect::Fund(effect)).unwrap();
                let at = (s.world.at.0 - START.0) / 3_600_000;
                s.answer(0, at, Consent::Consent).unwrap();
                s.tick(s.world.at + Span::hours(73));
                let (enough, sign) = if step == 0 { (there >= moved, 1) } else { (held >= moved, -1) };
                assert_eq!(s.ending() == Some(Ending::Adopted), enough);
                if enough {
                    (there, held) = (there - sign * moved, held + sign * moved);
                    met += usize::from(step == 1);
                }
            }
            let balance = |account| s.world.fund.balance(fund, account);
            assert_eq!((balance(Account::Fund), balance(Account::Held(Holder::Member(me)))), (there, held));
            assert_eq!(s.world.fund.accounts(fund).map(|(_, n)| n).sum::<i128>(), 0);
        }
        met
    });
}
