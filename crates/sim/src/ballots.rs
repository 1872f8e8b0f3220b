//! How simulated voices mark ballots among options: some options appeal to most, and everybody has a
//! taste of their own. A pure function of the run and the voice.

use domain::Id;
use domain::practice::Run;
use serde_json::{Value, json};
use tally::Marks;

use crate::play::SplitMix;

/// The marks of a voice, as the command takes them.
pub fn ballot(run: &Run, voice: Id) -> Value {
    let (Some(round), Some(rule)) = (run.round(), run.choose_rule()) else { return json!([]) };
    let draw = |salt: u64, option: u32| SplitMix(run.id.0.wrapping_mul(0x9E37_79B9) ^ (salt << 20) ^ u64::from(option)).draw() % 1_000;
    let likes = |option: &u32| draw(0, *option) + 2 * draw(voice.0 + 1, *option);
    let mut order: Vec<u32> = round.options.to_vec();
    order.sort_by_key(|o| std::cmp::Reverse(likes(o)));
    let some = 1 + (draw(voice.0 + 2, 0) as usize) % order.len().max(1);
    let numbered = |numbers: &mut dyn Iterator<Item = i64>, take: usize| -> Value {
        let marked = order.iter().take(take).zip(numbers).map(|(option, n)| json!({ "option": option, "n": n }));
        marked.collect()
    };
    match rule.method.marks() {
        Marks::One => numbered(&mut std::iter::repeat(1), 1),
        Marks::Any => numbered(&mut std::iter::repeat(1), some),
        Marks::Places { .. } => numbered(&mut (1..), some.max(2)),
        Marks::Scores => numbered(&mut (0..=rule.top).rev(), order.len()),
        Marks::Dots => {
            let cap = rule.cap.unwrap_or(rule.dots);
            let mut left = rule.dots;
            let mut dots = std::iter::from_fn(|| {
                let n = cap.min(left);
                left -= n;
                (n > 0).then_some(n)
            });
            numbered(&mut dots, some.max(2))
        }
        Marks::Credits => numbered(&mut std::iter::once((rule.credits as f64).sqrt() as i64), 1),
    }
}
