ALTER TABLE labels ADD COLUMN owner_type text;
ALTER TABLE labels ADD COLUMN owner_created_at integer;
UPDATE labels SET (owner_type, owner_created_at) = (SELECT type, created_at FROM devices WHERE id = labels.device_id);
DROP INDEX labels_by_label_device_id;
CREATE INDEX labels_by_label_owner_type_owner_created_at_device_id ON labels (label, owner_type, owner_created_at, device_id);
CREATE TRIGGER labels_owner AFTER INSERT ON labels BEGIN
    UPDATE labels SET (owner_type, owner_created_at) = (SELECT type, created_at FROM devices WHERE id = NEW.device_id)
    WHERE rowid = NEW.rowid;
END;
