use serde::{Deserialize, Serialize};
use tally::{Method, Ratio, Rule};

use super::contest::OPTIONS_MAX;
use super::run::Among;
use crate::charter::Matter;
use crate::kernel::{Code, Refusal, Span, refuse};

/// The steps of a practice with their rules, frozen for a run when it opens.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Short name in lower case and hyphens, at most 40 characters.
    pub name: String,
    /// In words, for pages; at most 80 characters.
    pub title: String,
    /// What it is for, one sentence; at most 300 characters.
    pub when: String,
    /// Whose voices count where it is held in the network: the hubs, if nothing else is said, or all
    /// people. In a hub or a circle its members decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub among: Option<Among>,
    /// What can come of it and nothing else, by the matters of the charter; whatever the charter lets it decide,
    /// if nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<Matter>,
    pub step: Vec<Step>,
}

/// At most this many steps in a template.
pub const STEPS_MAX: usize = 12;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Step {
    Clarify {
        lasts: Span,
    },
    React {
        lasts: Span,
    },
    Amend {
        lasts: Span,
    },
    Gather(GatherRule),
    /// A group looks at it together, and what is said goes on charts; where it is the last step, it decides
    /// nothing.
    Chart {
        lasts: Span,
    },
    /// Advice is sought; then the one who asked decides alone.
    Advise {
        lasts: Span,
    },
    Consent(ConsentRule),
    Align(AlignRule),
    Ballot(BallotRule),
    Choose(ChooseRule),
}

/// Dynamic Alignment, point by point.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlignRule {
    pub lasts: Span,
    /// The share of the electorate that may still need something when a point counts as aligned.
    #[serde(default = "no_quorum")]
    pub tolerance: Ratio,
    /// The share that must have answered every point.
    #[serde(default = "no_quorum")]
    pub quorum: Ratio,
    /// The least time that a reworded point stands open.
    #[serde(default = "a_day")]
    pub reconsider: Span,
    #[serde(default = "a_month")]
    pub at_most: Span,
}

/// What voices put forward.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gathers {
    Ideas,
    /// People, who say themselves whether they stand.
    People,
    Times,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GatherRule {
    pub lasts: Span,
    pub of: Gathers,
    /// How many each voice may put forward.
    #[serde(default = "three")]
    pub each: u32,
    /// Whether nobody sees what others put forward until the step is over.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sealed: bool,
    /// Whether each needs a reason.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reason: bool,
}

/// A ballot among options.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChooseRule {
    pub lasts: Span,
    /// The method by its name, such as `scottish-stv`.
    pub method: Method,
    /// How many are chosen at most.
    #[serde(default = "one")]
    pub seats: u32,
    #[serde(default = "no_quorum")]
    pub quorum: Ratio,
    #[serde(default)]
    pub extend_once: bool,
    /// Whether ballots are hidden until they are counted. They are named all the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sealed: bool,
    /// Whether who joins while the ballot is open may answer too; such a round carries no effects.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub joiners: bool,
    /// Whether people may lend their votes to one another (P17).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lent: bool,
    /// The highest score.
    #[serde(default = "five")]
    pub top: i64,
    /// Dots for each voice, and for one option at most.
    #[serde(default = "ten")]
    pub dots: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap: Option<i64>,
    /// What each voice has to pay its votes from.
    #[serde(default = "hundred")]
    pub credits: i64,
    /// What there is to spend, in minor units, where no proposal says otherwise; for methods that spend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<u64>,
    #[serde(default = "a_month")]
    pub at_most: Span,
}

/// What silence means at the deadline of a consent round.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Silence {
    /// Everyone must answer.
    Explicit,
    /// Silence is consent.
    Lazy,
    /// Silence is consent once enough have consented in words.
    LazyWithQuorum,
}

/// How it is found out whether an argument counts as an objection (P02).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    /// By disagreement among peers, after Sociocracy 3.0.
    #[default]
    S3Peer,
    /// By criteria, after the Holacracy Constitution 5.0: who leads judges whether an argument was
    /// given for each, and nothing else.
    HolacracyCriteria,
    /// By the criteria of integrative consent, as Round Sky asks them.
    RoundSkyCriteria,
}

impl Qualifier {
    fn is_peer(&self) -> bool {
        *self == Qualifier::S3Peer
    }
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentRule {
    pub lasts: Span,
    pub silence: Silence,
    #[serde(default, skip_serializing_if = "Qualifier::is_peer")]
    pub qualifier: Qualifier,
    /// The share of the electorate that must answer; with `lazy-with-quorum` also the share that
    /// must consent in words.
    #[serde(default = "no_quorum")]
    pub quorum: Ratio,
    #[serde(default)]
    pub on_objection: OnObjection,
    /// The least time everybody must have had to answer before silence counts.
    #[serde(default = "a_day")]
    pub notice: Span,
    /// The least time a changed text stands before it can be adopted.
    #[serde(default = "a_day")]
    pub reconsider: Span,
    /// How long an objection waits for the facilitator before its testing begins by itself.
    #[serde(default = "three_days")]
    pub take: Span,
    /// How long an argument stands open to disagreement.
    #[serde(default = "two_days")]
    pub test: Span,
    /// How long a suggested resolution stands open to counter-arguments.
    #[serde(default = "a_day")]
    pub check: Span,
    /// How long an objector may be silent, and an orphaned objection or proposal waits for
    /// somebody to adopt it.
    #[serde(default = "three_days")]
    pub patience: Span,
    /// How long the whole run may take.
    #[serde(default = "a_month")]
    pub at_most: Span,
}

/// How often an objection may lead to another round, and what happens then.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnObjection {
    pub integrate: u32,
    pub otherwise: Otherwise,
}

/// The way out when consent is not found, named before the round opens (K16).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Otherwise {
    /// Wait until somebody reopens it, or until it lapses.
    Defer,
    /// Go on to the ballot that follows in the template.
    Ballot,
}

impl Default for OnObjection {
    fn default() -> OnObjection {
        OnObjection { integrate: 5, otherwise: Otherwise::Defer }
    }
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BallotRule {
    pub lasts: Span,
    pub rule: Rule,
    #[serde(default = "no_quorum")]
    pub quorum: Ratio,
    /// Whether a ballot without a quorum lasts once more.
    #[serde(default)]
    pub extend_once: bool,
    /// Whether hubs count in their regions first, and by which rule regions then do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regions: Option<Rule>,
    /// The share of the people whom hubs asked that must say yes, too: the second of two majorities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Ratio>,
    /// Whether who joins the body while the ballot is open may answer too. For asking, not for
    /// deciding: such a round carries no effects.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub joiners: bool,
    /// Whether people may lend their votes to one another (P17).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lent: bool,
    /// Whether nobody sees a vote, nor the counts, before the ballot closes (P18).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sealed: bool,
    #[serde(default = "a_month")]
    pub at_most: Span,
}

fn one() -> u32 {
    1
}
fn three() -> u32 {
    3
}
fn five() -> i64 {
    5
}
fn ten() -> i64 {
    10
}
fn hundred() -> i64 {
    100
}
fn no_quorum() -> Ratio {
    Ratio::ZERO
}
fn a_day() -> Span {
    Span::hours(24)
}
fn two_days() -> Span {
    Span::hours(48)
}
fn three_days() -> Span {
    Span::hours(72)
}
fn a_month() -> Span {
    Span::days(30)
}

impl Step {
    /// The name by which pages and the record call the kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Step::Clarify { .. } => "clarify",
            Step::React { .. } => "react",
            Step::Amend { .. } => "amend",
            Step::Gather(_) => "gather",
            Step::Chart { .. } => "chart",
            Step::Advise { .. } => "advise",
            Step::Consent(_) => "consent",
            Step::Ballot(_) => "ballot",
            Step::Choose(_) => "choose",
            Step::Align(_) => "align",
        }
    }

    /// Whether the step decides: it freezes electorate, text and effects.
    pub fn decides(&self) -> bool {
        matches!(self, Step::Consent(_) | Step::Ballot(_) | Step::Choose(_) | Step::Align(_))
    }

    pub fn lasts(&self) -> Span {
        match self {
            Step::Clarify { lasts } | Step::React { lasts } | Step::Amend { lasts } => *lasts,
            Step::Advise { lasts } | Step::Chart { lasts } => *lasts,
            Step::Gather(rule) => rule.lasts,
            Step::Consent(rule) => rule.lasts,
            Step::Ballot(rule) => rule.lasts,
            Step::Choose(rule) => rule.lasts,
            Step::Align(rule) => rule.lasts,
        }
    }
}

impl Template {
    /// Whether it decides nothing: its ballot is open to joiners, or it ends with talk.
    pub fn asks(&self) -> bool {
        matches!(self.step.last(), Some(Step::Chart { .. }))
            || self.step.iter().any(|s| match s {
                Step::Ballot(rule) => rule.joiners,
                Step::Choose(rule) => rule.joiners,
                _ => false,
            })
    }

    /// Whether something of this kind may come of it (HG1).
    pub fn lets(&self, matter: Matter) -> bool {
        self.outputs.is_empty() || self.outputs.contains(&matter)
    }

    /// Whether people may lend their votes to one another.
    pub fn lends(&self) -> bool {
        self.step.iter().any(|s| match s {
            Step::Ballot(rule) => rule.lent,
            Step::Choose(rule) => rule.lent,
            _ => false,
        })
    }

    /// Whether it goes point by point.
    pub fn aligns(&self) -> bool {
        self.step.iter().any(|s| matches!(s, Step::Align(_)))
    }

    /// The rule by which options are put forward, if they are.
    pub fn gather(&self) -> Option<&GatherRule> {
        self.step.iter().find_map(|s| if let Step::Gather(rule) = s { Some(rule) } else { None })
    }

    /// The rule by which it chooses among options, if it does.
    pub fn chooses(&self) -> Option<&ChooseRule> {
        self.step.iter().find_map(|s| if let Step::Choose(rule) = s { Some(rule) } else { None })
    }

    /// The longest a run of this template may take before it lapses.
    pub fn at_most(&self) -> Span {
        let limits = self.step.iter().filter_map(|s| match s {
            Step::Consent(rule) => Some(rule.at_most),
            Step::Ballot(rule) => Some(rule.at_most),
            Step::Choose(rule) => Some(rule.at_most),
            Step::Align(rule) => Some(rule.at_most),
            _ => None,
        });
        limits.max().unwrap_or_else(a_month)
    }

    pub fn consent(&self) -> Option<&ConsentRule> {
        self.step.iter().find_map(|s| if let Step::Consent(rule) = s { Some(rule) } else { None })
    }
}

/// Refuses contradictory settings when a template is adopted, never at run time.
///
/// # Errors
/// `E_CONFIG`, naming the step and the setting.
pub fn check_template(t: &Template) -> Result<(), Refusal> {
    let bad = |field: &str, key: &'static str| Err(refuse(Code::Config, field, key));
    let fits = |s: &str, max: usize| (1..=max).contains(&s.chars().count());
    if !fits(&t.name, 40) || !t.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        return bad("name", "template-name");
    }
    if !fits(&t.title, 80) || !fits(&t.when, 300) {
        return bad("title", "template-title");
    }
    if t.outputs.len() > Matter::ALL.len() || !t.outputs.iter().all(|m| m.decided()) {
        return bad("outputs", "template-outputs");
    }
    let ends = matches!(t.step.last(), Some(Step::Advise { .. } | Step::Chart { .. }));
    if t.step.len() > STEPS_MAX || !t.step.last().is_some_and(|s| s.decides() || ends) {
        return bad("step", "template-decides-last");
    }
    for (i, step) in t.step.iter().enumerate() {
        let at = |name: &str| format!("step.{i}.{name}");
        let within = |s: Span, least: Span| s >= least && s <= Span::days(366);
        if !within(step.lasts(), Span::hours(1)) {
            return bad(&at("lasts"), "template-lasts");
        }
        match step {
            Step::Consent(rule) => {
                if rule.silence != Silence::Explicit && rule.lasts < rule.notice {
                    return bad(&at("notice"), "template-notice");
                }
                if rule.silence == Silence::LazyWithQuorum && rule.quorum == Ratio::ZERO {
                    return bad(&at("quorum"), "template-quorum");
                }
                if !(1..=20).contains(&rule.on_objection.integrate) {
                    return bad(&at("on_objection.integrate"), "template-integrate");
                }
                let ballot_next = matches!(t.step.get(i + 1), Some(Step::Ballot(_)));
                if ballot_next != (rule.on_objection.otherwise == Otherwise::Ballot) {
                    return bad(&at("on_objection.otherwise"), "template-fallback");
                }
                let windows = [rule.notice, rule.reconsider, rule.take, rule.test, rule.check, rule.patience];
                if windows.iter().any(|w| !within(*w, Span(60_000))) || !within(rule.at_most, rule.lasts) {
                    return bad(&at("at_most"), "template-lasts");
                }
            }
            Step::Ballot(rule) if !within(rule.at_most, rule.lasts) => return bad(&at("at_most"), "template-lasts"),
            Step::Ballot(rule)
                if (rule.regions.is_some() || rule.members.is_some()) && (rule.joiners || t.among == Some(Among::People)) =>
            {
                return bad(&at("members"), "template-hubs-only");
            }
            Step::Choose(rule) => {
                if !within(rule.at_most, rule.lasts) {
                    return bad(&at("at_most"), "template-lasts");
                }
                check_choose(rule).map_err(|(field, key)| refuse(Code::Config, at(field), key))?;
            }
            Step::Align(rule) if !within(rule.at_most, rule.lasts) || !within(rule.reconsider, Span::hours(1)) => {
                return bad(&at("at_most"), "template-lasts");
            }
            Step::Gather(rule) if !(1..=20).contains(&rule.each) => return bad(&at("each"), "template-each"),
            _ => {}
        }
    }
    if t.lends() && (t.asks() || t.among == Some(Among::Hubs)) {
        return bad("step", "template-lends");
    }
    let deciding = t.step.iter().filter(|s| matches!(s, Step::Consent(_))).count();
    let ballots = t.step.iter().filter(|s| matches!(s, Step::Ballot(_))).count();
    let count = |kind: &str| t.step.iter().filter(|s| s.kind() == kind).count();
    if deciding > 1
        || ballots > 1
        || count("choose") > 1
        || count("align") > 1
        || (count("align") > 0 && count("choose") > 0)
        || count("gather") > 1
    {
        return bad("step", "template-decides-once");
    }
    if count("gather") > 0 && count("choose") == 0 {
        return bad("step", "template-gathers-for");
    }
    if let Some(at) = t.step.iter().position(|s| s.kind() == "choose")
        && t.step[..at].iter().any(Step::decides)
    {
        return bad("step", "template-chooses-first");
    }
    let sealed_people = |s: &Step| matches!(s, Step::Gather(rule) if rule.sealed && rule.of == Gathers::People);
    if t.step.windows(2).any(|w| sealed_people(&w[0]) && w[1].decides()) {
        return bad("step", "template-candidates-asked");
    }
    if t.gather().is_some_and(|rule| rule.of == Gathers::Times) && !t.asks() {
        return bad("step", "template-times-ask");
    }
    let advises = matches!(t.step.last(), Some(Step::Advise { .. }));
    if count("advise") > usize::from(advises) || (ends && t.step.iter().any(Step::decides)) {
        return bad("step", "template-advises-last");
    }
    let first = t.step.iter().position(Step::decides).unwrap_or(t.step.len());
    if t.step[first..].iter().any(|s| !s.decides()) {
        return bad("step", "template-decides-last");
    }
    Ok(())
}

/// The settings of a ballot among options fit its method.
fn check_choose(rule: &ChooseRule) -> Result<(), (&'static str, &'static str)> {
    if rule.seats == 0 || rule.seats as usize > OPTIONS_MAX || (rule.seats > 1 && !rule.method.chooses_several()) {
        return Err(("seats", "template-seats"));
    }
    if rule.budget.is_some_and(|b| b == 0 || !rule.method.spends()) {
        return Err(("budget", "template-budget"));
    }
    if rule.method.raises_by_units() {
        return Err(("method", "template-raises"));
    }
    let numbers = [("top", rule.top), ("dots", rule.dots), ("cap", rule.cap.unwrap_or(1)), ("credits", rule.credits)];
    match numbers.into_iter().find(|(_, n)| !(1..=NUMBER_MAX).contains(n)) {
        Some((field, _)) => Err((field, "template-number")),
        None => Ok(()),
    }
}

/// The highest score, and the most dots and credits.
const NUMBER_MAX: i64 = 10_000;
