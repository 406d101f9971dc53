package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** The annex: its review, where new themes come in, and whether the matrix tells what goes on. Two statements. */
@Component
class AnnexCheck implements NormCheck {

    private static final int MOST_EVIDENCE = 5;

    private final Annex annex;
    private final Matrices matrices;
    private final Frameworks frameworks;
    private final Endings endings;

    AnnexCheck(Annex annex, Matrices matrices, Frameworks frameworks, Endings endings) {
        this.annex = annex;
        this.matrices = matrices;
        this.frameworks = frameworks;
        this.endings = endings;
    }

    @Override
    public Set<String> norms() {
        return Set.of("2.1b", "2.2b", "A.1");
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        Framework framework = frameworks.byId(frameworkId, on);
        String home = "/frameworks/" + framework.code();
        String url = home + "/matrix";
        Matrix matrix = matrices.matrix(frameworkId, on);
        AnnexVersion version = matrix.version();
        if (on.isBefore(version.inForceFrom())) {
            Finding later = Finding.of(
                    NormStatus.NOT_APPLICABLE_YET, Sentence.of("annex.check.not-in-force", version.inForceFrom()));
            return Map.of("2.1b", later, "2.2b", later, "A.1", later);
        }
        AnnexVersion newest = annex.known(frameworkId, on).orElse(version);
        LocalDate ended = endings.endedOn(frameworkId, on);
        Evidence versions = new Evidence(Sentence.of("annex.check.versions"), home + "/annex");
        return Map.of(
                "2.1b",
                        ended != null
                                ? Finding.of(
                                        NormStatus.NOT_APPLICABLE_YET,
                                        Sentence.of("annex.check.ended", ended),
                                        versions)
                                : review(version, newest, on, ahead(framework, on), versions),
                "2.2b",
                        Finding.of(
                                NormStatus.MET,
                                Sentence.of("annex.check.themes", version.number(), version.inForceFrom()),
                                new Evidence(
                                        Sentence.of("annex.version", version.number()),
                                        home + "/annex/" + version.number())),
                "A.1", drift(matrix, url, new Evidence(Sentence.of("annex.check.matrix"), url)));
    }

    private static LocalDate ahead(Framework framework, LocalDate on) {
        return on.plus(framework.definition().leadTimes().get(0));
    }

    /** @param ahead the last day that is announced already */
    private static Finding review(
            AnnexVersion version, AnnexVersion newest, LocalDate on, LocalDate ahead, Evidence evidence) {
        LocalDate due = version.reviewBy();
        if (newest.number() > version.number()) {
            return Finding.of(
                    NormStatus.MET,
                    Sentence.of(
                            newest.unchanged() ? "annex.check.unchanged" : "annex.check.reviewed",
                            newest.number(),
                            newest.acceptedOn(),
                            newest.inForceFrom()),
                    evidence);
        }
        if (due == null) {
            return Finding.of(
                    NormStatus.NOT_APPLICABLE_YET, Sentence.of("annex.check.no-review", version.number()), evidence);
        }
        if (due.isBefore(on)) {
            return new Finding(
                    NormStatus.OVERDUE,
                    due,
                    Sentence.of("annex.check.review-overdue", version.number(), due),
                    List.of(evidence));
        }
        boolean soon = !ahead.isBefore(due);
        return new Finding(
                soon ? NormStatus.DUE : NormStatus.MET,
                due,
                version.unchanged()
                        ? Sentence.of("annex.check.unchanged-due", version.acceptedOn(), due)
                        : Sentence.of("annex.check.review-due", version.number(), due),
                List.of(evidence));
    }

    private static Finding drift(Matrix matrix, String url, Evidence whole) {
        List<MatrixCell> drifted = matrix.drifted();
        if (drifted.isEmpty()) {
            return Finding.of(NormStatus.MET, Sentence.of("annex.check.agrees"), whole);
        }
        return new Finding(
                NormStatus.NOT_MET,
                null,
                Sentence.of("annex.check.drift", drifted.size()),
                drifted.stream()
                        .limit(MOST_EVIDENCE)
                        .map(cell -> new Evidence(
                                Sentence.of(
                                        "annex.cell.name",
                                        cell.theme().name(),
                                        cell.domain().name()),
                                url + "/" + cell.theme().code() + "/"
                                        + cell.domain().code()))
                        .toList());
    }
}
