//! The tables and indexes of version 1.

use sea_query::{
    Alias, ColumnDef, ForeignKey, ForeignKeyAction, ForeignKeyCreateStatement, Index, IndexCreateStatement, IntoIden,
    Table, TableCreateStatement,
};

/// What has variables, and the table of it.
const OWNERS: [(&str, &str); 6] = [
    ("device_variables", "devices"),
    ("cell_variables", "cells"),
    ("region_variables", "regions"),
    ("cloud_variables", "clouds"),
    ("project_variables", "projects"),
    ("network_variables", "networks"),
];

/// Everything version 1 makes, in the order of the references.
pub(super) fn version_1(sqlite: bool) -> (Vec<TableCreateStatement>, Vec<IndexCreateStatement>) {
    let mut tables =
        vec![projects(), users(), clouds(), regions(), cells(), devices(), networks(), network_interfaces(), labels()];
    tables.extend(OWNERS.map(|(name, owner)| variables(name, owner, sqlite)));
    (tables, indexes())
}

fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(Alias::new(name)).to_owned()
}

fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).text().to_owned()
}

fn required_text(name: &'static str) -> ColumnDef {
    text(name).not_null().to_owned()
}

fn integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).big_integer().to_owned()
}

fn required_integer(name: &'static str) -> ColumnDef {
    integer(name).not_null().to_owned()
}

fn boolean(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).boolean().not_null().to_owned()
}

/// A table with an id that is given in order and never twice, and the two times (microseconds since 1970).
fn numbered(name: &'static str) -> TableCreateStatement {
    let mut table = table(name);
    let mut id = integer("id");
    table.col(id.not_null().auto_increment().primary_key());
    timed(&mut table);
    table
}

fn timed(table: &mut TableCreateStatement) {
    table.col(required_integer("created_at")).col(integer("updated_at"));
}

fn reference(column: &'static str, table: &'static str, action: ForeignKeyAction) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from_col(Alias::new(column))
        .to(Alias::new(table), Alias::new("id"))
        .on_delete(action)
        .to_owned()
}

/// A column whose row goes with the one it names.
fn below(table: &mut TableCreateStatement, column: &'static str, owner: &'static str) {
    table.foreign_key(&mut reference(column, owner, ForeignKeyAction::Cascade));
}

/// A column that keeps the row it names from going, unless both go in one statement.
fn holds(table: &mut TableCreateStatement, column: &'static str, owner: &'static str) {
    table.foreign_key(&mut reference(column, owner, ForeignKeyAction::NoAction));
}

fn unique(table: &mut TableCreateStatement, columns: &[&'static str]) {
    let mut index = Index::create();
    for column in columns {
        index.col(Alias::new(*column));
    }
    table.index(index.unique());
}

fn projects() -> TableCreateStatement {
    let mut table = table("projects");
    let mut id = required_text("id");
    table.col(id.primary_key()).col(required_text("name"));
    timed(&mut table);
    table
}

fn users() -> TableCreateStatement {
    let mut table = numbered("users");
    table
        .col(required_text("project_id"))
        .col(required_text("username"))
        .col(boolean("is_admin"))
        .col(boolean("is_root"))
        .col(required_text("roles"))
        .col(required_text("api_key_hash"));
    below(&mut table, "project_id", "projects");
    unique(&mut table, &["username", "project_id"]);
    table
}

fn clouds() -> TableCreateStatement {
    let mut table = numbered("clouds");
    table.col(required_text("project_id")).col(required_text("name")).col(text("note"));
    holds(&mut table, "project_id", "projects");
    unique(&mut table, &["project_id", "name"]);
    table
}

fn regions() -> TableCreateStatement {
    let mut table = numbered("regions");
    table
        .col(required_text("project_id"))
        .col(required_integer("cloud_id"))
        .col(required_text("name"))
        .col(text("note"));
    holds(&mut table, "project_id", "projects");
    below(&mut table, "cloud_id", "clouds");
    unique(&mut table, &["cloud_id", "name"]);
    table
}

fn cells() -> TableCreateStatement {
    let mut table = numbered("cells");
    table
        .col(required_text("project_id"))
        .col(required_integer("cloud_id"))
        .col(required_integer("region_id"))
        .col(required_text("name"))
        .col(text("note"));
    holds(&mut table, "project_id", "projects");
    below(&mut table, "cloud_id", "clouds");
    below(&mut table, "region_id", "regions");
    unique(&mut table, &["region_id", "name"]);
    table
}

fn devices() -> TableCreateStatement {
    let mut table = numbered("devices");
    table
        .col(required_text("type"))
        .col(required_text("project_id"))
        .col(required_integer("cloud_id"))
        .col(required_integer("region_id"))
        .col(integer("cell_id"))
        .col(integer("parent_id"))
        .col(required_text("name"))
        .col(required_text("ip_address"))
        .col(required_text("device_type"))
        .col(boolean("active"));
    for column in ["note", "model_name", "os_version", "vlans"] {
        table.col(text(column));
    }
    for column in ["access_secret_id", "interface_id", "network_id"] {
        table.col(integer(column));
    }
    holds(&mut table, "project_id", "projects");
    below(&mut table, "cloud_id", "clouds");
    below(&mut table, "region_id", "regions");
    below(&mut table, "cell_id", "cells");
    holds(&mut table, "parent_id", "devices");
    unique(&mut table, &["region_id", "name"]);
    table
}

fn networks() -> TableCreateStatement {
    let mut table = numbered("networks");
    table
        .col(required_text("project_id"))
        .col(required_integer("cloud_id"))
        .col(required_integer("region_id"))
        .col(integer("cell_id"));
    for column in ["name", "cidr", "gateway", "netmask"] {
        table.col(required_text(column));
    }
    table.col(text("ip_block_type")).col(text("nss"));
    holds(&mut table, "project_id", "projects");
    below(&mut table, "cloud_id", "clouds");
    below(&mut table, "region_id", "regions");
    below(&mut table, "cell_id", "cells");
    unique(&mut table, &["project_id", "region_id", "name"]);
    table
}

fn network_interfaces() -> TableCreateStatement {
    let mut table = numbered("network_interfaces");
    table.col(required_text("project_id")).col(required_integer("device_id")).col(integer("network_id"));
    for column in ["name", "interface_type", "ip_address"] {
        table.col(required_text(column));
    }
    for column in ["vlan_id", "port"] {
        table.col(integer(column));
    }
    for column in ["vlan", "duplex", "speed", "link", "cdp", "security"] {
        table.col(text(column));
    }
    holds(&mut table, "project_id", "projects");
    below(&mut table, "device_id", "devices");
    holds(&mut table, "network_id", "networks");
    unique(&mut table, &["device_id", "name"]);
    table
}

fn labels() -> TableCreateStatement {
    let mut table = table("labels");
    table.col(required_integer("device_id")).col(required_text("label"));
    table.primary_key(Index::create().col(Alias::new("device_id")).col(Alias::new("label")));
    below(&mut table, "device_id", "devices");
    table
}

/// By key first: `vars=` reads all values of one.
fn variables(name: &'static str, owner_table: &'static str, sqlite: bool) -> TableCreateStatement {
    let mut table = table(name);
    let owner = if owner_table == "projects" { required_text("owner_id") } else { required_integer("owner_id") };
    table.col(owner).col(required_text("key")).col(required_text("value"));
    table.primary_key(Index::create().col(Alias::new("key")).col(Alias::new("owner_id")));
    below(&mut table, "owner_id", owner_table);
    if sqlite {
        // The rows are in the order of the key, not beside an index on it.
        table.extra("WITHOUT ROWID");
    }
    table
}

fn indexes() -> Vec<IndexCreateStatement> {
    let mut indexes = vec![
        index("devices", &["type", "created_at", "id"]),
        index("devices", &["created_at", "id"]),
        index("devices", &["project_id", "type", "created_at", "id"]),
        index("devices", &["cloud_id", "created_at", "id"]),
        index("devices", &["region_id", "created_at", "id"]),
        index("devices", &["cell_id", "created_at", "id"]),
        index("devices", &["parent_id"]),
        index("devices", &["name"]),
        index("devices", &["ip_address"]),
        index("labels", &["label", "device_id"]),
        index("cells", &["cloud_id"]),
        index("networks", &["cloud_id"]),
        index("networks", &["region_id"]),
        index("networks", &["cell_id"]),
        index("network_interfaces", &["network_id"]),
        index("users", &["project_id"]),
    ];
    for name in ["projects", "users", "clouds", "regions", "cells", "networks", "network_interfaces"] {
        indexes.push(index(name, &["created_at", "id"]));
    }
    indexes.extend(OWNERS.map(|(name, _)| index(name, &["owner_id", "key"])));
    indexes
}

fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("{table}_by_{}", columns.join("_"))).table(Alias::new(table).into_iden());
    for column in columns {
        index.col(Alias::new(*column));
    }
    index
}
