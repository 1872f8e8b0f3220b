//! Words of the program, from Fluent files; times in words and in the reader's time zone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::{Refusal, Time};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use crate::frame::The;

const LOCALES: [(&str, &str); LANGUAGES.len()] = [
    ("en", include_str!("../../../locales/en/main.ftl")),
    ("es", include_str!("../../../locales/es/main.ftl")),
    ("fr", include_str!("../../../locales/fr/main.ftl")),
    ("pt", include_str!("../../../locales/pt/main.ftl")),
    ("de", include_str!("../../../locales/de/main.ftl")),
    ("ar", include_str!("../../../locales/ar/main.ftl")),
];

/// Every language the program speaks: its tag, and what it calls itself.
pub const LANGUAGES: [(&str, &str); 6] =
    [("en", "English"), ("es", "Español"), ("fr", "Français"), ("pt", "Português"), ("de", "Deutsch"), ("ar", "العربية")];

/// Languages that texts of members are often in: beyond those the program speaks, what hubs speak.
pub const TEXT_LANGUAGES: [(&str, &str); 16] = [
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("pt", "Português"),
    ("de", "Deutsch"),
    ("ar", "العربية"),
    ("hi", "हिन्दी"),
    ("id", "Bahasa Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("sw", "Kiswahili"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("zh", "中文"),
];

type Bundle = Arc<FluentBundle<FluentResource>>;

/// Every language the program speaks.
pub struct Locales(BTreeMap<&'static str, Bundle>);

impl Locales {
    pub fn load() -> Locales {
        Locales(LOCALES.iter().map(|(lang, source)| (*lang, Arc::new(bundle(lang, source).expect("shipped locales parse")))).collect())
    }

    /// One of [`LANGUAGES`]; any other is English.
    pub fn speak(&self, lang: &str, zone: TimeZone) -> L {
        let (lang, bundle) = self.0.get_key_value(lang).unwrap_or_else(|| self.0.get_key_value("en").expect("English is there"));
        L { lang, bundle: bundle.clone(), zone }
    }
}

/// Words in English, for a terminal.
pub fn in_english(key: &str) -> String {
    Locales::load().speak("en", TimeZone::UTC).t(key)
}

fn bundle(lang: &str, source: &str) -> Result<FluentBundle<FluentResource>, String> {
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| format!("{lang}: {errors:?}"))?;
    let id: LanguageIdentifier = lang.parse().map_err(|e| format!("{lang}: {e}"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).map_err(|e| format!("{lang}: {e:?}"))?;
    Ok(bundle)
}

/// Every message of a locale file, with the names of its arguments.
fn messages(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut open = None;
    for line in source.lines() {
        if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')) {
            open = Some(key);
            found.entry(key).or_default();
        }
        let arguments = line.split('$').skip(1).filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next());
        if let Some(key) = open.filter(|_| !line.starts_with('#')) {
            found.entry(key).or_default().extend(arguments);
        }
    }
    found
}

/// Checks every locale file against the keys the program uses: which are missing.
///
/// # Errors
/// In words, one line each.
pub fn check_locales(keys: &[String]) -> Result<(), String> {
    let mut faults = Vec::new();
    let english = messages(LOCALES[0].1);
    for (lang, source) in LOCALES {
        let bundle = bundle(lang, source)?;
        faults.extend(keys.iter().filter(|k| !bundle.has_message(k)).map(|k| format!("{lang}: {k} is missing")));
        let own = messages(source);
        faults.extend(english.keys().filter(|k| !own.contains_key(*k)).map(|k| format!("{lang}: {k} is missing")));
        for (key, words) in own {
            match english.get(key) {
                None => faults.push(format!("{lang}: {key} is not in English, so nobody uses it")),
                Some(english) if words != *english => faults.push(format!("{lang}: {key} has other arguments than in English")),
                Some(_) => {}
            }
        }
    }
    faults.sort();
    faults.dedup();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// One reader's language and time zone.
#[derive(Clone)]
pub struct L {
    pub lang: &'static str,
    bundle: Bundle,
    pub zone: TimeZone,
}

impl L {
    pub fn t(&self, key: impl AsRef<str>) -> String {
        self.with(key.as_ref(), FluentArgs::new())
    }

    pub fn with(&self, key: &str, args: FluentArgs) -> String {
        let pattern = self.bundle.get_message(key).and_then(|m| m.value());
        debug_assert!(pattern.is_some(), "no words for {key}");
        let Some(pattern) = pattern else { return key.to_owned() };
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// With one number, for plural forms.
    pub fn n(&self, key: &str, name: &'static str, number: impl Into<f64>) -> String {
        let mut args = FluentArgs::new();
        args.set(name, FluentValue::from(number.into()));
        self.with(key, args)
    }

    /// With one word.
    pub fn s(&self, key: &str, name: &'static str, word: impl AsRef<str>) -> String {
        let mut args = FluentArgs::new();
        args.set(name, word.as_ref().to_owned());
        self.with(key, args)
    }

    /// With several words.
    pub fn a(&self, key: &str, words: &[(&'static str, String)]) -> String {
        let mut args = FluentArgs::new();
        for (name, word) in words {
            match word.parse::<u32>() {
                Ok(number) => args.set(*name, f64::from(number)),
                Err(_) => args.set(*name, word.clone()),
            }
        }
        self.with(key, args)
    }

    /// Words of whatever direction, kept apart from the words around them; for plain text, where no
    /// element can do it.
    pub fn apart(&self, words: String) -> String {
        if self.dir() == "rtl" { format!("\u{2068}{words}\u{2069}") } else { words }
    }

    /// `Until: Friday`, with the colon of the language.
    pub fn colon(&self, what: impl AsRef<str>, is: impl AsRef<str>) -> String {
        self.a("colon", &[("x", what.as_ref().to_owned()), ("y", is.as_ref().to_owned())])
    }

    /// What stands between two members of a list.
    pub fn comma(&self) -> String {
        self.t("list-comma")
    }

    /// The title of a practice or charter that ships with the program, in this language; any other is
    /// the network's own words.
    pub fn title(&self, kind: &str, name: &str, title: &str) -> String {
        self.shipped(&format!("{kind}-{name}"), title)
    }

    /// What a practice is for, like its title.
    pub fn when_to(&self, name: &str, when: &str) -> String {
        self.shipped(&format!("practice-{name}-when"), when)
    }

    fn shipped(&self, key: &str, text: &str) -> String {
        if self.bundle.has_message(key) && in_english(key) == text { self.t(key) } else { text.to_owned() }
    }

    /// A refusal as a sentence that says what to do.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let mut args = FluentArgs::new();
        args.set("arg", refusal.arg.clone().unwrap_or_default());
        if refusal.key == "missing" {
            // what a person left out has a sentence of its own; what a program left out is named
            let own = format!("missing-{}", refusal.arg.as_deref().unwrap_or_default());
            if self.bundle.has_message(&own) {
                return self.t(&own);
            }
        }
        if refusal.key == "decided-otherwise" {
            // ways by the names that pages give them
            let title = |name: &str| {
                let key = format!("practice-{name}");
                if self.bundle.has_message(&key) { self.t(&key) } else { name.to_owned() }
            };
            let names = refusal.arg.iter().flat_map(|arg| arg.split(", ")).map(title);
            args.set("arg", names.collect::<Vec<_>>().join(&self.comma()));
        }
        let sentence = self.with(&format!("refuse-{}", refusal.key), args);
        // of several options, the one it is about
        let option = refusal.field.strip_prefix("options.").and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
        option.map_or(sentence.clone(), |n| self.colon(self.n("option-number", "n", n + 1), sentence))
    }

    fn zoned(&self, at: Time) -> jiff::Zoned {
        Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(self.zone.clone())
    }

    /// One of the names that a message lists, such as that of a month.
    fn nth(&self, key: &str, n: i8) -> String {
        self.t(key).split(' ').nth(usize::try_from(n - 1).unwrap_or(0)).unwrap_or_default().to_owned()
    }

    /// A date in the order and with the names of the language.
    fn dated(&self, key: &str, months: &str, at: &jiff::Zoned) -> String {
        let mut args = FluentArgs::new();
        args.set("weekday", self.nth("weekdays", at.weekday().to_monday_one_offset()));
        args.set("day", at.day().to_string());
        args.set("month", self.nth(months, at.month()));
        args.set("year", at.year().to_string());
        args.set("time", at.strftime("%H:%M").to_string());
        self.with(key, args)
    }

    /// Which way the language is written.
    pub fn dir(&self) -> &'static str {
        if self.lang == "ar" { "rtl" } else { "ltr" }
    }

    /// Every language, for whoever wants another one.
    pub fn languages(&self) -> [(&'static str, &'static str); LANGUAGES.len()] {
        LANGUAGES
    }

    /// `Thu 26 Nov, 18:00`, with the year when it is not this one.
    pub fn moment(&self, at: Time, now: Time) -> String {
        let (at, now) = (self.zoned(at), self.zoned(now));
        self.dated(if at.year() == now.year() { "date-moment" } else { "date-moment-year" }, "months-short", &at)
    }

    /// The hour of the day, from 0 to 23.
    pub fn hour(&self, at: Time) -> i8 {
        self.zoned(at).hour()
    }

    /// The last time before `now` at which it was this hour, of the day or of Monday.
    pub fn last_hour(&self, now: Time, hour: u8, monday: bool) -> Time {
        let here = self.zoned(now);
        let mut day = here.date();
        for _ in 0..9 {
            let at = day.at(hour.min(23) as i8, 0, 0, 0).to_zoned(self.zone.clone()).map(|z| Time(z.timestamp().as_millisecond()));
            let fits = !monday || day.weekday() == jiff::civil::Weekday::Monday;
            match at {
                Ok(at) if fits && at <= now => return at,
                _ => day = day.yesterday().unwrap_or(day),
            }
        }
        now
    }

    /// The reader's time zone in words, such as `Lisbon time`; UTC as it is.
    pub fn zone_name(&self, at: Time) -> String {
        match self.zone.iana_name().and_then(|n| n.rsplit('/').next()).filter(|n| !n.is_empty() && *n != "UTC") {
            Some(city) => self.s("time-of", "x", city.replace('_', " ")),
            None => self.zoned(at).strftime("%Z").to_string(),
        }
    }

    /// `26 Nov`.
    pub fn short_day(&self, at: impl The<Time>) -> String {
        self.dated("date-short", "months-short", &self.zoned(*at.the()))
    }

    /// `November 2027`.
    pub fn month(&self, at: impl The<Time>) -> String {
        self.dated("date-month", "months", &self.zoned(*at.the()))
    }

    /// `18:00` in another zone.
    pub fn time_in(&self, zone: &str, now: Time) -> String {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        Timestamp::from_millisecond(now.0).unwrap_or_default().to_zoned(zone).strftime("%H:%M").to_string()
    }

    /// `26 November 2027`.
    pub fn day(&self, at: Time) -> String {
        self.dated("date-day", "months", &self.zoned(at))
    }

    /// `2026-11-26`, for date fields.
    pub fn iso_day(&self, at: Time) -> String {
        self.zoned(at).strftime("%Y-%m-%d").to_string()
    }

    /// `1 200`: digits in threes.
    pub fn number(&self, n: impl crate::frame::The<i64>) -> String {
        let n = *n.the();
        format!("{}{}", if n < 0 { "−" } else { "" }, in_threes(u128::from(n.unsigned_abs())))
    }

    /// `1 200.50 EUR`: digits in threes, the places of the currency.
    pub fn money(&self, amount: i128, currency: &str, places: u32) -> String {
        let one = 10i128.pow(places);
        let (whole, part) = (amount.unsigned_abs() / one.unsigned_abs(), amount.unsigned_abs() % one.unsigned_abs());
        let threes = in_threes(whole);
        let width = places as usize;
        let part = if places > 0 { format!("{}{part:0width$}", self.t("decimal-mark")) } else { String::new() };
        let sign = if amount < 0 { "−" } else { "" };
        format!("{sign}{threes}{part}\u{a0}{currency}")
    }

    /// `2026-11-26T14:30`, for fields of a time.
    pub fn local_minute(&self, at: Time) -> String {
        self.zoned(at).strftime("%Y-%m-%dT%H:%M").to_string()
    }

    /// A time given as `2026-11-26T14:30` or `2026-11-26 14:30` in the reader's zone.
    pub fn minute(&self, text: &str) -> Option<Time> {
        let at: jiff::civil::DateTime = text.trim().replace(' ', "T").parse().ok()?;
        Some(Time(at.to_zoned(self.zone.clone()).ok()?.timestamp().as_millisecond()))
    }

    /// The beginning of a day given as `2026-11-26` in the reader's zone.
    pub fn start_of_day(&self, day: &str) -> Option<Time> {
        let date: jiff::civil::Date = day.parse().ok()?;
        Some(Time(date.to_zoned(self.zone.clone()).ok()?.timestamp().as_millisecond()))
    }

    /// The end of a day given as `2026-11-26` in the reader's zone.
    pub fn end_of_day(&self, day: &str) -> Option<Time> {
        let date: jiff::civil::Date = day.parse().ok()?;
        let at = date.at(18, 0, 0, 0).to_zoned(self.zone.clone()).ok()?;
        Some(Time(at.timestamp().as_millisecond()))
    }

    /// `3 days`, `5 hours`, `12 minutes`: how long until.
    pub fn left(&self, until: Time, now: Time) -> String {
        let minutes = ((until.0 - now.0).max(0) / 60_000) as u32;
        match minutes {
            0..=90 => self.n("span-minutes", "n", minutes.max(1)),
            91..=2160 => self.n("span-hours", "n", (minutes + 30) / 60),
            _ => self.n("span-days", "n", (minutes + 720) / 1440),
        }
    }

    /// `2 hours ago`, `yesterday`, then the date.
    pub fn ago(&self, at: Time, now: Time) -> String {
        let minutes = ((now.0 - at.0).max(0) / 60_000) as u32;
        match minutes {
            0..=1 => self.t("ago-now"),
            2..=90 => self.n("ago-minutes", "n", minutes),
            91..=1200 => self.n("ago-hours", "n", (minutes + 30) / 60),
            1201..=2880 => self.t("ago-yesterday"),
            2881..=14400 => self.n("ago-days", "n", minutes / 1440),
            _ => self.day(at),
        }
    }
}

/// Digits in threes, with narrow spaces between that do not break.
fn in_threes(n: u128) -> String {
    let digits = n.to_string();
    let from_end = |i: usize| digits.len() - i;
    let space = |i: usize| (i > 0 && from_end(i).is_multiple_of(3)).then_some('\u{202f}');
    digits.chars().enumerate().flat_map(|(i, d)| space(i).into_iter().chain([d])).collect()
}
