//! Files that others write: what is read out of them, and where they are refused.

use tally::read::{Ballots, Cell, Election, Misread, read, votes};
use tally::{CannotCount, Count, METHODS, Marks, Method, Settings};

fn reading(name: &str, text: &str) -> Result<Election, Misread> {
    read(name, &mut text.as_bytes())
}

fn refused(name: &str, text: &str) -> (usize, usize) {
    let misread = reading(name, text).expect_err(&format!("{text:?} should be refused"));
    assert!(misread.to_string().starts_with(&format!("line {}, column {}: ", misread.line, misread.column)));
    (misread.line, misread.column)
}

const BLT: &str = "3 2\n-2\n4 1 3 0\n2 3=2 1 0\n1 0\n0\n\"Ana\"\n\"Bo \"\"the\"\" B\"\n\"Cy\"\n\"Council\"\n";

#[test]
fn blt_with_ties_withdrawals_and_empty_ballots() {
    let election = reading("x.blt", BLT).unwrap();
    assert_eq!((election.names.join("|").as_str(), election.seats, election.title.as_str()), ("Ana|Bo \"the\" B|Cy", Some(2), "Council"));
    let Ballots::Ranked(ranked) = election.ballots else { panic!() };
    assert_eq!((ranked.withdrawn, ranked.ballots.len(), ranked.ballots[1].groups.clone()), (vec![1], 3, vec![vec![2, 1], vec![0]]));
    // comments, names of papers, skipped places, ballots over two lines, no title, Windows line ends
    let loose = "# a remark\r\n2 1 # here too\r\n(p1) 1 2 -\r\n 1 0\r\n0\r\nAna\r\nBo\r\n";
    let Ballots::Ranked(ranked) = reading("x.BLT", loose).unwrap().ballots else { panic!() };
    assert_eq!(ranked.ballots[0].groups, [[1], [0]]);
}

#[test]
fn blt_is_refused_at_the_place_that_is_wrong() {
    assert_eq!(refused("x.blt", ""), (1, 1));
    assert_eq!(refused("x.blt", "3\n"), (1, 1));
    assert_eq!(refused("x.blt", "0 2\n"), (1, 1));
    assert_eq!(refused("x.blt", "3 x\n"), (1, 3));
    assert_eq!(refused("x.blt", "3 1\n1 4 0\n"), (2, 3));
    assert_eq!(refused("x.blt", "3 1\n1 2 2 0\n"), (2, 5));
    assert_eq!(refused("x.blt", "3 1\n1 2=2 0\n"), (2, 3));
    assert_eq!(refused("x.blt", "3 1\nmany 2 0\n"), (2, 1));
    assert_eq!(refused("x.blt", "3 1\n1 2 0\n"), (3, 1));
    assert_eq!(refused("x.blt", "3 1\n1 2 0\n0\nAna\n"), (5, 1));
    assert_eq!(refused("x.blt", "1 1\n1 1 0\n0\n\"Ana\n"), (4, 1));
    assert_eq!(refused("x.blt", "1 1\n1 1 0\n0\nAna\nTitle\nMore\n"), (6, 1));
    assert_eq!(refused("x.txt", BLT), (1, 1));
    let mut broken = BLT.as_bytes().to_vec();
    broken[4] = 0xff;
    let misread = read("x.blt", &mut broken.as_slice()).unwrap_err();
    assert_eq!((misread.line, misread.column), (2, 1));
}

#[test]
fn preflib_in_both_forms() {
    let new = "# FILE NAME: a.toc\n# TITLE: Trip\n# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Sea\n# ALTERNATIVE NAME 2: Lake\n# ALTERNATIVE NAME 3: Hill\n5: 1,{2,3}\n2: 3\n";
    let old = "3\n1,Sea\n2,Lake\n3,Hill\n7,7,2\n5,1,{2,3}\n2,3\n";
    for text in [new, old] {
        let election = reading("a.toi", text).unwrap();
        assert_eq!(election.names, ["Sea", "Lake", "Hill"]);
        let Ballots::Ranked(ranked) = election.ballots else { panic!() };
        assert_eq!((ranked.valid(), ranked.ballots[0].groups.clone()), (7, vec![vec![0], vec![1, 2]]));
    }
    let head = "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n";
    assert_eq!(refused("a.soc", &format!("{head}1: 1,3\n")), (3, 6));
    assert_eq!(refused("a.soc", &format!("{head}1: 1,1\n")), (3, 6));
    assert_eq!(refused("a.toc", &format!("{head}1: {{1,2\n")), (3, 7));
    assert_eq!(refused("a.soc", &format!("{head}x: 1,2\n")), (3, 1));
    assert_eq!(refused("a.soc", "# ALTERNATIVE NAME 2: B\n"), (1, 1));
    assert_eq!(refused("a.soc", "# nothing\n"), (1, 1));
}

#[test]
fn a_matrix_with_quotes_blanks_and_no_opinion() {
    let text = "\u{feff}\"Burns, Ana\",Bo,\"C \"\"y\"\"\"\n1,,No opinion\n2,2, 1 \n";
    let election = reading("m.csv", text).unwrap();
    assert_eq!(election.names, ["Burns, Ana", "Bo", "C \"y\""]);
    let Ballots::Sheet(sheet) = election.ballots else { panic!() };
    let rows: Vec<(Vec<Cell>, u64)> = sheet.rows().collect();
    assert_eq!(rows[0], (vec![Cell::Number(1), Cell::Blank, Cell::NoOpinion], 1));
    assert_eq!(rows[1], (vec![Cell::Number(2), Cell::Number(2), Cell::Number(1)], 1));
    assert_eq!(refused("m.csv", "A,B\n1\n"), (2, 1));
    assert_eq!(refused("m.csv", "A,B\n1,2,3\n"), (2, 1));
    assert_eq!(refused("m.csv", "A,B\n1,two\n"), (2, 3));
    assert_eq!(refused("m.csv", "A,B\n1,\"2\n"), (2, 3));
    assert_eq!(refused("m.csv", "A,B\n1,\"2\"x\n"), (2, 6));
    assert_eq!(refused("m.csv", "A,A\n1,2\n"), (1, 1));
    assert_eq!(refused("m.csv", "A,\n1,2\n"), (1, 1));
}

const PB: &str = "META\nkey;value\ndescription;Park\nvote_type;approval\nbudget;100,50\nPROJECTS\nproject_id;cost;name\n7;40.25;\"A; b\"\n9;60;C\nVOTES\nvoter_id;vote\n1;7,9\n2;\n3;9\n";

#[test]
fn pabulib_with_cents_and_empty_votes() {
    let election = reading("b.pb", PB).unwrap();
    let Ballots::Budget(budget) = &election.ballots else { panic!() };
    assert_eq!((budget.budget, budget.costs.clone(), budget.places, budget.voters()), (10_050, vec![4_025, 6_000], 2, 3));
    assert_eq!(election.names, ["7", "9"]);
    let change = |from: &str, to: &str| PB.replace(from, to);
    assert_eq!(refused("b.pb", &change("1;7,9", "1;7,8")), (12, 3));
    assert_eq!(refused("b.pb", &change("9;60;C", "9;sixty;C")), (9, 3));
    assert_eq!(refused("b.pb", &change("9;60;C", "9;0;C")), (9, 3));
    assert_eq!(refused("b.pb", &change("9;60;C", "9;-60;C")), (9, 3));
    assert_eq!(refused("b.pb", &change("9;60;C", "7;60;C")), (9, 1));
    assert_eq!(refused("b.pb", &change("vote_type;approval", "vote_type;ordinal")), (4, 11));
    assert_eq!(refused("b.pb", &change("project_id;cost", "project_id;price")), (7, 1));
    assert_eq!(refused("b.pb", &change("budget;100,50\n", "")).1, 1);
    assert_eq!(refused("b.pb", &change("META\nkey;value\n", "")), (2, 1));
    assert_eq!(refused("b.pb", "VOTES\nvote\n1\n"), (1, 1));
}

/// A file in which one number was changed, or that was cut short, is no election.
#[test]
fn files_hold_what_they_announce() {
    let head = "# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 7\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n";
    assert!(reading("a.soc", &format!("{head}5: 1,2,3\n2: 3,1,2\n")).is_ok());
    assert_eq!(refused("a.soc", &format!("{head}5: 1,2,3\n")), (2, 18));
    assert_eq!(refused("a.soc", &format!("{}7: 1,2,3\n", head.replace("ALTERNATIVES: 3", "ALTERNATIVES: 5"))), (1, 24));
    assert_eq!(refused("a.soc", &format!("{}7: 1,2,3\n", head.replace("VOTERS: 7", "VOTERS: many"))), (2, 18));
    assert_eq!(refused("a.soc", "3\n1,A\n2,B\n3,C\n8,8,2\n5,1,2,3\n2,3,1,2\n"), (5, 3));
    assert_eq!(refused("a.soc", "3\n1,A\n2,B\n"), (1, 1));
    let announced = PB.replace("budget;100,50\n", "budget;100,50\nnum_projects;2\nnum_votes;3\n");
    assert!(reading("b.pb", &announced).is_ok());
    assert_eq!(refused("b.pb", announced.strip_suffix("3;9\n").unwrap()), (7, 11));
    assert_eq!(refused("b.pb", &announced.replace("num_projects;2", "num_projects;3")), (6, 14));
}

#[test]
fn orders_are_of_the_kind_that_the_name_of_the_file_says() {
    let head = "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n";
    for (name, order, fits) in [
        ("a.soc", "1,2,3", true),
        ("a.soc", "1,2", false),
        ("a.soc", "1,{2,3}", false),
        ("a.soi", "1,2", true),
        ("a.soi", "{1,2}", false),
        ("a.toc", "1,{2,3}", true),
        ("a.toc", "{2,3}", false),
        ("a.toi", "{2,3}", true),
    ] {
        let text = format!("{head}2: {order}\n");
        assert_eq!(reading(name, &text).is_ok(), fits, "{name}: {order}");
        if !fits {
            assert_eq!(refused(name, &text), (4, 4), "{name}: {order}");
        }
    }
    assert_eq!(refused("a.toi", &format!("{head}1: 1}}\n")), (4, 4));
    assert_eq!(refused("a.toi", &format!("{head}1: {{1,2}},3}}\n")), (4, 10));
}

#[test]
fn nobody_votes_twice_and_no_two_options_have_one_name() {
    assert_eq!(refused("b.pb", &PB.replace("1;7,9", "1;7,7")), (12, 3));
    assert_eq!(refused("b.pb", &PB.replace("3;9", "1;9")), (14, 1));
    assert_eq!(refused("x.blt", "3 1\n1 1 0\n0\nAna\nBo\n\"Ana\"\n"), (6, 1));
    assert!(reading("x.blt", "2 1\n1 1 0\n0\nAna\nBo\nAna\n").is_ok(), "the title may be a name");
}

/// What would not fit into the numbers with which is counted is refused and never cut.
#[test]
fn more_ballots_than_can_be_counted_are_refused() {
    assert_eq!(refused("x.blt", "2 1\n18446744073709551615 1 0\n5 2 0\n0\nA\nB\n"), (2, 1));
    assert_eq!(refused("x.blt", "2 1\n1 2 0 1000000000000 1 0\n0\nA\nB\n"), (2, 7));
    assert_eq!(refused("x.blt", "2 1\n99999999999999999999999 1 0\n0\nA\nB\n"), (2, 1));
    let head = "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n";
    assert_eq!(refused("a.soi", &format!("{head}1000000000000: 1\n1: 2\n")), (4, 1));
    assert!(reading("x.blt", "2 1\n1000000000000 1 0\n0\nA\nB\n").is_ok());
    let scores = reading("m.csv", "A,B\n9223372036854775807,1\n9223372036854775807,1\n").unwrap();
    let set = |change: fn(&mut Settings)| {
        let mut settings = Settings::default();
        change(&mut settings);
        settings
    };
    for (method, settings, name) in [
        ("score", set(|s| s.top = i64::MAX), "top"),
        ("score", set(|s| s.top = -1), "top"),
        ("dots", set(|s| s.dots = i64::MAX), "dots"),
        ("dots", set(|s| s.cap = Some(i64::MAX)), "cap"),
        ("quadratic", set(|s| s.credits = i64::MAX), "credits"),
    ] {
        let refusal = Method::named(method).unwrap().count(&scores, &settings).unwrap_err();
        assert!(matches!(refusal, CannotCount::Setting { name: n, .. } if n == name), "{method}: {refusal}");
    }
}

/// What only the method can find is named by the line of the file, too.
#[test]
fn what_does_not_fit_a_method_is_named_by_its_line() {
    for (method, name, text, line) in [
        ("schulze", "m.csv", "A,B\n1,2\n2,1\n1,2\n1,0\n", "line 5, column 3: "),
        ("schulze", "m.csv", "A,B\n1,2\n-1,1\n", "line 3, column 1: "),
        ("score", "m.csv", "A,B\n1,2\n1,2\n\n1,2\n3,9\n3,9\n", "line 6, column 1: "),
        ("instant-runoff", "m.csv", "A,B\n1,2\n1,2\n1,1\n", "line 4, column 1: "),
        ("scottish-stv", "x.blt", "2 1\n1 1 2 0\n1 1 2 0\n2 1=2 0\n0\nA\nB\n", "line 4, column 1: "),
        ("meek-stv", "a.toi", "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n1: 1\n1: {1,2}\n", "line 4, column 1: "),
    ] {
        let refusal = Method::named(method).unwrap().count(&reading(name, text).unwrap(), &Settings::default()).unwrap_err();
        assert!(refusal.to_string().starts_with(line), "{method}: {refusal}");
    }
}

#[test]
fn with_more_seats_than_options_all_are_elected_but_the_withdrawn() {
    let count = |method: &str, text: &str| {
        let election = reading("x.blt", text).unwrap();
        let outcome = Method::named(method).unwrap().count(&election, &Settings::default()).unwrap();
        let mut winners = outcome.winners;
        winners.sort_unstable();
        winners
    };
    for method in METHODS.iter().filter(|m| m.chooses_several() && !m.spends()) {
        if matches!(method.marks(), Marks::Scores | Marks::Dots | Marks::Credits) {
            continue;
        }
        assert_eq!(count(method.name, "2 3\n4 1 2 0\n0\nA\nB\n"), [0, 1], "{}", method.name);
        assert_eq!(count(method.name, "3 2\n-1\n-2\n4 1 2 3 0\n0\nA\nB\nC\n"), [2], "{}: nobody withdrawn is elected", method.name);
        assert_eq!(count(method.name, "3 1\n-1\n4 1 2 3 0\n3 3 2 0\n0\nA\nB\nC\n").len(), 1, "{}", method.name);
    }
    // a mark that went to somebody who withdrew goes to the next
    assert_eq!(count("plurality", "3 1\n-1\n4 1 2 3 0\n3 3 2 0\n0\nA\nB\nC\n"), [1]);
    let none = Settings { seats: Some(0), ..Settings::default() };
    let election = reading("x.blt", "2 1\n4 1 2 0\n0\nA\nB\n").unwrap();
    assert!(Method::named("borda").unwrap().count(&election, &none).is_err());
}

#[test]
fn votes_on_one_text_stand_in_a_column() {
    let read = |text: &str| votes(&mut text.as_bytes());
    let found = read("Move the office\r\nyes\r\nNo\nabstain\n\n yes \n").unwrap();
    assert_eq!((found.title.as_str(), found.count), ("Move the office", Count { yes: 2, no: 1, abstain: 1, electorate: 4 }));
    for (text, place) in [("", (1, 1)), ("yes\nno\n", (1, 1)), ("T\nyes\nmaybe\n", (3, 1)), ("T\nyes,no\n", (2, 5)), ("T,U\n", (1, 3))] {
        let misread = read(text).unwrap_err();
        assert_eq!((misread.line, misread.column), place, "{text:?}: {misread}");
    }
}

/// A budget of so many units that raising the shares by single ones would never end.
#[test]
fn what_would_be_counted_for_days_is_refused() {
    let text =
        PB.replace("budget;100,50", "budget;9999999999999").replace("7;40.25", "7;9999999999998").replace("9;60;C", "9;9999999999999;C");
    let election = reading("b.pb", &text).unwrap();
    let count = |method: &str| Method::named(method).unwrap().count(&election, &Settings::default());
    let refusal = count("equal-shares-cost-add1e").unwrap_err();
    assert!(refusal.to_string().contains("-add1p"), "{refusal}");
    assert_eq!(count("equal-shares-cost-add1p").unwrap().winners.len(), 1);
}
