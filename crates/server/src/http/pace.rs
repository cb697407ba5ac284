//! A connection whose other side takes what is written, if not fast.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

use super::sockets::Stream;

/// The least that is to be taken, in bytes a second.
const SLOWEST: u64 = 1_000;

/// Fails if for `timeout` less is taken than the slowest would.
pub(super) struct PacedStream {
    inner: Pin<Box<dyn Stream>>,
    timeout: Duration,
    waiting: Option<Waiting>,
}

/// Since something had to wait until it could be written, and not all has been.
struct Waiting {
    end: Pin<Box<Sleep>>,
    written: u64,
}

impl PacedStream {
    pub(super) fn new(inner: Box<dyn Stream>, timeout: Duration) -> PacedStream {
        PacedStream { inner: Box::into_pin(inner), timeout, waiting: None }
    }

    fn watch(&mut self, context: &mut Context<'_>, polled: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        let timeout = self.timeout;
        if let (Poll::Ready(Ok(count)), Some(waiting)) = (&polled, &mut self.waiting) {
            waiting.written += *count as u64;
        }
        if polled.is_ready() {
            return polled;
        }
        let begin = || Waiting { end: Box::pin(sleep(timeout)), written: 0 };
        let waiting = self.waiting.get_or_insert_with(begin);
        while waiting.end.as_mut().poll(context).is_ready() {
            if waiting.written < SLOWEST.saturating_mul(timeout.as_secs().max(1)) {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            waiting.written = 0;
            waiting.end.as_mut().reset(Instant::now() + timeout);
        }
        Poll::Pending
    }
}

impl AsyncRead for PacedStream {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.inner.as_mut().poll_read(context, into)
    }
}

impl AsyncWrite for PacedStream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let polled = self.inner.as_mut().poll_write(context, bytes);
        self.watch(context, polled)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let polled = self.inner.as_mut().poll_write_vectored(context, bytes);
        self.watch(context, polled)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let polled = self.inner.as_mut().poll_flush(context).map_ok(|()| 0);
        let polled = self.watch(context, polled).map_ok(drop);
        if polled.is_ready() {
            // All that there is has been taken.
            self.waiting = None;
        }
        polled
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let polled = self.inner.as_mut().poll_shutdown(context).map_ok(|()| 0);
        self.watch(context, polled).map_ok(drop)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn who_takes_less_than_the_slowest_is_cut_and_nobody_else() {
        for (tenth, is_cut) in [(0, true), (1, true), (90, true), (110, false), (1_000, false)] {
            let (ours, mut theirs) = duplex(1_000);
            let mut stream = PacedStream::new(Box::new(ours), Duration::from_secs(10));
            let reader = tokio::spawn(async move {
                let mut bytes = vec![0; tenth];
                loop {
                    sleep(Duration::from_millis(100)).await;
                    // As much as is there.
                    let _count = theirs.read(&mut bytes).await.unwrap();
                }
            });
            // More than two spans of time take; then a span without anything to write.
            for _ in 0..2 {
                assert_eq!(stream.write_all(&[0; 30_000]).await.is_err(), is_cut, "{tenth} bytes every 100 ms");
                stream.flush().await.unwrap();
                sleep(Duration::from_secs(11)).await;
            }
            reader.abort();
        }
    }
}
