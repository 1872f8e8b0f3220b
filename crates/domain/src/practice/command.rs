use serde::{Deserialize, Serialize};

use super::{
    AdviceBecause, Ballot, Chart, Consent, Criteria, Mark, OptionArgs, OutsiderName, ProposalText, ProposeArgs, Refers, ResolutionKind,
    Title, Treatment, Words,
};
use crate::Seal;
use crate::charter::Constituency;
use crate::kernel::{Id, MemberId, RunId, Time};

/// What members, and sometimes the host, do in a run.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    Propose(Box<ProposeArgs>),
    /// Volunteer to lead a run that has no facilitator.
    Host {
        run: RunId,
    },
    /// Carry on a proposal whose proposer left.
    TakeOver {
        run: RunId,
    },
    /// Ask a clarifying question: what, not why.
    Ask {
        run: RunId,
        voice: Id,
        words: Words,
    },
    /// Answer a question; the proposer's.
    Answer {
        run: RunId,
        question: Id,
        words: Words,
    },
    /// Leave a question open, openly; the proposer's.
    Decline {
        run: RunId,
        question: Id,
    },
    /// Say a brief reaction. One per voice, and none answers another.
    React {
        run: RunId,
        voice: Id,
        words: Words,
    },
    /// Ask those who have no voice here, by a link that is passed on.
    Hear {
        run: RunId,
        who: Constituency,
    },
    /// Say what one thinks of it, without a voice: given by nobody, through the link of a hearing.
    Input {
        run: RunId,
        hearing: Id,
        name: OutsiderName,
        choice: Ballot,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    },
    /// Answer what somebody said who was heard; the proposer's.
    Reply {
        run: RunId,
        input: Id,
        words: Words,
    },
    /// Suggest a change of the text to the proposer.
    Suggest {
        run: RunId,
        voice: Id,
        words: Words,
    },
    /// Write the next version of the text; the proposer's.
    Amend {
        run: RunId,
        /// The number of the version it was written against.
        base: u32,
        title: Title,
        text: ProposalText,
        /// What happens if adopted; left out: the same as before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        effects: Option<Vec<crate::Effect>>,
        /// Says the same otherwise. Nothing that happens changes, and whoever has latitude for wording stays
        /// bound by what their hub decided.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        wording: bool,
    },
    /// Close the open step and go on to the next; the facilitator's.
    Advance {
        run: RunId,
    },
    /// Answer in a consent round.
    Respond {
        run: RunId,
        /// The round answered, counted from one.
        round: u32,
        /// The seal of the text answered.
        text: Seal,
        voice: Id,
        choice: Consent,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
        /// With an objection: what would happen?
        #[serde(default, skip_serializing_if = "Option::is_none")]
        happens: Option<Words>,
        /// With an objection: what does that harm?
        #[serde(default, skip_serializing_if = "Option::is_none")]
        harms: Option<Words>,
        /// With a yes: it is also what this voice would have wished for. It decides nothing.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        wished: bool,
    },
    /// Vote in a ballot.
    Vote {
        run: RunId,
        round: u32,
        text: Seal,
        voice: Id,
        choice: Ballot,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    },
    /// Put an option forward: an idea, a person, a time.
    PutForward {
        run: RunId,
        voice: Id,
        option: OptionArgs,
    },
    /// Take an option back, while others are still put forward.
    TakeBack {
        run: RunId,
        option: u32,
    },
    /// Say whether one stands, having been put forward.
    Stand {
        run: RunId,
        option: u32,
        accepts: bool,
    },
    /// Ask about another in the place of what was chosen: who leads, where an objection to it stands; or
    /// the one chosen, for themselves.
    SetAside {
        run: RunId,
        option: u32,
        words: Words,
    },
    /// Give a ballot among options; without a mark, abstain.
    Mark {
        run: RunId,
        round: u32,
        voice: Id,
        #[serde(default)]
        marks: Vec<Mark>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    },
    /// Say that one is aligned with a point, or what one needs to be; there is no bare no.
    Align {
        run: RunId,
        point: u32,
        /// The version of the point answered, counted from one.
        version: u32,
        voice: Id,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        need: Option<Words>,
    },
    /// Reword a point, and name the needs that this answers; the proposer's, or who leads.
    Reword {
        run: RunId,
        point: u32,
        base: u32,
        title: Title,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
        answers: Vec<Id>,
    },
    /// Ask somebody for advice; whoever decides asks.
    SeekAdvice {
        run: RunId,
        member: MemberId,
        because: AdviceBecause,
    },
    /// Advise whoever decides.
    Advise {
        run: RunId,
        words: Words,
    },
    /// Say what became of an advice, and why.
    TreatAdvice {
        run: RunId,
        advice: Id,
        treatment: Treatment,
        words: Words,
    },
    /// Decide, having heard the advice.
    Decide {
        run: RunId,
        /// Why nobody affected, or nobody who knows, was asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        without: Option<Words>,
    },
    /// Say, after somebody decided alone, that one is affected and was not asked.
    SayAffected {
        run: RunId,
        words: Words,
    },
    /// Having heard them, stand by the decision or put it under review; whoever decided.
    HearAffected {
        run: RunId,
        affected: Id,
        stands: bool,
        words: Words,
    },
    /// Put something on a chart: one's own, or in the words of somebody else, who then says whether it is
    /// theirs; that only who leads does.
    Chart {
        run: RunId,
        chart: Chart,
        words: Words,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        speaker: Option<MemberId>,
    },
    /// Say that what somebody charted is what one said.
    OwnChart {
        run: RunId,
        entry: Id,
    },
    /// Note where the group arrived; who leads. It binds nobody.
    Arrive {
        run: RunId,
        words: Words,
    },
    /// Say that one did not arrive there.
    Contest {
        run: RunId,
        arrival: Id,
        words: Words,
    },
    /// Add a number of one's own to the lot that breaks ties.
    AddToLot {
        run: RunId,
        number: Seal,
    },
    /// Commit to a number for the lot; given by the host.
    CommitLot {
        run: RunId,
        commitment: Seal,
    },
    /// Reveal it; given by the host.
    RevealLot {
        run: RunId,
        nonce: Seal,
    },
    /// Open the testing of an objection; the facilitator's, never the proposer's.
    Take {
        objection: Id,
        refers: Refers,
    },
    /// Judge an objection by its criteria, where these decide; who leads, never the proposer.
    Judge {
        objection: Id,
        criteria: Criteria,
    },
    /// Disagree with an objection's argument, with a reason.
    Disagree {
        objection: Id,
        voice: Id,
        words: Words,
    },
    /// Answer a disagreement with a better argument; the objector's.
    Refine {
        objection: Id,
        happens: Words,
        harms: Words,
    },
    /// Stand by the argument despite a disagreement; the objector's. Doubt keeps the brake on.
    StandBy {
        objection: Id,
    },
    /// Nothing of the objection remains; only the objector may say so. Kept as a concern.
    NothingRemains {
        objection: Id,
    },
    /// Withdraw an objection by name.
    Withdraw {
        objection: Id,
    },
    /// Take on the objection of somebody who has gone.
    Adopt {
        objection: Id,
        voice: Id,
    },
    /// Take part in integrating an objection.
    Own {
        objection: Id,
    },
    /// Suggest how an objection could be resolved.
    Resolve {
        objection: Id,
        voice: Id,
        by: ResolutionKind,
    },
    /// Argue that a suggested resolution does harm.
    Counter {
        objection: Id,
        voice: Id,
        words: Words,
    },
    /// Say that the suggested resolution resolves the objection; the objector's.
    Confirm {
        objection: Id,
    },
    /// While a round rests: say what was found, and everybody is asked again.
    FindOut {
        run: RunId,
        words: Words,
    },
    /// Ask again after a round that waited.
    Reopen {
        run: RunId,
    },
    /// Take the proposal back; the proposer's.
    Retract {
        run: RunId,
        words: Words,
    },
    /// Close a proposal that is not this body's to decide; the facilitator's.
    Discard {
        run: RunId,
        words: Words,
    },
    /// Say in words what came of it; the proposer's or the facilitator's.
    Note {
        run: RunId,
        words: Words,
    },
    /// The node was down; given by the host at start.
    Outage {
        from: Time,
        until: Time,
    },
}
