use crate::pages::Page;
use crate::text::{changes, changes_in_plain, escape, excerpt, markdown};

fn plain(source: &str) -> String {
    markdown(source, &|_| None)
}

#[test]
fn markdown_lets_no_html_through() {
    let hostile = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt&#58;alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "![x](https://tracker.example/p.png)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<svg/onload=alert(1)>",
        "<div hx-get=\"/n/x\" data-live=\"/evil\" id=\"main\" class=\"voice\">x</div>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "`<script>` and ```\n<script>alert(1)</script>\n```",
        "[x]: javascript:alert(1)\n\n[x]",
        "<form action=/sign-out method=post><button>click",
        "**<b onmouseover=alert(1)>**",
    ];
    for source in hostile {
        let html = plain(source).to_lowercase();
        let tags: Vec<&str> = html.split('<').skip(1).collect();
        for tag in tags {
            let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
            let allowed =
                ["p", "br", "em", "strong", "del", "a", "ul", "ol", "li", "blockquote", "code", "pre", "h1", "h2", "h3", "h4", "hr"];
            assert!(allowed.contains(&name), "{source} lets <{name}> through: {html}");
            let inside = tag.split('>').next().unwrap_or("");
            assert!(!inside.contains("on") || !inside.contains("=alert"), "{source}: {inside}");
            assert!(!inside.contains("javascript:") && !inside.contains("data:"), "{source}: {inside}");
        }
    }
}

#[test]
fn markdown_says_what_it_should() {
    assert_eq!(plain("one *two*"), "<p>one <em>two</em></p>\n");
    assert!(plain("1. a\n2. b").contains("<ol>"));
    assert!(plain("[x](https://e.org)").contains("rel=\"nofollow noopener noreferrer\""));
    let named = |id| (id == 12).then(|| ("/n/m/12".to_owned(), "Ana <b>".to_owned()));
    let html = markdown("hello @#12 and @#13", &named);
    assert!(html.contains("<a href=\"/n/m/12\"") && html.contains(">@Ana &lt;b&gt;</a> and @#13"), "{html}");
    let things = markdown("see #12, not C#12, a/b#12 nor #13; [#12](http://e.org)", &named);
    assert_eq!(things.matches("href=\"/n/m/12\"").count(), 1, "{things}");
    assert!(things.contains("<a href=\"/n/m/12\" rel=\"nofollow noopener noreferrer\">#12</a>, not"), "{things}");
    let inside = markdown("[x](http://e.org/@#12)", &named);
    assert!(!inside.contains("/n/m/12"), "a mention inside an address is part of the address: {inside}");
}

#[test]
fn changes_are_marked_and_both_texts_can_be_read_out_of_them() {
    let cases = [
        ("The core team chooses.", "Last year's residents choose, by consent."),
        ("1. Hubs apply.\n2. Done.", "1. Hubs apply together.\n2. Done.\n3. And more."),
        ("same", "same"),
        ("", "new"),
        ("gone", ""),
        ("a b c d e", "e d c b a"),
        ("水 は 命", "水 は 宝"),
    ];
    for (old, new) in cases {
        let html = changes(old, new, &|_| None);
        let strip = |open: &str, close: &str| {
            let mut out = String::new();
            let mut rest = html.as_str();
            while let Some((head, tail)) = rest.split_once(open) {
                out.push_str(head);
                rest = tail.split_once(close).map_or("", |(_, t)| t);
            }
            out.push_str(rest);
            out.replace("<ins>", "").replace("</ins>", "").replace("<del>", "").replace("</del>", "")
        };
        let squeeze = |s: &str| s.split_whitespace().collect::<String>().replace("<p></p>", "");
        assert_eq!(squeeze(&strip("<del>", "</del>")), squeeze(&plain(new)), "{old:?} -> {new:?}: {html}");
        assert_eq!(html.contains("<ins>") || html.contains("<del>"), old != new, "{old:?} -> {new:?}");
    }
    assert_eq!(changes_in_plain("The core team chooses.", "The residents choose."), "The [-core team chooses.-][+residents choose.+]");
    assert!(!changes("\u{e000}x", "<script>\u{e001}", &|_| None).contains("<script"));
}

#[test]
fn long_texts_are_compared_in_reasonable_time() {
    let old: String = (0..20_000).map(|i| format!("word{i} ")).collect();
    let new: String = (0..20_000).map(|i| format!("word{} ", i * 7 % 20_000)).collect();
    let started = std::time::Instant::now();
    changes(&old, &new, &|_| None);
    assert!(started.elapsed().as_secs() < 5);
}

#[test]
fn excerpts_end_at_a_word() {
    assert_eq!(excerpt("one two three", 100), "one two three");
    assert_eq!(excerpt("one two three", 9), "one two…");
    assert_eq!(excerpt("**bold** and\nmore", 100), "bold and more");
    assert_eq!(escape("<a href='x'>&\"</a>"), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;&lt;/a&gt;");
}

#[test]
fn addresses_are_read_as_they_are_written() {
    assert_eq!(Page::parse(""), Some(Page::Today));
    assert_eq!(Page::parse("/decide?q=fund&older=9"), Some(Page::Decide { look_for: "fund".to_owned(), older: Some(9) }));
    assert_eq!(Page::parse("/record?from=40"), Some(Page::Record { from: Some(40) }));
    assert!(
        matches!(Page::parse("/412?v=2&look=sides"), Some(Page::Thing { id: domain::Id(412), look }) if look.sides && look.version == Some(2))
    );
    for odd in ["/nothing", "/-1", "/4.5", "/99999999999999999999999"] {
        assert_eq!(Page::parse(odd), None, "{odd}");
    }
}

/// The account of a count is told in every language: each of its sentences has words, with the same to be put
/// in.
#[test]
fn every_sentence_of_a_count_has_words() {
    for (key, sentence) in tally::ENGLISH {
        let words = crate::in_english(&format!("trace-{key}"));
        let put_in = |text: &str, open: &str| text.matches(open).count();
        assert_eq!(put_in(&words, "{"), put_in(sentence, "{"), "trace-{key}: {words}");
    }
}
