//! A body that is made by a task while it is sent.

use std::time::Instant;

use axum::body::{Body, Bytes};
use futures_util::StreamExt;
use futures_util::stream::{iter, unfold};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::timeout_at;

use crate::api::Fault;

/// How large a piece is before it is sent, in bytes.
const PIECE: usize = 64 << 10;
/// How many pieces wait for who reads them.
const WAITING: usize = 2;

/// What was made, and not sent yet.
pub(super) struct Pieces {
    pub(super) text: String,
    // The last piece is empty: without it the body is not whole.
    sender: Sender<Bytes>,
}

impl Pieces {
    /// Sends it if it is enough for a piece; fails if nobody reads any more.
    pub(super) async fn send(&mut self) -> Result<(), Fault> {
        if self.text.len() < PIECE {
            return Ok(());
        }
        let text = std::mem::take(&mut self.text);
        self.sender.send(text.into()).await.map_err(|_| Fault::unwanted())
    }
}

/// What `write` makes until a time. If it fails, or its time is over, before there is much, that is a 503; later the body ends with an
/// error, so that nobody takes it for whole.
pub(super) async fn body<F>(until: Option<Instant>, write: impl FnOnce(Pieces) -> F) -> Result<Body, Fault>
where
    F: Future<Output = Result<Pieces, Fault>> + Send + 'static,
{
    let (sender, mut receiver) = channel(WAITING);
    let written = write(Pieces { text: String::new(), sender });
    let whole = async {
        let mut pieces = written.await?;
        let last = std::mem::take(&mut pieces.text);
        for piece in [last.into(), Bytes::new()] {
            pieces.sender.send(piece).await.map_err(|_| Fault::unwanted())?;
        }
        Ok(())
    };
    tokio::spawn(async move {
        let done = match until {
            Some(until) => timeout_at(until.into(), whole).await.unwrap_or_else(|_| Err(Fault::too_long())),
            None => whole.await,
        };
        if let Err(fault) = done {
            tracing::warn!(reason = fault.message, "an answer is cut off");
        }
    });
    let (first, second) = (receiver.recv().await, receiver.recv().await);
    let (Some(first), Some(second)) = (first, second) else { return Err(Fault::cut()) };
    if second.is_empty() {
        return Ok(first.into());
    }
    let begun = iter([Ok(first), Ok(second)]);
    Ok(Body::from_stream(begun.chain(unfold(receiver, next))))
}

async fn next(mut receiver: Receiver<Bytes>) -> Option<(Result<Bytes, &'static str>, Receiver<Bytes>)> {
    match receiver.recv().await {
        Some(piece) if piece.is_empty() => None,
        Some(piece) => Some((Ok(piece), receiver)),
        None => Some((Err("it was cut off"), receiver)),
    }
}
