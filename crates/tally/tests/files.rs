//! Files that others write: what is read out of them, and where they are refused.

use tally::read::{Ballots, Cell, Election, Misread, read};

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
        let election = reading("a.toc", text).unwrap();
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
    let Ballots::Table(table) = election.ballots else { panic!() };
    assert_eq!(table.ballots[0], [Cell::Number(1), Cell::Blank, Cell::NoOpinion]);
    assert_eq!(table.ballots[1], [Cell::Number(2), Cell::Number(2), Cell::Number(1)]);
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
    assert_eq!(refused("b.pb", &change("vote_type;approval", "vote_type;ordinal")).1, 1);
    assert_eq!(refused("b.pb", &change("project_id;cost", "project_id;price")), (7, 1));
    assert_eq!(refused("b.pb", &change("budget;100,50\n", "")).1, 1);
    assert_eq!(refused("b.pb", &change("META\nkey;value\n", "")), (2, 1));
    assert_eq!(refused("b.pb", "VOTES\nvote\n1\n"), (1, 1));
}
