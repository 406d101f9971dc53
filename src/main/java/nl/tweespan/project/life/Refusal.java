package nl.tweespan.project.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Consent withheld by a party, with reasons; open until the other is told by word and in writing (article 1.4). */
@Entity
public class Refusal {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID organisationId;
    private String reasons;
    private LocalDate refusedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable UUID personId;
    private @Nullable LocalDate wordOn;
    private @Nullable String wordTo;
    private @Nullable LocalDate letterOn;
    private @Nullable String letterTo;

    protected Refusal() {}

    /** @param role as what consent was withheld: the level that was asked */
    Refusal(UUID projectId, String reasons, Role role, Attribution by) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.organisationId = by.partyId();
        this.reasons = reasons;
        this.role = role;
        this.personId = by.personId();
        this.refusedOn = by.on();
    }

    /** The refusing party told {@code recipient} of the other party by word on that day. */
    void tellByWord(LocalDate on, String recipient, LocalDate today) {
        tellOnce(wordOn);
        this.wordOn = possible(on, today);
        this.wordTo = recipient;
    }

    /** The refusing party sent {@code recipient} of the other party the letter on that day. */
    void tellInWriting(LocalDate on, String recipient, LocalDate today) {
        tellOnce(letterOn);
        this.letterOn = possible(on, today);
        this.letterTo = recipient;
    }

    private static void tellOnce(@Nullable LocalDate told) {
        if (told != null) {
            throw new StaleVersion("told on " + told);
        }
    }

    private LocalDate possible(LocalDate on, LocalDate today) {
        if (on.isBefore(refusedOn) || on.isAfter(today)) {
            throw new RuleBroken("1.4", "project.rule.told-outside", refusedOn, today);
        }
        return on;
    }

    boolean open() {
        return wordOn == null || letterOn == null;
    }

    UUID organisationId() {
        return organisationId;
    }
}
