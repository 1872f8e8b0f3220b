//! The laws of electorates in stages (P16), each a property test named after its number.

use proptest::prelude::*;
use tally::nested::{Node, Position, members_agree};
use tally::{Choice, Count, Ratio, Rule, quorum_met};

fn rules() -> impl Strategy<Value = Rule> {
    let names =
        ["simple-majority", "majority-of-cast", "absolute-majority", "2/3-of-votes", "2/3-of-electorate", "unanimity", "unanimity-minus-1"];
    proptest::sample::select(names.to_vec()).prop_map(|name| name.parse().unwrap())
}

fn ratio(num: u32, den: u32) -> Ratio {
    Ratio::new(num, den).unwrap()
}

fn leaves() -> impl Strategy<Value = Position> {
    prop_oneof![4 => Just(Position::Yes), 4 => Just(Position::No), 1 => Just(Position::Abstain), 1 => Just(Position::Absent)]
}

/// People in hubs, hubs in regions, regions in a network.
fn trees() -> impl Strategy<Value = Node> {
    let inner = |below: proptest::collection::VecStrategy<BoxedStrategy<Node>>| {
        (rules(), 0..4u32, below).prop_map(|(rule, quarter, below)| Node::Inner { rule, quorum: ratio(quarter, 4), below }).boxed()
    };
    let hubs = inner(proptest::collection::vec(leaves().prop_map(Node::Leaf).boxed(), 1..5));
    let regions = inner(proptest::collection::vec(hubs, 1..4));
    inner(proptest::collection::vec(regions, 1..4))
}

/// The n-th leaf that says no says yes; whether there was one.
fn turn(node: &mut Node, n: &mut usize) -> bool {
    match node {
        Node::Leaf(position @ Position::No) if *n == 0 => {
            *position = Position::Yes;
            true
        }
        Node::Leaf(Position::No) => {
            *n -= 1;
            false
        }
        Node::Leaf(_) => false,
        Node::Inner { below, .. } => below.iter_mut().any(|b| turn(b, n)),
    }
}

fn reversed(node: &Node) -> Node {
    match node {
        Node::Leaf(position) => Node::Leaf(*position),
        Node::Inner { rule, quorum, below } => {
            Node::Inner { rule: *rule, quorum: *quorum, below: below.iter().rev().map(reversed).collect() }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// A no that becomes a yes never turns the whole from yes to no.
    #[test]
    fn ne1_a_yes_more_never_harms(tree in trees(), mut n in 0..6usize) {
        let mut turned = tree.clone();
        if turn(&mut turned, &mut n) && tree.position() == Position::Yes {
            prop_assert_eq!(turned.position(), Position::Yes);
        }
    }

    /// In whatever order hubs and regions stand.
    #[test]
    fn ne2_the_order_says_nothing(tree in trees()) {
        prop_assert_eq!(tree.position(), reversed(&tree).position());
    }

    /// One stage is the flat rule.
    #[test]
    fn ne3_one_stage_is_the_rule_itself(rule in rules(), positions in proptest::collection::vec(leaves(), 1..9), quarter in 0..4u32) {
        let quorum = ratio(quarter, 4);
        let of = |p: Position| positions.iter().filter(|q| **q == p).count() as u64;
        let count = Count { yes: of(Position::Yes), no: of(Position::No), abstain: of(Position::Abstain), electorate: positions.len() as u64 };
        let node = Node::Inner { rule, quorum, below: positions.iter().map(|p| Node::Leaf(*p)).collect() };
        let expected = match (quorum_met(quorum, count.cast(), count.electorate), count.yes + count.no) {
            (false, _) => Position::NoQuorum,
            (true, 0) => Position::Abstain,
            _ if rule.count(&count).passed => Position::Yes,
            _ => Position::No,
        };
        prop_assert_eq!(node.position(), expected);
    }

    /// What passes by both majorities passes by each.
    #[test]
    fn ne5_both_majorities_are_each_of_them(hubs in (0..9u64, 0..9u64), members in (0..99u64, 0..99u64)) {
        let count = Count { yes: hubs.0, no: hubs.1, abstain: 0, electorate: hubs.0 + hubs.1 };
        let single = Rule::SimpleMajority.count(&count).passed;
        let both = single && members_agree(ratio(1, 2), members.0, members.1);
        prop_assert!(!both || (hubs.0 > hubs.1 && 2 * members.0 >= members.0 + members.1));
    }
}

/// The worst case: barely more than half of the hubs, and in each barely more than half of the people,
/// pass what tends to three quarters of all do not want.
#[test]
fn ne4_a_quarter_can_pass_what_the_others_refuse() {
    for (hubs, size) in [(3usize, 3usize), (5, 7), (21, 21), (101, 101)] {
        let hub = |yes: usize| Node::Inner {
            rule: Rule::SimpleMajority,
            quorum: Ratio::ZERO,
            below: (0..size).map(|n| Node::Leaf(if n < yes { Position::Yes } else { Position::No })).collect(),
        };
        let (least, win) = (size.div_ceil(2), hubs.div_ceil(2));
        let network = |win: usize| Node::Inner {
            rule: Rule::SimpleMajority,
            quorum: Ratio::ZERO,
            below: (0..hubs).map(|h| hub(if h < win { least } else { 0 })).collect(),
        };
        assert_eq!(network(win).position(), Position::Yes);
        assert_eq!(network(win - 1).position(), Position::No, "one hub fewer is not enough");
        let yes = (win * least) as u64;
        assert!(!members_agree(ratio(1, 2), yes, (hubs * size) as u64 - yes), "the members' majority stops it");
    }
}

/// Why no rule of a stage is an instant run-off: there more support can harm. Ten ballots that raise the
/// winner to the top make it lose.
#[test]
fn an_instant_run_off_is_not_monotone() {
    let election = |raised: u64| {
        let rank = |order: [usize; 3]| order.to_vec();
        let ballots = [(39 + raised, rank([0, 1, 2])), (35 - raised, rank([1, 2, 0])), (26, rank([2, 0, 1]))];
        let winner: Vec<Choice> = winners(&ballots);
        winner
    };
    assert_eq!(election(0), [0]);
    assert_eq!(election(10), [2]);
}

/// The winner of an instant run-off.
fn winners(ballots: &[(u64, Vec<usize>)]) -> Vec<Choice> {
    let ranked = |(times, order): &(u64, Vec<usize>)| {
        format!("{times} {} 0\n", order.iter().map(|o| (o + 1).to_string()).collect::<Vec<_>>().join(" "))
    };
    let blt = format!("3 1\n{}0\n\"A\"\n\"B\"\n\"C\"\n\"raised\"\n", ballots.iter().map(ranked).collect::<String>());
    let election = tally::read::read("raised.blt", &mut blt.as_bytes()).unwrap();
    tally::Method::named("instant-runoff").unwrap().count(&election, &tally::Settings::default()).unwrap().winners
}
