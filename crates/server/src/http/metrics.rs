//! Figures for Prometheus: how many requests, how long they take, how large the database is.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::{Method, StatusCode};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

use super::log;

/// The upper bounds of the histogram, in seconds.
const BOUNDS: [f64; 12] = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RouteLabels {
    method: &'static str,
    route: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OutcomeLabels {
    method: &'static str,
    route: String,
    status: u32,
}

/// The figures since the start.
pub(super) struct Metrics {
    registry: Registry,
    requests: Family<OutcomeLabels, Counter>,
    durations: Family<RouteLabels, Histogram>,
    under_way: Gauge,
    database: Gauge,
    statements: Counter,
    lag: Gauge<f64, AtomicU64>,
    dropped: Counter,
}

/// A request under way, until this is dropped.
pub(super) struct UnderWay(Gauge);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Metrics {
    /// The type of [`Metrics::text`].
    pub(super) const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    /// Without a replica there is no figure of it.
    pub(super) fn new(has_replica: bool) -> Metrics {
        let mut metrics = Metrics {
            registry: Registry::with_prefix("craton"),
            requests: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(BOUNDS)),
            under_way: Gauge::default(),
            database: Gauge::default(),
            statements: Counter::default(),
            lag: Gauge::default(),
            dropped: Counter::default(),
        };
        let registry = &mut metrics.registry;
        registry.register("http_requests", "Requests by method, route and status", metrics.requests.clone());
        let (name, help) = ("http_request_duration", "Time from the head of a request to its answer");
        registry.register_with_unit(name, help, Unit::Seconds, metrics.durations.clone());
        registry.register("http_requests_in_flight", "Requests that are being answered", metrics.under_way.clone());
        registry.register_with_unit("database", "Size of the database", Unit::Bytes, metrics.database.clone());
        registry.register("database_statements", "Statements sent to the database", metrics.statements.clone());
        let (name, help) = ("read_database_lag", "How far the replica is behind; infinitely if it cannot be used");
        if has_replica {
            registry.register_with_unit(name, help, Unit::Seconds, metrics.lag.clone());
        }
        registry.register("log_lines_dropped", "Lines of the log that nobody took", metrics.dropped.clone());
        metrics
    }

    pub(super) fn begin(&self) -> UnderWay {
        self.under_way.inc();
        UnderWay(self.under_way.clone())
    }

    /// Counts an answer; `path` is the pattern of its route, which a request to no path of ours does not have.
    pub(super) fn count(&self, method: &Method, path: Option<&str>, status: StatusCode, elapsed: Duration) {
        let route =
            path.map_or_else(|| "other".to_owned(), |path| path.replace("{id}", "ID").replace("{number}", "ID"));
        let labels = RouteLabels { method: known(method), route };
        self.durations.get_or_create(&labels).observe(elapsed.as_secs_f64());
        let RouteLabels { method, route } = labels;
        self.requests.get_or_create(&OutcomeLabels { method, route, status: status.as_u16().into() }).inc();
    }

    /// All figures as OpenMetrics, which Prometheus reads.
    pub(super) fn text(&self, database_bytes: Option<i64>, statements: u64, lag_seconds: Option<f64>) -> String {
        if let Some(bytes) = database_bytes {
            self.database.set(bytes);
        }
        if let Some(seconds) = lag_seconds {
            self.lag.set(seconds);
        }
        self.statements.inner().store(statements, Ordering::Relaxed);
        self.dropped.inner().store(log::dropped(), Ordering::Relaxed);
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}

/// A client may send any word as a method, and each would be a row for ever.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_unknown_paths_and_methods_make_no_rows() {
        let metrics = Metrics::new(false);
        for number in 0..100 {
            for path in [Some("/v1/hosts/{id}"), Some("/v1/hosts/{id}/labels"), Some("/v1/history/{number}/undo"), None]
            {
                let method = Method::from_bytes(format!("M{number}").as_bytes()).unwrap();
                metrics.count(&method, path, StatusCode::NOT_FOUND, Duration::ZERO);
            }
        }
        let text = metrics.text(None, 0, None);
        for route in ["/v1/hosts/ID/labels", "/v1/history/ID/undo"] {
            assert!(text.contains(route), "{text}");
        }
        assert_eq!(text.lines().filter(|line| line.starts_with("craton_http_requests_total")).count(), 4, "{text}");
    }
}
