//! What is wrong with the ports and parameters of a `postgres://` URL, which sqlx says in words of its own or not at all.

use std::borrow::Cow;
use std::fs;
use std::net::IpAddr;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use sqlx::postgres::PgSslMode;
use url::form_urlencoded;

/// What to do about a URL whose hosts end too early.
pub(super) const MISPLACED: &str =
    "a part that is not what it should be: in a user and a password @ is written %40, / %2F, ? %3F and # %23";
const PORT: &str = "a port that is not a number from 1 to 65535";
/// Those that sqlx has, and ours.
const PARAMETERS: [&str; 14] = [
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "target_session_attrs",
    "host",
    "hostaddr",
    "port",
    "dbname",
    "user",
    "password",
    "application_name",
    "options",
    "statement-cache-capacity",
];
/// Other names for some of them.
const OTHERS: [&str; 5] = ["ssl-mode", "ssl-root-cert", "ssl-ca", "ssl-cert", "ssl-key"];

/// What is wrong with the hosts (`HOST:PORT,HOST:PORT`) or with what follows the `?`.
pub(super) fn refusal(hosts: &str, query: &str) -> Option<String> {
    let port = |host: &str| match host.rsplit_once(':') {
        Some((_, port)) if !host.ends_with(']') && !port.is_empty() => is_port(port),
        _ => true,
    };
    if !hosts.split(',').all(port) {
        return Some(format!("{PORT} (in a user and a password / is written %2F, ? %3F and # %23)"));
    }
    let query = query.split('#').next().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).find_map(of_parameter)
}

fn is_port(text: &str) -> bool {
    text.parse::<u16>().is_ok_and(|port| port > 0)
}

fn of_parameter((name, value): (Cow<'_, str>, Cow<'_, str>)) -> Option<String> {
    match &*name {
        "sslmode" | "ssl-mode" if value.parse::<PgSslMode>().is_err() => {
            Some(format!("{name}={value}: use disable, allow, prefer, require, verify-ca or verify-full"))
        }
        "sslrootcert" | "ssl-root-cert" | "ssl-ca" | "sslcert" | "ssl-cert" | "sslkey" | "ssl-key" => {
            let is_key = name.ends_with("key");
            let why = match fs::read(&*value) {
                Err(error) => format!("cannot be read: {error}"),
                Ok(_) if is_key => return None,
                Ok(pem) if CertificateDer::pem_slice_iter(&pem).any(|found| found.is_ok()) => return None,
                Ok(_) => "holds no certificate in PEM form".to_owned(),
            };
            Some(format!("{name}={value}, which {why}"))
        }
        "target_session_attrs" if !["any", "read-write", "primary"].contains(&&*value) => {
            Some(format!("{name}={value}: use read-write (the host that takes writes) or any (the first that answers)"))
        }
        "port" if !is_port(&value) => Some(PORT.to_owned()),
        "hostaddr" if value.parse::<IpAddr>().is_err() => Some(format!("{name}={value}, which is no IP address")),
        "statement-cache-capacity" if value.parse::<usize>().is_err() => {
            Some(format!("{name}={value}, which is no number"))
        }
        name if PARAMETERS.contains(&name) || OTHERS.contains(&name) || name.starts_with("options[") => None,
        "" => None,
        name => Some(format!("the parameter {name}, which is not known: there are {}", PARAMETERS.join(", "))),
    }
}
