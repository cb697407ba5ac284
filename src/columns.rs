//! The columns of a list: those that `--fields` names, in any case, in the header's words, or by a path into variables.

use anyhow::{Result, bail};
use craton_model::json_path::Path;
use craton_model::{Kind, Type};

const VARIABLES: &str = "variables";

/// The columns that `words` name, as [`crate::output::find`] takes them. One word may name several, with commas between them.
///
/// # Errors
/// What is no column of the kind, nor a path into one; the sentence has those that there are.
pub fn named(kind: &Kind, words: &[String]) -> Result<Vec<String>> {
    words.iter().flat_map(|word| parts(word)).map(|part| column(kind, part)).collect()
}

/// The names of all columns, for a sentence.
pub fn all(kind: &Kind) -> String {
    kind.columns(true).collect::<Vec<_>>().join(", ")
}

/// The field that a column shows, or a part of.
pub fn field(column: &str) -> &str {
    head(column).0
}

/// Whether a column shows something of this type, or a part of it.
pub fn is_of(kind: &Kind, column: &str, type_: Type) -> bool {
    let field = field(column);
    let found = kind.field(field).map(|field| field.type_);
    // Devices have the variables of hosts and network devices.
    found == Some(type_) || found.is_none() && (field, type_) == (VARIABLES, Type::Variables)
}

fn column(kind: &Kind, text: &str) -> Result<String> {
    let (name, path) = head(text.trim());
    let name = name.trim().to_lowercase().replace([' ', '-'], "_");
    let is_known = kind.columns(true).any(|column| column == name) || name == VARIABLES && kind.has_variables;
    if !is_known {
        bail!("a {} has no column `{}`: there are {}", kind.noun(), text.trim(), all(kind));
    }
    let column = format!("{name}{path}");
    let has_parts = [Type::Variables, Type::Labels, Type::Strings].iter().any(|&type_| is_of(kind, &name, type_));
    if !path.is_empty() && !has_parts {
        bail!("`{text}` is no column: only what is in variables and labels has a path");
    }
    match Path::parse(&column) {
        Ok((_, "")) => Ok(column),
        _ => bail!(
            "`{text}` is no path: write variables.os.release, 'variables.disks[0].size', or with quotes what holds other \
             signs than letters, digits and _: 'variables.\"os-release\"'"
        ),
    }
}

/// The name before a path, and the path.
fn head(column: &str) -> (&str, &str) {
    column.split_at(column.find(['.', '[']).unwrap_or(column.len()))
}

/// What is between commas, but for those in quotes.
fn parts(word: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    word.split(move |character| {
        is_quoted ^= character == '"';
        character == ',' && !is_quoted
    })
    .filter(|part| !part.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use craton_model::kinds::{CLOUD, DEVICE, HOST, NETWORK_INTERFACE};

    fn of(kind: &Kind, words: &[&str]) -> Result<Vec<String>, String> {
        let words: Vec<_> = words.iter().map(|&word| word.to_owned()).collect();
        named(kind, &words).map_err(|error| error.to_string())
    }

    #[test]
    fn columns_are_named_by_commas_in_any_case_in_the_headers_words_and_by_paths() {
        assert_eq!(of(&HOST, &["id,NAME", "Ip Address, cloud-id,"]).unwrap(), ["id", "name", "ip_address", "cloud_id"]);
        let paths = ["variables.os.release,Variables.disks[0].size", "variables.\"a,b\".C", "labels[0]"];
        let found = ["variables.os.release", "variables.disks[0].size", "variables.\"a,b\".C", "labels[0]"];
        assert_eq!(of(&HOST, &paths).unwrap(), found);
        assert_eq!(of(&DEVICE, &["variables.tier"]).unwrap(), ["variables.tier"]);
        assert_eq!(of(&CLOUD, &["variables"]).unwrap(), ["variables"]);
    }

    #[test]
    fn what_is_no_column_is_refused_with_what_there_is() {
        for (kind, word, sentence) in [
            (&HOST, "id,colour", "a host has no column `colour`: there are id, name, active"),
            (&NETWORK_INTERFACE, "variables.tier", "has no column `variables.tier`"),
            (&HOST, "name.first", "only what is in variables and labels has a path"),
            (&HOST, "variables.os-release", "'variables.\"os-release\"'"),
            (&HOST, "variables.", "is no path"),
        ] {
            let error = of(kind, &[word]).unwrap_err();
            assert!(error.contains(sentence), "{error}");
        }
    }
}
