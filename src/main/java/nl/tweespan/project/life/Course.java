package nl.tweespan.project.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** The course of a project: the stage it is in and the lines that led there. Nothing else moves the stage. */
@MappedSuperclass
abstract class Course {

    @Id
    private UUID id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable UUID initiatorId;
    private @Nullable LocalDate submittedOn;

    private LocalDate stageSince;
    private Instant changedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("movedAt, id")
    private List<Move> moves = new ArrayList<>();

    protected Course() {}

    protected Course(Registration registration, Deed deed) {
        this.id = Ids.next();
        this.reference = registration.reference();
        this.origin = registration.origin();
        this.stage = origin == Origin.EXISTING ? Stage.AGREED : Stage.DRAFT;
        this.stageSince = deed.on();
        this.changedAt = deed.at();
    }

    /** Makes the deed's party the proposer; false when somebody proposed it before. */
    boolean initiatedBy(Deed deed) {
        boolean first = initiatorId == null;
        if (first) {
            initiatorId = deed.partyId();
        }
        return first;
    }

    /** From the first submission on the other parties know of it. */
    void submitted(Deed deed) {
        if (submittedOn == null) {
            submittedOn = deed.on();
        }
    }

    /** Whether people of that party may know of it: a draft is its own party's until submitted. */
    boolean knownTo(UUID party) {
        return submittedOn != null || origin == Origin.EXISTING || initiatorId == null || initiatorId.equals(party);
    }

    /** Moves to the next stage and leaves a line. */
    void move(Command command, Stage next, @Nullable String reason, Deed deed) {
        if (!stage.mayBecome(next)) {
            throw new StaleVersion(reference + " cannot go from " + stage + " to " + next);
        }
        moves.add(new Move(this, command, stage, next, reason, deed));
        stage = next;
        stageSince = deed.on();
        touch(deed);
    }

    /** Leaves a line without moving the stage. */
    void line(Command command, @Nullable String reason, Deed deed) {
        moves.add(new Move(this, command, stage, stage, reason, deed));
        touch(deed);
    }

    /** Marks the record as changed, so that its version goes up even when only a part of it changed. */
    void touch(Deed deed) {
        changedAt = deed.at();
    }

    /** Refuses when the project has moved on. */
    void expect(Stage... stages) {
        if (!List.of(stages).contains(stage)) {
            throw new StaleVersion(reference + " is " + stage);
        }
    }

    /** Reasons, which may not be blank; {@code article} is the one that asks for them, or null. */
    static String reasoned(@Nullable String article, String reasons) {
        if (reasons.isBlank()) {
            throw new RuleBroken(article, "project.rule.reasons-missing").at("reasons");
        }
        return reasons.strip();
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    UUID initiatorId() {
        return initiatorId;
    }

    public long version() {
        return version;
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }
}
