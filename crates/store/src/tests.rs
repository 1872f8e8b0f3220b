//! One contract, both records.

use crate::{Append, Aside, Memory, Private, Record, Sealed, Sqlite, StoreError};

fn dir(name: &str) -> std::path::PathBuf {
    let dir = std::env::temp_dir().join(format!("tensegrity-store-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    dir
}

fn on_both(name: &str, contract: impl Fn(&dyn Record)) {
    contract(&Memory::default());
    let dir = dir(name);
    contract(&Sqlite::open(&dir).unwrap());
    std::fs::remove_dir_all(dir).unwrap();
}

fn batch(network: i64, first: u64, words: &[&str]) -> Append {
    let entries = words.iter().map(|w| (w.as_bytes().to_vec(), [w.len() as u8; 32])).collect();
    let texts = vec![Sealed { seal: [first as u8; 32], salt: [1; 32], text: words.join(" ") }];
    Append { network, first, entries, texts, checkpoint: format!("after {first}"), asides: Vec::new() }
}

fn all(record: &dyn Record, network: i64, from: u64) -> Vec<(u64, Vec<u8>)> {
    let mut found = Vec::new();
    record
        .read(network, from, &mut |pos, bytes, _| {
            found.push((pos, bytes.to_vec()));
            Ok(())
        })
        .unwrap();
    found
}

#[test]
fn what_is_appended_is_read_in_order() {
    on_both("order", |record| {
        let a = record.create("alpha", [1; 32]).unwrap();
        let b = record.create("beta", [2; 32]).unwrap();
        assert!(matches!(record.create("alpha", [3; 32]), Err(StoreError::NetworkExists(_))));
        record.append(&batch(a.id, 0, &["one", "two"])).unwrap();
        record.append(&batch(b.id, 0, &["other"])).unwrap();
        record.append(&batch(a.id, 2, &["three"])).unwrap();
        assert_eq!(all(record, a.id, 0), [(0, b"one".to_vec()), (1, b"two".to_vec()), (2, b"three".to_vec())]);
        assert_eq!(all(record, a.id, 2), [(2, b"three".to_vec())]);
        let rows = record.networks().unwrap();
        assert_eq!((rows[0].size, rows[0].checkpoint.as_str(), rows[1].size), (3, "after 2", 1));
        assert_eq!(record.texts(a.id, &[[2; 32], [9; 32]]).unwrap()[0].text, "three");
        assert!(record.texts(b.id, &[[2; 32]]).unwrap().is_empty(), "texts belong to their network");
    });
}

#[test]
fn an_append_that_does_not_fit_writes_nothing() {
    on_both("conflict", |record| {
        let n = record.create("alpha", [1; 32]).unwrap();
        record.append(&batch(n.id, 0, &["one"])).unwrap();
        for first in [0, 2] {
            assert!(matches!(record.append(&batch(n.id, first, &["x"])), Err(StoreError::Conflict { actual: 1, .. })));
        }
        let answer = Aside::Answer { member: 1, key: "k".into(), digest: [5; 32], at: 9, answer: "#1".into() };
        record.append(&Append { asides: vec![answer.clone()], ..batch(n.id, 1, &["two"]) }).unwrap();
        assert_eq!(record.answered(n.id, 1, "k").unwrap(), Some(([5; 32], "#1".into())));
        assert_eq!(record.answered(n.id, 2, "k").unwrap(), None);
        let again = Append { asides: vec![answer], ..batch(n.id, 2, &["three"]) };
        assert!(record.append(&again).is_err(), "a failed aside fails the append");
        assert_eq!(all(record, n.id, 0).len(), 2);
        assert!(record.texts(n.id, &[[2; 32]]).unwrap().is_empty());
    });
}

#[test]
fn memory_fails_when_told() {
    let record = Memory::default();
    let n = record.create("alpha", [1; 32]).unwrap();
    record.fail_after(1);
    record.append(&batch(n.id, 0, &["one"])).unwrap();
    assert!(matches!(record.append(&batch(n.id, 1, &["two"])), Err(StoreError::Told)));
    assert_eq!(all(&record, n.id, 0).len(), 1);
    record.append(&batch(n.id, 1, &["two"])).unwrap();
}

#[test]
fn one_process_at_a_time_and_readers_beside_it() {
    let dir = dir("lock");
    let first = Sqlite::open(&dir).unwrap();
    let second = Sqlite::open(&dir).err().unwrap().to_string();
    assert!(second.contains("another tensegrity runs"), "{second}");
    let n = first.create("alpha", [1; 32]).unwrap();
    first.append(&batch(n.id, 0, &["one"])).unwrap();
    let beside = Sqlite::open_beside(&dir).unwrap();
    assert_eq!(all(&beside, n.id, 0).len(), 1);
    drop((first, beside));
    assert_eq!(Sqlite::open(&dir).unwrap().networks().unwrap()[0].size, 1);
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn a_link_serves_its_purpose_as_often_as_it_says_and_no_other() {
    let dir = dir("links");
    let private = Private::new(Sqlite::open(&dir).unwrap());
    private.keep_link([1; 32], "sign-in", "a@example.org", 100, 1).unwrap();
    assert_eq!(private.use_link(&[1; 32], "invitation", 50).unwrap(), None, "another purpose");
    assert_eq!(private.use_link(&[1; 32], "sign-in", 100).unwrap(), None, "late by the half-open rule");
    private.keep_link([2; 32], "sign-in", "b@example.org", 100, 1).unwrap();
    assert_eq!(private.look_at_link(&[2; 32], "sign-in", 50).unwrap().unwrap().subject, "b@example.org");
    assert_eq!(private.use_link(&[2; 32], "sign-in", 50).unwrap().as_deref(), Some("b@example.org"));
    assert_eq!(private.use_link(&[2; 32], "sign-in", 50).unwrap(), None, "twice");
    let account = private.account("a@example.org", 1).unwrap();
    assert_eq!(private.account("a@example.org", 2).unwrap(), account);
    private.open_session([7; 32], account.id, 1, 10).unwrap();
    assert_eq!(private.session(&[7; 32], 9).unwrap().unwrap().account, account.id);
    assert_eq!(private.session(&[7; 32], 10).unwrap(), None);
    private.close_session(&[7; 32]).unwrap();
    assert_eq!(private.session(&[7; 32], 5).unwrap(), None);
    std::fs::remove_dir_all(dir).unwrap();
}
