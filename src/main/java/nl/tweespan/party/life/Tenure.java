package nl.tweespan.party.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.party.PersonSummary;
import org.jspecify.annotations.Nullable;

/** Lays the times of an office in a row, with the gaps in which nobody held it. */
final class Tenure {

    private Tenure() {}

    /** The newest first; a gap counts until today, a time that still has to begin closes it later. */
    static List<OfficeDetails.Period> of(List<OfficeHolder> holders, Map<UUID, PersonSummary> people, LocalDate today) {
        List<OfficeDetails.Period> periods = new ArrayList<>();
        LocalDate free = null;
        for (OfficeHolder holder : holders.stream()
                .sorted(Comparator.comparing(OfficeHolder::heldFrom))
                .toList()) {
            if (free != null && free.isBefore(holder.heldFrom())) {
                periods.add(0, gap(free, holder.heldFrom(), today));
            }
            PersonSummary person = people.get(holder.personId());
            periods.add(
                    0,
                    new OfficeDetails.Period(
                            holder.id(),
                            person == null ? null : person.name(),
                            holder.heldFrom(),
                            holder.heldUntil(),
                            holder.heldOn(today)));
            free = holder.heldUntil();
        }
        if (free != null && !free.isAfter(today)) {
            periods.add(0, gap(free, null, today));
        }
        return periods;
    }

    private static OfficeDetails.Period gap(LocalDate from, @Nullable LocalDate until, LocalDate today) {
        boolean present = !today.isBefore(from) && (until == null || today.isBefore(until));
        return new OfficeDetails.Period(null, null, from, until, present);
    }
}
