DROP INDEX devices_by_created_at_id;
