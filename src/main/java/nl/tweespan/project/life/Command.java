package nl.tweespan.project.life;

/** What can be done to a project; {@link Permissions} says by whom and when. */
public enum Command {
    EDIT_PROPOSAL,
    SUBMIT,
    WITHDRAW,
    ENDORSE,
    SEND_BACK,
    REFUSE,
    EDIT_PARTICULARS,
    FILL_ELEMENT,
    CONFIRM_ELEMENT,
    RECORD_DEVIATION,
    CHECK_WHW,
    RECORD_WRITTEN_AGREEMENT,
    REGISTER_NOT_COVERED,
    SUBMIT_FOR_APPROVAL,
    APPROVE,
    MEET_CONDITION,
    SIGN,
    TELL_BY_WORD,
    TELL_IN_WRITING,
    NOTE_INTERNAL_COMMUNICATION,
    NAME_SUCCESSOR,
    COMPLETE,
    TERMINATE
}
