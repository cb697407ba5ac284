//! Which endpoint of the service catalogue is Craton's.

use crate::error::{Catalogue, Error, Result, SessionSetting, SettingProblem};
use serde::Deserialize;
use std::fmt;
use std::str::FromStr;

/// The type under which Craton stands in a service catalogue.
pub const SERVICE_TYPE: &str = "fleet_management";

/// Which endpoint of the catalogue is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// The type of the service; [`SERVICE_TYPE`] by default.
    pub service_type: String,
    /// For whom the endpoint is.
    pub interface: Interface,
    /// The region, by id; without one the first endpoint of any region.
    pub region: Option<String>,
    /// Whether it is Craton's: then `/v1` is added to its URL unless that ends in it.
    pub is_craton: bool,
}

impl Default for Endpoint {
    fn default() -> Self {
        Self { service_type: SERVICE_TYPE.into(), interface: Interface::default(), region: None, is_craton: true }
    }
}

/// For whom an endpoint is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Interface {
    /// For everybody.
    #[default]
    Public,
    /// For other services.
    Internal,
    /// For operators.
    Admin,
}

impl fmt::Display for Interface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Public => "public",
            Self::Internal => "internal",
            Self::Admin => "admin",
        })
    }
}

impl FromStr for Interface {
    type Err = Error;

    /// `public`, `internal`, `admin`, and the old words `publicURL`, `internalURL`, `adminURL`.
    fn from_str(text: &str) -> Result<Self> {
        match text.strip_suffix("URL").unwrap_or(text) {
            "public" => Ok(Self::Public),
            "internal" => Ok(Self::Internal),
            "admin" => Ok(Self::Admin),
            _ => Err(Error::Setting {
                setting: SessionSetting::Interface,
                problem: SettingProblem::NoneOf(text.into(), "public, internal and admin"),
            }),
        }
    }
}

/// A service of a catalogue, as Keystone lists it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Service {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    endpoints: Vec<CatalogueEndpoint>,
}

#[derive(Debug, Clone, Deserialize)]
struct CatalogueEndpoint {
    interface: String,
    region_id: Option<String>,
    url: String,
}

impl Endpoint {
    /// The URL of this endpoint.
    ///
    /// # Errors
    /// [`Error::NoEndpoint`] if the catalogue has none; it says which endpoints of the service there are.
    pub(super) fn url<'a>(&self, catalogue: &'a [Service]) -> Result<&'a str> {
        let of_type = || catalogue.iter().filter(|service| service.kind == self.service_type);
        let in_region = |listed: &&CatalogueEndpoint| self.region.is_none() || listed.region_id == self.region;
        let mut endpoints = of_type().flat_map(|service| &service.endpoints);
        let interface = self.interface.to_string();
        let found = endpoints.find(|listed| listed.interface == interface && in_region(listed));
        found.map(|listed| listed.url.as_str()).ok_or_else(|| self.missing(of_type().collect(), catalogue.is_empty()))
    }

    fn missing(&self, services: Vec<&Service>, empty: bool) -> Error {
        let Self { service_type, interface, region, .. } = self;
        let region = region.as_ref().map(|region| format!(" in region {region}")).unwrap_or_default();
        let endpoints = services.iter().flat_map(|service| &service.endpoints);
        let place = |listed: &CatalogueEndpoint| listed.region_id.clone().unwrap_or_else(|| "no region".into());
        let there: Vec<_> = endpoints.map(|listed| format!("{} in {}", listed.interface, place(listed))).collect();
        let catalogue = match (empty, there.is_empty()) {
            (true, _) => Catalogue::Empty,
            (_, true) => Catalogue::NoService(service_type.clone()),
            (_, false) => Catalogue::Others(there),
        };
        Error::NoEndpoint { wanted: format!("{interface} endpoint of {service_type}{region}"), catalogue }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn catalogue() -> Vec<Service> {
        let endpoint = |interface: &str, region: &str| json!({"interface": interface, "region": region, "region_id": region, "url": format!("http://{interface}.{region}")});
        let endpoints = [endpoint("internal", "one"), endpoint("public", "one"), endpoint("public", "two")];
        let catalogue = json!([{"type": "identity", "endpoints": [endpoint("admin", "one")]},
                               {"type": SERVICE_TYPE, "endpoints": endpoints}]);
        serde_json::from_value(catalogue).unwrap()
    }

    #[test]
    fn an_endpoint_is_found_by_type_interface_and_region() {
        let url = |interface: &str, region: Option<&str>| {
            let endpoint = Endpoint {
                interface: interface.parse().unwrap(),
                region: region.map(str::to_owned),
                ..Default::default()
            };
            endpoint.url(&catalogue()).map(str::to_owned)
        };
        assert_eq!(url("public", None).unwrap(), "http://public.one");
        assert_eq!(url("publicURL", Some("two")).unwrap(), "http://public.two");
        assert_eq!(url("internalURL", Some("one")).unwrap(), "http://internal.one");
        let sentence = url("admin", Some("two")).unwrap_err().to_string();
        assert!(sentence.contains("internal in one, public in one, public in two"), "{sentence}");
    }

    #[test]
    fn a_catalogue_without_craton_or_without_anything_says_so() {
        let other = Endpoint { service_type: "compute".into(), ..Default::default() };
        assert!(other.url(&catalogue()).unwrap_err().to_string().contains("no service of type compute"));
        assert!(other.url(&[]).unwrap_err().to_string().contains("is empty"));
    }
}
