//! The body of a request: not too long, and not too slow.

use std::time::Duration;

use http::HeaderMap;
use http::header::EXPECT;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};

use super::router::BATCH;
use crate::api::Fault;

/// The largest body taken, in bytes, but for that of a batch.
pub const BODY_LIMIT: usize = 1_000_000;
/// The largest body of a batch, in bytes: 16 MB.
pub const BATCH_LIMIT: usize = 16 << 20;

/// What is read of a body that is refused, so that its sender comes to read the answer.
const WASTE: usize = 64 << 20;
/// How long such a body is read.
const WASTE_TIMEOUT: Duration = Duration::from_secs(5);

/// The largest body taken at a path, in bytes.
pub(crate) fn at(path: &str) -> usize {
    let is_batch = path.strip_suffix(BATCH).is_some_and(|slashes| slashes.bytes().all(|byte| byte == b'/'));
    if is_batch { BATCH_LIMIT } else { BODY_LIMIT }
}

/// Reads a body; 413 if it is or claims to be longer than `limit`, 408 if it takes too long, 400 if it ends early.
pub(super) async fn read(
    headers: &HeaderMap,
    mut body: Incoming,
    limit: usize,
    timeout: Duration,
) -> Result<Bytes, Fault> {
    if body.size_hint().lower() > limit as u64 {
        // Who asks first is told to go on by the first read.
        if !headers.contains_key(EXPECT) {
            tokio::spawn(waste(body));
        }
        return Err(Fault::too_large(limit));
    }
    let whole = Limited::new(&mut body, limit).collect();
    match tokio::time::timeout(timeout, whole).await {
        Ok(Ok(whole)) => Ok(whole.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            tokio::spawn(waste(body));
            Err(Fault::too_large(limit))
        }
        Ok(Err(_)) => Err(Fault::not_json()),
        Err(_) => Err(Fault::too_slow()),
    }
}

/// Reads on for a while: a connection that is closed with bytes unread loses the answer with them.
async fn waste(body: Incoming) {
    let mut body = Limited::new(body, WASTE);
    let rest = async { while let Some(Ok(_)) = body.frame().await {} };
    // Whatever the outcome, the connection is closed next.
    let _ = tokio::time::timeout(WASTE_TIMEOUT, rest).await;
}
