use super::objections as objection;
use super::outcome::{Ending, outcome};
use super::run::{Among, Choice, Run};
use super::template::Step;
use super::{
    CONTRIBUTIONS_MAX, Command, Consent, Effect, Event, State, VERSIONS_MAX, advice, align, charts, contest, hearing, instead, instructed,
    leading, lots, propose, recall, resolution, settle,
};
use crate::kernel::{Because, Code, Context, Id, Made, MemberId, Meta, Module, Refusal, RunId, Time, refuse};
use crate::{World, charter};

pub struct Practice;

impl Module for Practice {
    type State = State;
    type Command = Command;
    type Event = Event;
    type Effect = Effect;

    fn decide(world: &World, ctx: &Context, command: &Command) -> Result<Vec<crate::Event>, Refusal> {
        let acts = match command {
            Command::Propose(args) => vec![Event::Proposed(Box::new(propose::propose(world, ctx, args)?))],
            Command::Outage { from, until } => {
                if ctx.actor.is_some() || *from < world.at || *until != ctx.now || from >= until {
                    return Err(refuse(Code::NotEligible, "from", "outage-by-host"));
                }
                vec![Event::Outage { from: *from, until: *until }]
            }
            Command::Input { run, hearing, .. } => {
                hearing::may_input(world, ctx.actor, *run, *hearing)?;
                retrace_forward(command).into_iter().collect()
            }
            Command::CommitLot { run, .. } => {
                lots::may_commit(world, ctx.actor, *run)?;
                retrace_forward(command).into_iter().collect()
            }
            Command::RevealLot { run, nonce } => {
                lots::may_reveal(world, ctx.actor, *run, nonce)?;
                retrace_forward(command).into_iter().collect()
            }
            command => decide_in_run(world, ctx, ctx.member()?, command)?,
        };
        Ok(acts.into_iter().map(crate::Event::Practice).collect())
    }

    fn enact(world: &World, _: &Context, because: Because, _: &Made, effect: &Effect) -> Result<Vec<crate::Event>, Refusal> {
        let Effect::AdoptTemplate { template } = effect;
        propose::check_adopted(world, template).map_err(|r| within(r, "template"))?;
        let event = Event::TemplateAdopted { template: Box::new(template.clone()), because };
        Ok(vec![crate::Event::Practice(event)])
    }

    fn apply(state: &mut State, world: &World, meta: &Meta, event: &crate::Event) {
        state.apply(world, meta, event);
    }

    fn due(world: &World) -> Option<(Time, Id)> {
        world.practice.due.get_min().copied()
    }

    fn tick(world: &World, now: Time, subject: Id) -> Vec<crate::Event> {
        let Some(run) = world.practice.run(subject) else { return Vec::new() };
        match settle::next(run) {
            Some((at, turn)) if at <= now => settle::perform(world, now, run, turn).into_iter().map(crate::Event::Practice).collect(),
            _ => Vec::new(),
        }
    }

    fn retrace(event: &Event) -> Option<Command> {
        retrace(event.clone())
    }
}

fn decide_in_run(world: &World, ctx: &Context, actor: MemberId, command: &Command) -> Result<Vec<Event>, Refusal> {
    let now = ctx.now;
    let act = retrace_forward(command);
    match command {
        Command::Host { run } => leading::may_host(world, actor, *run)?,
        Command::TakeOver { run } => may_take_over(world, actor, *run)?,
        Command::Ask { run, voice, .. } => may_ask(world, actor, *run, *voice)?,
        Command::Answer { run, question, .. } | Command::Decline { run, question } => may_answer(world, actor, *run, *question)?,
        Command::React { run, voice, .. } => may_react(world, actor, *run, *voice)?,
        Command::Hear { run, who } => hearing::may_hear(world, actor, *run, *who)?,
        Command::Reply { run, input, .. } => hearing::may_reply(world, actor, *run, *input)?,
        Command::Suggest { run, voice, .. } => may_suggest(world, actor, *run, *voice)?,
        Command::Amend { run, base, text, effects, wording, .. } => {
            let found = may_amend(world, actor, *run)?;
            if *base as usize != found.versions.len() {
                return Err(refuse(Code::StaleVersion, "base", "version-moved").with(found.versions.len()));
            }
            if text.seal == found.text().text.seal {
                return Err(refuse(Code::Malformed, "text", "text-unchanged"));
            }
            if *wording && effects.is_some() {
                return Err(refuse(Code::Malformed, "wording", "wording-changes-effects"));
            }
            if let Some(effects) = effects.as_deref().filter(|_| !found.put_off.is_empty()) {
                resolution::keeps(effects)?;
            }
            propose::check_effects(world, found.body, &found.template, effects.as_deref().unwrap_or_default())?;
            recall::may_recall(world, now, found.because, effects.as_deref().unwrap_or_default())?;
            propose::try_effects(world, *ctx, effects.as_deref().unwrap_or_default())?;
            // what passed the limit of rounds does not become something else
            if charter::always_has_room(&found.text().effects) && effects.as_deref().is_some_and(|e| !charter::always_has_room(e)) {
                charter::has_room(world, found.body)?;
            }
        }
        Command::Advance { run } => may_advance(world, actor, *run)?,
        Command::Respond { run, round, text, voice, choice, reason, happens, harms, wished } => {
            may_respond(world, now, actor, *run, *voice)?;
            let found = current(world, *run, *round, *text)?;
            if matches!(choice, Consent::Concern) && reason.is_none() {
                return Err(refuse(Code::NoReason, "reason", "concern-needs-reason"));
            }
            if matches!(choice, Consent::Objection) {
                happens.as_ref().ok_or_else(|| refuse(Code::NoReason, "happens", "objection-needs-argument"))?;
                harms.as_ref().ok_or_else(|| refuse(Code::NoReason, "harms", "objection-needs-argument"))?;
                within_contributions(found.objections.len(), "run")?;
            }
            if *wished && !matches!(choice, Consent::Consent | Consent::Concern) {
                return Err(refuse(Code::Malformed, "wished", "wished-with-yes"));
            }
            instructed::keeps(world, found, actor, *voice, (*choice).into())?;
            instructed::says_why(world, found, *voice, (*choice).into(), reason.is_some() || happens.is_some())?;
            let before = found.round().and_then(|r| r.responses.get(voice));
            let differs = reason.is_some() || before.is_some_and(|before| before.wished != *wished);
            not_twice(found, *voice, (*choice).into(), differs)?;
        }
        Command::Vote { run, round, text, voice, choice, reason } => {
            may_vote(world, now, actor, *run, *voice)?;
            let found = current(world, *run, *round, *text)?;
            instructed::keeps(world, found, actor, *voice, (*choice).into())?;
            instructed::says_why(world, found, *voice, (*choice).into(), reason.is_some())?;
            not_twice(found, *voice, (*choice).into(), reason.is_some())?;
        }
        Command::PutForward { run, voice, option } => {
            contest::may_put_forward(world, actor, *run, *voice)?;
            contest::check_new(world, now, known(world, *run)?, *voice, option)?;
        }
        Command::TakeBack { run, option } => contest::may_take_back(world, actor, *run, *option)?,
        Command::Stand { run, option, accepts } => contest::stand(world, actor, *run, *option, *accepts)?,
        Command::SetAside { run, option, .. } => instead::may_set_aside(world, actor, *run, *option)?,
        Command::Mark { run, round, voice, marks, reason } => {
            contest::may_choose(world, now, actor, *run, *voice)?;
            let found = in_round(world, *run, *round)?;
            contest::check_marks(found, marks)?;
            let before = found.round().and_then(|r| r.responses.get(voice));
            if before.is_some_and(|b| *b.marks == **marks && reason.is_none()) {
                return Err(refuse(Code::Duplicate, "marks", "same-answer"));
            }
        }
        Command::Align { run, point, version, voice, need } => {
            align::may_align(world, now, actor, *run, *voice)?;
            align::align(known(world, *run)?, *point, *version, *voice, need.as_ref())?;
        }
        Command::Reword { run, point, base, title, words, answers } => {
            align::may_reword(world, actor, *run)?;
            align::reword(known(world, *run)?, *point, *base, title, words.as_ref(), answers)?;
        }
        Command::SeekAdvice { run, member, .. } => {
            advice::may_seek(world, actor, *run)?;
            advice::seek(world, actor, known(world, *run)?, *member)?;
        }
        Command::Advise { run, .. } => advice::may_advise(world, actor, *run)?,
        Command::TreatAdvice { run, advice, .. } => advice::may_treat(world, actor, *run, *advice)?,
        Command::Decide { run, without } => {
            advice::may_decide(world, now, actor, *run)?;
            advice::decide(known(world, *run)?, without.as_ref())?;
        }
        Command::SayAffected { run, .. } => advice::may_say_affected(world, now, actor, *run)?,
        Command::HearAffected { run, affected, .. } => advice::may_hear_affected(world, actor, *run, *affected)?,
        Command::Chart { run, speaker, .. } => charts::may_chart(world, actor, *run, *speaker)?,
        Command::OwnChart { run, entry } => charts::may_own(world, actor, *run, *entry)?,
        Command::Arrive { run, .. } => charts::may_arrive(world, actor, *run)?,
        Command::Contest { run, arrival, .. } => charts::may_contest(world, actor, *run, *arrival)?,
        Command::AddToLot { run, .. } => lots::may_add(world, actor, *run)?,
        Command::Take { objection, .. } => objection::may_take(world, actor, *objection)?,
        Command::Judge { objection, criteria } => objection::may_judge(world, actor, *objection, Some(*criteria))?,
        Command::Disagree { objection, voice, .. } => objection::may_disagree(world, now, actor, *objection, *voice)?,
        Command::Refine { objection, .. } | Command::StandBy { objection } => {
            objection::may_answer_dispute(world, actor, *objection)?;
        }
        Command::NothingRemains { objection } => objection::may_let_go(world, actor, *objection)?,
        Command::Withdraw { objection } => objection::may_withdraw(world, actor, *objection)?,
        Command::Adopt { objection, voice } => objection::may_adopt(world, actor, *objection, *voice)?,
        Command::Own { objection } => objection::may_own(world, actor, *objection)?,
        Command::Resolve { objection, voice, by } => {
            objection::may_resolve(world, actor, *objection, *voice)?;
            resolution::check(world, now, actor, *objection, by)?;
        }
        Command::Counter { objection, voice, .. } => objection::may_counter(world, now, actor, *objection, *voice)?,
        Command::Confirm { objection } => objection::may_confirm(world, actor, *objection)?,
        Command::FindOut { run, .. } => resolution::may_find_out(world, actor, *run)?,
        Command::Reopen { run } => may_reopen(world, actor, *run)?,
        Command::Retract { run, .. } => return end(act, may_retract(world, actor, *run)?, Ending::Withdrawn),
        Command::Discard { run, .. } => return end(act, leading::may_discard(world, actor, *run)?, Ending::Discarded),
        Command::Note { run, .. } => may_note(world, actor, *run)?,
        Command::Propose(_) | Command::Outage { .. } | Command::Input { .. } | Command::CommitLot { .. } | Command::RevealLot { .. } => {
            unreachable!("decided by the caller")
        }
    }
    Ok(act.into_iter().collect())
}

fn end(act: Option<Event>, run: &Run, ending: Ending) -> Result<Vec<Event>, Refusal> {
    Ok(act.into_iter().chain([Event::Concluded { run: run.id, outcome: outcome(run, ending) }]).collect())
}

macro_rules! acts {
    ($($command:ident => $event:ident { $($field:ident),* }),* $(,)?) => {
        /// The act that a command leads to, field by field.
        fn retrace_forward(command: &Command) -> Option<Event> {
            match command.clone() {
                $(Command::$command { $($field),* } => Some(Event::$event { $($field),* }),)*
                Command::Propose(_) | Command::Outage { .. } => None,
            }
        }

        fn retrace(event: Event) -> Option<Command> {
            match event {
                $(Event::$event { $($field),* } => Some(Command::$command { $($field),* }),)*
                Event::Proposed(p) => Some(Command::Propose(Box::new(propose::proposed(*p)))),
                Event::Outage { from, until } => Some(Command::Outage { from, until }),
                _ => None,
            }
        }
    };
}

acts! {
    Host => Hosted { run },
    TakeOver => TakenOver { run },
    Ask => Asked { run, voice, words },
    Answer => Answered { run, question, words },
    Decline => Declined { run, question },
    React => Reacted { run, voice, words },
    Hear => HearingOpened { run, who },
    Input => InputGiven { run, hearing, name, choice, words },
    Reply => Replied { run, input, words },
    Suggest => Suggested { run, voice, words },
    Amend => Amended { run, base, title, text, effects, wording },
    Advance => Advanced { run },
    Respond => Responded { run, round, text, voice, choice, reason, happens, harms, wished },
    Vote => Voted { run, round, text, voice, choice, reason },
    PutForward => PutForward { run, voice, option },
    TakeBack => TookBack { run, option },
    Stand => Stood { run, option, accepts },
    SetAside => SetAside { run, option, words },
    Mark => Marked { run, round, voice, marks, reason },
    Align => Aligned { run, point, version, voice, need },
    Reword => Reworded { run, point, base, title, words, answers },
    SeekAdvice => AdviceSought { run, member, because },
    Advise => Advised { run, words },
    TreatAdvice => AdviceTreated { run, advice, treatment, words },
    Decide => Decided { run, without },
    SayAffected => SaidAffected { run, words },
    HearAffected => AffectedHeard { run, affected, stands, words },
    Chart => Charted { run, chart, words, speaker },
    OwnChart => ChartOwned { run, entry },
    Arrive => Arrived { run, words },
    Contest => ArrivalContested { run, arrival, words },
    AddToLot => LotAdded { run, number },
    CommitLot => LotCommitted { run, commitment },
    RevealLot => LotRevealed { run, nonce },
    Take => Taken { objection, refers },
    Judge => Judged { objection, criteria },
    Disagree => Disagreed { objection, voice, words },
    Refine => Refined { objection, happens, harms },
    StandBy => StoodBy { objection },
    NothingRemains => NothingRemained { objection },
    Withdraw => Withdrawn { objection },
    Adopt => AdoptedObjection { objection, voice },
    Own => Owned { objection },
    Resolve => ResolutionSuggested { objection, voice, by },
    Counter => Countered { objection, voice, words },
    Confirm => Confirmed { objection },
    FindOut => FoundOut { run, words },
    Reopen => Reopened { run },
    Retract => Retracted { run, words },
    Discard => Discarded { run, words },
    Note => Noted { run, words },
}

/// Puts a prefix before the field of a refusal.
pub(super) fn within(refusal: Refusal, prefix: &str) -> Refusal {
    Refusal { field: format!("{prefix}.{}", refusal.field), ..refusal }
}

pub(super) fn known(world: &World, run: RunId) -> Result<&Run, Refusal> {
    world.practice.run(run).ok_or_else(|| refuse(Code::UnknownRef, "run", "run-unknown"))
}

pub(super) fn unfinished(run: &Run) -> Result<(), Refusal> {
    if run.is_open() { Ok(()) } else { Err(refuse(Code::WrongState, "run", "run-over")) }
}

/// A run without an outcome.
pub(super) fn open_run(world: &World, run: RunId) -> Result<&Run, Refusal> {
    let run = known(world, run)?;
    unfinished(run)?;
    Ok(run)
}

/// A run without an outcome, whose open step has this kind.
pub(super) fn in_step<'w>(world: &'w World, run: RunId, kinds: &[&str]) -> Result<&'w Run, Refusal> {
    let run = open_run(world, run)?;
    if run.waiting.is_some() || run.stage.over.is_some() || !kinds.contains(&run.step().kind()) {
        return Err(refuse(Code::WrongState, "run", "step-not-open").with(run.step().kind()));
    }
    Ok(run)
}

/// Whether this person uses that voice now, apart from any electorate.
pub(super) fn uses_voice(world: &World, run: &Run, actor: MemberId, voice: Id) -> Result<(), Refusal> {
    world.body.active(actor)?;
    match run.among {
        Among::Hubs if world.mandate.speaks_for(actor, voice).is_none() => Err(refuse(Code::NotEligible, "voice", "voice-not-yours")),
        Among::People if voice != actor => Err(refuse(Code::NotEligible, "voice", "voice-not-yours")),
        _ => Ok(()),
    }
}

/// Whether this person uses a voice that counts in this run: frozen where a round is open, else of
/// the body as it is now.
pub(super) fn elector(world: &World, run: &Run, actor: MemberId, voice: Id) -> Result<(), Refusal> {
    uses_voice(world, run, actor, voice)?;
    let counts = match (run.round(), run.among) {
        (Some(round), _) if run.stage.over.is_none() => round.has(voice),
        (_, Among::Hubs) => world.body.hubs.contains(&voice),
        (_, Among::People) => world.body.belongs(voice, run.body),
    };
    if counts { Ok(()) } else { Err(refuse(Code::NotEligible, "voice", "not-in-electorate")) }
}

/// Whether this person takes part: uses any voice that counts here.
pub(super) fn takes_part(world: &World, run: &Run, actor: MemberId) -> Result<(), Refusal> {
    let voices: Vec<Id> = match run.among {
        Among::People => vec![actor],
        Among::Hubs => world.mandate.speaks(actor).collect(),
    };
    if voices.into_iter().any(|v| elector(world, run, actor, v).is_ok()) {
        Ok(())
    } else {
        world.body.active(actor)?;
        Err(refuse(Code::NotEligible, "run", "not-in-electorate"))
    }
}

pub(super) fn may_take_over(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = known(world, run)?;
    unfinished(run)?;
    takes_part(world, run, actor)?;
    leading::own_mandate(world, run, actor)?;
    if run.proposer_gone.is_some() { Ok(()) } else { Err(refuse(Code::WrongState, "run", "proposer-there")) }
}

pub(super) fn may_ask(world: &World, actor: MemberId, run: RunId, voice: Id) -> Result<(), Refusal> {
    let run = in_step(world, run, &["clarify"])?;
    elector(world, run, actor, voice)?;
    within_contributions(run.questions.len(), "run")
}

pub(super) fn may_answer(world: &World, actor: MemberId, run: RunId, question: Id) -> Result<(), Refusal> {
    let run = in_step(world, run, &["clarify", "react", "amend"])?;
    proposer(world, run, actor)?;
    let question = run.questions.iter().find(|q| q.asked.id == question);
    match question {
        None => Err(refuse(Code::UnknownRef, "question", "question-unknown")),
        Some(q) if q.answer.is_some() || q.declined => Err(refuse(Code::Duplicate, "question", "question-answered")),
        Some(_) => Ok(()),
    }
}

pub(super) fn may_react(world: &World, actor: MemberId, run: RunId, voice: Id) -> Result<(), Refusal> {
    let run = in_step(world, run, &["react"])?;
    elector(world, run, actor, voice)?;
    if run.reactions.contains_key(&voice) { Err(refuse(Code::Duplicate, "voice", "reacted-already")) } else { Ok(()) }
}

pub(super) fn may_suggest(world: &World, actor: MemberId, run: RunId, voice: Id) -> Result<(), Refusal> {
    let run = in_step(world, run, &["clarify", "react", "amend"])?;
    elector(world, run, actor, voice)?;
    within_contributions(run.suggestions.len(), "run")
}

pub(super) fn within_contributions(so_far: usize, field: &str) -> Result<(), Refusal> {
    if so_far >= CONTRIBUTIONS_MAX { Err(refuse(Code::Limit, field, "contributions-count").with(CONTRIBUTIONS_MAX)) } else { Ok(()) }
}

pub(super) fn proposer(world: &World, run: &Run, actor: MemberId) -> Result<(), Refusal> {
    world.body.active(actor)?;
    if run.proposer == actor && run.proposer_gone.is_none() { Ok(()) } else { Err(refuse(Code::NotEligible, "run", "proposer-only")) }
}

pub(super) fn may_amend(world: &World, actor: MemberId, run: RunId) -> Result<&Run, Refusal> {
    let run = in_step(world, run, &["clarify", "react", "amend", "advise"])?;
    proposer(world, run, actor)?;
    room_for_version(run)?;
    Ok(run)
}

pub(super) fn room_for_version(run: &Run) -> Result<(), Refusal> {
    if run.versions.len() >= VERSIONS_MAX { Err(refuse(Code::Limit, "run", "versions-count").with(VERSIONS_MAX)) } else { Ok(()) }
}

/// P01: questions are answered or openly declined before the facilitator closes them.
pub(super) fn may_advance(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = in_step(world, run, &["clarify", "react", "amend", "gather", "chart"])?;
    leading::may_lead(world, run, actor)?;
    if matches!(run.step(), Step::Clarify { .. }) && run.questions.iter().any(|q| q.answer.is_none() && !q.declined) {
        return Err(refuse(Code::WrongState, "run", "questions-open"));
    }
    // nobody is passed over before they could say whether they stand
    let chosen_next = matches!(run.template.step.get(run.stage.step + 1), Some(Step::Choose(_)));
    if chosen_next && run.items.iter().any(|i| i.standing == contest::Standing::Asked) {
        return Err(refuse(Code::WrongState, "run", "candidates-open"));
    }
    Ok(())
}

pub(super) fn may_answer_round(world: &World, now: Time, actor: MemberId, run: RunId, voice: Id, kind: &str) -> Result<(), Refusal> {
    let run = in_step(world, run, &[kind])?;
    elector(world, run, actor, voice)?;
    if now >= run.stage.deadline { Err(refuse(Code::AfterDeadline, "run", "round-closed")) } else { Ok(()) }
}

pub(super) fn may_respond(world: &World, now: Time, actor: MemberId, run: RunId, voice: Id) -> Result<(), Refusal> {
    may_answer_round(world, now, actor, run, voice, "consent")?;
    let run = known(world, run)?;
    if run.open_objections().any(|o| o.voice == voice) {
        return Err(refuse(Code::WrongState, "voice", "objection-open"));
    }
    Ok(())
}

pub(super) fn may_vote(world: &World, now: Time, actor: MemberId, run: RunId, voice: Id) -> Result<(), Refusal> {
    may_answer_round(world, now, actor, run, voice, "ballot")
}

/// An answer names the round it answers.
fn in_round(world: &World, run: RunId, round: u32) -> Result<&Run, Refusal> {
    let run = known(world, run)?;
    if round == run.round_number() { Ok(run) } else { Err(refuse(Code::StaleVersion, "round", "round-moved").with(run.round_number())) }
}

/// K8: an answer names the round and the text it answers.
fn current(world: &World, run: RunId, round: u32, text: crate::Seal) -> Result<&Run, Refusal> {
    let run = in_round(world, run, round)?;
    if text != run.text().text.seal {
        return Err(refuse(Code::StaleVersion, "text", "text-moved"));
    }
    Ok(run)
}

fn not_twice(run: &Run, voice: Id, choice: Choice, differs: bool) -> Result<(), Refusal> {
    let before = run.round().and_then(|r| r.responses.get(&voice));
    match before {
        Some(before) if before.choice == choice && !differs && choice != Choice::Objection => {
            Err(refuse(Code::Duplicate, "choice", "same-answer"))
        }
        _ => Ok(()),
    }
}

pub(crate) fn may_reopen(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = known(world, run)?;
    unfinished(run)?;
    if run.proposer != actor || run.proposer_gone.is_some() {
        leading::may_lead(world, run, actor)?;
    }
    world.body.active(actor)?;
    if run.waiting.is_none() {
        return Err(refuse(Code::WrongState, "run", "not-waiting"));
    }
    charter::has_room(world, run.body)?;
    match run.used_up() {
        Some(most) => Err(refuse(Code::Limit, "run", "rounds-used").with(most)),
        None => Ok(()),
    }
}

pub(super) fn may_retract(world: &World, actor: MemberId, run: RunId) -> Result<&Run, Refusal> {
    let run = known(world, run)?;
    unfinished(run)?;
    proposer(world, run, actor)?;
    if run.hides_ballots() && run.first_ballot.is_some() {
        // else whoever proposes could read the ballots before they count, and try again
        return Err(refuse(Code::WrongState, "run", "ballots-sealed"));
    }
    Ok(run)
}

pub(super) fn may_note(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = known(world, run)?;
    if run.is_open() {
        return Err(refuse(Code::WrongState, "run", "run-not-over"));
    }
    if run.owner != actor && run.proposer != actor {
        leading::may_lead(world, run, actor)?;
    }
    world.body.active(actor)?;
    if run.note.is_some() { Err(refuse(Code::Duplicate, "run", "noted-already")) } else { Ok(()) }
}
