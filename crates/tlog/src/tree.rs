//! The Merkle tree of RFC 6962, section 2.1: leaf `H(0x00 ‖ entry)`, node `H(0x01 ‖ left ‖ right)`.

use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

/// The root of a tree without leaves: the hash of nothing.
pub const EMPTY_ROOT: Hash = [
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b,
    0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
];

pub fn leaf_hash(entry: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(entry).finalize().into()
}

pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// A growing tree that keeps only the roots of its complete subtrees: enough for the root of the
/// whole, at most 64 hashes for any number of leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    /// Roots of complete subtrees, the largest first.
    peaks: Vec<Hash>,
}

impl Frontier {
    pub fn push(&mut self, leaf: Hash) {
        let mut carry = leaf;
        let mut size = self.size;
        while size & 1 == 1 {
            let left = self.peaks.pop().expect("one peak for each set bit of the size");
            carry = node_hash(&left, &carry);
            size >>= 1;
        }
        self.peaks.push(carry);
        self.size += 1;
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        match peaks.next() {
            None => EMPTY_ROOT,
            Some(last) => peaks.fold(*last, |right, left| node_hash(left, &right)),
        }
    }
}

/// The root over these leaves.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves.len() {
        0 => EMPTY_ROOT,
        1 => leaves[0],
        n => {
            let (left, right) = leaves.split_at(split(n));
            node_hash(&root(left), &root(right))
        }
    }
}

/// The largest power of two smaller than `n`; `n` is at least two.
fn split(n: usize) -> usize {
    1 << (usize::BITS - 1 - (n - 1).leading_zeros())
}

/// The audit path of a leaf (RFC 6962, 2.1.1), nearest sibling first; `None` beyond the tree.
pub fn inclusion_proof(leaves: &[Hash], index: usize) -> Option<Vec<Hash>> {
    if index >= leaves.len() {
        return None;
    }
    if leaves.len() == 1 {
        return Some(Vec::new());
    }
    let k = split(leaves.len());
    let (left, right) = leaves.split_at(k);
    let (mut path, sibling) =
        if index < k { (inclusion_proof(left, index)?, root(right)) } else { (inclusion_proof(right, index - k)?, root(left)) };
    path.push(sibling);
    Some(path)
}

/// Whether the path proves that `leaf` stands at `index` of the tree of this size and root.
pub fn verify_inclusion(leaf: Hash, index: u64, size: u64, path: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut node, mut last, mut hash) = (index, size - 1, leaf);
    let mut path = path.iter();
    while last > 0 {
        if node & 1 == 1 || node == last {
            if node & 1 == 1 {
                let Some(sibling) = path.next() else { return false };
                hash = node_hash(sibling, &hash);
            }
            if node & 1 == 0 {
                // the last node of an odd level moves up unpaired
                node >>= 1;
                last >>= 1;
                continue;
            }
        } else {
            let Some(sibling) = path.next() else { return false };
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    path.next().is_none() && hash == *root
}

/// The proof that the tree over all leaves extends the tree over the first `old` (RFC 6962,
/// 2.1.2); `None` if `old` is zero or larger than the tree.
pub fn consistency_proof(leaves: &[Hash], old: usize) -> Option<Vec<Hash>> {
    (old >= 1 && old <= leaves.len()).then(|| subproof(old, leaves, true))
}

fn subproof(old: usize, leaves: &[Hash], whole: bool) -> Vec<Hash> {
    if old == leaves.len() {
        return if whole { Vec::new() } else { vec![root(leaves)] };
    }
    let k = split(leaves.len());
    let (left, right) = leaves.split_at(k);
    let (mut proof, sibling) =
        if old <= k { (subproof(old, left, whole), root(right)) } else { (subproof(old - k, right, false), root(left)) };
    proof.push(sibling);
    proof
}

/// Whether the proof shows that the tree of `new` leaves extends the tree of `old` leaves.
pub fn verify_consistency(old: u64, old_root: &Hash, new: u64, new_root: &Hash, proof: &[Hash]) -> bool {
    if old == 0 || old > new {
        return false;
    }
    if old == new {
        return proof.is_empty() && old_root == new_root;
    }
    let (mut node, mut last) = (old - 1, new - 1);
    while node & 1 == 1 {
        node >>= 1;
        last >>= 1;
    }
    let mut proof = proof.iter();
    let (mut from_old, mut from_new) = if node == 0 {
        (*old_root, *old_root)
    } else {
        let Some(first) = proof.next() else { return false };
        (*first, *first)
    };
    while last > 0 {
        if node & 1 == 1 {
            let Some(sibling) = proof.next() else { return false };
            from_old = node_hash(sibling, &from_old);
            from_new = node_hash(sibling, &from_new);
        } else if node < last {
            let Some(sibling) = proof.next() else { return false };
            from_new = node_hash(&from_new, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    proof.next().is_none() && from_old == *old_root && from_new == *new_root
}
