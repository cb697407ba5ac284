CREATE TABLE history (number integer NOT NULL PRIMARY KEY AUTOINCREMENT, created_at integer NOT NULL, request_id text NOT NULL, username text NOT NULL, project_id text NOT NULL, method text NOT NULL, path text NOT NULL, reason text, kind text, resource_id text, name text, change_count integer NOT NULL);
CREATE TABLE history_changes (number integer NOT NULL, position integer NOT NULL, kind text NOT NULL, resource_id text NOT NULL, project_id text NOT NULL, name text NOT NULL, place text NOT NULL, before text, after text, PRIMARY KEY (number, position)) WITHOUT ROWID;
CREATE INDEX history_by_created_at ON history (created_at);
CREATE INDEX history_changes_by_kind_resource_id_number ON history_changes (kind, resource_id, number);
CREATE INDEX history_changes_by_project_id_number ON history_changes (project_id, number);
