package dev.awaitbot.store;

import org.junit.jupiter.api.Nested;

/** What is true of the store on every database, on PostgreSQL. */
class StoreOnPostgresTest {
    @Nested
    class Requests extends RequestStoreContract {
        @Override
        DatabaseSettings settings() {
            return TestPostgres.shared();
        }
    }

    @Nested
    class Threads extends ThreadContract {
        @Override
        DatabaseSettings settings() {
            return TestPostgres.shared();
        }
    }

    @Nested
    class Ticks extends TickContract {
        @Override
        DatabaseSettings settings() {
            return TestPostgres.shared();
        }
    }

    @Nested
    class Outboxes extends OutboxContract {
        @Override
        DatabaseSettings settings() {
            return TestPostgres.shared();
        }
    }

    @Nested
    class Pages extends PagesContract {
        @Override
        DatabaseSettings settings() {
            return TestPostgres.shared();
        }
    }

    @Nested
    class SettingsAndRecords extends SettingsContract {
        @Override
        DatabaseSettings settings() {
            return TestPostgres.shared();
        }
    }
}
