package nl.tweespan.project.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of a project's course: what was done, by whom, when and why. Never changed. */
@Entity
@Table(name = "project_move")
class LogEntry {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Enumerated(EnumType.STRING)
    private Command command;

    @Enumerated(EnumType.STRING)
    private Stage fromStage;

    @Enumerated(EnumType.STRING)
    private Stage toStage;

    private @Nullable String reason;
    private UUID personId;
    private String personName;
    private UUID organisationId;
    private LocalDate movedOn;
    private Instant movedAt;

    /** Of the text on which was decided; null of an act that decides on none. */
    private @Nullable String fingerprint;

    /** The parts of the text that the reason is about; null when it is about all of it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] about;

    protected LogEntry() {}

    LogEntry(
            Project project,
            Command command,
            Stage from,
            Stage to,
            @Nullable String reason,
            @Nullable Fingerprint read,
            Attribution by) {
        this.id = Ids.next();
        this.project = project;
        this.command = command;
        this.fromStage = from;
        this.toStage = to;
        this.reason = reason;
        this.personId = by.personId();
        this.personName = by.personName();
        this.organisationId = by.partyId();
        this.movedOn = by.on();
        this.movedAt = by.at();
        this.fingerprint = read == null ? null : read.hex();
    }

    void about(Set<String> parts) {
        this.about = parts.isEmpty() ? null : parts.stream().sorted().toArray(String[]::new);
    }

    Command command() {
        return command;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
