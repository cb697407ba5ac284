//! The figures of the server core: `cargo bench --bench server`. Times are medians, without a network.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use craton_server::{Api, Bootstrap, Embedded};
use http::Request;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

const PROJECT: &str = "b9f10eca-66ac-4c27-9c13-9d01e65f96b4";

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    demo();
    let small = filled(&runtime, &url("small.db"), 10_000);
    runtime.block_on(ten_thousand(&small));
    runtime.block_on(concurrent(&small));
    runtime.block_on(small.close());
    embedded(&url("small.db"));
    let large = filled(&runtime, &url("large.db"), 100_000);
    runtime.block_on(hundred_thousand(&large));
}

fn demo() {
    let start = Instant::now();
    let embedded = Embedded::open("demo:").unwrap();
    let response = embedded.call(Request::get("/v1/hosts").body(Vec::new()).unwrap());
    assert_eq!(response.status(), 200);
    println!("demo: opened, and one list of hosts     {:>9.2?}", start.elapsed());
}

fn embedded(url: &str) {
    let start = Instant::now();
    let embedded = Embedded::open(url).unwrap();
    let response = embedded.call(Request::get("/v1/hosts/100").body(Vec::new()).unwrap());
    assert_eq!(response.status(), 200);
    drop(embedded);
    println!("sqlite: opened, one host, closed        {:>9.2?}", start.elapsed());
}

fn filled(runtime: &Runtime, url: &str, devices: usize) -> Arc<Api> {
    let start = Instant::now();
    let api = runtime.block_on(async {
        let api = Api::open(url, 4).await.unwrap();
        let bootstrap = Bootstrap {
            project: Some(PROJECT.parse().unwrap()),
            api_key: Some("bootstrap".to_owned()),
            ..Bootstrap::default()
        };
        api.bootstrap(&bootstrap).await.unwrap();
        api.fill(devices).await.unwrap();
        api
    });
    println!("filled with {devices} devices                  {:>9.2?}", start.elapsed());
    Arc::new(api)
}

async fn ten_thousand(api: &Api) {
    println!("10,000 devices");
    time(api, "a page of 100", "/v1/hosts?limit=100").await;
    time(api, "... with details, resolved", "/v1/hosts?limit=100&details=true").await;
    time(api, "one host", "/v1/hosts/5000").await;
    time(api, "hosts of a region by name", "/v1/hosts?region_id=1&sort_keys=name").await;
}

async fn hundred_thousand(api: &Api) {
    println!("100,000 devices");
    time(api, "the first page of 100", "/v1/hosts?limit=100").await;
    time(api, "a page near the end", "/v1/hosts?limit=100&marker=99500").await;
    time(api, "... of devices", "/v1/devices?limit=100&marker=99500").await;
    for (what, terms) in [
        ("a variable of the cloud", "tier:2"),
        ("one that some hosts override", "mtu:9000"),
        ("one that few hosts have", "mtu:1500"),
        ("a value that all hosts have of their own", "hardware.cores:64"),
        ("a value that one host has", "hardware.serial:\"S1099000\""),
        ("a value that nobody has", "hardware.vendor:\"none\""),
        ("two terms", "rack:\"r07\",environment:\"demo\""),
    ] {
        let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("vars", terms).finish();
        time(api, &format!("vars: {what}"), &format!("/v1/hosts?limit=100&{query}")).await;
    }
    time(api, "by label", "/v1/hosts?limit=100&label=canary").await;
    println!("  resident                              {:>9} MB", resident());
}

async fn time(api: &Api, what: &str, path: &str) {
    let mut times = Vec::new();
    let begin = Instant::now();
    while times.len() < 5 || (begin.elapsed() < Duration::from_secs(1) && times.len() < 200) {
        let start = Instant::now();
        let response = api.handle(request("GET", path, Value::Null)).await;
        times.push(start.elapsed());
        assert_eq!(response.status(), 200, "{path}");
    }
    times.sort_unstable();
    println!("  {what:<45} {:>9.2?}", times[times.len() / 2]);
}

async fn concurrent(api: &Arc<Api>) {
    let count = 20_000;
    let elapsed =
        tasks(api, count, |number| request("GET", &format!("/v1/hosts/{}", 100 + number % 9_000), Value::Null));
    println!("  one host, 32 at a time                {:>9.0} a second", per_second(count, elapsed.await));
    let count = 3_000;
    let elapsed = tasks(api, count, |number| {
        let body = json!({"name": format!("new-{number}"), "cloud_id": 1, "region_id": 1, "device_type": "server",
            "ip_address": "10.0.0.1", "variables": {"a": number}, "labels": ["new"]});
        request("POST", "/v1/hosts", body)
    });
    println!("  creates, 32 at a time, durable        {:>9.0} a second", per_second(count, elapsed.await));
    let start = Instant::now();
    for number in 0..300 {
        let body = json!({"name": format!("one-{number}"), "cloud_id": 1, "region_id": 1, "device_type": "server",
            "ip_address": "10.0.0.1"});
        assert_eq!(api.handle(request("POST", "/v1/hosts", body)).await.status(), 201);
    }
    println!("  creates, one at a time, durable       {:>9.0} a second", per_second(300, start.elapsed()));
}

fn per_second(count: usize, elapsed: Duration) -> f64 {
    count as f64 / elapsed.as_secs_f64()
}

async fn tasks(
    api: &Arc<Api>,
    count: usize,
    request: impl Fn(usize) -> Request<Vec<u8>> + Copy + Send + 'static,
) -> Duration {
    let start = Instant::now();
    let tasks: Vec<_> = (0..32)
        .map(|task| {
            let api = api.clone();
            tokio::spawn(async move {
                for number in (task..count).step_by(32) {
                    let status = api.handle(request(number)).await.status();
                    assert!(status.is_success(), "{status}");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    start.elapsed()
}

fn request(method: &str, path: &str, body: Value) -> Request<Vec<u8>> {
    Request::builder()
        .method(method)
        .uri(path)
        .header("host", "127.0.0.1:7780")
        .header("content-type", "application/json")
        .header("x-auth-user", "bootstrap")
        .header("x-auth-token", "bootstrap")
        .header("x-auth-project", PROJECT)
        .body(if body.is_null() { Vec::new() } else { body.to_string().into_bytes() })
        .unwrap()
}

fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or_default() / 1_024
}
