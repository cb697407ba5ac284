ALTER TABLE labels ADD COLUMN owner_type text;
ALTER TABLE labels ADD COLUMN owner_created_at bigint;
UPDATE labels SET owner_type = type, owner_created_at = created_at FROM devices WHERE id = device_id;
DROP INDEX labels_by_label_device_id;
CREATE INDEX labels_by_label_owner_type_owner_created_at_device_id ON labels (label, owner_type, owner_created_at, device_id);
CREATE FUNCTION labels_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT type, created_at INTO NEW.owner_type, NEW.owner_created_at FROM devices WHERE id = NEW.device_id;
    RETURN NEW;
END $$;
CREATE TRIGGER labels_owner BEFORE INSERT ON labels FOR EACH ROW EXECUTE FUNCTION labels_owner();
