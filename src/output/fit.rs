//! Makes a table fit a terminal: how wide each column may be, and texts cut to that.

use std::borrow::Cow;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// No column gets narrower.
const NARROWEST: usize = 4;
/// Columns that stay whole as long as others can be narrowed.
const KEPT: [&str; 2] = ["id", "name"];

/// How many columns of characters the terminal has, if that can be known; `COLUMNS` goes first.
pub fn terminal_width() -> Option<usize> {
    let set = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|&columns| columns > 0);
    set.or_else(|| terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| width.0.into()))
}

/// Narrows `widths` until they add up to `room`, the widest first, those of [`KEPT`] names last, none below [`NARROWEST`].
pub fn narrow(widths: &mut [usize], names: &[String], room: usize) {
    widths.iter_mut().for_each(|width| *width = (*width).min(room.max(NARROWEST)));
    let mut total: usize = widths.iter().sum();
    for may_narrow in [false, true].map(|kept| move |name: &str| kept || !KEPT.contains(&name)) {
        while total > room {
            let candidates =
                widths.iter_mut().zip(names).filter(|(width, name)| **width > NARROWEST && may_narrow(name));
            let Some((widest, _)) = candidates.max_by_key(|(width, _)| **width) else { break };
            *widest -= 1;
            total -= 1;
        }
    }
}

/// `text` in at most `width` columns of characters, its end replaced by `…` if it is longer.
pub fn cut(text: &str, width: usize) -> Cow<'_, str> {
    if text.width() <= width {
        return text.into();
    }
    let (begin, _) = split(text, width.saturating_sub(1));
    format!("{begin}…").into()
}

/// `text` in pieces of at most `width` columns of characters.
pub fn pieces(mut text: &str, width: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    while text.width() > width {
        let (begin, rest) = split(text, width);
        if begin.is_empty() || rest.is_empty() {
            break;
        }
        pieces.push(begin);
        text = rest;
    }
    pieces.push(text);
    pieces
}

/// The longest begin that has at most `width` columns of characters, and the rest. Combining characters stay with what they
/// combine with.
fn split(text: &str, width: usize) -> (&str, &str) {
    let mut used = 0;
    let end = text.char_indices().find_map(|(at, character)| {
        // A variation selector makes an emoji, which is wide, of what may have been narrow.
        used += if character == '\u{fe0f}' { 1 } else { character.width().unwrap_or(0) };
        (used > width).then_some(at)
    });
    text.split_at(end.unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn narrowed(widths: &[usize], names: &[&str], room: usize) -> Vec<usize> {
        let mut widths = widths.to_vec();
        narrow(&mut widths, &names.iter().map(|&name| name.into()).collect::<Vec<_>>(), room);
        widths
    }

    #[test]
    fn the_widest_is_narrowed_first_and_id_and_name_last() {
        let names = ["id", "name", "note", "ip_address"];
        assert_eq!(narrowed(&[5, 20, 60, 10], &names, 95), [5, 20, 60, 10]);
        assert_eq!(narrowed(&[5, 20, 60, 10], &names, 50), [5, 20, 15, 10]);
        assert_eq!(narrowed(&[5, 20, 60, 10], &names, 40), [5, 20, 8, 7]);
        assert_eq!(narrowed(&[5, 20, 60, 10], &names, 30), [5, 17, 4, 4]);
        assert_eq!(narrowed(&[5, 20, 60, 2], &names, 1), [4, 4, 4, 2]);
        assert_eq!(narrowed(&[5, 20, 1_000_000, 10], &names, 50), [5, 20, 15, 10]);
    }

    #[test]
    fn a_wide_character_is_never_cut_in_two() {
        assert_eq!(cut("plain", 5), "plain");
        assert_eq!(cut("plain text", 5), "plai…");
        assert_eq!(cut("東京都", 6), "東京都");
        assert_eq!(cut("東京都", 5), "東京…");
        assert_eq!(cut("東京都", 4), "東…");
        assert_eq!(cut("ne\u{301}e\u{301}e\u{301}", 3), "ne\u{301}…");
        assert_eq!(pieces("東京都x", 3), ["東", "京", "都x"]);
        assert_eq!(pieces("", 3), [""]);
    }
}
