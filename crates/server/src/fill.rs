//! A made-up fleet: for `demo:`, for trying a server out, and for measurements.

mod fleet;

use std::collections::HashMap;

use sea_query::{Expr, Query};
use serde_json::Value;

use super::api::Api;
use super::context::now;
use super::error::{Error, Reason};
use super::kinds::Level;
use super::store::{Cell, QueryError, Session};

/// Rows of one statement: SQLite takes 32,766 values.
const BATCH: usize = 1_000;

impl Api {
    /// Fills an empty database with hosts and network devices in 2 clouds, 4 regions and at least 8 cells, with
    /// variables on every level, labels, networks and interfaces. All or nothing.
    ///
    /// # Errors
    /// A sentence if there is a cloud already, no project yet, or the database cannot be written.
    pub async fn fill(&self, devices: usize) -> Result<(), Error> {
        let root = self.root().await?.ok_or_else(|| Error::new("the database", Reason::Unused))?;
        let mut session = self.store.write().await.map_err(Error::of_query)?;
        session.begin_setup().await.map_err(Error::of_query)?;
        let cloud = Query::select().column("id").from("clouds").limit(1).to_owned();
        if session.row(&cloud).await.map_err(Error::of_query)?.is_some() {
            return Err(Error::new("the database", Reason::NotEmpty));
        }
        let mut filler = Filler { session, project: root.project.to_string(), time: now() };
        filler.fleet(devices).await.map_err(Error::of_query)?;
        filler.session.commit().await.map_err(Error::of_query)
    }
}

/// The names of rows and the ids they were given.
type Ids = HashMap<String, i64>;

struct Filler {
    session: Session,
    project: String,
    /// When the next row is said to be made: one microsecond after the other, for lists go by time.
    time: i64,
}

impl Filler {
    async fn fleet(&mut self, devices: usize) -> Result<(), QueryError> {
        let fleet = fleet::Fleet::new(devices);
        let project = Expr::val(self.project.as_str());
        self.variables(Level::Project, std::iter::once((project, fleet::project_variables()))).await?;
        let clouds = self.rows("clouds", &["name", "note"], fleet.clouds()).await?;
        self.variables_by_name(Level::Cloud, &clouds, fleet.cloud_variables()).await?;
        let regions = self.rows("regions", &["name", "note", "cloud_id"], fleet.regions(&clouds)).await?;
        self.variables_by_name(Level::Region, &regions, fleet.region_variables()).await?;
        let columns = ["name", "note", "cloud_id", "region_id"];
        let cells = self.rows("cells", &columns, fleet.cells(&clouds, &regions)).await?;
        self.variables_by_name(Level::Cell, &cells, fleet.cell_variables()).await?;
        let places = fleet.places(&clouds, &regions, &cells);
        self.rows("networks", &fleet::NETWORK_COLUMNS, fleet::networks(&places)).await?;
        let switches = self.rows("devices", &fleet::DEVICE_COLUMNS, fleet.network_devices(&places)).await?;
        self.rows("network_interfaces", &fleet::INTERFACE_COLUMNS, fleet::interfaces(&switches)).await?;
        let hosts = self.rows("devices", &fleet::DEVICE_COLUMNS, fleet.hosts(&places, &switches)).await?;
        self.variables_by_name(Level::Device, &hosts, fleet.host_variables()).await?;
        self.labels(&hosts, &fleet).await
    }

    /// Inserts rows whose first column is the name; the ids they are given.
    async fn rows(
        &mut self,
        table: &'static str,
        columns: &[&'static str],
        mut rows: impl Iterator<Item = Vec<Expr>>,
    ) -> Result<Ids, QueryError> {
        let mut ids = Ids::new();
        loop {
            let batch: Vec<_> = rows.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                return Ok(ids);
            }
            let mut query = Query::insert();
            query.into_table(table).columns(columns.iter().copied().chain(["project_id", "created_at"]));
            for mut row in batch {
                self.time += 1;
                row.extend([Expr::val(self.project.as_str()), Expr::val(self.time)]);
                query.values_panic(row);
            }
            query.returning(Query::returning().columns(["name", "id"]));
            for row in self.session.rows(&query).await? {
                if let Ok([name, id]) = <[Cell; 2]>::try_from(row) {
                    ids.insert(name.into_text(), id.integer());
                }
            }
        }
    }

    async fn variables_by_name(
        &mut self,
        level: Level,
        ids: &Ids,
        named: impl Iterator<Item = (String, Value)>,
    ) -> Result<(), QueryError> {
        self.variables(level, named.filter_map(|(name, variables)| Some((Expr::val(*ids.get(&name)?), variables))))
            .await
    }

    async fn variables(
        &mut self,
        level: Level,
        mut owned: impl Iterator<Item = (Expr, Value)>,
    ) -> Result<(), QueryError> {
        loop {
            let mut query = Query::insert();
            query.into_table(level.table()).columns(["owner_id", "key", "value"]);
            let mut rows = 0;
            for (owner, variables) in owned.by_ref().take(BATCH) {
                for (key, value) in variables.as_object().into_iter().flatten() {
                    query.values_panic([owner.clone(), Expr::val(key.as_str()), Expr::val(value.to_string())]);
                    rows += 1;
                }
            }
            if rows == 0 {
                return Ok(());
            }
            self.session.execute(&query).await?;
        }
    }

    async fn labels(&mut self, hosts: &Ids, fleet: &fleet::Fleet) -> Result<(), QueryError> {
        let pairs: Vec<_> = fleet.labels().filter_map(|(name, label)| Some((*hosts.get(&name)?, label))).collect();
        for batch in pairs.chunks(BATCH) {
            let mut query = Query::insert();
            query.into_table("labels").columns(["device_id", "label"]);
            for (host, label) in batch {
                query.values_panic([Expr::val(*host), Expr::val(label.as_str())]);
            }
            self.session.execute(&query).await?;
        }
        Ok(())
    }
}
