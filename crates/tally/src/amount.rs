use dashu_ratio::RBig;
use serde::{Serialize, Serializer};

/// A number in a trace, exact.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Amount {
    Whole(i128),
    /// Integer units of which `10^places` make one.
    Fixed {
        units: i128,
        places: u32,
    },
    Fraction(RBig),
}

impl Amount {
    pub fn fixed(units: i128, places: u32) -> Amount {
        Amount::Fixed { units, places }
    }
}

impl From<u64> for Amount {
    fn from(n: u64) -> Amount {
        Amount::Whole(i128::from(n))
    }
}

impl From<i64> for Amount {
    fn from(n: i64) -> Amount {
        Amount::Whole(i128::from(n))
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Amount::Whole(n) => n.fmt(f),
            Amount::Fixed { units, places: 0 } => units.fmt(f),
            Amount::Fixed { units, places } => {
                let one = 10i128.pow(*places);
                let sign = if *units < 0 { "-" } else { "" };
                let (whole, part) = (units.abs() / one, units.abs() % one);
                let width = *places as usize;
                f.pad(&format!("{sign}{whole}.{part:0width$}"))
            }
            Amount::Fraction(fraction) => f.pad(&decimal(fraction)),
        }
    }
}

/// A fraction as people read it: whole, or with six decimals and `≈` where they are not all of it.
fn decimal(fraction: &RBig) -> String {
    let million = dashu_int::IBig::from(1_000_000);
    let scaled = fraction * RBig::from(million.clone());
    let floor = scaled.floor();
    let exact = RBig::from(floor.clone()) == scaled;
    let (whole, part) = (&floor / &million, &floor % &million);
    let part: i64 = part.try_into().unwrap_or_default();
    let text = format!("{whole}.{:06}", part.abs());
    let short = text.trim_end_matches('0').trim_end_matches('.');
    if exact { short.to_owned() } else { format!("≈{short}") }
}

impl Serialize for Amount {
    /// Whole numbers that fit as numbers, all others as text: exact.
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Amount::Whole(n) => match i64::try_from(*n) {
                Ok(n) => s.serialize_i64(n),
                Err(_) => s.collect_str(n),
            },
            Amount::Fixed { .. } => s.collect_str(self),
            Amount::Fraction(fraction) => s.collect_str(fraction),
        }
    }
}
