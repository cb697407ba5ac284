//! Files that are kept between processes for their owner alone, below a folder for their owner alone.

use ring::pbkdf2;
use std::fs;
use std::io::{self, Write};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How often the name of a file is hashed: a name must not help to guess a password.
const ROUNDS: NonZeroU32 = NonZeroU32::new(20_000).expect("it is not 0");

/// A folder of mode 0700 whose files have mode 0600. What others could have put there is not read, and links are not followed.
#[derive(Debug, Clone)]
pub struct PrivateFolder {
    path: PathBuf,
}

impl PrivateFolder {
    /// The folder at `path`, which is made when a file is written.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// What a file that belongs to `everything`, secrets too, is to be called: 32 hexadecimal digits that tell nothing of it.
    pub fn name(everything: &str) -> String {
        let mut hash = [0; 16];
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, b"craton token cache", everything.as_bytes(), &mut hash);
        format!("{:032x}", u128::from_be_bytes(hash))
    }

    /// The content of a file, if it is there and only its owner could have written it.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        let path = self.path.join(name);
        let is_safe = is_private(&self.path, fs::FileType::is_dir) && is_private(&path, fs::FileType::is_file);
        is_safe.then(|| fs::read(path).ok()).flatten()
    }

    /// How long ago a file was written; `None` if it is not there, or was written in the future.
    pub fn age(&self, name: &str) -> Option<Duration> {
        let written = fs::symlink_metadata(self.path.join(name)).ok()?.modified().ok()?;
        SystemTime::now().duration_since(written).ok()
    }

    /// Writes a file aside and puts it in its place.
    ///
    /// # Errors
    /// A folder that cannot be made or is not its owner's alone, a file that cannot be written.
    pub fn write(&self, name: &str, content: &[u8]) -> io::Result<()> {
        private_folder(&self.path)?;
        if !is_private(&self.path, fs::FileType::is_dir) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let aside = self.path.join(format!(".{:016x}", fastrand::u64(..)));
        let written = new_private_file(&aside).and_then(|mut file| file.write_all(content));
        let written = written.and_then(|()| fs::rename(&aside, self.path.join(name)));
        if written.is_err() {
            let _ = fs::remove_file(&aside);
        }
        written
    }

    /// Removes a file, if it is there.
    pub fn remove(&self, name: &str) {
        let _ = fs::remove_file(self.path.join(name));
    }

    /// Removes the files that are older than `age`.
    pub fn remove_older(&self, age: Duration) {
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if self.age(&name).is_some_and(|found| found > age) {
                self.remove(&name);
            }
        }
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
