CREATE TABLE craton_migrations (number bigint NOT NULL PRIMARY KEY, name text NOT NULL, applied_at bigint NOT NULL);
CREATE TABLE deleted_rows (family text NOT NULL, id text NOT NULL, fields text NOT NULL, deleted_at bigint NOT NULL, PRIMARY KEY (family, id));
DROP INDEX devices_by_ip_address;
CREATE INDEX regions_by_project_id ON regions (project_id);
CREATE INDEX cells_by_project_id ON cells (project_id);
CREATE INDEX devices_by_type_ip_address_created_at_id ON devices (type, ip_address, created_at, id);
CREATE INDEX devices_by_type_name ON devices (type, name COLLATE "C", created_at, id);
CREATE INDEX network_interfaces_by_project_id ON network_interfaces (project_id);
CREATE INDEX network_interfaces_by_ip_address_created_at_id ON network_interfaces (ip_address, created_at, id);
CREATE INDEX deleted_rows_by_deleted_at ON deleted_rows (deleted_at);
CREATE FUNCTION keep_deleted_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE moment bigint := extract(epoch FROM clock_timestamp()) * 1000000;
BEGIN
    IF EXISTS (SELECT FROM gone) THEN
        DELETE FROM deleted_rows WHERE (family, id) IN (
            SELECT family, id FROM deleted_rows WHERE deleted_at < moment - 86400000000 FOR UPDATE SKIP LOCKED);
        INSERT INTO deleted_rows (family, id, fields, deleted_at)
            SELECT TG_TABLE_NAME, gone.id::text, (to_jsonb(gone) - 'api_key_hash')::text, moment FROM gone
            ON CONFLICT (family, id) DO UPDATE SET fields = excluded.fields, deleted_at = excluded.deleted_at;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER projects_deleted AFTER DELETE ON projects REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows();
CREATE TRIGGER users_deleted AFTER DELETE ON users REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows();
CREATE TRIGGER clouds_deleted AFTER DELETE ON clouds REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows();
CREATE TRIGGER regions_deleted AFTER DELETE ON regions REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows();
CREATE TRIGGER cells_deleted AFTER DELETE ON cells REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows();
CREATE TRIGGER networks_deleted AFTER DELETE ON networks REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows();
CREATE TRIGGER devices_deleted AFTER DELETE ON devices REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows();
CREATE TRIGGER network_interfaces_deleted AFTER DELETE ON network_interfaces REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows();
