package nl.tweespan.amendment;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Who set something going about the agreement, when and why, and how it closed. */
@MappedSuperclass
abstract class ChangeRecord {

    @Id
    private UUID id;

    private UUID frameworkId;
    private int number;
    private UUID organisationId;
    private UUID personId;
    private String personName;
    private String reasons;
    private LocalDate recordedOn;
    private @Nullable LocalDate answerDue;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate closedOn;
    private @Nullable String closedBecause;
    private Instant changedAt;

    @Version
    private long version;

    protected ChangeRecord() {}

    /** Opens it; reasons are mandatory (articles 8.1 and 8.2). */
    protected ChangeRecord(UUID frameworkId, int number, String reasons, @Nullable LocalDate answerDue, Deed deed) {
        this.id = Ids.next();
        this.frameworkId = frameworkId;
        this.number = number;
        this.organisationId = deed.partyId();
        this.personId = deed.personId();
        this.personName = deed.personName();
        this.reasons = written(reasons, "amendment.rule.reasons." + kind());
        this.recordedOn = deed.on();
        this.answerDue = answerDue;
        this.state = State.OPEN;
        this.changedAt = deed.at();
    }

    abstract ChangeKind kind();

    /** Takes it back; only the party that set it going does. */
    final void takeBack(String because, Deed deed) {
        expectMover(deed);
        takenBack(written(because, "amendment.rule.because"), deed);
    }

    final void takenBack(String because, Deed deed) {
        closedBecause = because;
        close(State.WITHDRAWN, deed);
    }

    final void expectMover(Deed deed) {
        if (!deed.partyId().equals(organisationId)) {
            throw broken("amendment.rule.other-withdraws");
        }
    }

    final void expectOpen() {
        if (state != State.OPEN) {
            throw new StaleVersion(kind() + " " + number + " is " + state);
        }
    }

    final void close(State end, Deed deed) {
        state = end;
        closedOn = deed.on();
        touch(deed);
    }

    /** Marks the record as changed, so that its version goes up even when only a part of it changed. */
    final void touch(Deed deed) {
        changedAt = deed.at();
    }

    final RuleBroken broken(String key, Object... args) {
        return new RuleBroken(kind().article(), key, args);
    }

    final String written(String text, String otherwise) {
        if (text.isBlank()) {
            throw broken(otherwise);
        }
        return text.strip();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    /** The party that set it going. */
    UUID organisationId() {
        return organisationId;
    }

    State state() {
        return state;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    long version() {
        return version;
    }
}
