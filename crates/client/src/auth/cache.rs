//! Tokens kept between processes: one file a login, for its owner alone.

use super::keystone::Keystone;
use super::token::Token;
use crate::secret::Secret;
use ring::pbkdf2;
use serde_json::{Value, json};
use std::fs;
use std::io::{self, Write};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

/// How often the name of a file is hashed: a name must not help to guess a password.
const ROUNDS: NonZeroU32 = NonZeroU32::new(20_000).expect("it is not 0");

/// A folder in which tokens are kept. A cache that cannot be read or written is no cache, and no error.
#[derive(Debug, Clone)]
pub struct TokenCache {
    folder: PathBuf,
}

impl TokenCache {
    /// Keeps tokens in `folder`, which is made when it is needed, for its owner alone.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The token of exactly this login, if one is kept that still works as far as this machine's clock can tell.
    pub(super) fn read(&self, login: &Keystone) -> Option<Token> {
        let path = self.path(login);
        if !is_private(&self.folder, fs::FileType::is_dir) || !is_private(&path, fs::FileType::is_file) {
            return None;
        }
        let kept = serde_json::from_slice::<Value>(&fs::read(path).ok()?).ok()?;
        let token = Token::read(Secret::new(kept["id"].as_str()?), &kept["answer"]).ok()?;
        (!token.is_expired()).then_some(token)
    }

    /// Keeps a token with Keystone's description of it.
    pub(super) fn write(&self, login: &Keystone, token: &Token, answer: &Value) {
        let kept = json!({ "id": token.id.reveal(), "answer": answer }).to_string();
        // Without it the next process logs in again, which is all the cache is for.
        let _ = self.replace(&self.path(login), kept.as_bytes());
    }

    /// Forgets the token of this login.
    pub(super) fn remove(&self, login: &Keystone) {
        let _ = fs::remove_file(self.path(login));
    }

    fn replace(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        private_folder(&self.folder)?;
        if !is_private(&self.folder, fs::FileType::is_dir) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let aside = self.folder.join(format!(".{:016x}", fastrand::u64(..)));
        let written = new_private_file(&aside).and_then(|mut file| file.write_all(content));
        let written = written.and_then(|()| fs::rename(&aside, path));
        if written.is_err() {
            let _ = fs::remove_file(&aside);
        }
        written
    }

    /// A hash of all that goes into the login, so that a changed password never meets an old token.
    fn path(&self, login: &Keystone) -> PathBuf {
        let everything = json!([login.url, login.body()]).to_string();
        let mut hash = [0; 16];
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, b"craton token cache", everything.as_bytes(), &mut hash);
        self.folder.join(format!("{:032x}.json", u128::from_be_bytes(hash)))
    }
}

/// Whether `path` itself, not what a link leads to, is of the right kind, and nobody but its owner can use it.
fn is_private(path: &Path, kind: fn(&fs::FileType) -> bool) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| kind(&found.file_type()) && for_owner_only(&found))
}

#[cfg(unix)]
fn for_owner_only(found: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::mode(found) & 0o077 == 0
}

#[cfg(not(unix))]
fn for_owner_only(_: &fs::Metadata) -> bool {
    true
}

fn private_folder(folder: &Path) -> io::Result<()> {
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// A file that was not there before.
fn new_private_file(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
