//! Whatever was born at a position has a page: `/n/{net}/412`.

use askama::Template;
use domain::practice;
use domain::thread::ThreadView;
use domain::why::{self, Kind, Link};
use domain::{Id, TextRef, Time, agreement, body, mandate, purpose, thread};

use super::Look;
use crate::here::Here;

pub fn render(h: &Here, id: Id, look: Look) -> Option<String> {
    let world = h.world();
    let talk = thread::thread(world, h.me, id);
    let chain = why::why(world, id);
    match why::kind_of(world, id)? {
        Kind::Body => {
            let view = body::body(world, h.me, h.now, id)?;
            let works_for = purpose::local_outcomes(world, h.me, h.now, id);
            BodyPage { h, place: "people", title: h.name(id), view, works_for, talk, chain }.render()
        }
        Kind::Person | Kind::Founder => {
            let view = body::member(world, h.me, id)?;
            let rests = domain::rests_on(world, id);
            let lend = mandate::lend_offers(world, h.me, id, h.now);
            PersonPage { h, place: "people", title: h.name(id), view, rests, lend }.render()
        }
        Kind::Run => super::run::RunPage::new(h, practice::run(world, h.me, h.now, id)?, talk, look).render(),
        Kind::Objection => {
            let run = world.practice.run_of(id)?.id;
            return render(h, run, look);
        }
        Kind::Agreement => {
            let view = agreement::agreement(world, h.me, id)?;
            AgreementPage { h, place: "decide", title: h.name(id), view, talk, chain }.render()
        }
        Kind::Tension => {
            let view = purpose::tension(world, h.me, id)?;
            TensionPage { h, place: "decide", title: h.t("tension"), view, talk }.render()
        }
        Kind::Outcome => super::theory::outcome_page(h, id)?,
        Kind::Leads => super::theory::leads_page(h, id)?,
        Kind::Indicator => return render(h, world.purpose.theory.indicators.get(&id)?.outcome, look),
        Kind::Evidence => return render(h, world.purpose.theory.evidence.get(&id)?.link, look),
        Kind::Role => {
            let view = mandate::role(world, h.me, id)?;
            RolePage { h, place: "people", title: h.name(id), view, talk, chain }.render()
        }
        Kind::Mandate => {
            let view = mandate::mandate(world, h.me, id)?;
            MandatePage { h, place: "people", title: h.name(id), view, chain }.render()
        }
        Kind::Domain => super::structure::domain_page(h, id)?,
        Kind::Fund => super::share::fund_page(h, id)?,
        Kind::Movement => super::share::movement_page(h, id)?,
        Kind::Comment => return render(h, world.thread.comments.get(&id)?.on, look),
        Kind::Purpose | Kind::Founding => return super::render(h, &super::Page::Purpose),
    }
    .ok()
}

#[derive(Template)]
#[template(path = "body.html")]
struct BodyPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: body::BodyView,
    /// What a hub works for besides what all share.
    works_for: Vec<purpose::OutcomeView>,
    talk: ThreadView,
    chain: Vec<Link>,
}

impl BodyPage<'_> {
    fn offer(&self, name: &str) -> bool {
        self.view.offers.iter().any(|o| o.name == name && o.may())
    }
    fn is_hub(&self) -> bool {
        self.view.card.kind == body::Kind::Hub
    }
    /// In whose place a substitute may step now: the mandate and who holds it.
    fn swaps(&self, substitute: &mandate::MandateView) -> Vec<(Option<Id>, String)> {
        let may = substitute.offers.iter().filter(|o| o.name == "mandate.swap" && o.may());
        let from = may.map(|o| o.command["from"].as_u64().map(Id));
        let holder = |id: Id| self.h.world().mandate.mandates.get(&id).map(|m| self.h.name(m.holder));
        from.map(|from| (from, from.and_then(holder).unwrap_or_default())).collect()
    }
    fn reached(&self, indicator: &purpose::IndicatorView) -> String {
        self.h.reached(indicator)
    }
    /// The hubs that belong to it, where it is a region.
    fn region_of(&self) -> Vec<Id> {
        let bodies = self.h.world().body.bodies.iter();
        bodies.filter(|(_, b)| b.region == Some(self.view.card.id) && b.dissolved.is_none()).map(|(id, _)| *id).collect()
    }
    /// What an outcome of the hub leads to.
    fn leads_to(&self, outcome: &purpose::OutcomeView) -> Vec<Id> {
        let links = &self.h.world().purpose.theory.links;
        outcome.leads_to.iter().filter_map(|id| links.get(id)).map(|l| l.to).collect()
    }
    /// The body around a circle.
    fn around(&self) -> String {
        self.view.card.parent.map_or_else(String::new, |id| self.h.name(id))
    }
    /// The two links of a circle, each with its role, where there is one.
    fn links(&self) -> [(&'static str, Option<&mandate::RoleView>); 2] {
        let role = |duty: mandate::Duty| self.view.roles.iter().find(|r| r.duty == duty);
        [("link-lead", role(mandate::Duty::Lead)), ("link-delegate", role(mandate::Duty::Delegate))]
    }
    fn cover(&self, role: &mandate::RoleView) -> String {
        super::structure::cover(self.h, role.id)
    }
    /// Who holds a domain, where it was passed on from here.
    fn passed_to(&self, domain: &Id) -> Option<Id> {
        let (body::Keeper::Body(id) | body::Keeper::Role(id)) = self.h.world().body.domains.get(domain)?.keeper()?;
        (id != self.view.card.id).then_some(id)
    }
    fn is_circle(&self) -> bool {
        self.view.card.kind == body::Kind::Circle
    }
    fn until(&self) -> Time {
        Time(self.h.now.0 + 14 * 86_400_000)
    }
}

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: body::MemberView,
    rests: domain::Rests,
    /// For what the reader may lend them their vote.
    lend: Vec<domain::Offer>,
}

impl PersonPage<'_> {
    /// What the reader lent them.
    fn lent(&self) -> Vec<mandate::LentView> {
        let all = mandate::lent_by(self.h.world(), self.h.me, self.h.now);
        all.into_iter().filter(|l| l.to == Some(self.view.id)).collect()
    }

    /// For what one's vote can be lent to them: key and words.
    fn scopes(&self) -> Vec<(String, String)> {
        let scope = |o: &domain::Offer| serde_json::from_value(o.command["scope"].clone()).ok();
        let may = self.lend.iter().filter(|o| o.may()).filter_map(scope);
        may.map(|scope| (super::scope_key(scope), self.h.lent_for(scope))).collect()
    }
}

#[derive(Template)]
#[template(path = "agreement.html")]
struct AgreementPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: agreement::AgreementView,
    talk: ThreadView,
    chain: Vec<Link>,
}

impl AgreementPage<'_> {
    fn offer(&self, name: &str) -> bool {
        self.view.offers.iter().any(|o| o.name == name && o.may())
    }
    /// What it serves, with what is counted there: what a review compares it with.
    fn served(&self) -> Vec<purpose::OutcomeView> {
        let outcome = |id: &Id| purpose::outcome(self.h.world(), self.h.me, self.h.now, *id);
        self.view.card.serves.iter().filter_map(outcome).collect()
    }

    /// What was chosen, where it was a choice: names with words.
    fn chosen(&self) -> Vec<(String, Option<&TextRef>)> {
        let run = self.h.world().practice.run(self.view.run);
        let name = |o: &practice::OptionArgs| self.h.option_name(o.person, o.at, &o.title);
        run.into_iter().flat_map(practice::Run::chosen).map(|i| (name(&i.option), i.option.words.as_deref())).collect()
    }

    /// The points it consists of, where it was aligned on point by point.
    fn points(&self) -> Vec<(&TextRef, Option<&TextRef>)> {
        let run = self.h.world().practice.run(self.view.run);
        let wordings = run.into_iter().flat_map(|r| &r.points).map(practice::Point::text);
        wordings.map(|w| (&*w.title, w.words.as_deref())).collect()
    }

    fn may_end(&self, step: &agreement::StepView) -> bool {
        step.offers.iter().any(domain::Offer::may)
    }

    /// Who could carry a step, the reader first.
    fn carriers(&self) -> Vec<(Id, String)> {
        let plan = self.view.offers.iter().find(|o| o.name == "agreement.plan_step");
        let of = plan.into_iter().flat_map(|o| &o.fields).find_map(|f| match &f.kind {
            domain::kernel::FieldKind::Id { of } => Some(of.clone()),
            _ => None,
        });
        let mut list: Vec<(Id, String)> = of.unwrap_or_default().into_iter().map(|id| (id, self.h.name(id))).collect();
        list.sort_by_key(|(id, name)| (*id != self.h.me, name.clone()));
        list
    }

    fn standing(&self) -> (&'static str, String) {
        match &self.view.challenge {
            Some(_) if self.view.ended.is_none() => ("coral", self.h.t("standing-challenged")),
            _ => standing(self.h, &self.view.card.standing),
        }
    }

    /// Whether it waits for somebody to say what becomes of it.
    fn waits(&self) -> bool {
        use agreement::Standing::{DueForReview, Overdue, Paused, UnderReview};
        matches!(self.view.card.standing, DueForReview | UnderReview | Overdue | Paused) || self.view.challenge.is_some()
    }

    fn may_become(&self) -> bool {
        self.view.ended.is_none() && self.view.superseded_by.is_none() && self.offer("practice.propose")
    }

    /// What is on hold is not put on hold.
    fn can_become(&self, change: &str) -> bool {
        change != "pause" || self.view.card.standing != agreement::Standing::Paused
    }

    /// Open proposals that would change it, or answer its challenge.
    fn being_decided(&self) -> Vec<Id> {
        let id = self.view.card.id;
        self.h.world().practice.open_runs().filter(|run| run.is_about(id)).map(|run| run.id).collect()
    }
}

pub fn standing(h: &Here, standing: &agreement::Standing) -> (&'static str, String) {
    use agreement::Standing::{DueForReview, Ended, InForce, Overdue, Paused, Superseded, UnderReview};
    let (class, key) = match *standing {
        InForce => ("moss", "standing-in-force"),
        DueForReview => ("amber", "standing-due"),
        UnderReview => ("amber", "standing-under-review"),
        Overdue => ("coral", "standing-overdue"),
        Paused => ("coral", "standing-paused"),
        Ended => ("", "standing-ended"),
        Superseded => ("", "standing-superseded"),
    };
    (class, h.t(key))
}

#[derive(Template)]
#[template(path = "tension.html")]
struct TensionPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: purpose::TensionView,
    talk: ThreadView,
}

impl TensionPage<'_> {
    fn offer(&self, name: &str) -> bool {
        self.view.offers.iter().any(|o| o.name == name && o.may())
    }
}

#[derive(Template)]
#[template(path = "role.html")]
struct RolePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: mandate::RoleView,
    talk: ThreadView,
    chain: Vec<Link>,
}

impl RolePage<'_> {
    fn cover(&self) -> String {
        super::structure::cover(self.h, self.view.id)
    }
    /// The decisions by which it says something else, or ended.
    fn changes(&self) -> Vec<(domain::Time, Id)> {
        let run = |(at, because): &(domain::Time, domain::Because)| match because {
            domain::Because::Run(run) => Some((*at, *run)),
            _ => None,
        };
        self.view.changed.iter().filter_map(run).collect()
    }
    /// What its holder alone decides about.
    fn domains(&self) -> Vec<Id> {
        let held = |d: &body::Domain| d.keeper() == Some(body::Keeper::Role(self.view.id));
        self.h.world().body.domains.iter().filter(|(_, d)| held(d)).map(|(id, _)| *id).collect()
    }
    /// Where the reader proposes who holds it.
    fn given_in(&self) -> Option<Id> {
        let seat = mandate::SeatRef::Role(domain::Ref::Id(self.view.id));
        let elect = mandate::Effect::Elect { seat, until: self.h.now };
        self.h.proposes_change(&domain::Effect::Mandate(elect)).filter(|_| !self.view.ended)
    }
    /// Where the reader proposes that it says something else, or ends.
    fn changed_in(&self) -> Option<Id> {
        let ends = mandate::Effect::EndRole { role: domain::Ref::Id(self.view.id) };
        self.h.proposes_change(&domain::Effect::Mandate(ends)).filter(|_| !self.view.ended)
    }
}

#[derive(Template)]
#[template(path = "mandate.html")]
struct MandatePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: mandate::MandateView,
    chain: Vec<Link>,
}

impl MandatePage<'_> {
    fn may(&self, name: &str) -> bool {
        self.view.offers.iter().any(|o| o.name == name && o.may())
    }
    fn may_resign(&self) -> bool {
        self.may("mandate.resign")
    }
    fn may_report(&self) -> bool {
        self.may("mandate.report")
    }
    /// A report is due and was not given.
    fn late(&self) -> bool {
        self.view.report_due.is_some_and(|due| due < self.h.now)
    }
    fn ends_soon(&self) -> bool {
        self.view.ended.is_none() && self.h.now + domain::Span::days(mandate::TERM_LEAD_DAYS) >= self.view.until
    }
    fn seat(&self) -> Id {
        match self.view.seat {
            mandate::Seat::Role(id) | mandate::Seat::Voice(id) => id,
        }
    }
    /// How it is used, while it is held.
    fn pace(&self) -> Option<mandate::Pace> {
        mandate::pace(self.h.world(), self.view.id).filter(|_| self.view.ended.is_none())
    }
    /// Where the reader proposes that it ends before its term.
    fn recalled_in(&self) -> Option<Id> {
        let end = mandate::Effect::End { mandate: domain::Ref::Id(self.view.id) };
        self.h.proposes_change(&domain::Effect::Mandate(end)).filter(|_| self.view.ended.is_none())
    }
    fn is_voice(&self) -> bool {
        matches!(self.view.seat, mandate::Seat::Voice(_))
    }
}
