package dev.awaitbot.check;

/** The principles of the Work Management Institute that a check serves. */
public enum Principle {
    CLARITY("clarity over chaos"),
    SYSTEMS("systems over silos"),
    VISIBILITY("visibility over assumption"),
    FLOW("flow over friction"),
    ADAPTABILITY("adaptability over rigidity"),
    PROGRESS("progress over perfection"),
    HUMANITY("humanity over tools");

    private final String words;

    Principle(String words) {
        this.words = words;
    }

    /** The principle as it is said: "clarity over chaos". */
    public String words() {
        return words;
    }
}
