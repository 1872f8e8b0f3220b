use proptest::prelude::*;

use crate::*;

fn hex(s: &str) -> Vec<u8> {
    (0..s.len()).step_by(2).map(|i| u8::from_str_radix(&s[i..i + 2], 16).unwrap()).collect()
}

/// The test tree of the Certificate Transparency reference implementation (RFC 6962).
#[test]
fn published_tree_vectors() {
    let leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let hashes: Vec<Hash> = leaves.iter().map(|l| leaf_hash(&hex(l))).collect();
    let mut frontier = Frontier::default();
    assert_eq!(frontier.root(), EMPTY_ROOT);
    for (i, expected) in roots.iter().enumerate() {
        frontier.push(hashes[i]);
        assert_eq!(frontier.root().to_vec(), hex(expected), "{} leaves, growing", i + 1);
        assert_eq!(root(&hashes[..=i]).to_vec(), hex(expected), "{} leaves, at once", i + 1);
    }
}

fn numbered(n: usize) -> Vec<Hash> {
    (0..n as u64).map(|i| leaf_hash(&i.to_be_bytes())).collect()
}

#[test]
fn every_proof_up_to_seventy_leaves_verifies_and_no_other_place_does() {
    let leaves = numbered(70);
    for size in 1..=leaves.len() {
        let tree = &leaves[..size];
        let head = root(tree);
        for (index, leaf) in tree.iter().enumerate() {
            let path = inclusion_proof(tree, index).unwrap();
            for claimed in 0..size {
                let holds = verify_inclusion(*leaf, claimed as u64, size as u64, &path, &head);
                assert_eq!(holds, claimed == index, "leaf {index} claimed at {claimed} of {size}");
            }
        }
        for old in 1..=size {
            let proof = consistency_proof(tree, old).unwrap();
            let old_root = root(&leaves[..old]);
            assert!(verify_consistency(old as u64, &old_root, size as u64, &head, &proof), "{old} -> {size}");
            if old < size {
                assert!(!verify_consistency(old as u64, &leaves[0], size as u64, &head, &proof) || old_root == leaves[0]);
                let shorter = &proof[..proof.len() - 1];
                assert!(!verify_consistency(old as u64, &old_root, size as u64, &head, shorter), "{old} -> {size}, cut");
            }
        }
    }
}

proptest! {
    #[test]
    fn a_changed_proof_is_refused(size in 2usize..200, pick in any::<prop::sample::Index>(), bit in 0usize..256, at in any::<prop::sample::Index>()) {
        let leaves = numbered(size);
        let head = root(&leaves);
        let index = pick.index(size);
        let mut path = inclusion_proof(&leaves, index).unwrap();
        let place = at.index(path.len());
        path[place][bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!verify_inclusion(leaves[index], index as u64, size as u64, &path, &head));
    }
}

/// The example of Go's `golang.org/x/mod/sumdb/note`, which defined the format.
#[test]
fn published_note_vector() {
    let verifier = Verifier::parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW").unwrap();
    let text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    let signature = "\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    assert_eq!(open(&format!("{text}\n{signature}"), &verifier), Ok(text));
    let changed = text.replace("answer", "Answer");
    assert_eq!(open(&format!("{changed}\n{signature}"), &verifier), Err(NoteError::BadSignature("PeterNeumann".into())));
    assert_eq!(verifier.to_string().parse_back(), verifier);
}

trait ParseBack {
    fn parse_back(&self) -> Verifier;
}
impl ParseBack for String {
    fn parse_back(&self) -> Verifier {
        Verifier::parse(self).unwrap()
    }
}

#[test]
fn a_checkpoint_is_read_as_it_was_signed() {
    let signer = Signer::new("net.example/meridian", &[7; 32]).unwrap();
    let checkpoint = Checkpoint { origin: "net.example/meridian".into(), size: 412, root: leaf_hash(b"x") };
    let note = checkpoint.sign(&signer);
    assert_eq!(Checkpoint::open(&note, &signer.verifier()), Ok(checkpoint.clone()));
    let other = Signer::new("net.example/meridian", &[8; 32]).unwrap();
    assert_eq!(Checkpoint::open(&note, &other.verifier()), Err(NoteError::NotSigned("net.example/meridian".into())));
    for i in 0..note.len() {
        let mut bytes = note.clone().into_bytes();
        bytes[i] ^= 1;
        let Ok(changed) = String::from_utf8(bytes) else { continue };
        assert_ne!(Checkpoint::open(&changed, &signer.verifier()), Ok(checkpoint.clone()), "byte {i}");
    }
    assert!(Signer::new("two words", &[7; 32]).is_none());
}

#[test]
fn a_seal_commits_to_salt_and_text() {
    let salt = [3; SALT_BYTES];
    assert_eq!(seal(&salt, "yes"), seal(&salt, "yes"));
    assert_ne!(seal(&salt, "yes"), seal(&salt, "no"));
    assert_ne!(seal(&salt, "yes"), seal(&[4; SALT_BYTES], "yes"));
}
