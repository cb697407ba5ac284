//! The signals that ask for something.

use std::io;

/// SIGTERM, SIGINT and SIGHUP, from the moment this is made.
pub struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    hangup: tokio::signal::unix::Signal,
}

/// What a signal asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalMeaning {
    /// To end.
    End,
    /// To read the certificates anew.
    Reload,
}

impl Signals {
    /// Begins to listen; within a runtime.
    ///
    /// # Errors
    /// What the system says.
    pub fn new() -> io::Result<Signals> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            Ok(Signals {
                terminate: signal(SignalKind::terminate())?,
                interrupt: signal(SignalKind::interrupt())?,
                hangup: signal(SignalKind::hangup())?,
            })
        }
        #[cfg(not(unix))]
        Ok(Signals {})
    }

    /// Waits for the next one.
    pub async fn next(&mut self) -> SignalMeaning {
        #[cfg(unix)]
        tokio::select! {
            _ = self.terminate.recv() => SignalMeaning::End,
            _ = self.interrupt.recv() => SignalMeaning::End,
            _ = self.hangup.recv() => SignalMeaning::Reload,
        }
        #[cfg(not(unix))]
        // An error means that there is no such signal to wait for.
        match tokio::signal::ctrl_c().await {
            Ok(()) => SignalMeaning::End,
            Err(_) => std::future::pending().await,
        }
    }

    /// Waits until the end is asked for; `reload` is called whenever that is asked for.
    pub async fn end(&mut self, reload: impl Fn()) {
        while self.next().await == SignalMeaning::Reload {
            reload();
        }
    }
}
