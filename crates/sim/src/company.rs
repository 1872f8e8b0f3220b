//! The company of the demo: simulated members who answer a visitor and carry on while time passes.
//!
//! What one of them does next is a pure function of the state: the same visit plays the same way.

use std::collections::BTreeSet;

use domain::practice::{Among, Choice, Contribution, Objection, ObjectionState, Run, Step};
use domain::{Id, MemberId, Seal, Span, Time, World, why};
use serde_json::{Value, json};

use crate::acts::answer;
use crate::play::SplitMix;
use crate::script::words;

/// What a simulated member does.
pub struct Move {
    pub by: MemberId,
    pub command: Value,
}

/// Everybody but those a visitor plays.
pub struct Company<'a> {
    pub world: &'a World,
    pub now: Time,
    /// The words behind a seal.
    pub words: &'a dyn Fn(&Seal) -> Option<String>,
    /// Whom visitors play: they are left alone.
    pub played: &'a BTreeSet<MemberId>,
}

/// One voice in so many never answers; one in so many has a concern, votes no, says why.
const SILENT: u64 = 12;
const WORRIED: u64 = 9;
const AGAINST: u64 = 5;
const SAYS_WHY: u64 = 3;
/// So many say a reaction to a proposal.
const REACTIONS: usize = 4;
/// Who speaks for a hub that was asked waits for its members until so long before the end.
const WAITS_FOR_MEMBERS: Span = Span::hours(12);

const AGREES: [&str; 6] = [
    "Good enough to try.",
    "We read it together on Tuesday. We can live with it.",
    "This is what we would have needed two years ago.",
    "Fine with us. We would like to hear how it goes.",
    "Small enough to undo, so yes.",
    "We were unsure at first; the last change made the difference.",
];
const WORRIES: [&str; 3] = [
    "It may be more work than it looks. Please count the hours in the first half year.",
    "We can live with it. We would look at it again before the review, not at it.",
    "Who has little time must be able to follow too; please keep an eye on that.",
];
const AGAINST_IT: [&str; 3] = [
    "We see the point, and would rather have it the other way.",
    "It asks too much of those who have the least time.",
    "Not this way. A smaller step would have had our yes.",
];
const REACTS: [&str; 4] = [
    "What we like is that it names who looks after it.",
    "We would carry it, if it stays small.",
    "Good that somebody says it. We had stopped noticing.",
    "One more sentence about what happens when it is not kept, and we are in.",
];
const AS_A_MEMBER: [&str; 4] =
    ["I would go along with that.", "Yes. It is fair to most of us.", "Let us try it.", "I trust whoever speaks for us with this."];
const NOT_AS_A_MEMBER: [&str; 2] = ["I would rather not.", "It is far away from what we need here."];
/// What to look at in the review, where another text did not do.
const MEASURE: &str =
    "Keep the text, and count from the first week: how often it happens, and whom it hits. The review begins with that number.";
const ANSWERS: [&str; 3] = [
    "I do not know yet, and would rather say so than guess. What would you need to hear?",
    "Yes, that is how it is meant. Tell me if the text says it badly.",
    "Honestly: I had not thought of that. I will look at it before the round.",
];

impl Company<'_> {
    /// What somebody of the company does next in a run; nothing if it waits for a visitor, or for time.
    pub fn next(&self, run: &Run) -> Option<Move> {
        if !run.is_open() || run.waiting.is_some() {
            return None;
        }
        self.resolves(run).or_else(|| if run.step().decides() { self.voice(run) } else { self.talk(run) })
    }

    pub(crate) fn plays(&self, member: MemberId) -> bool {
        !self.played.contains(&member) && self.world.body.active(member).is_ok()
    }

    /// A number that is the same whenever it is asked for.
    fn dice(run: &Run, who: Id, of: u64) -> u64 {
        let seed = run.id.0.wrapping_mul(0x9E37_79B9) ^ (u64::from(run.round_number()) << 40) ^ who.0;
        SplitMix(seed).draw() % of
    }

    fn one_of<'t>(run: &Run, who: Id, of: &[&'t str]) -> &'t str {
        of[Self::dice(run, Id(who.0 + 7), of.len() as u64) as usize]
    }

    /// Who of the company uses a voice.
    fn speaker(&self, run: &Run, voice: Id) -> Option<MemberId> {
        let speaker = match run.among {
            Among::People => Some(voice),
            Among::Hubs => self.world.mandate.voices_of(voice).map(|(_, m)| m.holder).next(),
        };
        speaker.filter(|s| self.plays(*s))
    }

    fn voices<'r>(run: &'r Run) -> impl Iterator<Item = Id> + 'r {
        run.round().into_iter().flat_map(|r| r.unheard.iter().copied().chain(r.responses.keys().copied()))
    }

    fn do_this(by: MemberId, name: &str, body: Value) -> Option<Move> {
        Some(Move { by, command: json!({ "practice": { name: body } }) })
    }

    /// An objection is taken, argued for, resolved and confirmed.
    pub fn resolves(&self, run: &Run) -> Option<Move> {
        run.consent_rule()?;
        run.open_objections().find_map(|o| self.about_objection(run, o))
    }

    fn about_objection(&self, run: &Run, o: &Objection) -> Option<Move> {
        let objector = self.speaker(run, o.voice);
        match (o.state, &o.suggestion) {
            (ObjectionState::Raised, _) => {
                let host = run.host.filter(|h| self.plays(*h) && *h != run.proposer)?;
                Self::do_this(host, "take", json!({ "objection": o.id, "refers": "purpose" }))
            }
            (ObjectionState::Disputed, _) => Self::do_this(objector?, "stand_by", json!({ "objection": o.id })),
            (ObjectionState::Resolving { .. }, None) => self.resolve(run, o),
            (ObjectionState::Resolving { .. }, Some(s)) if !s.confirmed => {
                Self::do_this(objector?, "confirm", json!({ "objection": o.id }))
            }
            _ => None,
        }
    }

    /// The proposer takes part, and a hub suggests a text in which the objection is kept as what to watch for. If that
    /// fell, another hub suggests something else, once; the last word is a visitor's.
    fn resolve(&self, run: &Run, o: &Objection) -> Option<Move> {
        if self.plays(run.proposer) && !o.owners.contains(&run.proposer) {
            return Self::do_this(run.proposer, "own", json!({ "objection": o.id }));
        }
        let fallen = |v: &Id| o.fell.iter().any(|s| s.voice == *v);
        let another = |v: &Id| *v != o.voice && !fallen(v) && self.speaker(run, *v).is_some();
        let own = |v: &Id| self.speaker(run, *v) == Some(run.proposer);
        let voice = Self::voices(run).filter(another).min_by_key(|v| (!own(v), Self::dice(run, *v, 1000)))?;
        let sees = (self.words)(&o.happens.seal)?;
        let version = run.text();
        let (title, text) = ((self.words)(&version.title.seal)?, (self.words)(&version.text.seal)?);
        let by = match o.fell.len() {
            0 if !text.contains(sees.trim()) => {
                let name = why::name(self.world, o.voice).and_then(|t| (self.words)(&t.seal)).unwrap_or_default();
                let text = format!(
                    "{text}\n\nWe watch for what {name} sees coming: “{}” If it begins to show, whoever looks after this stops it and brings it back to all of us, before anybody is harmed.",
                    sees.trim()
                );
                json!({ "amend": { "title": words(&title), "text": words(&text) } })
            }
            0 | 1 => json!({ "measure": { "words": words(MEASURE) } }),
            _ => return None,
        };
        Self::do_this(self.speaker(run, voice)?, "resolve", json!({ "objection": o.id, "voice": voice, "by": by }))
    }

    /// The answer that a voice gives, used by this member.
    pub fn answer_of(&self, run: &Run, voice: Id, by: MemberId) -> Option<Move> {
        let (choice, reason) = self.choice(run, voice)?;
        Some(Move { by, command: answer(run, voice, choice, reason.as_deref(), None, None) })
    }

    /// The next voice of the company that has not answered does.
    fn voice(&self, run: &Run) -> Option<Move> {
        let round = run.round()?;
        // who asked its members owes them the voice
        let asked = |v: &Id| self.world.practice.locals(run.id).any(|l| l.body == *v);
        let mut waiting: Vec<Id> = round.unheard.iter().copied().filter(|v| asked(v) || Self::dice(run, *v, SILENT) != 0).collect();
        waiting.sort_by_key(|v| Self::dice(run, *v, 10_000));
        waiting.into_iter().find_map(|voice| {
            let by = self.speaker(run, voice)?;
            self.answer_of(run, voice, by)
        })
    }

    /// What a voice answers and why; nothing while its own members are still being asked.
    fn choice(&self, run: &Run, voice: Id) -> Option<(&'static str, Option<String>)> {
        if matches!(run.step(), Step::Choose(_) | Step::Align(_)) {
            return Some(("mark", None));
        }
        let ballot = matches!(run.step(), Step::Ballot(_));
        if let Some(asked) = self.world.practice.locals(run.id).find(|l| l.body == voice) {
            return self.as_members_said(run, asked, ballot);
        }
        let member = run.among == Among::People && self.world.practice.run(run.because).is_some();
        let (no, yes): (&[&str], &[&str]) = match (ballot, member) {
            (true, true) => (&NOT_AS_A_MEMBER, &AS_A_MEMBER),
            (true, false) => (&AGAINST_IT, &AGREES),
            (false, _) => (&WORRIES, &AGREES),
        };
        let says = |of: &[&str]| Some(Self::one_of(run, voice, of).to_owned());
        let against = Self::dice(run, Id(voice.0 + 1), if ballot { AGAINST } else { WORRIED }) == 0;
        Some(match (ballot, against) {
            (true, true) => ("no", says(no)),
            (false, true) => ("concern", says(no)),
            (ballot, false) => {
                let reason = (Self::dice(run, Id(voice.0 + 2), SAYS_WHY) == 0 || member).then(|| says(yes)).flatten();
                (if ballot { "yes" } else { "consent" }, reason)
            }
        })
    }

    /// A hub that asked its members gives their answer, once they have had time to say it.
    fn as_members_said(&self, run: &Run, asked: &Run, ballot: bool) -> Option<(&'static str, Option<String>)> {
        let round = asked.rounds.last()?;
        let heard = round.unheard.iter().all(|m| Self::dice(asked, *m, SILENT) == 0 && self.plays(*m));
        if asked.is_open() && !heard && run.stage.deadline - self.now > WAITS_FOR_MEMBERS {
            return None;
        }
        let yes = round.responses.values().filter(|r| r.choice == Choice::Yes).count();
        let no = round.responses.values().filter(|r| r.choice == Choice::No).count();
        let all = round.responses.len();
        let choice = match (ballot, yes >= no) {
            (true, true) => "yes",
            (true, false) => "no",
            (false, true) => "consent",
            (false, false) => "concern",
        };
        Some((choice, Some(format!("We asked our members: {yes} of the {all} who answered say yes, {no} say no."))))
    }

    /// Before it is decided: the proposer answers questions, some say what they think.
    fn talk(&self, run: &Run) -> Option<Move> {
        if self.plays(run.proposer)
            && let Some(open) = run.questions.iter().find(|q| q.answer.is_none() && !q.declined && self.played.contains(&q.asked.by))
        {
            let says = words(Self::one_of(run, open.asked.id, &ANSWERS));
            return Self::do_this(run.proposer, "answer", json!({ "run": run.id, "question": open.asked.id, "words": says }));
        }
        let react = matches!(run.step(), Step::React { .. }) && self.played.contains(&run.proposer) && run.reactions.len() < REACTIONS;
        if !react {
            return None;
        }
        let voices: Vec<Id> = match run.among {
            Among::Hubs => self.world.body.hubs.iter().copied().collect(),
            Among::People => self.world.body.bodies.get(&run.body)?.members.iter().copied().collect(),
        };
        let said = |v: &Id| run.reactions.values().any(|r: &Contribution| r.voice == *v);
        let next =
            voices.into_iter().filter(|v| !said(v) && self.speaker(run, *v).is_some()).min_by_key(|v| Self::dice(run, *v, 10_000))?;
        let by = self.speaker(run, next)?;
        let says = words(REACTS[run.reactions.len() % REACTS.len()]);
        Self::do_this(by, "react", json!({ "run": run.id, "voice": next, "words": says }))
    }
}
