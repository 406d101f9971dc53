package nl.tweespan.annex;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the annex says, in the words of that version.
 *
 * @param themes the rows, in order
 * @param domains the columns, in order; an annex may have none
 * @param cells what it says of each filled cell
 */
public record AnnexContent(List<Theme> themes, List<Domain> domains, Map<CellKey, CellState> cells) {

    public AnnexContent {
        themes = List.copyOf(themes);
        domains = List.copyOf(domains);
        cells = Map.copyOf(cells);
    }

    /**
     * A row of the matrix: a theme of one of the parties.
     *
     * @param id lasts through the versions
     * @param units the disciplines that work on it
     * @param participants organisations that take part beside the parties
     */
    public record Theme(
            UUID id,
            UUID organisationId,
            String code,
            Localised name,
            Localised description,
            List<Unit> units,
            List<UUID> participants) {}

    /**
     * A column of the matrix with the groups that work on it.
     *
     * @param id lasts through the versions
     */
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

    /** A unit of a party, by the name that it had in the version; {@code id} is that of the party room. */
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

    /** What it says of a cell; null when the cell is empty. */
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

    /** With this theme: in the place that it had, or else as the last. */
    public AnnexContent put(Theme theme) {
        return new AnnexContent(put(themes, theme, Theme::id), domains, cells);
    }

    /** With this domain: in the place that it had, or else as the last. */
    public AnnexContent put(Domain domain) {
        return new AnnexContent(themes, put(domains, domain, Domain::id), cells);
    }

    /** Without the theme or domain, and without its cells. */
    public AnnexContent without(UUID themeOrDomain) {
        return new AnnexContent(
                themes.stream()
                        .filter(theme -> !theme.id().equals(themeOrDomain))
                        .toList(),
                domains.stream()
                        .filter(domain -> !domain.id().equals(themeOrDomain))
                        .toList(),
                cells.entrySet().stream()
                        .filter(cell -> !cell.getKey().themeId().equals(themeOrDomain)
                                && !cell.getKey().domainId().equals(themeOrDomain))
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** With this in the cell; null empties it. */
    public AnnexContent mark(CellKey cell, @Nullable CellState state) {
        Map<CellKey, CellState> marked = new HashMap<>(cells);
        if (state == null) {
            marked.remove(cell);
        } else {
            marked.put(cell, state);
        }
        return new AnnexContent(themes, domains, marked);
    }

    /** Whether it has this cell, filled or empty. */
    public boolean has(CellKey cell) {
        return theme(cell.themeId()).isPresent() && domain(cell.domainId()).isPresent();
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, UUID> id) {
        List<T> next = new ArrayList<>(all);
        next.replaceAll(each -> id.apply(each).equals(id.apply(one)) ? one : each);
        if (!next.contains(one)) {
            next.add(one);
        }
        return next;
    }
}
