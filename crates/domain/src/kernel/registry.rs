//! The one trait every module implements, and the macro that composes the modules into `World`,
//! `Command`, `Event` and `Effect` from one registry line each.

use super::{Because, Context, Id, Made, Meta, Refusal, Time};
use crate::World;

/// One of the nouns. It reads the whole world and writes only its own slice.
pub trait Module {
    type State: Clone + Default;
    type Command;
    type Event;
    type Effect;

    /// The acts a command leads to, or why it is refused. Reads everything, writes nothing.
    fn decide(world: &World, ctx: &Context, command: &Self::Command) -> Result<Vec<crate::Event>, Refusal>;
    /// The events of an effect that a decision puts in force.
    fn enact(world: &World, ctx: &Context, because: Because, made: &Made, effect: &Self::Effect) -> Result<Vec<crate::Event>, Refusal>;
    /// Consequences here of an event anywhere, seen after it was applied. Cannot refuse.
    fn follow(_: &World, _: &Context, _: &Meta, _: &crate::Event) -> Vec<crate::Event> {
        Vec::new()
    }
    /// Writes the module's own slice; may read the others (modules before it in the registry have
    /// applied the event already). Cannot fail.
    fn apply(state: &mut Self::State, others: &World, meta: &Meta, event: &crate::Event);
    /// When the clock should next be told, and about what.
    fn due(_: &World) -> Option<(Time, Id)> {
        None
    }
    /// What is due for this subject at `now`; nothing if it is not due after all.
    fn tick(_: &World, _: Time, _: Id) -> Vec<crate::Event> {
        Vec::new()
    }
    /// The command that a member (or nobody yet a member) must have given to make this event, or
    /// `None` where only the clock or another event can lead to it.
    fn retrace(event: &Self::Event) -> Option<Self::Command>;
}

macro_rules! modules {
    ($($name:ident => $Name:ident),* $(,)?) => {
        /// The whole state of one network: a value. Cloning is cheap; a reader keeps its copy.
        #[derive(Clone, Default)]
        pub struct World {
            $(pub $name: <$name::$Name as kernel::Module>::State,)*
            /// The position the next entry will take.
            pub next: kernel::Id,
            /// The time of the newest entry.
            pub at: kernel::Time,
        }

        /// Anything a member, the clock or a newcomer can ask the network to do.
        #[derive(Clone, PartialEq, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Command { $($Name(<$name::$Name as kernel::Module>::Command),)* }

        /// Anything that has happened.
        #[derive(Clone, PartialEq, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Event { $($Name(<$name::$Name as kernel::Module>::Event),)* }

        /// A change that rides in a proposal and takes effect when it is adopted.
        #[derive(Clone, PartialEq, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Effect { $($Name(<$name::$Name as kernel::Module>::Effect),)* }

        /// The names of all modules, in the order of the registry.
        pub const MODULES: &[&str] = &[$(stringify!($name)),*];

        impl World {
            /// Writes one event into every slice. Cannot fail; the state after it is a pure
            /// function of the state before it and the event.
            pub fn apply(&mut self, meta: &kernel::Meta, event: &Event) {
                $(
                    let mut own = std::mem::take(&mut self.$name);
                    <$name::$Name as kernel::Module>::apply(&mut own, self, meta, event);
                    self.$name = own;
                )*
                self.next = kernel::Id(meta.pos.0 + 1);
                self.at = meta.at;
            }

            pub(crate) fn follow(&self, ctx: &kernel::Context, meta: &kernel::Meta, event: &Event) -> Vec<Event> {
                let mut events = Vec::new();
                $(events.extend(<$name::$Name as kernel::Module>::follow(self, ctx, meta, event));)*
                events
            }

            pub(crate) fn enact(&self, ctx: &kernel::Context, because: kernel::Because, made: &kernel::Made, effect: &Effect)
                -> Result<Vec<Event>, kernel::Refusal> {
                match effect { $(Effect::$Name(e) => <$name::$Name as kernel::Module>::enact(self, ctx, because, made, e),)* }
            }

            fn acts(&self, ctx: &kernel::Context, command: &Command) -> Result<Vec<Event>, kernel::Refusal> {
                match command { $(Command::$Name(c) => <$name::$Name as kernel::Module>::decide(self, ctx, c),)* }
            }

            /// The command that made this event, if it is an act.
            pub fn retrace(&self, event: &Event) -> Option<Command> {
                match event { $(Event::$Name(e) => <$name::$Name as kernel::Module>::retrace(e).map(Command::$Name),)* }
            }

            fn next_due(&self) -> Option<(kernel::Time, kernel::Id)> {
                [$(<$name::$Name as kernel::Module>::due(self)),*].into_iter().flatten().min()
            }

            fn tick_subject(&self, now: kernel::Time, subject: kernel::Id) -> Vec<Event> {
                let mut events = Vec::new();
                $(if events.is_empty() { events = <$name::$Name as kernel::Module>::tick(self, now, subject); })*
                events
            }
        }
    };
}
pub(crate) use modules;
