//! A session as what a state is read from and a plan is sent to.

use super::apply::Sender;
use super::state::InventorySource;
use crate::error::Result;
use crate::pages::{Limit, ListOptions};
use crate::query::RESOLVED;
use crate::session::Session;
use craton_model::{Id, Kind, Object};
use http::Method;
use serde_json::Value;

impl InventorySource for Session {
    fn each(&self, kind: &'static Kind, each: &mut dyn FnMut(Object) -> Result<()>) -> Result<()> {
        let own: &[_] = if kind.lists_resolved() { &[(RESOLVED, "false".to_owned())] } else { &[] };
        let details = kind.filter("details").is_some();
        let all = ListOptions { limit: Limit::All, details, ..ListOptions::default() };
        for page in self.pages(kind, own, &all).ahead() {
            page?.items()?.into_iter().try_for_each(&mut *each)?;
        }
        Ok(())
    }

    fn labels(&self, kind: &'static Kind, id: &Id) -> Result<Vec<String>> {
        Self::labels(self, kind, id)
    }
}

impl Sender for Session {
    fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Option<Value>> {
        Self::send(self, method, path, "", body)
    }
}
