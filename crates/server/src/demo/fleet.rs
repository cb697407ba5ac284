//! What the made-up fleet consists of: names, addresses, labels and variables, the same every time.

use std::net::Ipv4Addr;

use craton_model::Object;
use serde_json::{Value, json};

use super::Ids;

const CLOUDS: [(&str, &str); 2] = [("public", "what customers rent"), ("internal", "what we run ourselves")];
/// Each with its cloud and its time zone.
const REGIONS: [(&str, usize, &str); 4] = [
    ("ord", 0, "America/Chicago"),
    ("lon", 0, "Europe/London"),
    ("syd", 1, "Australia/Sydney"),
    ("fra", 1, "Europe/Berlin"),
];
/// What a host is for, how many cores it has, and who made it.
const ROLES: [(&str, u32, &str); 5] =
    [("compute", 64, "dell"), ("storage", 32, "supermicro"), ("db", 48, "dell"), ("web", 16, "hp"), ("cache", 8, "hp")];
/// Each cell has a switch and a firewall.
const NETWORK_DEVICES: [&str; 2] = ["switch", "firewall"];
const CELL_ADDRESSES: usize = 4_096;

/// A fleet of a size.
pub(super) struct Fleet {
    cells_per_region: usize,
    hosts: usize,
    network_devices: usize,
}

/// A cell and what it is in.
pub(super) struct FleetCell {
    number: usize,
    name: String,
    cloud: i64,
    region: i64,
    cell: i64,
}

impl Fleet {
    /// A fleet of that many hosts and network devices together.
    pub(super) fn new(devices: usize) -> Fleet {
        let cells_per_region = (devices / 2_000).max(2);
        let network_devices = (cells_per_region * REGIONS.len() * NETWORK_DEVICES.len()).min(devices);
        Fleet { cells_per_region, network_devices, hosts: devices - network_devices }
    }

    pub(super) fn clouds(&self) -> impl Iterator<Item = Object> {
        CLOUDS.iter().map(|&(name, note)| object(json!({"name": name, "note": note})))
    }

    pub(super) fn regions(&self, clouds: &Ids) -> impl Iterator<Item = Object> {
        REGIONS.iter().map(|&(name, cloud, zone)| {
            object(json!({"name": name, "note": zone, "cloud_id": clouds.get(CLOUDS[cloud].0)}))
        })
    }

    pub(super) fn cells(&self, clouds: &Ids, regions: &Ids) -> impl Iterator<Item = Object> {
        self.cell_names().map(|(name, region, cloud)| {
            let note = format!("hall {name}");
            let (cloud, region) = (clouds.get(cloud), regions.get(region));
            object(json!({"name": name, "note": note, "cloud_id": cloud, "region_id": region}))
        })
    }

    /// The cells with their ids.
    pub(super) fn places(&self, clouds: &Ids, regions: &Ids, cells: &Ids) -> Vec<FleetCell> {
        let find = |ids: &Ids, name: &str| ids.get(name).copied().unwrap_or_default();
        self.cell_names()
            .enumerate()
            .map(|(number, (name, region, cloud))| FleetCell {
                number,
                cloud: find(clouds, cloud),
                region: find(regions, region),
                cell: find(cells, &name),
                name,
            })
            .collect()
    }

    pub(super) fn network_devices(&self, places: &[FleetCell]) -> impl Iterator<Item = Object> {
        (0..self.network_devices).map(|index| {
            let place = &places[index % places.len()];
            let kind = index / places.len();
            let type_ = NETWORK_DEVICES[kind % NETWORK_DEVICES.len()];
            let model = ["QFX5120", "SRX1500"][kind % 2];
            let name = format!("{}-{type_}", place.name);
            let mut device = device(place, name, address(place.number, kind + 1), type_);
            let shown = [("model_name", model), ("os_version", "21.4R3"), ("vlans", "10,20,30")];
            device.extend(shown.map(|(field, value)| (field.to_owned(), value.into())));
            device
        })
    }

    /// Hosts of every other cell have the cell's switch as their parent.
    pub(super) fn hosts(&self, places: &[FleetCell], switches: &Ids) -> impl Iterator<Item = Object> {
        self.host_names().map(|(index, cell, name)| {
            let place = &places[cell];
            let switch = switches.get(&format!("{}-switch", place.name)).copied().filter(|_| cell.is_multiple_of(2));
            let mut host = device(place, name, address(cell, 10 + index / places.len()), "server");
            host.insert("parent_id".to_owned(), switch.into());
            host
        })
    }

    pub(super) fn cloud_variables(&self) -> impl Iterator<Item = (String, Object)> {
        CLOUDS
            .iter()
            .map(|&(name, _)| (name.to_owned(), object(json!({"domain": format!("{name}.example.com"), "tier": 2}))))
    }

    pub(super) fn region_variables(&self) -> impl Iterator<Item = (String, Object)> {
        REGIONS.iter().map(|&(name, _, zone)| {
            let servers = [format!("ntp1.{name}.example.com"), format!("ntp2.{name}.example.com")];
            (name.to_owned(), object(json!({"time_zone": zone, "ntp_servers": servers})))
        })
    }

    pub(super) fn cell_variables(&self) -> impl Iterator<Item = (String, Object)> {
        self.cell_names().enumerate().map(|(number, (name, _, _))| {
            (name, object(json!({"mtu": 9000, "power": {"feeds": 2, "watts": 400_000 + 1_000 * (number % 50)}})))
        })
    }

    /// One host in ten has an MTU of its own; the others inherit their cell's.
    pub(super) fn host_variables(&self) -> impl Iterator<Item = (String, Object)> {
        self.host_names().map(|(index, _, name)| {
            let (_, cores, vendor) = ROLES[index % ROLES.len()];
            let hardware = json!({"cores": cores, "vendor": vendor, "serial": format!("S{:07}", 1_000_000 + index)});
            let mut variables = json!({"rack": format!("r{:02}", index / 24 % 40), "hardware": hardware});
            if index.is_multiple_of(10) {
                variables["mtu"] = 1500.into();
            }
            (name, object(variables))
        })
    }

    /// Every host has its role, one in seven is a canary too.
    pub(super) fn labels(&self) -> impl Iterator<Item = (String, String)> {
        self.host_names().flat_map(|(index, _, name)| {
            let canary = index.is_multiple_of(7).then(|| (name.clone(), "canary".to_owned()));
            std::iter::once((name, ROLES[index % ROLES.len()].0.to_owned())).chain(canary)
        })
    }

    fn cell_names(&self) -> impl Iterator<Item = (String, &'static str, &'static str)> {
        REGIONS.iter().flat_map(|&(region, cloud, _)| {
            (1..=self.cells_per_region).map(move |number| (format!("{region}-{number:02}"), region, CLOUDS[cloud].0))
        })
    }

    /// The hosts with the numbers of their cells.
    fn host_names(&self) -> impl Iterator<Item = (usize, usize, String)> {
        let cells: Vec<String> = self.cell_names().map(|(name, _, _)| name).collect();
        (0..self.hosts).map(move |index| {
            let cell = index % cells.len();
            let role = ROLES[index % ROLES.len()].0;
            (index, cell, format!("{}-{role}-{:03}", cells[cell], index / cells.len() + 1))
        })
    }
}

/// What everything inherits.
pub(super) fn project_variables() -> Object {
    object(json!({"stage": "demo", "ntp_servers": ["pool.ntp.org"], "tier": 3, "mtu": 1500}))
}

/// A network for each cell.
pub(super) fn networks(places: &[FleetCell]) -> impl Iterator<Item = Object> {
    places.iter().map(|place| {
        object(json!({
            "name": format!("{}-lan", place.name),
            "cidr": format!("{}/20", address(place.number, 0)),
            "gateway": address(place.number, 1).to_string(),
            "netmask": "255.255.240.0",
            "cloud_id": place.cloud,
            "region_id": place.region,
            "cell_id": place.cell,
        }))
    })
}

/// A management interface for each network device.
pub(super) fn interfaces(switches: &Ids) -> impl Iterator<Item = Object> {
    let mut ids: Vec<i64> = switches.values().copied().collect();
    ids.sort_unstable();
    ids.into_iter().enumerate().map(|(index, device)| {
        let address = address(index / 256, 4_000 + index % 64).to_string();
        object(json!({
            "name": "mgmt0", "device_id": device, "interface_type": "ethernet", "ip_address": address, "port": 0
        }))
    })
}

fn device(place: &FleetCell, name: String, address: Ipv4Addr, type_: &str) -> Object {
    object(json!({
        "name": name,
        "cloud_id": place.cloud,
        "region_id": place.region,
        "cell_id": place.cell,
        "ip_address": address.to_string(),
        "device_type": type_,
        "active": true,
    }))
}

fn object(value: Value) -> Object {
    match value {
        Value::Object(map) => map,
        _ => Object::new(),
    }
}

/// An address of a cell's own range below 10.0.0.0/8.
fn address(cell: usize, number: usize) -> Ipv4Addr {
    let offset = (cell * CELL_ADDRESSES + number) % (1 << 24);
    Ipv4Addr::from(0x0A00_0000 + u32::try_from(offset).unwrap_or_default())
}
