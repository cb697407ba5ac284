//! What is typed to set variables: `KEY=VALUE`, `KEY:=JSON`, `KEY=@FILE`, `KEY:=@FILE`, and `KEY=` to delete.

use anyhow::{Context as _, Result, anyhow, bail};
use craton_model::{Object, json, typed};
use serde_json::Value;

/// What is wanted, for errors.
const WANTED: &str = "write KEY=VALUE to set one, KEY:=JSON, KEY=@FILE or KEY:=@FILE, KEY= to delete one";

/// What `words` set, and the keys that they delete. Only the first `=` splits.
///
/// # Errors
/// A word without `=` or key, what is no JSON, and a file that cannot be read. No value is repeated: it may be a secret.
pub fn read(words: &[String]) -> Result<(Object, Vec<String>)> {
    let (mut set, mut delete) = (Object::new(), Vec::new());
    for word in words {
        let Some((key, text)) = word.split_once('=') else { bail!("`{word}` is no variable: {WANTED}") };
        let (key, is_json) = key.strip_suffix(':').map_or((key, false), |key| (key, true));
        let value = match (text.strip_prefix('@'), is_json) {
            _ if key.is_empty() => bail!("`{word}` is no variable: {WANTED}"),
            (None, false) if text.is_empty() => {
                delete.push(key.to_owned());
                continue;
            }
            (None, false) => typed::value(text),
            (None, true) => of_json(text).with_context(|| format!("what stands behind `{key}:=` is no JSON"))?,
            (Some(file), false) => content(file)?.into(),
            (Some(file), true) => {
                json_or_yaml(&content(file)?).with_context(|| format!("{file} holds neither JSON nor YAML"))?
            }
        };
        set.insert(key.to_owned(), value);
    }
    Ok((set, delete))
}

/// The text of a file, as it is.
fn content(file: &str) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("{file} cannot be read"))
}

fn of_json(text: &str) -> Result<Value> {
    json::from_slice(text.as_bytes()).map_err(|error| anyhow!("{error}"))
}

/// JSON is tried first: its numbers keep their digits.
fn json_or_yaml(text: &str) -> Result<Value> {
    // A snippet of the file might show a password. `on` is a text in YAML 1.2.
    let options = serde_saphyr::options! { with_snippet: false, strict_booleans: true };
    of_json(text).or_else(|_| {
        serde_saphyr::from_str_with_options(text, options)
            .map_err(|error| anyhow!("{}", error.render_with_formatter(&serde_saphyr::UserMessageFormatter)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(words: &[&str]) -> Result<(Value, Vec<String>), String> {
        let words: Vec<_> = words.iter().map(|&word| word.to_owned()).collect();
        read(&words).map(|(set, delete)| (set.into(), delete)).map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn words_set_and_delete_and_only_the_first_equals_sign_splits() {
        let (set, delete) = of(&["eq=a=b=c", "gone=", "n=1", "j:=[1, {\"a\": 2.10}]", "u:v=w", "at=\"@x\""]).unwrap();
        assert_eq!(delete, ["gone"]);
        assert_eq!(set.to_string(), r#"{"eq":"a=b=c","n":1,"j":[1,{"a":2.10}],"u:v":"w","at":"@x"}"#);
        assert_eq!(of(&["version=2.10", "j:=2.10"]).unwrap().0.to_string(), r#"{"version":2.10,"j":2.10}"#);
    }

    #[test]
    fn a_file_is_a_text_or_json_or_yaml() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            std::fs::write(folder.path().join(name), text).unwrap();
            folder.path().join(name).display().to_string()
        };
        let (text, json, yaml) =
            (file("t", "two\nlines\n"), file("j", "{\"a\": 2.10}"), file("y", "a:\n  - b: on\n  - 2\n"));
        let words = [format!("t=@{text}"), format!("j:=@{json}"), format!("y:=@{yaml}"), format!("s=@{json}")];
        let (set, _) = read(&words).unwrap();
        assert_eq!(set["t"], json!("two\nlines\n"));
        assert_eq!(set["j"].to_string(), r#"{"a":2.10}"#);
        assert_eq!(set["y"], json!({"a": [{"b": "on"}, 2]}));
        assert_eq!(set["s"], json!("{\"a\": 2.10}"));
        let broken = file("b", "a: [s3cret");
        for (word, sentence) in [
            ("k:=@nowhere".to_owned(), "nowhere cannot be read: No such file"),
            (format!("k:=@{broken}"), "holds neither JSON nor YAML"),
        ] {
            let error = of(&[&word]).unwrap_err();
            assert!(error.contains(sentence) && !error.contains("s3cret"), "{error}");
        }
    }

    #[test]
    fn what_is_no_assignment_is_refused() {
        for (word, sentence) in [
            ("novalue", "`novalue` is no variable: write KEY=VALUE"),
            ("=1", "`=1` is no variable"),
            (":=1", "`:=1` is no variable"),
            ("k:=", "behind `k:=` is no JSON"),
            ("k:=gold", "behind `k:=` is no JSON"),
        ] {
            let error = of(&[word]).unwrap_err();
            assert!(error.contains(sentence), "{error}");
        }
    }
}
