//! Several writes in one transaction.

use super::{Session, UnsentWrite};
use crate::error::{Error, Result};
use crate::plan::{BATCH, OPERATIONS, has_no_batch, results, too_large};
use craton_model::Object;
use http::Method;
use serde_json::{Value, json};

impl Session {
    /// Sends writes in one transaction: all are done, or none. A result for each, in their order: an object with `status`, and `body`
    /// where there is one.
    ///
    /// # Errors
    /// As [`Session::send`]; [`Error::TooLarge`] for more than a transaction takes; [`Error::Impossible`] at a server that has none.
    pub fn batch(&self, writes: &[UnsentWrite]) -> Result<Vec<Value>> {
        if writes.len() > OPERATIONS {
            return Err(too_large());
        }
        let operations: Vec<_> = writes.iter().map(operation).collect();
        let answer = self.send(Method::POST, BATCH, "", Some(&json!({ "operations": operations })));
        results(answer.map_err(|error| match has_no_batch(&error) {
            true => Error::Impossible("this server does not take several changes in one transaction".into()),
            false => error,
        })?)
    }
}

fn operation(write: &UnsentWrite) -> Value {
    let mut operation = Object::new();
    operation.insert("method".into(), write.method.as_str().into());
    operation.insert("path".into(), write.path.as_str().into());
    operation.extend(write.body.clone().map(|body| ("body".to_owned(), body)));
    operation.into()
}
