package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.CellFigures;
import nl.tweespan.annex.CellProject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays what goes on over the matrix of the annex. */
@Service
@Transactional(readOnly = true)
public class Matrices {

    private final Annex annex;
    private final ObjectProvider<CellFigures> figures;

    Matrices(Annex annex, ObjectProvider<CellFigures> figures) {
        this.annex = annex;
        this.figures = figures;
    }

    /** The matrix as it stood at the end of that day; one statement. */
    public Matrix matrix(UUID frameworkId, LocalDate on) {
        CellFigures source = figures.getIfAvailable();
        return Matrix.of(annex.inForce(frameworkId, on), source == null ? Map.of() : source.counts(frameworkId, on));
    }

    /** The cells of a draft that differ from what goes on in them that day; one statement. */
    List<MatrixCell> drifted(UUID frameworkId, AnnexContent content, LocalDate on) {
        CellFigures source = figures.getIfAvailable();
        return Matrix.drifted(Matrix.rows(content, source == null ? Map.of() : source.counts(frameworkId, on)));
    }

    /** The running and coming projects that serve a theme or domain; one statement. */
    public List<CellProject> serving(UUID frameworkId, UUID themeOrDomain) {
        CellFigures source = figures.getIfAvailable();
        return source == null ? List.of() : source.serving(frameworkId, themeOrDomain);
    }

    /** The projects of a cell as they stood at the end of that day; one statement. */
    public List<CellProject> projects(UUID frameworkId, UUID themeId, UUID domainId, LocalDate on) {
        CellFigures source = figures.getIfAvailable();
        return source == null ? List.of() : source.projects(frameworkId, themeId, domainId, on);
    }
}
