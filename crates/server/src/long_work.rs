//! What computes for long, and is not to hold up the other tasks of its thread.

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::block_in_place;

/// From how many bytes on work is long: it takes about a millisecond.
const LONG: usize = 256 << 10;

/// Does what takes time in proportion to so many bytes; if they are many, the other tasks of this thread are done by another
/// meanwhile, where there are several.
pub(crate) fn over_bytes<T>(bytes: usize, work: impl FnOnce() -> T) -> T {
    let is_one_of_several =
        || Handle::try_current().is_ok_and(|runtime| runtime.runtime_flavor() == RuntimeFlavor::MultiThread);
    if bytes >= LONG && is_one_of_several() { block_in_place(work) } else { work() }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use tokio::runtime::Builder;

    use super::*;

    #[test]
    fn another_task_of_the_only_thread_goes_on_meanwhile() {
        let runtime = Builder::new_multi_thread().worker_threads(1).build().unwrap();
        let (done, waiting) = channel();
        let long = async move {
            tokio::spawn(async move { done.send(()) });
            over_bytes(LONG, || waiting.recv_timeout(Duration::from_secs(20)))
        };
        assert_eq!(runtime.block_on(async { tokio::spawn(long).await.unwrap() }), Ok(()));
    }

    #[test]
    fn a_runtime_of_one_thread_does_it_itself() {
        let runtime = Builder::new_current_thread().build().unwrap();
        assert_eq!(runtime.block_on(async { over_bytes(LONG, || 1) }), 1);
    }
}
