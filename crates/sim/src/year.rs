//! How busy people answer: what the measurement of a year goes by. The shares are set by hand, on the
//! careful side of what volunteer networks report: two of three representatives answer what they are
//! told, the others need a reminder, an alternate or a call.

use domain::{Id, Span};

use crate::play::SplitMix;

/// What kind of representative a hub has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Habit {
    /// Answers within a day or two of being told.
    Prompt,
    /// Answers when the end is near.
    Late,
    /// Is away: the alternate answers, once called.
    Away,
    /// Answers if another hub calls, every second time.
    Silent,
}

/// Of a hundred hubs so many are prompt, late, away; the rest are silent.
const PROMPT: u64 = 62;
const LATE: u64 = 22;
const AWAY: u64 = 10;

/// What is known when somebody looks at their mail.
pub struct Moment {
    /// Since they were told.
    pub told: Span,
    /// Until the round closes.
    pub left: Span,
    /// They are the alternate, and called.
    pub stands_in: bool,
    /// Another hub was asked to call them.
    pub called: bool,
}

pub fn habit_of(hub: Id) -> Habit {
    match SplitMix(hub.0 ^ 0x5EED).draw() % 100 {
        n if n < PROMPT => Habit::Prompt,
        n if n < PROMPT + LATE => Habit::Late,
        n if n < PROMPT + LATE + AWAY => Habit::Away,
        _ => Habit::Silent,
    }
}

/// Whether somebody of this hub answers now; asked every few hours, the same question gives the same
/// answer.
pub fn answers_now(hub: Id, run: Id, moment: &Moment) -> bool {
    let dice = SplitMix(hub.0.wrapping_mul(0x9E37) ^ run.0 ^ (moment.left.0 as u64)).draw() % 100;
    match habit_of(hub) {
        Habit::Prompt => moment.told >= Span::hours(6) && dice < 30,
        Habit::Late => moment.left <= Span::hours(36) && dice < 25,
        Habit::Away => moment.stands_in && dice < 40,
        Habit::Silent => moment.called && SplitMix(hub.0 ^ run.0).draw().is_multiple_of(2) && dice < 50,
    }
}
