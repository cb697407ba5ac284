//! Makes what a terminal would obey, hide or reorder visible.

use craton_model::python::write_escape;
use std::borrow::Cow;

/// `text` with every control character, bidirectional override and zero-width character escaped as Python would
/// (`\n`, `\x1b`, `\u200b`). Text that has none is borrowed.
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) || !text.chars().any(is_hidden) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match is_hidden(character) {
            true => write_escaped(&mut shown, character),
            false => shown.push(character),
        }
    }
    shown.into()
}

/// As [`visible`], but the lines of `text` stay lines: for text that is ours and quotes what somebody typed.
pub fn lines(text: &str) -> String {
    text.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}

/// `\n`, `\x1b`, `\u200b`: a character as Python escapes it.
pub fn write_escaped(text: &mut String, character: char) {
    match character {
        '\n' => text.push_str("\\n"),
        '\r' => text.push_str("\\r"),
        '\t' => text.push_str("\\t"),
        _ => write_escape(text, character),
    }
}

/// Whether a terminal would obey it, or show nothing.
pub fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\x1f' | '\x7f'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_escaped_and_the_rest_is_left() {
        assert_eq!(
            visible("a\x1b[31m\n\t\r\u{9b}\u{202e}\u{200b}\u{e0001}"),
            r"a\x1b[31m\n\t\r\x9b\u202e\u200b\U000e0001"
        );
        assert!(matches!(visible("zürich-東京 é 🙂"), Cow::Borrowed("zürich-東京 é 🙂")));
    }
}
