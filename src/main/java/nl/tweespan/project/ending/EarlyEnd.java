package nl.tweespan.project.ending;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** One party wants to end a project before its last day, with reasons; it ends so only with the consent of the other. */
@Entity
public class EarlyEnd {

    @Id
    private UUID id;

    private UUID projectId;
    private int number;

    @Enumerated(EnumType.STRING)
    private EarlyEndState state;

    private String reasons;
    private LocalDate lastDay;
    private UUID organisationId;
    private UUID personId;
    private String personName;
    private LocalDate proposedOn;
    private @Nullable UUID answeredBy;
    private @Nullable UUID answererId;
    private @Nullable String answererName;
    private @Nullable LocalDate answeredOn;
    private @Nullable Boolean consents;
    private @Nullable String answer;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBecause;

    protected EarlyEnd() {}

    EarlyEnd(UUID projectId, int number, LocalDate lastDay, String reasons, Attribution by) {
        if (lastDay.isBefore(by.on())) {
            throw new RuleBroken(null, "project.rule.end-in-past").at("lastDay");
        }
        this.id = Ids.next();
        this.projectId = projectId;
        this.number = number;
        this.state = EarlyEndState.OPEN;
        this.lastDay = lastDay;
        this.reasons = reasons;
        this.organisationId = by.partyId();
        this.personId = by.personId();
        this.personName = by.personName();
        this.proposedOn = by.on();
    }

    /** The other party consents, or says what it sees differently; who differed may consent later. */
    void answer(boolean consent, @Nullable String words, Attribution by) {
        open();
        if (!consent && words == null) {
            throw new RuleBroken(null, "project.rule.difference-missing").at("words");
        }
        answeredBy = by.partyId();
        answererId = by.personId();
        answererName = by.personName();
        answeredOn = by.on();
        consents = consent;
        answer = words;
        if (consent) {
            state = EarlyEndState.AGREED;
        }
    }

    void withdraw(String because, Attribution by) {
        open();
        state = EarlyEndState.WITHDRAWN;
        closedOn = by.on();
        closedBecause = because;
    }

    private void open() {
        if (state != EarlyEndState.OPEN) {
            throw new StaleVersion("early end " + number + " is " + state);
        }
    }

    /** Refuses to close the project before the day that was agreed. */
    void expectOver(LocalDate today) {
        if (today.isBefore(lastDay)) {
            throw new RuleBroken(null, "project.rule.end-to-come", lastDay);
        }
    }

    String reasons() {
        return reasons;
    }

    /** How it stands for the question who may do what. */
    public StandingEnd standing() {
        return new StandingEnd(organisationId, state == EarlyEndState.AGREED);
    }
}
