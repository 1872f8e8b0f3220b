//! How the network thinks change happens: the drawing, the same as a list, what was found about each
//! step, and where the network drifts.

use std::fmt::Write;

use askama::Template;
use domain::purpose::{Challenge, Drift, Gap, IndicatorView, LinkView, OutcomeView, Rank, Says, Standing, TheoryView, Worth};
use domain::thread::ThreadView;
use domain::why::{self, Kind, Link};
use domain::{BodyId, Id, purpose, thread};

use crate::frame::The;
use crate::here::Here;

#[derive(Template)]
#[template(path = "theory.html")]
struct TheoryPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: TheoryView,
    drawing: Option<Drawing>,
}

#[derive(Template)]
#[template(path = "leads.html")]
struct LeadsPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: LinkView,
    talk: ThreadView,
    chain: Vec<Link>,
}

#[derive(Template)]
#[template(path = "outcome.html")]
struct OutcomePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: OutcomeView,
    talk: ThreadView,
    chain: Vec<Link>,
}

#[derive(Template)]
#[template(path = "drift.html")]
struct DriftPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: Drift,
}

/// What a form of a proposal can change about the theory of change.
pub const KINDS: [&str; 8] =
    ["outcome", "revise-outcome", "retire-outcome", "connect", "disconnect", "indicator", "end-indicator", "endorse"];

/// The theory of change as boxes and lines, in units of the drawing.
pub struct Drawing {
    pub width: i32,
    pub height: i32,
    /// Whether it is shrunk to fit where there is little room.
    pub wide: bool,
    pub heads: Vec<(i32, String)>,
    pub boxes: Vec<NodeBox>,
    pub lines: Vec<LinkLine>,
}

pub struct NodeBox {
    pub id: Id,
    pub x: i32,
    pub y: i32,
    pub height: i32,
    /// `plum` for what is sought, else how well what leads to it is borne out.
    pub class: &'static str,
    /// The name, broken into lines; each with how far down it stands.
    pub lines: Vec<(i32, String)>,
    pub note: (i32, String),
}

pub struct LinkLine {
    pub id: Id,
    /// From where to where, in words.
    pub words: String,
    pub path: String,
    /// The arrowhead at its end.
    pub tip: String,
    pub class: &'static str,
    pub critical: bool,
    /// The width to be mirrored in, where one reads from the right.
    pub mirrored: Option<i32>,
}

const BOX_WIDTH: i32 = 206;
const BETWEEN: i32 = 60;
const LINE_HEIGHT: i32 = 19;
const BOX_GAP: i32 = 22;
/// How long an arrowhead is.
const TIP: i32 = 8;
/// Room for a link that passes through a column.
const THROUGH: i32 = 26;
const WIDE: i32 = 900;
const HEAD_HEIGHT: i32 = 30;
/// About so many characters fit on a line of a box.
const LINE_CHARS: usize = 23;
const LINES_MAX: usize = 3;

/// What stands in a column: a node, or a link that passes through.
#[derive(Clone, Copy)]
enum Slot {
    Node(usize),
    Through(usize),
}

impl Drawing {
    /// Columns by rank; in a column in the order of what leads there, so that few lines cross. A link
    /// over several columns has a place of its own in those between.
    pub fn of(h: &Here, view: &TheoryView) -> Option<Drawing> {
        if view.links.is_empty() {
            return None;
        }
        let mut ranks: Vec<Rank> = view.nodes.iter().map(|n| n.rank).collect();
        ranks.dedup();
        let columns = ranks.len() as i32;
        let width = columns * BOX_WIDTH + (columns - 1) * BETWEEN;
        let mut layout = Layout { h, view, ranks, boxes: Vec::new(), ways: vec![Vec::new(); view.links.len()] };
        (0..layout.ranks.len()).for_each(|column| layout.fill(column));
        let heads = layout.heads();
        let Layout { mut boxes, ways, .. } = layout;
        let bottom = ways.iter().flatten().map(|(_, y)| y + THROUGH / 2).chain(boxes.iter().map(|b| b.y + b.height)).max();
        let height = bottom.unwrap_or(0) + 4;
        let mut lines: Vec<LinkLine> = (0..).zip(&view.links).filter_map(|(n, l)| line(h, &boxes, l, &ways[n])).collect();
        let mut heads: Vec<(i32, String)> = heads;
        if h.l.dir() == "rtl" {
            // the same, read from the right
            boxes.iter_mut().for_each(|b| b.x = width - b.x - BOX_WIDTH);
            heads.iter_mut().for_each(|(x, _)| *x = width - *x);
            lines.iter_mut().for_each(|l| l.mirrored = Some(width));
        }
        Some(Drawing { width, height, wide: width > WIDE, heads, boxes, lines })
    }
}

/// A drawing in the making, from left to right.
struct Layout<'a> {
    h: &'a Here,
    view: &'a TheoryView,
    ranks: Vec<Rank>,
    boxes: Vec<NodeBox>,
    /// Of each link where it passes through the columns between: their left edge, and how far down.
    ways: Vec<Vec<(i32, i32)>>,
}

impl Layout<'_> {
    fn column_of(&self, node: Id) -> Option<usize> {
        let rank = self.view.nodes.iter().find(|n| n.id == node)?.rank;
        self.ranks.iter().position(|r| *r == rank)
    }

    /// Where a link comes from, as far as it is placed.
    fn reached(&self, link: usize) -> Option<i32> {
        let start = self.boxes.iter().find(|b| b.id == self.view.links[link].from).map(|b| b.y + b.height / 2);
        self.ways[link].last().map(|(_, y)| *y).or(start)
    }

    fn centre(&self, slot: Slot) -> i32 {
        let into = |n: usize| (0..self.view.links.len()).filter(move |l| self.view.links[*l].to == self.view.nodes[n].id);
        let from: Vec<i32> = match slot {
            Slot::Node(n) => into(n).filter_map(|l| self.reached(l)).collect(),
            Slot::Through(link) => self.reached(link).into_iter().collect(),
        };
        if from.is_empty() { i32::MAX } else { from.iter().sum::<i32>() / from.len() as i32 }
    }

    fn fill(&mut self, column: usize) {
        let nodes = (0..self.view.nodes.len()).filter(|n| self.view.nodes[*n].rank == self.ranks[column]).map(Slot::Node);
        let passes = |link: &usize| {
            let link = &self.view.links[*link];
            let (from, to) = (self.column_of(link.from), self.column_of(link.to));
            from.zip(to).is_some_and(|(from, to)| from < column && column < to)
        };
        let through = (0..self.view.links.len()).filter(passes).map(Slot::Through);
        let mut slots: Vec<Slot> = nodes.chain(through).collect();
        slots.sort_by_key(|slot| self.centre(*slot));
        let (x, mut y) = (column as i32 * (BOX_WIDTH + BETWEEN), HEAD_HEIGHT);
        for slot in slots {
            match slot {
                Slot::Node(n) => {
                    let made = node_box(self.h, self.view, &self.view.nodes[n], x, y);
                    y += made.height + BOX_GAP;
                    self.boxes.push(made);
                }
                Slot::Through(link) => {
                    self.ways[link].push((x, y));
                    y += THROUGH;
                }
            }
        }
    }

    /// A heading over the first column of each kind.
    fn heads(&self) -> Vec<(i32, String)> {
        let mut heads: Vec<(i32, String)> = Vec::new();
        for (column, rank) in (0..).zip(&self.ranks) {
            let head = self.h.t(heading(*rank));
            if heads.last().is_none_or(|(_, before)| *before != head) {
                heads.push((column * (BOX_WIDTH + BETWEEN), head));
            }
        }
        heads
    }
}

fn heading(rank: Rank) -> &'static str {
    match rank {
        Rank::Input | Rank::Activity | Rank::Output => "theory-do",
        Rank::Short | Rank::Middle | Rank::Long => "theory-changes",
        Rank::Impact => "theory-sought",
    }
}

fn node_box(h: &Here, view: &TheoryView, node: &OutcomeView, x: i32, y: i32) -> NodeBox {
    let into: Vec<&LinkView> = view.links.iter().filter(|l| l.to == node.id).collect();
    let class = match node.rank {
        Rank::Impact => "plum",
        _ if node.indicators.iter().any(|i| view.assessment.unmeasured.contains(&i.id)) => "amber",
        _ if into.is_empty() => "",
        _ if into.iter().all(|l| l.supported) => "moss",
        _ => "amber",
    };
    let words = wrapped(&h.words(&node.name));
    let lines: Vec<(i32, String)> = (0..).zip(words).map(|(n, line)| (y + 24 + n * LINE_HEIGHT, h.l.apart(line))).collect();
    let below = lines.last().map_or(y, |(y, _)| *y);
    let served = || if node.served == 0 { String::new() } else { h.n("theory-served", node.served) };
    let note = node.indicators.first().map_or_else(served, |i| reached(h, i));
    let height = below - y + if note.is_empty() { 18 } else { 38 };
    NodeBox { id: node.id, x, y, height, class, lines, note: (below + 20, note) }
}

/// How far an indicator has come: *7 of 10 ventures*.
fn reached(h: &Here, i: &IndicatorView) -> String {
    let now = i.reports.first().map_or(i.baseline, |(_, value, ..)| *value);
    let args = [("x", h.l.number(now)), ("y", h.l.number(i.target)), ("unit", h.l.apart(h.excerpt(&i.unit, 24_usize)))];
    h.l.a("indicator-reached", &args)
}

/// From box to box, straight through the columns between.
fn line(h: &Here, boxes: &[NodeBox], link: &LinkView, way: &[(i32, i32)]) -> Option<LinkLine> {
    let find = |id: Id| boxes.iter().find(|b| b.id == id);
    let (from, to) = (find(link.from)?, find(link.to)?);
    let (mut x, mut y) = (from.x + BOX_WIDTH, from.y + from.height / 2);
    let end = to.y + to.height / 2;
    let mut path = format!("M{x} {y}");
    if from.x == to.x {
        // within a column it goes round the side
        let side = x + BETWEEN / 2;
        let _ = write!(path, "C{side} {y} {side} {end} {x} {end}");
    } else {
        for (left, down) in way.iter().copied().chain([(to.x, end)]) {
            let half = i32::midpoint(x, left);
            let _ = write!(path, "C{half} {y} {half} {down} {left} {down}");
            if left != to.x {
                let _ = write!(path, "H{}", left + BOX_WIDTH);
            }
            (x, y) = (left + BOX_WIDTH, down);
        }
    }
    let (point, back) = if from.x == to.x { (to.x + BOX_WIDTH, TIP) } else { (to.x, -TIP) };
    let tip = format!("M{point} {end}l{back} -4v8z");
    let (class, _) = link_state(link);
    Some(LinkLine { id: link.id, words: h.leads(link.from, link.to), path, tip, class, critical: link.critical, mirrored: None })
}

/// How a step stands: colour, and the key of the words.
fn link_state(link: &LinkView) -> (&'static str, &'static str) {
    if link.ended {
        ("", "link-ended")
    } else if link.evidence.iter().any(|e| e.unanswered) {
        ("coral", "theory-key-coral")
    } else if link.supported {
        ("moss", "link-supported")
    } else {
        ("amber", "link-open")
    }
}

/// A name in lines that fit into a box; what does not fit is left out.
fn wrapped(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LINE_CHARS => {
                line.push(' ');
                line.push_str(word);
            }
            _ if word.chars().count() > LINE_CHARS => lines.push(word.chars().take(LINE_CHARS - 1).chain(['…']).collect()),
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > LINES_MAX {
        lines.truncate(LINES_MAX);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

impl Here {
    /// The rank of a node, in words.
    pub fn rank(&self, rank: impl The<Rank>) -> String {
        self.t(match rank.the() {
            Rank::Input => "rank-input",
            Rank::Activity => "rank-activity",
            Rank::Output => "rank-output",
            Rank::Short => "rank-short",
            Rank::Middle => "rank-middle",
            Rank::Long => "rank-long",
            Rank::Impact => "rank-impact",
        })
    }

    /// How far the theory has come: a colour and words.
    pub fn theory_standing(&self, standing: impl The<Standing>) -> (&'static str, String) {
        let (class, key) = match standing.the() {
            Standing::Draft => ("amber", "theory-draft"),
            Standing::Coherent => ("teal", "theory-coherent"),
            Standing::Endorsed => ("teal", "theory-endorsed"),
            Standing::UnderTest => ("amber", "theory-under-test"),
            Standing::PartlyValidated => ("amber", "theory-partly"),
            Standing::Validated => ("moss", "theory-validated"),
            Standing::Challenged => ("coral", "theory-challenged"),
        };
        (class, self.t(key))
    }

    pub fn worth(&self, worth: impl The<Worth>) -> String {
        self.t(match worth.the() {
            Worth::People => "worth-people",
            Worth::Planet => "worth-planet",
            Worth::Profit => "worth-profit",
        })
    }

    /// From where to where, in words.
    pub fn leads(&self, from: Id, to: Id) -> String {
        self.s2("theory-way", self.l.apart(self.name(from)), self.l.apart(self.name(to)))
    }

    /// How a step stands: colour and words.
    pub fn link_state(&self, link: &LinkView) -> (&'static str, String) {
        let (class, key) = link_state(link);
        (class, self.t(key))
    }

    /// How far an indicator has come.
    pub fn reached(&self, indicator: &IndicatorView) -> String {
        reached(self, indicator)
    }
}

impl TheoryPage<'_> {
    fn gap(&self, gap: &Gap) -> String {
        let key = match gap {
            Gap::NoImpact => "gap-no-impact",
            Gap::NoWhom(_) => "gap-no-whom",
            Gap::NoWay(_) => "gap-no-way",
            Gap::NoCause(_) => "gap-no-cause",
            Gap::NoMeasure(_) => "gap-no-measure",
            Gap::NoCriticalWay(_) => "gap-no-critical-way",
        };
        self.h.s(key, gap.node().map_or_else(String::new, |id| self.h.link(id)))
    }

    fn challenge(&self, challenge: &Challenge) -> String {
        let (key, link) = match challenge {
            Challenge::NoLongerSupported { link } => ("challenge-no-longer", link),
            Challenge::Unanswered { link, .. } => ("challenge-unanswered", link),
        };
        let way = self.view.links.iter().find(|l| l.id == *link).map_or_else(String::new, |l| self.way(l));
        format!("<a href=\"{}\">{}</a>", self.h.to(*link), self.h.s(key, way))
    }

    fn way(&self, link: &LinkView) -> String {
        crate::text::escape(&self.h.leads(link.from, link.to))
    }

    fn may_change(&self) -> bool {
        self.h.proposes()
    }

    fn groups(&self) -> Vec<(Rank, Vec<&OutcomeView>)> {
        let of = |rank: Rank| self.view.nodes.iter().filter(|n| n.rank == rank).collect::<Vec<_>>();
        Rank::ALL.into_iter().rev().map(|rank| (rank, of(rank))).filter(|(_, nodes)| !nodes.is_empty()).collect()
    }

    fn link_of(&self, id: &Id) -> Option<&LinkView> {
        self.view.links.iter().find(|l| l.id == *id)
    }

    fn may_endorse(&self) -> bool {
        self.may_change() && self.view.assessment.gaps.is_empty() && !self.endorsed()
    }

    fn endorsed(&self) -> bool {
        self.view.endorsed.is_some_and(|(version, ..)| version == self.view.version)
    }
}

impl LeadsPage<'_> {
    fn says(&self, says: &Says) -> (&'static str, String) {
        match says {
            Says::Supports => ("moss", self.h.t("says-supports")),
            Says::Mixed => ("amber", self.h.t("says-mixed")),
            Says::Contradicts => ("coral", self.h.t("says-contradicts")),
        }
    }

    fn level(&self, level: &u8) -> String {
        self.h.t(format!("evidence-level-{level}"))
    }

    fn may(&self, offers: &[domain::Offer]) -> bool {
        offers.iter().any(domain::Offer::may)
    }

    /// Contradictions that wait for an answer.
    fn open(&self) -> impl Iterator<Item = &purpose::EvidenceView> {
        self.view.evidence.iter().filter(|e| e.unanswered)
    }

    /// What this reader may file anew: their own, and what was filed before an end of the step was said
    /// otherwise.
    fn mine(&self) -> impl Iterator<Item = &purpose::EvidenceView> {
        let own = self.view.evidence.iter().filter(|e| e.by == self.h.me);
        own.chain(self.view.past.iter().filter(|e| !e.replaced))
    }

    /// The body that decides about it: the network, or the hub whose step it is.
    fn body(&self) -> Id {
        self.h.world().purpose.outcomes.get(&self.view.from).map_or(Id::NETWORK, |o| o.body)
    }

    fn form(&self, number: &usize) -> String {
        format!("check-{number}")
    }
}

impl OutcomePage<'_> {
    /// The other end of a link, with the link.
    fn ends(&self, links: &[Id], from: bool) -> Vec<(Id, Id, bool)> {
        let world = self.h.world();
        let end = |id: &Id| {
            let link = world.purpose.theory.links.get(id)?;
            let supported = purpose::supported(&world.purpose.theory, link, self.h.now);
            Some((*id, if from { link.from } else { link.to }, supported))
        };
        links.iter().filter_map(end).collect()
    }

    fn form(&self, indicator: &IndicatorView) -> String {
        format!("report-{}", indicator.id.0)
    }

    fn may_report(&self, indicator: &IndicatorView) -> bool {
        indicator.offers.iter().any(domain::Offer::may)
    }

    fn propose_to(&self) -> String {
        format!("{}/propose?body={}&node={}&theory=", self.h.base(), self.view.body.0, self.view.id.0)
    }

    fn may_propose(&self) -> bool {
        !self.view.retired && self.h.proposes_in(self.view.body)
    }
}

impl DriftPage<'_> {
    fn nothing(&self) -> bool {
        self.view.nameless.is_empty() && self.view.aside.is_empty() && self.view.unserved.is_empty()
    }

    /// Bodies of which some decision names nothing.
    fn bodies(&self) -> impl Iterator<Item = &(BodyId, u32, u32)> {
        self.view.by_body.iter().filter(|(_, nameless, _)| *nameless > 0)
    }
}

pub fn render(h: &Here) -> Result<String, askama::Error> {
    let view = purpose::theory(h.world(), h.me, h.now);
    let drawing = Drawing::of(h, &view);
    TheoryPage { h, place: "purpose", title: h.t("theory-title"), view, drawing }.render()
}

pub fn drift_page(h: &Here) -> Result<String, askama::Error> {
    DriftPage { h, place: "purpose", title: h.t("drift-title"), view: purpose::drift(h.world(), h.now) }.render()
}

pub fn outcome_page(h: &Here, id: Id) -> Option<Result<String, askama::Error>> {
    let view = purpose::outcome(h.world(), h.me, h.now, id)?;
    let (talk, chain) = (thread::thread(h.world(), h.me, id), why::why(h.world(), id));
    Some(OutcomePage { h, place: "purpose", title: h.name(id), view, talk, chain }.render())
}

pub fn leads_page(h: &Here, id: Id) -> Option<Result<String, askama::Error>> {
    let view = purpose::link(h.world(), h.me, h.now, id)?;
    let (talk, chain) = (thread::thread(h.world(), h.me, id), why::why(h.world(), id));
    let title = h.leads(view.from, view.to);
    Some(LeadsPage { h, place: "purpose", title, view, talk, chain }.render())
}
