//! Connections to PostgreSQL, to whichever host of several will do at the moment.

use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, Error, Executor, PgPool, Postgres};
use tokio::sync::watch::{Receiver, Sender, channel};

use super::hosts::{CONNECT, DatabaseHost, DatabaseHosts};

/// How often it is looked whether a host still will do, or another will.
const PAUSE: Duration = Duration::from_millis(500);

/// A pool of connections, and another where its host is another; none while no host will do.
#[derive(Clone)]
pub(super) struct PostgresPool(Receiver<Option<PgPool>>);

/// Where the pools of a host that was found come from.
struct PoolSender {
    sender: Sender<Option<PgPool>>,
    connections: u32,
}

impl PostgresPool {
    /// At most so many connections to one host, waited for so long.
    pub(super) fn new(options: &PgConnectOptions, connections: u32, patience: Duration) -> PostgresPool {
        PostgresPool(channel(Some(pool(options, connections, patience))).1)
    }

    /// As many pools, of so many connections each, to the host that will do, wherever that will be.
    pub(super) fn following<const N: usize>(
        hosts: DatabaseHosts,
        found: DatabaseHost,
        connections: [u32; N],
    ) -> [PostgresPool; N] {
        let mut senders = Vec::new();
        let pools = connections.map(|connections| {
            let (sender, receiver) = channel(Some(pool(&found.options, connections, CONNECT)));
            senders.push(PoolSender { sender, connections });
            PostgresPool(receiver)
        });
        tokio::spawn(follow(hosts, found, senders));
        pools
    }

    /// A connection to the host that will do, when there is one and it is this one's turn.
    pub(super) async fn acquire(&self) -> Result<PoolConnection<Postgres>, Error> {
        let mut current = self.0.clone();
        loop {
            let pool = current.borrow_and_update().clone();
            let acquired = async {
                if let Some(pool) = pool {
                    return pool.acquire().await;
                }
                tokio::time::sleep(CONNECT).await;
                Err(Error::PoolTimedOut)
            };
            tokio::select! {
                biased;
                acquired = acquired => return acquired,
                Ok(()) = current.changed() => {}
            }
        }
    }

    /// Ends the connections.
    pub(super) async fn close(&self) {
        let pool = self.0.borrow().clone();
        if let Some(pool) = pool {
            pool.close().await;
        }
    }
}

fn pool(options: &PgConnectOptions, connections: u32, patience: Duration) -> PgPool {
    let pool = PgPoolOptions::new().max_connections(connections).acquire_timeout(patience);
    // Compiling a statement takes longer than any of ours.
    let pool = pool
        .after_connect(|connection, _| Box::pin(async move { connection.execute("SET jit = off").await.map(drop) }));
    // A statement that its caller gave up ends with an error, which is read here. Otherwise sqlx ends the connection, whose place
    // is taken until that is done: over TLS not within 30 s.
    let pool = pool.after_release(|connection, _| {
        Box::pin(async move {
            let _ = connection.ping().await;
            Ok(true)
        })
    });
    pool.connect_lazy_with(options.clone().disable_statement_logging())
}

/// Gives new pools whenever another host will do. The old ones go with the last who uses them, so that nobody waits behind what hangs
/// there.
async fn follow(hosts: DatabaseHosts, mut host: DatabaseHost, pools: Vec<PoolSender>) {
    let mut is_there = true;
    while !pools.iter().all(|pool| pool.sender.is_closed()) {
        tokio::time::sleep(PAUSE).await;
        if is_there && hosts.still_do(&mut host).await {
            continue;
        }
        match hosts.find_instead(&host).await {
            Ok(found) => {
                if !is_there || !found.is(&host) {
                    tracing::info!(place = found.place(), "the database is found");
                    for PoolSender { sender, connections } in &pools {
                        sender.send_replace(Some(pool(&found.options, *connections, CONNECT)));
                    }
                }
                (host, is_there) = (found, true);
            }
            Err(error) => {
                if is_there {
                    tracing::error!(%error, "the database is looked for");
                    pools.iter().for_each(|pool| drop(pool.sender.send_replace(None)));
                }
                is_there = false;
            }
        }
    }
}
