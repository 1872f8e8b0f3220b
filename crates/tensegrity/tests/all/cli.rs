//! The command line acts as a member, through the API, with errors on one line.

use std::process::{Command, Output};

use serde_json::Value;

use crate::site::{Site, fresh_dir, site};

pub fn tensegrity(args: &[&str], site: &Site, token: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tensegrity"))
        .args(args)
        .env("TENSEGRITY_SERVER", &site.base)
        .env("TENSEGRITY_TOKEN", token)
        .output()
        .unwrap()
}

pub fn token(site: &Site, may_write: bool) -> String {
    let net = site.node.network("meridian").unwrap();
    let account = site.node.private.account_of(net.row.id, site.cast.people["Marta Reis"].0).unwrap().unwrap();
    site.node.make_token(net.row.id, account.id, "cli", may_write).unwrap()
}

pub fn refused(output: &Output) -> String {
    assert!(!output.status.success());
    let words = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(words.trim_end().lines().count(), 1, "an error is one line: {words}");
    words
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_acts_and_looks_from_the_command_line() {
    let site = site().await;
    let write = token(&site, true);
    let shown = tensegrity(&["show", "meridian"], &site, &write);
    let today: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(today["view"]["needs"].as_array().unwrap().len(), 3);
    let raise = r#"{"purpose":{"raise":{"body":0,"words":{"words":"From a terminal.","lang":"en"}}}}"#;
    let given = tensegrity(&["do", "meridian", raise, "--key", "k1"], &site, &write);
    let made: Value = serde_json::from_slice(&given.stdout).unwrap();
    let again = tensegrity(&["do", "meridian", raise, "--key", "k1"], &site, &write);
    assert_eq!(given.stdout, again.stdout, "the same key records nothing twice");
    let thing = tensegrity(&["show", "meridian", &format!("#{}", made["first"])], &site, &write);
    assert!(String::from_utf8(thing.stdout).unwrap().contains("From a terminal."));

    // refusals are one line that says what to do, and change nothing
    let before = site.world().next;
    assert!(refused(&tensegrity(&["do", "meridian", raise], &site, &token(&site, false))).contains("may only read"));
    assert!(refused(&tensegrity(&["do", "meridian", raise], &site, "wrong")).contains("Check the network's name and your token"));
    assert!(refused(&tensegrity(&["do", "meridian", "{"], &site, &write)).contains("not JSON"));
    let empty = raise.replace("From a terminal.", " ");
    assert!(refused(&tensegrity(&["do", "meridian", &empty], &site, &write)).contains("words: Please write something here."));
    assert!(refused(&tensegrity(&["show", "meridian", "weather"], &site, &write)).contains("there is no view weather"));
    assert!(refused(&tensegrity(&["show", "meridian", "99999999"], &site, &write)).contains("Nothing with this id"));
    assert_eq!(site.world().next, before);

    // a file of commands, given twice, is carried out once
    let file = site.dir.join("commands.jsonl");
    let line = |n: u32| raise.replace("From a terminal.", &format!("Line {n}."));
    std::fs::write(&file, format!("{}\n\n{}\n", line(1), line(2))).unwrap();
    for _ in 0..2 {
        let imported = tensegrity(&["import", "meridian", file.to_str().unwrap()], &site, &write);
        assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    }
    assert_eq!(site.world().next.0, before.0 + 2);
    std::fs::write(&file, format!("{}\n{}\n", line(3), empty)).unwrap();
    assert!(refused(&tensegrity(&["import", "meridian", file.to_str().unwrap()], &site, &write)).contains("line 2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_is_exported_and_verified_beside_the_running_server() {
    let site = site().await;
    let data = site.dir.to_str().unwrap();
    let exported = tensegrity(&["export", "--data", data], &site, "");
    assert!(exported.status.success());
    let file = site.dir.join("export.jsonl");
    std::fs::write(&file, &exported.stdout).unwrap();
    let file = file.to_str().unwrap();
    let verified = tensegrity(&["verify", file], &site, "");
    let words = String::from_utf8(verified.stdout).unwrap();
    assert!(verified.status.success() && words.contains("Consistent with itself; origin and completeness not proven."), "{words}");
    let net = site.node.network("meridian").unwrap();
    let key = host::signer_of(&net.snapshot().world, &net.row.seed).verifier().to_string();
    let saved = site.dir.join("saved");
    std::fs::write(&saved, &net.snapshot().checkpoint).unwrap();
    let all = tensegrity(&["verify", file, "--key", &key, "--checkpoint", saved.to_str().unwrap()], &site, "");
    assert!(String::from_utf8(all.stdout).unwrap().ends_with("All of it holds.\n"));
    for texts in ["none", "all"] {
        let exported = tensegrity(&["export", "--data", data, "meridian", "--texts", texts], &site, "");
        std::fs::write(file, &exported.stdout).unwrap();
        assert!(tensegrity(&["verify", file], &site, "").status.success(), "{texts}");
    }
    std::fs::write(file, "{}\n").unwrap();
    let fault = tensegrity(&["verify", file], &site, "");
    assert!(!fault.status.success() && String::from_utf8(fault.stdout).unwrap().starts_with("NOT TRUE: line 1"));
    assert!(refused(&tensegrity(&["verify", "/no/such/file"], &site, "")).contains("cannot be read"));
    assert!(refused(&tensegrity(&["export", "--data", "/no/such/dir"], &site, "")).contains("there is no network in"));
    assert!(refused(&tensegrity(&["serve", "--data", data], &site, "")).contains("another tensegrity runs"));
    assert!(refused(&tensegrity(&["export", "--data", data, "nowhere"], &site, "")).contains("there is meridian"));
}

#[test]
fn an_election_from_a_file_is_counted_explained_and_refused_where_it_is_wrong() {
    let dir = fresh_dir();
    std::fs::create_dir_all(&dir).unwrap();
    let write = |name: &str, text: &str| {
        std::fs::write(dir.join(name), text).unwrap();
        dir.join(name)
    };
    let run = |args: &[&std::ffi::OsStr]| {
        let output = Command::new(env!("CARGO_BIN_EXE_tensegrity")).arg("tally").args(args).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (output.status.success(), text(&output.stdout), text(&output.stderr))
    };
    let os = |s: &'static str| std::ffi::OsStr::new(s);
    let ward = write("ward.blt", "3 1\n4 1 2 0\n3 2 1 0\n2 3 2 0\n0\n\"Ana\"\n\"Bo\"\n\"Cy\"\n\"Ward\"\n");
    let (ok, json, _) = run(&[os("instant-runoff"), ward.as_os_str(), os("--json")]);
    let outcome: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(ok && outcome["winners"] == serde_json::json!(["Bo"]) && outcome["method"] == "instant-runoff/1", "{json}");
    let (ok, words, _) = run(&[os("scottish-stv"), ward.as_os_str(), os("--seats"), os("2")]);
    assert!(ok && words.contains("Quota: 4.00000 votes.") && words.ends_with("Counted by scottish-stv/1.\n"), "{words}");
    let wrong = write("wrong.blt", "3 1\n4 1 9 0\n0\nAna\nBo\nCy\n");
    let (ok, _, error) = run(&[os("scottish-stv"), wrong.as_os_str()]);
    assert!(!ok && error.contains("wrong.blt: line 2, column 5: \"9\" is not an option") && error.lines().count() == 1, "{error}");
    let (ok, _, error) = run(&[os("equal-shares"), ward.as_os_str()]);
    assert!(!ok && error.contains("there is equal-shares-cost, equal-shares-cardinality"), "{error}");
    let (ok, _, error) = run(&[os("phragmen"), ward.as_os_str()]);
    assert!(!ok && error.contains("needs projects with costs and approvals"), "{error}");
    let (ok, _, error) = run(&[os("scottish-stv"), ward.as_os_str(), os("--seats"), os("0")]);
    assert!(!ok && error.contains("seats"), "{error}");
    let (ok, words, error) = run(&[os("scottish-stv"), ward.as_os_str(), os("--seats"), os("9")]);
    assert!(ok && words.contains("  Ana\n") && words.contains("  Cy\n"), "all are elected: {words}{error}");
    for (method, option, value, user) in [
        ("instant-runoff", "--seats", "2", "scottish-stv"),
        ("schulze", "--budget", "10", "phragmen"),
        ("borda", "--top", "9", "score"),
        ("greedy", "--ties", "cost", "equal-shares-cost"),
        ("schulze", "--quorum", "1/2", "simple-majority"),
        ("score", "--at-least", "2", "score-mean"),
    ] {
        let (ok, _, error) = run(&[os(method), ward.as_os_str(), os(option), os(value)]);
        assert!(!ok && error.contains(option) && error.contains(user) && error.lines().count() == 1, "{method}: {error}");
    }
    let scores = write("scores.csv", "A,B\n5,4\n,4\n,3\n");
    let (_, words, _) = run(&[os("score-mean"), scores.as_os_str()]);
    assert!(words.contains("Chosen\n  A\n"), "{words}");
    let (_, words, error) = run(&[os("score-mean"), scores.as_os_str(), os("--at-least"), os("2")]);
    assert!(words.contains("Chosen\n  B\n"), "{words}{error}");
    let (ok, _, error) = run(&[os("score"), scores.as_os_str(), os("--top"), os("9223372036854775807")]);
    assert!(!ok && error.contains("top"), "{error}");
    let votes = write("votes.csv", "Move the office\nyes\nyes\nno\nabstain\n");
    for (rule, extra, said) in [
        ("simple-majority", &[][..], "\nPassed.\n"),
        ("majority-of-cast", &[], "\nNot passed.\n"),
        ("2/3-of-votes", &[], "2 of 3 who say yes or no say yes; at least 2 must.\n\nPassed.\n"),
        ("absolute-majority", &["--electorate", "3"], ""),
        ("absolute-majority", &["--electorate", "5"], "\nNot passed.\n"),
        ("simple-majority", &["--electorate", "9", "--quorum", "1/2"], "\nNo quorum: nothing is decided.\n"),
    ] {
        let extra: Vec<_> = extra.iter().copied().map(os).collect();
        let (ok, words, error) = run(&[&[os(rule), votes.as_os_str()], &extra[..]].concat());
        assert!(if said.is_empty() { !ok && error.contains("--electorate") } else { ok && words.contains(said) }, "{rule}: {words}{error}");
    }
    let (_, json, _) = run(&[os("unanimity-minus-1"), votes.as_os_str(), os("--json")]);
    let outcome: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(outcome["passed"] == true && outcome["counts"]["yes"] == 2 && outcome["method"] == "unanimity-minus-1/1", "{json}");
    let (ok, _, error) = run(&[os("simple-majority"), ward.as_os_str()]);
    assert!(!ok && error.contains("a column"), "{error}");
    std::fs::remove_dir_all(dir).unwrap();
}
