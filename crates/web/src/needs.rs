//! What waits for somebody and what came of it, in words: for pages, mails and calendars alike.

use domain::Id;
use domain::practice::{Choice, Ending};

use crate::frame::The;
use crate::here::Here;

impl Here {
    /// What one does about it, on a button.
    pub fn need_verb(&self, need: &domain::Need) -> String {
        use domain::What;
        let voice = need.voice.filter(|v| *v != self.me);
        match (need.what, voice) {
            (What::Consent | What::Vote | What::Choose | What::Align, Some(hub)) => {
                self.s("give-voice-of", self.name(hub).trim_start_matches("Hub "))
            }
            (What::Consent | What::Vote | What::Choose | What::Align, None) => self.t("give-answer"),
            (What::Advise, _) => self.t("do-advise"),
            (What::HearAffected, _) => self.t("do-hear"),
            (What::Stand, _) => self.t("do-stand"),
            (What::Reply, _) => self.t("do-answer"),
            (What::Call, _) => self.t("do-call"),
            (What::AnswerQuestions, _) => self.t("do-answer"),
            (What::Dispute, _) => self.t("do-dispute"),
            (What::Confirm, _) => self.t("do-confirm"),
            (What::TakeObjection, _) => self.t("do-take"),
            (What::Review | What::Challenged, _) => self.t("do-review"),
            (What::Account, _) => self.t("do-account"),
            (What::Step, _) => self.t("do-step"),
            (What::Report, _) => self.t("do-report"),
            (What::TermEnds, _) => self.t("do-term-ends"),
            (What::Reopen, _) => self.t("do-reopen"),
            (What::Lent, _) => self.t("do-lent"),
            (What::Trial, _) => self.t("do-trial"),
        }
    }

    /// What it is about, in a line.
    pub fn need_about(&self, need: &domain::Need) -> String {
        use domain::What;
        let held = self.name(need.body);
        let key = match need.what {
            What::Step if need.step.is_some() => {
                let steps = self.world().agreement.agreements.get(&need.id).map(|a| &a.carrying.steps);
                let step = steps.into_iter().flatten().find(|s| Some(s.id) == need.step);
                return self.s("need-step-is", step.map_or_else(String::new, |s| self.words(&s.words)));
            }
            What::Call => return self.s("need-call", need.voice.map_or_else(String::new, |hub| self.name(hub))),
            What::Consent | What::Vote | What::Choose | What::Align if need.stands_in => {
                return self.s("need-stands-in", need.voice.map_or_else(String::new, |hub| self.name(hub)));
            }
            What::Reply => "need-reply",
            What::Consent => "need-consent",
            What::Vote => "need-vote",
            What::Choose => "need-choose",
            What::Stand => "need-stand",
            What::Align => "need-align",
            What::Advise => "need-advise",
            What::HearAffected => "need-hear",
            What::AnswerQuestions => "need-questions",
            What::Dispute => "need-dispute",
            What::Confirm => "need-confirm",
            What::TakeObjection => "need-take",
            What::Review => "need-review",
            What::Challenged => "need-challenged",
            What::Account => "need-account",
            What::Step => "need-step",
            What::Report => "need-report",
            What::TermEnds => "need-term-ends",
            What::Reopen => "need-reopen",
            What::Lent => "need-lent",
            What::Trial => "need-trial",
        };
        self.l.a(key, &[("x", held), ("a", need.answered.to_string()), ("e", need.electorate.to_string())])
    }

    /// What came of a round, with a colour.
    pub fn came_words(&self, came: &domain::CameOf) -> (&'static str, String) {
        let part = match came.part {
            domain::Part::Proposed => "you-proposed",
            domain::Part::Objected => "you-objected",
            domain::Part::Answered => "you-answered",
            domain::Part::Concerned => "you-concerned",
        };
        let (class, ended) = came_ending(came.ending);
        let asks = self.world().practice.run(came.run).is_some_and(|run| run.template.asks());
        let (class, ended) =
            if asks && matches!(came.ending, Ending::Adopted | Ending::NotAdopted) { ("teal", "came-asked") } else { (class, ended) };
        let ended = self.t(ended);
        let part = came.asked.as_ref().map_or_else(|| self.t(part), |asked| self.asked_words(asked));
        (class, format!("{ended} {part}"))
    }

    /// In a hub that asked its members: the round of the network, and what became of their answers.
    pub fn asked(&self, local: impl The<Id>) -> Option<(Id, String)> {
        let (network, asked) = domain::asked_about(self.world(), self.world().practice.run(*local.the())?)?;
        let ended = network.outcome.as_ref().map_or_else(|| self.t("asked-open"), |(_, o)| self.t(came_ending(o.ending).1));
        Some((network.id, format!("{} {ended}", self.asked_words(&asked))))
    }

    /// What the members of a hub said when it asked them, and what it answered for them.
    fn asked_words(&self, asked: &domain::Asked) -> String {
        let counts = [("yes", asked.said.agree), ("no", asked.said.against)].map(|(name, n)| (name, n.to_string()));
        let said = self.l.a("asked-said", &[("x", self.name(asked.hub)), counts[0].clone(), counts[1].clone()]);
        let gave = asked.gave.map_or_else(|| self.t("asked-gave-nothing"), |choice| self.s("asked-gave", self.choice(&choice).1));
        format!("{said} {gave}")
    }

    /// An answer, with its colour.
    pub fn choice(&self, choice: &Choice) -> (&'static str, String) {
        let (class, key) = choice_word(*choice);
        (class, self.t(key))
    }
}

/// What came of a round: colour and word.
pub fn came_ending(ending: Ending) -> (&'static str, &'static str) {
    match ending {
        Ending::Adopted => ("moss", "came-adopted"),
        Ending::NotAdopted => ("amber", "came-not-adopted"),
        Ending::QuorumFailed => ("amber", "came-quorum"),
        Ending::Withdrawn => ("", "came-withdrawn"),
        Ending::Discarded => ("", "came-discarded"),
        Ending::Lapsed => ("amber", "came-lapsed"),
        Ending::Closed => ("", "came-closed"),
    }
}

/// An answer: colour and word.
pub fn choice_word(choice: Choice) -> (&'static str, &'static str) {
    match choice {
        Choice::Consent => ("moss", "said-consent"),
        Choice::Concern => ("amber", "said-concern"),
        Choice::Objection => ("coral", "said-objection"),
        Choice::StandAside => ("", "said-aside"),
        Choice::Yes => ("moss", "said-yes"),
        Choice::No => ("coral", "said-no"),
        Choice::Abstain => ("", "said-abstain"),
        Choice::Aligned => ("moss", "said-aligned"),
        Choice::Needs => ("amber", "said-needs"),
        Choice::Marked => ("teal", "said-marked"),
    }
}
