//! The form for a proposal.

use askama::Template;
use domain::attention::{self, Cost};
use domain::charter::{self, Matter};
use domain::fund::{Currency, FundCard};
use domain::practice::Gathers;
use domain::why::{self, Kind};
use domain::{BodyId, Id, TextRef, agreement, purpose};

use crate::here::Here;

#[derive(Template)]
#[template(path = "propose.html")]
struct ProposePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    body: BodyId,
    because: Option<Id>,
    reviewing: bool,
    /// What is to become of the agreement.
    change: Option<&'static str>,
    /// What the founder brought in and is to be decided now.
    ratifies: bool,
    tensions: Vec<purpose::TensionView>,
    outcomes: Vec<purpose::OutcomeView>,
    agreements: Vec<agreement::AgreementCard>,
    roles: Vec<(Id, String)>,
    people: Vec<(Id, String)>,
    voices: Vec<(Id, String)>,
    /// Every way that can be taken, and the one that is.
    ways: Vec<(String, String)>,
    way: String,
    /// A way of deciding to be adapted, as a text.
    adapts: String,
    /// A line of the charter to be changed.
    line: Option<Matter>,
    /// The funds of the body; the one that money is to come from; whether one is to be made.
    funds: Vec<FundCard>,
    allocates: Option<Id>,
    creates_fund: bool,
    /// The mandate that is to end.
    ends: Option<Id>,
    /// A role that somebody is to hold.
    gives: Option<Id>,
    /// All hubs, those without a voice first; the one that is to be admitted.
    hubs: Vec<(Id, String)>,
    admits: Option<Id>,
    /// What is to change about the theory of change, and which part of it.
    theory: Option<&'static str>,
    /// What is to change about a role or a domain.
    structure: Option<&'static str>,
    /// The domains of the body; the one that it is about.
    domains: Vec<(Id, String)>,
    domain: Option<Id>,
    /// The way spends money, in this currency.
    spends: Option<Currency>,
    node: Option<Id>,
    /// Whether it chooses among options; whether it only asks; what the options are.
    choosing: bool,
    asks: bool,
    people_chosen: bool,
    times_chosen: bool,
    /// It goes point by point; one person decides after advice.
    aligning: bool,
    is_network: bool,
    is_hub: bool,
    is_circle: bool,
    review: domain::Time,
    purpose_text: String,
    /// What the round would cost, where nothing else is chosen.
    cost: Option<Cost>,
    /// Why no other round of the network can open now.
    no_room: Option<String>,
}

impl ProposePage<'_> {
    /// What was typed; at first, for what is about one thing, words to begin with.
    fn first(&self, field: &str) -> String {
        let was = self.h.was("propose", field);
        if !was.is_empty() {
            return was;
        }
        let text = field == "w.text";
        let about = |key: &str, thing: Id| self.h.s(key, self.h.name(thing));
        match (self.because, self.change, self.ends) {
            (Some(thing), ..) if self.ratifies => about(if text { "ratify-text" } else { "ratify-title" }, thing),
            (Some(agreement), Some("supersede"), _) if text => self.text_of(agreement),
            (Some(agreement), Some(change), _) => about(&format!("begin-{change}"), agreement),
            (_, _, Some(mandate)) => {
                let held = self.h.world().mandate.mandates.get(&mandate);
                held.map_or(was, |m| self.h.s2("begin-recall", self.h.name(m.holder), self.h.name(mandate)))
            }
            _ => was,
        }
    }

    /// What an agreement says now.
    fn text_of(&self, agreement: Id) -> String {
        let view = agreement::agreement(self.h.world(), self.h.me, agreement);
        view.map_or_else(String::new, |a| self.h.words(&a.text))
    }

    /// Whether this change of the agreement is what the proposal begins with.
    fn begins(&self, change: &str) -> bool {
        self.change == Some(change)
    }

    /// Whether nothing is said yet about what it changes.
    fn open_ended(&self) -> bool {
        let about = [self.because, self.ends, self.allocates, self.gives, self.admits, self.node].iter().any(Option::is_some);
        let rules = self.line.is_some() || !self.adapts.is_empty() || self.creates_fund;
        !about && !rules && self.theory.is_none() && self.structure.is_none()
    }

    /// Where else this reader could propose it: the network, and what they belong to.
    fn elsewhere(&self) -> Vec<(Id, String)> {
        let mine = self.h.world().body.people.get(&self.h.me).into_iter().flat_map(|p| p.bodies.iter().copied());
        let others = std::iter::once(Id::NETWORK).chain(mine.filter(|b| *b != Id::NETWORK)).filter(|b| *b != self.body);
        let may = others.filter(|b| self.open_ended() && self.h.proposes_in(b));
        may.map(|b| (b, self.h.name(b))).collect()
    }

    fn there(&self, body: &Id) -> String {
        let way = if self.way.is_empty() { String::new() } else { format!("&way={}", self.way) };
        format!("{}/propose?body={}{way}", self.h.base(), body.0)
    }

    /// The ways by which something can be agreed or asked here (`ways-here`), or those that are for other matters.
    fn ways_that(&self, label: &str) -> Vec<&(String, String)> {
        let world = self.h.world();
        let adopt = domain::Effect::Agreement(agreement::Effect::Adopt { sunset: false });
        let may = |way: &domain::practice::Template| way.asks() || charter::decides(world, self.body, way, &adopt).is_ok();
        let found = |name: &str| !self.open_ended() || world.practice.templates.get(name).is_some_and(|way| may(way));
        self.ways.iter().filter(|(name, _)| found(name) == (label == "ways-here")).collect()
    }

    fn cost_words(&self, cost: &Cost) -> String {
        let count = |key: &str, n: u64| self.h.l.n(key, "n", n as u32);
        let minutes = count("span-minutes", cost.minutes);
        if cost.hubs > 0 {
            let words = [("hubs", count("hubs", cost.hubs)), ("people", count("people", cost.people)), ("minutes", minutes)];
            self.h.l.a("cost-hubs", &words)
        } else {
            self.h.l.a("cost-people", &[("people", count("people", cost.people)), ("minutes", minutes)])
        }
    }

    /// A proposal of its own that decides something, not the review of an agreement.
    fn fresh(&self) -> bool {
        let about_rules = self.line.is_some()
            || !self.adapts.is_empty()
            || self.creates_fund
            || self.allocates.is_some()
            || self.ends.is_some()
            || self.gives.is_some()
            || self.admits.is_some()
            || self.theory.is_some()
            || self.structure.is_some()
            || self.spends.is_some();
        // by some ways nothing is put in force here
        let adopt = domain::Effect::Agreement(agreement::Effect::Adopt { sunset: false });
        let may = self.way.is_empty() || self.decides(&adopt);
        !self.reviewing && !self.ratifies && !self.asks && !self.people_chosen && !about_rules && may
    }

    /// What a time looks like.
    fn example_time(&self) -> String {
        self.h.l.local_minute(domain::Time(self.h.now.0 + 7 * 86_400_000)).replace('T', " ")
    }

    fn is_admitting(&self, hub: &Id) -> bool {
        self.admits == Some(*hub)
    }

    /// What can be a region: circles of the network.
    fn regions(&self) -> Vec<(Id, String)> {
        let circle =
            |b: &domain::body::Group| b.kind == domain::body::Kind::Circle && b.parent == Some(Id::NETWORK) && b.dissolved.is_none();
        let circles = self.h.world().body.bodies.iter().filter(|(_, b)| circle(b));
        circles.map(|(id, _)| (*id, self.h.name(id))).collect()
    }

    /// The part of the theory of change that a proposal is about.
    fn node_id(&self) -> String {
        self.node.map_or_else(String::new, |id| id.0.to_string())
    }

    fn node_name(&self) -> String {
        let world = self.h.world();
        match self.node.and_then(|id| world.purpose.theory.links.get(&id)) {
            Some(link) => self.h.leads(link.from, link.to),
            None => self.node.map_or_else(String::new, |id| self.h.name(id)),
        }
    }

    fn is_node(&self, id: &Id) -> bool {
        self.node == Some(*id)
    }

    /// Where something can begin (what the body works for) or lead to (what all share, too).
    fn nodes(&self, begin: bool) -> Vec<(Id, String)> {
        let theirs = |o: &&purpose::OutcomeView| o.body == self.body || (!begin && o.body == Id::NETWORK);
        self.outcomes.iter().filter(theirs).map(|o| (o.id, self.h.excerpt(&o.name, 80_usize))).collect()
    }

    fn indicators(&self) -> Vec<(Id, String)> {
        let node = self.outcomes.iter().find(|o| self.node == Some(o.id));
        node.into_iter().flat_map(|o| &o.indicators).map(|i| (i.id, self.h.excerpt(&i.name, 80_usize))).collect()
    }

    fn theory_version(&self) -> u32 {
        self.h.world().purpose.theory.version
    }

    /// What was typed about a role; at first what it says now.
    fn role_was(&self, field: &str) -> String {
        let was = self.h.was("propose", field);
        let role = self.node.and_then(|id| self.h.world().mandate.roles.get(&id)).filter(|_| was.is_empty());
        let words = |text: Option<&TextRef>| text.map_or_else(String::new, |t| self.h.words(t));
        match (role, field) {
            (Some(role), "e.says_name") => self.h.words(&role.name),
            (Some(role), "e.says_purpose") => words(role.purpose.as_deref()),
            (Some(role), "e.says_accountabilities") => words(role.accountabilities.as_deref()),
            _ => was,
        }
    }

    /// What was typed as a limit of a role; at first what holds now.
    fn limit_was(&self, field: &str) -> String {
        let was = self.h.was("propose", field);
        let role = self.node.and_then(|id| self.h.world().mandate.roles.get(&id)).filter(|_| was.is_empty());
        let now = role.and_then(|r| if field == "e.limit_holders" { r.limits.holders } else { r.limits.terms });
        now.map_or(was, |n| n.to_string())
    }

    /// Roles of other bodies.
    fn roles_elsewhere(&self) -> Vec<(Id, String)> {
        let world = self.h.world();
        let plain = |r: &domain::mandate::Role| !r.ended && r.body != self.body && r.duty == domain::mandate::Duty::None;
        let roles = world.mandate.roles.iter().filter(|(_, r)| plain(r) && !r.linked.contains_key(&self.body));
        let name = |id: &Id, body: BodyId| format!("{} · {}", self.h.name(id), self.h.name(body));
        roles.map(|(id, r)| (*id, name(id, r.body))).collect()
    }

    /// To whom a domain of the body can be passed on: circles inside it, and its roles.
    fn keepers(&self) -> Vec<(String, String)> {
        let inside = self.h.world().body.bodies.iter().filter(|(_, b)| b.parent == Some(self.body) && b.dissolved.is_none());
        let bodies = inside.map(|(id, _)| (format!("body-{}", id.0), self.h.name(id)));
        bodies.chain(self.roles.iter().map(|(id, name)| (format!("role-{}", id.0), name.clone()))).collect()
    }

    fn is_domain(&self, id: &Id) -> bool {
        let typed = self.h.was("propose", "n.domain");
        if typed.is_empty() { self.domain == Some(*id) } else { typed == id.0.to_string() }
    }

    /// The funds that can pay for what the round chooses: those in its currency, where the charter gives money
    /// away by this way.
    fn pays_chosen(&self) -> Vec<&FundCard> {
        let pays = |fund: &FundCard| {
            let effect = domain::Effect::Fund(domain::fund::Effect::AllocateChosen { fund: domain::Ref::Id(fund.id) });
            self.decides(&effect)
        };
        self.funds.iter().filter(|f| self.spends == Some(f.currency) && pays(f)).collect()
    }

    /// Whether the way that is chosen decides this here.
    fn decides(&self, effect: &domain::Effect) -> bool {
        let world = self.h.world();
        let way = world.practice.templates.get(&self.way);
        way.is_some_and(|way| domain::charter::decides(world, self.body, way, effect).is_ok())
    }

    fn holds_money(&self) -> bool {
        self.funds.iter().any(|fund| !self.money_held(fund).is_empty())
    }

    /// Who holds money of a fund, by fund and holder, and how much.
    fn money_held(&self, fund: &FundCard) -> Vec<(String, String)> {
        let accounts = self.h.world().fund.accounts(fund.id).filter(|(_, amount)| *amount > 0);
        let held = accounts.filter_map(|(account, amount)| {
            let domain::fund::Account::Held(holder) = account else { return None };
            let (kind, id) = match holder {
                domain::fund::Holder::Body(id) => ("body", id),
                domain::fund::Holder::Member(id) => ("member", id),
            };
            Some((format!("{}-{kind}-{}", fund.id.0, id.0), format!("{} · {}", self.h.name(id), self.h.money(amount, fund.currency))))
        });
        held.collect()
    }

    /// What was typed about a node; at first what it says now.
    fn theory_was(&self, field: &str) -> String {
        let was = self.h.was("propose", field);
        let now = self.outcomes.iter().find(|o| self.theory == Some("revise-outcome") && self.node == Some(o.id));
        match (was.is_empty(), now, field) {
            (true, Some(o), "e.outcome") => self.h.words(&o.name),
            (true, Some(o), "e.rank") => rank_key(o.rank),
            (true, Some(o), "e.whom") => o.whom.as_ref().map_or_else(String::new, |w| self.h.words(w)),
            (true, Some(o), "e.outcome_about") => o.about.as_ref().map_or_else(String::new, |w| self.h.words(w)),
            (true, None, "e.rank") => rank_key(purpose::Rank::Middle),
            _ => was,
        }
    }

    fn is_ending(&self, mandate: &Id) -> bool {
        self.ends == Some(*mandate)
    }

    fn makes_fund(&self) -> bool {
        self.creates_fund
    }

    fn is_fund(&self, id: &Id) -> bool {
        self.allocates == Some(*id)
    }

    /// To whom money can be given: hubs and circles, then people.
    fn holders(&self) -> Vec<(String, String)> {
        let bodies = self.h.world().body.bodies.iter().filter(|(_, b)| b.dissolved.is_none());
        let bodies = bodies.map(|(id, _)| (format!("body-{}", id.0), self.h.name(id)));
        let people = self.people.iter().map(|(id, name)| (format!("member-{}", id.0), name.clone()));
        bodies.chain(people).collect()
    }

    /// Every matter by its key, in words.
    fn matters(&self) -> Vec<(String, String)> {
        Matter::ALL.into_iter().map(|m| (matter_key(m), self.h.matter(m))).collect()
    }

    fn is_line(&self, key: &str) -> bool {
        let typed = self.h.was("propose", "e.matter");
        if typed.is_empty() { self.line.is_some_and(|m| matter_key(m) == key) } else { typed == key }
    }

    /// Where the line to be changed is decided, or who may simply do it.
    fn line_says(&self, key: &str) -> bool {
        let rule = self.line.and_then(|m| self.h.world().charter.lines.get(&m)).map(|l| &l.rule);
        let said = match rule {
            Some(charter::Rule::Decide { place, .. }) => serde_json::to_value(place),
            Some(charter::Rule::Do { who }) => serde_json::to_value(who),
            _ => return false,
        };
        said.is_ok_and(|said| said == key)
    }

    /// Whether the line to be changed names this way.
    fn line_names(&self, way: &str) -> bool {
        let rule = self.line.and_then(|m| self.h.world().charter.lines.get(&m)).map(|l| &l.rule);
        matches!(rule, Some(charter::Rule::Decide { by, .. }) if by.iter().any(|name| name == way))
    }

    fn gives_role(&self, id: &Id) -> bool {
        self.gives == Some(*id)
    }

    fn is_because(&self, id: &Id) -> bool {
        self.because == Some(*id)
    }
}

pub(super) fn matter_key(matter: Matter) -> String {
    serde_json::to_value(matter).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

fn rank_key(rank: purpose::Rank) -> String {
    serde_json::to_value(rank).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Whether there is a part of the theory of change for this kind of change, where one is needed.
fn knows(h: &Here, kind: &str, node: Option<Id>) -> bool {
    let purpose = &h.world().purpose;
    match kind {
        "outcome" | "connect" | "endorse" => true,
        "disconnect" => node.is_some_and(|id| purpose.theory.links.contains_key(&id)),
        _ => node.is_some_and(|id| purpose.outcomes.contains_key(&id)),
    }
}

/// The currency of the first fund of a body; euros, where there is none.
fn currency_of(h: &Here, body: BodyId) -> Currency {
    let theirs = h.world().fund.funds.values().find(|f| f.body == body);
    theirs.map(|f| f.currency).or_else(|| "EUR".to_owned().try_into().ok()).expect("three capital letters")
}

/// Every hub that is there, those without a voice first.
fn hubs(h: &Here) -> Vec<(Id, String)> {
    let world = h.world();
    let there = world.body.bodies.iter().filter(|(_, b)| b.kind == domain::body::Kind::Hub && b.dissolved.is_none());
    let mut hubs: Vec<(Id, String)> = there.map(|(id, _)| (*id, h.name(id))).collect();
    hubs.sort_by_key(|(id, name)| (world.body.hubs.contains(id), name.clone()));
    hubs
}

/// What a proposal of this body can serve: what all work for, and what the body works for besides.
fn outcomes(h: &Here, body: BodyId) -> Vec<purpose::OutcomeView> {
    let all = purpose::purpose(h.world(), h.me, h.now).outcomes.into_iter();
    let mut outcomes: Vec<_> = all.filter(|o| !o.retired && (o.body == Id::NETWORK || o.body == body)).collect();
    // what changes comes before what is sought and what is done
    outcomes.sort_by_key(|o| (o.body == Id::NETWORK, !o.rank.is_outcome(), std::cmp::Reverse(o.rank)));
    outcomes
}

/// The ways of deciding by name and title, those for special purposes left out.
fn ways(h: &Here) -> Vec<(String, String)> {
    let known = h.world().practice.templates.values().filter(|t| !super::ways::FOR_ITS_OWN_PAGE.contains(&t.name.as_str()));
    let mut ways: Vec<_> = known.map(|t| (t.name.clone(), h.l.title("practice", &t.name, &t.title))).collect();
    ways.sort_by(|a, b| a.1.cmp(&b.1));
    ways
}

/// What can become of an agreement.
const CHANGES: [&str; 4] = ["keep", "supersede", "pause", "end"];

/// With what a proposal begins: its reason, and what it is about.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Begin {
    pub because: Option<Id>,
    /// What is to become of the agreement that is the reason.
    pub change: Option<String>,
    /// The way of deciding.
    pub way: Option<String>,
    /// A way of deciding that is to be adapted.
    pub adapt: Option<String>,
    /// A line of the charter that is to be changed.
    pub line: Option<String>,
    /// A fund that money is to come from, or `new`.
    pub fund: Option<String>,
    /// A mandate that is to end.
    pub mandate: Option<Id>,
    /// A role that somebody is to hold.
    pub role: Option<Id>,
    /// A hub that is to be admitted.
    pub admit: Option<Id>,
    /// What is to change about a role or a domain.
    pub structure: Option<String>,
    /// The domain that it is about.
    pub domain: Option<Id>,
    /// What is to change about the theory of change, and about which part of it.
    pub theory: Option<String>,
    pub node: Option<Id>,
}

pub fn propose(h: &Here, body: BodyId, begin: &Begin) -> Option<Result<String, askama::Error>> {
    let Begin { because, change, way, adapt, line, fund, mandate, role, admit, theory, structure, domain, node } = begin.clone();
    let world = h.world();
    let group = world.body.open(body, "").ok()?;
    let reviewing = because.is_some_and(|b| why::kind_of(world, b) == Some(Kind::Agreement));
    let here = |b: &BodyId| *b == body;
    let concerns = |role: &Id| domain::mandate::concerns(world, *role).is_some_and(|b| here(&b));
    let roles = world.mandate.roles.iter().filter(|(id, r)| !r.ended && concerns(id)).map(|(id, _)| (*id, h.name(id)));
    let inside = |id: &Id| group.members.contains(id) || body == Id::NETWORK;
    let mut people: Vec<(Id, String)> =
        world.body.people.iter().filter(|(id, p)| p.left.is_none() && inside(id)).map(|(id, _)| (*id, h.name(id))).collect();
    people.sort_by(|a, b| a.1.cmp(&b.1));
    let seat = |seat: &domain::mandate::Seat| match seat {
        domain::mandate::Seat::Role(role) => concerns(role),
        domain::mandate::Seat::Voice(hub) => here(hub),
    };
    let mandates = world.mandate.mandates.iter().filter(|(_, m)| m.ended.is_none() && seat(&m.seat));
    let voices = mandates.map(|(id, m)| (*id, format!("{}: {}", h.name(id), h.name(m.holder)))).collect();
    let template = domain::practice::default_template(world, body, &[]).ok().and_then(|name| world.practice.templates.get(&name));
    let chosen = way.and_then(|name| world.practice.templates.get(&name));
    let template = chosen.or(template);
    let version = world.purpose.versions.last();
    let room = if reviewing { Ok(()) } else { domain::charter::has_room(world, body) };
    let page = ProposePage {
        cost: template.map(|t| attention::cost(world, body, t)),
        no_room: room.err().map(|refusal| h.l.refusal(&refusal)),
        ways: ways(h),
        funds: domain::fund::funds(world).into_iter().filter(|f| f.body == body).collect(),
        allocates: fund.as_ref().and_then(|f| f.parse().ok()).map(Id),
        creates_fund: fund.as_deref() == Some("new"),
        change: change.and_then(|kind| CHANGES.into_iter().find(|k| *k == kind)).filter(|_| reviewing),
        ends: mandate,
        gives: role,
        hubs: hubs(h),
        admits: admit,
        structure: structure
            .and_then(|kind| super::structure::KINDS.into_iter().find(|k| *k == kind))
            .filter(|kind| super::structure::knows(h, kind, node)),
        domains: world.body.domains_of(body).map(|(id, _)| (id, h.name(id))).collect(),
        domain,
        spends: chosen.filter(|t| t.chooses().is_some_and(|rule| rule.method.spends())).map(|_| currency_of(h, body)),
        theory: theory.and_then(|kind| super::theory::KINDS.into_iter().find(|k| *k == kind)).filter(|kind| knows(h, kind, node)),
        node,
        line: line.and_then(|key| Matter::ALL.into_iter().find(|m| matter_key(*m) == key)),
        adapts: adapt.and_then(|name| super::ways::file(world.practice.templates.get(&name)?)).unwrap_or_default(),
        way: chosen.map_or_else(String::new, |t| t.name.clone()),
        choosing: chosen.is_some_and(|t| t.chooses().is_some()),
        asks: chosen.is_some_and(|t| t.asks()),
        people_chosen: chosen.is_some_and(|t| t.gather().is_some_and(|rule| rule.of == Gathers::People)),
        aligning: chosen.is_some_and(|t| t.aligns()),
        times_chosen: chosen.is_some_and(|t| t.gather().is_some_and(|rule| rule.of == Gathers::Times)),
        h,
        place: "decide",
        title: h.t("propose-title"),
        body,
        because,
        reviewing,
        ratifies: because.is_some_and(|b| why::brought_in(world, b)),
        tensions: purpose::tensions(world, h.me).into_iter().filter(|t| t.body == body || body == Id::NETWORK).collect(),
        outcomes: outcomes(h, body),
        agreements: agreement::agreements(world).into_iter().filter(|a| a.body == body).collect(),
        roles: roles.collect(),
        people,
        voices,
        is_network: body == Id::NETWORK,
        is_hub: group.kind == domain::body::Kind::Hub,
        is_circle: group.kind == domain::body::Kind::Circle,
        review: domain::Time(h.now.0 + 183 * 86_400_000),
        purpose_text: version.map_or_else(String::new, |v| h.words(&v.text)),
    };
    Some(page.render())
}
