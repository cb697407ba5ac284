//! Many rows are written by several statements, each of which is one message.

/// How many rows go into one statement: SQLite takes 32,766 values.
const ROWS: usize = 1_000;
/// How many bytes of values go into one statement. What does not fit into one record of TLS is written in two, and the second
/// waits until PostgreSQL has acknowledged the first, for sqlx 0.9.0 does not set `TCP_NODELAY`.
const BYTES: usize = 14_000;
/// What a value takes beside its text.
const OVERHEAD: usize = 6;

/// Rows in parts for one statement each. `values` tells how long the texts in a row are, in bytes.
pub(crate) fn parts<T, V: IntoIterator<Item = usize>>(
    mut rows: &[T],
    values: impl Fn(&T) -> V,
) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let fits = |row: &&T| {
            bytes += values(row).into_iter().map(|length| length + OVERHEAD).sum::<usize>();
            bytes <= BYTES
        };
        let count = rows.iter().take(ROWS).take_while(fits).count().max(1);
        let (part, rest) = rows.split_at_checked(count)?;
        rows = rest;
        Some(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_parted_by_count_and_by_size_and_none_is_left_out() {
        let sizes = |rows: &[usize]| parts(rows, |length| [*length]).map(<[_]>::len).collect::<Vec<_>>();
        assert_eq!(sizes(&[]), [0; 0]);
        assert_eq!(sizes(&[0; ROWS]), [ROWS]);
        assert_eq!(sizes(&[0; ROWS + 1]), [ROWS, 1]);
        let half = BYTES / 2 - OVERHEAD;
        assert_eq!(sizes(&[half, half, half]), [2, 1]);
        assert_eq!(sizes(&[half, half + 1, half]), [1, 1, 1]);
        assert_eq!(sizes(&[BYTES, 1, 2 * BYTES]), [1, 1, 1]);
    }
}
