package nl.tweespan.project.pages;

/** What somebody must do when it is their turn; the function {@code project_turn} derives it. */
public enum TurnKind {
    PROPOSE("proposal"),
    REVIEW("review"),
    ELABORATE("next"),
    CONFIRM("confirmations"),
    ANSWER("discussion"),
    APPROVE("approval"),
    CONDITION(""),
    SIGN("signature"),
    TELL("refusal"),
    APPROVE_ADDENDUM("addendum/approval"),
    SIGN_ADDENDUM("addendum/signature"),
    ANSWER_END("early-end/answer"),
    END_DIFFERS("early-end/withdrawal"),
    TERMINATE("termination"),
    PROVE_PREREQUISITE("prerequisites"),
    REPORT_PROGRESS("progress"),
    COMPLETE("completion");

    private final String page;

    TurnKind(String page) {
        this.page = page;
    }

    /** Key of the sentence that asks for it, and with {@code .act} of the act; {@code again} when it was sent back. */
    public String words(boolean again) {
        return "project.turn." + this + (again && (this == PROPOSE || this == ELABORATE) ? ".again" : "");
    }

    /** Whether it is about an addendum and not about the words of the project. */
    public boolean ofAddendum() {
        return this == APPROVE_ADDENDUM || this == SIGN_ADDENDUM;
    }

    /** Where it is done. */
    public String url(String reference) {
        return page.isEmpty() ? "/projects/" + reference : "/projects/" + reference + "/" + page;
    }
}
