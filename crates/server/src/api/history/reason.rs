//! Why something is changed, as the request says it.

use craton_model::kinds::LONGEST_REASON;
use http::{HeaderMap, HeaderName};
use percent_encoding::percent_decode;

use crate::api::Fault;

const REASON: HeaderName = HeaderName::from_static("x-craton-reason");

/// The reason in the header: UTF-8, in which `%C3%A9` stands for bytes that a header cannot hold. 400 for one that cannot be kept.
pub(super) fn read(headers: &HeaderMap) -> Result<Option<String>, Fault> {
    let Some(reason) = headers.get(REASON) else { return Ok(None) };
    let reason = percent_decode(reason.as_bytes()).decode_utf8();
    let reason = reason.map_err(|_| Fault::bad_request("The reason (X-Craton-Reason) is not UTF-8."))?;
    let length = reason.chars().count();
    if length > LONGEST_REASON {
        let message = format!("The reason (X-Craton-Reason) has {length} characters: use {LONGEST_REASON} at most.");
        return Err(Fault::bad_request(message));
    }
    if reason.contains('\0') {
        return Err(Fault::bad_request("The reason (X-Craton-Reason) must not contain the character U+0000."));
    }
    Ok(Some(reason.trim()).filter(|reason| !reason.is_empty()).map(str::to_owned))
}
