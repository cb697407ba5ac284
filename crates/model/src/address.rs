//! Ranges of IP addresses.

use std::net::IpAddr;

/// Addresses that begin alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    address: IpAddr,
    /// How many bits are the same.
    prefix: u32,
}

impl Range {
    /// Reads an address with the length of a prefix, `10.1.0.0/16`, or an address alone, which is the only one of its range.
    pub fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = text.split_once('/').map_or((text, None), |(address, prefix)| (address, Some(prefix)));
        let address: IpAddr = address.parse().ok()?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            None => longest,
            // A plus sign and zeros before the number would parse.
            Some(digits) => digits.parse().ok().filter(|prefix: &u32| prefix.to_string() == digits)?,
        };
        (prefix <= longest).then_some(Self { address, prefix })
    }

    /// Whether a text is an address of this range.
    pub fn holds(&self, text: &str) -> bool {
        match (self.address, text.parse()) {
            (IpAddr::V4(own), Ok(IpAddr::V4(other))) => {
                (u32::from(own) ^ u32::from(other)).leading_zeros() >= self.prefix
            }
            (IpAddr::V6(own), Ok(IpAddr::V6(other))) => {
                (u128::from(own) ^ u128::from(other)).leading_zeros() >= self.prefix
            }
            _ => false,
        }
    }

    /// What the texts of all its addresses begin with, if that is more than nothing.
    pub fn begin(&self) -> Option<String> {
        // IPv6 addresses are written in more than one way.
        let IpAddr::V4(address) = self.address else { return None };
        let whole = self.prefix as usize / 8;
        let begin: String = address.octets().iter().take(whole.min(3)).map(|octet| format!("{octet}.")).collect();
        (!begin.is_empty()).then_some(begin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_an_address_and_a_prefix_that_it_can_have() {
        for text in ["10.0.0.0/24", "10.0.0.0/0", "10.0.0.1/32", "10.0.0.1", "fd00::/64", "::/128", "::1"] {
            assert!(Range::parse(text).is_some(), "{text}");
        }
        for text in [
            "10.0.0.0/",
            "10.0.0.0/33",
            "10.0.0.0/99",
            "10.0.0.0/+8",
            "10.0.0.0/08",
            "10.0.0.0/00",
            "fd00::/064",
            "fd00::/129",
            "x/8",
            "",
            "10.0.0",
        ] {
            assert!(Range::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_range_holds_what_begins_like_it() {
        for (range, address, holds) in [
            ("10.1.0.0/16", "10.1.255.3", true),
            ("10.1.0.0/16", "10.2.0.0", false),
            ("10.1.16.0/20", "10.1.31.255", true),
            ("10.1.16.0/20", "10.1.32.0", false),
            ("0.0.0.0/0", "255.1.2.3", true),
            ("0.0.0.0/0", "::1", false),
            ("10.0.0.1", "10.0.0.1", true),
            ("10.0.0.1", "10.0.0.2", false),
            ("fd00::/16", "FD00:0:0::1", true),
            ("fd00::1", "fd00:0:0:0:0:0:0:1", true),
            ("::/0", "fd00::", true),
            ("10.0.0.0/8", "no address", false),
        ] {
            assert_eq!(Range::parse(range).unwrap().holds(address), holds, "{range} {address}");
        }
        assert_eq!(Range::parse("10.1.16.0/20").unwrap().begin().as_deref(), Some("10.1."));
        assert_eq!(Range::parse("10.1.16.7").unwrap().begin().as_deref(), Some("10.1.16."));
        assert_eq!(Range::parse("10.0.0.0/7").unwrap().begin(), None);
    }
}
