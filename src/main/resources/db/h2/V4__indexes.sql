-- H2 has no partial indexes: what is asked first is what stands first.
CREATE INDEX request_owner ON request (workspace, is_open, owner);
CREATE INDEX request_author ON request (workspace, is_open, author);
CREATE INDEX request_conversation ON request (workspace, is_open, conversation, posted_at);
CREATE INDEX follow_up_due ON follow_up (workspace, state, due_at);
CREATE INDEX outbox_next ON outbox (workspace, next_at);
CREATE INDEX outbox_batch ON outbox (batch, next_at);
