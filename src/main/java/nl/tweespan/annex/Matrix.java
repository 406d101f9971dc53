package nl.tweespan.annex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespan.annex.AnnexVersion.Domain;
import nl.tweespan.annex.AnnexVersion.Theme;

/**
 * The matrix of the annex beside what really goes on.
 *
 * @param rows one per theme, each with one cell per domain
 */
public record Matrix(AnnexVersion version, List<Row> rows) {

    /** A theme with its cells. */
    public record Row(Theme theme, List<MatrixCell> cells) {}

    static Matrix of(AnnexVersion version, Map<CellKey, CellCount> counts) {
        return new Matrix(
                version,
                version.themes().stream()
                        .map(theme -> new Row(
                                theme,
                                version.domains().stream()
                                        .map(domain -> cell(version, theme, domain, counts))
                                        .toList()))
                        .toList());
    }

    private static MatrixCell cell(AnnexVersion version, Theme theme, Domain domain, Map<CellKey, CellCount> counts) {
        CellKey key = new CellKey(theme.id(), domain.id());
        return new MatrixCell(theme, domain, version.cells().get(key), counts.getOrDefault(key, CellCount.NONE));
    }

    /** The cell by the codes of its theme and domain. */
    public Optional<MatrixCell> cell(String theme, String domain) {
        return rows.stream()
                .filter(row -> row.theme().code().equals(theme))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.domain().code().equals(domain))
                .findFirst();
    }

    /** The cells that differ from what goes on in them. */
    public List<MatrixCell> drifted() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.drift() != null)
                .toList();
    }
}
