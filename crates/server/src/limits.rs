//! What a request may use up: its time, and the room for its body, which is not too long and not too slow.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use http::HeaderMap;
use http::header::EXPECT;
use http::request::Parts;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use tokio::sync::Semaphore;

use crate::auth::Identity;
use crate::fault::Fault;
use crate::shares::{RoomPlace, SharedRoom, Shares};

/// The largest body taken, in bytes, but for that of a batch.
pub const BODY_LIMIT: usize = 1_000_000;
/// The largest body of a batch, in bytes: 16 MB.
pub const BATCH_LIMIT: usize = 16 << 20;

/// What is read of a body that is refused, so that its sender comes to read the answer.
const WASTE: usize = 64 << 20;
/// How long such a body is read.
const WASTE_TIMEOUT: Duration = Duration::from_secs(5);
/// A connection goes on after a body that is no longer than this, in bytes.
const SHORT: u64 = 64 << 10;
/// How many such bodies are read at once.
static WASTES: Semaphore = Semaphore::const_new(64);
/// By how many bytes the room for bodies is given away.
const UNIT: usize = 1 << 10;

/// What a request over a socket may use up; it is among its extensions.
#[derive(Clone)]
pub(crate) struct RequestLimits {
    /// When it ends, done or not.
    pub(crate) deadline: Instant,
    room: BodyRoom,
}

/// The room that all bodies have at once.
#[derive(Clone)]
pub(crate) struct BodyRoom(SharedRoom);

impl BodyRoom {
    /// `bytes` is at least [`BATCH_LIMIT`], or no batch would fit.
    pub(crate) fn new(bytes: usize) -> BodyRoom {
        let units = bytes.max(BATCH_LIMIT) / UNIT;
        BodyRoom(SharedRoom::new(units, Shares::of(units, BATCH_LIMIT / UNIT)))
    }

    pub(crate) fn until(&self, deadline: Instant) -> RequestLimits {
        RequestLimits { deadline, room: self.clone() }
    }
}

/// Reads a body of at most `limit` bytes, and takes room for it until what is answered second is dropped; 413 if it is or claims to be longer than it may,
/// 408 if it takes too long, 503 if there is no room for it in time, 400 if it ends early.
pub(crate) async fn read(
    head: &Parts,
    identity: &Identity,
    mut body: axum::body::Body,
    limit: usize,
) -> Result<(Bytes, Option<RoomPlace>), Fault> {
    let size = body.size_hint();
    if size.lower() > limit as u64 {
        return Err(Fault::too_large(limit));
    }
    let whole = Limited::new(&mut body, limit).collect();
    let (whole, room) = match head.extensions.get::<RequestLimits>() {
        None => (whole.await, None),
        Some(limits) => {
            // One that does not say how long it is may be as long as any.
            let most = size.upper().and_then(|bytes| usize::try_from(bytes).ok()).unwrap_or(limit);
            let units = u32::try_from(most.div_ceil(UNIT)).unwrap_or(u32::MAX);
            let share = limits.room.0.of_user(identity.project, &identity.user);
            let room = limits.room.0.take(share, units, Some(limits.deadline)).await.ok_or_else(Fault::no_room)?;
            (tokio::time::timeout_at(limits.deadline.into(), whole).await.map_err(|_| Fault::too_slow())?, Some(room))
        }
    };
    match whole {
        Ok(whole) => Ok((whole.to_bytes(), room)),
        Err(error) if error.is::<LengthLimitError>() => Err(Fault::too_large(limit)),
        Err(_) => Err(Fault::not_json()),
    }
}

/// The body of a request, before anybody reads it. What is left of it when it is dropped is read on for a while: a connection that is
/// closed with bytes unread loses the answer with them.
pub(crate) struct RequestBody {
    incoming: Option<Incoming>,
    is_read: bool,
    /// Who asks first is told to go on by the first read.
    waits: bool,
    is_left: Arc<AtomicBool>,
}

impl RequestBody {
    pub(crate) fn new(headers: &HeaderMap, incoming: Incoming) -> RequestBody {
        let waits = headers.contains_key(EXPECT);
        RequestBody { incoming: Some(incoming), is_read: false, waits, is_left: Arc::default() }
    }

    /// Whether much of it was left, so that no other request can follow it on its connection.
    pub(crate) fn is_left(&self) -> Arc<AtomicBool> {
        self.is_left.clone()
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        self.waits = false;
        let Some(incoming) = &mut self.incoming else { return Poll::Ready(None) };
        let frame = ready!(Pin::new(incoming).poll_frame(context));
        self.is_read = !matches!(frame, Some(Ok(_)));
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.is_read || self.incoming.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.as_ref().map(Body::size_hint).unwrap_or_default()
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        if self.is_end_stream() {
            return;
        }
        let (length, place) = (self.size_hint().upper(), WASTES.try_acquire());
        let goes_on = length.is_some_and(|bytes| bytes <= SHORT) && !self.waits && place.is_ok();
        self.is_left.store(!goes_on, Ordering::Relaxed);
        if let (false, Some(rest), Ok(place)) = (self.waits, self.incoming.take(), place) {
            tokio::spawn(async move {
                let mut rest = Limited::new(rest, WASTE);
                let rest = async { while let Some(Ok(_)) = rest.frame().await {} };
                // Whatever the outcome, the connection is closed next, or goes on if nothing is left.
                let _ = tokio::time::timeout(WASTE_TIMEOUT, rest).await;
                drop(place);
            });
        }
    }
}
