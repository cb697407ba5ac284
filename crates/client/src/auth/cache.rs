//! Tokens kept between processes: one file a login.

use super::token::Token;
use crate::private::PrivateFolder;
use crate::secret::Secret;
use serde_json::{Value, json};
use std::path::PathBuf;

/// A folder in which tokens are kept. A cache that cannot be read or written is no cache, and no error.
#[derive(Debug, Clone)]
pub struct TokenCache {
    folder: PrivateFolder,
}

impl TokenCache {
    /// Keeps tokens in `folder`, which is made when it is needed, for its owner alone.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: PrivateFolder::at(folder) }
    }

    /// The token of exactly this login, if one is kept that still works as far as this machine's clock can tell.
    pub(super) fn read(&self, login: &Value) -> Option<Token> {
        let kept = serde_json::from_slice::<Value>(&self.folder.read(&name(login))?).ok()?;
        let token = Token::read(Secret::new(kept["id"].as_str()?), &kept["answer"]).ok()?;
        (!token.is_expired()).then_some(token)
    }

    /// Keeps a token with Keystone's description of it.
    pub(super) fn write(&self, login: &Value, token: &Token, answer: &Value) {
        let kept = json!({ "id": token.id.reveal(), "answer": answer }).to_string();
        // Without it the next process logs in again, which is all the cache is for.
        let _ = self.folder.write(&name(login), kept.as_bytes());
    }

    /// Forgets the token of this login.
    pub(super) fn remove(&self, login: &Value) {
        self.folder.remove(&name(login));
    }
}

/// All that goes into the login decides, so that a changed password never meets an old token.
fn name(login: &Value) -> String {
    format!("{}.json", PrivateFolder::name(&login.to_string()))
}
