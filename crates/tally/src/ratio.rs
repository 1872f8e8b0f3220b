use serde::{Deserialize, Serialize};

/// An exact fraction between 0 and 1, written `2/3`. The denominator is at most 1000.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ratio {
    pub num: u32,
    pub den: u32,
}

impl Ratio {
    pub const ZERO: Ratio = Ratio { num: 0, den: 1 };

    /// A fraction with `0 <= num <= den` and `1 <= den <= 1000`; `None` for any other.
    pub const fn new(num: u32, den: u32) -> Option<Ratio> {
        if den == 0 || den > 1000 || num > den { None } else { Some(Ratio { num, den }) }
    }

    /// Whether `part / whole >= self`, exactly.
    pub fn reached_by(self, part: u64, whole: u64) -> bool {
        u128::from(self.den) * u128::from(part) >= u128::from(self.num) * u128::from(whole)
    }

    /// The smallest integer part of `whole` that reaches the fraction.
    pub fn needed_of(self, whole: u64) -> u64 {
        let product = u128::from(self.num) * u128::from(whole);
        u64::try_from(product.div_ceil(u128::from(self.den))).unwrap_or(u64::MAX)
    }
}

impl std::fmt::Display for Ratio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.num, self.den)
    }
}

impl TryFrom<String> for Ratio {
    type Error = &'static str;
    fn try_from(s: String) -> Result<Ratio, &'static str> {
        let parsed = s.split_once('/').and_then(|(n, d)| Ratio::new(n.parse().ok()?, d.parse().ok()?));
        parsed.filter(|r| r.to_string() == s).ok_or("a fraction is written like 2/3, from 0/1 to 1/1, with a denominator up to 1000")
    }
}

impl From<Ratio> for String {
    fn from(ratio: Ratio) -> String {
        ratio.to_string()
    }
}
