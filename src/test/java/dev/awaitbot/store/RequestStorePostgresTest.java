package dev.awaitbot.store;

/** On PostgreSQL. */
class RequestStorePostgresTest extends RequestStoreContract {
    @Override
    DatabaseSettings settings() {
        return TestPostgres.database();
    }
}
