package nl.tweespan.party.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.party.LeavingWork;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.Offices;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The offices that somebody holds; they are handed over first. */
@Component
@Order(1)
class LeavingOffices implements LeavingWork {

    private final Offices offices;

    LeavingOffices(Offices offices) {
        this.offices = offices;
    }

    @Override
    public List<Work> of(UUID personId, LocalDate on) {
        return offices.heldBy(personId, on).stream()
                .map(office -> new Work(
                        office.unitName() == null
                                ? Sentence.of("party.leaving.office", office.title())
                                : Sentence.of("party.leaving.office.of", office.title(), unit(office)),
                        "/administration/offices/" + office.id()))
                .toList();
    }

    private static Localised unit(OfficeSummary office) {
        return Objects.requireNonNull(office.unitName());
    }
}
