//! What every template may ask: words, names, links, times, forms.

use domain::{Effect, Id, Ref, TextRef, Time, agreement, body, charter, fund, mandate, purpose, why};

use crate::here::{Here, Typed};
use crate::i18n::TEXT_LANGUAGES;
use crate::text::{changes, escape, excerpt, markdown};

/// A value, however many references deep a template hands it over.
pub trait The<T> {
    fn the(&self) -> &T;
}

macro_rules! the {
    ($($T:ty),*) => {$(
        impl The<$T> for $T {
            fn the(&self) -> &$T {
                self
            }
        }
        impl The<$T> for &$T {
            fn the(&self) -> &$T {
                self
            }
        }
        impl The<$T> for &&$T {
            fn the(&self) -> &$T {
                self
            }
        }
        impl The<$T> for &&&$T {
            fn the(&self) -> &$T {
                self
            }
        }
    )*};
}
the!(i64, i128, domain::fund::Currency, u32, Id, Time, TextRef, usize, domain::practice::Ending, charter::Matter);
the!(purpose::Rank, purpose::Standing, purpose::Worth, mandate::Duty);

impl<const MAX: u32> The<TextRef> for &domain::Text<MAX> {
    fn the(&self) -> &TextRef {
        self
    }
}

impl<const MAX: u32> The<TextRef> for &&domain::Text<MAX> {
    fn the(&self) -> &TextRef {
        self
    }
}

impl Here {
    pub fn t(&self, key: impl AsRef<str>) -> String {
        self.l.t(key.as_ref())
    }

    pub fn n(&self, key: &str, number: impl The<usize>) -> String {
        self.l.n(key, "n", *number.the() as u32)
    }

    pub fn s(&self, key: &str, word: impl AsRef<str>) -> String {
        self.l.s(key, "x", word.as_ref())
    }

    pub fn s2(&self, key: &str, x: impl AsRef<str>, y: impl AsRef<str>) -> String {
        self.l.a(key, &[("x", x.as_ref().to_owned()), ("y", y.as_ref().to_owned())])
    }

    pub fn base(&self) -> String {
        format!("/n/{}", self.net.row.slug)
    }

    pub fn to(&self, id: impl The<Id>) -> String {
        let id = id.the();
        format!("/n/{}/{}", self.net.row.slug, id.0)
    }

    pub fn network_name(&self) -> String {
        self.name(Id::NETWORK)
    }

    /// The words of a reference; erased ones say so.
    pub fn words(&self, text: impl The<TextRef>) -> String {
        let text = text.the();
        self.net.texts.words(&text.seal).map_or_else(|| self.t("erased"), |w| w.to_string())
    }

    pub fn excerpt(&self, text: impl The<TextRef>, chars: impl The<usize>) -> String {
        let text = text.the();
        excerpt(&self.words(text), *chars.the())
    }

    pub fn md(&self, text: impl The<TextRef>) -> String {
        let text = text.the();
        format!("{}{}", self.language_label(text), markdown(&self.words(text), &|id| self.mention(id)))
    }

    /// Whether this text is in the reader's language.
    pub fn reads(&self, text: impl The<TextRef>) -> bool {
        text.the().lang.as_str().split('-').next() == Some(self.l.lang)
    }

    /// What the language of a text calls itself; its tag, where nobody here knows.
    pub fn language_of(&self, text: impl The<TextRef>) -> String {
        let tag = text.the().lang.as_str();
        let primary = tag.split('-').next().unwrap_or(tag);
        TEXT_LANGUAGES.iter().find(|(code, _)| *code == primary).map_or_else(|| tag.to_owned(), |(_, name)| (*name).to_owned())
    }

    /// The language of a text that is not the reader's, as HTML to stand before it.
    fn language_label(&self, text: &TextRef) -> String {
        if self.reads(text) {
            return String::new();
        }
        format!("<small class=\"lang-of\">{}</small>", escape(&self.language_of(text)))
    }

    pub fn text_languages(&self) -> &'static [(&'static str, &'static str)] {
        &TEXT_LANGUAGES
    }

    pub fn translations(&self, of: impl The<TextRef>) -> Vec<domain::thread::TranslationView> {
        domain::thread::translations(self.world(), of.the().seal)
    }

    pub fn changes(&self, old: impl The<TextRef>, new: impl The<TextRef>) -> String {
        let (old, new) = (old.the(), new.the());
        format!("{}{}", self.language_label(new), changes(&self.words(old), &self.words(new), &|id| self.mention(id)))
    }

    fn mention(&self, id: u64) -> Option<(String, String)> {
        let id = Id(id);
        why::name(self.world(), id).map(|_| (self.to(id), self.name(id)))
    }

    /// The name of anything, short enough for a line.
    pub fn name(&self, id: impl The<Id>) -> String {
        let id = id.the();
        why::name(self.world(), *id).map_or_else(|| id.to_string(), |text| self.excerpt(text, 140))
    }

    /// The same with a capital less sentence end, for *because* and *so that*.
    pub fn reason(&self, id: impl The<Id>) -> String {
        let id = id.the();
        let name = why::name(self.world(), *id).map_or_else(|| id.to_string(), |text| self.words(&text));
        let first = name.split_inclusive(['.', '!', '?', '\n']).next().unwrap_or("");
        excerpt(first.trim_end_matches(['.', '\n', ' ']), 120)
    }

    pub fn initials(&self, id: impl The<Id>) -> String {
        let id = id.the();
        let name = self.name(id);
        let name = name.strip_prefix("Hub ").unwrap_or(&name);
        let mut parts = name.split_whitespace().filter_map(|w| w.chars().next());
        match (parts.next(), parts.next_back()) {
            (Some(a), Some(b)) => format!("{a}{b}"),
            _ => name.chars().take(2).collect::<String>().to_uppercase(),
        }
    }

    /// A link to anything that has a page.
    pub fn link(&self, id: impl The<Id>) -> String {
        let id = id.the();
        format!("<a href=\"{}\"><bdi>{}</bdi></a>", self.to(id), escape(&self.name(id)))
    }

    pub fn when(&self, at: impl The<Time>) -> String {
        let at = at.the();
        self.l.moment(*at, self.now)
    }

    pub fn day(&self, at: impl The<Time>) -> String {
        let at = at.the();
        self.l.day(*at)
    }

    pub fn iso_day(&self, at: impl The<Time>) -> String {
        let at = at.the();
        self.l.iso_day(*at)
    }

    pub fn iso(&self, at: impl The<Time>) -> String {
        let at = at.the();
        jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| String::new(), |t| t.to_string())
    }

    pub fn left(&self, until: impl The<Time>) -> String {
        let until = until.the();
        self.l.left(*until, self.now)
    }

    /// Whether what was to be done until then is late.
    pub fn late(&self, until: &Option<Time>) -> bool {
        until.is_some_and(|until| until < self.now)
    }

    /// Whether that time is past.
    pub fn over(&self, until: impl The<Time>) -> bool {
        *until.the() < self.now
    }

    pub fn ago(&self, at: impl The<Time>) -> String {
        let at = at.the();
        self.l.ago(*at, self.now)
    }

    pub fn soon(&self, until: impl The<Time>) -> bool {
        let until = until.the();
        until.0 - self.now.0 < 3 * 86_400_000
    }

    /// What this reader is called here: their hub's voice, or themselves.
    pub fn hub_name(&self) -> String {
        self.hub.map_or_else(String::new, |h| self.name(h))
    }

    pub fn hub_count(&self) -> usize {
        self.world().body.hubs.len()
    }

    pub fn people_count(&self) -> usize {
        self.world().body.bodies.get(&Id::NETWORK).map_or(0, |b| b.members.len())
    }

    pub fn needs_count(&self) -> usize {
        *self.needs.get_or_init(|| domain::needs(self.world(), self.me, self.now).len())
    }

    pub fn open_count(&self) -> usize {
        self.world().practice.open.len()
    }

    pub fn asset(&self, name: &str) -> String {
        crate::assets::address(name)
    }

    pub fn provisional(&self) -> Option<Time> {
        self.world().charter.provisional.map(|p| p.until)
    }

    /// The moment of the demo after the one shown.
    pub fn next_moment(&self) -> Option<u8> {
        self.moment.map(|m| m + 1).filter(|m| *m <= crate::demo::MOMENTS)
    }

    /// What a form field held when it was refused.
    pub fn was(&self, form: impl AsRef<str>, field: &str) -> String {
        let form = form.as_ref();
        let typed = self.typed.as_ref().filter(|t| t.form == form);
        typed.and_then(|t| t.values.get(field).cloned()).unwrap_or_default()
    }

    pub fn was_checked(&self, form: impl AsRef<str>, field: &str, value: &str) -> &'static str {
        let form = form.as_ref();
        if self.was(form, field) == value { "checked" } else { "" }
    }

    /// Whether a box was ticked when the form was refused, or is at first.
    pub fn ticked(&self, form: impl AsRef<str>, field: &str, value: impl std::fmt::Display, at_first: bool) -> &'static str {
        let ticked = match self.typed.as_ref().filter(|t| t.form == form.as_ref()) {
            Some(typed) if typed.values.contains_key(&format!("{field}.first")) => at_first,
            Some(typed) => {
                let value = value.to_string();
                typed.pairs.iter().any(|(n, v)| n == field && *v == value)
            }
            None => at_first,
        };
        if ticked { "checked" } else { "" }
    }

    /// What is wrong with a form, as a sentence; empty if nothing.
    pub fn wrong(&self, form: impl AsRef<str>) -> String {
        let form = form.as_ref();
        self.sentence(self.typed.as_ref().filter(|t| t.form == form))
    }

    fn sentence(&self, typed: Option<&Typed>) -> String {
        typed.and_then(|t| t.refusal.as_ref()).map_or_else(String::new, |refusal| self.l.refusal(refusal))
    }

    /// What was refused on this page, as a sentence.
    pub fn refused(&self) -> Option<String> {
        self.typed.as_ref()?.refusal.as_ref().map(|refusal| self.l.refusal(refusal))
    }

    /// Whether a tension that was typed in the same form is recorded, though the rest was refused.
    pub fn raised(&self) -> bool {
        self.typed.as_ref().is_some_and(|t| t.values.contains_key("raised"))
    }

    /// What is wrong with one field.
    pub fn wrong_at(&self, form: impl AsRef<str>, field: &str) -> String {
        let form = form.as_ref();
        let path = field.split_once('.').map_or(field, |(_, p)| p);
        let typed = self.typed.as_ref().filter(|t| t.form == form && (t.at(path) || t.at(field)));
        self.sentence(typed)
    }

    /// Whether the refusal of a form was not placed at one of its fields.
    pub fn wrong_elsewhere(&self, form: impl AsRef<str>, fields: &str) -> String {
        let form = form.as_ref();
        let typed = self.typed.as_ref().filter(|t| t.form == form && !fields.split(' ').any(|f| t.at(f)));
        self.sentence(typed)
    }

    fn reference(&self, r: &Ref) -> String {
        match r {
            Ref::Id(id) => self.link(id),
            Ref::Made { .. } => escape(&self.t("made-here")),
        }
    }

    pub fn ratified(&self, thing: impl The<Id>) -> bool {
        self.world().charter.ratified.contains_key(thing.the())
    }

    /// Where this reader proposes that what was brought in stays by the network's own decision.
    pub fn ratify(&self, thing: impl The<Id>) -> Option<String> {
        let thing = *thing.the();
        if !why::brought_in(self.world(), thing) {
            return None;
        }
        let effect = Effect::Charter(charter::Effect::Ratify { thing });
        let (body, _) = charter::decided_in(self.world(), Id::NETWORK, &effect)?;
        charter::may_propose(self.world(), self.me, body).ok()?;
        Some(format!("{}/propose?body={}&because={}", self.base(), body.0, thing.0))
    }

    /// Where this reader can propose this change; nothing where the charter leaves it to nobody, or to others.
    pub fn proposes_change(&self, effect: &Effect) -> Option<Id> {
        let (body, _) = charter::decided_in(self.world(), Id::NETWORK, effect)?;
        self.proposes_in(body).then_some(body)
    }

    /// Whether this reader is among those who propose in that body.
    pub fn proposes_in(&self, body: impl The<Id>) -> bool {
        charter::permits_in(self.world(), self.me, charter::Matter::Propose, *body.the()).is_ok()
    }

    /// Whether this reader is among those who propose to all.
    pub fn proposes(&self) -> bool {
        self.proposes_in(Id::NETWORK)
    }

    /// What an option is called: a person's name, a time in the reader's zone, or its words.
    pub fn option_name(&self, person: Option<Id>, at: Option<Time>, title: &TextRef) -> String {
        match (person, at) {
            (Some(person), _) => self.name(person),
            (_, Some(at)) => self.when(at),
            _ => self.words(title),
        }
    }

    /// An amount as people write it, with its currency.
    pub fn money(&self, amount: impl The<i128>, currency: impl The<fund::Currency>) -> String {
        let (amount, currency) = (*amount.the(), currency.the());
        self.l.money(amount, currency.as_str(), currency.places())
    }

    /// What a role does beside its own work, if anything.
    pub fn duty(&self, duty: impl The<mandate::Duty>) -> Option<String> {
        let key = match *duty.the() {
            mandate::Duty::None => return None,
            mandate::Duty::Facilitator => "duty-facilitator",
            mandate::Duty::Lead => "duty-lead",
            mandate::Duty::Delegate => "duty-delegate",
        };
        Some(self.t(key))
    }

    /// Who may hold a role, where that is limited.
    pub fn limits(&self, limits: &mandate::Limits) -> Option<String> {
        let holders = limits.holders.map(|n| self.n("limit-holders", n as usize));
        let terms = limits.terms.map(|n| self.n("limit-terms", n as usize));
        let said: Vec<String> = [holders, terms].into_iter().flatten().collect();
        (!said.is_empty()).then(|| said.join(" · "))
    }

    /// An effect as a sentence, as HTML.
    pub fn effect(&self, effect: &Effect) -> String {
        let words = |t: &TextRef| format!("<em lang=\"{}\">{}</em>", t.lang.as_str(), escape(&self.words(t)));
        let say = |key: &str, x: String, y: String| self.l.a(key, &[("x", x), ("y", y)]);
        let none = String::new;
        match effect {
            Effect::Purpose(purpose::Effect::Amend { text, .. }) => say("effect-purpose", words(text), none()),
            Effect::Purpose(purpose::Effect::DefineOutcome { name, rank, whom, .. }) => {
                let whom = whom.as_ref().map(|w| self.s("for-whom", words(w)));
                say("effect-outcome", words(name), none()) + &besides([Some(self.rank(rank)), whom])
            }
            Effect::Purpose(purpose::Effect::ReviseOutcome { outcome, name, .. }) => {
                say("effect-outcome-revised", self.reference(outcome), words(name))
            }
            Effect::Purpose(purpose::Effect::RetireOutcome { outcome }) => say("effect-outcome-retired", self.reference(outcome), none()),
            Effect::Purpose(purpose::Effect::Connect { from, to, rationale, critical, assumptions }) => {
                let args = [("x", self.reference(from)), ("y", self.reference(to)), ("why", words(rationale))];
                let critical = self.t(if *critical { "link-critical" } else { "link-minor" });
                let assumed: Vec<String> = assumptions.iter().map(|a| words(&a.words)).collect();
                let assumed = (!assumed.is_empty()).then(|| format!("{}: {}", self.t("assumptions"), assumed.join("; ")));
                self.l.a("effect-connect", &args) + &besides([Some(critical), assumed])
            }
            Effect::Purpose(purpose::Effect::Disconnect { link }) => {
                let known = if let Ref::Id(id) = link { self.world().purpose.theory.links.get(id) } else { None };
                let way = known.map_or_else(|| self.reference(link), |l| escape(&self.leads(l.from, l.to)));
                say("effect-disconnect", way, none())
            }
            Effect::Purpose(purpose::Effect::SetIndicator { outcome, indicator: i }) => {
                let target = format!("{} {}", self.l.number(i.target), escape(&self.words(&i.unit)));
                let args = [("x", self.reference(outcome)), ("y", words(&i.name)), ("target", target), ("until", self.day(i.by))];
                let from = format!("{}: {}", self.t("indicator-from"), self.l.number(i.baseline));
                self.l.a("effect-indicator", &args) + &besides([Some(self.worth(i.worth)), Some(from)])
            }
            Effect::Purpose(purpose::Effect::EndIndicator { indicator }) => say("effect-end-indicator", self.reference(indicator), none()),
            Effect::Purpose(purpose::Effect::Endorse { version }) => say("effect-endorse", version.to_string(), none()),
            Effect::Body(body::Effect::Create { kind: body::Kind::Hub, name, trial: Some(until), .. }) => {
                say("effect-hub-trial", words(name), self.day(until))
            }
            Effect::Body(body::Effect::Admit { body }) => say("effect-admit", self.reference(body), none()),
            Effect::Body(body::Effect::Suspend { body }) => say("effect-suspend", self.reference(body), none()),
            Effect::Body(body::Effect::Exit { body }) => say("effect-exit", self.reference(body), none()),
            Effect::Body(body::Effect::Create { kind, parent, name, .. }) => {
                let key = if *kind == body::Kind::Hub { "effect-hub" } else { "effect-circle" };
                say(key, words(name), self.reference(parent))
            }
            Effect::Body(body::Effect::Dissolve { body }) => say("effect-dissolve", self.reference(body), none()),
            Effect::Mandate(mandate::Effect::DefineRole { name, body, purpose, accountabilities, duty }) => {
                let said = [self.duty(duty), purpose.as_ref().map(|t| words(t)), accountabilities.as_ref().map(|t| words(t))];
                say("effect-role", words(name), self.reference(body)) + &besides(said)
            }
            Effect::Body(body::Effect::Place { body, region: Some(region) }) => {
                say("effect-place", self.reference(body), self.reference(region))
            }
            Effect::Body(body::Effect::Place { body, region: None }) => say("effect-place-none", self.reference(body), none()),
            Effect::Mandate(mandate::Effect::Grant { seat, holder, until, instructed, latitude, substitute, report_days }) => {
                let (key, seat) = match seat {
                    mandate::SeatRef::Role(r) => ("effect-grant", r),
                    mandate::SeatRef::Voice(b) if *substitute => ("effect-voice-substitute", b),
                    mandate::SeatRef::Voice(b) if *latitude => ("effect-voice-latitude", b),
                    mandate::SeatRef::Voice(b) if *instructed => ("effect-voice-instructed", b),
                    mandate::SeatRef::Voice(b) => ("effect-voice", b),
                };
                let holder = self.link(holder);
                let granted = self.l.a(key, &[("x", holder), ("y", self.reference(seat)), ("until", self.day(until))]);
                let bound = match (*substitute, *latitude, *instructed) {
                    (true, true, _) => Some(self.t("latitude-label")),
                    (true, false, true) => Some(self.t("instructed-label")),
                    _ => None,
                };
                let granted = granted + &besides([bound, None]);
                let reports = report_days.map_or_else(none, |days| format!("; {}", self.n("effect-reports", usize::from(days))));
                granted + &reports
            }
            Effect::Mandate(mandate::Effect::Elect { seat, until }) => {
                let (mandate::SeatRef::Role(seat) | mandate::SeatRef::Voice(seat)) = seat;
                self.l.a("effect-elect", &[("y", self.reference(seat)), ("until", self.day(until))])
            }
            Effect::Mandate(mandate::Effect::End { mandate }) => {
                let known = if let Ref::Id(id) = mandate { self.world().mandate.mandates.get(id) } else { None };
                let holder = known.map(|m| self.link(m.holder));
                say("effect-end-mandate", self.reference(mandate), none()) + &besides([holder, None])
            }
            Effect::Charter(charter::Effect::Change { line }) => {
                say("effect-charter", escape(&self.matter(line.matter)), escape(&self.rule(&line.rule)))
            }
            Effect::Charter(charter::Effect::Ratify { thing }) => self.s("effect-ratify", self.link(thing)),
            Effect::Charter(charter::Effect::Limit { rounds }) => self.l.n("effect-charter-limit", "n", *rounds),
            Effect::Charter(charter::Effect::Adopt {}) => self.t("effect-charter-adopt"),
            Effect::Agreement(agreement::Effect::Adopt { sunset: false }) => self.t("effect-adopt"),
            Effect::Agreement(agreement::Effect::Adopt { sunset: true }) => self.t("effect-adopt-sunset"),
            Effect::Agreement(agreement::Effect::Supersede { agreement, .. }) => say("effect-supersede", self.reference(agreement), none()),
            Effect::Agreement(agreement::Effect::Keep { agreement, review }) => {
                say("effect-keep", self.reference(agreement), self.day(review))
            }
            Effect::Agreement(agreement::Effect::Pause { agreement }) => say("effect-pause", self.reference(agreement), none()),
            Effect::Agreement(agreement::Effect::End { agreement }) => say("effect-end", self.reference(agreement), none()),
            Effect::Practice(domain::practice::Effect::AdoptTemplate { template }) => self.s("effect-template", escape(&template.title)),
            Effect::Fund(fund::Effect::Create { body, name, currency }) => {
                self.l.a("effect-fund", &[("x", words(name)), ("y", self.reference(body)), ("currency", currency.as_str().to_owned())])
            }
            Effect::Fund(fund::Effect::Allocate { fund: from, to, amount, what }) => {
                let args = [("money", self.of_fund(from, *amount)), ("x", self.reference(from)), ("y", self.holder_ref(to))];
                self.l.a("effect-allocate", &[&args[..], &[("what", words(what))]].concat())
            }
            Effect::Fund(fund::Effect::AllocateChosen { fund }) => say("effect-allocate-chosen", self.reference(fund), none()),
            Effect::Fund(fund::Effect::Recall { fund: from, from: holder, amount, what }) => {
                let args = [("money", self.of_fund(from, *amount)), ("x", self.reference(from)), ("y", self.holder_ref(holder))];
                self.l.a("effect-recall", &[&args[..], &[("what", words(what))]].concat())
            }
            Effect::Mandate(mandate::Effect::AmendRole { role, name, purpose, accountabilities }) => {
                let said = [purpose.as_ref().map(|t| words(t)), accountabilities.as_ref().map(|t| words(t))];
                say("effect-role-amend", self.reference(role), words(name)) + &besides(said)
            }
            Effect::Mandate(mandate::Effect::LimitRole { role, limits }) => {
                say("effect-role-limit", self.reference(role), self.limits(limits).unwrap_or_else(|| self.t("limit-none")))
            }
            Effect::Mandate(mandate::Effect::EndRole { role }) => say("effect-role-end", self.reference(role), none()),
            Effect::Mandate(mandate::Effect::LinkRole { role, body }) => {
                say("effect-role-link", self.reference(role), self.reference(body))
            }
            Effect::Mandate(mandate::Effect::AddToRole { role, words: added, .. }) => {
                say("effect-role-add", self.reference(role), words(added))
            }
            Effect::Mandate(mandate::Effect::UnlinkRole { role, body }) => {
                say("effect-role-unlink", self.reference(role), self.reference(body))
            }
            Effect::Body(body::Effect::DefineDomain { body, name, about }) => {
                say("effect-domain", self.reference(body), words(name)) + &besides([about.as_ref().map(|t| words(t))])
            }
            Effect::Body(body::Effect::PassDomainOn { domain, to }) => {
                let (body::KeeperRef::Body(to) | body::KeeperRef::Role(to)) = to;
                say("effect-pass-on", self.reference(domain), self.reference(to))
            }
            Effect::Body(body::Effect::TakeDomainBack { domain, body }) => {
                say("effect-take-back", self.reference(domain), self.reference(body))
            }
            Effect::Body(body::Effect::EndDomain { domain }) => say("effect-end-domain", self.reference(domain), none()),
            Effect::Thread(never) => match *never {},
        }
    }

    /// An amount in the currency of the fund it comes from.
    fn of_fund(&self, fund: &Ref, amount: u64) -> String {
        let currency = if let Ref::Id(id) = fund { self.world().fund.funds.get(id).map(|f| f.currency) } else { None };
        currency.map_or_else(|| amount.to_string(), |c| self.money(i128::from(amount), c))
    }

    fn holder_ref(&self, holder: &fund::HolderRef) -> String {
        match holder {
            fund::HolderRef::Body(body) => self.reference(body),
            fund::HolderRef::Member(member) => self.link(member),
        }
    }

    pub fn ending(&self, ending: impl The<domain::practice::Ending>) -> String {
        use domain::practice::Ending;
        self.t(match ending.the() {
            Ending::Adopted => "ending-adopted",
            Ending::NotAdopted => "ending-not-adopted",
            Ending::QuorumFailed => "ending-quorum",
            Ending::Withdrawn => "ending-withdrawn",
            Ending::Discarded => "ending-discarded",
            Ending::Lapsed => "ending-lapsed",
            Ending::Closed => "ending-closed",
        })
    }

    /// A refusal recorded by its key, as a sentence.
    pub fn refusal_key(&self, key: &str) -> String {
        self.l.s(&format!("refuse-{key}"), "arg", "")
    }

    /// The ring in words, for those who do not see it.
    pub fn ring_label(&self, c: &domain::practice::Counts) -> String {
        let args = [("agree", c.agree), ("worry", c.worry), ("against", c.against), ("aside", c.aside), ("silent", c.silent)];
        let args: Vec<(&'static str, String)> = args.into_iter().map(|(k, v)| (k, v.to_string())).collect();
        self.l.a("ring-label", &args)
    }

    /// What time it is in a zone now.
    pub fn there(&self, zone: &body::Zone) -> String {
        self.l.time_in(zone.as_str(), self.now)
    }

    pub fn matter(&self, matter: impl The<charter::Matter>) -> String {
        let name = serde_json::to_value(matter.the()).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        self.t(format!("matter-{name}"))
    }

    /// A rule of the charter as a plain sentence.
    pub fn rule(&self, rule: &charter::Rule) -> String {
        match rule {
            charter::Rule::Do { who } => self.t(match who {
                charter::Who::Anyone => "rule-anyone",
                charter::Who::Inside => "rule-inside",
                charter::Who::Voice => "rule-voice",
                charter::Who::Facilitator => "rule-facilitator",
            }),
            charter::Rule::Decide { place, by } => {
                let place = self.t(match place {
                    charter::Place::Network => "place-network",
                    charter::Place::There => "place-there",
                    charter::Place::Above => "place-above",
                });
                let titles: Vec<String> = by
                    .iter()
                    .map(|name| {
                        self.world().practice.templates.get(name).map_or_else(|| name.clone(), |t| self.l.title("practice", name, &t.title))
                    })
                    .collect();
                self.l.a("rule-decide", &[("x", place), ("y", titles.join(&self.t("or")))])
            }
        }
    }
}

/// What an effect says besides, in brackets.
fn besides<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(" · ")) }
}
