package dev.awaitbot.store;

/** On H2. */
class RequestStoreTest extends RequestStoreContract {
    @Override
    DatabaseSettings settings() {
        return DatabaseSettings.memory();
    }
}
