//! How API keys are kept: those we make as SHA-256, those that people choose as argon2id.

use std::ops::RangeInclusive;
use std::sync::Mutex;

use argon2::password_hash::{Output, ParamsString, PasswordHash, Salt, SaltString};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use craton_model::check::LONGEST;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::memory::lock;
use crate::fault::Fault;

/// How long a key is that somebody chooses, in characters.
const LENGTHS: RangeInclusive<usize> = 8..=LONGEST;
/// How the hash of such a key begins.
pub(super) const CHOSEN: &str = "$argon2id$";
/// How many of them are made or checked at once: each takes 19 MiB, and a core.
static HASHING: Semaphore = Semaphore::const_new(2);
/// Their memory, used again: what ever another thread gave back, the allocator would keep for each of them.
static BLOCKS: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());

/// A key that nobody guesses: 122 random bits.
pub(crate) fn new_key() -> String {
    Uuid::new_v4().to_string()
}

/// Whether a key has the form of those we make, so that a fast hash keeps it.
fn is_made(key: &str) -> bool {
    Uuid::parse_str(key).is_ok_and(|id| id.get_version_num() == 4 && id.to_string() == key)
}

/// What is wrong with a key that somebody chose.
pub(crate) fn refusal(key: &str) -> Option<&'static str> {
    let can_be_sent = key.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let is_fit = LENGTHS.contains(&key.len()) && can_be_sent && key.trim() == key;
    (!is_fit)
        .then_some("a key has 8 to 255 characters, no blank at its ends, and only letters, digits and signs of ASCII")
}

/// A key as it is stored: `SALT$SHA256` in hexadecimal for one that we made, else argon2id with the parameters that OWASP
/// recommends (19 MiB, two passes), in the form of PHC.
pub(crate) async fn hash(key: &str) -> Result<String, Fault> {
    if is_made(key) {
        return Ok(salted(&Uuid::new_v4().simple().to_string(), key));
    }
    let key = key.to_owned();
    slowly(
        || None,
        move || {
            let salt = SaltString::encode_b64(Uuid::new_v4().as_bytes()).ok()?;
            let params = Params::new(19 * 1024, 2, 1, None).ok()?;
            let hash = PasswordHash {
                algorithm: Algorithm::Argon2id.ident(),
                version: Some(Version::V0x13.into()),
                params: ParamsString::try_from(&params).ok()?,
                salt: Some(salt.as_salt()),
                hash: Some(digest(&key, salt.as_salt(), params)?),
            };
            Some(hash.to_string())
        },
    )
    .await?
    .ok_or_else(Fault::broken)
}

/// Whether the hash of a key is to be replaced: keys that people chose were kept as SHA-256 once.
pub(super) fn is_outdated(key: &str, hash: &str) -> bool {
    !is_made(key) && !hash.starts_with(CHOSEN)
}

fn digest(key: &str, salt: Salt<'_>, params: Params) -> Option<Output> {
    let mut bytes = [0; Salt::MAX_LENGTH];
    let salt = salt.decode_b64(&mut bytes).ok()?;
    let mut blocks = lock(&BLOCKS).pop().unwrap_or_default();
    blocks.resize(params.block_count(), Block::default());
    let length = params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN);
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let digest = Output::init_with(length, |digest| {
        Ok(argon2.hash_password_into_with_memory(key.as_bytes(), salt, digest, &mut blocks)?)
    });
    lock(&BLOCKS).push(blocks);
    digest.ok()
}

/// Whether a key is that of an argon2id hash, compared in constant time.
pub(super) fn is_digest(key: &str, hash: &str) -> bool {
    let is_same =
        |stored: PasswordHash<'_>| Some(digest(key, stored.salt?, Params::try_from(&stored).ok()?)? == stored.hash?);
    PasswordHash::new(hash).ok().and_then(is_same).unwrap_or_default()
}

/// Runs what takes a core for a while, away from the threads that answer; unless it is known when its turn comes.
pub(super) async fn slowly<T: Send + 'static>(
    known: impl FnOnce() -> Option<T>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Fault> {
    let turn = HASHING.acquire().await.map_err(|_| Fault::broken())?;
    if let Some(known) = known() {
        return Ok(known);
    }
    let in_turn = move || {
        // It goes on if nobody waits for it any more.
        let _turn = turn;
        work()
    };
    tokio::task::spawn_blocking(in_turn).await.map_err(|_| Fault::broken())
}

pub(super) fn salted(salt: &str, key: &str) -> String {
    let digest = Sha256::new().chain_update(salt).chain_update(key).finalize();
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{salt}${hex}")
}

/// Whether a key is that of a hash that is `SALT$SHA256`.
pub(super) fn is_same(key: &str, hash: &str) -> bool {
    let salt = hash.split_once('$').map_or("", |(salt, _)| salt);
    salted(salt, key).as_bytes().ct_eq(hash.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_key_is_long_enough_and_can_be_sent() {
        let [longest, longer] = [255, 256].map(|length| "k".repeat(length));
        for key in ["12345678", "two words", "~!@#$%^&*", &longest] {
            assert_eq!(refusal(key), None, "{key}");
        }
        let others = ["1234567", " 12345678", "12345678 ", "schlüssel", "tab\tinside", "line\ninside", "null\0inside"];
        for key in others.into_iter().chain([longer.as_str()]) {
            assert!(refusal(key).is_some(), "{key}");
        }
    }
}
