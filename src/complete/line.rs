//! A command line up to the cursor, as shells of Bourne's family read it.

/// The words of one command, without quotes and backslashes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CommandLine {
    /// The words before the one at the cursor; the first is the program.
    pub words: Vec<String>,
    /// What stands of the word at the cursor.
    pub current: String,
    /// Which quotes the cursor is in.
    pub quote: Quote,
    /// Whether the word at the cursor is the file of a redirection.
    pub is_redirected: bool,
}

/// Open quotes.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Quote {
    #[default]
    None,
    Single,
    Double,
}

impl CommandLine {
    /// Reads the last command of a text; variables and what else a shell replaces stay as they are typed.
    pub fn read(text: &str) -> Self {
        let mut line = Self::default();
        let mut word: Option<String> = None;
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            match (line.quote, character) {
                (Quote::Single, '\'') | (Quote::Double, '"') => line.quote = Quote::None,
                (Quote::None, '\\') => word.get_or_insert_default().extend(characters.next()),
                (Quote::Double, '\\') => {
                    let next = characters.next();
                    let word = word.get_or_insert_default();
                    word.extend((!matches!(next, Some('"' | '$' | '`' | '\\'))).then_some('\\'));
                    word.extend(next);
                }
                (Quote::None, '\'' | '"') => {
                    line.quote = if character == '\'' { Quote::Single } else { Quote::Double };
                    word.get_or_insert_default();
                }
                (Quote::None, ' ' | '\t') => line.end(word.take()),
                (Quote::None, '|' | ';' | '&' | '(' | '\n') => (line, word) = (Self::default(), None),
                (Quote::None, '<' | '>') => {
                    // Digits directly before it are the number of a file.
                    line.end(word.take().filter(|word| !word.bytes().all(|byte| byte.is_ascii_digit())));
                    line.is_redirected = true;
                }
                _ => word.get_or_insert_default().push(character),
            }
        }
        line.current = word.unwrap_or_default();
        let settings = line.words.iter().take_while(|word| is_assignment(word)).count();
        line.words.drain(..settings);
        line
    }

    fn end(&mut self, word: Option<String>) {
        if let Some(word) = word
            && !std::mem::take(&mut self.is_redirected)
        {
            self.words.push(word);
        }
    }
}

/// `NAME=VALUE` before a command is for its environment.
fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| name.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_bash_reads_it() {
        for (text, words, current, quote) in [
            ("craton host-sh", "craton", "host-sh", Quote::None),
            ("craton host-show ", "craton|host-show", "", Quote::None),
            (r"craton host-show web\ 1", "craton|host-show", "web 1", Quote::None),
            (r#"craton host-show "web 1"#, "craton|host-show", "web 1", Quote::Double),
            (r#"craton host-show "a\"b\c" 'x y"#, r#"craton|host-show|a"b\c"#, "x y", Quote::Single),
            (r"craton '' a'b'c", "craton|", "abc", Quote::None),
            ("ls; A=1 craton --region=or", "craton", "--region=or", Quote::None),
            ("cat x | craton host-update - 2>/dev/null --na", "craton|host-update|-", "--na", Quote::None),
            (r"craton \", "craton", "", Quote::None),
        ] {
            let read = CommandLine::read(text);
            assert_eq!(
                (read.words.join("|").as_str(), read.current.as_str(), read.quote),
                (words, current, quote),
                "{text}"
            );
            assert!(!read.is_redirected, "{text}");
        }
        assert!(CommandLine::read("craton host-list > fi").is_redirected);
    }
}
