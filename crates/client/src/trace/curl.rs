//! A request as a line for a shell.

use super::mask::Mask;
use super::{body, headers};
use crate::transport::TlsOptions;
use http::Request;
use std::path::Path;

/// `curl …`, quoted for a POSIX shell.
pub(super) fn line(request: &Request<Vec<u8>>, tls: &TlsOptions, mask: &mut Mask) -> String {
    let mut words = vec!["curl".to_owned(), "-g".into(), "-i".into(), "-X".into(), request.method().to_string()];
    let headers = headers(request.headers(), mask);
    let body = body(request.body(), is_about_tokens(request), mask);
    words.push(quoted(&mask.url(&request.uri().to_string())));
    if request.uri().scheme_str() == Some("https") {
        let mut file = |option: &str, file: &Option<_>| {
            words.extend(file.iter().map(|file: &std::path::PathBuf| format!("{option} {}", path(file))));
        };
        file("--cacert", &tls.ca_file);
        file("--cert", &tls.certificate_file);
        file("--key", &tls.key_file);
        words.extend((!tls.verify).then(|| "-k".to_owned()));
    }
    words.extend(headers.into_iter().map(|(name, value)| format!("-H {}", quoted(&format!("{name}: {value}")))));
    words.extend(body.map(|body| format!("--data-raw {}", quoted(&body))));
    words.join(" ")
}

/// Keystone describes tokens under the names that elsewhere hold secrets.
pub(super) fn is_about_tokens(request: &Request<Vec<u8>>) -> bool {
    request.uri().path().ends_with("/v3/auth/tokens")
}

fn path(path: &Path) -> String {
    quoted(&path.display().to_string())
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
