package dev.awaitbot.store;

import dev.awaitbot.protocol.FollowUp;

/** A step whose time has come, and the request as it is now. */
public record Due(FollowUp step, Stored request) {}
