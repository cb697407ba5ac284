ALTER TABLE projects ADD COLUMN protected boolean;
ALTER TABLE users ADD COLUMN protected boolean;
ALTER TABLE clouds ADD COLUMN protected boolean;
ALTER TABLE regions ADD COLUMN protected boolean;
ALTER TABLE cells ADD COLUMN protected boolean;
ALTER TABLE networks ADD COLUMN protected boolean;
ALTER TABLE devices ADD COLUMN protected boolean;
ALTER TABLE network_interfaces ADD COLUMN protected boolean;
ALTER TABLE users ADD COLUMN disabled boolean;
ALTER TABLE users ADD COLUMN key_used_at integer;
CREATE TABLE old_keys (user_id integer NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE, api_key_hash text NOT NULL, ends_at integer NOT NULL);
DROP TRIGGER projects_deleted;
CREATE TRIGGER projects_deleted AFTER DELETE ON projects BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('projects', OLD.id, json_object('created_at', OLD.created_at, 'id', OLD.id, 'name', OLD.name, 'protected', OLD.protected, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
DROP TRIGGER users_deleted;
CREATE TRIGGER users_deleted AFTER DELETE ON users BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('users', OLD.id, json_object('created_at', OLD.created_at, 'disabled', OLD.disabled, 'id', OLD.id, 'is_admin', OLD.is_admin, 'is_root', OLD.is_root, 'key_used_at', OLD.key_used_at, 'project_id', OLD.project_id, 'protected', OLD.protected, 'roles', OLD.roles, 'updated_at', OLD.updated_at, 'username', OLD.username), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
DROP TRIGGER clouds_deleted;
CREATE TRIGGER clouds_deleted AFTER DELETE ON clouds BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('clouds', OLD.id, json_object('created_at', OLD.created_at, 'id', OLD.id, 'name', OLD.name, 'note', OLD.note, 'project_id', OLD.project_id, 'protected', OLD.protected, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
DROP TRIGGER regions_deleted;
CREATE TRIGGER regions_deleted AFTER DELETE ON regions BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('regions', OLD.id, json_object('cloud_id', OLD.cloud_id, 'created_at', OLD.created_at, 'id', OLD.id, 'name', OLD.name, 'note', OLD.note, 'project_id', OLD.project_id, 'protected', OLD.protected, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
DROP TRIGGER cells_deleted;
CREATE TRIGGER cells_deleted AFTER DELETE ON cells BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('cells', OLD.id, json_object('cloud_id', OLD.cloud_id, 'created_at', OLD.created_at, 'id', OLD.id, 'name', OLD.name, 'note', OLD.note, 'project_id', OLD.project_id, 'protected', OLD.protected, 'region_id', OLD.region_id, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
DROP TRIGGER networks_deleted;
CREATE TRIGGER networks_deleted AFTER DELETE ON networks BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('networks', OLD.id, json_object('cell_id', OLD.cell_id, 'cidr', OLD.cidr, 'cloud_id', OLD.cloud_id, 'created_at', OLD.created_at, 'gateway', OLD.gateway, 'id', OLD.id, 'ip_block_type', OLD.ip_block_type, 'name', OLD.name, 'netmask', OLD.netmask, 'nss', OLD.nss, 'project_id', OLD.project_id, 'protected', OLD.protected, 'region_id', OLD.region_id, 'updated_at', OLD.updated_at), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
DROP TRIGGER devices_deleted;
CREATE TRIGGER devices_deleted AFTER DELETE ON devices BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('devices', OLD.id, json_object('access_secret_id', OLD.access_secret_id, 'active', OLD.active, 'cell_id', OLD.cell_id, 'cloud_id', OLD.cloud_id, 'created_at', OLD.created_at, 'device_type', OLD.device_type, 'id', OLD.id, 'interface_id', OLD.interface_id, 'ip_address', OLD.ip_address, 'model_name', OLD.model_name, 'name', OLD.name, 'network_id', OLD.network_id, 'note', OLD.note, 'os_version', OLD.os_version, 'parent_id', OLD.parent_id, 'project_id', OLD.project_id, 'protected', OLD.protected, 'region_id', OLD.region_id, 'type', OLD.type, 'updated_at', OLD.updated_at, 'vlans', OLD.vlans), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
DROP TRIGGER network_interfaces_deleted;
CREATE TRIGGER network_interfaces_deleted AFTER DELETE ON network_interfaces BEGIN
    DELETE FROM deleted_rows WHERE deleted_at < CAST(strftime('%s', 'now') AS INTEGER) * 1000000 - 86400000000;
    INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at)
    VALUES ('network_interfaces', OLD.id, json_object('cdp', OLD.cdp, 'created_at', OLD.created_at, 'device_id', OLD.device_id, 'duplex', OLD.duplex, 'id', OLD.id, 'interface_type', OLD.interface_type, 'ip_address', OLD.ip_address, 'link', OLD.link, 'name', OLD.name, 'network_id', OLD.network_id, 'port', OLD.port, 'project_id', OLD.project_id, 'protected', OLD.protected, 'security', OLD.security, 'speed', OLD.speed, 'updated_at', OLD.updated_at, 'vlan', OLD.vlan, 'vlan_id', OLD.vlan_id), CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
