//! The history: what was changed, by whom and why, and how it is undone. The original's server keeps none.

use crate::error::{Error, Result, SessionSetting, SettingProblem};
use crate::pages::{Limit, PAGE_SIZES};
use crate::query::encode;
use crate::session::Session;
use craton_model::Object;
use craton_model::kinds::{HISTORY, LONGEST_REASON};
use http::{HeaderValue, Method};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

/// What a header cannot hold as it is, and what stands for that.
const ENCODED: &AsciiSet = &CONTROLS.add(b'%');

impl Session {
    /// The same session, whose requests that change something say why: the server keeps it in its history.
    ///
    /// # Errors
    /// [`Error::Setting`] for more than [`LONGEST_REASON`] characters.
    pub fn because(&self, reason: &str) -> Result<Self> {
        let refused = |problem| Error::Setting { setting: SessionSetting::Reason, problem };
        if reason.chars().count() > LONGEST_REASON {
            return Err(refused(SettingProblem::LongerThan(LONGEST_REASON)));
        }
        let encoded = utf8_percent_encode(reason, ENCODED).to_string();
        let value = HeaderValue::try_from(encoded).map_err(|_| refused(SettingProblem::NotPrintable))?;
        Ok(self.with_reason(value))
    }

    /// Records of changes, the newest first, page by page: `GET /v1/history`. Filters are pairs of a name in the query and a text. With
    /// each page comes whether there may be more.
    ///
    /// # Errors
    /// None here; each page is a [`Result`], and the first error is the last item; as [`Session::send`].
    pub fn history(
        &self,
        filters: &[(&str, String)],
        limit: Limit,
    ) -> impl Iterator<Item = Result<(Vec<Object>, bool)>> + use<> {
        let (session, filters) = (self.clone(), filters.iter().map(|(name, text)| ((*name).to_owned(), text.clone())));
        let filters: Vec<_> = filters.collect();
        let (mut marker, mut is_over) = (None::<u64>, false);
        let mut wanted = match limit {
            Limit::Items(count) => count,
            _ => u64::MAX,
        };
        std::iter::from_fn(move || {
            if is_over || wanted == 0 {
                return None;
            }
            let page = session.history_page(&filters, marker, limit, wanted);
            let last = page.as_ref().ok().and_then(|(records, _)| records.last()?.get("number")?.as_u64());
            is_over = last.is_none() || limit == Limit::OnePage || page.as_ref().is_ok_and(|(_, more)| !more);
            marker = last;
            wanted -= page.as_ref().map_or(0, |(records, _)| records.len() as u64);
            Some(page)
        })
    }

    fn history_page(
        &self,
        filters: &[(String, String)],
        marker: Option<u64>,
        limit: Limit,
        wanted: u64,
    ) -> Result<(Vec<Object>, bool)> {
        let mut pairs: Vec<(&str, String)> = filters.iter().map(|(name, text)| (name.as_str(), text.clone())).collect();
        let size = wanted.clamp(*PAGE_SIZES.start(), *PAGE_SIZES.end());
        pairs.extend((limit != Limit::OnePage).then(|| ("limit", size.to_string())));
        pairs.extend(marker.map(|marker| ("marker", marker.to_string())));
        let mut success = self.ask(Method::GET, HISTORY.path, &encode(pairs), None)?;
        let Some(Value::Array(items)) = success.take(&HISTORY.list_key()) else {
            return Err(success.unreadable("no list of changes"));
        };
        // The server's own page has 30.
        let is_full = items.len() as u64 >= if limit == Limit::OnePage { 30 } else { size };
        let kept = items.into_iter().take(usize::try_from(wanted).unwrap_or(usize::MAX));
        let records: Option<Vec<_>> = kept.map(|item| item.as_object().cloned()).collect();
        Ok((records.ok_or_else(|| success.unreadable("no list of changes"))?, is_full))
    }

    /// One change, with all things that it changed: `GET /v1/history/NUMBER`.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn change(&self, number: u64) -> Result<Object> {
        self.ask(Method::GET, &format!("{}/{number}", HISTORY.path), "", None)?.object()
    }

    /// Brings back what a change did, and answers with the change that does: `POST /v1/history/NUMBER/undo`. With `force` even if
    /// something was changed since; if it is `dry`, the answer only says what would be done, and its number is null.
    ///
    /// # Errors
    /// As [`Session::send`]; something that was changed since is [`Error::Refused`] with 409.
    pub fn undo(&self, number: u64, force: bool, dry: bool) -> Result<Object> {
        let body = json!({"force": force, "dry_run": dry});
        self.ask(Method::POST, &format!("{}/{number}/undo", HISTORY.path), "", Some(&body))?.object()
    }
}
