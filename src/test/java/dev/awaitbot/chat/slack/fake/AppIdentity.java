package dev.awaitbot.chat.slack.fake;

/**
 * What an app gets when it is created: ids and secrets, all made up.
 *
 * @param appToken for apps.connections.open, with the scope connections:write
 */
record AppIdentity(
        String appId,
        String clientId,
        String clientSecret,
        String signingSecret,
        String verificationToken,
        String appToken) {

    static final AppIdentity AWAITBOT = new AppIdentity(
            "A0AWAITBOT",
            "1234567890.0987654321",
            "fake-client-secret",
            "fake-signing-secret",
            "fake-verification-token",
            "xapp-1-A0AWAITBOT-fake");
}
