//! What the company of the demo begins by itself, when the hubs have nothing open: a tension, and a day later a
//! proposal that answers it. Each topic once; then it is for the visitor to begin.

use domain::{Id, MemberId, Span};
use serde_json::json;

use crate::company::{Company, Move};
use crate::script::words;

struct Topic {
    tension: &'static str,
    title: &'static str,
    text: &'static str,
    criterion: &'static str,
    way: &'static str,
}

const TOPICS: [Topic; 6] = [
    Topic {
        tension: "Whoever writes to all of us gets twenty answers in a night, and ours is the one nobody reads.",
        title: "A quiet day for letters to all",
        text: "Letters to all hubs go out on Wednesdays, in one piece. What cannot wait is a telephone call.",
        criterion: "Something that could not wait waited until Wednesday.",
        way: "consent",
    },
    Topic {
        tension: "We ask every new hub for the same papers, and each of them asks us why.",
        title: "Three papers instead of eleven for new hubs",
        text: "A group that applies sends three papers: who they are, what they pay for, and what they quarrelled about. The rest we ask when we visit.",
        criterion: "A visit finds something that a paper would have told us.",
        way: "consent",
    },
    Topic {
        tension: "Half of us meet in the dark of the year and wonder why everybody is tired.",
        title: "No forum between the middle of December and the middle of January",
        text: "The forum and all rounds of all hubs rest for four weeks around the turn of the year. What is urgent goes by the circle it concerns.",
        criterion: "In January three things lie there that could not wait.",
        way: "vote",
    },
    Topic {
        tension: "What we learn at the clinics is in eleven notebooks.",
        title: "A page from every clinic",
        text: "Whoever hosts a clinic leaves a page within a week: what was asked, what helped, whom to call about it.",
        criterion: "Two clinics in a row ask the same thing without knowing it.",
        way: "consent",
    },
    Topic {
        tension: "When a hub loses its room, it loses its people within a month.",
        title: "A list of rooms that would take in a hub for three months",
        text: "Each hub names one place in its city, or with a friend, that would take in another hub’s work for three months. The care circle keeps the list.",
        criterion: "A hub that lost its room did not know whom to call.",
        way: "consent",
    },
    Topic {
        tension: "We celebrate beginnings, and nobody comes when something ends.",
        title: "Whoever ends something is thanked by the forum",
        text: "A venture, a role or a hub that ends is spoken of at the next forum for ten minutes: what it was, what it leaves, who carried it.",
        criterion: "Somebody ended something and heard nothing.",
        way: "vote",
    },
];

/// Nothing new begins within so long after the last round of all hubs opened.
const REST: Span = Span::hours(36);

impl Company<'_> {
    /// Somebody raises a tension, or answers the one that was raised.
    pub fn begins(&self) -> Option<Move> {
        let rounds = || self.world.practice.runs.values().filter(|run| run.body == Id::NETWORK);
        if rounds().any(|run| run.is_open()) || rounds().map(|run| run.opened).max().is_some_and(|at| self.now < at + REST) {
            return None;
        }
        let said = |text: &domain::TextRef| (self.words)(&text.seal);
        let decided = |topic: &Topic| rounds().any(|run| said(&run.versions[0].title).as_deref() == Some(topic.title));
        let (number, topic) = TOPICS.iter().enumerate().find(|(_, topic)| !decided(topic))?;
        let raised = self.world.purpose.tensions.iter().rev().find(|(_, t)| said(&t.words).as_deref() == Some(topic.tension));
        let by = raised.map_or_else(|| self.somebody(number), |(_, t)| self.plays(t.by).then_some(t.by))?;
        let command = match raised {
            None => json!({ "purpose": { "raise": { "body": Id::NETWORK, "words": words(topic.tension) } } }),
            Some((_, tension)) if self.now < tension.at + Span::hours(12) => return None,
            Some((because, _)) => json!({ "practice": { "propose": {
                "body": Id::NETWORK, "because": because, "title": words(topic.title), "text": words(topic.text),
                "criterion": words(topic.criterion), "template": topic.way,
                "effects": [{ "agreement": { "adopt": { "sunset": false } } }] } } }),
        };
        Some(Move { by, command })
    }

    /// Somebody who speaks for a hub and is not played.
    fn somebody(&self, number: usize) -> Option<MemberId> {
        let speakers: Vec<MemberId> =
            self.world.body.hubs.iter().flat_map(|hub| self.world.mandate.voices_of(*hub)).map(|(_, m)| m.holder).collect();
        let from = number * 7;
        (0..speakers.len()).map(|n| speakers[(from + n) % speakers.len()]).find(|member| self.plays(*member))
    }
}
