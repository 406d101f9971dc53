package nl.tweespan.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.party.life.OfficeRepository;
import nl.tweespan.party.life.OfficeRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who holds an office on a day; each answer costs one statement. */
@Service
@Transactional(readOnly = true)
public class Offices {

    private final OfficeRepository offices;
    private final Clock clock;

    Offices(OfficeRepository offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /** Who holds the office that day; empty in a gap. Without unit: the office at the organisation, or its only unit. */
    public Optional<PersonSummary> holder(String officeCode, UUID organisationId, @Nullable UUID unitId, LocalDate on) {
        return offices.named(officeCode, organisationId, unitId, on).stream()
                .map(OfficeRow::summary)
                .flatMap(office -> Optional.ofNullable(office.holder()).stream())
                .findFirst();
    }

    /**
     * Whether this person holds the office that day, so that what he signs in it is valid; without unit: at the organisation or
     * any unit. On the day of a hand-over both hold it. The database answers ({@code held_office}), as it does for the norms.
     */
    public boolean held(UUID personId, String officeCode, UUID organisationId, @Nullable UUID unitId, LocalDate on) {
        return offices.held(personId, organisationId, officeCode, unitId, on);
    }

    /** All offices of the organisation with who holds them today, points of contact first. */
    public List<OfficeSummary> offices(UUID organisationId) {
        return offices(organisationId, LocalDate.now(clock));
    }

    /** All offices of the organisation with who held them that day, points of contact first. */
    public List<OfficeSummary> offices(UUID organisationId, LocalDate on) {
        return offices.ofOrganisation(organisationId, on).stream()
                .map(OfficeRow::summary)
                .toList();
    }

    /** The offices that this person holds that day. */
    public List<OfficeSummary> heldBy(UUID personId, LocalDate on) {
        return offices.heldBy(personId, on).stream().map(OfficeRow::summary).toList();
    }
}
