//! Every method by its name, and what it needs to count a file that was read.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::budget::{BudgetTies, Completion, Utility, equal_shares_within, greedy, phragmen};
use crate::read::{Ballots, Election, NoOpinion};
use crate::{Budget, Malformed, Outcome, Ranked, ScoreBy, Scored, ScoredBallot, Strength, TieOrder};
use crate::{
    approval, borda, condorcet, copeland, dots, instant_runoff, meek_stv, plurality, quadratic, ranked_pairs, schulze, score, scottish_stv,
    star,
};

/// A method of counting; written as its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(into = "String")]
pub struct Method {
    pub name: &'static str,
    /// What it counts, and what for, in one line.
    pub about: &'static str,
    how: How,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum How {
    Plurality,
    Approval,
    Score,
    ScoreMean,
    Star,
    Dots,
    Quadratic,
    Borda,
    InstantRunoff,
    ScottishStv,
    MeekStv,
    Schulze(Strength),
    RankedPairs,
    Copeland,
    Condorcet,
    Shares(Utility, Completion),
    Greedy(Utility),
    Phragmen,
}

const fn method(name: &'static str, how: How, about: &'static str) -> Method {
    Method { name, about, how }
}

/// All of them.
pub const METHODS: &[Method] = &[
    method("plurality", How::Plurality, "one mark each (of a ranking: the first place); the most win"),
    method("approval", How::Approval, "any number of marks (of a ranking: all that are ranked); the most win"),
    method("score", How::Score, "scores from 0 to --top, by their sum"),
    method("score-mean", How::ScoreMean, "scores from 0 to --top, by their mean, blanks left out"),
    method("star", How::Star, "scores from 0 to 5; the two highest go into a run-off"),
    method("dots", How::Dots, "--dots for each voter, at most --cap for one option"),
    method("quadratic", How::Quadratic, "k votes for or against cost k² of --credits"),
    method("borda", How::Borda, "points for every option ranked below"),
    method("instant-runoff", How::InstantRunoff, "rankings, one seat: the last one goes until one has half"),
    method("scottish-stv", How::ScottishStv, "rankings, several seats, by the rules of Scottish councils; recountable by hand"),
    method("meek-stv", How::MeekStv, "rankings, several seats, Meek's method; fairer still, and only for a computer"),
    method("schulze", How::Schulze(Strength::WinningVotes), "rankings compared in pairs, strongest paths by winning votes"),
    method("schulze-margins", How::Schulze(Strength::Margin), "the same, by margins; differs where ballots leave options out"),
    method("ranked-pairs", How::RankedPairs, "rankings compared in pairs, the clearest victories first"),
    method("copeland", How::Copeland, "rankings compared in pairs: victories less defeats"),
    method("condorcet", How::Condorcet, "rankings compared in pairs: whether one option beats every other"),
    method("equal-shares-cost", How::Shares(Utility::Cost, Completion::None), "budget: equal shares, projects worth their cost"),
    method("equal-shares-cardinality", How::Shares(Utility::Count, Completion::None), "budget: equal shares, every project worth one"),
    method(
        "equal-shares-cost-add1e",
        How::Shares(Utility::Cost, Completion::RaiseEachUntilExhausted),
        "the same, with the shares raised until the money is used",
    ),
    method(
        "equal-shares-cardinality-add1e",
        How::Shares(Utility::Count, Completion::RaiseEachUntilExhausted),
        "the same, with the shares raised until the money is used",
    ),
    method(
        "equal-shares-cost-add1u",
        How::Shares(Utility::Cost, Completion::RaiseThenGreedy),
        "the same, raised and then filled up with what is most approved",
    ),
    method(
        "equal-shares-cardinality-add1u",
        How::Shares(Utility::Count, Completion::RaiseThenGreedy),
        "the same, raised and then filled up with what is most approved",
    ),
    method(
        "equal-shares-cost-add1p",
        How::Shares(Utility::Cost, Completion::RaiseByHundredthsThenGreedy),
        "the same, raised by hundredths of the share",
    ),
    method(
        "equal-shares-cardinality-add1p",
        How::Shares(Utility::Count, Completion::RaiseByHundredthsThenGreedy),
        "the same, raised by hundredths of the share",
    ),
    method("greedy", How::Greedy(Utility::Cost), "budget: the most approved first, whatever fits"),
    method("greedy-per-cost", How::Greedy(Utility::Count), "budget: the most approved for the money first"),
    method("phragmen", How::Phragmen, "budget: the least load on those who approve"),
];

/// What a file leaves open.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How many are chosen; else what the file says, else one.
    pub seats: Option<usize>,
    /// The money, in whole units of the currency; else what the file says.
    pub budget: Option<u64>,
    pub no_opinion: NoOpinion,
    /// The highest score.
    pub top: i64,
    pub dots: i64,
    pub cap: Option<i64>,
    pub credits: i64,
    /// By the mean, an option with fewer scores than this cannot win.
    pub at_least: u64,
    /// The tie order; else as the options are listed, and by name for budgets.
    pub ties: Option<TieOrder>,
    /// Of projects with an equal claim to the shares, the cheapest first.
    pub cheapest_first: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            seats: None,
            budget: None,
            no_opinion: NoOpinion::Abstain,
            top: 5,
            dots: 10,
            cap: None,
            credits: 100,
            at_least: 1,
            ties: None,
            cheapest_first: false,
        }
    }
}

/// The highest score, and the most dots, that can be counted: with as many ballots as a file may have,
/// sums stay within 64 bits.
const MARK_MAX: i64 = 1_000_000;
/// The most credits: they pay for as many votes.
const CREDITS_MAX: i64 = MARK_MAX * MARK_MAX;

impl Settings {
    fn check(&self, seats: usize) -> Result<(), CannotCount> {
        let refuse = |name, why| Err(CannotCount::Setting { name, why });
        let marks = 0..=MARK_MAX;
        if seats == 0 {
            return refuse("seats", "at least one is chosen");
        }
        if !marks.contains(&self.top) {
            return refuse("top", "the highest score is at most 1000000, and not below 0");
        }
        if !marks.contains(&self.dots) {
            return refuse("dots", "a voter has at most 1000000 dots, and not fewer than none");
        }
        if self.cap.is_some_and(|cap| !marks.contains(&cap)) {
            return refuse("cap", "an option gets at most 1000000 dots, and not fewer than none");
        }
        if !(0..=CREDITS_MAX).contains(&self.credits) {
            return refuse("credits", "a voter has at most 1000000000000 credits, and not fewer than none");
        }
        Ok(())
    }
}

/// Why a file cannot be counted by a method.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CannotCount {
    Ballot(Malformed),
    /// The method needs other ballots than the file has.
    Kind {
        needs: &'static str,
    },
    Setting {
        name: &'static str,
        why: &'static str,
    },
}

impl std::fmt::Display for CannotCount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            CannotCount::Ballot(malformed) => malformed.fmt(f),
            CannotCount::Kind { needs } => write!(f, "this method needs {needs}"),
            CannotCount::Setting { name, why } => write!(f, "{name}: {why}"),
        }
    }
}

impl std::error::Error for CannotCount {}

impl From<Malformed> for CannotCount {
    fn from(malformed: Malformed) -> CannotCount {
        CannotCount::Ballot(malformed)
    }
}

/// What a voter writes beside the options.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Marks {
    /// One mark.
    One,
    /// Any number of marks.
    Any,
    /// A number from 0 to the highest score.
    Scores,
    /// Dots, of which everybody has so many.
    Dots,
    /// Votes for or against, paid from credits.
    Credits,
    /// Places, best first; whether two options may share one.
    Places { shared: bool },
}

/// The text names no method.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownMethod(String);

impl std::fmt::Display for UnknownMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = METHODS.iter().map(|m| m.name).collect();
        write!(f, "{:?} is no method; the methods are {}", self.0, names.join(", "))
    }
}

impl std::error::Error for UnknownMethod {}

impl TryFrom<String> for Method {
    type Error = UnknownMethod;
    fn try_from(name: String) -> Result<Method, UnknownMethod> {
        Method::named(&name).ok_or(UnknownMethod(name))
    }
}

impl<'de> Deserialize<'de> for Method {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Method, D::Error> {
        String::deserialize(d)?.try_into().map_err(serde::de::Error::custom)
    }
}

impl From<Method> for String {
    fn from(method: Method) -> String {
        method.name.to_owned()
    }
}

impl Method {
    /// What its ballots look like.
    pub fn marks(self) -> Marks {
        match self.how {
            How::Plurality => Marks::One,
            How::Approval | How::Shares(..) | How::Greedy(_) | How::Phragmen => Marks::Any,
            How::Score | How::ScoreMean | How::Star => Marks::Scores,
            How::Dots => Marks::Dots,
            How::Quadratic => Marks::Credits,
            How::InstantRunoff | How::ScottishStv | How::MeekStv => Marks::Places { shared: false },
            How::Borda | How::Schulze(_) | How::RankedPairs | How::Copeland | How::Condorcet => Marks::Places { shared: true },
        }
    }

    /// Whether it spends a budget on options that cost something.
    pub fn spends(self) -> bool {
        matches!(self.how, How::Shares(..) | How::Greedy(_) | How::Phragmen)
    }

    /// Whether it counts once more for every unit of the currency, which for a large budget takes
    /// longer than anybody waits.
    pub fn raises_by_units(self) -> bool {
        matches!(self.how, How::Shares(_, Completion::RaiseEachUntilExhausted | Completion::RaiseThenGreedy))
    }

    /// Whether it can choose more than one.
    pub fn chooses_several(self) -> bool {
        !matches!(self.how, How::Star | How::InstantRunoff | How::Condorcet)
    }

    /// The settings that it looks at, beside the tie order.
    pub fn settings(self) -> &'static [&'static str] {
        match self.how {
            How::Plurality | How::Approval => &["seats"],
            How::Score => &["seats", "top"],
            How::ScoreMean => &["seats", "top", "at-least"],
            How::Star => &[],
            How::Dots => &["seats", "dots", "cap"],
            How::Quadratic => &["seats", "credits"],
            How::InstantRunoff | How::Condorcet => &["no-opinion"],
            How::ScottishStv | How::MeekStv | How::Borda | How::Schulze(_) | How::RankedPairs | How::Copeland => &["seats", "no-opinion"],
            How::Shares(..) => &["budget", "cheapest-first"],
            How::Greedy(_) | How::Phragmen => &["budget"],
        }
    }

    pub fn named(name: &str) -> Option<Method> {
        METHODS.iter().copied().find(|m| m.name == name)
    }

    /// Counts an election.
    ///
    /// # Errors
    /// Ballots or settings that do not fit the method.
    pub fn count(self, election: &Election, settings: &Settings) -> Result<Outcome, CannotCount> {
        let options = election.names.len();
        // with as many seats as options or more, all are chosen
        let seats = settings.seats.or(election.seats).unwrap_or(1).min(options.max(1));
        settings.check(seats)?;
        let ties = settings.ties.clone().unwrap_or_else(|| TieOrder::as_listed(options));
        let ranked = || as_ranked(&election.ballots, settings.no_opinion);
        let scored = || as_scored(&election.ballots);
        Ok(match self.how {
            How::Plurality => plurality(&first_places(&election.ballots)?, seats, &ties)?,
            How::Approval => approval(&approvals(&election.ballots)?, seats, &ties)?,
            How::Score => score(&scored()?, seats, settings.top, ScoreBy::Sum, &ties)?,
            How::ScoreMean => score(&scored()?, seats, settings.top, ScoreBy::Mean { at_least: settings.at_least }, &ties)?,
            How::Star => star(&scored()?, &ties)?,
            How::Dots => dots(&scored()?, seats, settings.dots, settings.cap.unwrap_or(settings.dots), &ties)?,
            How::Quadratic => quadratic(&scored()?, seats, settings.credits, &ties)?,
            How::Borda => borda(ranked()?.as_ref(), seats, &ties)?,
            How::InstantRunoff => instant_runoff(ranked()?.as_ref(), &ties)?,
            How::ScottishStv => scottish_stv(ranked()?.as_ref(), seats, &ties)?,
            How::MeekStv => meek_stv(ranked()?.as_ref(), seats, &ties)?,
            How::Schulze(strength) => schulze(ranked()?.as_ref(), seats, strength, &ties)?,
            How::RankedPairs => ranked_pairs(ranked()?.as_ref(), seats, &ties)?,
            How::Copeland => copeland(ranked()?.as_ref(), seats, &ties)?,
            How::Condorcet => condorcet(ranked()?.as_ref())?,
            How::Shares(..) | How::Greedy(_) | How::Phragmen => self.spend(election, settings)?,
        })
    }

    fn spend(self, election: &Election, settings: &Settings) -> Result<Outcome, CannotCount> {
        let Ballots::Budget(budget) = &election.ballots else {
            return Err(CannotCount::Kind { needs: "projects with costs and approvals (.pb)" });
        };
        let mut budget: Budget = budget.clone();
        if let Some(given) = settings.budget {
            let scaled = given.checked_mul(10u64.pow(budget.places));
            budget.budget = scaled.ok_or(CannotCount::Setting { name: "budget", why: "it is too large" })?;
        }
        budget.tidy()?;
        let order = settings.ties.clone().unwrap_or_else(|| TieOrder::by_name(&election.names));
        Ok(match self.how {
            How::Shares(utility, completion) => {
                let ties = BudgetTies { order, cheapest_first: settings.cheapest_first };
                let why = "so much is raised by single units for longer than anybody waits; take the method that ends in -add1p";
                let counted = equal_shares_within(&budget, utility, completion, &ties, budget.raises_most());
                counted.ok_or(CannotCount::Setting { name: "budget", why })?
            }
            How::Greedy(utility) => greedy(&budget, utility, &order),
            _ => phragmen(&budget, &order),
        })
    }
}

fn as_ranked(ballots: &Ballots, no_opinion: NoOpinion) -> Result<Cow<'_, Ranked>, CannotCount> {
    match ballots {
        Ballots::Ranked(ranked) => Ok(Cow::Borrowed(ranked)),
        Ballots::Table(table) => Ok(Cow::Owned(table.ranked(no_opinion)?)),
        Ballots::Sheet(sheet) => Ok(Cow::Owned(sheet.clone().ranked(no_opinion)?)),
        Ballots::Budget(_) => Err(CannotCount::Kind { needs: "rankings (.blt, .soc, .soi, .toc, .toi or a matrix of ranks as .csv)" }),
    }
}

fn as_scored(ballots: &Ballots) -> Result<Scored, CannotCount> {
    match ballots {
        Ballots::Table(table) => Ok(table.scored()),
        Ballots::Sheet(sheet) => Ok(sheet.scored()),
        _ => Err(CannotCount::Kind { needs: "a matrix of numbers (.csv)" }),
    }
}

/// Rankings give one mark to a sole first place among the options that can be chosen; a matrix of marks
/// is taken as it is.
fn first_places(ballots: &Ballots) -> Result<Scored, CannotCount> {
    match ballots {
        Ballots::Table(_) | Ballots::Sheet(_) => as_scored(ballots),
        Ballots::Budget(_) => Err(CannotCount::Kind { needs: "one mark a voter (.csv), or rankings" }),
        Ballots::Ranked(ranked) => Ok(marks(ranked, |groups, choice| groups.first().is_some_and(|g| g[..] == [choice]))?),
    }
}

fn approvals(ballots: &Ballots) -> Result<Scored, CannotCount> {
    match ballots {
        Ballots::Table(_) | Ballots::Sheet(_) => as_scored(ballots),
        Ballots::Ranked(ranked) => Ok(marks(ranked, |groups, choice| groups.iter().flatten().any(|c| *c == choice))?),
        Ballots::Budget(budget) => {
            let options = budget.costs.len();
            let ballot = |(projects, count): &(Vec<u32>, u64)| ScoredBallot {
                count: *count,
                scores: (0..options).map(|p| Some(i64::from(projects.contains(&(p as u32))))).collect(),
            };
            Ok(Scored { options, ballots: budget.ballots.iter().map(ballot).collect(), ..Scored::default() })
        }
    }
}

/// Marks from rankings, which are shown without the options that cannot be chosen any more.
fn marks(ranked: &Ranked, marked: impl Fn(&[Vec<usize>], usize) -> bool) -> Result<Scored, Malformed> {
    let mut ballots = Vec::new();
    ranked.each(|_, ballot| {
        let standing = |group: &Vec<usize>| group.iter().copied().filter(|c| !ranked.withdrawn.contains(c)).collect::<Vec<_>>();
        let groups: Vec<Vec<usize>> = ballot.groups.iter().map(standing).filter(|g| !g.is_empty()).collect();
        let scores = (0..ranked.options).map(|c| Some(i64::from(marked(&groups, c)))).collect();
        ballots.push(ScoredBallot { count: ballot.count, scores });
        Ok(())
    })?;
    Ok(Scored { options: ranked.options, withdrawn: ranked.withdrawn.clone(), ballots, lines: ranked.lines.clone() })
}
