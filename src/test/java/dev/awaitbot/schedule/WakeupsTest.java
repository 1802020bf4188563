package dev.awaitbot.schedule;

import dev.awaitbot.store.DatabaseSettings;

class WakeupsTest extends WakeupsContract {
    @Override
    DatabaseSettings settings() {
        return DatabaseSettings.memory();
    }
}
