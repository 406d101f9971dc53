package nl.tweespan.project.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The finding that an education project fits the WHW, the Dutch act on higher education and research (article 1.2). */
@Embeddable
record WhwCheck(
        @Column(name = "whw_finding") String finding,
        @Column(name = "whw_checked_on") LocalDate checkedOn,
        @Column(name = "whw_checked_by") UUID checkedBy) {}
