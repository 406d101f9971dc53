package nl.tweespan.annex.life;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.CellCount;
import nl.tweespan.annex.CellKey;

/**
 * The matrix of the annex beside what really goes on.
 *
 * @param rows one per theme, each with one cell per domain
 */
public record Matrix(AnnexVersion version, List<Row> rows) {

    /** A theme with its cells. */
    public record Row(Theme theme, List<MatrixCell> cells) {}

    static Matrix of(AnnexVersion version, Map<CellKey, CellCount> counts) {
        return new Matrix(version, rows(version.content(), counts));
    }

    /** The rows of a version or of a draft. */
    static List<Row> rows(AnnexContent content, Map<CellKey, CellCount> counts) {
        return content.themes().stream()
                .map(theme -> new Row(
                        theme,
                        content.domains().stream()
                                .map(domain -> cell(content, theme, domain, counts))
                                .toList()))
                .toList();
    }

    private static MatrixCell cell(AnnexContent content, Theme theme, Domain domain, Map<CellKey, CellCount> counts) {
        CellKey key = new CellKey(theme.id(), domain.id());
        return new MatrixCell(theme, domain, content.cells().get(key), counts.getOrDefault(key, CellCount.NONE));
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
        return drifted(rows);
    }

    static List<MatrixCell> drifted(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.drift() != null)
                .toList();
    }
}
