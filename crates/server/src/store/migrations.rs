//! What changed from version to version of a database. A migration only adds: servers of the version before go on reading
//! and writing what they know while it is done and afterwards.

/// One row: the version. 0.1.0 has this table, but not that of what was done.
pub(super) const VERSION_TABLE: &str = "craton_schema";

/// One step. Its statements are never changed once they were released: the model may say something else by then.
pub(super) struct Migration {
    /// The version that a database has afterwards.
    pub number: i64,
    /// What it brings.
    pub name: &'static str,
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

/// All of them, in order. Version 1 is that of craton 0.1.0.
pub(super) const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 2,
        name: "indexes for large fleets, places of deleted rows",
        sqlite: include_str!("migrations/2_sqlite.sql"),
        postgres: include_str!("migrations/2_postgres.sql"),
    },
    HISTORY,
    Migration {
        number: 4,
        name: "users who are disabled or have two keys, what is protected",
        sqlite: include_str!("migrations/4_sqlite.sql"),
        postgres: include_str!("migrations/4_postgres.sql"),
    },
    Migration {
        number: 5,
        name: "indexes for every order",
        sqlite: include_str!("migrations/5_sqlite.sql"),
        postgres: include_str!("migrations/5_postgres.sql"),
    },
    Migration {
        number: 6,
        name: "no index for devices of all types in one order, for which PostgreSQL left that for one type",
        sqlite: include_str!("migrations/6_sqlite.sql"),
        postgres: include_str!("migrations/6_postgres.sql"),
    },
    Migration {
        number: 7,
        name: "labels in the order of lists",
        sqlite: include_str!("migrations/7_sqlite.sql"),
        postgres: include_str!("migrations/7_postgres.sql"),
    },
];

/// What makes the tables of the history, which are of no kind: in a new database too.
pub(super) const HISTORY: Migration = Migration {
    number: 3,
    name: "history",
    sqlite: include_str!("migrations/3_sqlite.sql"),
    postgres: include_str!("migrations/3_postgres.sql"),
};

/// The version that this program knows.
pub(super) const CURRENT: i64 = MIGRATIONS[MIGRATIONS.len() - 1].number;
