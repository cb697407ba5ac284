//! Moments as people and the API write them, in microseconds since 1970, UTC.

use std::time::UNIX_EPOCH;

/// Reads `2026-11-01`, `2026-11-01T08:00`, with seconds, a fraction and a `Z` or without, or how long ago: `2w`, `2d`, `8h`, `1h 30m`.
/// `None` for anything else, and for what is before 1970.
pub fn parse(text: &str, now: i64) -> Option<i64> {
    if let Ok(ago) = humantime::parse_duration(text) {
        return now.checked_sub(i64::try_from(ago.as_micros()).ok()?).filter(|moment| *moment >= 0);
    }
    let rest = match text.len() {
        10 => "T00:00:00",
        16 => ":00",
        _ => "",
    };
    let time = humantime::parse_rfc3339_weak(&format!("{text}{rest}")).ok()?;
    i64::try_from(time.duration_since(UNIX_EPOCH).ok()?.as_micros()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_and_what_is_none_is_not() {
        const SECOND: i64 = 1_000_000;
        let now = 1_795_229_700_958_906;
        for (text, moment) in [
            ("1970-01-01", 0),
            ("2000-02-29T00:00:01", 951_782_401 * SECOND),
            ("2026-11-21T02:55:00.958906", now),
            ("2026-11-21T02:55:00.958906Z", now),
            ("2026-11-21 02:55", 1_795_229_700 * SECOND),
            ("2d", now - 2 * 86_400 * SECOND),
            ("90m", now - 5_400 * SECOND),
        ] {
            assert_eq!(parse(text, now), Some(moment), "{text}");
        }
        for text in [
            "",
            "d",
            "-2d",
            "2",
            "2x",
            "2026",
            "2026-13-01",
            "2026-02-29",
            "2026-11-01T24:00",
            "2026-11-01T08",
            "9999y",
            "1969-12-31",
            "99999999999999d",
        ] {
            assert_eq!(parse(text, now), None, "{text}");
        }
    }
}
