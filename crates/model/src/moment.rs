//! Moments as people and the API write them, in microseconds since 1970, UTC.

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;

/// Reads `2026-11-01`, `2026-11-01T08:00:00` with or without a fraction and a `Z`, or how long ago: `2w`, `2d`, `8h`, `30m`, `10s`.
/// `None` for anything else.
pub fn parse(text: &str, now: i64) -> Option<i64> {
    let ago = [("w", 7 * DAY), ("d", DAY), ("h", 3_600 * SECOND), ("m", 60 * SECOND), ("s", SECOND)];
    if let Some((count, unit)) = ago.iter().find_map(|(letter, unit)| Some((text.strip_suffix(letter)?, unit))) {
        return now.checked_sub(digits(count)?.checked_mul(*unit)?);
    }
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, "00:00:00"));
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    let days = days(digits(year)?, digits(month)?, digits(day)?)?;
    Some(days * DAY + of_day(time.strip_suffix('Z').unwrap_or(time))?)
}

/// Digits alone: a sign would parse.
fn digits(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// Days from 1970-01-01 to a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [31, if is_leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let month = usize::try_from(month).ok()?.checked_sub(1)?;
    if !(1..=*lengths.get(month)?).contains(&day) {
        return None;
    }
    let before = year - 1;
    let of_years = before * 365 + before / 4 - before / 100 + before / 400;
    Some(of_years + lengths[..month].iter().sum::<i64>() + day - 1 - 719_162)
}

fn of_day(time: &str) -> Option<i64> {
    let (whole, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let mut parts = whole.split(':');
    let (hour, minute, second) = (digits(parts.next()?)?, digits(parts.next()?)?, digits(parts.next().unwrap_or("0"))?);
    let is_one = parts.next().is_none() && hour < 24 && minute < 60 && second < 60 && (1..=6).contains(&fraction.len());
    let fraction = digits(&format!("{fraction:0<6}"))?;
    is_one.then_some(((hour * 60 + minute) * 60 + second) * SECOND + fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_and_what_is_none_is_not() {
        let now = 1_795_228_500_958_906;
        for (text, moment) in [
            ("1970-01-01", 0),
            ("1969-12-31", -DAY),
            ("2000-02-29T00:00:01", 951_782_401 * SECOND),
            ("2026-11-21T02:55:00.958906", now),
            ("2026-11-21T02:55:00.958906Z", now),
            ("2026-11-21 02:55", 1_795_229_700 * SECOND - 1_200 * SECOND),
            ("2d", now - 2 * DAY),
            ("90m", now - 5_400 * SECOND),
        ] {
            assert_eq!(parse(text, now), Some(moment), "{text}");
        }
        for text in [
            "",
            "d",
            "-2d",
            "2",
            "2y",
            "2026",
            "2026-13-01",
            "2026-02-29",
            "2026-11-01T24:00",
            "2026-11-01T08",
            "99999999999999d",
        ] {
            assert_eq!(parse(text, now), None, "{text}");
        }
    }
}
