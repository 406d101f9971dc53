package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** How article 8.2 stands, from the notices of a framework. */
record NoticeFindings(Framework framework, List<ChangeSnapshot> notices) {

    /** Without reasons and document the registry takes no notice, so each that is kept has them. */
    Finding reasoned() {
        return new Finding(
                notices.isEmpty() ? NormStatus.NOT_APPLICABLE_YET : NormStatus.MET,
                null,
                notices.isEmpty()
                        ? Sentence.of("amendment.norm.8.2b.none")
                        : Sentence.of("amendment.norm.8.2b.met", notices.size()),
                Records.evidence(framework, ChangeKind.NOTICE, notices));
    }

    Finding settled() {
        @Nullable
        ChangeSnapshot notice = notices.stream()
                .filter(stand -> stand.open() || stand.state() == State.DONE)
                .findFirst()
                .orElse(null);
        if (notice == null) {
            return finding(NormStatus.NOT_APPLICABLE_YET, Sentence.of("amendment.norm.8.2d.none"), null);
        }
        if (notice.receivedOn() == null) {
            return finding(NormStatus.NOT_APPLICABLE_YET, Sentence.of("amendment.norm.8.2d.not-received"), notice);
        }
        if (notice.open()) {
            NormStatus status = notice.unsettled() ? NormStatus.OVERDUE : NormStatus.DUE;
            return finding(status, open(notice), notice);
        }
        return notice.missing() > 0
                ? finding(NormStatus.NOT_MET, open(notice), notice)
                : finding(NormStatus.MET, Sentence.of("amendment.norm.8.2d.met", end(notice)), notice);
    }

    /** The last day, or that it is not known. */
    private static Object end(ChangeSnapshot notice) {
        LocalDate end = notice.end();
        return end == null ? Sentence.of("amendment.end.open") : end;
    }

    private static Sentence open(ChangeSnapshot notice) {
        Object ends = end(notice);
        return notice.missing() > 0
                ? Sentence.of("amendment.norm.8.2d.missing", ends, notice.missing(), String.valueOf(notice.examples()))
                : Sentence.of("amendment.norm.8.2d.ready", ends);
    }

    /** The projects without consequence stand on the page of the notice, the first of them on top. */
    private Finding finding(NormStatus status, Sentence summary, @Nullable ChangeSnapshot notice) {
        List<ChangeSnapshot> shown = notice == null ? List.of() : List.of(notice);
        LocalDate due = notice != null && notice.open() ? notice.end() : null;
        List<Finding.Evidence> evidence = Records.evidence(framework, ChangeKind.NOTICE, shown);
        return new Finding(status, due, summary, Records.with(evidence, notice));
    }
}
