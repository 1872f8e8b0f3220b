//! Words to HTML: Markdown without raw HTML, marks for what changed, excerpts. Everything a member
//! wrote goes through here or through the templates' escaping.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags: HashSet<&str> =
        ["p", "br", "em", "strong", "del", "ins", "a", "ul", "ol", "li", "blockquote", "code", "pre", "h1", "h2", "h3", "h4", "hr"].into();
    let mut builder = Builder::default();
    builder
        .tags(tags)
        .generic_attributes(HashSet::new())
        .tag_attributes([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))].into())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("nofollow noopener noreferrer"));
    builder
});

/// The address of a thing of the network and what it is called, by its position in the record.
pub type Known<'k> = &'k dyn Fn(u64) -> Option<(String, String)>;

/// Markdown as safe HTML. Raw HTML is shown as text; images become their description; a mention
/// `@#12` becomes a link with the person's name, `#12` a link to what stands there.
pub fn markdown(source: &str, known: Known) -> String {
    let mut options = Options::empty();
    options.insert(Options::ENABLE_STRIKETHROUGH);
    let mut in_link = 0;
    let events = Parser::new_ext(source, options).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Text(text) if text.contains('#') && in_link == 0 => Event::InlineHtml(references(&text, known).into()),
        Event::Start(Tag::Link { .. }) => {
            in_link += 1;
            event
        }
        Event::End(TagEnd::Link) => {
            in_link -= 1;
            event
        }
        other => other,
    });
    let mut out = String::with_capacity(source.len() * 3 / 2);
    html::push_html(&mut out, events);
    CLEANER.clean(&out).to_string()
}

/// Text as HTML, with links for what it refers to. A number counts only where a word could begin,
/// so that `C#12` and `a/b#12` stay what they are.
fn references(text: &str, known: Known) -> String {
    let mut out = String::with_capacity(text.len() + 80);
    let mut rest = text;
    while let Some(at) = rest.find('#') {
        let person = rest[..at].ends_with('@');
        let before = &rest[..at - usize::from(person)];
        let after = &rest[at + 1..];
        let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        let alone = person || before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '/' | '&' | '#' | '='));
        out.push_str(&escape(before));
        match after[..digits].parse().ok().filter(|_| alone).and_then(known) {
            Some((address, name)) => {
                let shown = if person { format!("@{name}") } else { format!("#{}", &after[..digits]) };
                out.push_str(&format!("<a href=\"{}\">{}</a>", escape(&address), escape(&shown)));
            }
            None => out.push_str(&escape(&rest[before.len()..at + 1 + digits])),
        }
        rest = &after[digits..];
    }
    out.push_str(&escape(rest));
    out
}

pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// The first words of a text on one line, without Markdown's marks.
pub fn excerpt(source: &str, chars: usize) -> String {
    let line: String = source.split_whitespace().collect::<Vec<_>>().join(" ").replace(['*', '`', '#'], "");
    if line.chars().count() <= chars {
        return line;
    }
    let cut: String = line.chars().take(chars).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', '.', ';', ':']))
}

// marks that survive Markdown and the cleaner, and that nobody types
const INS: [char; 2] = ['\u{e000}', '\u{e001}'];
const DEL: [char; 2] = ['\u{e002}', '\u{e003}'];
/// Beyond this many pairs of words nothing is compared: the whole middle went and came.
const CELLS_MAX: usize = 4_000_000;
/// Beyond this many words on a side, whole lines are compared.
const WORDS_MAX: usize = 3_000;

/// The new text as HTML with marks for what came and what went since the old one.
pub fn changes(old: &str, new: &str, known: Known) -> String {
    signed(&markdown(&both(old, new), known), ["<ins>", "</ins>", "<del>", "</del>"])
}

/// The same where there is no HTML: `[-what went-] [+what came+]`.
pub fn changes_in_plain(old: &str, new: &str) -> String {
    signed(&both(old, new), ["[+", "+]", "[-", "-]"])
}

fn signed(marked: &str, signs: [&str; 4]) -> String {
    let marks = [INS[0], INS[1], DEL[0], DEL[1]];
    marks.into_iter().zip(signs).fold(marked.to_owned(), |text, (mark, sign)| text.replace(mark, sign))
}

fn both(old: &str, new: &str) -> String {
    merged(&strip(old), &strip(new))
}

fn strip(text: &str) -> String {
    text.replace(|c| INS.contains(&c) || DEL.contains(&c), "")
}

fn words(text: &str) -> Vec<&str> {
    let pieces: Vec<&str> = text.split_inclusive([' ', '\n']).collect();
    if pieces.len() > WORDS_MAX { text.split_inclusive('\n').collect() } else { pieces }
}

/// Both texts in one, each word once where it stayed: a longest common subsequence of words.
fn merged(old: &str, new: &str) -> String {
    let (a, b) = (words(old), words(new));
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (mid_a, mid_b) = (&a[head..a.len() - tail], &b[head..b.len() - tail]);
    if mid_a.len() * mid_b.len() > CELLS_MAX {
        let mut out: String = a[..head].concat();
        flush(&mut out, &mut mid_a.concat(), &mut mid_b.concat());
        out.push_str(&b[b.len() - tail..].concat());
        return out;
    }
    let width = mid_b.len() + 1;
    let mut table = vec![0u16; (mid_a.len() + 1) * width];
    for i in (0..mid_a.len()).rev() {
        for j in (0..mid_b.len()).rev() {
            table[i * width + j] = if mid_a[i].trim() == mid_b[j].trim() {
                table[(i + 1) * width + j + 1] + 1
            } else {
                table[(i + 1) * width + j].max(table[i * width + j + 1])
            };
        }
    }
    let mut out: String = a[..head].concat();
    let (mut i, mut j) = (0, 0);
    let (mut gone, mut come) = (String::new(), String::new());
    while i < mid_a.len() || j < mid_b.len() {
        if i < mid_a.len() && j < mid_b.len() && mid_a[i].trim() == mid_b[j].trim() {
            flush(&mut out, &mut gone, &mut come);
            out.push_str(mid_b[j]);
            (i, j) = (i + 1, j + 1);
        } else if j >= mid_b.len() || (i < mid_a.len() && table[(i + 1) * width + j] >= table[i * width + j + 1]) {
            gone.push_str(mid_a[i]);
            i += 1;
        } else {
            come.push_str(mid_b[j]);
            j += 1;
        }
    }
    flush(&mut out, &mut gone, &mut come);
    out.push_str(&b[b.len() - tail..].concat());
    out
}

fn flush(out: &mut String, gone: &mut String, come: &mut String) {
    // what went leaves no line behind
    mark(out, &gone.replace('\n', " "), DEL);
    mark(out, come, INS);
    gone.clear();
    come.clear();
}

/// Marks a piece line by line, outside of list markers and blanks, so that Markdown still sees
/// its structure.
fn mark(out: &mut String, piece: &str, [open, close]: [char; 2]) {
    for line in piece.split_inclusive('\n') {
        let body = line.trim_end();
        let lead = body.len() - body.trim_start().len();
        let marker = body[lead..].split(' ').next().unwrap_or("");
        let is_marker = matches!(marker, "-" | "*" | "#" | "##" | "###" | ">")
            || marker.strip_suffix('.').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        let at_line_start = out.is_empty() || out.ends_with('\n');
        let skip = if is_marker && at_line_start { (lead + marker.len() + 1).min(body.len()) } else { lead };
        out.push_str(&body[..skip]);
        if skip < body.len() {
            out.push(open);
            out.push_str(&body[skip..]);
            out.push(close);
        }
        out.push_str(&line[body.len()..]);
    }
}
