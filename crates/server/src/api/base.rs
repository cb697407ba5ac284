//! What links begin with.

use std::net::Ipv6Addr;

use http::header::HOST;
use http::request::Parts;

use super::Fault;

/// The longest host in links, in bytes: as long as a name may be, and a port.
const HOST_LENGTH: usize = 253 + 6;

/// What links begin with: the scheme and host of the request, and `/v1`.
pub(super) fn of_request(head: &Parts) -> Result<String, Fault> {
    let mut hosts = head.headers.get_all(HOST).iter();
    let host = match (hosts.next(), head.uri.authority()) {
        (Some(host), _) => host.to_str().ok().filter(|_| hosts.next().is_none()),
        (None, Some(authority)) => Some(authority.as_str()),
        (None, None) => Some("localhost"),
    };
    let host = host.filter(|host| is_host(host)).ok_or_else(Fault::no_host)?;
    Ok(format!("{}://{host}/v1", head.uri.scheme_str().unwrap_or("http")))
}

/// Whether a text is a name or an address, and perhaps a port.
fn is_host(text: &str) -> bool {
    let (name, port) = text.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).unwrap_or((text, "0"));
    let is_address =
        name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).map(|name| name.parse::<Ipv6Addr>());
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    text.len() <= HOST_LENGTH && port.parse::<u16>().is_ok() && is_address.map_or(is_name, |address| address.is_ok())
}
