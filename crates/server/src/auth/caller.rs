//! The address that a request comes from: that of the connection, or the one that a trusted proxy names.

use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use http::HeaderMap;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// Where a request comes from. Over a Unix socket nothing says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CallerAddress(pub IpAddr);

/// A proxy whose `X-Forwarded-For` is believed: an address, or `unix` for who connects to a Unix socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrustedProxy(Option<IpAddr>);

impl FromStr for TrustedProxy {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<TrustedProxy, &'static str> {
        let address = (text != "unix").then(|| text.parse::<IpAddr>()).transpose();
        address
            .map(|address| TrustedProxy(address.map(|address| address.to_canonical())))
            .map_err(|_| "give an address, or unix")
    }
}

impl CallerAddress {
    /// Who speaks over a connection from `peer`. Each proxy adds the address that it was reached from at the end of the header, so
    /// the last that is no trusted proxy is the caller; what stands before that anybody may have written.
    pub(crate) fn of(peer: Option<IpAddr>, headers: &HeaderMap, trusted: &[TrustedProxy]) -> Option<CallerAddress> {
        let mut caller = peer.map(|peer| peer.to_canonical());
        let named =
            headers.get_all(FORWARDED_FOR).iter().flat_map(|value| value.to_str().unwrap_or_default().split(','));
        let mut named: Vec<_> = named.map(str::trim).collect();
        while trusted.contains(&TrustedProxy(caller)) {
            let Some(address) = named.pop().and_then(address) else { break };
            caller = Some(address.to_canonical());
        }
        caller.map(CallerAddress)
    }

    /// What stands for whoever has this address: of version 6 its first 64 bits, for one has all that begin so.
    pub(crate) fn prefix(self) -> String {
        match self.0 {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => format!("{:x?}", &address.segments()[..4]),
        }
    }
}

/// Some proxies write the port too.
fn address(text: &str) -> Option<IpAddr> {
    text.parse().or_else(|_| text.parse::<SocketAddr>().map(|address| address.ip())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trusted_proxy_names_the_caller_and_nobody_else_does() {
        let trusted = ["10.0.0.1", "10.0.0.2", "::1", "unix"].map(|text| text.parse().unwrap());
        for (peer, lines, caller) in [
            ("192.0.2.9", &["198.51.100.1"][..], "192.0.2.9"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.1"], "198.51.100.1"),
            ("::ffff:10.0.0.1", &["198.51.100.1:4711"], "198.51.100.1"),
            ("::1", &["[2001:db8::1]:80"], "2001:db8::1"),
            ("10.0.0.1", &["192.0.2.66, 198.51.100.1 ,10.0.0.2"], "198.51.100.1"),
            ("10.0.0.1", &["192.0.2.66", "198.51.100.1", "10.0.0.2"], "198.51.100.1"),
            ("10.0.0.1", &["198.51.100.1, unknown"], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.1, unknown, 10.0.0.2"], "10.0.0.2"),
            ("", &["198.51.100.1"], "198.51.100.1"),
        ] {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(FORWARDED_FOR, line.parse().unwrap());
            }
            let found = CallerAddress::of(peer.parse().ok(), &headers, &trusted);
            assert_eq!(found, Some(CallerAddress(caller.parse().unwrap())), "{peer} {lines:?}");
        }
        assert_eq!(CallerAddress::of(None, &HeaderMap::new(), &trusted), None);
        assert!("10.0.0.0/8".parse::<TrustedProxy>().is_err());
    }
}
