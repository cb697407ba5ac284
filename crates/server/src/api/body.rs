//! The body of a request as JSON.

use craton_model::json::{self, DEPTH};
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};
use serde_json::Value;

use super::Fault;
use crate::memory::JsonSize;

/// How many values a body has at most: each takes more memory than its text.
const VALUES: usize = 1_000_000;

/// The body, of that size, as JSON; null without a JSON content type, as the original has it.
pub(super) fn read(headers: &HeaderMap, bytes: &[u8], size: JsonSize) -> Result<Value, Fault> {
    if let Some(encoding) = text(headers, &CONTENT_ENCODING).filter(|encoding| *encoding != "identity") {
        return Err(Fault::unsupported(encoding));
    }
    let content_type = text(headers, &CONTENT_TYPE).unwrap_or_default().to_ascii_lowercase();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if media_type != "application/json" && !media_type.ends_with("+json") {
        return Ok(Value::Null);
    }
    if size.values > VALUES {
        return Err(Fault::bad_request(format!("The body has more than {VALUES} values")));
    }
    json::from_slice(bytes).map_err(|_| if size.depth > DEPTH { Fault::too_deep() } else { Fault::not_json() })
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
