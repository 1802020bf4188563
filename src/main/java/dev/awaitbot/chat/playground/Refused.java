package dev.awaitbot.chat.playground;

/** A request to the playground that cannot be carried out; its message is a sentence for whoever sent it. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    Refused(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** For what is wrong in a request's body. */
    static Refused bad(String sentence) {
        return new Refused(400, sentence);
    }

    static Refused unknown(String sentence) {
        return new Refused(404, sentence);
    }
}
