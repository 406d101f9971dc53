package nl.tweespan.annex;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.framework.definition.CellState;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * A version of the annex; immutable and kept in memory.
 *
 * @param reviewBy when it must have been revised (article 2.1); null when the agreement does not tell
 * @param themes the rows, in order
 * @param domains the columns, in order
 * @param cells what the annex says of each filled cell
 */
public record AnnexVersion(
        UUID id,
        UUID frameworkId,
        int number,
        LocalDate inForceFrom,
        @Nullable LocalDate reviewBy,
        List<Theme> themes,
        List<Domain> domains,
        Map<CellKey, CellState> cells) {

    /** A row of the matrix: a theme of one of the parties. */
    public record Theme(UUID id, UUID organisationId, String code, Localised name, Localised description) {}

    /** A column of the matrix with the groups that work on it. */
    public record Domain(
            UUID id,
            UUID organisationId,
            String code,
            Localised name,
            Localised description,
            Unit institute,
            List<Unit> groups) {

        /** The groups by their abbreviations, such as "M3i, BMPI, RaM". */
        public Localised groupNames() {
            return new Localised(
                    groups.stream().map(group -> group.shortName().nl()).collect(joining(", ")),
                    groups.stream().map(group -> group.shortName().en()).collect(joining(", ")));
        }
    }

    /** A unit of a party that stands in the annex; {@code id} is that of the party room. */
    public record Unit(UUID id, String code, Localised name) {

        private static final Pattern BRACKETED = Pattern.compile("\\(([^()]+)\\)$");

        /** The abbreviation that ends the name in brackets, such as "BSS"; the whole name when there is none. */
        public Localised shortName() {
            return new Localised(abbreviation(name.nl()), abbreviation(name.en()));
        }

        private static String abbreviation(String name) {
            Matcher matcher = BRACKETED.matcher(name);
            return matcher.find() ? matcher.group(1) : name;
        }
    }

    /** What the annex says of a cell; null when it is empty. */
    public @Nullable CellState state(UUID themeId, UUID domainId) {
        return cells.get(new CellKey(themeId, domainId));
    }

    public Optional<Theme> theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }

    public Optional<Theme> theme(UUID id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    public Optional<Domain> domain(String code) {
        return domains.stream().filter(domain -> domain.code().equals(code)).findFirst();
    }

    public Optional<Domain> domain(UUID id) {
        return domains.stream().filter(domain -> domain.id().equals(id)).findFirst();
    }
}
