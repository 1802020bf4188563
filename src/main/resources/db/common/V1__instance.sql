-- What this installation knows of itself: one row.
CREATE TABLE instance (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

INSERT INTO instance (id, created_at) VALUES (1, CURRENT_TIMESTAMP);
