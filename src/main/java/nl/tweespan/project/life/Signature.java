package nl.tweespan.project.life;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A signature under a project agreement for a faculty or cluster, in an office held on that day (article 4.3). */
@Entity
@Table(name = "project_signature")
class Signature {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private @Nullable ProjectAgreement agreement;

    private UUID organisationId;
    private UUID unitId;
    private String officeCode;
    private UUID personId;
    private LocalDate signedOn;
    private @Nullable String fingerprint;

    protected Signature() {}

    /** @param signed the text that was signed */
    Signature(
            UUID organisationId,
            UUID unitId,
            String officeCode,
            UUID personId,
            LocalDate signedOn,
            Fingerprint signed) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.unitId = unitId;
        this.officeCode = officeCode;
        this.personId = personId;
        this.signedOn = signedOn;
        this.fingerprint = signed.hex();
    }

    void under(ProjectAgreement signed) {
        this.agreement = signed;
    }

    UUID organisationId() {
        return organisationId;
    }

    LocalDate signedOn() {
        return signedOn;
    }
}
