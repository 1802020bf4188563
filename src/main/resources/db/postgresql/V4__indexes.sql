-- Of what is open, pending or waiting only: a small part of all there is.
CREATE INDEX request_owner ON request (workspace, owner) WHERE is_open;
CREATE INDEX request_author ON request (workspace, author) WHERE is_open;
CREATE INDEX request_conversation ON request (workspace, conversation, posted_at) WHERE is_open;
CREATE INDEX follow_up_due ON follow_up (workspace, due_at) WHERE state = 'PENDING';
CREATE INDEX outbox_next ON outbox (workspace, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX outbox_batch ON outbox (batch, next_at) WHERE batch IS NOT NULL AND next_at IS NOT NULL;
