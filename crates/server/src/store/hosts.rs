//! The hosts of a `postgres://` URL, and which of them will do.

mod parameters;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{Connection, Error};
use tokio::time::{Instant, timeout, timeout_at};

use super::QueryError;
use crate::error::{OpenError, Reason};

/// How long the only host may take to answer.
pub(super) const CONNECT: Duration = Duration::from_secs(10);
/// The same where there are others to go to.
const ANSWER: Duration = Duration::from_secs(2);
/// How much longer they are waited for when one will do.
const OTHERS: Duration = Duration::from_millis(500);
const TARGET: &str = "target_session_attrs=";
/// How text is kept, and on which timeline writes are taken: each promotion begins a later one.
const OF_PRIMARY: &str = "SELECT current_setting('server_encoding'), CASE current_setting('transaction_read_only')
    WHEN 'off' THEN left(pg_walfile_name(pg_current_wal_lsn()), 8) END";
/// The same where it does not matter.
const OF_ANY: &str = "SELECT current_setting('server_encoding'), ''";

/// Where one database may be: a URL with several hosts, as libpq has it.
pub(super) struct DatabaseHosts {
    options: Vec<PgConnectOptions>,
    /// Whether one that takes no writes will not do.
    read_write: bool,
}

/// A host that will do, and a connection to it.
pub(super) struct DatabaseHost {
    pub(super) options: PgConnectOptions,
    connection: PgConnection,
    number: usize,
    timeline: String,
}

impl DatabaseHosts {
    /// Reads `postgres://USER@HOST:PORT,HOST:PORT/NAME?target_session_attrs=…`.
    ///
    /// # Errors
    /// [`Reason::Url`] and [`Reason::Part`]: no message repeats what may hold a password.
    pub(super) fn parse(url: &str) -> Result<DatabaseHosts, OpenError> {
        let refusal = |reason| OpenError::new("the postgres:// URL", reason);
        let Some((scheme @ ("postgres" | "postgresql"), rest)) = url.split_once("://") else {
            return Err(refusal(Reason::Url));
        };
        let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (user, hosts) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        if let Some(rule) = parameters::refusal(hosts, query) {
            // A sign that belongs to a password may have ended the hosts: then it goes on in what follows.
            let rule = if rest.contains('@') { parameters::MISPLACED.to_owned() } else { rule };
            return Err(refusal(Reason::Part(rule)));
        }
        let (targets, others): (Vec<_>, Vec<_>) = query.split('&').partition(|pair| pair.starts_with(TARGET));
        let read_write = targets.last().is_some_and(|target| !target.ends_with("=any"));
        let query = others.join("&");
        let options = hosts.split(',').map(|host| format!("{scheme}://{user}{host}{path}?{query}").parse());
        let options = options.collect::<Result<_, _>>().map_err(|_: Error| refusal(Reason::Url))?;
        Ok(DatabaseHosts { options, read_write })
    }

    /// The host, if it is the only one and will do whatever it is.
    pub(super) fn only(&self) -> Option<&PgConnectOptions> {
        self.options.first().filter(|_| self.options.len() == 1 && !self.read_write)
    }

    /// What messages call the database: never with a password.
    pub(super) fn place(&self) -> String {
        match self.options.as_slice() {
            [only] => format!("{} on {}", database(only), address(only)),
            several => several.first().map(database).unwrap_or_default(),
        }
    }

    /// The first host that will do. Where several take writes, it is the one that was promoted last: the others are left over
    /// from before, as one that was started again is.
    ///
    /// # Errors
    /// What each host says.
    pub(super) async fn find(&self) -> Result<DatabaseHost, OpenError> {
        self.find_since("").await
    }

    /// The same, if it was not promoted before `host` was.
    pub(super) async fn find_instead(&self, host: &DatabaseHost) -> Result<DatabaseHost, OpenError> {
        self.find_since(&host.timeline).await
    }

    async fn find_since(&self, timeline: &str) -> Result<DatabaseHost, OpenError> {
        let asked = (0..self.options.len()).map(|number| async move { (number, self.ask(number).await) });
        let mut asked: FuturesUnordered<_> = asked.collect();
        let (mut found, mut reasons) = (Vec::new(), BTreeMap::new());
        // Nobody takes longer than this by itself.
        let mut end = Instant::now() + 2 * CONNECT;
        while let Ok(Some((number, asked))) = timeout_at(end, asked.next()).await {
            match asked {
                Ok(host) if host.timeline.as_str() >= timeline => {
                    found.push(host);
                    end = end.min(Instant::now() + OTHERS);
                }
                Ok(_) => {
                    let reason = "another host was promoted to take its place".to_owned();
                    reasons.insert(number, Reason::Unavailable(reason));
                }
                Err(reason) => drop(reasons.insert(number, reason)),
            }
        }
        let first = |host: &DatabaseHost| (host.timeline.clone(), Reverse(host.number));
        found.into_iter().max_by_key(first).ok_or_else(|| self.refusal(&reasons))
    }

    /// Why none will do.
    fn refusal(&self, reasons: &BTreeMap<usize, Reason>) -> OpenError {
        let of_only = reasons.get(&0).filter(|_| self.options.len() == 1);
        let each = reasons
            .iter()
            .map(|(number, reason)| OpenError::new(address(&self.options[*number]), reason.clone()).to_string());
        let of_all = || Reason::Unavailable(each.collect::<Vec<_>>().join("; "));
        OpenError::new(self.place(), of_only.cloned().unwrap_or_else(of_all))
    }

    /// Connects once: a pool would try until its time is over, and then say nothing but that.
    async fn ask(&self, number: usize) -> Result<DatabaseHost, Reason> {
        let options = &self.options[number];
        let asked = async {
            let mut connection = PgConnection::connect_with(options).await?;
            let state = self.state(&mut connection).await?;
            Ok::<_, Error>((connection, state))
        };
        let patience = if self.options.len() == 1 { CONNECT } else { ANSWER };
        match timeout(patience, asked).await {
            Ok(Ok((_, (encoding, _)))) if encoding != "UTF8" => Err(Reason::Encoding(encoding)),
            Ok(Ok((_, (_, None)))) => Err(Reason::ReadOnly),
            Ok(Ok((connection, (_, Some(timeline))))) => {
                Ok(DatabaseHost { options: options.clone(), connection, number, timeline })
            }
            Ok(Err(error)) => Err(QueryError::from(error).into()),
            Err(_) => Err(Reason::Unavailable(format!("no answer within {} s", patience.as_secs()))),
        }
    }

    async fn state(&self, connection: &mut PgConnection) -> Result<(String, Option<String>), Error> {
        sqlx::query_as(if self.read_write { OF_PRIMARY } else { OF_ANY }).fetch_one(connection).await
    }

    /// Whether a host that was found still will do.
    pub(super) async fn still_do(&self, host: &mut DatabaseHost) -> bool {
        let state = timeout(ANSWER, self.state(&mut host.connection)).await;
        matches!(state, Ok(Ok((_, Some(_)))))
    }
}

impl DatabaseHost {
    /// What messages call the database on it.
    pub(super) fn place(&self) -> String {
        format!("{} on {}", database(&self.options), address(&self.options))
    }

    /// Whether another is the same host of the URL.
    pub(super) fn is(&self, other: &DatabaseHost) -> bool {
        self.number == other.number
    }

    /// Hangs up.
    pub(super) async fn close(self) {
        // It was of no more use.
        let _ = self.connection.close().await;
    }
}

fn database(options: &PgConnectOptions) -> String {
    format!("the database {}", options.get_database().unwrap_or("(default)"))
}

fn address(options: &PgConnectOptions) -> String {
    format!("{}:{}", options.get_host(), options.get_port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_host_of_a_url_has_all_else_that_the_url_says() {
        for (url, addresses, read_write) in [
            ("postgres://u:p,w@a:5433,b/n?sslmode=require", &["a:5433", "b:5432"][..], false),
            (
                "postgresql://u:p@[::1]:5433,[::2]/n?target_session_attrs=any&sslmode=require",
                &["[::1]:5433", "[::2]:5432"],
                false,
            ),
            ("postgres://u:p@a/n?sslmode=require&target_session_attrs=read-write", &["a:5432"], true),
            ("postgres://u:p@a,b/n?target_session_attrs=primary&sslmode=require", &["a:5432", "b:5432"], true),
        ] {
            let hosts = DatabaseHosts::parse(url).unwrap();
            assert_eq!(hosts.options.iter().map(address).collect::<Vec<_>>(), addresses, "{url}");
            assert_eq!(hosts.read_write, read_write, "{url}");
            for options in &hosts.options {
                assert_eq!((options.get_username(), options.get_database()), ("u", Some("n")), "{url}");
                assert!(matches!(options.get_ssl_mode(), sqlx::postgres::PgSslMode::Require), "{url}");
            }
        }
    }

    #[test]
    fn what_a_url_asks_for_and_we_do_not_have_is_refused_without_the_password() {
        for (url, word) in [
            ("postgres://u:s3cret@a,b/n?target_session_attrs=read-only", "read-only"),
            ("postgres://u:s3cret@a/n?target_session_attrs=", "read-write"),
            ("postgres://u:s3cret@a:x,b/n", "port"),
            ("postgres://u:s3cret@a,b:65536/n", "port"),
            ("postgres://u:s3cret@[::1]:0/n", "port"),
            ("postgres://u:s3cret@a/n?port=many", "port"),
            ("postgres://u:s3cret@a/n?sslmode=verify_full", "sslmode=verify_full: use disable, allow, prefer"),
            ("postgres://u:s3cret@a/n?sslmode=", "verify-full"),
            (
                "postgres://u:s3cret@a/n?sslrootcert=/none/ca.pem",
                "sslrootcert=/none/ca.pem, which cannot be read: No such",
            ),
            ("postgres://u:s3cret@a/n?sslkey=/none/key.pem", "sslkey=/none/key.pem"),
            ("postgres://u:s3cret@a/n?sslrootcert=Cargo.toml", "no certificate in PEM form"),
            ("postgres://u:s3cret@a/n?hostaddr=a", "hostaddr"),
            ("postgres://u:s3cret@a/n?statement-cache-capacity=x", "statement-cache-capacity"),
            (
                "postgres://u:p@a/n?sslmode=require&sslpassword=s3cret",
                "parameter sslpassword, which is not known: there are sslmode, ",
            ),
            ("postgres://u:pa?s3cret@a/n", "%3F"),
            ("postgres://u:pa/s3cret@a/n", "%2F"),
            ("postgres://u:pa#s3cret@a/n", "%23"),
            ("postgres://u:pa?s3cret=x@a/n", "%3F"),
            ("postgres://u:s3cret/a/n", "port"),
            ("postgres://u:s3cret", "port"),
            ("mysql://u:s3cret@a/n", "sqlite:PATH"),
        ] {
            let refusal = DatabaseHosts::parse(url).map(drop).unwrap_err().to_string();
            assert!(refusal.contains(word) && !refusal.contains("s3cret"), "{refusal}");
        }
    }
}
