//! What the made-up fleet consists of: names, addresses, labels and variables, the same every time.

use std::net::Ipv4Addr;

use sea_query::Expr;
use serde_json::{Value, json};

use super::Ids;

/// The columns of a device that are filled.
pub(super) const DEVICE_COLUMNS: [&str; 14] = [
    "name",
    "type",
    "cloud_id",
    "region_id",
    "cell_id",
    "parent_id",
    "ip_address",
    "device_type",
    "active",
    "note",
    "model_name",
    "os_version",
    "vlans",
    "updated_at",
];
/// The columns of a network that are filled.
pub(super) const NETWORK_COLUMNS: [&str; 7] =
    ["name", "cidr", "gateway", "netmask", "cloud_id", "region_id", "cell_id"];
/// The columns of an interface that are filled.
pub(super) const INTERFACE_COLUMNS: [&str; 5] = ["name", "device_id", "interface_type", "ip_address", "port"];

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
pub(super) struct Place {
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

    pub(super) fn clouds(&self) -> impl Iterator<Item = Vec<Expr>> {
        CLOUDS.iter().map(|&(name, note)| vec![Expr::val(name), Expr::val(note)])
    }

    pub(super) fn regions(&self, clouds: &Ids) -> impl Iterator<Item = Vec<Expr>> {
        REGIONS.iter().map(|&(name, cloud, zone)| vec![Expr::val(name), Expr::val(zone), id(clouds, CLOUDS[cloud].0)])
    }

    pub(super) fn cells(&self, clouds: &Ids, regions: &Ids) -> impl Iterator<Item = Vec<Expr>> {
        self.cell_names().map(|(name, region, cloud)| {
            let note = format!("hall {name}");
            vec![Expr::val(name), Expr::val(note), id(clouds, cloud), id(regions, region)]
        })
    }

    /// The cells with their ids.
    pub(super) fn places(&self, clouds: &Ids, regions: &Ids, cells: &Ids) -> Vec<Place> {
        let find = |ids: &Ids, name: &str| ids.get(name).copied().unwrap_or_default();
        self.cell_names()
            .enumerate()
            .map(|(number, (name, region, cloud))| Place {
                number,
                cloud: find(clouds, cloud),
                region: find(regions, region),
                cell: find(cells, &name),
                name,
            })
            .collect()
    }

    pub(super) fn network_devices(&self, places: &[Place]) -> impl Iterator<Item = Vec<Expr>> {
        (0..self.network_devices).map(|index| {
            let place = &places[index % places.len()];
            let kind = index / places.len();
            let type_ = NETWORK_DEVICES[kind % NETWORK_DEVICES.len()];
            let model = ["QFX5120", "SRX1500"][kind % 2];
            let shown = [Some(model), Some("21.4R3"), Some("10,20,30")];
            let name = format!("{}-{type_}", place.name);
            device(place, name, "network-devices", None, address(place.number, kind + 1), type_, shown)
        })
    }

    /// Hosts of every other cell have the cell's switch as their parent.
    pub(super) fn hosts(&self, places: &[Place], switches: &Ids) -> impl Iterator<Item = Vec<Expr>> {
        self.host_names().map(|(index, cell, name)| {
            let place = &places[cell];
            let switch = switches.get(&format!("{}-switch", place.name)).copied().filter(|_| cell.is_multiple_of(2));
            let address = address(cell, 10 + index / places.len());
            device(place, name, "hosts", switch, address, "server", [None; 3])
        })
    }

    pub(super) fn cloud_variables(&self) -> impl Iterator<Item = (String, Value)> {
        CLOUDS.iter().map(|&(name, _)| (name.to_owned(), json!({"domain": format!("{name}.example.com"), "tier": 2})))
    }

    pub(super) fn region_variables(&self) -> impl Iterator<Item = (String, Value)> {
        REGIONS.iter().map(|&(name, _, zone)| {
            let servers = [format!("ntp1.{name}.example.com"), format!("ntp2.{name}.example.com")];
            (name.to_owned(), json!({"time_zone": zone, "ntp_servers": servers}))
        })
    }

    pub(super) fn cell_variables(&self) -> impl Iterator<Item = (String, Value)> {
        self.cell_names().enumerate().map(|(number, (name, _, _))| {
            (name, json!({"mtu": 9000, "power": {"feeds": 2, "watts": 400_000 + 1_000 * (number % 50)}}))
        })
    }

    /// One host in ten has an MTU of its own; the others inherit their cell's.
    pub(super) fn host_variables(&self) -> impl Iterator<Item = (String, Value)> {
        self.host_names().map(|(index, _, name)| {
            let (_, cores, vendor) = ROLES[index % ROLES.len()];
            let hardware = json!({"cores": cores, "vendor": vendor, "serial": format!("S{:07}", 1_000_000 + index)});
            let mut variables = json!({"rack": format!("r{:02}", index / 24 % 40), "hardware": hardware});
            if index.is_multiple_of(10) {
                variables["mtu"] = 1500.into();
            }
            (name, variables)
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
pub(super) fn project_variables() -> Value {
    json!({"stage": "demo", "ntp_servers": ["pool.ntp.org"], "tier": 3, "mtu": 1500})
}

/// A network for each cell.
pub(super) fn networks(places: &[Place]) -> impl Iterator<Item = Vec<Expr>> {
    places.iter().map(|place| {
        vec![
            Expr::val(format!("{}-lan", place.name)),
            Expr::val(format!("{}/20", address(place.number, 0))),
            Expr::val(address(place.number, 1).to_string()),
            Expr::val("255.255.240.0"),
            Expr::val(place.cloud),
            Expr::val(place.region),
            Expr::val(place.cell),
        ]
    })
}

/// A management interface for each network device.
pub(super) fn interfaces(switches: &Ids) -> impl Iterator<Item = Vec<Expr>> {
    let mut ids: Vec<i64> = switches.values().copied().collect();
    ids.sort_unstable();
    ids.into_iter().enumerate().map(|(index, device)| {
        let address = address(index / 256, 4_000 + index % 64).to_string();
        vec![Expr::val("mgmt0"), Expr::val(device), Expr::val("ethernet"), Expr::val(address), Expr::val(0_i64)]
    })
}

fn device(
    place: &Place,
    name: String,
    path: &'static str,
    parent: Option<i64>,
    address: Ipv4Addr,
    type_: &'static str,
    [model, version, vlans]: [Option<&'static str>; 3],
) -> Vec<Expr> {
    vec![
        Expr::val(name),
        Expr::val(path),
        Expr::val(place.cloud),
        Expr::val(place.region),
        Expr::val(place.cell),
        Expr::val(parent),
        Expr::val(address.to_string()),
        Expr::val(type_),
        Expr::val(true),
        Expr::val(None::<&str>),
        Expr::val(model),
        Expr::val(version),
        Expr::val(vlans),
        Expr::val(None::<i64>),
    ]
}

fn id(ids: &Ids, name: &str) -> Expr {
    Expr::val(ids.get(name).copied().unwrap_or_default())
}

/// An address of a cell's own range below 10.0.0.0/8.
fn address(cell: usize, number: usize) -> Ipv4Addr {
    let offset = (cell * CELL_ADDRESSES + number) % (1 << 24);
    Ipv4Addr::from(0x0A00_0000 + u32::try_from(offset).unwrap_or_default())
}
