//! What waits for somebody and what came of it, in words: for pages, mails and calendars alike.

use crate::here::Here;

impl Here {
    /// What one does about it, on a button.
    pub fn need_verb(&self, need: &domain::Need) -> String {
        use domain::What;
        let voice = need.voice.filter(|v| *v != self.me);
        match (need.what, voice) {
            (What::Consent | What::Vote, Some(hub)) => self.s("give-voice-of", self.name(hub).trim_start_matches("Hub ")),
            (What::Consent | What::Vote, None) => self.t("give-answer"),
            (What::AnswerQuestions, _) => self.t("do-answer"),
            (What::Dispute, _) => self.t("do-dispute"),
            (What::Confirm, _) => self.t("do-confirm"),
            (What::TakeObjection, _) => self.t("do-take"),
            (What::Review, _) => self.t("do-review"),
            (What::Account, _) => self.t("do-account"),
        }
    }

    /// What it is about, in a line.
    pub fn need_about(&self, need: &domain::Need) -> String {
        use domain::What;
        let held = self.name(need.body);
        let key = match need.what {
            What::Consent => "need-consent",
            What::Vote => "need-vote",
            What::AnswerQuestions => "need-questions",
            What::Dispute => "need-dispute",
            What::Confirm => "need-confirm",
            What::TakeObjection => "need-take",
            What::Review => "need-review",
            What::Account => "need-account",
        };
        self.l.a(key, &[("x", held), ("a", need.answered.to_string()), ("e", need.electorate.to_string())])
    }

    /// What came of a round, with a colour.
    pub fn came_words(&self, came: &domain::CameOf) -> (&'static str, String) {
        use domain::practice::Ending;
        let part = match came.part {
            domain::Part::Proposed => "you-proposed",
            domain::Part::Objected => "you-objected",
            domain::Part::Answered => "you-answered",
        };
        let (class, key) = match came.ending {
            Ending::Adopted => ("moss", "came-adopted"),
            Ending::NotAdopted => ("amber", "came-not-adopted"),
            Ending::QuorumFailed => ("amber", "came-quorum"),
            Ending::Withdrawn => ("", "came-withdrawn"),
            Ending::Discarded => ("", "came-discarded"),
            Ending::Lapsed => ("amber", "came-lapsed"),
        };
        (class, format!("{} {}", self.t(key), self.t(part)))
    }
}
