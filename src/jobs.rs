//! Several things at once, their results in order.

use crate::interrupt;
use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How long work may take before somebody who waits wants to see how far it is.
const UNSEEN: Duration = Duration::from_secs(1);
/// How long answers are waited for after Ctrl-C.
const GRACE: Duration = Duration::from_secs(2);

/// How work ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Ending {
    /// All is done.
    Whole,
    /// Ctrl-C stopped it: how many were begun, and which of them had no result yet.
    Interrupted { begun: usize, unknown: Vec<usize> },
}

/// What is done with results as they come.
pub trait Results<T> {
    /// The next one, in order.
    ///
    /// # Errors
    /// Whatever is to stop the work.
    fn next(&mut self, place: usize, result: T) -> anyhow::Result<()>;

    /// Some more were done, whether they are next or not; not called before the work takes a while.
    fn progress(&mut self, done: usize);
}

enum Event<T> {
    Done(usize, thread::Result<T>),
    Interrupted,
}

/// Does `work` for each number below `count`, `jobs` at once. If it `heeds_interrupts`, nothing new is begun after Ctrl-C.
///
/// # Errors
/// What `results` fails with; what was begun is waited for.
pub fn in_order<T: Send + 'static>(
    count: usize,
    jobs: usize,
    heeds_interrupts: bool,
    work: impl Fn(usize) -> T + Send + Sync + 'static,
    results: &mut impl Results<T>,
) -> anyhow::Result<Ending> {
    let queue = Arc::new(Mutex::new(0..count));
    let (sender, receiver) = mpsc::channel();
    let work = Arc::new(work);
    for _ in 0..jobs.min(count) {
        let (queue, sender, work) = (Arc::clone(&queue), sender.clone(), Arc::clone(&work));
        thread::spawn(move || {
            // In the condition of the loop the lock would be held through its body.
            let next = || lock(&queue).next();
            while let Some(place) = next() {
                // A panic is passed on where the result is waited for.
                let result = catch_unwind(AssertUnwindSafe(|| work(place)));
                let _ = sender.send(Event::Done(place, result));
            }
        });
    }
    if heeds_interrupts {
        interrupt::on_first(move || sender.send(Event::Interrupted).is_ok());
    }
    let mut collecting = Collecting { receiver, queue, count, done: 0, waiting: BTreeMap::new(), told: 0 };
    let ending = collecting.collect(results);
    if ending.is_err() {
        collecting.wait();
    }
    ending
}

/// Results on their way to be in order.
struct Collecting<T> {
    receiver: Receiver<Event<T>>,
    queue: Arc<Mutex<Range<usize>>>,
    count: usize,
    done: usize,
    waiting: BTreeMap<usize, T>,
    told: usize,
}

impl<T> Collecting<T> {
    fn collect(&mut self, results: &mut impl Results<T>) -> anyhow::Result<Ending> {
        let start = Instant::now();
        while self.done < self.count {
            match self.receiver.recv_timeout(UNSEEN) {
                Ok(Event::Done(place, result)) => self.take(place, result, results)?,
                Ok(Event::Interrupted) => return self.interrupted(results),
                Err(_) => {}
            }
            if start.elapsed() >= UNSEEN {
                results.progress(self.done);
            }
        }
        Ok(Ending::Whole)
    }

    fn take(&mut self, place: usize, result: thread::Result<T>, results: &mut impl Results<T>) -> anyhow::Result<()> {
        self.done += 1;
        self.waiting.insert(place, result.unwrap_or_else(|panic| resume_unwind(panic)));
        while let Some(result) = self.waiting.remove(&self.told) {
            self.told += 1;
            results.next(self.told - 1, result)?;
        }
        Ok(())
    }

    /// What is under way gets a moment to be answered; what is answered is told, in order, even if something before it is not.
    fn interrupted(&mut self, results: &mut impl Results<T>) -> anyhow::Result<Ending> {
        let begun = self.stop();
        let end = Instant::now() + GRACE;
        while self.done < begun
            && let Ok(event) = self.receiver.recv_timeout(end.saturating_duration_since(Instant::now()))
        {
            if let Event::Done(place, result) = event {
                self.take(place, result, results)?;
            }
        }
        let unknown = (self.told..begun).filter(|place| !self.waiting.contains_key(place)).collect();
        std::mem::take(&mut self.waiting).into_iter().try_for_each(|(place, result)| results.next(place, result))?;
        Ok(Ending::Interrupted { begun, unknown })
    }

    /// Until all that was begun is done: a request that is cut off may have changed something or not.
    fn wait(&mut self) {
        let begun = self.stop();
        while self.done < begun && self.receiver.recv().is_ok() {
            self.done += 1;
        }
    }

    /// Nothing more is begun; how many were.
    fn stop(&self) -> usize {
        let mut queue = lock(&self.queue);
        queue.end = queue.start;
        queue.start
    }
}

fn lock(queue: &Mutex<Range<usize>>) -> MutexGuard<'_, Range<usize>> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}
