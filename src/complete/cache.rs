//! What the server said, kept for a minute, for one server, user and project.

use craton_client::private::PrivateFolder;
use serde_json::json;
use std::time::Duration;

/// How long an answer is believed.
const BELIEVED: Duration = Duration::from_secs(60);

/// The place of one answer. One that cannot be read or written is no error: then the server is asked again.
pub struct Kept {
    folder: PrivateFolder,
    file: String,
}

/// Names, keys or labels, each with what is said about it.
pub type Pairs = Vec<(String, String)>;

impl Kept {
    /// The answer to `question` of whoever has these settings, secrets too. `None` if this user has no folder for such files.
    pub fn new(identity: &str, question: &str) -> Option<Self> {
        let folder = PrivateFolder::at(dirs::cache_dir()?.join("craton").join("completion"));
        Some(Self { folder, file: PrivateFolder::name(&json!([identity, question]).to_string()) })
    }

    pub fn read(&self) -> Option<Pairs> {
        let is_fresh = self.folder.age(&self.file)? <= BELIEVED;
        is_fresh.then(|| serde_json::from_slice(&self.folder.read(&self.file)?).ok()).flatten()
    }

    pub fn write(&self, rows: &Pairs) {
        let _ = self.folder.write(&self.file, json!(rows).to_string().as_bytes());
        self.folder.remove_older(BELIEVED);
    }
}
