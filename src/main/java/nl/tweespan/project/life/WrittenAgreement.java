package nl.tweespan.project.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The written agreement of all parties that the framework covers an off-theme project (article 2.2).
 *
 * @param reference where the document is kept
 * @param agreedOn the date on the document
 */
@Embeddable
record WrittenAgreement(
        @Column(name = "written_agreement_reference") String reference,
        @Column(name = "written_agreement_on") LocalDate agreedOn) {}
