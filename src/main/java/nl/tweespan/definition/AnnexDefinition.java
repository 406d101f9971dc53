package nl.tweespan.definition;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/** The annex as it came with the agreement. */
public record AnnexDefinition(
        String code,
        Localised name,
        Version version,
        List<ThemeDefinition> themes,
        List<DomainDefinition> domains,
        List<CellDefinition> cells,
        List<Collaboration> collaborations) {

    /**
     * @param inForceFrom first day on which it holds
     * @param reviewBy when it must have been revised (article 2.1); null when the agreement does not tell
     */
    public record Version(
            int number, LocalDate inForceFrom, @Nullable LocalDate reviewBy) {}
}
