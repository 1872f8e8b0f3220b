//! The writer over a store that fails when told, and words on their way in.

use std::sync::Arc;

use domain::{Code, Time};
use serde_json::{Value, json};
use store::{Memory, Record};

use crate::network::{Network, OnStoreError, Submission, SubmitError};
use crate::{Ledger, Manual, decode};

const NOW: Time = Time(1_700_000_000_000);

fn words(text: &str) -> Value {
    json!({ "words": text, "lang": "en" })
}

/// A network whose charter lets everybody do everything that is simply done, on a memory store.
fn network() -> (Arc<Memory>, Arc<Manual>, Arc<Network>) {
    let line = |m: domain::charter::Matter| {
        let rule =
            if m.decided() { json!({ "decide": { "place": "network", "by": ["vote"] } }) } else { json!({ "do": { "who": "anyone" } }) };
        json!({ "matter": m, "rule": rule, "why": "For tests." })
    };
    let founding = json!({ "body": { "found": {
        "format": 1, "origin": domain::Seal([9; 32]), "name": words("Net"), "purpose": words("Why."), "founder": words("Ada"),
        "charter": { "name": "test", "title": "Test", "line": domain::charter::Matter::ALL.map(line) },
        "templates": [{ "name": "vote", "title": "Vote", "when": "Tests.", "step": [{ "kind": "ballot", "lasts": "PT2H", "rule": "unanimity" }] }],
    } } });
    let memory = Arc::new(Memory::default());
    let row = memory.create("net", [1; 32]).unwrap();
    let mut ledger = Ledger::default();
    let decoded = decode(founding).unwrap();
    ledger.decide(domain::Context { actor: None, now: NOW }, &decoded.command, decoded.texts).unwrap();
    memory.append(&ledger.take(row.id, &row.seed)).unwrap();
    let clock = Arc::new(Manual::new(NOW));
    let row = memory.networks().unwrap().remove(0);
    let network = Network::open(row, memory.clone(), clock.clone(), OnStoreError::Answer, None).unwrap();
    (memory, clock, network)
}

fn raise(text: &str, key: Option<&str>) -> Submission {
    let command = json!({ "purpose": { "raise": { "body": 0, "words": words(text) } } });
    Submission { by: Some(domain::Id(1)), command, key: key.map(str::to_owned), account: None }
}

#[test]
fn what_the_store_did_not_take_nobody_sees() {
    let (memory, _, network) = network();
    let before = network.snapshot().world.next;
    memory.fail_after(0);
    let refused = network.submit_blocking(raise("Lost?", None));
    assert!(matches!(refused, Err(SubmitError::Store(_))));
    assert_eq!(network.snapshot().world.next, before);
    assert_eq!(memory.networks().unwrap()[0].size, before.0);
    let recorded = network.submit_blocking(raise("Not lost.", None)).unwrap();
    assert_eq!(recorded.first, before, "the position that failed is given again, once");
    let text = network.snapshot().world.purpose.tensions[&recorded.first].words.clone();
    assert_eq!(network.texts.words(&text.seal).as_deref(), Some("Not lost."));
}

#[test]
fn the_same_key_in_one_group_and_later_gives_the_same_answer() {
    let (_, _, network) = network();
    let answers: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..24).map(|_| scope.spawn(|| network.submit_blocking(raise("Once.", Some("k"))))).collect();
        threads.into_iter().map(|t| t.join().unwrap().unwrap().first).collect()
    });
    assert!(answers.windows(2).all(|w| w[0] == w[1]), "{answers:?}");
    assert_eq!(network.snapshot().world.purpose.tensions.len(), 1);
    match network.submit_blocking(raise("Another.", Some("k"))) {
        Err(SubmitError::Refused(refusal)) => assert_eq!((refusal.code, refusal.key), (Code::Duplicate, "key-reused")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_network_reopens_as_it_was_and_refuses_what_it_does_not_know() {
    let (memory, clock, network) = network();
    network.submit_blocking(raise("Kept.", None)).unwrap();
    let before = network.snapshot();
    let row = memory.networks().unwrap().remove(0);
    let again = Network::open(row.clone(), memory.clone(), clock.clone(), OnStoreError::Answer, None).unwrap();
    assert_eq!(again.snapshot().world.next, before.world.next);
    assert_eq!(again.snapshot().checkpoint, before.checkpoint);
    let bytes = br#"{"at":1800000000000,"by":null,"cmd":9,"last":9,"event":{"later":{"unheard_of":{}}}}"#.to_vec();
    let hash = tlog::leaf_hash(&bytes);
    let size = row.size;
    memory.append(&store::Append { network: row.id, first: size, entries: vec![(bytes, hash)], ..Default::default() }).unwrap();
    let row = memory.networks().unwrap().remove(0);
    let closed = Network::open(row, memory, clock, OnStoreError::Answer, None).err().unwrap().to_string();
    assert!(closed.contains(&format!("entry {size} cannot be read")) && closed.contains("nothing was changed"), "{closed}");
}

#[test]
fn words_are_sealed_with_their_length_language_and_mentions() {
    let command = json!({ "thread": { "say": { "on": 0, "words": { "words": " Olá @#12, e @#3!\r\n", "lang": "pt-BR" } } } });
    let decoded = decode(command).unwrap();
    assert_eq!(decoded.texts[0].text, "Olá @#12, e @#3!");
    let domain::Command::Thread(domain::thread::Command::Say { words, .. }) = &decoded.command else { panic!() };
    assert_eq!((words.chars, words.lang.as_str()), (16, "pt-BR"));
    assert_eq!(words.mentions.as_deref(), Some(&[domain::Id(3), domain::Id(12)][..]));
    assert_eq!(words.seal.0, tlog::seal(&decoded.texts[0].salt, &decoded.texts[0].text));
    let twice = decode(json!({ "thread": { "say": { "on": 0, "words": { "words": "x" } } } })).unwrap();
    assert_ne!(twice.texts[0].salt, [0; 32]);
}
