//! A small fleet as the original's server tells it: filters compare, a look-up of clouds and regions that finds none is a 404,
//! interfaces have no names to filter by, and an answer to a DELETE says no more than that.

use crate::support::{RecordingServer, Request, json};
use serde_json::{Value, json as value};

/// Two clouds with three regions, of which two are called the same; hosts that are called the same in two of them.
pub fn original() -> RecordingServer {
    RecordingServer::new(|request, _| answer(request))
}

fn items(kind: &str) -> Vec<Value> {
    let host = |id: u64, name: &str, cloud: u64, region: u64, cell: Value| value!({"id": id, "name": name, "cloud_id": cloud, "region_id": region, "cell_id": cell});
    match kind {
        "projects" => vec![value!({"id": "b9f10eca-66ac-4c27-9c13-9d01e65f96b4", "name": "second"})],
        "clouds" => vec![value!({"id": 1, "name": "public"}), value!({"id": 2, "name": "private"})],
        "regions" => vec![
            value!({"id": 1, "name": "ord", "cloud_id": 1}),
            value!({"id": 2, "name": "dfw", "cloud_id": 1}),
            value!({"id": 3, "name": "ord", "cloud_id": 2}),
        ],
        "cells" => vec![
            value!({"id": 7, "name": "rack-7", "cloud_id": 1, "region_id": 1}),
            value!({"id": 8, "name": "rack-7", "cloud_id": 1, "region_id": 2}),
        ],
        "hosts" => vec![
            host(17, "web-17", 1, 1, 7.into()),
            host(18, "web-18", 1, 1, 7.into()),
            host(19, "17", 1, 1, Value::Null),
            host(20, "WEB-18", 1, 2, Value::Null),
            host(40, "web-17", 1, 2, 8.into()),
        ],
        "network-devices" => vec![host(50, "switch-1", 1, 1, 7.into())],
        "networks" => vec![value!({"id": 3, "name": "net-1", "cloud_id": 1, "region_id": 1, "cell_id": null})],
        "network-interfaces" => {
            let interface = |id: u64, name: &str, device: u64| value!({"id": id, "name": name, "device_id": device});
            let many = (0..12).map(|place| interface(100 + place, "lo", 200 + place));
            [interface(4, "eth0", 17), interface(5, "eth0", 50), interface(6, "Gi0/1", 50)]
                .into_iter()
                .chain(many)
                .collect()
        }
        _ => vec![],
    }
}

fn answer(request: &Request) -> String {
    let path = request.path().trim_start_matches("/v1/");
    let (kind, id) = path.split_once('/').map_or((path, None), |(kind, id)| (kind, Some(id)));
    let not_found = || json(404, r#"{"message": "Not Found", "status": 404}"#);
    match (request.method.as_str(), id) {
        ("DELETE", _) => json(204, ""),
        ("POST", _) => json(201, &request.body),
        (_, Some(id)) => {
            let (id, below) = id.split_once('/').unwrap_or((id, ""));
            let found = items(kind).into_iter().find(|item| item["id"].to_string().trim_matches('"') == id);
            match (found, below) {
                (None, _) => not_found(),
                (Some(item), "") => json(200, &item.to_string()),
                (Some(_), below) => json(
                    200,
                    &value!({below: if below == "labels" { value!(["a"]) } else { value!({"a": 1}) }}).to_string(),
                ),
            }
        }
        ("GET", None) if kind == "devices" => {
            json(200, r#"{"devices": {"hosts": [], "network-devices": []}, "links": []}"#)
        }
        ("GET", None) => list(request, kind),
        _ => json(405, r#"{"message": "not so", "status": 405}"#),
    }
}

fn list(request: &Request, kind: &str) -> String {
    let query = request.query();
    // MySQL compares text without case.
    let same = |item: &Value, (field, wanted): &(String, String)| {
        item.get(field).is_some_and(|value| value.to_string().trim_matches('"').eq_ignore_ascii_case(wanted))
    };
    let found: Vec<_> = items(kind).into_iter().filter(|item| query.iter().all(|pair| same(item, pair))).collect();
    if found.is_empty() && matches!(kind, "clouds" | "regions") && query.iter().any(|(name, _)| name == "name") {
        return json(404, r#"{"message": "Not Found", "status": 404}"#);
    }
    json(200, &value!({kind.replace('-', "_"): found, "links": []}).to_string())
}
