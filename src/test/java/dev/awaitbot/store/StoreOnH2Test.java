package dev.awaitbot.store;

import org.junit.jupiter.api.Nested;

/** What is true of the store on every database, on H2. */
class StoreOnH2Test {
    @Nested
    class Requests extends RequestStoreContract {
        @Override
        DatabaseSettings settings() {
            return DatabaseSettings.memory();
        }
    }

    @Nested
    class Threads extends ThreadContract {
        @Override
        DatabaseSettings settings() {
            return DatabaseSettings.memory();
        }
    }

    @Nested
    class Ticks extends TickContract {
        @Override
        DatabaseSettings settings() {
            return DatabaseSettings.memory();
        }
    }

    @Nested
    class Outboxes extends OutboxContract {
        @Override
        DatabaseSettings settings() {
            return DatabaseSettings.memory();
        }
    }

    @Nested
    class Pages extends PagesContract {
        @Override
        DatabaseSettings settings() {
            return DatabaseSettings.memory();
        }
    }

    @Nested
    class SettingsAndRecords extends SettingsContract {
        @Override
        DatabaseSettings settings() {
            return DatabaseSettings.memory();
        }
    }
}
