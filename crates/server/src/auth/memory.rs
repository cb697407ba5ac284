//! What is remembered of those who ask, within bounds: who invents names or keys takes no more memory.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many entries each memory has at most.
pub(super) const REMEMBERED: usize = 10_000;

pub(super) fn lock<T>(memory: &Mutex<T>) -> MutexGuard<'_, T> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A memory with room for one more: one that is full is forgotten.
pub(super) fn bounded<K, V>(memory: &mut HashMap<K, V>) -> &mut HashMap<K, V> {
    if memory.len() >= REMEMBERED {
        memory.clear();
    }
    memory
}
