//! The page of a run: its steps, its text, one's voice, what others said, and what came of it.

use askama::Template;
use domain::attention::{Forecast, Habit};
use domain::charter::Constituency;
use domain::practice::{self, Among, Ending, ObjectionState, RunView, StepView};
use domain::thread::ThreadView;
use domain::why::{self, Kind};
use domain::{Id, TextRef};

use super::Look;
use crate::here::Here;

#[derive(Template)]
#[template(path = "run.html")]
pub(super) struct RunPage<'a> {
    pub(super) h: &'a Here,
    place: &'static str,
    title: String,
    pub(super) view: RunView,
    talk: ThreadView,
    look: Look,
    /// The version shown, and the one before it.
    shown: usize,
    before: Option<usize>,
}

/// A list to choose from has at most this many people; of more, one goes to their page.
const TRUSTED_SHOWN: u64 = 200;

impl<'a> RunPage<'a> {
    pub(super) fn new(h: &'a Here, view: RunView, talk: ThreadView, look: Look) -> RunPage<'a> {
        let newest = view.versions.len() - 1;
        let shown = look.version.map_or(newest, |v| (v.max(1) as usize - 1).min(newest));
        let before = (shown > 0).then(|| shown - 1);
        let title = h.words(&view.card.title);
        RunPage { h, place: "decide", title, view, talk, look, shown, before }
    }

    fn text(&self) -> &TextRef {
        &self.view.versions[self.shown].text
    }

    fn old(&self) -> Option<&TextRef> {
        self.before.map(|b| &self.view.versions[b].text)
    }

    pub(super) fn offer(&self, name: &str) -> bool {
        self.view.offers.iter().any(|o| o.name == name && o.may())
    }

    /// The voice this reader uses here, if one that counts.
    pub(super) fn voice(&self) -> Option<&practice::VoiceView> {
        self.view.voices.iter().find(|v| v.counts && (self.h.speaks || self.view.card.among == Among::People))
    }

    /// What this reader's own hub says about it, asked first.
    fn local(&self) -> Option<&practice::LocalView> {
        let mine = self.h.world().body.people.get(&self.h.me)?;
        self.view.locals.iter().find(|l| mine.bodies.contains(&l.hub))
    }

    /// What members say beside what hubs say.
    fn members_say(&self, n: &practice::Nested) -> String {
        let args = [("n", n.asked), ("yes", n.members_yes), ("no", n.members_no)].map(|(name, count)| (name, count.to_string()));
        self.h.l.a("members-say", &args)
    }

    fn may_ask_hub(&self) -> bool {
        self.h.world().practice.run(self.view.card.id).is_some_and(|run| self.h.hub_to_ask(run).is_some())
    }

    fn may_answer(&self) -> bool {
        self.voice().is_some() && (["practice.respond", "practice.vote", "practice.mark"].into_iter().any(|name| self.offer(name)))
    }

    /// An answer with its colour; a ballot among options with what it says.
    pub(super) fn answer_words(&self, answer: &practice::ResponseView) -> (&'static str, String) {
        if answer.marks.is_empty() { self.h.choice(&answer.choice) } else { ("teal long", self.ballot_words(&answer.marks)) }
    }

    fn own_objection(&self) -> bool {
        self.voice().is_some_and(|v| self.view.objections.iter().any(|o| o.open && o.voice == v.voice))
    }

    fn template(&self) -> Option<&practice::Template> {
        self.h.world().practice.run(self.view.card.id).map(|run| &*run.template)
    }

    /// Whether it only asks: nothing is decided by it.
    fn asks(&self) -> bool {
        self.template().is_some_and(practice::Template::asks)
    }

    /// What it means not to answer, where that is a yes.
    fn silence(&self) -> Option<String> {
        let rule = self.h.world().practice.run(self.view.card.id)?.consent_rule()?;
        match rule.silence {
            practice::Silence::Explicit => None,
            practice::Silence::Lazy => Some(self.h.t("silence-lazy")),
            practice::Silence::LazyWithQuorum => Some(self.h.s("silence-quorum", rule.quorum.to_string())),
        }
    }

    fn consenting(&self) -> bool {
        self.view.card.step == "consent"
    }

    pub(super) fn by_hubs(&self) -> bool {
        self.view.card.among == Among::Hubs
    }

    pub(super) fn over(&self) -> bool {
        self.view.outcome.is_some()
    }

    pub(super) fn voice_name(&self, voice: &Id) -> String {
        self.h.name(voice).trim_start_matches("Hub ").to_owned()
    }

    fn step_class(&self, step: &StepView) -> &'static str {
        match step.state {
            practice::StepState::Done => "done",
            practice::StepState::Now if self.over() => "done",
            practice::StepState::Now => "now",
            practice::StepState::Coming | practice::StepState::Skipped => "",
        }
    }

    fn step_name(&self, step: &StepView) -> String {
        self.h.t(format!("step-{}", step.kind))
    }

    fn step_note(&self, step: &StepView) -> String {
        let said = step.said.to_string();
        match (step.state, step.deadline) {
            (practice::StepState::Now, _) if self.view.resting => self.h.t("step-rests"),
            (practice::StepState::Now, Some(deadline)) => self.h.s("step-closes", self.h.when(deadline)),
            (practice::StepState::Now, None) => self.h.t("step-waits"),
            (practice::StepState::Skipped, _) => self.h.t("step-skipped"),
            (practice::StepState::Coming, _) => self.h.t("step-coming"),
            (practice::StepState::Done, _) => self.h.l.a(&format!("step-{}-done", step.kind), &[("n", said)]),
        }
    }

    /// Whether this voice said that it would have wished for it, too.
    fn wished(&self, voice: &practice::VoiceView) -> bool {
        voice.response.as_ref().is_some_and(|r| r.wished)
    }

    /// The reason as it was typed and refused, else as it stands.
    fn reason(&self, form: &str, voice: &practice::VoiceView) -> String {
        let typed = self.h.was(form, "w.reason");
        let before = voice.response.as_ref().and_then(|r| r.reason.as_ref());
        if self.h.typed.is_some() { typed } else { before.map_or(typed, |text| self.h.words(text)) }
    }

    fn with_words(&self, round: &practice::RoundView) -> usize {
        round.responses.iter().filter(|r| r.reason.is_some()).count()
    }

    /// What happens next, computed from the run.
    pub(super) fn next(&self) -> String {
        use practice::NextKind;
        let Some(next) = &self.view.next else { return String::new() };
        let open = self.view.objections.iter().filter(|o| o.open).count();
        if open > 0 && self.consenting() {
            return self.h.n("next-objection-open", open);
        }
        let missing = self.view.round.as_ref().map_or(0, |r| r.missing);
        let when = self.h.when(next.at);
        if self.view.resting {
            return self.h.s("next-rests", &when);
        }
        if self.view.card.waiting.is_some() {
            return self.h.s2("next-waiting", &when, self.h.name(self.view.proposer));
        }
        if self.consenting() && missing > 0 {
            let unit = if self.by_hubs() { "next-hubs-missing" } else { "next-people-missing" };
            return self.h.l.a(unit, &[("n", missing.to_string()), ("x", when)]);
        }
        let key = match next.what {
            NextKind::Opens => "next-opens",
            NextKind::Adopted if self.consenting() => "next-adopted",
            NextKind::Adopted | NextKind::NotAdopted | NextKind::QuorumFails if self.view.card.step == "ballot" => "next-counted",
            NextKind::Adopted => "next-adopted",
            NextKind::NotAdopted => "next-counted",
            NextKind::QuorumFails => "next-quorum",
            NextKind::Counted => "next-counted",
            NextKind::Extended => "next-extended",
            NextKind::Waits => "next-waits",
            NextKind::Objection => "next-objection",
            NextKind::Lapses => "next-lapses",
        };
        self.h.s(key, &when)
    }

    fn result(&self) -> (&'static str, String) {
        let Some((_, outcome)) = &self.view.outcome else { return ("", String::new()) };
        let (class, key) = match outcome.ending {
            Ending::Adopted if self.view.card.step == "advise" => {
                let words = [("x", self.h.name(self.view.proposer)), ("n", self.view.advice.len().to_string())];
                return ("moss", self.h.l.a("result-advice", &words));
            }
            Ending::Adopted | Ending::NotAdopted if self.view.card.step == "align" => {
                let (class, key) = if outcome.adopted() { ("moss", "result-aligned") } else { ("coral", "result-not-aligned") };
                let words = [("n", outcome.counts.answered().to_string()), ("all", outcome.counts.electorate.to_string())];
                return (class, self.h.l.a(key, &words));
            }
            Ending::Adopted if !outcome.chosen.is_empty() && self.view.card.step == "choose" => {
                let key = if self.lot_decided() { "result-chosen-lot" } else { "result-chosen" };
                let c = &outcome.counts;
                let words = [("x", self.chosen_words()), ("n", c.answered().to_string()), ("all", c.electorate.to_string())];
                return ("moss", self.h.l.a(key, &words));
            }
            Ending::Adopted | Ending::NotAdopted if self.asks() && self.view.choose.is_none() => ("teal", "result-asked"),
            Ending::Adopted => ("moss", if outcome.rule.starts_with("consent") { "result-consent" } else { "result-vote" }),
            Ending::NotAdopted if self.view.choose.is_some() && !matches!(self.view.card.step, "consent" | "ballot") => {
                return ("coral", self.h.t("result-none-chosen"));
            }
            Ending::NotAdopted => ("coral", "result-not-adopted"),
            Ending::QuorumFailed => ("amber", "result-quorum"),
            Ending::Withdrawn => ("", "result-withdrawn"),
            Ending::Discarded => ("", "result-discarded"),
            Ending::Lapsed => ("amber", "result-lapsed"),
            Ending::Closed => ("", "result-closed"),
        };
        let c = &outcome.counts;
        let words = [
            ("yes", c.agree + c.worry),
            ("worry", c.worry),
            ("no", c.against),
            ("aside", c.aside),
            ("silent", c.silent),
            ("all", c.electorate),
        ];
        let mut args: Vec<(&'static str, String)> = words.into_iter().map(|(k, v)| (k, v.to_string())).collect();
        args.push(("rule", self.rule(&outcome.rule)));
        let members = outcome
            .members
            .map_or_else(String::new, |(yes, no)| format!(" {}", self.h.s2("result-members", yes.to_string(), no.to_string())));
        let lent = if outcome.lent > 0 { format!(" {}", self.h.n("result-lent", outcome.lent as usize)) } else { String::new() };
        let regions = self.by_regions();
        let said_yes = regions.iter().filter(|(_, class, _)| *class == "moss").count().to_string();
        let regions = if regions.is_empty() {
            String::new()
        } else {
            format!(" {}", self.h.s2("result-regions", said_yes, regions.len().to_string()))
        };
        (class, self.h.l.a(key, &args) + &members + &regions + &lent)
    }

    /// Whether anybody without a voice is heard here, or should be.
    fn heard(&self) -> bool {
        self.view.hearings.iter().any(|g| g.required || g.id.is_some())
    }

    /// Whether this reader could ask somebody whom nothing asks to be heard.
    fn hears_others(&self) -> bool {
        self.view.hearings.iter().any(|g| !g.required && g.id.is_none() && self.may_pass_on(g))
    }

    /// Whether this reader gets the link of a hearing, open or to be opened.
    fn may_pass_on(&self, g: &practice::HearingView) -> bool {
        let this = |o: &&domain::Offer| o.name == "practice.hear" && o.command["who"] == self.constituency_name(&g.who);
        match g.id {
            Some(_) => !self.over(),
            None => self.view.offers.iter().find(this).is_some_and(domain::Offer::may),
        }
    }

    fn constituency(&self, who: &Constituency) -> &'static str {
        crate::ask_hub::constituency(*who)
    }

    fn constituency_name(&self, who: &Constituency) -> String {
        serde_json::to_value(who).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
    }

    fn initials(&self, name: &TextRef) -> String {
        let words = self.h.words(name);
        words.split_whitespace().filter_map(|w| w.chars().find(|c| c.is_alphanumeric())).take(2).collect::<String>().to_uppercase()
    }

    fn unreplied(&self) -> usize {
        self.h.world().practice.run(self.view.card.id).map_or(0, practice::Run::unreplied)
    }

    fn forecast_words(&self, f: &Forecast) -> String {
        let numbers = [("x", f.expected), ("y", f.electorate), ("z", f.needed)].map(|(name, n)| (name, n.to_string()));
        self.h.l.a(if f.expected < f.needed { "forecast-short" } else { "forecast-enough" }, &numbers)
    }

    fn habit_words(&self, habit: &Habit) -> String {
        if habit.asked == 0 {
            return self.h.t("habit-new");
        }
        self.h.s2("habit", habit.answered.to_string(), habit.asked.to_string())
    }

    /// Whether the reader voted themselves.
    fn answered_directly(&self) -> bool {
        self.view.voices.iter().any(|v| v.voice == self.h.me && v.response.is_some())
    }

    /// To whom one could lend one's vote here, where they are few enough to choose from.
    fn trusted(&self) -> Vec<(Id, String)> {
        let open = self.h.world().practice.run(self.view.card.id).filter(|run| run.is_open()).and_then(|run| run.round());
        let Some(round) = open.filter(|r| r.has(self.h.me) && r.electorate <= TRUSTED_SHOWN) else { return Vec::new() };
        let voices = round.unheard.iter().chain(round.responses.keys()).filter(|m| **m != self.h.me && round.has(**m));
        let mut people: Vec<(Id, String)> = voices.map(|m| (*m, self.h.name(m))).collect();
        people.sort_by(|a, b| a.1.cmp(&b.1));
        people
    }

    /// Said of what names no outcome, or none that leads to the change that is sought; it stops nothing.
    fn apart_from_purpose(&self) -> Option<String> {
        let run = self.h.world().practice.run(self.view.card.id)?;
        let linked = run.template.asks() || domain::purpose::links_to_purpose(self.h.world(), &run.serves);
        let key = if run.serves.is_empty() { "serves-nothing" } else { "serves-aside" };
        (!linked).then(|| self.h.t(key))
    }

    /// What took effect, each with the word for its kind.
    fn made(&self) -> Vec<(&'static str, Id)> {
        let kind = |id: Id| match why::kind_of(self.h.world(), id) {
            Some(Kind::Agreement) => "agreement",
            Some(Kind::Body) => "circle",
            Some(Kind::Role) => "role",
            Some(Kind::Mandate) => "mandate",
            Some(Kind::Outcome) => "outcome",
            Some(Kind::Leads) => "theory-step",
            Some(Kind::Indicator) => "indicator",
            Some(Kind::Fund) => "fund",
            Some(Kind::Movement) => "movement",
            Some(Kind::Domain) => "domain",
            _ => "nav-purpose",
        };
        why::made_by(self.h.world(), self.view.card.id).into_iter().map(|id| (kind(id), id)).collect()
    }

    /// How much a movement moved.
    fn moved(&self, id: &Id) -> Option<String> {
        let world = self.h.world();
        let movement = world.fund.movements.get(id)?;
        let fund = world.fund.funds.get(&movement.fund)?;
        Some(self.h.money(i128::from(movement.amount), fund.currency))
    }

    /// Who holds a mandate.
    fn holder(&self, mandate: &Id) -> Option<Id> {
        self.h.world().mandate.mandates.get(mandate).map(|m| m.holder)
    }

    fn rule(&self, rule: &str) -> String {
        let name = rule.split('/').next().unwrap_or(rule);
        if rule.contains(":regions-") {
            return self.h.t("rule-name-regions");
        }
        if rule.contains(":members-") {
            return self.h.t("rule-name-double");
        }
        match rule.split(':').next().unwrap_or("") {
            "consent" => self.h.t("rule-name-consent"),
            "2/3-of-votes" => self.h.t("rule-name-two-thirds"),
            "simple-majority" => self.h.t("rule-name-simple"),
            "absolute-majority" => self.h.t("rule-name-absolute"),
            "unanimity" => self.h.t("rule-name-unanimity"),
            _ => name.to_owned(),
        }
    }

    fn objection_tag(&self, o: &practice::ObjectionView) -> (&'static str, String) {
        let (class, key) = match o.state {
            ObjectionState::Raised => ("coral", "objection-raised"),
            ObjectionState::Testing { .. } => ("coral", "objection-testing"),
            ObjectionState::Disputed => ("amber", "objection-disputed"),
            ObjectionState::Resolving { .. } => ("coral", "objection-resolving"),
            ObjectionState::Orphaned { .. } => ("amber", "objection-orphaned"),
            ObjectionState::Resolved { .. } => ("moss", "objection-resolved"),
            ObjectionState::NothingRemains => ("moss", "objection-nothing"),
            ObjectionState::NotValid => ("", "objection-not-valid"),
            ObjectionState::Withdrawn => ("", "objection-withdrawn"),
            ObjectionState::OrphanLapsed => ("", "objection-lapsed"),
            ObjectionState::Moot => ("", "objection-moot"),
        };
        (class, self.h.t(key))
    }

    fn state_word(&self, state: &ObjectionState) -> String {
        self.h.t(match state {
            ObjectionState::Raised => "path-raised",
            ObjectionState::Testing { .. } => "path-testing",
            ObjectionState::Disputed => "path-disputed",
            ObjectionState::Resolving { by_default: false } => "path-qualified",
            ObjectionState::Resolving { by_default: true } => "path-default",
            ObjectionState::Orphaned { .. } => "path-orphaned",
            ObjectionState::Resolved { silent: false } => "path-resolved",
            ObjectionState::Resolved { silent: true } => "path-silent",
            ObjectionState::NothingRemains => "path-nothing",
            ObjectionState::NotValid => "path-not-valid",
            ObjectionState::Withdrawn => "path-withdrawn",
            ObjectionState::OrphanLapsed => "path-lapsed",
            ObjectionState::Moot => "path-moot",
        })
    }

    /// What happens to an open objection if nobody does anything, and when; nothing where it is due now or said already.
    fn moves(&self, o: &practice::ObjectionView) -> String {
        let Some(at) = o.deadline.filter(|at| *at > self.h.now) else { return String::new() };
        let key = match (&o.state, &o.suggestion) {
            (_, Some(s)) if s.confirmed || s.countered.is_some() => return String::new(),
            (_, Some(_)) => "moves-suggested",
            (ObjectionState::Raised, None) => "moves-raised",
            (ObjectionState::Testing { .. }, None) => "moves-testing",
            (ObjectionState::Disputed, None) => "moves-disputed",
            (ObjectionState::Orphaned { .. }, None) => "moves-orphaned",
            (_, None) => "moves-resolving",
        };
        self.h.s2(key, self.h.when(at), self.h.name(o.voice))
    }

    fn offers_on(&self, o: &practice::ObjectionView, name: &str) -> bool {
        // what a hub's voice does is not offered to somebody who is here as themselves
        let by_voice = ["confirm", "withdraw", "refine", "stand_by", "nothing_remains"];
        if self.by_hubs() && !self.h.speaks && by_voice.iter().any(|n| name.ends_with(n)) {
            return false;
        }
        o.offers.iter().any(|offer| offer.name == name && offer.may())
    }

    /// By what whoever leads judges an objection here; nothing where peers test it.
    fn criteria(&self) -> &'static [&'static str] {
        let run = self.h.world().practice.run(self.view.card.id);
        run.and_then(|run| run.consent_rule()).map_or(&[], |rule| rule.qualifier.criteria())
    }

    fn resolution(&self, kind: &practice::ResolutionKind) -> String {
        match kind {
            practice::ResolutionKind::Amend { text, .. } => self.h.changes(&self.view.versions[self.view.versions.len() - 1].text, text),
            practice::ResolutionKind::ShortenTerm { review } => crate::text::escape(&self.h.s("resolve-sooner-text", self.h.day(review))),
            practice::ResolutionKind::Measure { words } => crate::text::escape(&self.h.s("resolve-measure-text", self.h.words(words))),
            practice::ResolutionKind::Later { words, who, until } => self.put_off(words, who, until),
            practice::ResolutionKind::Rest { words, who, until } => self.rests(words, who.as_ref(), until),
        }
    }

    /// Who sees to what was objected once the text is in force, as HTML.
    fn put_off(&self, words: &domain::TextRef, who: &Id, until: &domain::Time) -> String {
        let words = crate::text::escape(&self.h.words(words));
        self.h.l.a("resolve-later-text", &[("who", self.h.link(who)), ("until", self.h.day(until)), ("x", words)])
    }

    /// Until when nobody is asked, and what is found out meanwhile, as HTML.
    fn rests(&self, words: &domain::TextRef, who: Option<&Id>, until: &domain::Time) -> String {
        let words = crate::text::escape(&self.h.words(words));
        let args = [("until", self.h.day(until)), ("x", words)];
        match who {
            Some(who) => self.h.l.a("resolve-rest-text", &[&[("who", self.h.link(who))], &args[..]].concat()),
            None => self.h.l.a("resolve-rest-open-text", &args),
        }
    }

    /// Whether a text comes into force by it, of which something could be a step.
    fn adopts(&self) -> bool {
        use domain::agreement::Effect::{Adopt, Supersede};
        self.view.effects.iter().any(|e| matches!(e, domain::Effect::Agreement(Adopt { .. } | Supersede { .. })))
    }

    /// Who can take a task on in a resolution: whoever suggests it, and whoever answers for what is decided.
    fn takers(&self) -> Vec<(Id, String)> {
        let mut list = vec![(self.h.me, self.h.name(self.h.me))];
        if self.view.owner != self.h.me {
            list.push((self.view.owner, self.h.name(self.view.owner)));
        }
        list
    }

    fn newest_text(&self) -> String {
        self.h.words(&self.view.versions[self.view.versions.len() - 1].text)
    }

    fn newest_title(&self) -> String {
        self.h.words(&self.view.versions[self.view.versions.len() - 1].title)
    }
}
