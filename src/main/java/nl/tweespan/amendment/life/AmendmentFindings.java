package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** How article 8.1 stands, from the amendments of a framework. */
record AmendmentFindings(Framework framework, List<ChangeSnapshot> amendments) {

    /** Either party may propose one at any time: a right, never blocked. */
    Finding proposed() {
        long open = amendments.stream().filter(ChangeSnapshot::open).count();
        return new Finding(
                NormStatus.MET,
                null,
                amendments.isEmpty()
                        ? Sentence.of("amendment.norm.8.1a.none")
                        : Sentence.of("amendment.norm.8.1a.met", amendments.size(), open),
                Records.evidence(framework, ChangeKind.AMENDMENT, amendments));
    }

    Finding answered() {
        List<ChangeSnapshot> waiting = amendments.stream()
                .filter(ChangeSnapshot::open)
                .filter(stand -> !stand.silent(framework).isEmpty())
                .toList();
        List<ChangeSnapshot> late =
                waiting.stream().filter(stand -> stand.late(framework)).toList();
        if (!late.isEmpty()) {
            return new Finding(
                    NormStatus.OVERDUE,
                    due(late),
                    Sentence.of("amendment.norm.8.1b.late", late.size(), Objects.requireNonNull(due(late))),
                    Records.evidence(framework, ChangeKind.AMENDMENT, late));
        }
        if (!waiting.isEmpty()) {
            LocalDate due = due(waiting);
            return new Finding(
                    NormStatus.DUE,
                    due,
                    due == null
                            ? Sentence.of("amendment.norm.8.1b.waits", waiting.size())
                            : Sentence.of("amendment.norm.8.1b.due", waiting.size(), due),
                    Records.evidence(framework, ChangeKind.AMENDMENT, waiting));
        }
        return settled("8.1b");
    }

    Finding consequences() {
        List<ChangeSnapshot> missing = amendments.stream()
                .filter(stand -> stand.open() && stand.missing() > 0)
                .toList();
        if (missing.isEmpty()) {
            return settled("8.1c");
        }
        ChangeSnapshot first = missing.get(0);
        return new Finding(
                NormStatus.DUE,
                null,
                Sentence.of(
                        "amendment.norm.8.1c.missing", first.name(), first.missing(), String.valueOf(first.examples())),
                Records.evidence(framework, ChangeKind.AMENDMENT, missing));
    }

    private Finding settled(String norm) {
        List<ChangeSnapshot> lapsed =
                amendments.stream().filter(ChangeSnapshot::lapsed).toList();
        if (!lapsed.isEmpty()) {
            return new Finding(
                    NormStatus.NOT_APPLICABLE_YET,
                    null,
                    Sentence.of(
                            "amendment.norm.8.1.lapsed",
                            Objects.requireNonNull(lapsed.get(0).frameworkEnd()),
                            lapsed.size()),
                    Records.evidence(framework, ChangeKind.AMENDMENT, lapsed));
        }
        String key = "amendment.norm." + norm;
        return new Finding(
                amendments.isEmpty() ? NormStatus.NOT_APPLICABLE_YET : NormStatus.MET,
                null,
                amendments.isEmpty() ? Sentence.of(key + ".none") : Sentence.of(key + ".met", amendments.size()),
                Records.evidence(framework, ChangeKind.AMENDMENT, amendments));
    }

    private static @Nullable LocalDate due(List<ChangeSnapshot> stands) {
        return stands.stream()
                .map(ChangeSnapshot::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
