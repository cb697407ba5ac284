CREATE TABLE craton_migrations (number integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_at integer NOT NULL);
CREATE TABLE deleted_rows (family text NOT NULL, id text NOT NULL, fields text NOT NULL, deleted_at integer NOT NULL, PRIMARY KEY (family, id)) WITHOUT ROWID;
DROP INDEX devices_by_ip_address;
CREATE INDEX regions_by_project_id ON regions (project_id);
CREATE INDEX cells_by_project_id ON cells (project_id);
CREATE INDEX devices_by_type_ip_address_created_at_id ON devices (type, ip_address, created_at, id);
CREATE INDEX devices_by_type_name ON devices (type, name, created_at, id);
CREATE INDEX network_interfaces_by_project_id ON network_interfaces (project_id);
CREATE INDEX network_interfaces_by_ip_address_created_at_id ON network_interfaces (ip_address, created_at, id);
CREATE INDEX deleted_rows_by_deleted_at ON deleted_rows (deleted_at);
CREATE TRIGGER projects_deleted AFTER DELETE ON projects BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('projects', OLD.id, json_object('created_at', OLD.created_at, 'id', OLD.id, 'name', OLD.name, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
CREATE TRIGGER users_deleted AFTER DELETE ON users BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('users', OLD.id, json_object('created_at', OLD.created_at, 'id', OLD.id, 'is_admin', OLD.is_admin, 'is_root', OLD.is_root, 'project_id', OLD.project_id, 'roles', OLD.roles, 'updated_at', OLD.updated_at, 'username', OLD.username), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
CREATE TRIGGER clouds_deleted AFTER DELETE ON clouds BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('clouds', OLD.id, json_object('created_at', OLD.created_at, 'id', OLD.id, 'name', OLD.name, 'note', OLD.note, 'project_id', OLD.project_id, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
CREATE TRIGGER regions_deleted AFTER DELETE ON regions BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('regions', OLD.id, json_object('cloud_id', OLD.cloud_id, 'created_at', OLD.created_at, 'id', OLD.id, 'name', OLD.name, 'note', OLD.note, 'project_id', OLD.project_id, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
CREATE TRIGGER cells_deleted AFTER DELETE ON cells BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('cells', OLD.id, json_object('cloud_id', OLD.cloud_id, 'created_at', OLD.created_at, 'id', OLD.id, 'name', OLD.name, 'note', OLD.note, 'project_id', OLD.project_id, 'region_id', OLD.region_id, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
CREATE TRIGGER networks_deleted AFTER DELETE ON networks BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('networks', OLD.id, json_object('cell_id', OLD.cell_id, 'cidr', OLD.cidr, 'cloud_id', OLD.cloud_id, 'created_at', OLD.created_at, 'gateway', OLD.gateway, 'id', OLD.id, 'ip_block_type', OLD.ip_block_type, 'name', OLD.name, 'netmask', OLD.netmask, 'nss', OLD.nss, 'project_id', OLD.project_id, 'region_id', OLD.region_id, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
CREATE TRIGGER devices_deleted AFTER DELETE ON devices BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('devices', OLD.id, json_object('access_secret_id', OLD.access_secret_id, 'active', OLD.active, 'cell_id', OLD.cell_id, 'cloud_id', OLD.cloud_id, 'created_at', OLD.created_at, 'device_type', OLD.device_type, 'id', OLD.id, 'interface_id', OLD.interface_id, 'ip_address', OLD.ip_address, 'model_name', OLD.model_name, 'name', OLD.name, 'network_id', OLD.network_id, 'note', OLD.note, 'os_version', OLD.os_version, 'parent_id', OLD.parent_id, 'project_id', OLD.project_id, 'region_id', OLD.region_id, 'type', OLD.type, 'updated_at', OLD.updated_at, 'vlans', OLD.vlans), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
CREATE TRIGGER network_interfaces_deleted AFTER DELETE ON network_interfaces BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('network_interfaces', OLD.id, json_object('cdp', OLD.cdp, 'created_at', OLD.created_at, 'device_id', OLD.device_id, 'duplex', OLD.duplex, 'id', OLD.id, 'interface_type', OLD.interface_type, 'ip_address', OLD.ip_address, 'link', OLD.link, 'name', OLD.name, 'network_id', OLD.network_id, 'port', OLD.port, 'project_id', OLD.project_id, 'security', OLD.security, 'speed', OLD.speed, 'updated_at', OLD.updated_at, 'vlan', OLD.vlan, 'vlan_id', OLD.vlan_id), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
