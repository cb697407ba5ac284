//! Wraps text as Python's `textwrap.wrap` does, with its defaults: the tables of the original client are made with it.

/// The lines of `text`, each at most `width` characters: broken at blanks and behind hyphens between letters, and within
/// a word only if it is longer than a line. Blanks at the ends of lines are dropped.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    if characters.len() <= width && !text.starts_with(' ') && !text.ends_with(' ') {
        return if text.is_empty() { vec![] } else { vec![text.into()] };
    }
    let mut lines: Vec<String> = Vec::new();
    let mut chunks = chunks(&characters).into_iter().peekable();
    let mut rest: Option<&[char]> = None;
    loop {
        let Some(mut chunk) = rest.take().or_else(|| chunks.next()) else { return lines };
        if is_blank(chunk) && !lines.is_empty() {
            match chunks.next() {
                Some(next) => chunk = next,
                None => return lines,
            }
        }
        let mut line: Vec<&[char]> = Vec::new();
        let mut length = 0;
        let mut pending = Some(chunk);
        while let Some(chunk) = pending {
            if length + chunk.len() > width {
                break;
            }
            length += chunk.len();
            line.push(chunk);
            pending = chunks.next();
        }
        if let Some(chunk) = pending {
            rest = Some(chunk);
            if chunk.len() > width {
                let (fits, left) = chunk.split_at(break_in_word(chunk, width - length));
                line.push(fits);
                rest = Some(left);
            }
        }
        if line.last().is_some_and(|last| is_blank(last)) {
            line.pop();
        }
        if !line.is_empty() {
            lines.push(line.concat().into_iter().collect());
        }
    }
}

/// Where a word that is longer than a line is broken: behind its last hyphen that fits, else where the line ends.
fn break_in_word(word: &[char], space: usize) -> usize {
    let hyphen = word[..space].iter().rposition(|&character| character == '-');
    hyphen.filter(|&at| word[..at].iter().any(|&character| character != '-')).map_or(space, |at| at + 1)
}

fn is_blank(chunk: &[char]) -> bool {
    chunk.iter().all(|&character| character == ' ')
}

/// The pieces that a line can end behind: runs of blanks, words, parts of hyphenated words, dashes between words.
fn chunks(text: &[char]) -> Vec<&[char]> {
    let mut chunks = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let end = chunk_end(text, start);
        chunks.push(&text[start..end]);
        start = end;
    }
    chunks
}

fn chunk_end(text: &[char], start: usize) -> usize {
    let run = |wanted: char| text[start..].iter().take_while(|&&character| character == wanted).count();
    let blanks = run(' ');
    if blanks > 0 {
        return start + blanks;
    }
    if start > 0 && is_word_or_punctuation(text[start - 1]) && is_dash(text, start) {
        return start + run('-');
    }
    (start + 1..text.len())
        .find_map(|end| {
            if text[end] == '-' && is_hyphen(text, end) {
                return Some(end + 1);
            }
            let word_ends = text[end] == ' ' || (is_word_or_punctuation(text[end - 1]) && is_dash(text, end));
            word_ends.then_some(end)
        })
        .unwrap_or(text.len())
}

/// Two or more hyphens and then a word.
fn is_dash(text: &[char], at: usize) -> bool {
    let hyphens = text[at..].iter().take_while(|&&character| character == '-').count();
    hyphens >= 2 && text.get(at + hyphens).is_some_and(|&character| is_word(character))
}

/// A hyphen that a line may end with: `ab-cd`, `a-b-cd`, not `-x` or `1-2`.
fn is_hyphen(text: &[char], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|index| text[index]);
    let two_letters = before(1).is_some_and(is_letter) && before(2).is_some_and(is_letter);
    let letter_hyphen =
        before(3).is_some_and(is_letter) && before(2) == Some('-') && before(1).is_some_and(is_word_or_punctuation);
    let skip = usize::from(text.get(at + 2) == Some(&'-'));
    let letters_follow =
        text.get(at + 1).copied().is_some_and(is_letter) && text.get(at + 2 + skip).copied().is_some_and(is_letter);
    (two_letters || letter_hyphen) && letters_follow
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn is_letter(character: char) -> bool {
    is_word(character) && !character.is_numeric()
}

fn is_word_or_punctuation(character: char) -> bool {
    is_word(character) || matches!(character, '!' | '"' | '\'' | '&' | '.' | ',' | '?')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected lines were printed by Python's `textwrap.wrap(text, width)`.
    #[test]
    fn lines_break_where_pythons_do() {
        let cases: &[(&str, usize, &[&str])] = include!("../../tests/data/textwrap.rs");
        for (text, width, lines) in cases {
            assert_eq!(wrap(text, *width), *lines, "{text:?} at {width}");
        }
    }
}
