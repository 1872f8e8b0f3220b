use serde::{Deserialize, Serialize};

use super::{
    AdviceBecause, Ballot, Chart, Consent, Counts, Criteria, Mark, OptionArgs, Outcome, OutsiderName, Proposal, ProposalText, Refers,
    ResolutionKind, Snapshot, Template, Title, Treatment, Wait, Words,
};
use crate::Seal;
use crate::charter::Constituency;
use crate::kernel::{Because, Id, MemberId, RunId, Time};

/// What happened in a run: acts, and what follows from them and from time.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    // acts
    Proposed(Box<Proposal>),
    Hosted {
        run: RunId,
    },
    TakenOver {
        run: RunId,
    },
    Asked {
        run: RunId,
        voice: Id,
        words: Words,
    },
    Answered {
        run: RunId,
        question: Id,
        words: Words,
    },
    Declined {
        run: RunId,
        question: Id,
    },
    Reacted {
        run: RunId,
        voice: Id,
        words: Words,
    },
    HearingOpened {
        run: RunId,
        who: Constituency,
    },
    InputGiven {
        run: RunId,
        hearing: Id,
        name: OutsiderName,
        choice: Ballot,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    },
    Replied {
        run: RunId,
        input: Id,
        words: Words,
    },
    Suggested {
        run: RunId,
        voice: Id,
        words: Words,
    },
    Amended {
        run: RunId,
        base: u32,
        title: Title,
        text: ProposalText,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        effects: Option<Vec<crate::Effect>>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        wording: bool,
    },
    Advanced {
        run: RunId,
    },
    Responded {
        run: RunId,
        round: u32,
        text: Seal,
        voice: Id,
        choice: Consent,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        happens: Option<Words>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        harms: Option<Words>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        wished: bool,
    },
    Voted {
        run: RunId,
        round: u32,
        text: Seal,
        voice: Id,
        choice: Ballot,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    },
    PutForward {
        run: RunId,
        voice: Id,
        option: OptionArgs,
    },
    TookBack {
        run: RunId,
        option: u32,
    },
    Stood {
        run: RunId,
        option: u32,
        accepts: bool,
    },
    /// What was chosen is asked about no longer: whoever leads says why, or the one chosen.
    SetAside {
        run: RunId,
        option: u32,
        words: Words,
    },
    Marked {
        run: RunId,
        round: u32,
        voice: Id,
        #[serde(default)]
        marks: Vec<Mark>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    },
    Aligned {
        run: RunId,
        point: u32,
        version: u32,
        voice: Id,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        need: Option<Words>,
    },
    Reworded {
        run: RunId,
        point: u32,
        base: u32,
        title: Title,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
        answers: Vec<Id>,
    },
    AdviceSought {
        run: RunId,
        member: MemberId,
        because: AdviceBecause,
    },
    Advised {
        run: RunId,
        words: Words,
    },
    AdviceTreated {
        run: RunId,
        advice: Id,
        treatment: Treatment,
        words: Words,
    },
    Decided {
        run: RunId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        without: Option<Words>,
    },
    SaidAffected {
        run: RunId,
        words: Words,
    },
    AffectedHeard {
        run: RunId,
        affected: Id,
        stands: bool,
        words: Words,
    },
    Charted {
        run: RunId,
        chart: Chart,
        words: Words,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        speaker: Option<MemberId>,
    },
    ChartOwned {
        run: RunId,
        entry: Id,
    },
    Arrived {
        run: RunId,
        words: Words,
    },
    ArrivalContested {
        run: RunId,
        arrival: Id,
        words: Words,
    },
    LotAdded {
        run: RunId,
        number: Seal,
    },
    LotCommitted {
        run: RunId,
        commitment: Seal,
    },
    LotRevealed {
        run: RunId,
        nonce: Seal,
    },
    Taken {
        objection: Id,
        refers: Refers,
    },
    Judged {
        objection: Id,
        criteria: Criteria,
    },
    Disagreed {
        objection: Id,
        voice: Id,
        words: Words,
    },
    Refined {
        objection: Id,
        happens: Words,
        harms: Words,
    },
    StoodBy {
        objection: Id,
    },
    NothingRemained {
        objection: Id,
    },
    Withdrawn {
        objection: Id,
    },
    AdoptedObjection {
        objection: Id,
        voice: Id,
    },
    Owned {
        objection: Id,
    },
    ResolutionSuggested {
        objection: Id,
        voice: Id,
        by: ResolutionKind,
    },
    Countered {
        objection: Id,
        voice: Id,
        words: Words,
    },
    Confirmed {
        objection: Id,
    },
    FoundOut {
        run: RunId,
        words: Words,
    },
    Reopened {
        run: RunId,
    },
    Retracted {
        run: RunId,
        words: Words,
    },
    Discarded {
        run: RunId,
        words: Words,
    },
    Noted {
        run: RunId,
        words: Words,
    },
    Outage {
        from: Time,
        until: Time,
    },
    // consequences
    /// A way of deciding that is there from now on.
    TemplateAdopted {
        template: Box<Template>,
        because: Because,
    },
    /// A step opened; where it decides, with its electorate frozen: how many, and the SHA-256 of
    /// their ascending ids (8 bytes each, big-endian).
    Opened {
        run: RunId,
        step: u32,
        deadline: Time,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        electorate: Option<Snapshot>,
    },
    /// The options are fixed: the host is asked for its number.
    DrawAsked {
        run: RunId,
    },
    /// A ballot is about to close or to last longer: what the votes come to that others carry, by what was lent
    /// at its deadline.
    Carried {
        run: RunId,
        votes: Counts,
    },
    /// The voice of a hub that its members bound and nobody gave, given at the close: yes or no, with the
    /// first reason that a member gave; nothing where it is bound no longer.
    Cast {
        run: RunId,
        voice: Id,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        says: Option<bool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    },
    /// The ballot closed: how many people said yes and no in the hubs that asked theirs.
    MembersCounted {
        run: RunId,
        yes: u64,
        no: u64,
    },
    /// The ballots among options were counted: who was chosen, and whether a lot decided.
    Counted {
        run: RunId,
        #[serde(default)]
        chosen: Vec<u32>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        lot: bool,
        /// Who could not hold the seat they were chosen for, and is not counted.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        barred: Vec<u32>,
    },
    /// The round lasts longer, once.
    Extended {
        run: RunId,
        deadline: Time,
    },
    /// An objection passed its test, or doubt remained.
    Qualified {
        objection: Id,
        by_default: bool,
    },
    /// Testing began because nobody took the objection in time.
    TakenByClock {
        objection: Id,
    },
    /// The objector is gone or silent; anybody in the electorate may adopt the objection.
    Orphaned {
        objection: Id,
    },
    /// Nobody adopted it; it is kept as a concern.
    OrphanLapsed {
        objection: Id,
    },
    /// A resolution is in force: a new version, a nearer review, or a measure.
    Integrated {
        objection: Id,
        silent: bool,
    },
    /// A suggested resolution fell because of a counter-argument.
    Fell {
        objection: Id,
    },
    /// The round waits for somebody to reopen it.
    Waits {
        run: RunId,
        why: Wait,
    },
    /// The effects can no longer take effect as written; the text goes back to be amended.
    SentBack {
        run: RunId,
        key: String,
        field: String,
    },
    Concluded {
        run: RunId,
        outcome: Outcome,
    },
}

impl Event {
    /// The run an event belongs to, where it names one.
    pub fn run(&self) -> Option<RunId> {
        use Event::*;
        match self {
            Hosted { run } | TakenOver { run } | Asked { run, .. } | Answered { run, .. } | Declined { run, .. } => Some(*run),
            Reacted { run, .. } | Suggested { run, .. } | Amended { run, .. } | Advanced { run } => Some(*run),
            Responded { run, .. } | Voted { run, .. } | Reopened { run } | FoundOut { run, .. } | Retracted { run, .. } => Some(*run),
            Discarded { run, .. } | Noted { run, .. } | Opened { run, .. } | Extended { run, .. } => Some(*run),
            HearingOpened { run, .. } | InputGiven { run, .. } | Replied { run, .. } => Some(*run),
            PutForward { run, .. } | TookBack { run, .. } | Stood { run, .. } | SetAside { run, .. } | Marked { run, .. } => Some(*run),
            Aligned { run, .. } | Reworded { run, .. } => Some(*run),
            SaidAffected { run, .. } | AffectedHeard { run, .. } => Some(*run),
            Charted { run, .. } | ChartOwned { run, .. } | Arrived { run, .. } | ArrivalContested { run, .. } => Some(*run),
            AdviceSought { run, .. } | Advised { run, .. } | AdviceTreated { run, .. } | Decided { run, .. } => Some(*run),
            LotCommitted { run, .. }
            | LotAdded { run, .. }
            | LotRevealed { run, .. }
            | DrawAsked { run }
            | Counted { run, .. }
            | Carried { run, .. } => Some(*run),
            Cast { run, .. } | MembersCounted { run, .. } => Some(*run),
            Waits { run, .. } | SentBack { run, .. } | Concluded { run, .. } => Some(*run),
            _ => None,
        }
    }

    /// The objection an event belongs to, where it names one.
    pub fn objection(&self) -> Option<Id> {
        use Event::*;
        match self {
            Taken { objection, .. } | Disagreed { objection, .. } | Refined { objection, .. } | StoodBy { objection } => Some(*objection),
            NothingRemained { objection } | Withdrawn { objection } | AdoptedObjection { objection, .. } => Some(*objection),
            Owned { objection } | ResolutionSuggested { objection, .. } | Countered { objection, .. } => Some(*objection),
            Confirmed { objection } | Qualified { objection, .. } | TakenByClock { objection } => Some(*objection),
            Judged { objection, .. }
            | Orphaned { objection }
            | OrphanLapsed { objection }
            | Integrated { objection, .. }
            | Fell { objection } => Some(*objection),
            _ => None,
        }
    }
}
