//! A made-up fleet: for `demo:`, for trying a server out, and for measurements.

mod fleet;

use std::collections::HashMap;

use craton_model::{Kind, Object, kinds};
use sea_query::{Expr, Query};

use crate::api::{Api, row};
use crate::error::{OpenError, Reason};
use crate::store::schema::{labels_owner, labels_table, variables_table};
use crate::store::{QueryError, Transaction, now, values};

/// How many things go into one statement of SQLite, which takes 32,766 values.
const LONG: usize = 1_000;
/// The same for PostgreSQL: what is longer than one message takes longer.
const SHORT: usize = 50;

impl Api {
    /// Fills an empty database with hosts and network devices in 2 clouds, 4 regions and at least 8 cells, with
    /// variables on every level, labels, networks and interfaces. All or nothing.
    ///
    /// # Errors
    /// A sentence if there is a cloud already, no project yet, or the database cannot be written.
    pub async fn fill(&self, devices: usize) -> Result<(), OpenError> {
        let root = self.root().await?.ok_or_else(|| OpenError::new("the database", Reason::Unused))?;
        let mut transaction = self.core.store.write().await.map_err(OpenError::of_query)?;
        transaction.begin_setup().await.map_err(OpenError::of_query)?;
        let cloud = Query::select().column("id").from("clouds").limit(1).to_owned();
        if transaction.row(&cloud).await.map_err(OpenError::of_query)?.is_some() {
            return Err(OpenError::new("the database", Reason::NotEmpty));
        }
        let mut filler = Filler { transaction, project: root.project.to_string(), time: now() };
        filler.fleet(devices).await.map_err(OpenError::of_query)?;
        filler.transaction.commit().await.map_err(OpenError::of_query)?;
        self.core.store.vacuum().await.map_err(OpenError::of_query)
    }
}

/// The names of rows and the ids they were given.
type Ids = HashMap<String, i64>;

struct Filler {
    transaction: Transaction,
    project: String,
    /// When the next row is said to be made: one microsecond after the other, for lists go by time.
    time: i64,
}

impl Filler {
    async fn fleet(&mut self, devices: usize) -> Result<(), QueryError> {
        let fleet = fleet::Fleet::new(devices);
        let project = Expr::val(self.project.as_str());
        self.variables(&kinds::PROJECT, std::iter::once((project, fleet::project_variables()))).await?;
        let clouds = self.rows(&kinds::CLOUD, fleet.clouds()).await?;
        self.variables_by_name(&kinds::CLOUD, &clouds, fleet.cloud_variables()).await?;
        let regions = self.rows(&kinds::REGION, fleet.regions(&clouds)).await?;
        self.variables_by_name(&kinds::REGION, &regions, fleet.region_variables()).await?;
        let cells = self.rows(&kinds::CELL, fleet.cells(&clouds, &regions)).await?;
        self.variables_by_name(&kinds::CELL, &cells, fleet.cell_variables()).await?;
        let places = fleet.places(&clouds, &regions, &cells);
        self.rows(&kinds::NETWORK, fleet::networks(&places)).await?;
        let switches = self.rows(&kinds::NETWORK_DEVICE, fleet.network_devices(&places)).await?;
        self.rows(&kinds::NETWORK_INTERFACE, fleet::interfaces(&switches)).await?;
        let hosts = self.rows(&kinds::HOST, fleet.hosts(&places, &switches)).await?;
        self.variables_by_name(&kinds::HOST, &hosts, fleet.host_variables()).await?;
        self.labels(&kinds::HOST, &hosts, &fleet).await
    }

    fn batch(&self) -> usize {
        if self.transaction.is_sqlite() { LONG } else { SHORT }
    }

    /// Inserts resources of one kind, which all have the same fields; the ids they are given.
    async fn rows(&mut self, kind: &Kind, mut resources: impl Iterator<Item = Object>) -> Result<Ids, QueryError> {
        let mut ids = Ids::new();
        loop {
            let mut query = Query::insert();
            query.into_table(kind.family.plural);
            let mut is_empty = true;
            for resource in resources.by_ref().take(self.batch()) {
                self.time += 1;
                let (names, values): (Vec<_>, Vec<_>) =
                    row(&craton_model::MODEL, kind, None, &resource, &self.project, self.time).into_iter().unzip();
                if is_empty {
                    query.columns(names);
                }
                query.values_panic(values);
                is_empty = false;
            }
            if is_empty {
                return Ok(ids);
            }
            query.returning(Query::returning().columns([kind.title, "id"]));
            for row in self.transaction.rows(&query).await? {
                let [name, id] = values(row)?;
                ids.insert(name.into_text()?, id.integer()?);
            }
        }
    }

    async fn variables_by_name(
        &mut self,
        kind: &Kind,
        ids: &Ids,
        named: impl Iterator<Item = (String, Object)>,
    ) -> Result<(), QueryError> {
        self.variables(kind, named.filter_map(|(name, variables)| Some((Expr::val(*ids.get(&name)?), variables)))).await
    }

    async fn variables(
        &mut self,
        kind: &Kind,
        mut owned: impl Iterator<Item = (Expr, Object)>,
    ) -> Result<(), QueryError> {
        loop {
            let mut query = Query::insert();
            query.into_table(variables_table(kind.family)).columns(["owner_id", "key", "value"]);
            let mut rows = 0;
            for (owner, variables) in owned.by_ref().take(self.batch()) {
                for (key, value) in variables {
                    query.values_panic([owner.clone(), Expr::val(key), Expr::val(value.to_string())]);
                    rows += 1;
                }
            }
            if rows == 0 {
                return Ok(());
            }
            self.transaction.execute(&query).await?;
        }
    }

    async fn labels(&mut self, kind: &Kind, ids: &Ids, fleet: &fleet::Fleet) -> Result<(), QueryError> {
        let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
        let mut pairs = fleet.labels().filter_map(|(name, label)| Some((*ids.get(&name)?, label)));
        loop {
            let part: Vec<_> = pairs.by_ref().take(self.batch()).collect();
            if part.is_empty() {
                return Ok(());
            }
            let mut query = Query::insert();
            query.into_table(table.clone()).columns([owner.clone(), "label".to_owned()]);
            for (id, label) in part {
                query.values_panic([Expr::val(id), Expr::val(label)]);
            }
            self.transaction.execute(&query).await?;
        }
    }
}
